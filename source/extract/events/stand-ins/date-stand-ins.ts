// A date that leans on the day of its page → the day, in an editor's brackets: "will open tomorrow" → "will open [on 3 May]".
import type { Language } from '../../../languages/language.js';
import { dayOf, monthOf, yearOf } from '../../../calendar/iso-periods.js';
import { eventDateOf } from '../day/event-dates.js';
import { EventTag } from '../clauses/event-tags.js';
import type { EventWords, Run } from '../clauses/event-words.js';
import type { StandIn } from './stand-ins.js';

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
    if (words.document.at(before).tag === 'TO' || words.text(before) === 'to') return []; // "from the war up to today"
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
