// Names that were taken for people's → those that are printed as things are: "the Harrow Heavy", "Oslo Bears", "Aides".
import type { Language } from '../../languages/language.js';
import type { NameLexicon } from '../../languages/name-lexicon.js';
import type { Name } from '../../model/briefing.js';
import type { Passage } from '../quotes/passages.js';
import { has, Is } from '../word-classes.js';

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

/** So many words may stand between "is" and what it is. */
const REACH = 12;

/** "Hawk Heavy is one of the hardest projects": those who are told to be a thing, and whom no office or given name shows to be people. Near misses: "Sulin is a fan", "Sulin is a film director". */
export function toldThings(
  passages: readonly Passage[],
  { names, quotes }: Language,
): ReadonlySet<Name> {
  const things = new Set<Name>();
  for (const { tokens } of passages)
    for (let at = 0; at < tokens.length; at++) {
      const name = tokens[at]?.name;
      if (name?.kind !== 'person' || tokens[at + 1]?.verb?.copula !== true) continue;
      if (name.roles.length > 0 || hasGivenName(name, names)) continue;
      for (let next = at + 2; next < at + REACH; next++) {
        const token = tokens[next];
        if (token === undefined || has(token, Is.sign | Is.role) || token.name !== undefined) break;
        const isHead = token.end === token.phraseEnd || tokens[next + 1]?.name !== undefined;
        if (isHead && quotes.thingNouns.has(token.lower.replace(/s$/, ''))) {
          things.add(name);
          break;
        }
      }
    }
  return things;
}
