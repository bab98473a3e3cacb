// A phrase that names an office → the person of the article who holds it.
import { foldRole } from '../../languages/fold-name.js';
import type { Language } from '../../languages/language.js';
import type { Name } from '../../model/briefing.js';
import { does, has, Is, Use } from '../word-classes.js';
import type { PassageToken } from '../quotes/passages.js';
import type { Phrase } from '../quotes/phrases.js';

/** Folded office → who holds it, also by country or body; undefined is the key of those whose own is not known. */
export type Offices = ReadonlyMap<string, ReadonlyMap<string | undefined, ReadonlySet<Name>>>;

/** "foreign minister" is found under its words and under "minister"; "deputy foreign minister" under its words alone. */
export function officesOf(people: readonly Name[], { names }: Language): Offices {
  const offices = new Map<string, Map<string | undefined, Set<Name>>>();
  const add = (office: string, person: Name): void => {
    const holders = offices.get(office) ?? new Map<string | undefined, Set<Name>>();
    offices.set(office, holders);
    const known = holders.get(person.affiliation);
    if (known === undefined) holders.set(person.affiliation, new Set([person]));
    else known.add(person);
  };
  for (const person of people)
    for (const printed of person.roles) {
      const office = foldRole(withoutFirst(printed, names.pastRoles), names);
      add(office, person);
      const head = office.slice(office.lastIndexOf(' ') + 1);
      if (head !== office && !names.deputyRoles.has(office.slice(0, office.indexOf(' '))))
        add(head, person);
    }
  return offices;
}

const withoutFirst = (text: string, firsts: ReadonlySet<string>): string =>
  firsts.has(text.slice(0, text.indexOf(' '))) ? text.slice(text.indexOf(' ') + 1) : text;

/**
 * "the top Russian diplomat", "Norway’s foreign minister": the one person of the article who holds that office.
 * @param note told of each who may be meant
 */
export function holderOf(
  offices: Offices,
  tokens: readonly PassageToken[],
  { first, head }: Phrase,
  language: Language,
  note: (holder: Name) => void,
): Name | undefined {
  const { countries, organisations, roles } = language.names;
  if (!roles.has(tokens[head]!.lower)) return undefined;
  let definite = does(tokens[first], Use.definite);
  let affiliation: string | undefined;
  let from = first;
  for (let at = first; at <= head; at++) {
    const token = tokens[at]!;
    const known =
      countries.get(token.lower) ??
      (token.name?.kind === 'person' ? undefined : token.name?.name) ??
      organisations.get(token.lower);
    if (has(token, Is.capital) && known !== undefined) affiliation = known;
    if (has(token, Is.genitive)) {
      definite = true;
      from = at + 1;
    } else if (has(token, Is.determiner)) from = at + 1;
  }
  if (!definite) return undefined;
  const words: string[] = [];
  for (let at = from; at <= head; at++)
    if (!(has(tokens[at], Is.capital) && countries.has(tokens[at]!.lower)))
      words.push(tokens[at]!.lower);
  const holders = offices.get(foldRole(words.join(' '), language.names));
  if (holders === undefined) return undefined;
  const groups =
    affiliation === undefined
      ? [...holders.values()]
      : [holders.get(undefined), holders.get(affiliation)];
  let only: Name | undefined;
  for (const group of groups) group?.forEach(note);
  for (const group of groups) {
    if (group === undefined || group.size === 0) continue;
    if (only !== undefined || group.size > 1) return undefined;
    [only] = group;
  }
  return only;
}
