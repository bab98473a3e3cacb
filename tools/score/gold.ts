// gold.json → what a careful reader expects of the briefing on the articles beside it.
import { readFileSync } from 'node:fs';

/** Groups of beginnings of words: a line meets them where it has a word of each. [["ferr"], ["sank", "sunk"]] */
export type Words = readonly (readonly string[])[];

export type GoldEvent = {
  readonly words: Words;
  /** A day, month or year, ISO: the day of the line must begin so. */
  readonly date: string;
  /** "happened" where it is left out. */
  readonly status?: string;
};

export type GoldQuote = {
  /** Some words in a row, as printed. */
  readonly words: string;
  /** The canonical name, or its last part; null for a source without a name. */
  readonly speaker: string | null;
};

export type Gold = {
  readonly title?: Words;
  /** How many stories the articles tell; 1 where it is left out. */
  readonly stories?: number;
  readonly events?: readonly GoldEvent[];
  readonly quotes?: readonly GoldQuote[];
  /** What no listed line may say. */
  readonly absent?: readonly { readonly words: Words }[];
};

const FIELDS = new Set(['title', 'stories', 'events', 'quotes', 'absent']);

/** Reads such a file. Throws where it is no such file, in words that name it; a misspelt field would count as met. */
export function readGold(path: string): Gold {
  const gold = JSON.parse(readFileSync(path, 'utf8')) as Gold;
  const unknown = Object.keys(gold).find((field) => !FIELDS.has(field));
  if (unknown !== undefined) throw new Error(`${path}: there is no field "${unknown}"`);
  for (const { date } of gold.events ?? [])
    if (!/^\d{4}(?:-\d\d){0,2}$/.test(date)) throw new Error(`${path}: "${date}" is no ISO day`);
  return gold;
}
