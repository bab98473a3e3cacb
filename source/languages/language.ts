// What the program must know of a language, as data. A new language is one folder like english/ and one row in LANGUAGES.
import { english } from './english/english.js';

/** Rules for telling sentences apart. */
export type SentenceData = {
  /** Words that end in a full stop without ending a sentence: "Mr.", "U.S.", "Gen."; no stop here, any case as printed. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that do not end a sentence only when a digit follows: "Dec. 22", "No. 4". */
  readonly abbreviationsBeforeDigits: ReadonlySet<string>;
};

export type Language = {
  /** ISO 639-1 code. */
  readonly code: string;
  readonly sentences: SentenceData;
};

/** Every language that can be read. Text in another one is shown, not analysed. */
export const LANGUAGES: readonly Language[] = [english];

/** The language of that code; English where it is not among LANGUAGES. */
export function languageOf(code: string): Language {
  return LANGUAGES.find((language) => language.code === code) ?? english;
}
