// What a line leans on → what it stands for, in an editor's brackets: "She left" → "[Ann Lind] left", "will open tomorrow" → "will open
// [on 3 May]". The words of a quotation are never touched.
import type { Gender, Language } from '../../languages/language.js';
import type { Name } from '../../model/briefing.js';
import { dayOf, monthOf, yearOf } from '../../calendar/iso-periods.js';
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

/** So many sentences before a pronoun must name nobody else whom it might mean. */
const LOOK_BACK = 3;

/**
 * The name for "he" or "she" where a line begins with it; undefined where it might mean more than one of those named near it, or nobody
 * of them.
 */
export function personFor(
  words: EventWords,
  at: number,
  sentence: number,
  { people, language }: { readonly people: People; readonly language: Language },
): StandIn | undefined {
  const { grammar } = language;
  const token = words.tokens[at];
  if (token === undefined || words.inQuote(at) || !grammar.subject.has(token.text))
    return undefined;
  const gender = grammar.female.has(token.text)
    ? 'female'
    : grammar.male.has(token.text)
      ? 'male'
      : undefined;
  if (gender === undefined) return undefined;
  const meant = people
    .inSentence(sentence)
    .find(({ mention }) => mention.start === token.start && mention.end === token.end)?.name.name;
  const near = new Set<string>();
  for (let before = Math.max(0, sentence - LOOK_BACK); before <= sentence; before++)
    for (const { name, mention } of people.inSentence(before)) {
      const isPrinted =
        mention.end - mention.start > token.text.length && mention.start < token.start;
      const other = people.genders.get(name.name);
      if (name.kind === 'person' && isPrinted && (other ?? gender) === gender) near.add(name.name);
    }
  const isSure =
    meant !== undefined &&
    near.size === 1 &&
    near.has(meant) &&
    !people.sharedNames.has(lastName(meant));
  return isSure ? { from: at, to: at + 1, text: `[${meant}]` } : undefined;
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
    const isBare = words.is(before, EventTag.preposition) || words.is(before, EventTag.notOnDate);
    return { from, to: run.to, text: `[${isBare ? said.date : `${said.on} ${said.date}`}]` };
  });
}

/** Where in a date the words begin that lean on the day of publication: "last" of "late last year"; undefined where none do. */
function leaningFrom(words: EventWords, { from, to }: Run): number | undefined {
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
