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

/** What pages print around an article. Cues are folded: lower case, letters and digits with single spaces between. */
export type FurnitureData = {
  /** The commonest words: prose is full of them, lists of links are not. */
  readonly stopWords: ReadonlySet<string>;
  /** Lines that begin so stand below the article: "related topics", "post a comment". */
  readonly endCues: readonly string[];
  /** Whole lines that are buttons or labels: "share", "advertisement". */
  readonly junkLines: readonly string[];
  /** How short lines begin that are no part of the text: "sign up for", "image credits". */
  readonly junkPrefixes: readonly string[];
  /** What stands anywhere in such lines: "all rights reserved". */
  readonly junkPhrases: readonly string[];
  /** Who photos and their captions are credited to: "getty images", "file photo". */
  readonly creditWords: readonly string[];
  /** Twelve rows of names and short forms, January first. */
  readonly months: readonly (readonly string[])[];
  /** Seven rows of names and short forms, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Words beside the date when an article appeared, and beside a later one. */
  readonly publishedCues: ReadonlySet<string>;
  readonly updatedCues: ReadonlySet<string>;
  /** Capitalised words that no reporter is called: "news", "staff". */
  readonly notNames: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  /** Small words inside names: "van", "al". */
  readonly nameParticles: ReadonlySet<string>;
  /** What comes before a reporter's name: "by", "written by". */
  readonly bylineLeads: readonly string[];
  /** "minutes" in "5 minutes ago". */
  readonly timeAgoUnits: ReadonlySet<string>;
};

export type Language = {
  /** ISO 639-1 code. */
  readonly code: string;
  readonly sentences: SentenceData;
  readonly words: WordData;
  readonly furniture: FurnitureData;
};

/** Every language that can be read. Text in another one is shown, not analysed. */
export const LANGUAGES: readonly Language[] = [english];

/** The language of that code; English where it is not among LANGUAGES. */
export function languageOf(code: string): Language {
  return LANGUAGES.find((language) => language.code === code) ?? english;
}
