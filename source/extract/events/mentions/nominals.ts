// A sentence → events that it names by a noun and a date, without telling them: "after the 2004 Merrow bombing", "since its launch in
// 2003". The verb beside them has another date.
import { dayNumber } from '../../../calendar/civil-days.js';
import type { EventDate } from '../../../model/briefing.js';
import { eventDateOf } from '../day/event-dates.js';
import type { Predicate } from '../clauses/predicates.js';
import { nounPhraseAt, type PhraseRange } from '../clauses/roles.js';
import { EventTag } from '../clauses/event-tags.js';
import type { Run, EventWords } from '../clauses/event-words.js';

export type Nominal = {
  readonly run: Run;
  readonly date: EventDate;
  /** The noun that names what happened. */
  readonly head: number;
  /** The phrase, from its article or owner on; `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Whose it is or what kind of it, and of what: "Merrow", "the Orlow ferry". */
  readonly owner: PhraseRange | undefined;
  readonly of: PhraseRange | undefined;
};

/** A date as it stands among the tokens, and its value. */
type Dated = Pick<Nominal, 'run' | 'date'>;

/** How many words stand at most between a date and the noun that it dates, and in a phrase behind the noun. */
const REACH = { modifiers: 3, phrase: 8 } as const;

/** The named events of tokens `from` to `to`, each with the date mention that is its own and no verb's. */
export function nominalsOf(
  words: EventWords,
  runs: readonly Run[],
  predicates: readonly Predicate[],
  { from, to }: PhraseRange,
): Nominal[] {
  return runs.flatMap((run) => {
    const date = eventDateOf(run.mention);
    if (date === undefined || words.inQuote(run.from)) return [];
    const verb = predicates.find((predicate) => predicate.from > run.to);
    return (
      dateOwning(words, { run, date }, verb?.from ?? to) ??
      dateInFront(words, { run, date }, from, to) ??
      dateBehind(words, { run, date }, from) ??
      []
    );
  });
}

/**
 * "Tuesday's federal court hearing", "last night's meeting between Lind and the dockers": no verb has a date that owns a noun. Not
 * "Tuesday's ruling", which says nothing to who does not know.
 */
function dateOwning(words: EventWords, { run, date }: Dated, to: number): Nominal | undefined {
  if (words.text(run.to) !== "'s") return undefined;
  const first = run.to + 1;
  let head = first;
  while (head < to && head < first + REACH.modifiers && !words.is(head, EventTag.eventNoun)) head++;
  const end = tailEnd(words, head + 1, to);
  const isNamed = head > first || end > head + 1;
  if (!words.is(head, EventTag.eventNoun) || words.text(head + 1) === "'s" || !isNamed)
    return undefined;
  const owner = head > first ? { from: first, to: head } : undefined;
  return { run, date, head, from: run.from, to: end, owner, of: ofPhrase(words, head + 1, to) };
}

/** Behind a noun, the end of "between Lind and the dockers at the house of her aunt". */
function tailEnd(words: EventWords, from: number, to: number): number {
  let end = from;
  while (words.is(end, EventTag.preposition) || (end > from && words.text(end) === 'and')) {
    const phrase = nounPhraseAt(words, end + 1, to);
    if (phrase === undefined) break;
    end = phrase.to;
  }
  return end;
}

/** "for the 1988 Merrow bombing"; not "won the 2008 election", "The 1988 bombing killed 12", whose verbs have that date too. */
function dateInFront(
  words: EventWords,
  { run, date }: Dated,
  from: number,
  to: number,
): Nominal | undefined {
  const article = run.from - 1;
  if (article <= from || !words.is(article, EventTag.determiner) || !setsApart(words, article - 1))
    return undefined;
  const first = words.text(run.to) === ',' ? run.to + 1 : run.to; // "the May 4, 1988, bombing"
  let head = first;
  while (head < to && head < first + REACH.modifiers && !words.is(head, EventTag.eventNoun)) head++;
  if (!words.is(head, EventTag.eventNoun) || words.text(head + 1) === "'s") return undefined;
  const of = ofPhrase(words, head + 1, to);
  const owner = head > first ? { from: first, to: head } : undefined;
  return { run, date, head, from: article, to: of?.to ?? head + 1, owner, of };
}

/** "since its launch in 2003", "after the sinking of the Orlow ferry in May 1998"; not "announced the launch in 2003". */
function dateBehind(words: EventWords, { run, date }: Dated, from: number): Nominal | undefined {
  if (!words.is(run.from - 1, EventTag.datePreposition)) return undefined;
  const end = run.from - 1;
  const first = Math.max(from, end - REACH.phrase);
  let head = end - 1;
  while (head > first && !words.is(head, EventTag.eventNoun)) head--;
  if (head <= first || (head < end - 1 && words.text(head + 1) !== 'of')) return undefined;
  const article = articleBefore(words, head, first);
  if (article <= from || !words.is(article - 1, EventTag.notOnDate)) return undefined;
  const isWeekday = words.tokens[run.from]?.sense?.fullweekday !== undefined;
  if (isWeekday && hasOwnDate(words, article, head)) return undefined;
  const of = head < end - 1 ? { from: head + 2, to: end } : undefined;
  const owner = article + 1 < head ? { from: article, to: head } : undefined;
  return { run, date, head, from: article, to: run.to, owner, of };
} // prettier-ignore

/** Where the phrase of a noun begins: at "its" of "its launch", at "Vale" of "Ann Vale's launch". */
function articleBefore(words: EventWords, head: number, first: number): number {
  const isIn = (at: number): boolean =>
    !words.is(at, EventTag.determiner) &&
    words.text(at) !== "'s" &&
    !words.is(at, EventTag.preposition);
  let article = head - 1;
  while (article > first && isIn(article)) article--;
  if (words.text(article) === "'s")
    while (article > first && words.tokens[article - 1]?.capital === true) article--;
  return article;
}

/**
 * "the |July 7 |bombings" on a page of May: what is called by a month and a day that are far from its page may be of any year. Not "the May 2
 * crash", "the July 7, 2005, bombings", "the June 12 vote" to come.
 */
export function isOfSomeYear(
  words: EventWords,
  { run, head, date }: Nominal,
  published: string | undefined,
): boolean {
  if (published === undefined || head < run.to || date.certainty === 'explicit') return false;
  const isMonth = words.tokens
    .slice(run.from, run.to)
    .some(({ sense }) => sense?.month !== undefined);
  return date.precision === 'day' && isMonth && dayNumber(published) - dayNumber(date.start) > FAR;
}
const FAR = 60;

/** "after the |2019 |fire on Monday": it has its day, and the one behind is that of the verb. */
function hasOwnDate({ inDate }: EventWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (inDate(at)) return true;
  return false;
}

/**
 * Words before a phrase that keep it from being the subject or object of a verb, and its date from being the verb's: "charged
 * in the 1998 bombing"; not "killed in the 1998 bombing".
 */
const setsApart = (words: EventWords, at: number): boolean =>
  words.is(at, EventTag.notOnDate) ||
  APART.has(words.text(at)) ||
  (words.text(at) === 'in' && words.is(at - 1, EventTag.accusing));
const APART = new Set(['for', 'over', 'about', 'to', 'of', 'against', 'with']);

function ofPhrase(words: EventWords, at: number, end: number): PhraseRange | undefined {
  return words.text(at) === 'of' ? nounPhraseAt(words, at + 1, end) : undefined;
}
