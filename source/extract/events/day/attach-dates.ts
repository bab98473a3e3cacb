// Date mentions of a sentence → the verb that each of them dates.
import type { EventDate } from '../../../model/briefing.js';
import { dayNumber } from '../../../calendar/civil-days.js';
import { isA } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import type { Trace, Tried } from '../../../model/trace.js';
import {
  belongingOf,
  isOfStatement,
  refusalOf,
  sourceOfDay,
  type Belonging,
} from './attach-dates-refusals.js';
import {
  countedDate,
  dayBesideDate,
  isOfWhatGoesOn,
  isRecord,
  sinceThen,
} from './attach-dates-counted.js';
import { isRelative, isReporting, type EventClause } from '../clauses/clauses.js';
import { rowAt } from './date-rows.js';
import {
  isBetweenDashes,
  isInNounAside,
  isOfSpokenGerund,
  verbBehindOpening,
} from './dates-in-asides.js';
import {
  isHeldBySubject,
  isOfThing,
  isSuffered,
  isYearOfNoun,
  LONG_OVER,
} from './dates-of-things.js';
import { eventDateOf, rangeOf, widthOf, withinOf } from './event-dates.js';
import { isDatedAside, isFinitePredicate, type Predicate } from '../clauses/predicates.js';
import { EventTag } from '../clauses/event-tags.js';
import type { Run, EventWords } from '../clauses/event-words.js';

/** `isSure` where the weights of the language have no doubt that the date is the verb's. */
export type Dating = { readonly run: Run; readonly date: EventDate; readonly isSure?: boolean };

/**
 * The finest date of each verb that has one, and what is coordinated with it ("in March and June"). `runs` are the dates that may date a verb,
 * `dates` all of the sentence. `published` is an ISO day.
 */
export function attachDates(
  words: EventWords,
  { runs, dates }: { readonly runs: readonly Run[]; readonly dates: readonly Run[] },
  clauses: readonly EventClause[],
  published: string | undefined,
  trace?: Trace,
): Map<Predicate, readonly Dating[]> {
  const datings = new Map<Predicate, readonly Dating[]>();
  if (dates.length === 0) return datings; // as most sentences
  const heads = new Set(clauses.flatMap(({ predicates }) => predicates.map(({ head }) => head)));
  const sentence: DatedSentence = { words, runs, dates, clauses, published, heads };
  let taken: Run | undefined;
  runs.forEach((run, index) => {
    const note = trace && noteOn(trace, words, run);
    if (run === taken) return note?.('it ends the days that the date before it begins');
    if (isApposed(words, run, runs[index + 1])) return note?.('the day behind it says which');
    const range = rangeOf(words, run, runs[index + 1]);
    if (range) taken = runs[index + 1];
    const found = range ? { run, date: range } : dateAt(sentence, index);
    if (found === undefined) return note?.('it names no days');
    const outcome = attach(sentence, found, datings);
    const tried = trace && outcome.clause && candidatesOf(words, outcome.clause, found, published);
    note?.(outcome.rule, outcome.predicate, tried);
  });
  for (const found of dates.flatMap((run) => dayBesideDate(words, run) ?? []))
    attach(sentence, found, datings);
  lendToWhen(sentence, datings);
  borrowFromWhen(sentence, datings);
  borrowFromWhile(sentence, datings);
  borrowFromOpening(sentence, datings);
  borrowFromGerund(sentence, datings);
  return datings;
}

/** "the next day, Sept. 15": of the two it is the printed one. */
const isApposed = (words: EventWords, run: Run, next: Run | undefined): boolean =>
  next?.from === run.to + 1 &&
  words.text(run.to) === ',' &&
  /^(?:the|that) (?:next|same|following|previous)? ?(?:day|morning|night|evening)$/.test(
    words.tokens.slice(run.from, run.to).map(({ text }) => text).join(' '),
  ) &&
  words.tokens.slice(next.from, next.to).some(({ sense }) => sense?.month !== undefined); // prettier-ignore

/** What is known of a sentence when its dates are attached; `heads` are its verbs. */
type DatedSentence = {
  readonly words: EventWords;
  readonly runs: readonly Run[];
  readonly dates: readonly Run[];
  readonly clauses: readonly EventClause[];
  readonly published: string | undefined;
  readonly heads: ReadonlySet<number>;
};

/** The date of a mention, or one that is counted with it: "two days after Monday's vote", "in five days". */
function dateAt(
  { words, runs, dates, published }: DatedSentence,
  index: number,
): Dating | undefined {
  const run = runs[index];
  if (run === undefined) return undefined;
  const counted = countedDate(words, run, dates[dates.indexOf(run) + 1], published);
  if (counted !== undefined) return counted;
  const date = withinOf(words, run, published) ?? eventDateOf(run.mention);
  return date && { run, date };
}

/** What became of a date: the verb that it was given to, if any, and by which rule. */
type Outcome = {
  readonly rule: string;
  readonly predicate?: Predicate;
  readonly clause?: EventClause;
};

/** Gives a date to its verb, in `datings`. */
function attach(
  sentence: DatedSentence,
  found: Dating,
  datings: Map<Predicate, readonly Dating[]>,
): Outcome {
  const { words, clauses, published, heads } = sentence;
  const { run } = found;
  const joined = joinRow(sentence, found, datings);
  if (joined !== undefined) return joined;
  const source = sourceOfDay(words, run.from);
  if (source !== undefined) return attachToStated(sentence, { found, source }, datings);
  const belonging = belongingOf(words, run, clauses);
  const refusal = refusalOf({ words, run, date: found.date, heads, belonging, published });
  if (refusal !== undefined) return { rule: refusal };
  const choice = behindOpening(words, run, clauses) ?? choiceOf(belonging, run, clauses);
  if (choice === undefined) return { rule: 'no verb in its clause or in one beside it' };
  const { clause } = choice;
  const predicate = choice.predicate ?? nearestIn(words, clause, found, published);
  const misfit = MISFITS.find(({ applies }) =>
    applies({ words, found, predicate, clause, choice: choice.rule, published, belonging }),
  );
  if (misfit !== undefined) return { rule: misfit.name, clause };
  const isSince = words.text(run.from - 1) === 'since';
  const date = isSince ? sinceThen(words, predicate, found.date, published) : found.date;
  const dating: Dating = { run, date, isSure: belonging?.to === 'verb' };
  const known = datings.get(predicate) ?? [];
  const last = known.at(-1);
  if (last === undefined || replaces(dating, last) || isDue(predicate, dating, last, published)) {
    datings.set(predicate, [dating]);
    return { rule: choice.rule, predicate, clause };
  }
  return { rule: 'its verb has a date that says as much', predicate, clause };
}

/**
 * "met in Lyon on May 3 and in Turin on May 5": a date that goes on with a row has the verb of the date in front of it. Undefined where there is
 * none, or where the sentence surely gives it to another verb.
 */
function joinRow(
  { words, runs, clauses }: DatedSentence,
  found: Dating,
  datings: Map<Predicate, readonly Dating[]>,
): Outcome | undefined {
  const row = rowAt(words, runs, runs.indexOf(found.run));
  const before = row[row.indexOf(found.run) - 1];
  if (before === undefined) return undefined;
  for (const [predicate, known] of datings) {
    const last = known.at(-1);
    if (last?.run !== before) continue;
    const { precision, start } = found.date;
    if (precision !== last.date.precision || start <= last.date.end) return undefined;
    const belonging = belongingOf(words, found.run, clauses);
    if (belonging?.to === 'verb' && belonging.predicate !== predicate) return undefined;
    datings.set(predicate, [...known, found]);
    const clause = clauses.find(({ predicates }) => predicates.includes(predicate));
    return { rule: 'a further day of a row', predicate, ...(clause && { clause }) };
  }
  return undefined;
}

/**
 * "Lind won six percent, according to a poll released Saturday": the verb in front is told that day, as a guess, and where no other date stands
 * in the sentence the verb behind "According to a poll released Saturday,". Not "was built in 1990, according to a poll released Saturday".
 */
function attachToStated(
  { clauses, runs }: DatedSentence,
  { found, source }: { readonly found: Dating; readonly source: number },
  datings: Map<Predicate, readonly Dating[]>,
): Outcome {
  const { run } = found;
  const rule = 'what a source of that day tells';
  const isTold = ({ from, to }: Predicate): boolean =>
    to <= source || (runs.length === 1 && from >= run.to);
  for (const clause of clauses) {
    const predicate = clause.predicates.find((verb) => isFinitePredicate(verb) && isTold(verb));
    if (predicate === undefined) continue;
    if (datings.has(predicate)) return { rule: 'its verb has a date that says as much', clause };
    datings.set(predicate, [{ run, date: { ...found.date, certainty: 'inferred' } }]);
    return { rule, predicate, clause };
  }
  return { rule: 'it tells when a source came out' };
}

/** A finer date is the better one, unless it lies outside of one that is surely the verb's: "Last week it passed … of Nov. 29". */
function replaces(dating: Dating, last: Dating): boolean {
  if (widthOf(dating.date) >= widthOf(last.date)) return false;
  const isInside = dating.date.start >= last.date.start && dating.date.end <= last.date.end;
  return isInside || dating.isSure === true;
}

/** "Three men accused of a raid on |Aug. 2| are to be heard |Oct. 27|": what is to come has the day that lies ahead. */
const isDue = (
  { kind, planning }: Predicate,
  dating: Dating,
  last: Dating,
  published: string | undefined,
): boolean =>
  published !== undefined &&
  (kind === 'future' || planning) &&
  last.date.end < published &&
  dating.date.start >= published;

/** "last held on 9 December, when they broke up", "an incident in March when it fell": what "when" opens right behind a date is of that day. */
function lendToWhen(
  { words, runs, clauses }: DatedSentence,
  datings: Map<Predicate, readonly Dating[]>,
): void {
  for (const { from, opener, predicates } of clauses) {
    const verb = predicates.find(isFinitePredicate);
    if (opener !== 'when' || verb === undefined || datings.has(verb)) continue;
    const run = runs.findLast(({ to }) => to <= from);
    const date = run && eventDateOf(run.mention);
    if (run === undefined || date === undefined) continue;
    if (run.to !== from && !isPlaceOnly(words, run.to, from)) continue;
    datings.set(verb, [{ run: { ...run }, date }]);
  }
}

/**
 * "Sixty died when a lorry drove into a fair on Thursday": what came about when, or after, something did is likely of its day; "Jams are expected
 * when the bridge reopens on Friday": so is what is planned for when something comes about. What is told after something did long
 * before its page may be of any day since.
 */
function borrowFromWhen(
  { words, clauses, published }: DatedSentence,
  datings: Map<Predicate, readonly Dating[]>,
): void {
  clauses.forEach(({ opener, predicates }, number) => {
    if (!/^(?:when|after|as)$/.test(opener ?? '')) return;
    const inner = predicates.find(isFinitePredicate);
    const verb = clauses[number - 1]?.predicates.find(isFinitePredicate);
    if (inner === undefined || verb === undefined) return;
    // "vowed to stay as she left Tarn on Monday"; not "said nine died when it sank on Monday"
    const isReport =
      opener !== 'as' &&
      (words.is(verb.head, EventTag.saying) || words.is(verb.head, EventTag.telling));
    const [dating] = datings.get(inner) ?? [];
    const isAhead =
      published !== undefined && dating !== undefined && dating.date.start > published;
    const isPlan = verb.planning || verb.kind === 'future';
    if (opener === 'after' && !isHarm(words, verb) && isOld(dating, published)) return;
    if (opener === 'when' && isPlan && isAhead) lendTo(verb, dating, datings);
    else if (!isReport && !isPlan) lend(inner, { verb, datings });
  });
}

/** "Sixty died after it sank": what harms does so at once. */
const isHarm = ({ among }: EventWords, { head }: Predicate): boolean =>
  among(head, 'harming') || among(head, 'dying');

/** Its day lies long before the page that tells of it. */
const isOld = (dating: Dating | undefined, published: string | undefined): boolean =>
  dating !== undefined &&
  published !== undefined &&
  dayNumber(published) - dayNumber(dating.date.end) > OLD;
const OLD = 14;

/** "Two died |while fighting a fire on Tuesday": what comes about while, or when, something is done is likely of its day. */
function borrowFromWhile(
  { words, runs, clauses, published }: DatedSentence,
  datings: Map<Predicate, readonly Dating[]>,
): void {
  const [dated, second] = runs.flatMap((run) => {
    const date = eventDateOf(run.mention);
    return date === undefined ? [] : [{ run, date }]; // not "six-year" of "the six-year-old"
  });
  if (dated === undefined || second !== undefined || !isOfDay(dated.date)) return;
  const { run, date } = dated;
  if (published === undefined || date.start > published) return;
  const { document, text } = words;
  let at = run.from - 1;
  while (at > run.from - WHILE_REACH && !/^(?:while|when|,)$/.test(text(at))) at--;
  if (!/^(?:while|when)$/.test(text(at)) || document.at(at + 1).tag !== 'VBG') return;
  const verb = clauses.flatMap(({ predicates }) => predicates).findLast(({ to }) => to <= at);
  if (verb === undefined || datings.has(verb) || verb.planning || at - verb.to > WHILE_REACH)
    return;
  if (verb.kind !== 'past' && verb.kind !== 'perfect') return;
  datings.set(verb, [{ run: { ...run }, date: { ...date, certainty: 'inferred' } }]);
}
const WHILE_REACH = 12;

/** Gives a verb that has none the day of another that tells what came about, as a guess. */
function lend(
  inner: Predicate,
  {
    verb,
    datings,
  }: { readonly verb: Predicate; readonly datings: Map<Predicate, readonly Dating[]> },
): void {
  const [dating] = datings.get(inner) ?? [];
  if (verb.planning || dating === undefined) return;
  if (verb.kind === 'past' || verb.kind === 'perfect') lendTo(verb, dating, datings);
}

/** "Tuesday", "Tuesday evening" */
const isOfDay = ({ precision }: EventDate): boolean => precision === 'day' || precision === 'time';

/** Gives a verb that has no date that of another, where it is of a day. */
function lendTo(
  verb: Predicate,
  { run, date }: Dating,
  datings: Map<Predicate, readonly Dating[]>,
): void {
  if (datings.has(verb) || !isOfDay(date)) return;
  datings.set(verb, [
    { run: { ...run }, date: { ...date, precision: 'day', certainty: 'inferred' } },
  ]);
}

/** "As the storm moved north on Tuesday, Tarn closed its schools": what is told behind such an opening is likely of its day. Not "After". */
function borrowFromOpening(
  { clauses }: DatedSentence,
  datings: Map<Predicate, readonly Dating[]>,
): void {
  const [first, ...others] = clauses;
  if (first === undefined || !/^(?:as|when|while)$/.test(first.opener ?? '')) return;
  const inner = first.predicates.find(isFinitePredicate);
  const main = others.find(({ opener }) => opener === undefined || opener === 'resume');
  const verb = main?.predicates.find(isFinitePredicate);
  if (inner !== undefined && verb !== undefined) lend(inner, { verb, datings });
}

/**
 * "|Opening the fair on Tuesday, the mayor said", "|Closing the bridge on Tuesday cost her votes": the verb behind such an opening is likely
 * of its day, behind an aside too. Not "Facing a vote on Tuesday, she quit", "Following the blast on Tuesday, …".
 */
function borrowFromGerund(
  { words, runs, clauses, published }: DatedSentence,
  datings: Map<Predicate, readonly Dating[]>,
): void {
  const [run] = runs;
  if (run === undefined || published === undefined) return;
  const first = opensWithGerund(words, run.from);
  if (first === undefined || words.among(first, 'looking')) return;
  const next = clauses.flatMap(({ predicates }) => predicates).find(({ from }) => from >= run.to);
  const resumed = clauses.find(({ opener, from }) => opener === 'resume' && from >= run.to);
  const isNext = next !== undefined && isNextVerb(words, run.to, next.from);
  const verb = isNext ? next : resumed?.predicates.find(isFinitePredicate);
  if (verb === undefined || (verb.kind !== 'past' && verb.kind !== 'perfect')) return;
  if (verb.planning || (datings.has(verb) && isNext)) return;
  const date = eventDateOf(run.mention);
  if (date === undefined || !isOfDay(date) || date.start > published) return;
  datings.set(verb, [{ run: { ...run }, date: { ...date, certainty: 'inferred' } }]);
}

/** The gerund that opens a sentence, behind its dateline, and no comma or other verb up to a date of it. */
function opensWithGerund(
  { document, text, datelines }: EventWords,
  date: number,
): number | undefined {
  const from = document.sentences[document.at(date).sentence]?.from;
  if (from === undefined) return undefined;
  const { start } = document.at(from);
  const dateline = datelines.find((range) => range.start <= start && range.end > start);
  let first = from;
  while (dateline !== undefined && document.at(first).start < dateline.end) first++;
  if (document.at(first).tag !== 'VBG') return undefined;
  for (let at = first + 1; at < date; at++)
    if (text(at) === ',' || isA(document.at(at), Class.verb)) return undefined;
  return first;
}

/** The verb stands right behind the date, or behind a comma and its subject. */
function isNextVerb({ text }: EventWords, from: number, verb: number): boolean {
  if (verb === from) return true;
  if (text(from) !== ',' || verb - from > LONGEST_SUBJECT) return false;
  for (let at = from + 1; at < verb; at++) if (text(at) === ',') return false;
  return true;
}
const LONGEST_SUBJECT = 8;

/** Nothing but a comma, or a place and a comma: "on May 4 in Tarn, |when". */
function isPlaceOnly(words: EventWords, from: number, to: number): boolean {
  if (to - from > 5 || words.text(to - 1) !== ',') return false;
  for (let at = from; at < to - 1; at++) {
    const isPlace =
      words.tokens[at]?.capital === true ||
      words.is(at, EventTag.preposition) ||
      words.is(at, EventTag.determiner);
    if (!isPlace) return false;
  }
  return true;
}

/** What is asked of a date and the verb that was found for it. */
type Match = {
  readonly words: EventWords;
  readonly found: Dating;
  readonly predicate: Predicate;
  readonly clause: EventClause;
  /** The rule that found the verb. */
  readonly choice: string;
  readonly published: string | undefined;
  readonly belonging: Belonging;
};

/** Rules by which a date does not date the verb that was found for it; the first that applies is the reason. */
const MISFITS: readonly {
  readonly name: string;
  readonly applies: (match: Match) => boolean;
}[] = [
  // "has seen the biggest since 2003", "lost since May"; near miss: "has been shut since May"
  {
    name: '“since” dates only what goes on',
    applies: ({ words, found, predicate }) =>
      words.text(found.run.from - 1) === 'since' &&
      (!isOfWhatGoesOn(words, predicate) || isRecord(words, found.run.from - 1)),
  },
  // "will look at the vote in 2016"; near miss: "will look at it in May", told in April
  {
    name: 'what is to come is of no day that has been',
    applies: ({ found: { date }, predicate: { kind, hedged, planning }, published }) =>
      kind === 'future' && !hedged && !planning && published !== undefined && date.end < published,
  },
  // "released a poll on the 2016 contest", "The favourite in the 2016 race has been ill", told in 2013; near misses: "will run in the 2016 race",
  // "In the 2016 race he is set to run"
  {
    name: 'a year to come of a thing',
    applies: ({ words, found: { run, date }, predicate: { kind, planning, from }, published }) =>
      date.precision === 'year' && published !== undefined && date.start > published && isYearOfNoun(words, run) &&
      ((kind !== 'future' && kind !== 'infinitive' && !planning) || from >= run.to),
  },
  // "A decision to open a mine on Friday split the town", "The news that she will quit in May came late"; near misses: "A vote on it on Friday
  // will split the town", "She is to open a mine on Friday and is ill"
  {
    name: 'the subject of another verb holds what is to come',
    applies: ({ words, found: { run, date }, predicate, published }) =>
      published !== undefined && date.start > published && isHeldBySubject(words, run, predicate),
  },
  // "faces delays with its planned May 4 launch"; near misses: "will face them at its May 4 launch", "opens at the May 4 fair"
  {
    name: 'a day to come of a thing',
    applies: ({ words, found: { run, date }, predicate: { kind, planning, head }, published, belonging }) =>
      belonging?.to !== 'verb' && published !== undefined && date.start > published && date.precision === 'day' &&
      !planning && !PLANS.some((use) => words.is(head, use)) && kind !== 'future' && kind !== 'infinitive' && isOfThing(words, run),
  },
  // "backed Sept. 11 survivors", "pleaded guilty of her part in the May 4, 2021 riot"; near misses: "The May 4, 2021 riot hurt nine", "died in the
  // Sept. 11 attacks", "shot two during the May 4, 2021 riot"
  {
    name: 'a day long over of a thing',
    applies: ({ words, found: { run, date }, predicate: { head, to }, published, belonging }) =>
      belonging?.to !== 'verb' && date.precision === 'day' && published !== undefined && to <= run.from &&
      dayNumber(published) - dayNumber(date.end) > LONG_OVER && isA(words.document.at(run.to), Class.noun) &&
      !words.is(run.from - 1, EventTag.datePreposition) && !isSuffered(words, run, head),
  },
  // "Orr, herself up for election in 2024, said", "Holm, who lost her son in Orlo, Norland, in May 2012, said"; near miss: "Orr, in a speech in May, said"
  {
    name: 'an aside that tells of the noun in front has it',
    applies: ({ words, found: { run }, predicate }) => isFinitePredicate(predicate) && isInNounAside(words, run, predicate),
  },
  // "Using it – as he did after the blast in May – Orr cast the blame"; near miss: "The council – on Monday – cast the blame"
  {
    name: 'it stands between dashes, and the verb without',
    applies: ({ words, found: { run }, predicate }) => isBetweenDashes(words, run, predicate),
  },
  // "recalled playing the hall in 1988"; near miss: "said on Monday", "began closing it on Monday"
  {
    name: 'a deed that is spoken of has it',
    applies: ({ words, found: { run }, predicate }) => isOfSpokenGerund(words, run, predicate),
  },
  // "is urging them to drop the deal made by the firm on Monday"; near misses: "is meeting this week", "urges them to drop it on Monday"
  {
    name: 'what is going on is of no day that is over',
    applies: ({ words, found: { run, date }, predicate: { kind, head, to }, published }) =>
      kind === 'present' && words.is(head, EventTag.ing) && run.from > to && published !== undefined && date.end < published &&
      words.text(run.from - 1) !== 'since',
  },
  // "echoed the words of Orr in 2008", "drew on her book of 2013"; near misses: "In 2008 she cited it", "cited it last week"
  {
    name: 'what is brought up has it, long ago',
    applies: ({ words, found: { run, date }, predicate: { head, to }, published }) =>
      words.among(head, 'bringingUp') && run.from > to + 2 && published !== undefined && dayNumber(published) - dayNumber(date.end) > LONG_OVER,
  },
  // "ended with her advertising shows later this year", "In 2024, Orr said, it closes"; near misses: "will close later this year", "was due in May"
  {
    name: 'what has been is of no day to come',
    applies: ({ words, found: { run, date }, predicate, published }) =>
      (predicate.kind === 'past' || predicate.kind === 'perfect') && !predicate.planning && !predicate.hedged &&
      published !== undefined && !isCalledOff(words, predicate) &&
      (isLaterThis(words, run) ||
        (date.start > published && date.certainty === 'resolved' && (run.to <= predicate.from || (predicate.copula && run.from > predicate.to + 3)))),
  },
  // "kicks off at 12.15pm": a timetable, of any day; near misses: "kicks off at noon on Monday", "kicked off at noon"
  {
    name: 'a present at an hour of no day',
    applies: ({ words, found: { run, date }, predicate, published }) =>
      predicate.kind === 'present' && !isReporting(words, predicate) && date.start === published &&
      /^(?:bare-|around-)?clock$/.test(run.mention.trace.rule),
  },
  // "is weighing raids between 2009 and 2011", told in 2015; near misses: "In 2009 he wins", "is weighing it this week"
  {
    name: 'a present is of no month or year that is over',
    applies: ({ words, found: { run, date }, predicate, published }) =>
      predicate.kind === 'present' && !isReporting(words, predicate) && (OVER.has(date.precision) || date.precision === 'range') &&
      published !== undefined && date.end < published && run.from >= predicate.to && words.text(run.from - 1) !== 'since',
  },
  // "has spoken of a blast in March", told in July; near misses: "has spoken of it in the last year", "had closed in March", "has closed on Monday"
  {
    name: 'a perfect is of no month or year that is over',
    applies: ({ words, found: { run, date }, predicate: { kind, from }, published }) =>
      kind === 'perfect' &&
      /^(?:has|have|'s|'ve)$/.test(words.text(from)) &&
      OVER.has(date.precision) &&
      published !== undefined &&
      date.end < published &&
      !words.among(run.from - 1, 'stretchOpeners') &&
      words.text(run.from) !== 'the',
  },
  // "built in five days", "is the first in five years"; near misses: "will leave in five days", "is the first, and leaves in five years"
  {
    name: 'so many days hence are of what is to come',
    applies: ({ words, found: { run }, predicate: { kind, planning } }) =>
      /^P\d/.test(run.mention.value) &&
      words.text(run.from - 1) === 'in' &&
      (isOfFirst(words, run) || (kind !== 'present' && !planning && kind !== 'future' && kind !== 'infinitive')),
  },
  // "Best known for songs in the 1960s, Lind has been ill": what is over is no time of a present perfect; near misses: "has won it in 2001",
  // "Since 1960 Lind has been ill"
  {
    name: 'a time that is over, in front of a present perfect',
    applies: ({ words, found: { run, date }, predicate: { kind, from }, published }) =>
      kind === 'perfect' && words.text(from) !== 'had' && run.to <= from && OVER.has(date.precision) &&
      published !== undefined && date.end < published && words.text(run.from - 1) !== 'since',
  },
  // "Lind sent an envoy, making the first admission of a role in the coup in 1953"; near miss: the same "in May", or "The coup in 1953 made"
  {
    name: 'a year of what is told in a clause behind',
    applies: ({ found: { date }, choice, published }) =>
      choice === BEFORE && date.precision === 'year' && published !== undefined && date.end < published,
  },
  // "The offer, made in a letter sent Monday, was refused"; near misses: "In a letter sent Monday, Lind said", "In a text sent Monday, Lind hit out"
  {
    name: 'it dates a statement, and the verb tells no saying',
    applies: ({ words, found: { run }, predicate: { head }, belonging }) =>
      belonging?.to !== 'verb' &&
      !words.is(head, EventTag.saying) &&
      !words.is(head, EventTag.telling) &&
      !words.is(head, EventTag.showing) &&
      isOfStatement(words, run.from) &&
      !opensWithStatement(words, run),
  },
  // "reported that the party plans to meet in December"; near miss: "reported in December that the party plans to meet"
  {
    name: 'a plan that is spoken of has it',
    applies: ({ words, found: { run, date }, predicate, published, belonging }) =>
      belonging?.to !== 'verb' && isReporting(words, predicate) &&
      published !== undefined && date.end >= published && hasPlan(words, predicate.to, run.from),
  },
  // "was criticised for closing a school on Monday"; near misses: "was criticised on Monday for closing it", "jailed for two years on Monday"
  {
    name: 'what it was done for has it',
    applies: ({ words, found: { run }, predicate, belonging }) =>
      belonging?.to !== 'verb' && isForDoing(words, predicate.to, run.from),
  },
  // "The man accused of shooting her on 3 July appeared"; near misses: "Lind on 3 July appeared", "accused of it, on 3 July he appeared",
  // "A rocket fired from a car on Friday wounded two"
  {
    name: 'a participle of the subject has it',
    applies: ({ words, found: { run }, predicate, clause, belonging }) =>
      belonging?.to !== 'verb' && endsBefore(words, run, predicate) && hasParticiple(words, clause, run.from) &&
      !isOfStatement(words, run.from) && !isOfBlow(words, { clause, run, predicate }),
  },
]; // prettier-ignore

/** "taken |on May 3| were tested", "taken |on May 3| and in Tarn on May 5 were tested" */
const endsBefore = ({ text, inDate }: EventWords, { to }: Run, { from }: Predicate): boolean =>
  from === to || (text(to) === 'and' && from > to && from - to <= ROW_REACH && inDate(from - 1));
const ROW_REACH = 8;

/** "the |worst flood in 50 years", "its |first in a decade": years that have been. Not "the first leaves in five days". */
function isOfFirst({ text, document, among }: EventWords, { from, mention }: Run): boolean {
  if (!/^P\d+(?:Y|DE)/.test(mention.value)) return false;
  for (let at = from - 2; at > from - FIRST_REACH; at--) {
    const { tag } = document.at(at);
    if (tag === 'JJS' || tag === 'RBS' || text(at) === 'first' || among(at, 'ranks')) return true;
    if (!/^(?:NN|JJ|IN|VBG|VBN|CD|HYPH|POS|DT)/.test(tag)) return false;
  }
  return false;
}
const FIRST_REACH = 8;

/** "later this year", "later in the year": to come. Not "later that day", "later this morning". */
const isLaterThis = ({ text, among }: EventWords, { from, to }: Run): boolean =>
  text(from) === 'later' &&
  to - from >= 3 &&
  /^(?:this|in)$/.test(text(from + 1)) &&
  !among(to - 1, 'dayParts');

/** "scrapped its May 4 concert", "moved its May 4 launch to Tarn": the plan itself is told of. */
const PLANS = [EventTag.cancelling, EventTag.moving] as const;

const isCalledOff = ({ is }: EventWords, { head, to }: Predicate): boolean =>
  PLANS.some((use) => is(head, use)) || (is(head, EventTag.calling) && is(to, EventTag.off));

const OVER: ReadonlySet<string> = new Set(['month', 'quarter', 'season', 'half', 'year', 'decade']);

/** "|In a statement released Tuesday, he decried it": what stands behind the comma is of that day, whatever its verb. */
function opensWithStatement({ text, tokens, among }: EventWords, { from, to }: Run): boolean {
  if (text(to) !== ',') return false;
  for (let at = from - 1; at > from - STATEMENT_REACH && at >= 0; at--)
    if (tokens[at]?.opens === true) return among(at, 'statementOpeners');
  return false;
}
const STATEMENT_REACH = 12;

/** "for closing a school on Monday": a gerund behind "for", and no comma up to the date. */
function isForDoing({ document, text }: EventWords, from: number, to: number): boolean {
  for (let at = to - 1; at > from; at--) {
    if (text(at) === ',') return false;
    if (text(at - 1) === 'for' && document.at(at).tag === 'VBG') return true;
  }
  return false;
}

/** "|A shell fired by rebels on Sunday| struck a school": what harms does so when it comes about. Not "The man freed on Sunday killed two". */
const isOfBlow = (
  { is, among, text }: EventWords,
  { clause, run, predicate }: { readonly clause: EventClause; readonly run: Run; readonly predicate: Predicate },
): boolean =>
  among(predicate.head, 'harming') &&
  !predicate.passive &&
  is(clause.from, EventTag.determiner) &&
  text(clause.from) !== 'the' &&
  text(run.to) !== ','; // prettier-ignore

/** "plans to" between two tokens. */
function hasPlan({ is, text }: EventWords, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++)
    if (is(at, EventTag.planning) && text(at + 1) === 'to') return true;
  return false;
}

/** A participle of a clause in front of a token, and no comma behind it; not that of "has been |closing it and on Monday shut". */
function hasParticiple(
  { document, text, is }: EventWords,
  { from, predicates }: EventClause,
  to: number,
): boolean {
  const last = Math.max(from, ...predicates.filter((verb) => verb.to <= to).map((verb) => verb.to));
  for (let at = to - 1; at >= last; at--) {
    if (text(at) === ',' || is(at, EventTag.planning)) return false; // "A vote scheduled for Friday was dropped"
    const { tag } = document.at(at);
    if (tag === 'VBN' || tag === 'VBG') return true;
    if (tag === 'VBD' && is(at, EventTag.participle)) return true; // no verb of the clause: "a man |questioned on Monday was freed"
  }
  return false;
}

/** Tells what became of a date: the verb that it was given to, if any. */
const noteOn =
  (trace: Trace, words: EventWords, { mention: { start, end } }: Run) =>
  (rule: string, predicate?: Predicate, tried?: readonly Tried[]): void => {
    trace({
      about: 'verb of a date',
      at: { start, end },
      rule,
      outcome: predicate ? textOf(words, predicate) : '',
      ...(tried ? { tried } : {}),
    });
  };

/** The words of a verb group: "had been closed". */
function textOf({ tokens }: EventWords, { from, to }: Predicate): string {
  const words = tokens.slice(from, to).map(({ text }) => text);
  return words.filter((word) => /\p{L}/u.test(word)).join(' ');
}

const behindOpening = (
  words: EventWords,
  run: Run,
  clauses: readonly EventClause[],
): ReturnType<typeof choiceOf> => {
  const found = verbBehindOpening(words, run, clauses);
  return found && { rule: 'the verb behind a date that opens what it tells', ...found };
};

/** Where the verb of a date is looked for; the verb itself where the weights are sure. */
const choiceOf = (
  belonging: Belonging,
  run: Run,
  clauses: readonly EventClause[],
):
  | { readonly rule: string; readonly clause: EventClause; readonly predicate?: Predicate }
  | undefined =>
  belonging?.to === 'verb'
    ? { rule: 'the verb that the sentence gives it', ...belonging }
    : clauseFor(run, clauses);

/** A verb that speaks of a plan, for a day that has been, or the other way round, is as far away as so many words. */
const UNSUITED = { ahead: 10, back: 15 } as const;

const BEFORE = 'the verb of the clause before';

/** Where the verb of a date is looked for, in this order. */
function clauseFor(
  { from }: Run,
  clauses: readonly EventClause[],
): { readonly rule: string; readonly clause: EventClause } | undefined {
  const own = clauses.findIndex((clause) => from >= clause.from && from < clause.to);
  // "On Friday the mayor, asking who could have left, closed it": the verb of such a clause stands behind the aside.
  const resumed = clauses.find(({ opener }, number) => number > own && opener === 'resume');
  // "In a note on Friday, a copy of which was seen, she resigned"
  const after = clauses.find(({ opener }, number) => number > own && !isRelative(opener));
  const places: readonly (readonly [string, EventClause | undefined])[] = [
    ['the verb of its own clause', clauses[own]],
    ['the verb that goes on behind an aside', resumed],
    [BEFORE, clauses[own - 1]],
    ['the verb of the clause after', after ?? clauses[own + 1]],
  ];
  for (const [rule, clause] of places)
    if (clause?.predicates.some(({ kind }) => kind !== 'gerund') === true) return { rule, clause };
  return undefined;
}

/** The nearest verb of a clause whose tense suits the date. */
const nearestIn = (
  words: EventWords,
  clause: EventClause,
  { run, date }: Dating,
  published: string | undefined,
): Predicate =>
  mayHave(words, clause, run).reduce((best, predicate) =>
    costOf(predicate, run, date, published) < costOf(best, run, date, published) ? predicate : best,
  );

/**
 * "sold the mill, bought in 1990, to Norland on |Monday": what stands in an aside has no day but that behind it; "Men who fled on |Monday blocked
 * the quay": what goes on behind a clause that tells which has none of it.
 */
function mayHave(
  words: EventWords,
  { predicates, opener }: EventClause,
  run: Run,
): readonly Predicate[] {
  const [first, second] = predicates.filter(isFinitePredicate);
  const isWhich = opener === 'that' || isRelative(opener);
  if (isWhich && first && second?.from === run.to && first.to <= run.from) return [first];
  const own = predicates.filter((verb) => run.from - verb.to <= 1 || !isDatedAside(words, verb));
  return own.length === 0 ? predicates : own;
}

/** How far a verb is from a date, in words; one whose tense does not suit the date is as far again. */
function costOf(
  predicate: Predicate,
  run: Run,
  date: EventDate,
  published: string | undefined,
): number {
  const { from, to, copula } = predicate;
  const distance = from >= run.to ? from - run.to : run.from - to;
  return distance + unsuitedBy(predicate, date, published) + (copula ? 2 : 0);
}

function unsuitedBy(
  { kind, planning }: Predicate,
  date: EventDate,
  published: string | undefined,
): number {
  const isAhead = published !== undefined && date.start > published;
  if (isAhead) return kind === 'future' || kind === 'infinitive' || planning ? 0 : UNSUITED.ahead;
  return kind !== 'gerund' && kind !== 'infinitive' ? 0 : UNSUITED.back;
}

const candidatesOf = (
  words: EventWords,
  { predicates }: EventClause,
  { run, date }: Dating,
  published: string | undefined,
): readonly Tried[] =>
  predicates.map((predicate) => ({
    name: textOf(words, predicate),
    result: `${costOf(predicate, run, date, published)} away${unsuitedBy(predicate, date, published) > 0 ? ', its tense does not suit the date' : ''}`,
  }));
