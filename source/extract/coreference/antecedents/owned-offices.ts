// "the group’s director, Ann Orr", "his lawyer, Per Lind" → the office with whom it is of: "director of Merrow Rowers", "Bo Holm’s lawyer".
import type { Language } from '../../../languages/language.js';
import type { Name, OfficeMention } from '../../../model/briefing.js';
import { isSign, type Passage, type PassageToken } from '../../passages/passages.js';
import { does, has, Is, Use } from '../../word-classes.js';
import { bodyMeant, bodyOfIt } from '../descriptions/bodies.js';
import { standsForPerson, type Coreference } from '../coreference.js';
import { antecedentOf } from './pronouns.js';

/** How far back, in characters, nobody else may be named whom "his" can mean. */
const NEAR = 400;

/** How many words an office has at most. */
const LONGEST = 5;

/**
 * The offices of people who hold them of somebody told by a pronoun or "the group", with the name of whom that means; names without such an
 * office are left out.
 * Near misses: "the director", "his lawyer" where two men are named.
 */
export function ownedOffices(
  passages: readonly Passage[],
  coreference: Coreference,
): ReadonlyMap<Name, readonly OfficeMention[]> {
  const told = new Map<Name, readonly OfficeMention[]>();
  const definite = definiteBodies(passages);
  for (const { tokens, paragraph } of passages)
    for (let at = 0; at < tokens.length; at++) {
      const name = tokens[at]?.name;
      if (name?.kind !== 'person' || tokens[at - 1]?.name === name) continue;
      const offices = told.get(name) ?? name.offices;
      const start = tokens[at]?.start;
      const full = offices.map((one) => {
        if (one.start !== start || !tellsNobody(one, coreference.language)) return one;
        const { role } = one;
        const office = officeBeside(tokens, at, role);
        const asked = office && { ...office, role, paragraph, holder: name };
        const owned = asked && ownedBy({ coreference, tokens, definite }, asked);
        return owned === undefined ? one : { ...one, told: owned };
      });
      if (full.some((one, order) => one !== offices[order])) told.set(name, full);
    }
  return told;
}

/** "director", "director of the museum", "club director", "Republican director"; not "director of the Oldby Museum". */
function tellsNobody({ role, told }: OfficeMention, { names: { parties } }: Language): boolean {
  const adjectives = new Set(parties.values());
  const isNamed = told.split(' ').some((word) => /\p{Lu}/u.test(word) && !adjectives.has(word));
  return role !== '' && (told.startsWith(role) || told.endsWith(role)) && !isNamed;
}

/** An office: tokens `first` to `end`, exclusive. */
type OfficeTokens = { readonly first: number; readonly end: number };

/** Where the office stands that is printed right in front of the name that begins at `at`, or behind it, with a comma between at most. */
function officeBeside(
  tokens: readonly PassageToken[],
  at: number,
  role: string,
): OfficeTokens | undefined {
  const length = role.split(' ').length;
  let before = at;
  while (has(tokens[before - 1], Is.honorific)) before--;
  const end = isSign(tokens[before - 1], ',') ? before - 1 : before;
  if (isRole(tokens, end - length, role)) return { first: end - length, end };
  let behind = at;
  while (tokens[behind]?.name === tokens[at]?.name) behind++;
  if (!isSign(tokens[behind], ',')) return undefined;
  for (let first = behind + 1; first <= behind + LONGEST; first++)
    if (isRole(tokens, first, role)) return { first, end: first + length };
  return undefined;
}

const isRole = (tokens: readonly PassageToken[], first: number, role: string): boolean =>
  first >= 0 &&
  role
    .toLowerCase()
    .split(' ')
    .every((word, index) => tokens[first + index]?.lower === word);

type OfficeAsked = OfficeTokens & {
  readonly role: string;
  readonly paragraph: number;
  readonly holder: Name;
};

/** What an owner is asked of: the words around, and the bodies that have an article. */
type Told = {
  readonly coreference: Coreference;
  readonly tokens: readonly PassageToken[];
  readonly definite: ReadonlySet<Name>;
};

/** "director of Merrow Rowers", "Bo Holm’s lawyer"; undefined where that is not told for sure. */
function ownedBy(
  { coreference, tokens, definite }: Told,
  { first, end, role, paragraph, holder }: OfficeAsked,
): string | undefined {
  const { language } = coreference;
  const owner = tokens[first - 1];
  if (owner === undefined) return undefined;
  if (has(owner, Is.possessive) && standsForPerson(owner.lower, language)) {
    const person = personMeant(coreference, owner, { paragraph, holder });
    return person === undefined ? undefined : `${person.name}’${language.grammar.genitive} ${role}`;
  }
  const place = { start: owner.start, paragraph };
  const [of = ''] = language.grammar.uses.of;
  const noun = bodyNoun(tokens, first, end);
  const able = new Set<Name>();
  const body = language.quotes.it.has(owner.lower)
    ? bodyOfIt(coreference, place)
    : noun && bodyMeant(coreference, noun.lower, place, (one) => void able.add(one));
  if (body === undefined || able.size > 1) return undefined;
  const [the = ''] = definite.has(body) ? language.grammar.uses.definite : [];
  return [role, of, the, body.name].filter((word) => word !== '').join(' ');
}

/** Bodies that are mostly named with "the" in front. */
function definiteBodies(passages: readonly Passage[]): ReadonlySet<Name> {
  const counts = new Map<Name, number>();
  for (const { tokens } of passages)
    tokens.forEach(({ name }, at) => {
      if (name?.kind !== 'organisation' || tokens[at - 1]?.name === name) return;
      counts.set(name, (counts.get(name) ?? 0) + (does(tokens[at - 1], Use.definite) ? 1 : -1));
    });
  return new Set([...counts].flatMap(([name, count]) => (count > 0 ? [name] : [])));
}

/** "group" of "the group’s | director", "director | of the group", "group | director". */
function bodyNoun(
  tokens: readonly PassageToken[],
  first: number,
  end: number,
): PassageToken | undefined {
  const isOwner = has(tokens[first - 1], Is.genitive) && does(tokens[first - 3], Use.definite);
  const isBehind =
    does(tokens[end], Use.of | Use.purpose) &&
    does(tokens[end + 1], Use.definite) &&
    isSign(tokens[end + 3], ',.');
  // "club | spokesman", "union | President"
  const isPart = first > 0 && tokens[first - 1]?.phraseEnd === tokens[end - 1]?.phraseEnd;
  const before = isPart ? tokens[first - 1] : undefined;
  const noun = isOwner ? tokens[first - 2] : isBehind ? tokens[end + 2] : before;
  return noun?.name === undefined && !has(noun, Is.capital) ? noun : undefined;
}

/** Whom "his" means, where nobody else is named near whom it could; "Orr, his lawyer": never Orr himself. */
function personMeant(
  coreference: Coreference,
  { lower: word, start, end }: PassageToken,
  { paragraph, holder }: Pick<OfficeAsked, 'paragraph' | 'holder'>,
): Name | undefined {
  const { people, genders, language } = coreference;
  const gender = language.grammar.female.has(word) ? 'female' : 'male';
  const able = new Set(
    people
      .filter((one) => one.start < start && one.start >= start - NEAR)
      .map(({ name }) => name)
      .filter((name) => name !== holder && (genders.get(name) ?? gender) === gender),
  );
  const antecedent = antecedentOf(coreference, { word, start, end, paragraph, before: [] });
  const [only] = able;
  const isApposed = people.some(
    (one) => one.name === holder && one.end < start && start - one.end <= ', '.length,
  );
  const isOther = antecedent === holder || (antecedent === undefined && isApposed);
  const meant = isOther && able.size === 1 ? only : antecedent;
  if (meant === undefined || meant === holder) return undefined;
  return able.size === 0 || (able.size === 1 && only === meant) ? meant : undefined;
}
