// Two groups of sightings of events → what the rules of event-closeness.ts ask of them: whether they tell one deed, of others, in other words.
import { compareTellings } from '../tellings/other-things.js';
import { fold } from '../../text/fold.js';
import { contains, overlaps } from '../../text/range.js';
import { datesAgree, type Agreement } from '../../calendar/date-agreement.js';
import { IN_PASSING } from '../../model/in-passing-line.js';
import { countOtherwise } from './predications.js';
import { MANNER } from './verb-features.js';
import type { EventGroup, Sight } from './event-features.js';
import { areKin, sayTerm, spreadOf, type Vocabulary } from '../terms/vocabulary.js';
import { meet } from '../cluster/sorted-lists.js';
import { commonTerms, shareInCommon } from '../terms/term-vectors.js';

/** One person on one day, and so many terms in common. */
export const MANY_IN_COMMON = 5;
const MANY_WITH_DEED = 3;
/** In more days, two rare names meet in more than one event. */
export const LONGEST_WITH_RARE = 31;
/** So much of the weight of the shorter telling stands in the longer; more where the dates are less sure. */
const MOST_OF_IT = 0.33;
const MORE_OF_IT = 0.5;
const MANY_IN_OPENINGS = 3;
const SOME_OF_IT = 0.15;
const MORE_OF_OPENING = 0.2;
const MANY_REPORTED = 3;
/** A term in more than this share of the sentences is not rare. */
const RARE_SHARE = 0.1;

/** Two groups whose dates can agree. */
type ClosenessCandidates = {
  readonly a: EventGroup;
  readonly b: EventGroup;
  readonly vocabulary: Vocabulary;
  readonly agreement: Agreement | 'undated';
  /** The terms that both have. */
  readonly common: readonly number[];
};

/** The same with what the rules ask of them. */
export type GroupPair = ClosenessCandidates & {
  /** The days of the longer of the two dates; 0 where one has none. */
  readonly days: number;
  /** True where one article tells of both. */
  readonly isRetold: boolean;
  readonly isOneStory: boolean;
  readonly havePeopleInCommon: boolean;
  /** True where both have names as subjects, and neither tells of those of the other. */
  readonly areOfOthers: boolean;
  /** In how many of the two the verb tells a deed that the other tells too, whatever the words. */
  readonly deedsInCommon: 0 | 1 | 2;
};

export const isOneTime = ({ agreement }: Pick<GroupPair, 'agreement'>): boolean =>
  agreement === 'same' || agreement === 'within';

/**
 * True where the first has no printed day, its verb tells who died or the like, and a clause of its sentence tells the other: "Eleven
 * people have died after a bus fell into a ravine on Sunday". Near miss: "Lind resigned after a bus fell into a ravine on Sunday".
 */
export const tellsToll = (toll: EventGroup, cause: EventGroup): boolean =>
  !isPrinted(toll) &&
  isPrinted(cause) &&
  toll.deeds.length > 0 &&
  cause.deeds.length > 0 &&
  areKin(toll.deeds, cause.deeds) &&
  toll.sights.every(({ occurrence: outer }) =>
    cause.sights.some(
      ({ occurrence: inner }) => inner.articleId === outer.articleId && contains(outer, inner),
    ),
  );

export const agreementOf = (a: EventGroup, b: EventGroup): Agreement | 'undated' =>
  a.span && b.span ? datesAgree(a.span, b.span) : 'undated';

export function pairOf(candidates: ClosenessCandidates): GroupPair {
  const { a, b } = candidates;
  return {
    ...candidates,
    days: a.span && b.span ? Math.max(a.span.days, b.span.days) : 0,
    isRetold: meet(a.articles, b.articles),
    isOneStory: meet(a.stories, b.stories),
    havePeopleInCommon: meet(a.people, b.people),
    areOfOthers: areOfOthers(a, b) && !shareSpelledName(a, b, candidates.vocabulary),
    deedsInCommon: deedsInCommon(a, b),
  };
}

/**
 * True where a page told the first as what happened before the day on which the second did: "A bomb exploded on Tuesday" of 4 September and
 * "A bomb exploded on Friday" of the 14th. Near miss: the next day, which may be a day before elsewhere.
 */
export const isToldBefore = ({ toldBy }: EventGroup, { span, members }: EventGroup): boolean =>
  span?.isStated === true &&
  span.first > toldBy + 1 &&
  members.every(({ status }) => status === 'happened');

export const areCountedOtherwise = ({ a, b, common, vocabulary }: GroupPair): boolean =>
  countOtherwise(a.vector, b.vector, common, vocabulary);

export const isOneActor = ({ a, b, agreement, havePeopleInCommon }: GroupPair): boolean =>
  agreement === 'same' && havePeopleInCommon && isPrinted(a) && isPrinted(b);

export const isPrinted = ({ span }: EventGroup): boolean => span?.isStated === true;

export const doAlike = ({ a, b, areOfOthers, vocabulary }: GroupPair): boolean =>
  areOfOthers && hasActor(a, vocabulary) && hasActor(b, vocabulary) && shareVerb(a, b);

/**
 * "Lind was jailed for theft", "Berg was jailed for theft"; "Rovers beat Tarn 2-1", "United beat Merrow 2-1". Near miss: "Lind was shot",
 * "Tarn police shot a girl".
 */
export const areTwins = (pair: GroupPair): boolean =>
  isTheirsElsewhere(pair) ||
  (doAlike(pair) &&
    !shareWord(pair.a.subjects, pair.b.subjects, pair.vocabulary) &&
    (haveOtherPeople(pair) || (namesNobody(pair) && !shareName(pair))));

/** "The central bank of Norland raised its rate", "The central bank of Sarmin raised its rate"; near miss: "The central bank raised it". */
function isTheirsElsewhere({ a, b, vocabulary }: GroupPair): boolean {
  const { isName, locations } = vocabulary;
  const namesOf = ({ doers }: EventGroup): readonly string[] =>
    doers.flatMap((term) =>
      isName[term] === 1 ? fold(spelled([term], vocabulary).join(' ')) : [],
    );
  const called = ({ doers }: EventGroup): readonly number[] =>
    doers.filter((term) => isName[term] === 0);
  const [mine, theirs] = [called(a), called(b)];
  return (
    shareVerb(a, b) &&
    mine.length > 0 &&
    mine.join() === theirs.join() &&
    locations.differ(namesOf(a), namesOf(b))
  );
}

const namesNobody = ({ a, b }: GroupPair): boolean =>
  a.people.length === 0 && b.people.length === 0;

const shareName = ({ common, vocabulary }: GroupPair): boolean =>
  common.some((term) => vocabulary.isName[term] === 1);

export const haveOtherPeople = ({ a, b, havePeopleInCommon }: GroupPair): boolean =>
  a.people.length > 0 && b.people.length > 0 && !havePeopleInCommon;

export const canBeRivals = (pair: GroupPair): boolean => {
  const { a, b, isRetold, isOneStory, common, vocabulary } = pair;
  return (
    !isRetold &&
    isOneStory &&
    !areOtherDeeds(a, b) &&
    ((a.isPlanned && b.isPlanned && common.some((term) => vocabulary.isName[term] === 1)) ||
      common.some((term) => vocabulary.onceOnly.has(term)) ||
      areCountedOnDays(pair))
  );
};

/**
 * "The navy caught 26 men off Tarn on Thursday", "on Friday 26 men were caught by a warship off Tarn": a deed, its figure and its name a day
 * or two apart, with many words. Near miss: other figures.
 */
const areCountedOnDays = (pair: GroupPair): boolean => {
  const { a, b } = pair;
  return (
    a.span !== undefined &&
    b.span !== undefined &&
    Math.abs(a.span.first - b.span.first) <= MOST_DAYS_COUNTED &&
    shareFigureAndName(pair) &&
    shareDeed(pair)
  );
};
const MOST_DAYS_COUNTED = 2;

/** Many words in common, a figure and a name among them. */
function shareFigureAndName({ common, vocabulary: { isNumber, isName } }: GroupPair): boolean {
  const has = (flags: Uint8Array): boolean => common.some((term) => flags[term] === 1);
  return common.length > MANY_IN_COMMON && has(isNumber) && has(isName);
}

function deedsInCommon(a: EventGroup, b: EventGroup): 0 | 1 | 2 {
  const [inB, inA] = [meet(a.deeds, b.told), meet(b.deeds, a.told)];
  return inA && inB ? 2 : inA || inB ? 1 : 0;
}

export const shareDeed = ({ a, b, deedsInCommon: deeds }: GroupPair): boolean =>
  deeds > 0 || shareVerb(a, b);

export const isGuessedTwice = ({ a, b }: GroupPair): boolean =>
  a.span?.isStated === false && b.span?.isStated === false;

/** True where one denies what the other tells, or says of the same deed that it was not done. */
export function contradictEachOther({ a, b }: GroupPair): boolean {
  const isDenied = (group: EventGroup): boolean => group.manners === MANNER.denied;
  const isNegatedIn = (group: EventGroup, other: EventGroup): boolean =>
    group.manners === MANNER.negated &&
    other.manners !== MANNER.negated &&
    (shareVerb(group, other) || meet(group.deeds, other.told));
  return isDenied(a) !== isDenied(b) || isNegatedIn(a, b) || isNegatedIn(b, a);
}

/** "The suit may soon be thrown out" and "the judges seemed to be divided on the suit"; what one tells as a fact others hedge, too. */
const leavesOpen = (a: EventGroup, b: EventGroup): boolean =>
  a.isOpen && b.members.every(({ status }) => status === 'happened');

/** True where the first asks for something and the second tells what was done; what a noun names is either. */
export const asksForDeedOf = (a: EventGroup, b: EventGroup): boolean =>
  a.manners === MANNER.asked && (b.manners & MANNER.asked) === 0 && b.predications.length > 0;

/** True where both tell what a paper reported, and all that it is called in the one it is in the other. */
export function isOneReport(pair: GroupPair): boolean {
  const { a, b, common, isOneStory, vocabulary } = pair;
  const isReport = ({ predications }: EventGroup): boolean =>
    predications.length > 0 && predications.every(({ verb }) => vocabulary.reports.has(verb));
  if (!isOneStory || !isOneTime(pair) || common.length < MANY_REPORTED) return false;
  if (!isReport(a) || !isReport(b)) return false;
  const [mine, theirs] = [spelled(a.doers, vocabulary), spelled(b.doers, vocabulary)];
  const [few, many] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
  return few.length > 0 && few.every((word) => many.includes(word));
}

/** "Tarn", "Times" of the name "Tarn Times"; of what is no name its stem. */
const spelled = (terms: readonly number[], vocabulary: Vocabulary): readonly string[] =>
  terms.flatMap((term) => sayTerm(vocabulary, term).replace('=', '').split(' '));

/** True where half of what tells the first answers what others did or said, and the second tells what somebody else did. */
export const reactsTo = (a: EventGroup, b: EventGroup): boolean =>
  (a.manners & MANNER.reacting) !== 0 &&
  (b.manners & MANNER.reacting) === 0 &&
  b.doers.length > 0 &&
  !meet(a.doers, b.doers) &&
  2 * a.sights.filter(({ manner }) => manner === MANNER.reacting).length >= a.sights.length;

/** The words in common of two sayings, beside names and what the speaker is called: "the tycoon", "the candidate". */
export const countSaid = ({ a, b, common, vocabulary }: GroupPair): number =>
  common.filter(
    (term) => vocabulary.isName[term] === 0 && !(a.doers.includes(term) && b.doers.includes(term)),
  ).length;

/** True where each has some of a kind, and neither tells of those of the other. */
const haveOther =
  (kind: 'objects' | 'subjects') =>
  (a: EventGroup, b: EventGroup): boolean =>
    a[kind].length > 0 &&
    b[kind].length > 0 &&
    !meet(a[kind], b.vector.terms) &&
    !meet(b[kind], a.vector.terms);

/** Of what is done to something: "launched a ferry", "launched a school for cooks". */
export const haveOtherObjects = haveOther('objects');

/** Of names as subjects. */
export const areOfOthers = haveOther('subjects');

/** "A court jailed the banker Lind", "a court jailed the banker Berg": the same is done to others, people or things, which both name. */
export const areDoneToOthers = (pair: GroupPair): boolean => {
  const { a, b, vocabulary } = pair;
  const [mine, theirs] = [a, b].map(({ objects }) =>
    objects.filter((term) => vocabulary.isName[term] === 1),
  );
  return (
    mine !== undefined &&
    theirs !== undefined &&
    (shareVerb(a, b) || meet(a.deeds, b.deeds)) &&
    haveOtherObjects({ ...a, objects: mine }, { ...b, objects: theirs }) &&
    !shareWord(mine, theirs, vocabulary)
  );
};

/**
 * "Lind flew to Tarn", "Lind flew to Sarmin", "sent to Orlow", "sent to Berg": one verb, and where or to whom it goes both name. Near
 * misses: "flew to Norland", where Tarn lies, "taken to Tarn" and "taken to Larne General Hospital", "Larne Clinic" and "Larne Eye Clinic".
 */
export function haveOtherGoals({ a, b, vocabulary }: GroupPair): boolean {
  if (a.goals.length === 0 || b.goals.length === 0 || !shareVerb(a, b)) return false;
  const [mine, theirs] = [a, b].map(({ goals }) =>
    goals.map((term) => spelled([term], vocabulary)),
  );
  if (mine === undefined || theirs === undefined) return false;
  const areTowns = ({ goals }: EventGroup): boolean =>
    goals.every((term) => vocabulary.isPlace[term] === 1 && !vocabulary.wordsOf.has(term));
  const said = (names: typeof mine): readonly string[] => names.map((name) => fold(name.join(' ')));
  return (
    areTowns(a) === areTowns(b) &&
    !mine.some((one) => theirs.some((other) => areLikeNames(one, other))) &&
    vocabulary.locations.differ(said(mine), said(theirs))
  );
}

/** "Larne House Clinic", "Larne House Centre"; near miss: "Larne Centre". */
function areLikeNames(a: readonly string[], b: readonly string[]): boolean {
  const common = a.filter((word) => b.includes(word));
  return 2 * common.length >= Math.min(a.length, b.length);
}

/** "Malia Orlow", "Sasha Orlow", who are often told of together. */
const shareWord = (
  mine: readonly number[],
  theirs: readonly number[],
  vocabulary: Vocabulary,
): boolean => {
  const words = spelled(theirs, vocabulary);
  return spelled(mine, vocabulary).some((word) => words.includes(word));
};

export const areOtherDeeds = (a: Telling, b: Telling): boolean =>
  a.deeds.length > 0 && b.deeds.length > 0 && !areKin(a.deeds, b.deeds);

/** So few sightings of each are compared slot by slot. */
const MOST_COMPARED = 4;

/**
 * "The bank lent Kenya $750m", "The bank lent Ghana $250m": their tellings with one verb are of others, as far as so many of them tell, and no
 * person is in both. Near miss: the article on the one mentions the other, too.
 */
export function areOfOtherThings({ a, b, isRetold }: GroupPair): boolean {
  if (isRetold || !shareVerb(a, b)) return false;
  const pairs = a.sights
    .slice(0, MOST_COMPARED)
    .flatMap((mine) =>
      b.sights.slice(0, MOST_COMPARED).map((theirs) => compareTellings(mine, theirs)),
    )
    .filter((verdict) => verdict !== undefined);
  return 2 * pairs.filter(({ rule }) => rule !== undefined).length > pairs.length;
}

/** Deeds of a group or a sighting. */
type Telling = Pick<EventGroup, 'deeds'>;

const isSaying = ({ manners }: EventGroup): boolean => manners === MANNER.said;
export const areSayings = ({ a, b }: GroupPair): boolean => isSaying(a) && isSaying(b);

export const isExpected = ({ isPlanned, isOpen }: EventGroup): boolean => isPlanned || isOpen;

/**
 * True where both tell one deed and what is common to them says whose: a name, and some words. The verb of whatever has no printed day
 * must be of that deed: "Lind picked Moe on Monday", "Berg regretted the pick". In one article both must be.
 */
export function tellOneDeed({ a, b, common, days, isRetold, vocabulary }: GroupPair): boolean {
  if (haveOtherObjects(a, b)) return false;
  const [mine, theirs] = [meet(a.deeds, b.told), meet(b.deeds, a.told)];
  const [isMyDay, isTheirDay] = [isPrinted(a), isPrinted(b)];
  if (isRetold ? !meet(a.deeds, b.deeds) : !(mine || theirs)) return false;
  // "may be nominated for the vote of 2009", "must step down at the vote of 2009": whatever is expected of a year has its words
  if (days > LONGEST_WITH_RARE && !(mine && theirs) && (isExpected(a) || isExpected(b)))
    return false;
  if ((!isMyDay && !mine) || (!isTheirDay && !theirs)) return false;
  const least = isMyDay && isTheirDay ? 2 : mine && theirs ? MANY_WITH_DEED : MANY_IN_COMMON;
  return common.length >= least && common.some((term) => vocabulary.isName[term] === 1);
}

/** True where both tell a deed in common, whatever its words, and most of the shorter telling stands in the other: of a plan on no day in a plan. */
export function isHeldBy(pair: GroupPair): boolean {
  const { a, b, agreement, common, vocabulary, isRetold } = pair;
  if (isRetold || isStateBeside(pair) || common.length < MANY_IN_COMMON - 1) return false;
  if (agreement === 'undated' && a.isPlanned !== b.isPlanned) return false;
  if (!meet(a.told, b.told) || haveOtherObjects(a, b)) return false;
  const isSure = isOneTime({ agreement }) && (isPrinted(a) || isPrinted(b));
  if (!isSure && !common.some((term) => vocabulary.isName[term] === 1)) return false;
  return shareInCommon(a.vector, b.vector, common) >= (isSure ? MOST_OF_IT : MORE_OF_IT);
}

/** True where both, of one story and time, count as many, with a name and so many words in common. */
export const countAlike = (pair: GroupPair): boolean => {
  const { a, b, isRetold, isOneStory } = pair;
  return (
    !isRetold && isOneStory && isOneTime(pair) && shareFigureAndName(pair) && !areOtherDeeds(a, b)
  );
};

/** The dates leave it open whether they are one day, or say it; a guess yields to the day next to it. */
const canBeOneTime = ({ agreement }: GroupPair): boolean => agreement in ONE_TIME;
const ONE_TIME: Partial<Record<Agreement | 'undated', true>> = {
  same: true,
  within: true,
  near: true,
  undated: true,
};

/** True where nothing says that the two tell of others, or of another deed. */
const canBeOne = (pair: GroupPair): boolean =>
  pair.isOneStory &&
  canBeOneTime(pair) &&
  !areOtherPersons(pair) &&
  !areOtherDeeds(pair.a, pair.b) &&
  isNegated(pair.a) === isNegated(pair.b) &&
  !leavesOpen(pair.a, pair.b) &&
  !leavesOpen(pair.b, pair.a) &&
  !isStateBeside(pair) &&
  !isStandBeside(pair.a, pair.b) &&
  !isStandBeside(pair.b, pair.a);

/** "Lind cheered the rowers", "Berg sold the rowers a boat"; near miss: "the navy", "its ship Tarn". */
const areOtherPersons = ({ a, b, areOfOthers, vocabulary }: GroupPair): boolean =>
  areOfOthers && hasPerson(a, vocabulary) && hasPerson(b, vocabulary);

const hasPerson = ({ subjects }: EventGroup, { isPlace, wordsOf }: Vocabulary): boolean =>
  subjects.some((term) => isPlace[term] === 0 && !wordsOf.has(term));

const isNegated = ({ manners }: EventGroup): boolean => manners === MANNER.negated;

/** True for what no telling says came about: how things stand, without a day of its own. */
const isState = ({ members, span }: EventGroup): boolean =>
  span?.isStated !== true && members.every(({ status }) => status === 'background');

/** "The law creates trouble" and "the court struck down the law"; near miss: "he faces a charge of murder", "he was charged". */
const isStateBeside = ({ a, b, deedsInCommon: deeds }: GroupPair): boolean =>
  isState(a) !== isState(b) && deeds === 0;

/** "Lind is opposed to the dam" and "Lind said on Monday that she opposes it". */
const isStandBeside = (stand: EventGroup, saying: EventGroup): boolean =>
  isState(stand) && isSaying(saying) && !isState(saying);

/** True where most openings of the one have so much in common with those of the other. */
export function openAlike(pair: GroupPair): boolean {
  const { a, b, agreement, isRetold } = pair;
  if (agreement === 'undated' && a.isPlanned !== b.isPlanned) return false;
  if (a.openings.length === 0 || b.openings.length === 0 || isRetold || !canBeOne(pair))
    return false;
  const isSure = isOneTime(pair) && isSaying(a) === isSaying(b);
  const share = isSure ? SOME_OF_IT : MORE_OF_OPENING;
  let alike = 0;
  for (const mine of a.openings)
    for (const theirs of b.openings) if (tellAlike(mine, theirs, share)) alike++;
  return 2 * alike >= a.openings.length * b.openings.length;
}

/** True for two openings with words in common, where neither has another deed. */
function tellAlike(a: Sight, b: Sight, share: number): boolean {
  const common = commonTerms(a.undated, b.undated);
  return (
    common.length >= MANY_IN_OPENINGS &&
    shareInCommon(a.undated, b.undated, common) >= share &&
    !areOtherDeeds(a, b)
  );
}

/** "Treasury Department", "U.S. Department of the Treasury"; near miss: "Harbour Union", "Dockers’ Union". */
const shareSpelledName = (a: EventGroup, b: EventGroup, { wordsOf }: Vocabulary): boolean =>
  a.subjects.some((one) =>
    b.subjects.some((other) => {
      const [mine, theirs] = [wordsOf.get(one) ?? [], wordsOf.get(other) ?? []];
      const [few, many] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
      return few.length > 1 && few.every((word) => many.includes(word));
    }),
  );

const hasActor = ({ subjects }: EventGroup, { isPlace }: Vocabulary): boolean =>
  subjects.some((term) => isPlace[term] === 0);

export const shareVerb = (a: EventGroup, b: EventGroup): boolean =>
  a.predications.some(({ verb }) => b.predications.some((other) => other.verb === verb));

/** Where one of many tellings comes back to it, it is not what they tell. */
const COMES_BACK_SHARE = 0.25;

/** True where of the sightings of the one so many stand without a date in a clause that tells the other group. */
export function comesBackIn({ members, sights }: EventGroup, other: EventGroup): boolean {
  let back = 0;
  for (const { date, occurrences } of members)
    if (date === undefined)
      back += occurrences.filter((inner) =>
        other.sights.some(
          ({ occurrence: outer }) => inner.articleId === outer.articleId && overlaps(inner, outer),
        ),
      ).length;
  return back > 0 && back >= COMES_BACK_SHARE * sights.length;
}

/** Places of one article that tell the two overlap. */
export const overlap = (a: EventGroup, b: EventGroup): boolean =>
  a.sights.some(({ occurrence: mine }) =>
    b.sights.some(
      ({ occurrence: theirs }) => mine.articleId === theirs.articleId && overlaps(mine, theirs),
    ),
  );

/**
 * The one is planned for a printed day behind the guessed one of the other, or goes on, or lies, more than a year before: "who has led it since 2010". Near
 * miss: "has cancelled a visit that was planned for Friday", whose day that is.
 */
export const isOfOtherTime = (printed: EventGroup, guess: EventGroup): boolean =>
  isPrinted(printed) &&
  !isPrinted(guess) &&
  printed.span !== undefined &&
  guess.span !== undefined &&
  ((printed.isPlanned && !isCancelled(guess) && printed.span.first > guess.span.last) ||
    printed.span.first < guess.span.first - YEAR);
const YEAR = 366;

/** The one is told in passing alone, with a printed day, in a sentence that leads with the other: "Lind, |who spoke on Monday|, left". */
export const isInPassing = (printed: EventGroup, guess: EventGroup): boolean =>
  isPrinted(printed) &&
  !isPrinted(guess) &&
  printed.members.every(({ status, lineFault }) => status === 'background' || lineFault?.startsWith(IN_PASSING) === true) &&
  guess.members.some(({ status, lineFault }) => status === 'happened' && lineFault === undefined); // prettier-ignore

const isCancelled = ({ members }: EventGroup): boolean =>
  members.some(({ status }) => status === 'cancelled');

/** Two rare names, numbers or dates, and a word. */
export function areTelling(terms: readonly number[], vocabulary: Vocabulary): boolean {
  const mostOften = Math.max(3, RARE_SHARE * vocabulary.sentenceCount);
  let marked = 0;
  let rare = 0;
  for (const term of terms) {
    if (vocabulary.isMarked[term] === 0) continue;
    marked++;
    if (spreadOf(vocabulary, term) <= mostOften) rare++;
  }
  return rare >= 2 && terms.length > marked;
}
