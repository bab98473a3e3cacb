// Dates, quotes and names of one article → its events.
import { dateWithStatus } from '../../calendar/date-agreement.js';
import { genderOf } from '../../languages/gender-of.js';
import type { Language } from '../../languages/language.js';
import type { Gender } from '../../languages/lexicons/name-lexicon.js';
import type { Article } from '../../model/article.js';
import { IN_PASSING } from '../../model/in-passing-line.js';
import type { DateMention, Event, EventOccurrence, Name, Quote } from '../../model/briefing.js';
import { readerOf } from '../../document/readers.js';
import { lowerBound } from '../../text/values/lower-bound.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import { contains, countBefore, indexAt, type Range } from '../../text/range.js';
import { dayOfText } from '../dates/day-of-text.js';
import type { BodyMention } from '../coreference/descriptions/bodies.js';
import { documentOf, sentencesOf } from '../document-of.js';
import { idIn, nextIdIn, type Reading } from '../reading.js';
import { isOfStatement } from './day/attach-dates-refusals.js';
import { withDayOfDeed } from './day/attach-dates-undated.js';
import { isOpenGuess, supportOf } from './day/day-support.js';
import { groupMentions } from './group-mentions.js';
import { newDateContext } from './day/inherit-dates.js';
import { isInside } from './clauses/clauses.js';
import { nounStem } from './clauses/noun-stem.js';
import { askedLine } from './line/asked-line.js';
import { contextOfLine, type LineContext } from './line/line-context.js';
import { leaningIn } from './line/leaning.js';
import { lineFaultOf } from './line/line-faults.js';
import { predicatesOf } from './clauses/predicates.js';
import type { PhraseRange } from './clauses/roles.js';
import { bodyIn } from './stand-ins/body-stand-ins.js';
import { describedIn } from './stand-ins/described-stand-ins.js';
import { datesFor } from './stand-ins/date-stand-ins.js';
import { rowAt } from './day/date-rows.js';
import { namedIn } from './stand-ins/named-stand-ins.js';
import { placesFor } from './stand-ins/place-stand-ins.js';
import { thingsIn } from './stand-ins/thing-stand-ins.js';
import {
  otherPersonIn,
  personIn,
  sharedNamesOf,
  speakerIn,
  type NamedPerson,
  type People,
  type StandIn,
} from './stand-ins/stand-ins.js';
import { summarise, type Summary } from './line/summarise.js';
import { eventMentionsOf } from './mentions/verbal-events.js';
import type { EventMention } from './event-mention.js';
import { EventTag } from './clauses/event-tags.js';
import {
  eventTokensOf,
  readEventWords,
  runsOf,
  type Run,
  type EventWords,
} from './clauses/event-words.js';

export type Findings = {
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  readonly names: readonly Name[];
  /** Who of them is a woman or a man, by name; absent where nobody asked. */
  readonly genders?: ReadonlyMap<Name, Gender>;
  /** Where firms, clubs and the like are named; absent where nobody asked. */
  readonly bodies?: readonly BodyMention[];
  /** Whom a phrase with "the" or "both" means; absent where nobody asked. */
  readonly peopleMeant?: (phrase: Range) => readonly string[];
};

/** The labels of a transcript tell nothing, as datelines don't: "Ann Orr: | The ice broke on Monday". */
function withLabels(
  words: EventWords,
  { paragraphs }: Article,
  quotes: readonly Quote[],
): EventWords {
  const turns = quotes
    .filter(({ speakerRule }) => speakerRule === 'transcript')
    .flatMap(({ occurrences }) => occurrences);
  if (turns.length === 0) return words;
  const labels = turns.map(({ start: end }, at) => {
    const paragraph = paragraphs[countBefore(paragraphs, end + 1) - 1]?.start ?? end;
    return { start: Math.max(paragraph, turns[at - 1]?.end ?? 0), end };
  });
  const datelines = [...words.datelines, ...labels].sort((a, b) => a.start - b.start);
  return { ...words, datelines };
}

/** A telling among so many first sentences opens the article. */
const LEAD_SENTENCES = 3;

/**
 * What happened and when, as this article tells it: one event per clause that tells one, in order of first telling. The day
 * of a saying and the day of what is said are two. A date that nobody printed is marked as inferred; without a publication
 * day it is left out.
 */
export function findEvents(reading: Reading, findings: Findings): Event[] {
  const { article, trace } = reading;
  const sentences = sentencesOf(reading);
  const document = documentOf(reading);
  if (document === undefined) return [];
  const tokens = eventTokensOf(document, reading.language);
  const runs = runsOf(tokens, findings.dates);
  const read = readEventWords(document, tokens, runs, readerOf(reading.language.code));
  const words = withLabels(read, article, findings.quotes);
  const published = dayOfText(article, findings.dates);
  const speakers = speakersOf(sentences, findings.quotes);
  const memory = newDateContext(published, reading.language);
  const tellings: EventMention[] = [];
  const verbs = predicatesOf(words);
  const { notReports } = reading.language.events;
  let to = 0;
  let nextRun = 0;
  let nextVerb = 0;
  sentences.forEach((sentence, index) => {
    const from = to;
    while (to < tokens.length && tokens[to]!.start < sentence.end) to++;
    const own: Run[] = [];
    while (nextRun < runs.length && runs[nextRun]!.from < to) own.push(runs[nextRun++]!);
    const firstVerb = nextVerb;
    while (nextVerb < verbs.length && verbs[nextVerb]!.from < to) nextVerb++;
    const predicates = verbs.slice(firstVerb, nextVerb);
    const speaker = speakers.get(index);
    tellings.push(
      ...eventMentionsOf({
        words, from, to, index, place: index - words.firstSentence, runs: own, predicates, speaker, published, memory, trace, notReports,
      }),
    ); // prettier-ignore
  });
  const names = namesBySentence(sentences, findings.names);
  const genders = new Map(
    [...(findings.genders ?? [])].map(([{ name }, gender]) => [name, gender]),
  );
  const people = {
    inSentence: (sentence: number) => names.get(sentence) ?? [],
    genders,
    sharedNames: sharedNamesOf(findings.names),
    persons: findings.names.filter(({ kind }) => kind === 'person'),
    others: findings.names.filter(({ kind }) => kind !== 'person'),
    bodies: findings.bodies ?? [],
    meant: findings.peopleMeant ?? (() => []),
  };
  const introduced = introducedIn(reading, words);
  const headline = stemsOf(article.title);
  const roles = new Set(
    findings.names.flatMap((name) => name.roles.flatMap((role) => role.split(' ').at(-1) ?? [])),
  );
  const isMain = mainPeople(reading, headline, sentences.slice(words.firstSentence));
  const making = { reading, words, runs, names, people, published, introduced, headline, roles, isMain }; // prettier-ignore
  const genderOfDoer = ({ subject }: EventMention): Gender | undefined => {
    if (subject === undefined) return undefined;
    const { start, end } = rangeOf(words, subject);
    return genderOf(article.body.slice(start, end), reading.language);
  };
  const dated = withDayOfDeed(words, tellings, { published, runs });
  return withOwnIds(
    reading,
    groupMentions(words, dated, genderOfDoer, reading.language.events.separate).map((group) =>
      eventOf(group, making),
    ),
  );
}

/** A sentence that stands twice, or two of its clauses that are built alike, make two events of one id: the later one gets its own. */
function withOwnIds(reading: Reading, events: readonly Event[]): Event[] {
  const times = new Map<string, number>();
  return events.map((event) => {
    const before = times.get(event.id) ?? 0;
    times.set(event.id, before + 1);
    return before === 0 ? event : { ...event, id: nextIdIn(reading, event.id, before) };
  });
}

/** The speaker of the quotes of each sentence, in lower case, last name; '' where it names none, or several. */
function speakersOf(sentences: readonly Range[], quotes: readonly Quote[]): Map<number, string> {
  const speakers = new Map<number, string>();
  for (const { speaker, occurrences } of quotes)
    for (const { end, speakerText } of occurrences) {
      if (speaker === undefined && speakerText === undefined) continue;
      const name = speaker?.toLowerCase().split(' ').at(-1) ?? '';
      const sentence = indexAt(sentences, end - 1);
      speakers.set(sentence, (speakers.get(sentence) ?? name) === name ? name : '');
    }
  return speakers;
}

function namesBySentence(
  sentences: readonly Range[],
  names: readonly Name[],
): Map<number, NamedPerson[]> {
  const found = new Map<number, NamedPerson[]>();
  for (const name of names)
    for (const mention of name.mentions) {
      const sentence = indexAt(sentences, mention.start);
      const known = found.get(sentence);
      if (known) known.push({ name, mention });
      else found.set(sentence, [{ name, mention }]);
    }
  return found;
}

type Making = {
  readonly reading: Reading;
  readonly words: EventWords;
  readonly runs: readonly Run[];
  readonly names: ReadonlyMap<number, readonly NamedPerson[]>;
  readonly people: People;
  readonly published: string | undefined;
  /** What the headline and the first sentence bring up. */
  readonly introduced: ReadonlySet<string>;
  /** The stems of the headline. */
  readonly headline: ReadonlySet<string>;
  /** What those are who are named: "sheriff". */
  readonly roles: ReadonlySet<string>;
  /** Somebody of whom the article tells all along. */
  readonly isMain: (name: Name) => boolean;
};

function eventOf(group: readonly EventMention[], making: Making): Event {
  const { reading, words, names, published } = making;
  const { article } = reading;
  const sentences = sentencesOf(reading);
  const first = group[0]!;
  const occurrences = group.map((mention): EventOccurrence => {
    const { from, to, run, date, place, predicate, subject, object, isUndated } = mention;
    return {
      articleId: article.id,
      start: words.tokens[from]!.start,
      end: words.tokens[to - 1]!.end,
      dateText: run && dateText(words, run, article.body),
      date: run && date,
      lead: place < LEAD_SENTENCES,
      ...(isUndated === true && date?.start === published ? { isUndated } : {}),
      ...(mention.isStanding === true ? { isStanding: true } : {}),
      ...daySupport(mention, making),
      verb: rangeOf(words, { from: predicate.head, to: predicate.head + 1 }),
      subject: subject && rangeOf(words, subject),
      object: object && rangeOf(words, object),
      ...(predicate.passive ? { isPassive: true } : {}),
    };
  });
  const { summary, fault, context } = lineOfMention(first, making);
  if (context !== undefined)
    reading.trace?.({
      about: 'context',
      at: rangeOf(words, { from: first.predicate.head, to: first.predicate.head + 1 }),
      rule: context.introduces,
      outcome: article.body.slice(context.range.start, context.range.end),
    });
  const sentence = sentences[first.sentence]!;
  return {
    id: idIn(
      reading,
      article.body.slice(sentence.start, sentence.end),
      String(first.predicate.from - first.from),
      first.date?.start ?? '',
    ),
    date: dateWithStatus(first.date, first.status),
    status: first.status,
    summary: summary.text,
    summaryRange: { articleId: article.id, ...summary.range },
    people: namesOf('person', group, occurrences, names),
    places: namesOf('place', group, occurrences, names),
    importance: 0, // what it is worth is weighed over the set (merge/events/rank.ts)
    occurrences: context === undefined ? occurrences : withContext(occurrences, context.range),
    sourceGroups: 1,
    firstReported: { articleId: article.id, certain: false },
    conflicts: [],
    lineFault: fault,
  };
}

/** The line is that of the first telling, and so is what introduces its words. */
const withContext = (
  [first, ...others]: readonly EventOccurrence[],
  context: Range,
): readonly EventOccurrence[] => (first === undefined ? [] : [{ ...first, context }, ...others]);

/** The points that speak for a day which is only guessed. */
function daySupport(
  mention: EventMention,
  { reading: { trace }, words, names, headline, published }: Making,
): { readonly daySupport?: number } {
  if (mention.isStanding === true || !isOpenGuess(mention)) return {};
  const { from, to, sentence, predicate } = mention;
  const told = rangeOf(words, { from, to });
  const hasPerson = (names.get(sentence) ?? []).some(
    ({ name, mention: named }) => name.kind === 'person' && contains(told, named),
  );
  const support = supportOf({ words, mention, headline, hasPerson, published });
  const at = rangeOf(words, { from: predicate.head, to: predicate.head + 1 });
  const rule = [`${mention.dayRule ?? ''}; ${support.points} points`, ...support.names].join(', ');
  trace?.({ about: 'day', at, rule, outcome: mention.date?.start ?? '' });
  return { daySupport: support.points };
}

/** The line of what tells an event, what keeps it from standing alone, and what introduces what it takes as known. */
function lineOfMention(
  mention: EventMention,
  making: Making,
): {
  readonly summary: Summary;
  readonly fault: string | undefined;
  readonly context: LineContext | undefined;
} {
  const { reading, words, runs, names, people, published, introduced, headline, roles } = making;
  const { article, language } = reading;
  const { line, predicate, sentence } = mention;
  const summary = summarise({
    words,
    lines: language.lines,
    introduced,
    body: article.body,
    from: line.from,
    to: line.to,
    without: line.without,
    verbFrom: predicate.from,
    verbTo: predicate.to,
    // "The man who left on Friday was seen": without its day Friday would seem to be the day of all of it.
    dates: isOwnLine(mention) && !leavesHole(mention) ? ownDates(words, mention, runs) : [],
    standIns: [
      ...datesFor(words, runsIn(runs, line), { language, published, own: mention.date }),
      ...placesFor(words, line, { language, place: article.dateline?.place }),
    ],
    named: (printed) => {
      const asked = { words, people, language, paragraphs: article.paragraphs };
      const named: StandIn[] = [];
      const add = (more: readonly (StandIn | undefined)[]): void =>
        void named.push(...more.filter((one) => one !== undefined));
      const printedBefore = (): string[] => named.map(({ text }) => text);
      const person = personIn(words, printed, sentence, { people, language, introduced, headline });
      const known = { people, language, introduced };
      add([person, otherPersonIn(words, printed, sentence, { ...known, first: person })]);
      const told = { ...known, printed: printedBefore() };
      add([speakerIn(words, printed, sentence, told)]);
      add(describedIn({ ...asked, printed: printedBefore() }, printed));
      const { title } = article;
      add([bodyIn(words, printed, { ...asked, title, printed: printedBefore() })]);
      const { others } = people;
      add([namedIn({ ...asked, named: others, title, printed: printedBefore() }, printed)]);
      add(thingsIn({ ...asked, printed: printedBefore() }, printed));
      return named;
    },
  });
  const printed = askedLine({
    ...summary.tokens,
    words,
    language,
    mention,
    replaced: summary.replaced,
    named: names.get(sentence) ?? [],
    roles,
    headline,
  });
  const { passing } = mention;
  const fault = lineFaultOf(printed) ?? (passing && `${IN_PASSING} ${passing}`);
  const context =
    fault === undefined
      ? contextOfLine(
          { ...printed, leaning: leaningIn(printed), isMain: making.isMain },
          article.paragraphs,
        )
      : undefined;
  return { summary, fault, context };
}

/** "a strike that began |on Friday", cut out of its sentence: without its day the clause that tells which says nothing. */
const leavesHole = ({ passing, line, run, predicate }: EventMention): boolean =>
  passing !== undefined &&
  line.isCut &&
  line.without === undefined &&
  run !== undefined &&
  run.from - predicate.to <= 1 &&
  run.to >= line.to;

/** The nouns of the headline and of the first sentence, and those for what they tell: "lawsuit" for "sue". */
function introducedIn(
  { article, language }: Reading,
  { document, firstSentence }: EventWords,
): ReadonlySet<string> {
  const lead = document.sentences[firstSentence];
  const body = lead === undefined ? '' : article.body.slice(lead.start, lead.end);
  const known = stemsOf(`${article.title} ${body}`);
  const deeds = deedsByStem(language);
  const told = new Set(deeds.flatMap(([stem, own]) => (known.has(stem) ? own : [])));
  for (const [stem, own] of deeds) if (own.some((deed) => told.has(deed))) known.add(stem);
  return known;
}

/** Who stands in the headline, or among the first sentences; and whom the article names again and again. */
function mainPeople(
  { article }: Reading,
  headline: ReadonlySet<string>,
  sentences: readonly Range[],
): (name: Name) => boolean {
  const { end } = sentences[LEAD_SENTENCES - 1] ?? sentences.at(-1) ?? { end: 0 };
  return memoizeByObject((name: Name) => {
    const last = lastName(name.name);
    if (headline.has(nounStem(last)) || (name.mentions[0]?.start ?? Infinity) < end) return true;
    const named = name.mentions.filter((one) => article.body.slice(one.start, one.end).includes(last)); // prettier-ignore
    return named.length >= OFTEN;
  });
}

/** So often somebody is named of whom an article tells all along. */
const OFTEN = 8;
const lastName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** The stem of each word for a deed, with what it tells. */
const deedsByStem = memoizeByObject(({ words: { deeds } }: Language) =>
  [...deeds].map(([word, own]) => [nounStem(word), own] as const),
);

const stemsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []).map(nounStem));

/** The date mentions among tokens. The list is sorted. */
function runsIn(runs: readonly Run[], { from, to }: PhraseRange): readonly Run[] {
  let first = lowerBound(runs, (run) => run.from < from);
  const inside: Run[] = [];
  for (let run = runs[first]; run !== undefined && run.to <= to; run = runs[++first])
    inside.push(run);
  return inside;
}

const rangeOf = ({ tokens }: EventWords, { from, to }: PhraseRange): Range => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

/** Names of a kind that stand in a clause that tells the event, in order. */
function namesOf(
  kind: Name['kind'],
  group: readonly EventMention[],
  occurrences: readonly EventOccurrence[],
  names: ReadonlyMap<number, readonly NamedPerson[]>,
): string[] {
  const found = new Set<string>();
  group.forEach(({ sentence }, at) => {
    for (const { name, mention } of names.get(sentence) ?? [])
      if (name.kind === kind && contains(occurrences[at]!, mention)) found.add(name.name);
  });
  return [...found];
}

/** True where the line tells nothing but the event: it is cut out, or the event is what the sentence tells. */
const isOwnLine = ({ line, clause }: EventMention): boolean =>
  line.isCut || !isInside(clause.opener);

/** The mentions of the event's own date in what tells it: "Wednesday (Dec. 22)" are two. */
function ownDates(
  words: EventWords,
  { run, line: { from, to } }: EventMention,
  runs: readonly Run[],
): Run[] {
  if (run === undefined || rowAt(words, runs, runs.indexOf(run)).length > 1) return []; // each of a row keeps its day
  const own: Run[] = [];
  for (let at = runs.indexOf(run); at >= 0 && runs[at]!.from >= from; at--) own.unshift(runs[at]!);
  for (let at = runs.indexOf(run) + 1; at < runs.length && runs[at]!.to <= to; at++)
    own.push(runs[at]!);
  // "December 24behind": a word that a date is glued to stays whole; "a statement issued Friday" needs its day
  const dropped = own.filter(
    ({ mention, from: start, to: end }) =>
      mention.value === run.mention.value &&
      words.tokens[end - 1]?.end === mention.end &&
      !isOfStatement(words, start),
  );
  return dropped.map((date) => ({ ...date, to: endOfDashed(words, runs, date) }));
}

/** "On March |1|-2|": where the day ends that a dash leads to; else the end of the date itself. */
function endOfDashed({ document, text }: EventWords, runs: readonly Run[], { to }: Run): number {
  const isDash = /^[-–—]$/.test(text(to)) && document.at(to).start === document.at(to - 1).end;
  const next = isDash ? runs.find(({ from }) => from === to + 1) : undefined;
  return next?.to ?? to;
}

/** The date with the preposition in front: "on Tuesday". */
function dateText(words: EventWords, { from, mention }: Run, body: string): string {
  const start = words.is(from - 1, EventTag.datePreposition)
    ? words.tokens[from - 1]!.start
    : mention.start;
  return body.slice(start, mention.end);
}
