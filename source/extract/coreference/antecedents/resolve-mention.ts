// A noun phrase → who it stands for: a printed name, a pronoun's antecedent, or the one who holds an office.
import type { Name } from '../../../model/briefing.js';
import type { Language } from '../../../languages/language.js';
import { countBefore } from '../../../text/range.js';
import { isAccordingTo } from '../../passages/cues.js';
import { isFiniteToken, isSign, type PassageToken } from '../../passages/passages.js';
import type { Phrase } from '../../passages/phrases.js';
import { isUnsettled } from '../../passages/surnames.js';
import { does, has, Is, Use } from '../../word-classes.js';
import { isSubordinate, mentionAt } from './acting.js';
import { ageIn } from '../descriptions/ages.js';
import { bodyMeant, bodyOfIt, type At } from '../descriptions/bodies.js';
import {
  standsForPerson,
  type Antecedent,
  type Coreference,
  type Mention,
} from '../coreference.js';
import { describeSource, pairMeant, sourceMeant, toldBefore } from './described.js';
import { introducedLater } from '../descriptions/introductions.js';
import { textMeant, type IssuedText } from '../descriptions/issued-texts.js';
import { jointSource } from './joint.js';
import { groupMeant } from '../descriptions/named-groups.js';
import { holderOf, isPostElsewhere } from '../descriptions/office-holders.js';
import { antecedentOf } from './pronouns.js';
import { toldToBe } from '../descriptions/told-nouns.js';

const UNNAMED: Antecedent = { name: undefined, by: 'unnamed' };

/** Where a noun phrase stands. */
type Where = {
  readonly paragraph: number;
  /** The subjects before it in its sentence, while that is read. */
  readonly before?: readonly Mention[];
};

/**
 * Who a noun phrase stands for, told to the trace. An unnamed source ("a campaign aide", "they") has no name, and neither has one
 * that may stand for several people.
 */
export function resolveMention(
  coreference: Coreference,
  tokens: readonly PassageToken[],
  printed: Phrase,
  { paragraph, before = [] }: Where,
): Antecedent {
  const phrase = withoutLand(tokens, printed, coreference.language);
  if (isNobodys(tokens, phrase)) return UNNAMED;
  const both = jointSource(tokens, phrase);
  if (both !== undefined) return both;
  if (phrase.name !== undefined) return { name: phrase.name, by: 'name' };
  const first = tokens[phrase.first];
  const last = tokens[phrase.last];
  if (first === undefined || last === undefined) return UNNAMED;
  const { pronoun } = phrase;
  const { start } = first;
  const place = { start, paragraph };
  if (pronoun !== undefined) {
    const isIt = coreference.language.quotes.it.has(pronoun);
    if (!isIt && !standsForPerson(pronoun, coreference.language)) return UNNAMED;
    const end = start + pronoun.length;
    const name = isIt
      ? bodyOfIt(coreference, place)
      : antecedentOf(coreference, {
          word: pronoun,
          start,
          end,
          paragraph,
          before,
          others: namedBeside(tokens, phrase.first),
          inFront: namedInFront(tokens, phrase.first),
        });
    return { name, by: 'pronoun' };
  }
  const [one, ...others] = groupMeant(coreference.groups, tokens, phrase, paragraph);
  if (one !== undefined)
    return { name: one, together: [one, ...others].map(({ name }) => name), by: 'role' };
  const holders: Name[] = [];
  const asked = { coreference, tokens, phrase, place, note: (one: Name) => void holders.push(one) };
  let [decided, name]: [string | undefined, Name | undefined] = [undefined, undefined];
  for (const { rule, find } of DESCRIPTIONS) {
    name = find(asked);
    decided = rule;
    if (name !== undefined) break;
  }
  const { trace } = coreference;
  trace?.({
    about: 'person',
    at: { start, end: last.end },
    rule: name === undefined ? ruleOfNobody(holders) : (decided ?? ''),
    outcome: name?.name ?? '',
    tried: holders.map((one) => ({ name: one.name, result: one.roles.join(', ') })),
  });
  return name === undefined ? UNNAMED : { name, by: 'role' };
}

/** The same of who says something: where it has no name, how it is told of, here or before. */
export function resolveSource(
  coreference: Coreference,
  tokens: readonly PassageToken[],
  printed: Phrase,
  where: Where,
): Antecedent {
  const phrase = withoutLand(tokens, printed, coreference.language);
  const author = authorOf(tokens, phrase, coreference.language) ?? apposedPerson(tokens, phrase);
  if (author !== undefined) return { name: author, by: 'role' };
  const writer = writerOf(coreference, tokens, phrase, where.paragraph);
  if (writer !== undefined) return { name: writer, by: 'pronoun' };
  const found = resolveMention(coreference, tokens, phrase, where);
  if (found.name !== undefined) return found;
  const { pronoun, first } = phrase;
  const start = tokens[first]?.start ?? 0;
  if (pronoun !== undefined)
    return sourceMeant(coreference, pronoun, { start, paragraph: where.paragraph }) ?? found;
  const pair = pairMeant(coreference, tokens, phrase, where.paragraph);
  if (pair !== undefined) return pair;
  const issuer = issuerOf(coreference, tokens, phrase, where.paragraph);
  if (issuer !== undefined) return issuer;
  const described = describeSource(tokens, phrase, coreference.language);
  const description = toldBefore(coreference.sources, tokens, phrase, described);
  return description === undefined ? found : { ...found, description };
}

/** Whoever wrote or issued the text that a phrase tells of: Velm of "a statement from Velm", Ann Orr of "a report by Ann Orr"; undefined where that is not told. */
export function issuerMeant(
  coreference: Coreference,
  tokens: readonly PassageToken[],
  phrase: Phrase,
  paragraph: number,
): Antecedent | undefined {
  if (phrase.name !== undefined || phrase.pronoun !== undefined) return undefined;
  const author = authorOf(tokens, phrase, coreference.language);
  return author === undefined
    ? issuerOf(coreference, tokens, phrase, paragraph)
    : { name: author, by: 'role' };
}

/**
 * Whoever issued the text that says something: Per Lind of “the letter said”, behind “a letter from her lawyer, Per Lind”; one without a name with
 * the text: “42 senators, in a letter”. Undefined where that is not told.
 */
function issuerOf(
  coreference: Coreference,
  tokens: readonly PassageToken[],
  { head }: Phrase,
  paragraph: number,
): Antecedent | undefined {
  const text = textMeant(coreference, tokens[head], paragraph);
  if (text === undefined) return undefined;
  // "the post by an unknown author", "posts on the message board": another’s than the one told of before
  const isOwn = text.start === tokens[head]?.start;
  const [link, object] = [tokens[head + 1], tokens[head + 2]];
  const isPlaced = does(link, Use.locative) && has(object, Is.determiner);
  if (!isOwn && (isPlaced || does(link, Use.agent | Use.origin))) return undefined;
  const { language } = coreference;
  const found = resolveMention(coreference, text.tokens, text.issuer, text);
  // "all 42 Norland Liberals": so many of them, not the body
  const isCounted = text.tokens
    .slice(text.issuer.first, text.issuer.head)
    .some((token) => has(token, Is.number));
  if (found.name !== undefined && !isCounted) return { ...found, by: 'role' };
  const told = describeSource(text.tokens, text.issuer, language);
  if (told === undefined) return undefined;
  const [where = ''] = language.grammar.uses.locative;
  return { ...UNNAMED, description: `${told}, ${where} ${nounPhrase(text, language)}` };
}

/** "a letter", "an email", "statements": the text that was issued, with no more than its article. */
function nounPhrase({ tokens, start, noun }: IssuedText, { grammar }: Language): string {
  const { lower = noun } = tokens.find((token) => token.start === start) ?? {};
  if (lower !== noun) return lower;
  const [, article = ''] = grammar.indefinite.find(([start]) => start.test(noun)) ?? [];
  return `${article} ${noun}`;
}

/** Who is named beside a pronoun in its clause, and so is another. */
const namedBeside = (tokens: readonly PassageToken[], at: number): ReadonlySet<Name> =>
  has(tokens[at], Is.object) && !has(tokens[at], Is.subject)
    ? actingOn(tokens, at)
    : namedBehind(tokens, at);

/** Orr of "Lind wept when Orr quoted | him". */
function actingOn(tokens: readonly PassageToken[], at: number): ReadonlySet<Name> {
  const names = new Set<Name>();
  const start = sentenceStart(tokens, at);
  for (let before = at - 1; before >= start; before--) {
    const token = tokens[before];
    if (has(token, Is.subordinator | Is.relative) || token?.marked !== undefined) break;
    if (token?.name?.kind === 'person') names.add(token.name);
  }
  return names;
}

/**
 * The people named behind a subject in its sentence: Lind of "He told Lind it was late", "“…,” he said, as Lind left". Near misses: "When he left,
 * Lind wept", "He met the cook – a friend whom Lind saw", "His letter to Lind".
 */
function namedBehind(tokens: readonly PassageToken[], at: number): ReadonlySet<Name> {
  const names = new Set<Name>();
  const sentence = tokens[at]?.sentence;
  const start = sentenceStart(tokens, at);
  if (!has(tokens[at], Is.subject) || isSubordinate(tokens, at, start)) return names;
  const end = at + LONGEST_SENTENCE;
  for (let behind = at + 1; behind < end && tokens[behind]?.sentence === sentence; behind++) {
    const { name, marked } = tokens[behind]!;
    if (isAside(tokens, behind)) break;
    if (marked === undefined && name?.kind === 'person') names.add(name);
  }
  return names;
}

/** In tokens: no look around in a sentence is longer, whatever the text. */
const LONGEST_SENTENCE = 80;

function sentenceStart(tokens: readonly PassageToken[], at: number): number {
  const least = Math.max(0, at - LONGEST_SENTENCE);
  let from = at;
  while (from > least && tokens[from - 1]?.sentence === tokens[at]?.sentence) from--;
  return from;
}

/** Lind of "But when the draft was sent to Lind, | he", who is the only person of a clause that opens the sentence. Near misses: "When Lind’s draft was sent, he", "In a draft for Lind, he". */
function namedInFront(tokens: readonly PassageToken[], at: number): Mention | undefined {
  let from = sentenceStart(tokens, at);
  if (has(tokens[from], Is.conjunction)) from++;
  if (!isSign(tokens[at - 1], ',') || !has(tokens[from], Is.subordinator)) return undefined;
  const names = new Map<Name, number>();
  let isClause = false;
  for (let index = from; index < at; index++) {
    const { name, marked } = tokens[index]!;
    if (marked !== undefined) return undefined;
    if (name?.kind === 'person') names.set(name, index);
    else isClause ||= isFiniteToken(tokens, index);
  }
  const [[name, last] = []] = names;
  if (name === undefined || last === undefined || names.size > 1 || !isClause) return undefined;
  return has(tokens[last + 1], Is.genitive) ? undefined : mentionAt(tokens[last]!, name);
}

/** Where what is set apart begins: "– a friend", ", who wept", "according to Lind". */
const isAside = (tokens: readonly PassageToken[], at: number): boolean =>
  isSign(tokens[at], '—–-;:(') ||
  (isSign(tokens[at], ',') && has(tokens[at + 1], Is.relative)) ||
  isAccordingTo(tokens, at);

/** "the Prime Minister’s Office": one word of a body that is another's, and no name of its own. Near miss: "Oldby’s Guildhall". */
const isOwnedBody = (tokens: readonly PassageToken[], { head, name }: Phrase): boolean =>
  name !== undefined &&
  !name.name.includes(' ') &&
  has(tokens[head], Is.organisationHead) &&
  has(tokens[head - 1], Is.genitive);

/** A name that may stand for several people, or is no whole one. */
const isNobodys = (tokens: readonly PassageToken[], phrase: Phrase): boolean =>
  phrase.name !== undefined &&
  (isUnsettled(phrase.name) || isOwnedBody(tokens, phrase) || isCouple(tokens, phrase));

/** "Mr and Mrs Orr": two, whose given names are not told. */
const isCouple = (tokens: readonly PassageToken[], { head }: Phrase): boolean =>
  has(tokens[head - 1], Is.honorific) &&
  does(tokens[head - 2], Use.additive) &&
  has(tokens[head - 3], Is.honorific);

/** In words: "the former Irish supreme court judge". */
const LONGEST_APPOSED = 8;

/**
 * Ann Orr of "the panel’s president, the Irish barrister Ann Orr,": who is named behind a comma, with an article and a calling in front. Near misses:
 * "the president, the barrister Ann Orr and Bo Lind", "the president, the brother of Ann Orr,", "the mayor, the barrister Ann Orr said".
 */
function apposedPerson(
  tokens: readonly PassageToken[],
  { last, name, pronoun }: Phrase,
): Name | undefined {
  const from = last + 2;
  if (name !== undefined || pronoun !== undefined || !isSign(tokens[last + 1], ','))
    return undefined;
  if (!has(tokens[from], Is.determiner)) return undefined;
  let at = from + 1;
  const isPart = (token: PassageToken | undefined): boolean =>
    token?.phraseEnd !== undefined && !has(token, Is.sign | Is.preposition | Is.conjunction);
  while (at < from + LONGEST_APPOSED && tokens[at]?.name?.kind !== 'person' && isPart(tokens[at]))
    at++;
  const person = tokens[at]?.name;
  if (person?.kind !== 'person' || !has(tokens[at - 1], Is.role)) return undefined;
  let end = at;
  while (tokens[end + 1]?.name === person) end++;
  const isClosed = isSign(tokens[end + 1], ',.') && !does(tokens[end + 2], Use.additive);
  return end > at && isClosed ? person : undefined;
}

/** How many words an office in front of an author may have: "by White House Counsel Ann Orr". */
const LONGEST_OFFICE = 5;

/** Whose words a text is: "Mr. Orr’s apology", "a report by Counsel Ann Orr", "the report, by Ann Orr,". Near misses: "Orr’s lawyer", "a letter to Ann Orr". */
function authorOf(
  tokens: readonly PassageToken[],
  { head, name }: Phrase,
  { quotes: { communication, statements } }: Language,
): Name | undefined {
  if (name !== undefined || !communication.has(tokens[head]?.lower ?? '')) return undefined;
  const owner = has(tokens[head - 1], Is.genitive) ? tokens[head - 2]?.name : undefined;
  if (owner?.kind === 'person') return owner;
  // "the Harrow Board statement said"
  const issuer = statements.has(tokens[head]?.lower ?? '') ? tokens[head - 1]?.name : undefined;
  return issuer?.kind === 'organisation' ? issuer : agentBehind(tokens, head);
}

/** Whom "his" stands for in "his message", "his open letter"; undefined for "his lawyer’s letter". */
function writerOf(
  coreference: Coreference,
  tokens: readonly PassageToken[],
  { first, head, name }: Phrase,
  paragraph: number,
): Name | undefined {
  const { language } = coreference;
  const owner = tokens[first];
  const isText = language.quotes.communication.has(tokens[head]?.lower ?? '');
  if (owner === undefined || name !== undefined || !isText || !has(owner, Is.possessive))
    return undefined;
  for (let at = first + 1; at < head; at++) if (has(tokens[at], Is.genitive)) return undefined;
  const { start, end, lower: word } = owner;
  return standsForPerson(word, language)
    ? antecedentOf(coreference, { word, start, end, paragraph, before: [] })
    : undefined;
}

/** Ann Orr of "a report | by Counsel Ann Orr said", "a report|, by Ann Orr, said". */
function agentBehind(tokens: readonly PassageToken[], head: number): Name | undefined {
  const comma = isSign(tokens[head + 1], ',');
  const by = comma ? head + 2 : head + 1;
  if (!does(tokens[by], Use.agent)) return undefined;
  let at = by + 1;
  const isOffice = (token: PassageToken | undefined): boolean =>
    token?.name?.kind !== 'person' && has(token, Is.capital);
  while (at - by <= LONGEST_OFFICE && isOffice(tokens[at])) at++;
  const author = tokens[at]?.name;
  if (author?.kind !== 'person') return undefined;
  while (tokens[at + 1]?.name === author) at++;
  const ends = comma ? isSign(tokens[at + 1], ',') : isFiniteToken(tokens, at + 1);
  return ends ? author : undefined;
}

/** A phrase, and who is told of those that it may mean. */
type Described = {
  readonly coreference: Coreference;
  readonly tokens: readonly PassageToken[];
  readonly phrase: Phrase;
  readonly place: At;
  readonly note: (one: Name) => void;
};

/** Whom a phrase without a name describes; the first that answers decides. */
const DESCRIPTIONS: readonly {
  readonly rule: string;
  readonly find: (described: Described) => Name | undefined;
}[] = [
  {
    // "Ann Orr — a former aide — spoke"; near miss: "He met Ann Orr. — A former aide spoke"
    rule: 'whom it is set behind, between dashes',
    find: ({ tokens, phrase }) => apposedTo(tokens, phrase),
  },
  {
    // "Ann Orr, 54, left. The 54-year-old said …"; near miss: "A 54-year-old said …"
    rule: 'the one person of the article of that age',
    find: ({ coreference, tokens, phrase, note }) => agedIn(coreference, tokens, phrase, note),
  },
  {
    rule: 'the one person of the article who holds that office',
    find: (described) => knownHolder(described),
  },
  {
    // "Velm Foods left. The company said …"
    rule: 'the one body of that sort that is spoken of',
    find: ({ coreference, tokens, phrase: { first, head }, place, note }) => {
      if (!does(tokens[first], Use.definite)) return undefined;
      if (isSetApart(tokens, first, head, coreference.language)) return undefined;
      const body = bodyMeant(coreference, tokens[head]?.lower ?? '', place, note);
      return body !== undefined && isOtherTitle(tokens, { first, head }, body) ? undefined : body;
    },
  },
  {
    // "Ann Orr, a baker, left. The baker said …"; near miss: "Ann Orr and a baker left. The baker said …"
    rule: 'the one person of the article who is told to be that',
    find: (described) => {
      const { coreference, tokens, phrase, note } = described;
      const one = toldToBe(coreference, tokens, phrase, note);
      const isOther =
        one !== undefined &&
        (isRivalled(described, one) || isPostElsewhere(tokens, phrase, one, coreference.language));
      return isOther ? undefined : one;
    },
  },
  {
    rule: 'the first person named, introduced by a word of the phrase',
    find: ({ coreference, tokens, phrase, place: { paragraph } }) =>
      introducedLater(coreference.introduction, tokens, phrase, {
        paragraph,
        language: coreference.language,
      }),
  },
  {
    // "“It rains,” said Ann Orr. The veteran also …"; near miss: "Ann Orr met Per Lind. The veteran said …"
    rule: 'the one whom the sentence before is about, by a word for what anybody may be',
    find: (described) => epithetOf(described),
  },
];

/**
 * The one person who holds the office of a phrase. Nobody where that one is named behind it alone, and somebody acts in front of it, of whom no office is
 * told where the phrase tells more than the office: "Ann Orr came late. The senator said … Senator Per Lind left". Near miss: "The senator said … Senator Per Lind left".
 */
function knownHolder(described: Described): Name | undefined {
  const { coreference, tokens, phrase, place, note } = described;
  const holder = holderOf(coreference, tokens, phrase, note);
  if (holder === undefined || isRivalled(described, holder)) return undefined;
  if (isOfAnotherParty(coreference, tokens, phrase, holder)) return undefined;
  if (isPostElsewhere(tokens, phrase, holder, coreference.language)) return undefined;
  if (isOfUnnamed(described, holder)) return undefined;
  if ((holder.mentions[0]?.start ?? 0) < place.start) return holder;
  const { foci } = coreference;
  const focus = foci[countBefore(foci, place.start) - 1];
  const isNear = focus !== undefined && place.paragraph - focus.paragraph <= 1;
  // "the senator", not "the Norland senator": whoever acts may be one without being told to be
  const isBare = phrase.head === phrase.first + 1;
  const mayBeMeant =
    isNear &&
    focus.subjects.some(
      ({ name, start }) =>
        name?.kind === 'person' && start < place.start && (isBare || name.offices.length === 0),
    );
  return mayBeMeant ? undefined : holder;
}

/**
 * "Per Holm, an official, left. An aide to Lind, an official in Oldby, said … The official said": another, without a name, of whom the same word was told since
 * the holder was named. Near miss: "An official left. Per Holm, an official, said … The official said".
 */
function isOfUnnamed(
  { coreference: { sources }, tokens, phrase, place }: Described,
  holder: Name,
): boolean {
  const { lower = '' } = tokens[phrase.head] ?? {};
  const last = holder.mentions.findLast(({ start }) => start < place.start);
  for (let at = countBefore(sources, place.start) - 1; at >= 0; at--) {
    const source = sources[at];
    if (source === undefined || source.start < (last?.start ?? 0)) return false;
    const { name, description = '' } = source.antecedent;
    if (name === holder) return false;
    if (name !== undefined || !source.speaks || source.sort !== 'one') continue;
    const words = description.toLowerCase().split(' ');
    if (words.length > 1 && words.includes(lower)) return true;
  }
  return false;
}

/** "the plaintiff’s lawyer", where Ann Orr is Lind’s lawyer: the one of a party. Near miss: where she is the plaintiff’s lawyer, or a lawyer. */
function isOfAnotherParty(
  { language: { quotes } }: Coreference,
  tokens: readonly PassageToken[],
  { first, head }: Phrase,
  { roles, offices, affiliation }: Name,
): boolean {
  const told = [affiliation ?? '', ...roles, ...offices.map((one) => one.told)].join(' ');
  return tokens.slice(first, head).some((token, at) => {
    const party = token.lower.replace(/s$/, '');
    const isOwner = has(tokens[first + at + 1], Is.genitive);
    return (
      isOwner &&
      quotes.parties.has(party) &&
      / (?:for|of) |[’']s? /.test(told) &&
      !told.includes(party)
    );
  });
}

/**
 * "Senator Per Lind left. Jon Orr came. The Merrow senator said": of whom no Merrow is told, where another acts nearer of whom no office is told. Near
 * misses: "Merrow senator Per Lind left. Jon Orr came. The Merrow senator said", "Senator Per Lind left. The Merrow senator said".
 */
function isRivalled({ coreference, tokens, phrase, place }: Described, holder: Name): boolean {
  const { foci } = coreference;
  const told = [holder.affiliation ?? '', ...holder.roles, ...holder.offices.map((one) => one.told)]
    .join(' ')
    .toLowerCase();
  const isOfAnother = tokens
    .slice(phrase.first + 1, phrase.head)
    .some(
      (token) => has(token, Is.capital) && !has(token, Is.country) && !told.includes(token.lower),
    );
  if (!isOfAnother) return false;
  const focus = foci[countBefore(foci, place.start) - 1];
  const acting = (focus?.subjects ?? []).filter(({ start }) => start < place.start);
  const isNear = focus !== undefined && place.paragraph - focus.paragraph <= 1;
  return (
    isNear &&
    acting.every(({ name }) => name !== holder) &&
    acting.some(({ name }) => name?.kind === 'person' && name.offices.length === 0)
  );
}

/** "the other club", "the home side": one of several. */
const isSetApart = (
  tokens: readonly PassageToken[],
  first: number,
  head: number,
  { names }: Language,
): boolean => tokens.slice(first + 1, head).some(({ lower }) => names.setApart.has(lower));

/** "the | Novi Kurir | newspaper" of another paper. Near misses: "the Norland paper", "the Post newspaper" of the Merrow Post. */
const isOtherTitle = (
  tokens: readonly PassageToken[],
  { first, head }: Pick<Phrase, 'first' | 'head'>,
  { name, aliases }: Name,
): boolean => {
  const own = [name, ...aliases].join(' ').toLowerCase();
  return tokens
    .slice(first + 1, head)
    .some(
      (token) =>
        has(token, Is.capital) &&
        !has(token, Is.country) &&
        token.name?.kind !== 'place' &&
        !own.includes(token.lower),
    );
};

const DASH = /^(?:[—–-]|--)$/;

/** Ann Orr of "Ann Orr — a former aide who …": what is apposed to a name behind a dash. */
function apposedTo(tokens: readonly PassageToken[], { first, last }: Phrase): Name | undefined {
  const name = tokens[first - 2]?.name;
  const isOne = has(tokens[first], Is.determiner) && !does(tokens[first], Use.definite);
  if (!isOne || has(tokens[first], Is.possessive) || name?.kind !== 'person') return undefined;
  const isApart = DASH.test(tokens[first - 1]?.text ?? '') && !isFiniteToken(tokens, last + 1);
  return isApart ? name : undefined;
}

/** The one person whom the last sentence in front of an epithet, of the same paragraph or the one before, is about; undefined of several. */
function epithetOf({ coreference, tokens, phrase, place }: Described): Name | undefined {
  const { foci, people, ages, things } = coreference;
  if (!does(tokens[phrase.first], Use.definite)) return undefined;
  const at = countBefore(foci, place.start) - 1;
  const isOwn = (foci[at]?.end ?? 0) > place.start;
  const focus = foci[isOwn ? at - 1 : at];
  if (focus === undefined) return undefined;
  const reach = epithetReach(coreference, tokens, phrase);
  if (reach === undefined || place.paragraph - focus.paragraph > reach) return undefined;
  const names = new Set(focus.subjects.map(({ name }) => name));
  const [only] = names;
  if (names.size !== 1 || only?.kind !== 'person') return undefined;
  const isAlone = people.every(
    ({ start, name }) =>
      start < focus.start ||
      start > place.start ||
      name === only ||
      things.has(name) ||
      (isMember(tokens, phrase.head, coreference.language) && isKin(name, coreference.language)),
  );
  const isOfOtherAge =
    ageIn(tokens[phrase.head]?.lower ?? '') !== undefined &&
    [...ages.values()].some((aged) => aged.has(only));
  if (!isAlone || isOfOtherAge) return undefined;
  return isOfGender(coreference, only, tokens[phrase.head]) ? only : undefined;
}

/** "the Merrow East | MP". */
const isMember = (tokens: readonly PassageToken[], head: number, { names }: Language): boolean =>
  names.memberLetters.has(tokens[head]?.text ?? '') && has(tokens[head - 1], Is.capital);

/** Told as somebody’s kin, and as nothing else: no member. */
const isKin = ({ roles }: Name, { names: { kinRoles } }: Language): boolean =>
  roles.length > 0 && roles.every((role) => kinRoles.has(role.slice(role.lastIndexOf(' ') + 1)));

/** "the father of | two", "of | a girl"; near misses: "the son of | the owner", "of | her friend", who are somebody else’s. */
const isSomeone = (token: PassageToken | undefined): boolean =>
  has(token, Is.number | Is.determiner) && !has(token, Is.possessive) && !does(token, Use.definite);

/** So many paragraphs an epithet reaches back: "the veteran" none, "the Norwegian", "the Merrow MP", "the 54-year-old", "the mother of two" one; undefined of what is none. */
function epithetReach(
  { ages, language }: Coreference,
  tokens: readonly PassageToken[],
  { first, last, head }: Phrase,
): number | undefined {
  const { names } = language;
  const { lower = '' } = tokens[head] ?? {};
  const [kin = '', of] = lower.split('-');
  const isOfMany = names.kinRoles.has(kin) && (of === 'of' || isSomeone(tokens[head + 2]));
  if (isOfMany && (head === last ? of === 'of' : does(tokens[head + 1], Use.of))) return 1;
  const age = ageIn(lower);
  // "the 29-year-old", "the 29-year-old from Oldby"
  const isAlone = head === last || does(tokens[head + 1], Use.origin);
  if (age !== undefined && head === first + 1 && isAlone) return ages.has(age) ? undefined : 1;
  if (head !== last) return undefined;
  if (isBornNoun(tokens, { first, head }, language)) return 1;
  if (isLand(tokens, { first, head }, language)) return 1;
  if (isMember(tokens, head, language)) return 1;
  return names.epithets.has(lower) ? 0 : undefined;
}

/** "the Dakar-born runner", "the 29-year-old nurse": where one comes from or how old one is, and a noun for people. Near misses: "the runner", "the Dakar-based firm". */
const isBornNoun = (
  tokens: readonly PassageToken[],
  { first, head }: Pick<Phrase, 'first' | 'head'>,
  { quotes }: Language,
): boolean => {
  const { lower = '' } = tokens[first + 1] ?? {};
  const tells = quotes.bornEnding.test(lower) || ageIn(lower) !== undefined;
  const noun = tokens[head]?.lower ?? '';
  const isPerson = has(tokens[head], Is.role) || quotes.agentEnding.test(noun);
  return head === first + 2 && tells && isPerson && !quotes.notAgents.has(noun);
};

/** "the Dane", taken for a name, is none. */
const withoutLand = (
  tokens: readonly PassageToken[],
  phrase: Phrase,
  language: Language,
): Phrase => {
  const isSure = phrase.name === undefined || phrase.name.name.includes(' ');
  return !isSure && isLand(tokens, phrase, language) ? { ...phrase, name: undefined } : phrase;
};

/** "the Norwegian", "the Dane": one of a land, or of those of whom the plural alone is listed. */
const isLand = (
  tokens: readonly PassageToken[],
  { first, head }: Pick<Phrase, 'first' | 'head'>,
  { names: { countries }, quotes }: Language,
): boolean => {
  const { lower = '' } = tokens[head] ?? {};
  const isOne = head === first + 1 && does(tokens[first], Use.definite);
  // "the Norwegians", "the Saudis"
  if (lower.endsWith('s') && countries.has(lower.slice(0, -1))) return false;
  if (!isOne || !has(tokens[head], Is.capital) || quotes.pluralEnding.test(lower)) return false;
  return countries.has(lower) || countries.has(`${lower}s`);
};

/** False for "the mother of two" of a man. */
function isOfGender(
  { genders, language: { names } }: Coreference,
  name: Name,
  head: PassageToken | undefined,
): boolean {
  const [noun = ''] = head?.lower.split('-') ?? [];
  const told = names.femaleRoles.has(noun)
    ? 'female'
    : names.maleRoles.has(noun)
      ? 'male'
      : undefined;
  return told === undefined || (genders.get(name) ?? told) === told;
}

/** The one person of the age that a phrase with "the" tells. */
function agedIn(
  { ages }: Coreference,
  tokens: readonly PassageToken[],
  { first, last }: Phrase,
  note: (one: Name) => void,
): Name | undefined {
  if (!does(tokens[first], Use.definite)) return undefined;
  for (let at = first; at <= last; at++) {
    const age = ageIn(tokens[at]?.lower ?? '');
    const people = age === undefined ? undefined : ages.get(age);
    people?.forEach(note);
    if (people?.size === 1) return [...people][0];
  }
  return undefined;
}

const ruleOfNobody = (holders: readonly Name[]): string =>
  holders.length > 1
    ? 'several people of the article hold that office'
    : 'nobody of the article is known to hold that office';
