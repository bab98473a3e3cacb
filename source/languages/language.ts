// What the program must know of a language, as data. A new language is one folder like english/ and one row in LANGUAGES.
import { english } from './english/english.js';

/** Rules for telling sentences apart. */
export type SentenceData = {
  /** Words that end in a full stop without ending a sentence: "Mr.", "U.S.", "Gen."; no stop here, any case as printed. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that do not end a sentence only when a digit follows: "Dec. 22", "No. 4". */
  readonly abbreviationsBeforeDigits: ReadonlySet<string>;
};

/** What is needed to compare wordings: which words count, and which forms are one word. All in lower case. */
export type WordData = {
  /** Words that say nothing of what a sentence is about: "the", "of", "said". */
  readonly functionWords: ReadonlySet<string>;
  /** A form that no ending explains, with its base: "held" → "hold". */
  readonly irregularForms: ReadonlyMap<string, string>;
  /** Endings and what stands in their place, tried in this order; the first that fits decides. */
  readonly endings: readonly (readonly [ending: string, replacement: string])[];
};

export type Language = {
  /** ISO 639-1 code. */
  readonly code: string;
  readonly sentences: SentenceData;
  readonly words: WordData;
};

/** Every language that can be read. Text in another one is shown, not analysed. */
export const LANGUAGES: readonly Language[] = [english];

/** The language of that code; English where it is not among LANGUAGES. */
export function languageOf(code: string): Language {
  return LANGUAGES.find((language) => language.code === code) ?? english;
}
