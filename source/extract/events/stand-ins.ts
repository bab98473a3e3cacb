// What a line leans on → what it stands for, in an editor's brackets: "She left" → "[Ann Lind] left", "will open tomorrow" → "will open
// [on 3 May]". The words of a quotation are never touched.
import type { Gender, Language } from '../../languages/language.js';
import type { Name } from '../../model/briefing.js';
import { dayOf, monthOf, yearOf } from '../../calendar/iso-periods.js';
import { isA } from '../../document/document.js';
import { Class } from '../../document/tagger/tag-set.js';
import { present } from '../../text/present.js';
import { overlaps } from '../../text/range.js';
import { eventDateOf } from './event-dates.js';
import { EventTag } from './event-tags.js';
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

type Asked = { readonly people: People; readonly language: Language };

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
    if (genderOf(token.text, language)) return personFor(words, at, sentence, asked);
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
  { people, language }: Asked,
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
    return near.every(({ name }) => name.name === meant.name)
      ? bracketed(people, meant, at, '')
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
  return near.every(({ name }) => name === meant.name)
    ? bracketed(people, meant, at, '’s')
    : undefined;
}

const mayBe = ({ genders }: People, { name }: NamedPerson, gender: Gender): boolean =>
  name.kind === 'person' && (genders.get(name.name) ?? gender) === gender;

function bracketed(
  { sharedNames }: People,
  { name }: Name,
  at: number,
  ending: string,
): StandIn | undefined {
  return sharedNames.has(lastName(name))
    ? undefined
    : { from: at, to: at + 1, text: `[${name}${ending}]` };
}

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
