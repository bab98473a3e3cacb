// A sentence → what its clauses tell, each with its own date.
import type { EventDate, EventStatus } from '../../../model/briefing.js';
import { dayNumber } from '../../../calendar/civil-days.js';
import { present } from '../../../text/values/present.js';
import { countBefore } from '../../../text/range.js';
import type { Decision, Trace } from '../../../model/trace.js';
import { attachDates, type Dating } from '../day/attach-dates.js';
import { withDayOfCause } from '../day/attach-dates-undated.js';
import { clausesOf, borrowsSubject, isReporting, type EventClause } from '../clauses/clauses.js';
import {
  noteDate,
  noteDeed,
  noteNamedDay,
  noteScene,
  noteStretch,
  type DateContext,
} from '../day/inherit-dates.js';
import { isOfSomeYear, nominalsOf, type Nominal } from './nominals.js';
import {
  isDatedAside,
  isFinitePredicate,
  nounPredicate,
  type Predicate,
} from '../clauses/predicates.js';
import { referencesOf } from './references.js';
import { factualityOf, type PlacedVerb } from './factuality.js';
import { lineOf } from './event-line.js';
import {
  isCallingOff,
  isMoving,
  isNewDay,
  isSummonedDay,
  repairDatings,
} from '../day/repair-datings.js';
import { isAtGathering } from '../day/attach-dates-refusals.js';
import { isRelativeClause, lineOfWhich, passingOf } from './in-passing.js';
import { OPENING_SENTENCES } from '../day/standing.js';
import { isPresentNews } from '../day/present-news.js';
import { isHabitual, statusOf, tellsPast } from './status.js';
import { ownerAt, rolesOf, type ClauseRoles, type PhraseRange } from '../clauses/roles.js';
import { mannerOf, type EventMention } from '../event-mention.js';
import { isOfPage, undatedDay, type UndatedDay, type UndatedVerb } from '../day/undated-day.js';
import { EventTag } from '../clauses/event-tags.js';
import type { Run, EventWords } from '../clauses/event-words.js';

export type EventSentence = {
  readonly words: EventWords;
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly index: number;
  /** In the text: 0 opens it, whatever day stands above. */
  readonly place: number;
  readonly runs: readonly Run[];
  readonly predicates: readonly Predicate[];
  /** The speaker of a quote in it, where one is known. */
  readonly speaker: string | undefined;
  /** What no report holds. */
  readonly notReports: readonly RegExp[];
  /** ISO day. */
  readonly published: string | undefined;
  readonly memory: DateContext;
  readonly trace?: Trace | undefined;
};

/** A longer sentence is read to here: no prose has such, and the work must stay linear. */
const LONGEST_SENTENCE = 300;

/** What a sentence tells, what it only names with its date or owner, and what it comes back to. Fills the memory. */
export function eventMentionsOf(sentence: EventSentence): EventMention[] {
  const { words, memory } = sentence;
  const to = Math.min(sentence.to, sentence.from + LONGEST_SENTENCE);
  const first = behindDateline(words, sentence.from, to);
  const from = cleftEnd(words, first);
  if (!isReport(words, from, to) || isFurniture(sentence, from, to)) return [];
  const predicates = sentence.predicates.filter((verb) => verb.from >= from && verb.to <= to);
  if (predicates.length === 0) {
    noteScene(memory, words, sentence);
    return [];
  }
  const clauses = clausesOf(words, from, to, predicates);
  const dates = sentence.runs.filter((run) => run.from >= first && run.to <= to);
  const named = nominalsOf(words, dates, predicates, { from, to });
  const own = new Set(named.map(({ run }) => run).filter((run) => !isAtGathering(words, run)));
  const runs = dates.filter((run) => !own.has(run));
  const tellings = withDayOfCause(words, toldByVerbs({ ...sentence, runs }, clauses, dates), named);
  const taken = new Set(tellings.map(({ run }) => run?.from));
  const nominals = named.filter(
    (nominal) =>
      (own.has(nominal.run) || !taken.has(nominal.run.from)) &&
      !isOfSomeYear(words, nominal, sentence.published),
  );
  for (const telling of tellings) noteDate(memory, telling);
  for (const { head, date } of nominals) noteDeed(memory, words.text(head), date);
  noteNamedDay(memory, words, { runs: dates, sentence: sentence.index, from });
  if (!predicates.some((verb) => isReporting(words, verb))) noteStretch(memory, tellings);
  const heads = new Set([
    ...tellings.map(({ predicate }) => predicate.head),
    ...nominals.map(({ head }) => head),
  ]);
  return [
    ...tellings,
    ...nominals.map((nominal) => nounEvent(sentence, clauses, eventNamed(words, clauses, nominal))),
    ...referencesOf(words, clauses, heads).map((reference) =>
      nounEvent(sentence, clauses, reference),
    ),
  ];
}

/** The first token behind the dateline that ends in a stretch; `from` where none does. */
function behindDateline({ tokens, datelines }: EventWords, from: number, to: number): number {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return from;
  const dateline = datelines[countBefore(datelines, last.end) - 1];
  if (dateline === undefined || dateline.end <= first.start) return from;
  return Math.min(to, countBefore(tokens, dateline.end));
}

/** What every dated verb tells, and the main verb even where nothing dates it. */
function toldByVerbs(
  sentence: EventSentence,
  clauses: readonly EventClause[],
  dates: readonly Run[],
): EventMention[] {
  const { words, runs, published } = sentence;
  const attached = attachDates(words, { runs, dates }, clauses, published, sentence.trace);
  const datings = repairDatings({ words, clauses, runs, published }, attached);
  const main =
    mainPredicate(words, clauses, runs) ??
    (datings.size === 0 ? statePredicate(words, clauses) : undefined);
  const tellings: EventMention[] = [];
  clauses.forEach(({ predicates }, number) => {
    for (const predicate of predicates) {
      const all = datings.get(predicate);
      const done = all?.filter(
        (dating) => !isOfPlan(sentence, present(clauses[number]), predicate, dating),
      );
      const dated = done?.length === 0 ? undefined : done;
      if (all !== undefined || predicate === main)
        tellings.push(...toldBy(sentence, clauses, number, { predicate, dated }));
    }
  });
  return tellings.map((telling): EventMention => {
    const content = contentOf(telling, tellings);
    if (content === undefined) return telling;
    // "will be removed tomorrow, the police said": nothing has come about
    if (content.status !== 'planned') return { ...telling, status: 'background' };
    // nor was it said on the day of what the text opens with: the day that is told is that of the plan, and so is a month or year
    const isOfPast = published !== undefined && (telling.date?.start ?? published) < published;
    const isLong = content.date !== undefined && content.date.precision !== 'day';
    const date = content.date && { ...content.date, certainty: 'inferred' as const };
    return { ...telling, status: 'planned', date: isOfPast || isLong ? date : telling.date };
  });
}

/** What a plain saying without a day says, where that has a day: "The mayor said |the quay closed on Friday". */
const contentOf = (
  { manner, run, clause }: EventMention,
  all: readonly EventMention[],
): EventMention | undefined =>
  manner !== 'saying' || run !== undefined
    ? undefined
    : all.find(
        (other) =>
          other.run !== undefined &&
          ((other.clause.from === clause.to &&
            isSaid(other.clause) &&
            other.passing === undefined) ||
            (clause.opener === 'frame' && other.clause.to === clause.from)),
      );

const isSaid = ({ opener }: EventClause): boolean => opener === 'content' || opener === 'that';

/** What a verb of clause `number` tells: once for each of its dates, or once without; nothing where it is no news. */
function toldBy(
  sentence: EventSentence,
  clauses: readonly EventClause[],
  number: number,
  {
    predicate,
    dated,
  }: { readonly predicate: Predicate; readonly dated: readonly Dating[] | undefined },
): EventMention[] {
  const { words, index, place } = sentence;
  const clause = present(clauses[number]);
  if (
    isUnderPicture(sentence, predicate, clause, dated) ||
    isDayAlone(words, predicate, clause) ||
    isCueAlone(words, predicate, clause)
  )
    return [];
  const start = statementStart(words, clauses, number);
  const manner = mannerOf(predicate, words);
  const isDeed = manner === 'deed';
  if (isDeed && words.is(present(clauses[start]).from, EventTag.speaker)) return [];
  const statement = clauses.slice(start, number + 1);
  if (statement.some((one) => isFirstPerson(words, one, predicate))) return [];
  const placed = { words, clauses, number, predicate };
  const denial = factualityOf(placed);
  if (denial?.factuality === 'denied') {
    noteOn(sentence, predicate, 'status', { rule: denial.rule, outcome: '' });
    return [];
  }
  const speaker = isDeed ? '' : (sentence.speaker ?? speakerOf(sentence, clause, predicate));
  const roles = rolesOf(words, predicate);
  const isSaid = clause.opener === 'content';
  const undated = {
    ...sentence,
    predicate,
    manner,
    speaker,
    isSaid,
    subject: roles.subject,
    sentence,
  };
  const outcome = dated === undefined ? dayOfUndated(sentence, undated) : undefined;
  const isStanding = outcome?.isStanding === true;
  const dates = dated ?? [{ run: undefined, date: outcome?.date }];
  return dates.map(({ run, date }) => {
    const told = noted(sentence, placed, run, date);
    const line = lineOf({ ...placed, status: told, isDated: run !== undefined }, wholeOf(clauses));
    const isAside = told === 'happened' && !line.isCut && isRelativeClause(words, clause);
    const status = isAside ? 'background' : told;
    const passing = run
      ? passingOf({ ...placed, clause, line, date, run, status: told })
      : undefined;
    if (passing !== undefined) noteOn(sentence, predicate, 'day', { rule: passing, outcome: '' });
    const isUndated = run === undefined && isOfPage(undated, date);
    return {
      sentence: index, place, clause, predicate, run, date, manner, speaker, status, isUndated, isStanding, passing, dayRule: outcome?.rule,
      line: (passing === undefined ? undefined : lineOfWhich(words, clause)) ?? line,
      from: present(clauses[clause.opener === 'frame' ? 0 : withSayer(words, clauses, start)]).from,
      to: statementEnd(clauses, number),
      ...roles,
    }; // prettier-ignore
  });
}

/** So many days behind its page a deed may be told of: pages are printed late, and in other time zones. */
const DAYS_AHEAD = 2;

/**
 * "bought seats for the final on January 9", told in December: a day to come is that of what is spoken of, not of a deed that is done. Not
 * "moved it to January 9", "was set for January 9", nor a printed year, which may be right where that of the page is not.
 */
function isOfPlan(
  { words, published }: EventSentence,
  clause: EventClause,
  predicate: Predicate,
  { run, date }: Dating,
): boolean {
  if (published === undefined || date.certainty === 'explicit') return false;
  const { kind, planning, hedged, passive, head } = predicate;
  const isDone = (kind === 'past' || kind === 'perfect') && !planning && !hedged && !passive;
  const isPlanned =
    isNewDay(words, run, predicate) ||
    isSummonedDay(words, run, predicate) ||
    isMoving(words, predicate) ||
    isCallingOff(words, predicate) ||
    words.is(head, EventTag.cancelling) ||
    clause.predicates.some((verb) => verb.planning);
  return isDone && !isPlanned && dayNumber(date.start) - dayNumber(published) > DAYS_AHEAD;
}

/** All that the clauses of a sentence hold. */
const wholeOf = (clauses: readonly EventClause[]): PhraseRange => ({
  from: present(clauses[0]).from,
  to: present(clauses.at(-1)).to,
});

/** "since its launch in 2003": its owner is who did it, or whom it befell. */
function eventNamed(
  words: EventWords,
  clauses: readonly EventClause[],
  nominal: Nominal,
): NamedPlace {
  const number = clauseAt(clauses, nominal.head);
  return {
    ...nominal,
    predicate: nounPredicate(words, nominal.head),
    subject: ownerAt(words, present(clauses[number]), nominal.from) ?? nominal.owner,
    object: nominal.of,
  };
}

/** Token behind "It was on Friday that", whose day is that of what follows; `from` where there is none. */
function cleftEnd(words: EventWords, from: number): number {
  if (words.text(from) !== 'it' || !words.is(from + 1, EventTag.be)) return from;
  let at = words.is(from + 2, EventTag.datePreposition) ? from + 3 : from + 2;
  const day = at;
  while (words.inDate(at)) at++;
  return at > day && words.text(at) === 'that' ? at + 1 : from;
}

/**
 * "The ferry leaves Oslo, May 20, 2021": words under a picture are in the present tense and end with a day that has passed. Not
 * "The council meets on January 10, 2022", "Lind says it closed on May 20, 2021".
 */
const isUnderPicture = (
  { words, published }: EventSentence,
  predicate: Predicate,
  { to }: EventClause,
  dated: readonly Dating[] = [],
): boolean =>
  predicate.kind === 'present' &&
  !isReporting(words, predicate) &&
  (isBehindPicture(words, predicate) ||
    dated.some(
      ({ run, date }) =>
        run.to >= to - 1 &&
        run.mention.certainty === 'explicit' &&
        date.precision === 'day' &&
        published !== undefined &&
        date.end < published,
    ));

/** "In this May 4 file photo, Ann Lind |waves". */
function isBehindPicture(words: EventWords, { from }: Predicate): boolean {
  for (let at = from - 1; at >= 0 && words.tokens[at]?.opens === false; at--)
    if (words.is(at, EventTag.work) && words.text(at + 1) === ',') return true;
  return false;
}

/** "“We can win this.” Lind |continued.": it only says whose words those are. Near miss: "“We can win this.” The talks continued." */
function isCueAlone(words: EventWords, { from, to }: Predicate, clause: EventClause): boolean {
  const first = words.tokens[clause.from];
  const speaker = words.tokens[from - 1];
  if (first === undefined || speaker === undefined || from - clause.from > LONGEST_SPEAKER)
    return false;
  const isNamed = !words.is(clause.from, EventTag.determiner);
  const isPerson = speaker.capital || words.is(from - 1, EventTag.pronoun);
  const before = words.document.body.slice(Math.max(0, first.start - 2), first.start);
  return isNamed && isPerson && to >= clause.to - 1 && QUOTED.test(before);
}
/** So many words of a name and an office stand before the verb. */
const LONGEST_SPEAKER = 4;
/** The end of a quotation right before: `" `. Near miss: a line end behind it. */
const QUOTED = /["”’'] $/;

/** "It was May 20." */
function isDayAlone(
  words: EventWords,
  { copula, from, to }: Predicate,
  clause: EventClause,
): boolean {
  let at = words.is(to, EventTag.datePreposition) ? to + 1 : to;
  if (!copula || !words.inDate(at) || words.text(from - 1) !== 'it') return false;
  while (words.inDate(at)) at++;
  return at >= clause.to - 1;
}

const clauseAt = (clauses: readonly EventClause[], token: number): number =>
  Math.max(
    0,
    clauses.findIndex(({ from, to }) => token >= from && token < to),
  );

type NamedPlace = ClauseRoles &
  PhraseRange & { readonly predicate: Predicate; readonly run?: Run; readonly date?: EventDate };

/** An event that the sentence only names: background, unless it is still to come or "Friday's vote on the plan was cancelled". */
function nounEvent(
  sentence: EventSentence,
  clauses: readonly EventClause[],
  { predicate, run, date, from, to, subject, object }: NamedPlace,
): EventMention {
  const { words, index, place, published } = sentence;
  const isAhead = published !== undefined && date !== undefined && date.start > published;
  const clause = clauses[clauseAt(clauses, predicate.head)]!;
  const verb = clause.predicates.find((one) => one.from === to);
  const isCancelled = verb !== undefined && words.is(verb.head, EventTag.cancelling);
  const status = isCancelled ? 'cancelled' : isAhead ? 'planned' : 'background';
  noteOn(sentence, predicate, 'status', {
    rule: isCancelled
      ? 'a noun, and a verb of cancelling'
      : isAhead
        ? 'a noun, with a day to come'
        : 'only named, by a noun',
    outcome: status,
  });
  return {
    sentence: index, place, clause, predicate, run, date, from, to, subject, object,
    line: { from: words.is(from, EventTag.subordinator) ? from + 1 : from, to, without: undefined, isCut: true },
    status,
    manner: 'deed',
    speaker: '',
  }; // prettier-ignore
}

/** "I went", "you've selected", "we are aware": a comment, or a button. */
function isFirstPerson(
  words: EventWords,
  { predicates }: EventClause,
  predicate: Predicate,
): boolean {
  const { from } = predicates.find(isFinitePredicate) ?? predicate;
  const isShort = words.text(from - 1).startsWith("'");
  return words.is(isShort ? from - 2 : from - 1, EventTag.speaker);
}

/** False for a question, a row of page furniture ("Reply | Report abuse"), words under a picture and "Beats me": they report nothing. */
function isReport(words: EventWords, from: number, to: number): boolean {
  const { at, sentences } = words.document;
  const first = at(from);
  if (sentences[first.sentence]?.form === 'caption') return false;
  if (first.tag === 'VBZ' && !words.is(from, EventTag.saying)) return false;
  if (words.text(to - 1) === '?') return false;
  for (let at = from; at < to; at++) if (words.text(at) === '|') return false;
  return true;
}

/** So many characters of a sentence are asked whether it is furniture. */
const FURNITURE_REACH = 600;

/** "This article was amended on 3 May", "3/12 30 May A man waves": no report, though it stands among sentences. */
function isFurniture({ words, notReports }: EventSentence, from: number, to: number): boolean {
  const [first, last] = [words.tokens[from], words.tokens[to - 1]];
  if (first === undefined || last === undefined) return false;
  const end = Math.min(last.end, first.start + FURNITURE_REACH);
  const text = words.document.body.slice(first.start, end);
  return notReports.some((pattern) => pattern.test(text));
}

/** The day of a verb that nothing dates, with word of the rule that gave it. */
function dayOfUndated(sentence: EventSentence, undated: UndatedVerb): UndatedDay {
  const found = undatedDay(undated);
  const { rule, date } = found;
  noteOn(sentence, undated.predicate, 'day', { rule, outcome: date?.start ?? '' });
  return found;
}

/** The status of what a verb tells, with word of the rule that gave it. */
function noted(
  sentence: EventSentence,
  verb: PlacedVerb,
  run: Run | undefined,
  date: EventDate | undefined,
): EventStatus {
  const { published, place, words } = sentence;
  const isNews = isPresentNews(words, verb.predicate, sentence);
  const opens = place < OPENING_SENTENCES;
  const { rule, status } = statusOf({ ...verb, run, date, published, opens, isNews });
  noteOn(sentence, verb.predicate, 'status', { rule, outcome: status });
  return status;
}

/** Tells of a decision about what a verb tells. */
function noteOn(
  { words, trace }: EventSentence,
  { head }: Predicate,
  about: Decision['about'],
  { rule, outcome }: Pick<Decision, 'rule' | 'outcome'>,
): void {
  const { start, end } = words.tokens[head]!;
  trace?.({ about, at: { start, end }, rule, outcome });
}

/** A clause without a subject of its own begins with the clause that has it: "…, who left Friday", "… and left Friday". */
function statementStart(
  words: EventWords,
  clauses: readonly EventClause[],
  number: number,
): number {
  let start = number;
  while (start > 0 && !hasSubject(words, clauses[start]!)) start--;
  return start;
}

/** Of what is said in the present tense, the clause that says it: "|Lind says the harbour has closed". */
function withSayer(words: EventWords, clauses: readonly EventClause[], start: number): number {
  const says = clauses[start - 1]?.predicates.find(isFinitePredicate);
  const isSaid = clauses[start]?.opener === 'content' && tellsPast(clauses[start]);
  return isSaid && says?.kind === 'present' && isReporting(words, says) ? start - 1 : start;
}

function hasSubject(words: EventWords, { opener, from, predicates }: EventClause): boolean {
  if (opener === 'resume' || opener === 'gerund' || borrowsSubject(opener)) return false;
  const verb = predicates.find(isFinitePredicate)?.from ?? from;
  let subject = from;
  while (
    subject < verb &&
    (subject === from
      ? opener !== undefined && opener !== 'content'
      : words.is(subject, EventTag.adverb))
  )
    subject++;
  return verb > subject;
}

/** A statement reaches over what is said and over the clauses that hang on it, up to the next main clause. */
function statementEnd(clauses: readonly EventClause[], number: number): number {
  let end = number;
  for (let next = number + 1; next < clauses.length; next++) {
    const { opener } = clauses[next]!;
    if (opener === undefined || opener === 'frame' || opener === 'and' || opener === 'but') break;
    end = next;
  }
  return clauses[end]!.to;
}

/** The first finite verb of the main clause, or of what is said, where it tells something that came about. */
function mainPredicate(
  words: EventWords,
  clauses: readonly EventClause[],
  runs: readonly Run[],
): Predicate | undefined {
  const isNow = runs.some(({ mention }) => mention.value === 'PRESENT_REF');
  for (const [number, clause] of clauses.entries()) {
    const { opener, predicates } = clause;
    const isMain =
      opener === undefined ||
      opener === 'resume' ||
      opener === 'content' ||
      opener === 'frame' ||
      clauses.length === 1;
    if (!isMain || isHabitual(words, clause)) continue;
    const predicate = predicates.find(
      (verb) => isFinitePredicate(verb) && !isDatedAside(words, verb),
    );
    if (predicate === undefined) continue;
    const { kind, copula, hedged, head } = predicate;
    const reports = isReporting(words, predicate);
    if (kind === 'present' && reports && tellsPast(clauses[number + 1])) continue; // "Lind says |the harbour has closed"
    if (kind === 'future' || hedged || (kind === 'present' && !reports && !isNow)) continue;
    if (copula || (words.is(head, EventTag.stative) && !reports)) continue;
    return predicate;
  }
  return undefined;
}

/**
 * The first finite verb of a sentence that tells nothing else: a state ("it has two cameras"), a plan without a day; not a habit
 * ("it usually meets on Mondays"). Of "Orr, who was called twice, did not appear" that of the sentence, not that of its aside.
 */
function statePredicate(words: EventWords, clauses: readonly EventClause[]): Predicate | undefined {
  const told = clauses.flatMap((clause) => {
    const verb = clause.predicates.find(isFinitePredicate);
    if (verb === undefined || (verb.kind === 'present' && isHabitual(words, clause))) return [];
    return { verb, clause };
  });
  const [first] = told;
  const resumed =
    first !== undefined && isRelativeClause(words, first.clause)
      ? told.find(({ verb, clause }) => clause.opener === 'resume' && !verb.hedged)
      : undefined;
  return (resumed ?? first)?.verb;
}

/**
 * The last capitalised word before the verb: "lind" of "Foreign Minister Ann Lind said". A pronoun is the speaker of the
 * sentence before; "witnesses said" names nobody: ''.
 */
function speakerOf(
  { words, index, memory }: EventSentence,
  { from }: EventClause,
  predicate: Predicate,
): string {
  for (let at = predicate.from - 1; at >= from; at--)
    if (words.tokens[at]?.capital === true && !words.is(at, EventTag.pronoun))
      return words.text(at);
  const { last } = memory;
  const goesOn = last !== undefined && index - last.sentence <= 1;
  return goesOn && words.is(predicate.from - 1, EventTag.pronoun) ? last.speaker : '';
}
