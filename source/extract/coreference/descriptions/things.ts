// Names that were taken for people's → those that are printed as things are: "the Harrow Heavy", "Oslo Bears", "Aides".
import type { Language } from '../../../languages/language.js';
import type { NameLexicon } from '../../../languages/lexicons/name-lexicon.js';
import type { Name } from '../../../model/briefing.js';
import { isSign, type Passage, type PassageToken } from '../../passages/passages.js';
import { does, has, Is, Use } from '../../word-classes.js';
import { ageIn } from './ages.js';

/** Those of the people whom no office or given name shows to be one, and a body of that name, a place or a plural shows not to be. */
export function findThings(names: readonly Name[], data: NameLexicon): ReadonlySet<Name> {
  const bodies = new Set(names.filter(({ kind }) => kind !== 'person').map(({ name }) => name));
  return new Set(
    names.filter(
      (one) =>
        one.kind === 'person' &&
        one.roles.length === 0 &&
        !hasGivenName(one, data) &&
        (bodies.has(one.name) || hasWordOfThing(one, data)),
    ),
  );
}

const hasGivenName = ({ name }: Name, { femaleNames, maleNames }: NameLexicon): boolean => {
  const [first = ''] = name.toLowerCase().split(' ');
  return femaleNames.has(first) || maleNames.has(first);
};

/** "Oslo Bears", "Aides"; near miss: "Ann Oslo", whose given name is listed. */
function hasWordOfThing(
  { name }: Name,
  { places, countries, organisationHeads, placeHeads, roles }: NameLexicon,
): boolean {
  const words = name.toLowerCase().split(' ');
  if (words.length === 1) {
    const [first = '', ...more] = words[0]?.split('-') ?? [];
    // "France-Aujourd'hui"
    if (more.length > 0 && countries.has(first)) return true;
    return roles.has(name.toLowerCase().replace(/s$/, ''));
  }
  // "Park Sulin", "Hill Orr": what heads a thing stands last in it
  return words.some(
    (word, at) =>
      places.has(word) || (at > 0 && (organisationHeads.has(word) || placeHeads.has(word))),
  );
}

/** So many words may stand between a name and what it is told to be. */
const REACH = 12;

/** Where it is told what somebody is; the index of the first word of that, undefined where it is not told. */
const TELLINGS: readonly {
  readonly name: string;
  /** No office or given name speaks against it. */
  readonly isPlain?: true;
  readonly find: (
    tokens: readonly PassageToken[],
    name: { readonly first: number; readonly last: number },
    naming: ReadonlySet<string>,
  ) => number | undefined;
}[] = [
  {
    // "Hawk Heavy is one of the hardest projects"; near misses: "Sulin is a fan", "Sulin is a film director"
    name: 'a thing, by what it is',
    find: (tokens, { last }) => (tokens[last + 1]?.verb?.copula === true ? last + 2 : undefined),
  },
  {
    // "he called Captain Harry the laziest horse"; near miss: "he called Captain Harry the owner of the horse"
    name: 'a thing, by what it is called',
    isPlain: true,
    find: (tokens, { first, last }, naming) =>
      naming.has(tokens[first - 1]?.lower ?? '') && has(tokens[last + 1], Is.determiner)
        ? last + 1
        : undefined,
  },
  {
    // "Captain Harry, a grey gelding, won"; near misses: "Captain Harry, the yard said, won", "Captain Harry, a horse trainer"
    name: 'a thing, by what is set beside it',
    isPlain: true,
    find: (tokens, { last }) =>
      isSign(tokens[last + 1], ',') && isIndefinite(tokens[last + 2]) ? last + 2 : undefined,
  },
];

/** "a", "another"; not "the", "his", "whose". */
const isIndefinite = (token: PassageToken | undefined): boolean =>
  has(token, Is.determiner) &&
  !has(token, Is.possessive | Is.relative) &&
  !does(token, Use.definite);

/** Those who are told to be a thing, though they bear a name as people do: horses, ships, rockets. */
export function toldThings(
  passages: readonly Passage[],
  { names, quotes }: Language,
): ReadonlySet<Name> {
  const things = new Set<Name>();
  for (const { tokens } of passages)
    for (let last = 0; last < tokens.length; last++) {
      const name = tokens[last]?.name;
      if (name?.kind !== 'person' || tokens[last + 1]?.name === name) continue;
      let first = last;
      while (tokens[first - 1]?.name === name || has(tokens[first - 1], Is.role | Is.honorific))
        first--;
      const isPerson = name.roles.length > 0 || hasGivenName(name, names);
      const isThing = TELLINGS.some(({ isPlain, find }) => {
        const from = find(tokens, { first, last }, quotes.naming);
        return (
          from !== undefined &&
          (isPlain === true || !isPerson) &&
          headsThing(tokens, from, quotes.thingNouns)
        );
      });
      if (isThing) things.add(name);
    }
  return things;
}

/** "the laziest | horse", "one of the hardest | projects"; near misses: "the owner of the horse", "a horse trainer". */
function headsThing(
  tokens: readonly PassageToken[],
  from: number,
  thingNouns: ReadonlySet<string>,
): boolean {
  for (let at = from; at < from + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || has(token, Is.sign | Is.role) || token.name !== undefined)
      return false;
    const isHead = token.end === token.phraseEnd || tokens[at + 1]?.name !== undefined;
    if (isHead && thingNouns.has(token.lower.replace(/s$/, ''))) return true;
    // "the owner | of the horse"; not "one of the horses"
    if (isHead && !has(token, Is.number | Is.determiner)) return false;
  }
  return false;
}

/**
 * Those of one word, no given name and no office of whom nothing is told but that somebody or something is in them or from them: "In Parma, it
 * rained", "the 29-year-old from Leeds". Near misses: "a letter from Lind", "In Orr’s view", "In Parma, Parma said".
 */
export function placesOnly(passages: readonly Passage[], { names }: Language): ReadonlySet<Name> {
  const places = new Map<Name, boolean>();
  for (const { tokens } of passages)
    for (const [at, { name }] of tokens.entries()) {
      if (name?.kind !== 'person' || name.roles.length > 0 || name.name.includes(' ')) continue;
      const isPlace = isPlaced(tokens, at) && !hasGivenName(name, names);
      places.set(name, isPlace && places.get(name) !== false);
    }
  return new Set([...places].filter(([, isPlace]) => isPlace).map(([name]) => name));
}

/** "in | Parma", "the 29-year-old from | Leeds", "a nurse from | Leeds". */
function isPlaced(tokens: readonly PassageToken[], at: number): boolean {
  if (has(tokens[at + 1], Is.genitive)) return false;
  const [link, owner] = [tokens[at - 1], tokens[at - 2]];
  const isSomebody = has(owner, Is.role) || ageIn(owner?.lower ?? '') !== undefined;
  return does(link, Use.origin) ? isSomebody : does(link, Use.locative);
}
