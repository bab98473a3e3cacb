// Full names with what their bearers are called besides → which other mentions are of them: "Zito" of "Edson Arantes, known as “Zito”,".
import type { Language } from '../../languages/language.js';
import { does, has, Is, Use } from '../word-classes.js';
import type { Word } from '../words.js';
import { CLOSES_NICKNAME, OPENS_NICKNAME } from './chunks/marks.js';
import type { NameMention } from './name-mentions.js';

/** In words: "The Big Red Hammer". */
const LONGEST = 4;

/**
 * What somebody is called, in small letters → the full name that it stands beside: the nickname in marks inside it, and what stands behind
 * "known as", "nicknamed". Near misses: "Ann Orr, known as the mayor", "Ann Orr’s club, known as the Rovers", "Ann Orr
 * called Per Lind a liar".
 */
export function readNicknames(
  mentions: readonly NameMention[],
  words: readonly Word[],
  language: Language,
): ReadonlyMap<string, string> {
  const nicknames = new Map<string, string>();
  for (const { kind, parts, text, first, last } of mentions) {
    if (kind !== 'person' || parts.length < 2) continue;
    for (const nickname of [inside(words, first, last), behind(words, last, language)])
      if (nickname !== undefined && nickname !== text.toLowerCase()) nicknames.set(nickname, text);
  }
  return nicknames;
}

/** "danny boy" of "Daniel ‘Danny Boy’ Ward". */
function inside(words: readonly Word[], first: number, last: number): string | undefined {
  for (let at = first + 1; at < last; at++)
    if (OPENS_NICKNAME.test(words[at]?.text ?? '')) return marked(words, at + 1, last);
  return undefined;
}

/** "zito" of "Edson Arantes|, better known as “Zito”,". */
function behind(words: readonly Word[], last: number, language: Language): string | undefined {
  const calling = callingBehind(words, last, language);
  if (!language.names.calling.has(words[calling]?.lower ?? '')) return undefined;
  if (isDeed(words[calling], words[last + 1]?.text === ',')) return undefined;
  // "known to all | as", "known | as"
  const as = words
    .slice(calling + 1, calling + 1 + LONGEST)
    .findIndex((word) => does(word, Use.as));
  let at = calling + as + 2; // without "as" right behind it
  while (has(words[at], Is.adverb)) at++;
  if (OPENS_NICKNAME.test(words[at]?.text ?? '')) return marked(words, at + 1, at + 1 + LONGEST);
  let end = at;
  while (has(words[end], Is.namePart) && !has(words[end], Is.determiner) && end - at < LONGEST)
    end++;
  return joined(words, at, end);
}

/** Where "known" of "Edson Arantes|, better known", "Edson Arantes|, who is known" would stand. */
function callingBehind(
  words: readonly Word[],
  last: number,
  { names: { betterKnown } }: Language,
): number {
  let at = words[last + 1]?.text === ',' ? last + 2 : last + 1;
  if (does(words[at], Use.who)) at++;
  while (has(words[at], Is.adverb | Is.auxiliary) || betterKnown.has(words[at]?.lower ?? '')) at++;
  return at;
}

/** "Ann Orr | called | Per Lind a liar": she does the calling. Near misses: "Ann Orr, called Coco", "Ann Orr known as Coco". */
const isDeed = (word: Word | undefined, isApart: boolean): boolean =>
  !isApart && does(word, Use.pastEnding);

/** What stands between marks, if they close in front of `to`. */
function marked(words: readonly Word[], from: number, to: number): string | undefined {
  let end = from;
  while (end <= to && !CLOSES_NICKNAME.test(words[end]?.text ?? '')) end++;
  return end > to ? undefined : joined(words, from, words[end - 1]?.text === ',' ? end - 1 : end);
}

function joined(words: readonly Word[], from: number, to: number): string | undefined {
  // "“The Bull”" is printed without its article elsewhere
  const first = does(words[from], Use.definite) ? from + 1 : from;
  const text = words
    .slice(first, to)
    .map(({ lower }) => lower)
    .join(' ');
  return text === '' || !has(words[first], Is.capital) ? undefined : text;
}
