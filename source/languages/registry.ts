// The languages that can be read: a folder each, a row each.
import { english } from './english/english.js';
import type { Language } from './language.js';

/** Every language that can be read. Text in another one is shown, not analysed. */
export const LANGUAGES: readonly Language[] = [english];

/** The language of that code; English where it is not among LANGUAGES. */
export function languageOf(code: string): Language {
  return LANGUAGES.find((language) => language.code === code) ?? english;
}
