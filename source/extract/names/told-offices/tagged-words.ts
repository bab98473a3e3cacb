// The words of an article as offices are read from them, and where an office stands among them.
import type { Language } from '../../../languages/language.js';
import type { Word } from '../../words.js';

/** What the words are read with: their language, and the tag of each; none where the language has no tags. */
export type TaggedWords = {
  readonly words: readonly Word[];
  readonly language: Language;
  readonly tagOf: (word: Word | undefined) => string;
};

/** Where an office stands: words `first` to `end`, exclusive. */
export type OfficeWords = {
  readonly first: number;
  readonly end: number;
  /** True where what it is of may follow: "Orr, mayor | of Oldby"; false in front of a name. */
  readonly isOpen: boolean;
};
