// Dates, quotes and names of one article → its events.
import type {
  DateMention,
  Event,
  EventDate,
  EventOccurrence,
  EventStatus,
  Name,
  Quote,
} from '../../model/briefing.js';
import { contains, overlaps } from '../../model/range.js';
import { stableId } from '../../model/stable-id.js';
import { numberOf, spanOf } from '../dates/calendar.js';
import { tokensOf, type Token } from '../dates/tokens.js';
import type { Reading } from '../reading.js';
import { clausesOf, type Clause } from './clauses.js';
import { gather, speakerOf } from './gather.js';
import type { Manner, Run, Telling } from './telling.js';
import { eventDateOf, inferredDay } from './event-dates.js';
import { importanceOf } from './importance.js';
import { predicatesOf, type Predicate } from './predicates.js';
import { datelineEnd, summarise } from './summarise.js';

export type Findings = {
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  readonly names: readonly Name[];
};

/** What happened and when, as this article tells it: one event per clause that tells one. */
export function findEvents(reading: Reading, findings: Findings): Event[] {
  const { article, sentences, language } = reading;
  const tokens = tokensOf(article, language.calendar);
  const quoted = quotedTokens(tokens);
  const runs = runsOf(tokens, findings.dates);
  const isDate = new Uint8Array(tokens.length);
  for (const { from, to } of runs) isDate.fill(1, from, to);
  const published = article.publishedAt?.slice(0, 10) ?? article.dateline?.date;
  const tellings: Telling[] = [];
  const memory = newMemory(published);
  let at = 0;
  let nextRun = 0;
  sentences.forEach((sentence, index) => {
    const from = at;
    while (at < tokens.length && tokens[at]!.start < sentence.end) at++;
    const own: Run[] = [];
    while (nextRun < runs.length && runs[nextRun]!.from < at) own.push(runs[nextRun++]!);
    tellings.push(
      ...tellingsOf({
        reading,
        tokens,
        from,
        to: at,
        index,
        runs: own,
        quoted,
        isDate,
        published,
        memory,
      }),
    );
  });
  return gather(tellings, tokens, language.events).map((group) =>
    eventOf(group, { reading, tokens, runs, names: findings.names }),
  );
}

type Sentence = {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly index: number;
  readonly runs: readonly Run[];
  readonly quoted: Uint8Array;
  readonly isDate: Uint8Array;
  readonly published: string | undefined;
  readonly memory: Memory;
};

function tellingsOf(sentence: Sentence): Telling[] {
  const { reading, tokens, to, index, quoted, isDate, published } = sentence;
  const data = reading.language.events;
  if (to <= sentence.from) return [];
  const from = datelineEnd(tokens, sentence.from, to);
  const predicates = predicatesOf(
    tokens,
    from,
    to,
    data,
    (at) => isDate[at] === 1 || quoted[at] === 1,
  );
  if (predicates.length === 0) return [];
  const clauses = clausesOf(tokens, from, to, predicates, data, (at) => isDate[at] === 1);
  const runs = sentence.runs.filter((run) => run.from >= from);
  const dated = new Map<Predicate, Run>();
  for (const run of runs) {
    if (quoted[run.from] === 1 || !datesAnEvent(run, tokens, data.notOnDate, data.determiners))
      continue;
    const predicate = predicateFor(run, clauses, published);
    if (predicate && !isFiner(dated.get(predicate), run)) dated.set(predicate, run);
  }
  const tellings: Telling[] = [];
  const tell = (predicate: Predicate, run: Run | undefined, date: EventDate | undefined): void => {
    const clause = clauses.find((one) => one.predicates.includes(predicate))!;
    const manner = mannerOf(predicate, reading);
    const last = statementEnd(clause, clauses);
    const first = clause.opener === 'frame' ? from : clause.from;
    tellings.push({
      sentence: index, clause, predicate, run, date, manner,
      status: statusOf(predicate, clause, date, published, tokens, reading),
      from: first, to: Math.max(last, clause.to),
    }); // prettier-ignore
  };
  for (const clause of clauses)
    for (const predicate of clause.predicates) {
      const run = dated.get(predicate);
      if (run) tell(predicate, run, eventDateOf(run.mention));
    }
  const main = mainPredicate(clauses, reading, tokens);
  if (main && !dated.has(main)) {
    const clause = clauses.find((one) => one.predicates.includes(main))!;
    tell(main, undefined, inherited(sentence, main, mannerOf(main, reading), clause));
  }
  for (const telling of tellings) remember(sentence.memory, telling, tokens);
  return tellings;
}

/** A statement reaches over what is said and over the clauses that hang on it, up to the next main clause. */
function statementEnd(clause: Clause, clauses: readonly Clause[]): number {
  let end = clause.to;
  for (const next of clauses.slice(clauses.indexOf(clause) + 1)) {
    if (
      next.opener === 'frame' ||
      next.opener === undefined ||
      next.opener === 'and' ||
      next.opener === 'but'
    )
      break;
    end = next.to;
  }
  return end;
}

function mannerOf({ verb }: Predicate, { language }: Reading): Manner {
  return language.events.telling.has(verb)
    ? 'telling'
    : language.events.saying.has(verb)
      ? 'saying'
      : 'deed';
}

/** "since Monday", "Monday's vote", "the Jan. 6 committee" date something else. */
function datesAnEvent(
  { from, to, mention }: Run,
  tokens: readonly Token[],
  notOnDate: ReadonlySet<string>,
  determiners: ReadonlySet<string>,
): boolean {
  if (eventDateOf(mention) === undefined) return false;
  const before = tokens[from - 1]?.text ?? '';
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const { text, capital } = tokens[at]!;
    if (notOnDate.has(text)) return false;
    if (!capital && text !== "'s" && !determiners.has(text)) break;
  }
  if (tokens[to]?.text === "'s") return false;
  // "the Jan. 6 committee" dates nothing that happened; "in a July 16 speech" does.
  const isModifier = determiners.has(before) && spanOf(mention.value)?.unit === 'day';
  return !isModifier || /^(?:in|at|during)$/.test(tokens[from - 2]?.text ?? '');
}

const WIDTH = [
  'time',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
];

/** True where the first date says more than the second, or as much. */
function isFiner(one: Run | undefined, other: Run): boolean {
  if (one === undefined) return false;
  const width = ({ mention }: Run): number =>
    WIDTH.indexOf(eventDateOf(mention)?.precision ?? 'decade');
  return width(one) <= width(other);
}

/** The verb that a date belongs to: of the same clause, of a tense that suits it, the nearest. */
function predicateFor(
  run: Run,
  clauses: readonly Clause[],
  published: string | undefined,
): Predicate | undefined {
  const own = clauses.findIndex((clause) => run.from >= clause.from && run.from < clause.to);
  const clause = [clauses[own], clauses[own - 1], clauses[own + 1]].find(
    (one) => one && one.predicates.length > 0,
  );
  if (clause === undefined) return undefined;
  const start = spanOf(run.mention.value)?.start ?? '';
  const ahead = published !== undefined && start > published;
  const cost = (predicate: Predicate): number => {
    const distance = predicate.from >= run.to ? predicate.from - run.to : run.from - predicate.to;
    const points =
      predicate.kind === 'future' || predicate.kind === 'infinitive' || predicate.planning;
    const unsuited = ahead
      ? points
        ? 0
        : 10
      : predicate.kind === 'gerund' || predicate.kind === 'infinitive'
        ? 15
        : 0;
    return distance + unsuited + (predicate.copula ? 2 : 0);
  };
  return clause.predicates.reduce((best, predicate) =>
    cost(predicate) < cost(best) ? predicate : best,
  );
}

/** The first finite verb of the main clause, or of what is said, where it tells something that came about. */
function mainPredicate(
  clauses: readonly Clause[],
  reading: Reading,
  tokens: readonly Token[],
): Predicate | undefined {
  const data = reading.language.events;
  for (const clause of clauses) {
    if (
      clause.opener !== undefined &&
      clause.opener !== 'content' &&
      clause.opener !== 'frame' &&
      clauses.length > 1
    )
      continue;
    if (tokens.slice(clause.from, clause.to).some(({ text }) => data.habitual.has(text))) continue;
    const predicate = clause.predicates.find(
      ({ kind }) => kind !== 'infinitive' && kind !== 'gerund',
    );
    if (predicate === undefined) continue;
    const { kind, copula, verb, hedged } = predicate;
    const isSaying = data.saying.has(verb) || data.telling.has(verb);
    if (kind === 'future' || hedged || (kind === 'present' && !isSaying)) continue;
    if (copula || (data.stative.has(verb) && !isSaying)) continue;
    return predicate;
  }
  return undefined;
}

/**
 * A sentence without a date: a saying has the day of the same speaker's last one; a sentence that goes on ("He then
 * left") the day of the sentence before; else the day that the article opens with is the best guess, else the day of
 * publication.
 */
function inherited(
  { index, memory, runs, tokens, from, reading }: Sentence,
  main: Predicate,
  manner: Manner,
  clause: Clause,
): EventDate | undefined {
  const data = reading.language.events;
  if (runs.some(({ mention }) => mention.value === 'PAST_REF')) return undefined;
  const spoken =
    manner === 'deed'
      ? undefined
      : memory.speakers.get(speakerOf({ clause, predicate: main }, tokens));
  const { last } = memory;
  const goesOn = data.pronouns.has(tokens[from]!.text) || data.connectives.has(tokens[from]!.text);
  const before =
    goesOn && last?.sentence === index - 1 && last.status === 'happened' ? last.date : undefined;
  const date = spoken ?? before ?? memory.lead ?? memory.published;
  return date && { ...date, certainty: 'inferred' };
}

/** What earlier sentences tell about the date of one that has none. */
type Memory = {
  readonly published: EventDate | undefined;
  /** The day that the article opens with. */
  lead: EventDate | undefined;
  readonly speakers: Map<string, EventDate>;
  last: Telling | undefined;
};

const newMemory = (published: string | undefined): Memory => ({
  published: published === undefined ? undefined : inferredDay(published),
  lead: undefined,
  speakers: new Map(),
  last: undefined,
});

const LEAD_SENTENCES = 4;
const LEAD_DAYS = 7;

function remember(memory: Memory, telling: Telling, tokens: readonly Token[]): void {
  const { date, run, status, manner, sentence } = telling;
  memory.last = telling;
  if (date === undefined || run === undefined || status !== 'happened') return;
  if (manner !== 'deed') memory.speakers.set(speakerOf(telling, tokens), date);
  const { published } = memory;
  if (
    memory.lead !== undefined ||
    published === undefined ||
    sentence >= LEAD_SENTENCES ||
    date.precision !== 'day'
  )
    return;
  const days = numberOf(published.start) - numberOf(date.start);
  if (days >= 0 && days <= LEAD_DAYS) memory.lead = date;
}

function statusOf(
  { kind, hedged, planning, verb, copula }: Predicate,
  clause: Clause,
  date: EventDate | undefined,
  published: string | undefined,
  tokens: readonly Token[],
  { language }: Reading,
): EventStatus {
  const data = language.events;
  if (data.cancelling.has(verb)) return 'cancelled';
  const ahead = date !== undefined && published !== undefined && date.start > published;
  if (clause.opener !== undefined && data.conditional.has(clause.opener)) return 'conditional';
  if (ahead) return 'planned';
  if (kind === 'future' || planning) return 'planned';
  if (hedged) return 'conditional';
  if (date === undefined && (copula || kind === 'present')) return 'background';
  return tokens.slice(clause.from, clause.to).some(({ text }) => data.habitual.has(text))
    ? 'background'
    : 'happened';
}

type Making = {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly runs: readonly Run[];
  readonly names: readonly Name[];
};

function eventOf(group: readonly Telling[], { reading, tokens, runs, names }: Making): Event {
  const { article, sentences, language } = reading;
  const first = group[0]!;
  const occurrences = group.map((telling): EventOccurrence => {
    const { from, to, run } = telling;
    return {
      articleId: article.id,
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      dateText: run && dateText(run, tokens, article.body),
      date: run && telling.date,
      lead: telling.sentence < 3,
    };
  });
  const { run: own } = first;
  const inner = runs.filter(
    (run) =>
      run.mention.value === own?.mention.value && run.from >= first.from && run.to <= first.to,
  );
  const summary = summarise({
    body: article.body, tokens, from: first.from, to: first.to, verbTo: first.predicate.to, dates: inner, data: language.events,
  }); // prettier-ignore
  const sentence = sentences[first.sentence]!;
  const named = (kind: Name['kind']): string[] =>
    names
      .filter(
        (name) =>
          name.kind === kind &&
          name.mentions.some((mention) => occurrences.some((one) => contains(one, mention))),
      )
      .map(({ name }) => name);
  return {
    id: stableId(
      article.id,
      article.body.slice(sentence.start, sentence.end),
      first.predicate.verb,
      first.date?.start ?? '',
    ),
    date: first.date,
    status: first.status,
    summary: summary.text,
    summaryRange: { articleId: article.id, ...summary.range },
    people: named('person'),
    places: named('place'),
    importance: importanceOf({
      date: first.date,
      status: first.status,
      lead: occurrences.some(({ lead }) => lead),
      occurrences: occurrences.length,
      manner: first.manner,
    }),
    occurrences,
    sourceGroups: 1,
    firstReported: { articleId: article.id, certain: false },
    conflicts: [],
  };
}

const DATE_PREPOSITION = new Set([
  'on',
  'in',
  'at',
  'during',
  'over',
  'of',
  'by',
  'for',
  'around',
  'about',
]);

/** The date with the preposition in front: "on Tuesday". */
function dateText({ from, mention }: Run, tokens: readonly Token[], body: string): string {
  const before = tokens[from - 1];
  const start = before && DATE_PREPOSITION.has(before.text) ? before.start : mention.start;
  return body.slice(start, mention.end);
}

/** A quotation mark that nothing closes is forgotten after so many tokens. */
const LONGEST_QUOTE = 400;

/**
 * 1 for every token inside quotation marks; a mark left open ends with its paragraph. A straight mark opens where white
 * space stands before it and none behind: counting marks would go wrong for the rest of a text that lost one.
 */
function quotedTokens(tokens: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let opened = -1;
  tokens.forEach(({ text, opens, start, end }, at) => {
    if (opens || at - opened > LONGEST_QUOTE) opened = -1;
    const before = tokens[at - 1];
    const isSpaced = before === undefined || before.end < start || before.text === '(';
    const straight = text === '"' && (opens || (isSpaced && tokens[at + 1]?.start === end));
    if (opened >= 0) quoted[at] = 1;
    if (text === '“' || (straight && opened < 0)) opened = at;
    else if (text === '”' || text === '"') opened = -1;
    if (opened === at) quoted[at] = 1;
  });
  return quoted;
}

/** Mentions as runs of tokens. Both lists are sorted. */
function runsOf(tokens: readonly Token[], mentions: readonly DateMention[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const mention of mentions) {
    while (at < tokens.length && tokens[at]!.start < mention.start) at++;
    const from = at;
    while (at < tokens.length && overlaps(tokens[at]!, mention)) at++;
    if (at > from) runs.push({ from, to: at, mention });
  }
  return runs;
}
