// A phrase that names an office → the person of the article who holds it.
import { foldRole } from '../../../languages/fold-name.js';
import type { Language } from '../../../languages/language.js';
import type { Name } from '../../../model/briefing.js';
import { does, has, Is, Use } from '../../word-classes.js';
import type { Passage, PassageToken } from '../../passages/passages.js';
import type { Phrase } from '../../passages/phrases.js';

/** Folded office → who holds it, also by country or body; undefined is the key of those whose own is not known. */
export type Offices = ReadonlyMap<string, ReadonlyMap<string | undefined, ReadonlySet<Name>>>;

/** "foreign minister" is found under its words and under "minister"; "deputy foreign minister" under its words alone. */
export function officesOf(
  people: readonly Name[],
  { names }: Language,
  titles: ReadonlyMap<Name, ReadonlySet<string>> = new Map(),
): Offices {
  const offices = new Map<string, Map<string | undefined, Set<Name>>>();
  const add = (office: string, person: Name): void => {
    const holders = offices.get(office) ?? new Map<string | undefined, Set<Name>>();
    offices.set(office, holders);
    const known = holders.get(person.affiliation);
    if (known === undefined) holders.set(person.affiliation, new Set([person]));
    else known.add(person);
  };
  for (const person of people)
    for (const printed of [...person.roles, ...(titles.get(person) ?? [])]) {
      const office = foldRole(withoutFirst(printed, names.pastRoles), names);
      add(office, person);
      const head = office.slice(office.lastIndexOf(' ') + 1);
      if (head !== office && !names.deputyRoles.has(office.slice(0, office.indexOf(' '))))
        add(head, person);
    }
  return offices;
}

/** The offices that short titles and those of several tell: senator of "Sen. Ann Orr", of both in "Senators Ann Orr and Per Lind". */
export function titlesOf(
  passages: readonly Passage[],
  language: Language,
): ReadonlyMap<Name, ReadonlySet<string>> {
  const titles = new Map<Name, Set<string>>();
  const add = (name: Name, office: string): void => {
    titles.set(name, (titles.get(name) ?? new Set()).add(office));
  };
  for (const { tokens } of passages)
    for (let at = 1; at < tokens.length; at++) {
      const name = tokens[at]?.name;
      const before = tokens[at - 1];
      if (name?.kind !== 'person' || before === undefined || before.name === name) continue;
      const office = language.quotes.shortTitles.get(before.lower);
      for (const one of office?.split(' ') ?? []) add(name, one);
      const shared = officeOfSeveral(tokens, at - 1, language);
      if (shared !== undefined) for (const one of joinedFrom(tokens, at)) add(one, shared);
    }
  return titles;
}

/** "senator" of "Senators| Ann Orr", "foreign minister" of "foreign ministers|". */
function officeOfSeveral(
  tokens: readonly PassageToken[],
  head: number,
  { names: { roles }, quotes: { pluralEnding } }: Language,
): string | undefined {
  const { lower = '' } = tokens[head] ?? {};
  const one = lower.slice(0, -1);
  if (!pluralEnding.test(lower) || !roles.has(one)) return undefined;
  let first = head;
  while (has(tokens[first - 1], Is.roleModifier)) first--;
  return [...tokens.slice(first, head).map((token) => token.lower), one].join(' ');
}

/** The people of a list that begins there: "| Ann Orr, 54, of Velm, Per Lind and Eva Tor"; no list of one. */
function joinedFrom(tokens: readonly PassageToken[], from: number): readonly Name[] {
  const people = new Set<Name>();
  const { sentence } = tokens[from] ?? {};
  let isClosed = false;
  for (let at = from; at < from + LONGEST_LIST && tokens[at]?.sentence === sentence; at++) {
    const token = tokens[at]!;
    if (token.name?.kind === 'person') people.add(token.name);
    else if (isClosed || token.verb !== undefined || has(token, Is.relative)) break;
    if (does(token, Use.additive)) isClosed = true;
  }
  return people.size > 1 && isClosed ? [...people] : [];
}

/** In words. */
const LONGEST_LIST = 24;

const withoutFirst = (text: string, firsts: ReadonlySet<string>): string =>
  firsts.has(text.slice(0, text.indexOf(' '))) ? text.slice(text.indexOf(' ') + 1) : text;

/** Who holds which office, and the language that offices are named in. */
export type KnownOffices = { readonly offices: Offices; readonly language: Language };

/**
 * "the top Russian diplomat", "Norway’s foreign minister": the one person of the article who holds that office.
 * @param note told of each who may be meant
 */
export function holderOf(
  { offices, language }: KnownOffices,
  tokens: readonly PassageToken[],
  { first, head }: Phrase,
  note: (holder: Name) => void,
): Name | undefined {
  if (!language.names.roles.has(tokens[head]?.lower ?? '')) return undefined;
  const phrase = tokens.slice(first, head + 1);
  const owner = phrase.findLastIndex((token) => has(token, Is.genitive));
  if (owner < 0 && !does(phrase[0], Use.definite)) return undefined;
  const from = phrase.findLastIndex((token) => has(token, Is.genitive | Is.determiner)) + 1;
  const words = phrase.slice(from).filter((token) => !isCountry(token, language));
  const office = words.map(({ lower }) => lower).join(' ');
  const holders = offices.get(foldRole(office, language.names));
  if (holders === undefined) return undefined;
  const affiliation = affiliationIn(phrase, language);
  const groups =
    affiliation === undefined
      ? [...holders.values()]
      : [holders.get(undefined), holders.get(affiliation)];
  for (const group of groups) group?.forEach(note);
  return onlyOne(groups);
}

/** "Norwegian" in front of "minister". */
const isCountry = (token: PassageToken, { names }: Language): boolean =>
  has(token, Is.capital) && names.countries.has(token.lower);

/** The last country or body that a phrase names: "NATO" of "the NATO chief". */
function affiliationIn(
  phrase: readonly PassageToken[],
  { names: { countries, organisations } }: Language,
): string | undefined {
  for (const token of phrase.toReversed()) {
    if (!has(token, Is.capital)) continue;
    const named = token.name?.kind === 'person' ? undefined : token.name?.name;
    const known = countries.get(token.lower) ?? named ?? organisations.get(token.lower);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** The one person of all groups; undefined where there are more or none. */
function onlyOne(groups: readonly (ReadonlySet<Name> | undefined)[]): Name | undefined {
  const filled = groups.filter((group) => group !== undefined && group.size > 0);
  const [only] = filled.length === 1 ? filled : [];
  return only?.size === 1 ? [...only][0] : undefined;
}

/**
 * "the Norland ambassador to Greece", where Orr is ambassador, "the foreign minister of Southland", where she is Norland’s: the post is another's. Near
 * misses: "the mayor of Tarn", where she is mayor or Tarn’s mayor.
 */
export function isPostElsewhere(
  tokens: readonly PassageToken[],
  { head, last }: Phrase,
  { affiliation, roles, offices }: Name,
  { names: { countries } }: Language,
): boolean {
  if (!has(tokens[head + 1], Is.preposition)) return false;
  const places = tokens.slice(head + 2, last + 1).filter((token) => has(token, Is.capital));
  if (places.length === 0) return false;
  const told = [affiliation ?? '', ...roles, ...offices.map((one) => one.told)].join(' ');
  const lower = told.toLowerCase();
  const isTold = places.some(
    (token) =>
      lower.includes(token.lower) ||
      (token.name !== undefined && told.includes(token.name.name)) ||
      (affiliation !== undefined && countries.get(token.lower) === affiliation),
  );
  if (isTold) return false;
  return (
    does(tokens[head + 1], Use.infinitive) || affiliation !== undefined || /[’']s? /.test(told)
  );
}
