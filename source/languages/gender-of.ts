// "she", "Mrs. Orr", "Mr. Orr’s wife" → a woman; "Jesse Orr Jr." → a man; "the council", "Mr. and Mrs. Orr" → neither: what the words tell.
import { fold, WORD } from '../text/fold.js';
import type { Language } from './language.js';
import type { Gender } from './lexicons/name-lexicon.js';

/**
 * Whom a subject names, as far as its own words tell: a pronoun that begins it, a title, a kin word or office, a given name. Of "Mr.
 * Orr’s wife" the last is asked.
 * @param phrase as printed
 * @returns undefined where nothing tells it, and where words of it tell of both
 */
export function genderOf(phrase: string, { grammar, names }: Language): Gender | undefined {
  const own = phrase.slice(0, LONGEST_PHRASE).split(OWNER).at(-1) ?? '';
  const found = new Set<Gender>();
  for (const [at, word] of (fold(own).match(WORD) ?? []).entries()) {
    const title = names.honorifics.get(word);
    if (title !== undefined) found.add(title);
    const isPronoun = at === 0 && grammar.subject.has(word);
    const isOf = (pronouns: ReadonlySet<string>, ...lists: readonly ReadonlySet<string>[]) =>
      (isPronoun && pronouns.has(word)) || lists.some((list) => list.has(word));
    const isAnybody = names.femaleNames.has(word) && names.maleNames.has(word);
    if (isAnybody) continue;
    if (isOf(grammar.female, names.femaleRoles, names.femaleNames)) found.add('female');
    if (isOf(grammar.male, names.maleRoles, names.maleNames)) found.add('male');
  }
  const [only, second] = found;
  return second === undefined ? only : undefined;
}

/** Of whom "she", "her", "himself" tells; undefined of other words. In lower case. */
export const genderOfPronoun = (word: string, { grammar }: Language): Gender | undefined =>
  grammar.female.has(word) ? 'female' : grammar.male.has(word) ? 'male' : undefined;

/** "Mr. Orr’s | wife"; near miss: "the Orrs’ wives", "it’s". */
const OWNER = /\p{L}['’]s /u;
const LONGEST_PHRASE = 80;
