// A noun phrase beside "and" → everybody who says it: "Ana Tor, Max Vale and Minister Per Lind", "Katharine and Charles Corbin".
import type { Name } from '../../../model/briefing.js';
import { isFiniteToken, isSign, type PassageToken } from '../../passages/passages.js';
import type { Phrase } from '../../passages/phrases.js';
import { isUnsettled } from '../../passages/surnames.js';
import { does, has, Is, Use } from '../../word-classes.js';
import type { Antecedent } from '../coreference.js';

const UNNAMED: Antecedent = { name: undefined, by: 'unnamed' };

/** Where one of several stands: the token that begins it, titles included, and that which ends it. */
type Member = { readonly first: number; readonly last: number; readonly name: Name };

/** No list of speakers is longer. */
const MOST = 6;

/**
 * Those who say it together; undefined for one alone. Unnamed where it is not told who is one of them: "With Ana Tor, Max Vale and Per Lind
 * said". Near miss: "Tor and others", "Oslo and Max Vale".
 */
export function jointSource(
  tokens: readonly PassageToken[],
  phrase: Phrase,
): Antecedent | undefined {
  const pair = givenPair(tokens, phrase.head) ?? apposedPair(tokens, phrase);
  if (pair !== undefined) return pair;
  const own = memberAt(tokens, phrase.head);
  if (own === undefined) return bodiesTogether(tokens, phrase);
  const after = membersAfter(tokens, own);
  const members = [...membersBefore(tokens, own, after.length > 0), own, ...after];
  if (members.length < 2) return undefined;
  const [first] = members;
  // "With Ana Tor, Max Vale and Per Lind said"
  if (first === undefined || (members.length > 2 && has(tokens[first.first - 1], Is.preposition)))
    return UNNAMED;
  if (members.some(({ name }) => isUnsettled(name))) return UNNAMED;
  const together = [...new Set(members.map(({ name }) => name.name))];
  return together.length < 2 ? undefined : { name: first.name, together, by: 'name' };
}

/** "Norland and Sweden said": two bodies or lands. Unnamed where one has no known name; near miss: "Orr & Lind said". */
function bodiesTogether(
  tokens: readonly PassageToken[],
  { first, last, head, name }: Phrase,
): Antecedent | undefined {
  if (name === undefined) return undefined;
  const second = does(tokens[head + 2], Use.definite) ? head + 3 : head + 2;
  const isPair = does(tokens[head + 1], Use.additive) && last >= second;
  const next = isPair ? tokens[second] : undefined;
  let before = head;
  while (before > first && tokens[before - 1]?.name === name) before--;
  const other = next ?? (does(tokens[before - 1], Use.additive) ? tokens[before - 2] : undefined);
  if (other === undefined || !has(other, Is.capital) || other.name === name) return undefined;
  // "White House and Pentagon spokesmen"
  if (next !== undefined && tokens[last]?.name !== next.name) return undefined;
  if (other.name === undefined || other.name.kind === 'person') return UNNAMED;
  const pair = next === undefined ? [other.name, name] : [name, other.name];
  return { name, together: pair.map((one) => one.name), by: 'name' };
}

/** Where the first of those begins who say it together with the head of a phrase; where the phrase begins for one alone. */
export function jointStart(tokens: readonly PassageToken[], { first, head }: Phrase): number {
  const own = memberAt(tokens, head);
  const [other] = own === undefined ? [] : membersBefore(tokens, own, false);
  return other === undefined ? first : Math.min(first, other.first);
}

/** The person whose name a token is of. */
function memberAt(tokens: readonly PassageToken[], at: number): Member | undefined {
  const name = tokens[at]?.name;
  if (name?.kind !== 'person') return undefined;
  let [first, last] = [at, at];
  while (tokens[first - 1]?.name === name) first--;
  while (tokens[last + 1]?.name === name) last++;
  while (has(tokens[first - 1], TITLE) || tokens[first - 1]?.name?.kind === 'organisation') first--;
  return { first, last, name };
}

const TITLE = Is.honorific | Is.role | Is.roleModifier | Is.determiner;

/** Those in front of one, `isTied` where an "and" stands behind it, or an "and" among them ties them. */
function membersBefore(
  tokens: readonly PassageToken[],
  own: Member,
  isTied: boolean,
): readonly Member[] {
  const found: Member[] = [];
  let { first } = own;
  let tied = isTied;
  while (found.length < MOST) {
    let at = apposedStart(tokens, first) - 1;
    const isAnd = does(tokens[at], Use.additive);
    if (isAnd) at--;
    if (isAnd ? tied : !tied || !isSign(tokens[at], ',;')) break;
    if (isSign(tokens[at], ',;')) at--;
    const member =
      memberAt(tokens, behindParty(tokens, at)) ?? apposedMember(tokens, at, tied || isAnd);
    if (member === undefined) break;
    tied ||= isAnd;
    found.unshift(member);
    ({ first } = member);
  }
  return found;
}

/** "Ana Tor, the harbour’s chairwoman|, and Max Vale": who stands in front of an apposition, where "and" ties it. Near miss: "Tor saw the head, and Vale". */
function apposedMember(
  tokens: readonly PassageToken[],
  end: number,
  isTied: boolean,
): Member | undefined {
  if (!isTied) return undefined;
  let acts = false;
  for (let at = end; at > end - LONGEST_APPOSITION; at--) {
    if (tokens[at] === undefined) return undefined;
    acts ||= isFiniteToken(tokens, at);
    if (isSign(tokens[at], ',')) {
      // "Ana Tor, who leads the case, and Max Vale"
      const isRelative = does(tokens[at + 1], Use.who | Use.whose);
      if (acts !== isRelative) return undefined;
      const member = memberAt(tokens, at - 1);
      const before = tokens[(member?.first ?? 0) - 1];
      // "Orr met Tor, the harbour’s chairwoman, and Vale said"
      const opens = before === undefined || before.marked !== undefined || has(before, Is.sign);
      // "Ana Tor, the keeper of the seal, and Max Vale": no role that is known
      const isApposed =
        isRelative || has(tokens[end], Is.role) || has(tokens[at + 1], Is.determiner);
      return opens && isApposed ? member : undefined;
    }
    if (has(tokens[at], Is.sign) && !has(tokens[at], Is.genitive)) return undefined;
  }
  return undefined;
}

const LONGEST_APPOSITION = 12;

/** "and | his counterpart, Per Lind", "and | the town’s judge, Per Lind": where what introduces a name before a comma begins; `first` where nothing does. */
function apposedStart(tokens: readonly PassageToken[], first: number): number {
  if (!isSign(tokens[first - 1], ',')) return first;
  for (let at = first - 2; at > first - 7; at--) {
    const token = tokens[at];
    const isApart = has(token, Is.sign) && !has(token, Is.genitive);
    if (token === undefined || isApart || isFiniteToken(tokens, at)) return first;
    if (has(token, Is.determiner) && does(tokens[at - 1], Use.additive)) return at;
  }
  return first;
}

/** The name in front of "(D-Ohio)" and ", R-Ohio". */
function behindParty(tokens: readonly PassageToken[], at: number): number {
  let end = at;
  if (isSign(tokens[end], ')')) while (end > at - 8 && !isSign(tokens[end], '(')) end--;
  if (isSign(tokens[end], '(')) return end - 1;
  for (let comma = at; comma > at - 5; comma--)
    if (isSign(tokens[comma], ',') && PARTY.test(tokens[comma + 1]?.text ?? '')) return comma - 1;
  return at;
}

/** "R-Va", "D"; near miss: "Republican", which may be anything's. */
const PARTY = /^[A-Z](?:-[A-Za-z.]+)?$/;

/** "said Ann Orr | and Per Lind", "said Ann Orr, the mayor, | and Per Lind, her deputy"; near miss: "said Ann Orr and Per Lind left". */
function membersAfter(tokens: readonly PassageToken[], own: Member): readonly Member[] {
  const and = behindApposition(tokens, own.last + 1);
  if (!does(tokens[and], Use.additive)) return [];
  const member = memberAt(tokens, introducedFrom(tokens, and + 1));
  if (member === undefined || member.name === own.name) return [];
  const isInverted = isFiniteToken(tokens, own.first - 1);
  // "said Ann Orr, and the judge, Per Lind, | left"
  const next = isSign(tokens[member.last + 1], ',') ? member.last + 2 : member.last + 1;
  return isInverted && isFiniteToken(tokens, next) ? [] : [member];
}

/** Where the name stands that is told behind "and": "and Minister | Per Lind", "and the town’s judge, | Per Lind"; `from` where none does. */
function introducedFrom(tokens: readonly PassageToken[], from: number): number {
  let at = from;
  while (has(tokens[at], TITLE) && tokens[at]?.name === undefined) at++;
  if (tokens[at]?.name?.kind === 'person' || !has(tokens[from], Is.determiner)) return at;
  for (at = from; at < from + LONGEST_INTRODUCTION; at++) {
    const isApart = has(tokens[at], Is.sign) && !has(tokens[at], Is.genitive);
    if (isSign(tokens[at], ',')) return has(tokens[at - 1], Is.role) ? at + 1 : from;
    if (tokens[at] === undefined || isApart || isFiniteToken(tokens, at)) return from;
  }
  return from;
}

const LONGEST_INTRODUCTION = 7;

/** Past "(D-Ohio)" and ", the mayor,". */
function behindApposition(tokens: readonly PassageToken[], from: number): number {
  const isBracket = isSign(tokens[from], '(');
  const isComma =
    isSign(tokens[from], ',') && has(tokens[from + 1], Is.determiner | Is.role | Is.roleModifier);
  if (!isBracket && !isComma) return from;
  let end = from + 1;
  while (end < from + 9 && !isSign(tokens[end], ',);') && !isFiniteToken(tokens, end)) end++;
  return isSign(tokens[end], isBracket ? ')' : ',') ? end + 1 : from;
}

/** "Katharine and Charles Corbin": a given name alone in front of a full name. */
function givenPair(tokens: readonly PassageToken[], head: number): Antecedent | undefined {
  const token = tokens[head];
  const given = token?.text ?? '';
  const isAlone =
    token?.name === undefined || (token.name.kind !== 'place' && token.name.name === given);
  if (!isAlone || !does(tokens[head + 1], Use.additive) || !isGivenName(token)) return undefined;
  const other = tokens[head + 2]?.name;
  if (other?.kind !== 'person' || isUnsettled(other)) return undefined;
  const surname = other.name.slice(other.name.lastIndexOf(' ') + 1);
  if (surname === other.name) return undefined;
  return { name: other, together: [`${given} ${surname}`, other.name], by: 'name' };
}

/** "Ann Orr’s parents, | Eva and Per Orr, said". */
function apposedPair(
  tokens: readonly PassageToken[],
  { last, name }: Phrase,
): Antecedent | undefined {
  if (name !== undefined || !isSign(tokens[last + 1], ',')) return undefined;
  const pair = givenPair(tokens, last + 2) ?? fullPair(tokens, last + 2);
  if (pair === undefined) return undefined;
  let end = last + 3;
  while (end < last + 9 && !has(tokens[end], Is.sign) && !isFiniteToken(tokens, end)) end++;
  return isSign(tokens[end], ',') ? pair : undefined;
}

/** "Ann Orr and Per Lind" behind a comma. */
function fullPair(tokens: readonly PassageToken[], at: number): Antecedent | undefined {
  const own = memberAt(tokens, at);
  const [other] = own === undefined ? [] : membersAfter(tokens, own);
  return own === undefined || other === undefined || isUnsettled(own.name)
    ? undefined
    : { name: own.name, together: [own.name.name, other.name.name], by: 'name' };
}

/** A listed given name, or a word that is on no list and no plural: "Katharine"; near miss: "Villagers", "Police". */
const isGivenName = (token: PassageToken | undefined): boolean =>
  has(token, Is.femaleName | Is.maleName)
    ? has(token, Is.capital)
    : token !== undefined &&
      (token.is & ~(Is.letters | Is.namePart)) === Is.capital &&
      !token.lower.endsWith('s');
