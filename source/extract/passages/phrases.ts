// Tokens → the noun phrase that ends or starts at one of them, and its head. No parse: a walk to the edge.
import type { Name } from '../../model/briefing.js';
import { does, has, Is, Use } from '../word-classes.js';
import { isFiniteToken, isSign, type PassageToken } from './passages.js';

/** A noun phrase: tokens `first` to `last`, its head word, and the name where the head is one. */
export type Phrase = {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly name: Name | undefined;
  readonly pronoun: string | undefined;
};

const LONGEST_SUBJECT = 30;

/** The noun phrase whose last token is `end`. */
export function phraseEndingAt(
  tokens: readonly PassageToken[],
  end: number,
  from: number,
): Phrase | undefined {
  const last = tokens[end];
  if (last === undefined || last.marked !== undefined || end < from) return undefined;
  if (isSign(last, ')')) {
    // "Ann Orr (R-Ohio)"
    const open = openingBracket(tokens, end, from);
    return open > from ? phraseEndingAt(tokens, open - 1, from) : undefined;
  }
  if (does(last, Use.which) && isSign(tokens[end - 1], ','))
    return apposedBody(tokens, end - 2, from) ?? phraseEndingAt(tokens, end - 2, from);
  if (
    (has(last, Is.subject) && !has(last, Is.capital)) ||
    (has(last, Is.subject) && last.name === undefined && last.text.length < 5)
  ) {
    if (does(last, Use.who)) {
      const before = isSign(tokens[end - 1], ',') ? withoutState(tokens, end - 2, from) : end - 1;
      return whoseWho(tokens, before, from);
    }
    return { first: end, last: end, head: end, name: undefined, pronoun: last.lower };
  }
  const lead = beforeList(tokens, end, from);
  if (lead !== undefined) return phraseEndingAt(tokens, lead, from);
  let start = end;
  let verbEdge = false;
  let and = -1;
  while (start > from && end - start < LONGEST_SUBJECT) {
    const before = tokens[start - 1]!;
    if (before.marked !== undefined) break;
    if (before.name !== undefined && before.name === tokens[start]!.name) {
      start--;
      continue;
    }
    if (has(before, Is.sign) && !has(before, Is.genitive) && !isSign(before, '&/$%')) {
      if (isSign(before, ')') && openingBracket(tokens, start - 1, from) > from) {
        start = openingBracket(tokens, start - 1, from);
        continue;
      }
      break;
    }
    if (has(before, Is.relative) && !does(before, Use.complementiser)) {
      start--;
      // "a clerk | whose boss said": the boss; not "a clerk whose boss left | said"
      if (does(before, Use.whose) && !hasVerb(tokens, start, end)) break;
      continue;
    }
    if (has(before, Is.subject | Is.relative)) break;
    if (before.name === undefined && isFiniteToken(tokens, start - 1)) {
      // "officials briefed on the plan", "people who had fled": the verb is part of the phrase
      if (insideRelative(tokens, start - 1, from) || isReduced(tokens, start - 1, from)) {
        start--;
        continue;
      }
      verbEdge = true;
      break;
    }
    if (
      has(before, Is.subordinator) &&
      (!does(before, Use.as) || start - 1 === from || isSign(tokens[start - 2], ','))
    )
      break;
    if (has(before, Is.conjunction)) {
      if (!does(before, Use.additive | Use.alternative)) break;
      // "European and Eurasian Affairs" is one thing, "Lind and Orr" may be two
      const oneThing =
        has(tokens[start - 2], Is.capital) &&
        has(tokens[start], Is.capital) &&
        tokens[start - 2]!.name === undefined;
      if (and < 0 && !oneThing) and = start - 1;
    }
    start--;
  }
  if (verbEdge && and >= 0) start = and + 1;
  // "The fall came as | a banker described"
  if (verbEdge && does(tokens[start], Use.as) && has(tokens[start], Is.subordinator)) start++;
  // "put out a statement after Orr’s remarks that claimed": the statement, not the remarks
  if (does(last, Use.complementiser) && has(tokens[start - 1], Is.subordinator)) return undefined;
  return headOf(tokens, start, end);
}

/** Where "Ministers" ends of "Ministers from France, Spain and Italy|": whoever is of all those places. Near misses: "Ministers, Spain and Italy", "In France, Spain and Italy". */
function beforeList(
  tokens: readonly PassageToken[],
  end: number,
  from: number,
): number | undefined {
  if (tokens[end]?.name?.kind !== 'place') return undefined;
  let [at, commas, ands] = [end, 0, 0];
  while (at > from) {
    const token = tokens[at];
    if (isSign(token, ',')) commas++;
    else if (does(token, Use.additive)) ands++;
    else if (token?.name?.kind !== 'place' && !has(token, Is.determiner)) break;
    at--;
  }
  const isList = commas > 0 && ands === 1 && does(tokens[at], Use.of | Use.origin);
  const head = tokens[at - 1];
  const isNoun = head?.name === undefined && head?.phraseEnd !== undefined;
  return isList && isNoun && at - 1 >= from ? at - 1 : undefined;
}

const hasVerb = (tokens: readonly PassageToken[], from: number, to: number): boolean => {
  for (let at = from; at <= to; at++) if (isFiniteToken(tokens, at)) return true;
  return false;
};

/** Where "Ann Orr of Merrow |, Ariz.," ends without the land or state behind a comma; near miss: "to Merrow, Ann Orr,". */
function withoutState(tokens: readonly PassageToken[], end: number, from: number): number {
  const last = isSign(tokens[end], '.') ? end - 1 : end;
  const name = tokens[last]?.name;
  if (name?.kind !== 'place' && !has(tokens[last], Is.country)) return end;
  let first = last;
  while (first > from && name !== undefined && tokens[first - 1]?.name === name) first--;
  return first - 2 > from && isSign(tokens[first - 1], ',') && has(tokens[first - 2], Is.capital)
    ? first - 2
    : end;
}

/** "the Merrow Reformers" of "the Merrow Reformers, a club of anglers|, which": a body in front of what tells of which sort it is. Near miss: "Ann Orr, a firm". */
function apposedBody(
  tokens: readonly PassageToken[],
  end: number,
  from: number,
): Phrase | undefined {
  const sort = phraseEndingAt(tokens, end, from);
  if (sort === undefined || sort.name !== undefined || !isSign(tokens[sort.first - 1], ','))
    return undefined;
  if (!has(tokens[sort.first], Is.determiner) || does(tokens[sort.first], Use.definite))
    return undefined;
  const body = phraseEndingAt(tokens, sort.first - 2, from);
  return body?.name?.kind === 'organisation' ? body : undefined;
}

/** Whom "who" stands for: "Orr, who", "sued by a driver who", "wrong with Orr, who"; near miss: "the brother of Orr, who". */
function whoseWho(tokens: readonly PassageToken[], end: number, from: number): Phrase | undefined {
  let first = end;
  while (
    first > from &&
    end - first < LONGEST_OBJECT &&
    !has(tokens[first - 1], Is.preposition | Is.sign | Is.relative) &&
    !isFiniteToken(tokens, first - 1)
  )
    first--;
  const isGoverned =
    has(tokens[first - 1], Is.preposition) &&
    !does(tokens[first - 1], Use.of | Use.purpose | Use.infinitive);
  const governed = isGoverned ? phraseFrom(tokens, first, end) : undefined;
  // "Per Lind, a nurse from Merrow, who": nobody is a place
  if (governed?.name?.kind !== 'place')
    return governed ?? namedInFront(tokens, first, from) ?? phraseEndingAt(tokens, end, from);
  const resident = phraseEndingAt(tokens, first - 2, from);
  const person =
    resident !== undefined && isSign(tokens[resident.first - 1], ',')
      ? phraseEndingAt(tokens, resident.first - 2, from)
      : undefined;
  return person?.name?.kind === 'person' ? person : resident;
}

const LONGEST_OBJECT = 8;

/** Ann Orr of "Ann Orr, | the former head who", the name that opens the sentence. Near misses: "With Ann Orr, the head who", "Ann Orr, Per Lind, who". */
function namedInFront(
  tokens: readonly PassageToken[],
  first: number,
  from: number,
): Phrase | undefined {
  if (!isSign(tokens[first - 1], ',') || !has(tokens[first], Is.determiner)) return undefined;
  const phrase = phraseEndingAt(tokens, first - 2, from);
  const opens =
    phrase !== undefined &&
    (phrase.first === from ||
      tokens[phrase.first - 1]?.sentence !== tokens[phrase.first]?.sentence);
  return opens && phrase.name?.kind === 'person' ? phrase : undefined;
}

/** "the letter | addressed to Ann Orr | reads": no main verb, since another follows without "and". Near miss: "the man walked to the door and said". */
function isReduced(tokens: readonly PassageToken[], at: number, from: number): boolean {
  const { verb } = tokens[at] ?? {};
  const isPast = verb?.tokens.length === 1 && verb.tense === 'past' && !verb.copula;
  // "The fall came | as a banker | described": a clause of its own
  if (!isPast || !has(tokens[at + 1], Is.preposition) || does(tokens[at + 1], Use.as)) return false;
  const before = tokens[at - 1];
  if (before?.name !== undefined || has(before, Is.sign | Is.subject | Is.adverb)) return false;
  let first = at - 1;
  while (first > from && !has(tokens[first], Is.determiner | Is.sign)) first--;
  return (
    has(tokens[first], Is.determiner) &&
    (first === from || has(tokens[first - 1], Is.sign) || tokens[first - 1]?.marked !== undefined)
  );
}

export function openingBracket(tokens: readonly PassageToken[], at: number, from: number): number {
  for (let open = at - 1; open >= from && at - open < 15; open--)
    if (isSign(tokens[open], '([')) return open;
  return -1;
}

/** True for a verb that a relative pronoun opens a few words before: "people who had fled". */
function insideRelative(tokens: readonly PassageToken[], at: number, from: number): boolean {
  for (let index = at - 1; index >= from && at - index < 8; index--) {
    const token = tokens[index]!;
    if (does(token, Use.who | Use.whose)) return true;
    if (has(token, Is.sign) || token.marked !== undefined) return false;
  }
  return false;
}

/** From the stretch left of a verb, the phrase and its head: leading "But", "On Monday" fall away. */
function headOf(tokens: readonly PassageToken[], start: number, end: number): Phrase | undefined {
  let first = start;
  while (
    first <= end &&
    (has(tokens[first], Is.conjunction) ||
      (has(tokens[first], Is.adverb) &&
        tokens[first]!.name === undefined &&
        !has(tokens[first], Is.determiner)) ||
      isTime(tokens, first) ||
      opensTime(tokens, first, end))
  )
    first++;
  if (first > end) return undefined;
  if (isDay(tokens, first, end)) {
    first += 2;
    while (first < end && isTime(tokens, first)) first++;
  }
  // "Citing | a report that said": the report
  if (does(tokens[end], Use.complementiser) && opensWithParticiple(tokens, first)) first++;
  if (has(tokens[first], Is.preposition)) {
    // "On the eve of the talks Orr said": only a name right before the verb can be told from the rest
    if (tokens[end]!.name === undefined) {
      const own = besidePhrase(tokens, first, end);
      return own === undefined ? undefined : phraseFrom(tokens, own, end);
    }
    first = end;
    while (
      first > start &&
      // "At an earlier hearing | his lawyer Ann Orr said"
      !(has(tokens[first], Is.determiner) && tokens[first]?.name === undefined) &&
      !has(tokens[first - 1], Is.preposition | Is.sign | Is.time | Is.conjunction) &&
      !isFiniteToken(tokens, first - 1)
    )
      first--;
  }
  return phraseFrom(tokens, first, end);
}

const opensWithParticiple = (tokens: readonly PassageToken[], first: number): boolean =>
  does(tokens[first], Use.participleEnding) &&
  tokens[first]?.name === undefined &&
  has(tokens[first + 1], Is.determiner);

/** Where "the trainer" begins of "In a talk last month | the trainer", "At the gates | the crews": an article right behind a noun opens another phrase. Near misses: "In a letter to the trainer", "In the end". */
function besidePhrase(
  tokens: readonly PassageToken[],
  from: number,
  end: number,
): number | undefined {
  let first = end;
  while (first > from && !has(tokens[first], Is.determiner | Is.preposition | Is.sign)) first--;
  const before = tokens[first - 1];
  const isOther = does(tokens[first], Use.definite) && before?.end === before?.phraseEnd;
  return first > from + 1 &&
    isOther &&
    !has(before, Is.preposition | Is.conjunction | Is.determiner)
    ? first
    : undefined;
}

/** "Last" of "Last night one user", "This" of "This week police"; near miss: "This week’s driver", "last users". */
const opensTime = (tokens: readonly PassageToken[], at: number, end: number): boolean =>
  (does(tokens[at], Use.timeModifier) && isPartOfTime(tokens, at + 1, end)) ||
  (does(tokens[at - 1], Use.timeModifier) && isPartOfTime(tokens, at, end));

/** "On Monday" of "On Monday the ministry"; near miss: "On Monday’s talks", "In May, 2 miners". */
const isDay = (tokens: readonly PassageToken[], at: number, end: number): boolean =>
  has(tokens[at], Is.preposition) &&
  isTime(tokens, at + 1) &&
  at + 2 <= end &&
  has(tokens[at + 2], Is.determiner | Is.honorific | Is.role);

const isPartOfTime = (tokens: readonly PassageToken[], at: number, end: number): boolean =>
  at < end &&
  (does(tokens[at], Use.partOfDay | Use.timeUnit) || isTime(tokens, at)) &&
  !has(tokens[at], Is.preposition) &&
  !has(tokens[at + 1], Is.genitive);

export const isTime = (tokens: readonly PassageToken[], at: number): boolean =>
  has(tokens[at], Is.time) && !tokens[at]!.name;

/** The phrase that starts at `first`: its head is the last word before a preposition, a relative or the end. */
export function phraseFrom(
  tokens: readonly PassageToken[],
  first: number,
  end: number,
): Phrase | undefined {
  let head = first;
  let at = first;
  while (at <= end) {
    const token = tokens[at]!;
    if (
      at > first &&
      token.name === undefined &&
      has(token, Is.preposition | Is.relative | Is.conjunction)
    ) {
      if (isBodysSpeaker(tokens, { first, link: at, end })) {
        head = end;
        break;
      }
      if (isSharedHead(tokens, { first, link: at, end })) {
        head = end;
        break;
      }
      const isOffice = has(tokens[at - 1], Is.role | Is.honorific);
      const person = Math.max(
        expertIn(tokens, first, at, end),
        isOffice ? titledPerson(tokens, at, end) : headOfBody(tokens, at, end),
      );
      if (person < 0) break;
      at = person;
      continue;
    }
    if (
      at > first &&
      token.name === undefined &&
      has(token, Is.sign) &&
      !has(token, Is.genitive) &&
      !isSign(token, '&/$%')
    ) {
      const officer = officerBehind(tokens, at, end);
      if (officer < 0) break;
      at = officer;
      continue;
    }
    if (
      at > first &&
      token.name === undefined &&
      !has(token, Is.capital | Is.role) &&
      does(token, Use.pastEnding | Use.participleEnding) &&
      at < end &&
      (has(tokens[at + 1], Is.preposition | Is.determiner) || governsPerson(tokens, at, first))
    )
      break;
    // "the mayor | also", "Orr | himself", "the daily | yesterday"
    const isBehind = has(token, Is.adverb) || does(token, Use.reflexive) || isDeictic(tokens, at);
    if (!(isBehind && token.name === undefined && at === end)) head = at;
    at++;
  }
  const headToken = tokens[head]!;
  if (has(headToken, Is.sign) || has(headToken, Is.preposition)) return undefined;
  if (
    headToken.name === undefined &&
    head === first &&
    has(headToken, Is.determiner | Is.auxiliary | Is.conjunction) &&
    !does(headToken, Use.standing)
  )
    return undefined;
  return { first, last: end, head, name: headToken.name, pronoun: undefined };
}

/**
 * Where the person starts behind a body’s short form and an office: "the Harbour Board | (HB) chairman Ann Orr"; -1 where none does: "the Board (HB) and
 * Ann Orr", "Ann Lind (HB) and chairman Per Orr", "the Board (HB), chairman Ann Orr".
 */
export function officerBehind(tokens: readonly PassageToken[], open: number, end: number): number {
  const body = tokens[open - 1];
  if (!isSign(tokens[open], '(') || body?.name?.kind === 'person') return -1;
  const isShort = has(tokens[open + 1], Is.capital) && isSign(tokens[open + 2], ')');
  if (!isShort) return -1;
  let person = open + 3;
  while (
    person < end &&
    tokens[person]?.name?.kind !== 'person' &&
    has(tokens[person], Is.role | Is.roleModifier)
  )
    person++;
  const isOffice = person > open + 3 && has(tokens[person - 1], Is.role);
  return isOffice && tokens[person]?.name?.kind === 'person' ? person : -1;
}

/** "a Ferries | for Arland spokesman": one who speaks for a body with a small word in its name. Near misses: "a lawyer for Oldby Council", "a driver for Ann Orr". */
function isBodysSpeaker(
  tokens: readonly PassageToken[],
  { first, link, end }: { readonly first: number; readonly link: number; readonly end: number },
): boolean {
  const isOf = does(tokens[link], Use.of | Use.purpose) && has(tokens[first], Is.determiner);
  const isRole = has(tokens[end], Is.role) && !has(tokens[end], Is.capital);
  if (!isOf || !isRole || link === first + 1 || end < link + 2) return false;
  for (let at = first + 1; at < end; at++)
    if (at !== link && !has(tokens[at], Is.capital)) return false;
  return true;
}

/** "Harbour Board and Treasury | officials": those of two bodies. Near misses: "Oldby and its officials", "Ann Orr and Treasury officials", "Oldby and Treasury". */
function isSharedHead(
  tokens: readonly PassageToken[],
  { first, link, end }: { readonly first: number; readonly link: number; readonly end: number },
): boolean {
  const last = tokens[end];
  const isNoun =
    last?.name === undefined && last?.phraseEnd === last?.end && PLURAL.test(last?.lower ?? '');
  if (!isNoun || !does(tokens[link], Use.additive) || link + 1 >= end) return false;
  for (let at = first; at < end; at++)
    if (at !== link && (!has(tokens[at], Is.capital) || tokens[at]?.name?.kind === 'person'))
      return false;
  return true;
}

/** "supporting" of "one pastor supporting Mr. Orr", not "billing" of "the billing clerk Ann Orr". */
const governsPerson = (tokens: readonly PassageToken[], at: number, first: number): boolean =>
  does(tokens[at], Use.participleEnding) &&
  at > first + 1 &&
  tokens[at - 1]?.name === undefined &&
  !has(tokens[at - 1], Is.determiner) &&
  (has(tokens[at + 1], Is.honorific) || tokens[at + 1]?.name?.kind === 'person');

/** Where the person starts of "the Institute | of Rivers Director Ann Orr"; -1 where none does: "the Institute of Ann Orr", "the head of Mayor Orr’s office". */
function headOfBody(tokens: readonly PassageToken[], link: number, end: number): number {
  if (!does(tokens[link], Use.of | Use.purpose) || !has(tokens[link - 1], Is.organisationHead))
    return -1;
  if (tokens[end]?.name?.kind !== 'person') return -1;
  let person = end;
  while (tokens[person - 1]?.name === tokens[end].name) person--;
  if (!has(tokens[person - 1], Is.role) || person - 2 <= link) return -1;
  for (let at = link - 1; at < person; at++)
    if (at !== link && !has(tokens[at], Is.capital)) return -1;
  return person;
}

/** "teachers"; near miss: "boss". */
const PLURAL = /[^s]s$/;

/**
 * Where the person starts of "bitcoin and blockchain expert | Ann Orr", "club director and chess player | Ann Orr"; -1 where none does: "bread and
 * Ann Orr", "Lind and Mayor Ann Orr", "the mayor and councillor Ann Orr", who may be two.
 */
function expertIn(
  tokens: readonly PassageToken[],
  first: number,
  and: number,
  end: number,
): number {
  if (!does(tokens[and], Use.additive) || tokens[end]?.name?.kind !== 'person') return -1;
  let person = end;
  while (tokens[person - 1]?.name === tokens[end].name) person--;
  const isOne =
    !has(tokens[first], Is.determiner) &&
    !has(tokens[person - 1], Is.capital) &&
    !PLURAL.test(tokens[and - 1]?.lower ?? '');
  // "Easing the toll and the curfew | Orr promised": a heading runs into the sentence
  const isHeading = does(tokens[first], Use.participleEnding) && has(tokens[first], Is.capital);
  if (isOne && isHeading && tokens[person - 1]?.phraseEnd !== undefined) return person;
  // "ferry owner and diver | Ann Orr"
  const isRole =
    has(tokens[person - 1], Is.role) ||
    (isOne && has(tokens[and - 1], Is.role) && person - 1 > and);
  if (!isRole || (person - 1 <= and + 1 && !isOne)) return -1;
  for (let at = first; at < and; at++)
    if (tokens[at]?.name?.kind === 'person' || (has(tokens[at], Is.role) && !isOne)) return -1;
  return person;
}

/** "yesterday", "today": a day that no sign or name tells. */
const isDeictic = (tokens: readonly PassageToken[], at: number): boolean =>
  at > 0 && isTime(tokens, at) && !has(tokens[at], Is.capital | Is.number);

/**
 * "Secretary of State for European Affairs | Ann Orr", "head of sport | Ann Orr": where the person starts after a long office; -1 where none does. Near
 * misses: "a lawyer for Ann Orr", "a spokesman for Minister Ann Orr", "lawyer for suspect Ann Orr".
 */
function titledPerson(tokens: readonly PassageToken[], from: number, end: number): number {
  let isPlain = false;
  for (let at = from; at <= end; at++) {
    const token = tokens[at]!;
    if (token.name?.kind === 'person') {
      if (isTold(tokens, from - 1, at)) return at;
      if (isPlain) return -1;
      const isDirect = at === from + 1 || has(tokens[at - 1], Is.honorific | Is.role);
      return isDirect && !has(tokens[from], Is.conjunction) ? -1 : at;
    }
    if (has(token, Is.capital) || does(token, Use.of | Use.purpose | Use.additive | Use.definite))
      continue;
    if (token.phraseEnd === undefined || has(token, Is.determiner)) return -1;
    isPlain = true;
  }
  return -1;
}

/** The office that stands at `office` is told of the person right there. */
function isTold(tokens: readonly PassageToken[], office: number, person: number): boolean {
  const { start, name } = tokens[person]!;
  const { lower = '' } = tokens[office] ?? {};
  const tellings = name?.offices.filter((one) => one.start === start) ?? [];
  return tellings.some(({ told }) => {
    const words = told.toLowerCase().split(' ');
    return words.length > 2 && words.includes(lower);
  });
}
