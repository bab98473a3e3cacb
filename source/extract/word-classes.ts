// Language → the classes of each word that it lists, as bits: what a shallow reading of a sentence asks of its words.
import type { FunctionUse } from '../languages/lexicons/grammar-lexicon.js';
import type { Language } from '../languages/language.js';

/** Bits of `Word.is`. A word may have many: "may" is an auxiliary and a month. */
export const Is = {
  capital: 1,
  number: 1 << 1,
  sign: 1 << 2,
  determiner: 1 << 3,
  possessive: 1 << 4,
  preposition: 1 << 5,
  conjunction: 1 << 6,
  subordinator: 1 << 7,
  relative: 1 << 8,
  subject: 1 << 9,
  object: 1 << 10,
  auxiliary: 1 << 11,
  adverb: 1 << 14,
  time: 1 << 15,
  cue: 1 << 17,
  role: 1 << 18,
  roleModifier: 1 << 19,
  honorific: 1 << 20,
  notName: 1 << 21,
  organisationHead: 1 << 22,
  placeHead: 1 << 23,
  femaleName: 1 << 24,
  maleName: 1 << 25,
  country: 1 << 26,
  particle: 1 << 27,
  acronym: 1 << 28,
  genitive: 1 << 29,
  namePart: 1 << 30,
  /** Nothing but letters of the Latin alphabet without accents. */
  letters: 1 << 31,
} as const;

/** Bits of `Word.use`: what a function word does in building a phrase or clause, and what an ending tells. */
export const Use = {
  definite: 1,
  standing: 1 << 3,
  which: 1 << 1,
  reflexive: 1 << 2,
  infinitive: 1 << 4,
  complementiser: 1 << 5,
  be: 1 << 6,
  of: 1 << 7,
  purpose: 1 << 8,
  as: 1 << 9,
  agent: 1 << 10,
  absolute: 1 << 11,
  locative: 1 << 12,
  origin: 1 << 13,
  additive: 1 << 14,
  alternative: 1 << 15,
  adversative: 1 << 16,
  who: 1 << 17,
  whose: 1 << 18,
  reducing: 1 << 19,
  contentOpener: 1 << 20,
  aside: 1 << 21,
  intensifier: 1 << 22,
  according: 1 << 23,
  existential: 1 << 24,
  partOfDay: 1 << 25,
  timeModifier: 1 << 26,
  timeUnit: 1 << 27,
  participleEnding: 1 << 28,
  pastEnding: 1 << 29,
  where: 1 << 30,
  employer: 1 << 31,
} as const;

type Classed = { readonly is: number; readonly use: number };

/** True when the word has one of the classes. */
export const has = (word: Classed | undefined, classes: number): boolean =>
  word !== undefined && (word.is & classes) !== 0;

/** True when the word has one of the uses. */
export const does = (word: Classed | undefined, uses: number): boolean =>
  word !== undefined && (word.use & uses) !== 0;

/** What a listed word is and does by itself. */
export type ClassTable = {
  readonly is: ReadonlyMap<string, number>;
  readonly use: ReadonlyMap<string, number>;
};

/** Every listed word of the language → its classes. */
export function classTable({ grammar, names, quotes }: Language): ClassTable {
  const is = new Map<string, number>();
  const use = new Map<string, number>();
  const add = (table: Map<string, number>, list: Iterable<string>, bit: number): void => {
    for (const word of list) table.set(word, (table.get(word) ?? 0) | bit);
  };
  for (const name of IN_GRAMMAR) add(is, grammar[name], Is[name]);
  for (const name of Object.keys(grammar.uses) as FunctionUse[])
    add(use, grammar.uses[name], Use[name]);
  add(is, grammar.day, Is.time);
  add(is, grammar.month, Is.time);
  add(is, grammar.nearDay, Is.time);
  add(is, quotes.verbs.keys(), Is.cue);
  add(is, names.roles, Is.role);
  add(is, names.roleModifiers, Is.roleModifier);
  add(is, names.honorifics.keys(), Is.honorific);
  add(is, names.notNames, Is.notName);
  add(is, names.organisationHeads, Is.organisationHead);
  add(is, names.placeHeads, Is.placeHead);
  add(is, names.femaleNames, Is.femaleName);
  add(is, names.maleNames, Is.maleName);
  add(is, names.countries.keys(), Is.country);
  add(is, names.particles, Is.particle);
  return { is, use };
}

/** The classes that a language lists under the same name. */
const IN_GRAMMAR = [
  'determiner',
  'possessive',
  'preposition',
  'conjunction',
  'subordinator',
  'relative',
  'subject',
  'object',
  'auxiliary',
  'adverb',
] as const;

/** What the endings of a word in small letters tell: "saying", "briefed", "loudly". */
export function endingUses(lower: string, { grammar }: Language): number {
  let use = 0;
  if (lower.endsWith(grammar.endings.participle)) use |= Use.participleEnding;
  if (lower.endsWith(grammar.endings.past)) use |= Use.pastEnding;
  return use;
}
