// What a page, a feed or a dump states as its author → the names of people in it, else of the desk or the agency.
import { english } from '../../../languages/english/english.js';
import { cleanText } from '../../text/clean.js';
import { foldText } from '../../text/scan.js';
import { isAgency, readWholeNames } from './byline-names.js';

export type StatedNames = {
  /** "Ann Lee, Bo Ekman": those who wrote. */
  readonly people: string | undefined;
  /** "Lamp Press", "AnnLee7": what stands there and is no person's name; a printed byline is believed before it. */
  readonly others: string | undefined;
};

/** "ann@lamp.example (Ann Lee)", "Ann Lee <ann@lamp.example>": the address, with the marks around it. */
const ADDRESS = /[<(]?[^\s<>()@]{1,64}@[^\s<>()@]{1,64}[>)]?/;

/** "[[Ann Lee]]", "[Ann Lee](https://lamp.example/ann)", as writers of notes link a name. */
const LINKED = /^\[{1,2}(?<name>[^[\]|]{2,100})[^[\]]{0,100}\]{1,2}/;

/** No name: a link, an account, a number. */
const NO_NAME = /^https?:|^@|\/|\d{3}/i;

/** In characters: names of a whole desk. */
const LONGEST = 1000;
/** What is no person's name has no more. */
const LONGEST_OTHER = 200;

/**
 * The names that are stated, each once, in their order. Accounts of a system ("admin", "webmaster") are nobody's.
 * @param publisher the outlet, which is no author beside one
 */
export function readStatedNames(
  texts: readonly (string | undefined)[],
  publisher?: string,
): StatedNames {
  const people = new Set<string>();
  const others = new Set<string>();
  const outlet = foldText(publisher ?? '');
  for (const text of texts) {
    const plain = plainName(text);
    if (plain === undefined) continue;
    const names = readWholeNames(plain, english.furniture);
    for (const name of names) people.add(name);
    const isOther = plain.length <= LONGEST_OTHER && foldText(plain) !== outlet;
    if (names.length === 0 && isOther) others.add(plain);
  }
  return { people: joined(people), others: joined(others) };
}

const joined = (names: ReadonlySet<string>): string | undefined =>
  names.size === 0 ? undefined : [...names].join(', ');

/** The words of a field, without "By", address and marks; undefined for what is no name. */
function plainName(text: string | undefined): string | undefined {
  // Cleaned first: the digits and slashes of a terminal sequence are none of the name.
  const trimmed = cleanText(text ?? '').trim();
  const linked = LINKED.exec(trimmed)?.groups?.name ?? trimmed;
  const name = (linked.includes('@') ? linked.replace(ADDRESS, '') : linked)
    .trim()
    .replace(/^\((?<inside>[^()]{2,100})\)$/, '$<inside>')
    .replace(/^(?:by|from) ?:? /i, '')
    .trim();
  const key = foldText(name);
  if (name === '' || name.length > LONGEST || key === '') return undefined;
  if (isAgency(name, english.furniture)) return name;
  return NO_NAME.test(name) || english.furniture.accounts.has(key) ? undefined : name;
}
