// "three senators — Ana Tor, Max Vale and Per Lind — left" → whom "the senators" further on means.
import type { Language } from '../../../languages/language.js';
import type { Name } from '../../../model/briefing.js';
import { countBefore } from '../../../text/range.js';
import { isSign, type Passage, type PassageToken } from '../../passages/passages.js';
import type { Phrase } from '../../passages/phrases.js';
import { isUnsettled } from '../../passages/surnames.js';
import { does, has, Is, Use } from '../../word-classes.js';

/** A plural noun of people. `names` are those of whom it was told; none where it was not. */
export type NamedGroup = {
  /** Offset of the noun. */
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** In lower case. */
  readonly noun: string;
  readonly names: readonly Name[];
};

/** No list is longer. */
const MOST = 8;

/** The plural nouns of people in an article that are told of anew, in order: "two farmers", "farmers Ann Orr and Per Lind"; not "the farmers". */
export function readNamedGroups(
  passages: readonly Passage[],
  language: Language,
): readonly NamedGroup[] {
  return passages.flatMap(({ tokens, paragraph }) =>
    tokens.flatMap((token, at): readonly NamedGroup[] => {
      if (!isPeople(token, language)) return [];
      const names = namesFrom(tokens, at + 1);
      if (names.length === 0 && isKnown(tokens, at)) return [];
      return [{ start: token.start, end: token.end, paragraph, noun: token.lower, names }];
    }),
  );
}

/** "senators", "farmers": a role in the plural. */
const isPeople = ({ name, lower }: PassageToken, { quotes, names }: Language): boolean =>
  name === undefined && quotes.pluralEnding.test(lower) && names.roles.has(lower.slice(0, -1));

/** "the senators", "the three state senators". */
function isKnown(tokens: readonly PassageToken[], at: number): boolean {
  for (let before = at - 1; before > at - 5; before--)
    if (has(tokens[before], Is.determiner)) return does(tokens[before], Use.definite);
  return false;
}

/** The people of a list: "— Ana Tor, Max Vale and Per Lind"; none where it is no list of two at least. */
function namesFrom(tokens: readonly PassageToken[], from: number): readonly Name[] {
  const names = new Set<Name>();
  let tied = false;
  let at = isSign(tokens[from], '—–-,:') ? from + 1 : from;
  while (names.size < MOST) {
    while (has(tokens[at], Is.honorific) && tokens[at]?.name === undefined) at++;
    const name = tokens[at]?.name;
    if (name?.kind !== 'person' || isUnsettled(name)) break;
    while (tokens[at]?.name === name) at++;
    names.add(name);
    if (tied) break;
    if (isSign(tokens[at], ',')) at++;
    tied = does(tokens[at], Use.additive);
    if (tied) at++;
  }
  return tied && names.size > 1 ? [...names] : [];
}

/** So many groups are looked at, whatever the article. */
const MOST_GROUPS = 40;
/** In paragraphs. */
const FAR = 4;

/** Those whom "the senators" means: the last of that noun that were told of, where they were named. Near miss: two more senators since. */
export function groupMeant(
  groups: readonly NamedGroup[],
  tokens: readonly PassageToken[],
  { first, head }: Phrase,
  paragraph: number,
): readonly Name[] {
  const noun = tokens[head];
  if (noun === undefined || !does(tokens[first], Use.definite)) return [];
  const last = countBefore(groups, noun.start) - 1;
  for (let at = last; at >= 0 && last - at < MOST_GROUPS; at--) {
    const group = groups[at];
    if (group === undefined || paragraph - group.paragraph > FAR) break;
    if (group.noun === noun.lower) return group.names;
  }
  return [];
}
