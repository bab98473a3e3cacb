// What a line leans on → what it stands for, in an editor's brackets: "She left" → "[Ann Lind] left", "will open tomorrow" → "will open
// [on 3 May]". The words of a quotation are never touched.
import type { Gender, Language } from '../../languages/language.js';
import type { Name } from '../../model/briefing.js';
import { dayOf, monthOf, yearOf } from '../../calendar/iso-periods.js';
import { isA, type Document, type NounPhrase } from '../../document/document.js';
import { Class } from '../../document/tagger/tag-set.js';
import { memoizeByObject } from '../../text/memoize.js';
import { present } from '../../text/present.js';
import { overlaps, type Range } from '../../text/range.js';
import { nounStem } from './noun-stem.js';
import { eventDateOf } from './event-dates.js';
import { EventTag } from './event-tags.js';
import { personNote, type PersonNote } from './introduce-person.js';
import type { PhraseRange } from './roles.js';
import type { EventWords, Run } from './event-words.js';

/** Tokens, `to` exclusive, and what is printed in their place. */
export type StandIn = { readonly from: number; readonly to: number; readonly text: string };

/** A person who is named in a sentence, or meant by a pronoun of it. */
export type NamedPerson = {
  readonly name: Name;
  readonly mention: { readonly start: number; readonly end: number };
};

/** Who is named in a sentence and in those before it, and who is a woman or a man. */
export type People = {
  readonly inSentence: (sentence: number) => readonly NamedPerson[];
  readonly genders: ReadonlyMap<string, Gender>;
  /** Last names that several of the article bear, in lower case. */
  readonly sharedNames: ReadonlySet<string>;
};

/** The last names that several people bear: "Lind" of Ann and Bo Lind. */
export function sharedNamesOf(names: readonly Name[]): ReadonlySet<string> {
  const known = new Set<string>();
  const shared = new Set<string>();
  for (const { kind, name } of names) {
    if (kind !== 'person') continue;
    const last = lastName(name);
    if (known.has(last)) shared.add(last);
    known.add(last);
  }
  return shared;
}

const lastName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** So many sentences before a pronoun may name whom it means. */
const LOOK_BACK = 3;

type Asked = {
  readonly people: People;
  readonly language: Language;
  /** What the headline and the first sentence bring up, by {@link nounStem}. */
  readonly introduced: ReadonlySet<string>;
};

/**
 * The name for "he" or "she" where nobody is named in front of it in a line, or for "his" or "her" that opens it; undefined where it might
 * mean more than one of those named near it, or nobody of them.
 */
export function personIn(
  words: EventWords,
  { from, to }: { readonly from: number; readonly to: number },
  sentence: number,
  asked: Asked,
): StandIn | undefined {
  const { people, language } = asked;
  const { at: tokenAt } = words.document;
  const named = people.inSentence(sentence);
  for (let at = from; at < to; at++) {
    const token = words.tokens[at];
    if (token === undefined || words.inQuote(at)) continue;
    if (language.grammar.possessive.has(token.text) && genderOf(token.text, language))
      return at === from ? ownerFor(words, at, sentence, asked) : undefined;
    const surname = at === from ? surnameAt(words, at, named, asked) : undefined;
    if (surname !== undefined) return surname;
    if (genderOf(token.text, language)) return personFor(words, at, sentence, asked);
    const part = partAt(words, at, language);
    if (part !== undefined) return personForPart(words, part, sentence, asked);
    const isName = isA(tokenAt(at), Class.proper) && !words.inDate(at);
    const isOther = named.some(
      ({ name, mention }) => name.kind !== 'person' && overlaps(mention, token),
    );
    if ((isName && !isOther) || language.names.roles.has(token.text)) return undefined;
  }
  return undefined;
}

const genderOf = (word: string, { grammar }: Language): Gender | undefined =>
  grammar.female.has(word) ? 'female' : grammar.male.has(word) ? 'male' : undefined;

/** "He": coreference knows whom it means, and nobody else is named in the nearest sentence that names anybody. */
function personFor(
  words: EventWords,
  at: number,
  sentence: number,
  { people, language, introduced }: Asked,
): StandIn | undefined {
  const { text, start } = present(words.tokens[at]);
  const gender = genderOf(text, language);
  const meant = people.inSentence(sentence).find(({ mention }) => mention.start === start)?.name;
  if (meant === undefined || gender === undefined || !language.grammar.subject.has(text))
    return undefined;
  for (let before = sentence; before >= Math.max(0, sentence - LOOK_BACK); before--) {
    const near = people
      .inSentence(before)
      .filter((one) => one.mention.start < start && mayBe(people, one, gender));
    if (near.length === 0) continue;
    if (!near.every(({ name }) => name.name === meant.name)) return undefined;
    if (people.sharedNames.has(lastName(meant.name))) return undefined;
    const isStranger = isInPassing(meant) && !introduced.has(nounStem(lastName(meant.name)));
    const note = isStranger ? personNote(meant, { words, people, language }) : NO_NOTE;
    return {
      from: at,
      to: at + 1,
      text: bracketed(words, { from: at, to: at + 1 }, meant.name, note),
    };
  }
  return undefined;
}

/**
 * "Orr said", "Mr. Orr left": who opens a line and is told of in passing, not where the article opens, is given the first name and
 * what he is, where that is printed; not "Orr’s lawyer", "Orr, a lawyer", "the Orr family".
 */
function surnameAt(
  words: EventWords,
  at: number,
  named: readonly NamedPerson[],
  { people, introduced, language }: Asked,
): StandIn | undefined {
  const { tokens, text, document } = words;
  const { names, lines } = language;
  const title = text(at).replace('.', '');
  const first = names.honorifics.has(title) ? at + 1 : at;
  const token = tokens[first];
  const name = named.find(({ mention }) => token !== undefined && overlaps(mention, token))?.name;
  if (name === undefined || !isInPassing(name)) return undefined;
  const { given, last } = partsOf(name.name, language);
  if (text(first) !== last.toLowerCase() || given === '') return undefined;
  const next = first + 1; // ", who" tells what Orr does
  const isMore = text(next) === ',' && !isA(document.at(next + 1), Class.wh);
  if (isA(document.at(next), Class.noun) || text(next) === "'s" || isMore) return undefined;
  if (introduced.has(nounStem(last)) || people.sharedNames.has(lastName(name.name)))
    return undefined;
  // "Bo and Ann Orr": either may be meant
  if (
    name.mentions.some((mention) =>
      isPair(name.roles.length > 0 ? lines.pair : lines.joined, document.body, mention),
    )
  )
    return undefined;
  const note = personNote(name, { words, people, language });
  // "Dr. [Bo] Orr"; "Mr." says nothing
  const kept = first > at && names.honorifics.get(title) === undefined;
  if (note.behind !== undefined && text(next) !== ',') {
    const told = kept ? `${document.at(at).text} ${name.name}` : name.name;
    return { from: at, to: next, text: bracketed(words, { from: at, to: next }, told, note) };
  }
  const before = kept || note.before === undefined ? [] : [capitalised(note.before)];
  return {
    from: kept ? first : at,
    to: next,
    text: `[${[...before, given].join(' ')}] ${document.at(first).text}`,
  };
}

/** "Bo" and "Orr" of "Bo Orr Jr.". */
function partsOf(
  name: string,
  { names: { suffixes } }: Language,
): { readonly given: string; readonly last: string } {
  const parts = name.split(' ');
  const end = suffixes.has(parts.at(-1)?.toLowerCase() ?? '') ? -1 : parts.length;
  const own = parts.slice(0, end);
  return { given: own.slice(0, -1).join(' '), last: own.at(-1) ?? '' };
}

/** "[Joseph Sellers, the women’s lawyer,]", "[Minister Ann Lind]", "[Ann Lind]". */
function bracketed(
  words: EventWords,
  { from }: PhraseRange,
  name: string,
  { before, behind }: PersonNote,
): string {
  if (behind !== undefined) return `[${name}, ${behind},]`;
  if (before === undefined) return `[${name}]`;
  return `[${words.tokens[from]?.capital === true ? capitalised(before) : before} ${name}]`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const NO_NOTE: PersonNote = { before: undefined, behind: undefined };

/** "Bo and Ann Orr", and "Actors Bo and Ann Orr", whose roles are not read. */
const isPair = (pair: RegExp, body: string, { start }: Range): boolean =>
  pair.test(body.slice(Math.max(0, start - PAIR_REACH), start));

/** A person who is not named often. */
const isInPassing = ({ kind, mentions }: Name): boolean =>
  kind === 'person' && mentions.length <= IN_PASSING;

/** Who is named so often is one of those whom the story is about. */
const IN_PASSING = 12;

/** So many characters in front of a name may hold another first name. */
const PAIR_REACH = 40;

/** "the sheriff", "the former mayor": a definite phrase of small letters that begins at a token and nothing explains. */
function partAt(words: EventWords, at: number, { grammar }: Language): NounPhrase | undefined {
  const { document, is, text } = words;
  if (!grammar.uses.definite.has(text(at))) return undefined;
  const phrase = phraseAt(document).get(at);
  if (phrase?.head !== (phrase?.to ?? 0) - 1) return undefined;
  for (let word = at; word < phrase.to; word++)
    if (
      isA(document.at(word), Class.proper | Class.number) ||
      (word > at && words.tokens[word]?.capital === true)
    )
      return undefined;
  const isExplained =
    is(phrase.to, EventTag.preposition) || text(phrase.to) === "'s" || text(phrase.to) === ',';
  return isExplained ? undefined : phrase;
}

const phraseAt = memoizeByObject(
  ({ nounPhrases }: Document): ReadonlyMap<number, NounPhrase> =>
    new Map(nounPhrases.map((phrase) => [phrase.from, phrase] as const)),
);

/** "The sheriff": coreference knows whom it means, and nobody else is named in the sentence or the nearest before that names anybody. */
function personForPart(
  words: EventWords,
  { from, to }: NounPhrase,
  sentence: number,
  { people }: Asked,
): StandIn | undefined {
  const range = {
    start: present(words.tokens[from]).start,
    end: present(words.tokens[to - 1]).end,
  };
  const meant = people
    .inSentence(sentence)
    .find(({ name, mention }) => name.kind === 'person' && overlaps(mention, range))?.name;
  if (meant === undefined || people.sharedNames.has(lastName(meant.name))) return undefined;
  for (let before = sentence; before >= Math.max(0, sentence - LOOK_BACK); before--) {
    const near = people
      .inSentence(before)
      .filter(({ name, mention }) => name.kind === 'person' && mention.start < range.start);
    if (near.length === 0) continue;
    return near.every(({ name }) => name.name === meant.name)
      ? { from, to, text: `${words.document.body.slice(range.start, range.end)} [${meant.name}]` }
      : undefined;
  }
  return undefined;
}

/** "Her lawyer": the one woman who is named near it, and is known to be a woman. */
function ownerFor(
  words: EventWords,
  at: number,
  sentence: number,
  { people, language }: Asked,
): StandIn | undefined {
  const { text, start } = present(words.tokens[at]);
  const gender = genderOf(text, language);
  if (gender === undefined) return undefined;
  const near: Name[] = [];
  for (let before = Math.max(0, sentence - LOOK_BACK); before <= sentence; before++)
    for (const one of people.inSentence(before))
      if (one.mention.start < start && mayBe(people, one, gender)) near.push(one.name);
  const [meant] = near;
  if (meant === undefined || people.genders.get(meant.name) !== gender) return undefined;
  if (people.sharedNames.has(lastName(meant.name))) return undefined;
  return near.every(({ name }) => name === meant.name)
    ? { from: at, to: at + 1, text: `[${meant.name}’s]` }
    : undefined;
}

const mayBe = ({ genders }: People, { name }: NamedPerson, gender: Gender): boolean =>
  name.kind === 'person' && (genders.get(name.name) ?? gender) === gender;

/** The day for "today", "last week", "next month" among the dates of a line; nothing for "on Monday", "this week's vote". */
export function datesFor(
  words: EventWords,
  runs: readonly Run[],
  { language, published }: { readonly language: Language; readonly published: string | undefined },
): StandIn[] {
  if (published === undefined) return [];
  return runs.flatMap((run) => {
    const from = leaningFrom(words, run);
    if (from === undefined || words.inQuote(run.from) || words.text(run.to) === "'s") return [];
    const before = from - 1;
    if (words.is(before, EventTag.determiner) || words.is(before, EventTag.possessive)) return [];
    const said = sayDate(run, language, yearOf(published));
    if (said === undefined) return [];
    const isParticle = words.document.at(before).tag === 'RP'; // "put out last week"
    const isBare =
      !isParticle &&
      (words.is(before, EventTag.preposition) || words.is(before, EventTag.notOnDate));
    return { from, to: run.to, text: `[${isBare ? said.date : `${said.on} ${said.date}`}]` };
  });
}

/** Where in a date the words begin that lean on the day of publication: "last" of "late last year"; undefined where none do. */
function leaningFrom(words: EventWords, { from, to }: Run): number | undefined {
  // "two days ago"; not "more than two days ago"
  if (words.is(to - 1, EventTag.ago))
    return words.is(from - 1, EventTag.adverb) || words.is(from - 1, EventTag.bounding)
      ? undefined
      : from;
  for (let at = from; at < to; at++) {
    const { sense } = words.tokens[at] ?? {};
    const isDeictic = sense?.shift !== undefined || words.is(at, EventTag.deictic);
    if (isDeictic) return at;
    if (sense?.edge === undefined) return undefined;
  }
  return undefined;
}

/** "3 May", "in" and "May 2021"; undefined for dates of other kinds, as a season. */
function sayDate(
  { mention }: Run,
  { events }: Language,
  year: number,
): { readonly on: string; readonly date: string } | undefined {
  const date = eventDateOf(mention);
  if (date === undefined) return undefined;
  const { start, precision } = date;
  const { monthNames, on, inside, weekOf } = events.standIns;
  const month = monthNames[monthOf(start) - 1] ?? '';
  const day = `${dayOf(start)} ${month}${yearOf(start) === year ? '' : ` ${yearOf(start)}`}`;
  switch (precision) {
    case 'day':
    case 'time':
      return { on, date: day };
    case 'week':
      return { on: inside, date: `${weekOf} ${day}` };
    case 'month':
      return { on: inside, date: `${month} ${yearOf(start)}` };
    case 'year':
      return { on: inside, date: String(yearOf(start)) };
    default:
      return undefined;
  }
}
