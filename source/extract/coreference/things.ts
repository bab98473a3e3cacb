// Names that were taken for people's → those that are printed as things are: "the Harrow Heavy", "Oslo Bears", "Aides".
import type { NameLexicon } from '../../languages/language.js';
import type { Name } from '../../model/briefing.js';

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
  { places, organisationHeads, placeHeads, roles }: NameLexicon,
): boolean {
  const words = name.toLowerCase().split(' ');
  if (words.length === 1) return roles.has(name.toLowerCase().replace(/s$/, ''));
  return words.some(
    (word) => places.has(word) || organisationHeads.has(word) || placeHeads.has(word),
  );
}
