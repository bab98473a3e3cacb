// A person’s name and the words around it → what they tell of that person: a woman or a man, dead; and where the name begins.
import type { Language } from '../../languages/language.js';
import type { Gender } from '../../languages/lexicons/name-lexicon.js';
import type { Name } from '../../model/briefing.js';
import { does, has, Is, Use } from '../word-classes.js';
import type { Word } from '../words.js';

/** A word that may be part of a name. */
export type NamedWord = Word & { readonly name?: Name | undefined };

/** One word that tells a gender: of an office or kinship ("actress", "wife"), or the given name. */
export type GenderSign = { readonly of: 'role' | 'given'; readonly gender: Gender };

/** What a name and its offices tell of a woman or a man; nothing of "Li Mei", where the family’s name stands first. */
export function genderSigns({ name, roles }: Name, { names }: Language): readonly GenderSign[] {
  const signs: GenderSign[] = [];
  for (const word of roles.flatMap((role) => role.split(' '))) {
    if (names.femaleRoles.has(word)) signs.push({ of: 'role', gender: 'female' });
    if (names.maleRoles.has(word)) signs.push({ of: 'role', gender: 'male' });
  }
  const [given = ''] = name.toLowerCase().split(' ');
  // "Phil", of "Philip"
  const full = names.nicknames.get(given) ?? given;
  const [female, male] = [names.femaleNames, names.maleNames].map(
    (list) => list.has(given) || list.has(full),
  );
  if (female !== male && !names.familyNamesFirst.has(given))
    signs.push({ of: 'given', gender: female ? 'female' : 'male' });
  return signs;
}

/** Where a name begins that ends at `last`, its titles and article included; not before `from`. */
export function nameStart(tokens: readonly NamedWord[], last: number, from = 0): number {
  let first = last;
  while (first > from && tokens[first - 1]?.name === tokens[last]?.name) first--;
  const isTitle = (at: number): boolean =>
    has(tokens[at], Is.honorific | Is.role | Is.roleModifier | Is.determiner);
  while (first > from && isTitle(first - 1)) first--;
  return first;
}

/**
 * How somebody is told behind the name to be dead: "Tor | was killed", "Tor, who was killed", "Tor, a baker, | drowned", "Tor | shot himself";
 * 'died' of "Tor | died in 1999", which may be long ago. Near miss: "Tor | killed a bear".
 */
export function deathBehind(
  tokens: readonly NamedWord[],
  last: number,
  { quotes }: Language,
): 'killed' | 'died' | undefined {
  let at = behindApposition(tokens, last);
  let isPassive = false;
  while (has(tokens[at], Is.auxiliary | Is.adverb))
    isPassive = does(tokens[at++], Use.be) || isPassive;
  const [{ lower = '' } = {}, next] = [tokens[at], tokens[at + 1]];
  if (quotes.dying.has(lower)) return 'died';
  const isOwn = quotes.ownDeath.has(lower) && does(next, Use.reflexive);
  const isKilled = isPassive && quotes.killed.has(lower);
  return isOwn || isKilled || quotes.drowning.has(lower) ? 'killed' : undefined;
}

/** The word behind a name, over ", a baker," and the "who" of ", who". */
function behindApposition(tokens: readonly NamedWord[], last: number): number {
  const next = last + 1;
  if (tokens[next]?.text !== ',') return next;
  if (has(tokens[next + 1], Is.relative)) return next + 2;
  for (let close = next + 1; close < next + LONGEST_APPOSED; close++)
    if (tokens[close]?.text === ',') return close + 1;
  return next;
}

/** In words. */
const LONGEST_APPOSED = 8;

/** "Lind | said", "said | Lind", "his wife, Ann Lind, | told". Near misses: "Lind, who said", "said Ann Lind’s dog". */
export function speaksAt(
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
  { quotes: { verbs, plainSaying } }: Language,
): boolean {
  const says = (word: Word | undefined): boolean =>
    word?.sentence === words[last]?.sentence &&
    plainSaying.has(verbs.get(word?.lower ?? '')?.lemma ?? '');
  const next = words[last + 1];
  if (says(next?.text === ',' ? words[last + 2] : next)) return true;
  return says(words[first - 1]) && has(next, Is.sign) && !has(next, Is.genitive);
}
