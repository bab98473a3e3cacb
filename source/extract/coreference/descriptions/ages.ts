// Passages → how old people are told to be, and "the 54-year-old" → the one of that age.
import type { Name } from '../../../model/briefing.js';
import { isSign, type Passage, type PassageToken } from '../../passages/passages.js';
import { does, has, Is, Use } from '../../word-classes.js';

/** Age → the people who are told to be of it. */
export type Ages = ReadonlyMap<number, ReadonlySet<Name>>;

const AGED = /^(?<age>\d{1,3})-year-old$/;
const WITH_AGE = /\b\d{1,3}-year-old\b/;
const YEARS = /^\d{1,3}$/;
/** So many words may stand between "54-year-old" and the name. */
const REACH = 5;

/** The age that a word tells: 54 of "54-year-old"; undefined of "54-year". */
export function ageIn(word: string): number | undefined {
  const { age } = AGED.exec(word)?.groups ?? {};
  return age === undefined ? undefined : Number(age);
}

/** "the 54-year-old driver"; near miss: "the 54-year war". */
export const tellsAge = (phrase: string): boolean => WITH_AGE.test(phrase);

/** "Ann Orr, 54, said", "Ann Orr (54)", "the 54-year-old driver Ann Orr". Near miss: "Ann Orr, 54 others". */
export function readAges(passages: readonly Passage[]): Ages {
  const ages = new Map<number, Set<Name>>();
  for (const { tokens } of passages)
    for (let at = 0; at < tokens.length; at++) {
      const name = tokens[at]?.name;
      if (name?.kind !== 'person' || tokens[at + 1]?.name === name) continue;
      const age = ageBehind(tokens, at) ?? ageBefore(tokens, at);
      if (age !== undefined) ages.set(age, (ages.get(age) ?? new Set()).add(name));
    }
  return ages;
}

function ageBehind(tokens: readonly PassageToken[], at: number): number | undefined {
  const [sign, age, end] = tokens.slice(at + 1, at + 4);
  if (!isSign(sign, ',(') || age === undefined || !YEARS.test(age.text)) return undefined;
  return end === undefined || isSign(end, ',).') || has(end, Is.preposition)
    ? Number(age.text)
    : undefined;
}

function ageBefore(tokens: readonly PassageToken[], at: number): number | undefined {
  const name = tokens[at]?.name;
  let first = at;
  while (first > 0 && tokens[first - 1]?.name === name) first--;
  for (let before = first - 1; before >= first - REACH; before--) {
    const token = tokens[before];
    if (token === undefined || has(token, Is.sign) || token.marked !== undefined) return undefined;
    // "the 29-year-old from Harrow": what was taken for a name is a place
    if (does(token, Use.origin)) return undefined;
    const age = ageIn(token.lower);
    if (age !== undefined) return age;
  }
  return undefined;
}
