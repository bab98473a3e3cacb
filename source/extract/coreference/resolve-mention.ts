// A noun phrase → who it stands for: a printed name, a pronoun's antecedent, or the one who holds an office.
import type { Name } from '../../model/briefing.js';
import type { Language } from '../../languages/language.js';
import { countBefore } from '../../text/range.js';
import { isFiniteToken, isSign, type PassageToken } from '../quotes/passages.js';
import type { Phrase } from '../quotes/phrases.js';
import { isUnsettled } from '../quotes/surnames.js';
import { does, has, Is, Use } from '../word-classes.js';
import { ageIn } from './ages.js';
import { bodyMeant, bodyOfIt, type At } from './bodies.js';
import { standsForPerson, type Antecedent, type Coreference, type Mention } from './coreference.js';
import { describeSource, sourceMeant } from './described.js';
import { introducedLater } from './introductions.js';
import { jointSource } from './joint.js';
import { holderOf } from './office-holders.js';
import { antecedentOf } from './pronouns.js';

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
  phrase: Phrase,
  { paragraph, before = [] }: Where,
): Antecedent {
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
      : antecedentOf(coreference, { word: pronoun, start, end, paragraph, before });
    return { name, by: 'pronoun' };
  }
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
  phrase: Phrase,
  where: Where,
): Antecedent {
  const author = authorOf(tokens, phrase, coreference.language);
  if (author !== undefined) return { name: author, by: 'role' };
  const writer = writerOf(coreference, tokens, phrase, where.paragraph);
  if (writer !== undefined) return { name: writer, by: 'pronoun' };
  const found = resolveMention(coreference, tokens, phrase, where);
  if (found.name !== undefined) return found;
  const { pronoun, first } = phrase;
  const start = tokens[first]?.start ?? 0;
  if (pronoun !== undefined)
    return sourceMeant(coreference, pronoun, { start, paragraph: where.paragraph }) ?? found;
  const description =
    signedText(coreference, tokens, phrase) ?? describeSource(tokens, phrase, coreference.language);
  return description === undefined ? found : { ...found, description };
}

/** "The letter signed by 42 senators" of a bare "the letter", where the article tells whose it is. */
function signedText(
  { texts }: Coreference,
  tokens: readonly PassageToken[],
  { first, head }: Phrase,
): string | undefined {
  const [article, noun] = [tokens[first], tokens[head]];
  if (noun === undefined || head !== first + 1 || !does(article, Use.definite)) return undefined;
  const told = texts.get(noun.lower);
  if (told === undefined || article === undefined) return undefined;
  return `${article.text.charAt(0).toUpperCase()}${article.text.slice(1)} ${told}`;
}

/** "the Prime Minister’s Office": one word of a body that is another's, and no name of its own. Near miss: "Oldby’s Guildhall". */
const isOwnedBody = (tokens: readonly PassageToken[], { head, name }: Phrase): boolean =>
  name !== undefined &&
  !name.name.includes(' ') &&
  has(tokens[head], Is.organisationHead) &&
  has(tokens[head - 1], Is.genitive);

/** A name that may stand for several people, or is no whole one. */
const isNobodys = (tokens: readonly PassageToken[], phrase: Phrase): boolean =>
  phrase.name !== undefined && (isUnsettled(phrase.name) || isOwnedBody(tokens, phrase));

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
    find: ({ coreference, tokens, phrase, note }) => holderOf(coreference, tokens, phrase, note),
  },
  {
    // "Velm Foods left. The company said …"
    rule: 'the one body of that sort that is spoken of',
    find: ({ coreference, tokens, phrase: { first, head }, place, note }) =>
      does(tokens[first], Use.definite)
        ? bodyMeant(coreference, tokens[head]?.lower ?? '', place, note)
        : undefined,
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

const DASH = /^(?:[—–-]|--)$/;

/** Ann Orr of "Ann Orr — a former aide who …": what is apposed to a name behind a dash. */
function apposedTo(tokens: readonly PassageToken[], { first, last }: Phrase): Name | undefined {
  const name = tokens[first - 2]?.name;
  const isOne = has(tokens[first], Is.determiner) && !does(tokens[first], Use.definite);
  if (!isOne || has(tokens[first], Is.possessive) || name?.kind !== 'person') return undefined;
  const isApart = DASH.test(tokens[first - 1]?.text ?? '') && !isFiniteToken(tokens, last + 1);
  return isApart ? name : undefined;
}

/** The one person whom the last sentence in front of an epithet, of the same paragraph, is about; undefined of several. */
function epithetOf({ coreference, tokens, phrase, place }: Described): Name | undefined {
  const { foci, language } = coreference;
  const { first, last, head } = phrase;
  const isEpithet = language.names.epithets.has(tokens[head]?.lower ?? '') && head === last;
  if (!isEpithet || !does(tokens[first], Use.definite)) return undefined;
  const at = countBefore(foci, place.start) - 1;
  const isOwn = (foci[at]?.end ?? 0) > place.start;
  const focus = foci[isOwn ? at - 1 : at];
  if (focus?.paragraph !== place.paragraph) return undefined;
  const names = new Set(focus.subjects.map(({ name }) => name));
  const [only] = names;
  return names.size === 1 && only?.kind === 'person' ? only : undefined;
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
