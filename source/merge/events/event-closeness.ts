// "closed the Merrow bridge on Tuesday", "the Merrow bridge was closed on May 3" → 0.6, the cosine of their term vectors; 0 where named
// rules keep them apart or ask for more. The closeness that events are clustered by.
import { contains, overlaps } from '../../text/range.js';
import type { ClosenessTrace } from '../../model/trace.js';
import { datesAgree, type Agreement } from '../../calendar/date-agreement.js';
import { countOtherwise, sharePartners, sharePredication } from './predications.js';
import { MANNER } from './verb-features.js';
import type { EventGroup, Sight } from './event-features.js';
import { areKin, sayTerm, spreadOf, type Vocabulary } from '../terms/vocabulary.js';
import { meet } from '../cluster/sorted-lists.js';
import { commonTerms, cosine, haveTwoTerms, shareInCommon } from '../terms/term-vectors.js';

/** How alike the wordings of one event must be at least (cosine), by how their dates agree. */
const LEAST_ALIKE: Readonly<Record<Agreement | 'undated', number>> = {
  same: 0.3,
  within: 0.35,
  near: 0.45,
  window: 0.55,
  loose: 0.55,
  undated: 0.6,
  rival: 0.4,
  apart: Infinity,
};
/** The same as the name of a rule. */
const DATES: Readonly<Record<Agreement | 'undated', string>> = {
  same: 'the dates are the same',
  within: 'one date holds the other',
  near: 'the dates are a day apart, and one is a guess',
  window: 'one is a guess, some days after the other',
  loose: 'one date is so long that it says little',
  undated: 'one of them has no date',
  rival: 'two printed days, up to two weeks apart',
  apart: 'the dates can’t be one',
};
/** One person on one day, or two rare names, numbers or dates and a word in common, are as good as many words. */
const ALIKE_WITH_RARE = 0.2;
/** With less in common nothing is one. */
const HARDLY_ALIKE = 0.06;
/** One person on one day, and so many terms in common. */
const MANY_IN_COMMON = 5;
const ALIKE_WITH_MANY = 0.15;
/** In more days, two rare names meet in more than one event. */
const LONGEST_WITH_RARE = 31;
/** Few things are planned for one and the same day. */
const ALIKE_PLANS = 0.2;
/** The same is done by or to the same, by how the dates agree. */
const ALIKE_WITH_PREDICATION: Readonly<Record<Agreement | 'undated', number>> = {
  same: 0.1,
  within: 0.1,
  near: 0.15,
  window: 0.2,
  loose: 0.15,
  undated: 0.2,
  rival: LEAST_ALIKE.rival,
  apart: Infinity,
};
/** One deed in other words, with a name and {@link MANY_WITH_DEED} words in common, by how the dates agree. */
const ALIKE_WITH_DEED: Readonly<Record<Agreement | 'undated', number>> = {
  same: 0.1,
  within: 0.1,
  near: 0.1,
  window: 0.15,
  loose: 0.15,
  undated: 0.15,
  rival: 0.1,
  apart: Infinity,
};
const MANY_WITH_DEED = 3;
/** As many are counted, with a name and more than {@link MANY_IN_COMMON} words in common. */
const ALIKE_WITH_FIGURE = 0.15;
/** So much of the weight of the shorter telling stands in the longer; more where the dates are less sure. */
const MOST_OF_IT = 0.33;
const MORE_OF_IT = 0.5;
/** Two openings of one story tell one event with so many words in common, a share of the shorter telling, more where that is less sure. */
const ALIKE_WITH_OPENING = 0.08;
const MANY_IN_OPENINGS = 3;
const SOME_OF_IT = 0.15;
const MORE_OF_OPENING = 0.2;
/** How alike a toll and what took it count. */
const TOLL_ALIKE = 0.95;
/** Two days that were guessed agree by chance: what was in the papers of one day. */
const BOTH_GUESSED = 0.05;
/** Words in common, beside names, of two sayings of one person. */
const MANY_SAID = 3;
/** Both print one quote: they tell of the same saying. */
const ALIKE_WITH_QUOTE = 0.1;
/** What one paper is told to have reported on a day of a story, with a name or two in common. */
const ALIKE_WITH_REPORT = 0.08;
const MANY_REPORTED = 3;
/** The verb of the one tells what that of the other can't, or of something else. */
const ANOTHER_DEED = 0.1;
/** Other people act in the one than in the other. */
const OTHER_PEOPLE = 0.15;
/** An article seldom tells one event twice, unless it comes back to what somebody said. */
const SAME_ARTICLE = 0.1;
/** A term in more than this share of the sentences is not rare. */
const RARE_SHARE = 0.1;
/** Two stories seldom tell one event. */
const OTHER_STORY = 0.05;

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
type GroupPair = ClosenessCandidates & {
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

/** The rules of one event or two are asked in their order. */
type ClosenessRule = {
  readonly name: string;
  readonly applies: (pair: GroupPair, least: number) => boolean;
  /** How alike the wordings must be then: of what was asked so far, and of the pair. Infinity keeps them apart. */
  readonly effect: (least: number, pair: GroupPair) => number;
  /** True where no later rule is asked. */
  readonly settles?: true;
};

const apart = (): number => Infinity;
const atLeast = (least: number) => (): number => least;
const more = (by: number) => (least: number) => least + by;
const isOneTime = ({ agreement }: Pick<GroupPair, 'agreement'>): boolean =>
  agreement === 'same' || agreement === 'within';

const RULES: readonly ClosenessRule[] = [
  {
    // What a sentence comes back to is not what it tells: "The quay closed on Friday, after the mayor left."
    // Near miss: two sentences of the article.
    name: 'one comes back to what happened before the other',
    applies: ({ a, b, isRetold }) => isRetold && (comesBackIn(a, b) || comesBackIn(b, a)),
    effect: apart,
  },
  {
    // "Unions scorned Lind, who spoke on Friday": the scorn is of the day of the page. Near miss: two sentences of the article.
    name: 'a printed day within what is told around it, of a guessed one',
    applies: ({ a, b, isRetold, agreement }) => isRetold && agreement === 'window' && overlap(a, b),
    effect: apart,
  },
  {
    // The dead of a whole spring are not those of one of its days. Near miss: "killed 5" on a Monday and in that week.
    name: 'other figures, in a long time',
    applies: (pair) => pair.days > LONGEST_WITH_RARE && areCountedOtherwise(pair),
    effect: apart,
  },
  {
    // "Orlow Lines closed at $4", "Berg Foods closed at $9"; near miss: "Orlow Lines closed at $4", "shares of Orlow closed at $4".
    name: 'others, with other figures',
    applies: (pair) => pair.areOfOthers && areCountedOtherwise(pair),
    effect: apart,
  },
  {
    // "Lind resigned on Monday", "Berg resigned on Friday"; near miss: "Lind" and "the minister", who is nobody else.
    name: 'others, on another day',
    applies: ({ areOfOthers, agreement }) => areOfOthers && agreement === 'rival',
    effect: apart,
  },
  {
    // "Lind spoke in Tarn" and, in another story, "Berg spoke in Tarn"; near miss: both founded one union.
    name: 'others, in another story',
    applies: ({ a, b, areOfOthers, isOneStory, vocabulary }) =>
      areOfOthers && !isOneStory && !sharePredication(a.predications, b.predications, vocabulary),
    effect: apart,
  },
  {
    // "This comes on top of a drought", of rain in one paper and of snow in another; near miss: of one day.
    name: 'remarks on what each has just told',
    applies: ({ a, b, agreement }) =>
      agreement !== 'same' && a.manners === MANNER.leaning && b.manners === MANNER.leaning,
    effect: apart,
  },
  {
    // "The army took Kadir", "rebels denied that the army took Kadir"; near miss: both deny it.
    name: 'one denies what the other tells',
    applies: contradictEachOther,
    effect: apart,
  },
  {
    // "Lind apologised in person", "Lind apologised in a letter"; near miss: one of them doesn't say how.
    name: 'said in another way',
    applies: ({ a, b }) => a.ways !== 0 && b.ways !== 0 && (a.ways & b.ways) === 0,
    effect: apart,
  },
  {
    // "Orlow pleaded guilty", "she pleaded guilty later"; near miss: "the police arrested her", "she was arrested".
    name: 'a man acts in the one, a woman in the other',
    applies: ({ a, b }) =>
      shareVerb(a, b) &&
      a.genders.length > 0 &&
      b.genders.length > 0 &&
      !a.genders.some((gender) => b.genders.includes(gender)) &&
      !meet(a.subjects, b.vector.terms) &&
      !meet(b.subjects, a.vector.terms),
    effect: apart,
  },
  {
    // "Norland fired a rocket", which it did in May and in June; near miss: in June, or nothing else has its words.
    name: 'no day, and two days have its words',
    applies: ({ a, b, agreement }) =>
      agreement === 'undated' &&
      ((a.isTwofold && b.span !== undefined) || (b.isTwofold && a.span !== undefined)),
    effect: apart,
  },
  {
    // "Berg urged the council to close the quay", "the council closed the quay"; near miss: "dockers called for it to be closed".
    name: 'one asks for what the other tells',
    applies: ({ a, b }) => asksForDeedOf(a, b) || asksForDeedOf(b, a),
    effect: apart,
  },
  {
    // "The Harbour Union slammed a report that Orlow cuts jobs", "the Tarn Times reported that Orlow cuts jobs"; near miss: both slam it, or
    // one of them lets the union say so.
    name: 'one reacts to what the other tells',
    applies: ({ a, b }) => reactsTo(a, b) || reactsTo(b, a),
    effect: apart,
  },
  {
    // A bomb "at a market in Kadir" and one "at a market in Sarmin"; near miss: "in Kadir" and "in Norland", where Kadir lies.
    name: 'other places',
    applies: ({ a, b, havePeopleInCommon, vocabulary }) =>
      !havePeopleInCommon && vocabulary.locations.differ(a.places, b.places),
    effect: apart,
  },
  {
    // “We will not pay,” Lind said, in two papers of one day; near miss: the same words on days of which one is not the other's.
    name: 'one quote in both',
    applies: (pair) => isOneTime(pair) && meet(pair.a.quotes, pair.b.quotes),
    effect: atLeast(ALIKE_WITH_QUOTE),
    settles: true,
  },
  {
    // "The Tarn Times reported that Orlow Lines cuts jobs", "Orlow is to cut 300, the Times first reported"; near miss: the Sarmin Post did.
    name: 'one report of one paper',
    applies: isOneReport,
    effect: atLeast(ALIKE_WITH_REPORT),
    settles: true,
  },
  {
    // "Lind met the dockers of Tarn for talks on pay", told with five such words by both; near miss: four.
    name: 'one person on a day that both print, and many words',
    applies: (pair) => isOneActor(pair) && shareDeed(pair) && pair.common.length >= MANY_IN_COMMON,
    effect: atLeast(ALIKE_WITH_MANY),
  },
  {
    // "Lind left on Monday" told twice; near miss: a day that was guessed for one of them, or another deed.
    name: 'one person and one deed on a day that both print',
    applies: (pair, least) => least > ALIKE_WITH_RARE && isOneActor(pair) && shareDeed(pair),
    effect: atLeast(ALIKE_WITH_RARE),
  },
  {
    // "Orlow", "1,200" and "struck" in both; near miss: a name that every second sentence holds, or another deed.
    name: 'rare names or figures in both, and a deed',
    applies: (pair, least) =>
      least > ALIKE_WITH_RARE &&
      shareDeed(pair) &&
      isOneTime(pair) &&
      pair.days <= LONGEST_WITH_RARE &&
      areTelling(pair.common, pair.vocabulary),
    effect: atLeast(ALIKE_WITH_RARE),
  },
  {
    // "The council will meet on May 4" told twice; near miss: a plan for May, and one for May 4.
    name: 'two plans for one day',
    applies: ({ a, b, agreement }) => agreement === 'same' && a.isPlanned && b.isPlanned,
    effect: atLeast(ALIKE_PLANS),
  },
  {
    // "Orlow launched the night ferry", "the night ferry was launched"; near miss: "Orlow launched", "Orlow bought".
    name: 'one deed: verb, and who does or suffers it',
    applies: ({ a, b, agreement, vocabulary, isRetold }, least) =>
      ALIKE_WITH_PREDICATION[agreement] < least &&
      sharePredication(a.predications, b.predications, vocabulary, isRetold),
    effect: (_least, { agreement }) => ALIKE_WITH_PREDICATION[agreement],
  },
  {
    // "Orlow raised its rate to 4 %", "the rate that Orlow increased"; near miss: on two guessed days, a deed that only one has for its verb.
    name: 'one deed in other words, a name and more words',
    applies: (pair, least) => least > ALIKE_WITH_DEED[pair.agreement] && tellOneDeed(pair),
    effect: (_least, { agreement }) => ALIKE_WITH_DEED[agreement],
  },
  {
    // "Police detained the captain", "the captain was arrested", on a day that both print; near miss: a guessed day, or "detained the cook".
    name: 'one deed in other words: who does or suffers it',
    applies: ({ a, b, agreement, isOneStory, vocabulary }, least) =>
      least > ALIKE_WITH_DEED.same &&
      agreement === 'same' &&
      isOneStory &&
      isPrinted(a) &&
      isPrinted(b) &&
      sharePartners(a.predications, b.predications, vocabulary),
    effect: atLeast(ALIKE_WITH_DEED.same),
  },
  {
    // "Orlow Lines cut 300 jobs" in "The board of Orlow Lines, which met in Tarn, cut 300 jobs at its yard"; near miss: half of the words.
    name: 'most of the shorter telling in the longer',
    applies: (pair, least) => least > ALIKE_WITH_DEED[pair.agreement] && isHeldBy(pair),
    effect: (_least, { agreement }) => ALIKE_WITH_DEED[agreement],
  },
  {
    // "Nearly 90 teachers of Orlow College blame Lind for the cut", "a letter of nearly 90 at Orlow College says that Lind cut"; near
    // miss: "1,200 dockers" of one port in both, and hardly a word besides.
    name: 'a figure, a name and many words in both',
    applies: (pair, least) => least > ALIKE_WITH_FIGURE && countAlike(pair),
    effect: atLeast(ALIKE_WITH_FIGURE),
  },
  {
    // "Lind said prices were high", "Lind said more would come", each on a day that was guessed; near miss: one saying in much the same words.
    name: 'two sayings, with few words in common',
    applies: (pair) => areSayings(pair) && countSaid(pair) < MANY_SAID,
    effect: apart,
  },
  {
    // "The ferry left", "the ferry left late", in the papers of one day; near miss: "on Monday" in one of them.
    name: 'both days are guesses',
    applies: (pair) => pair.agreement === 'same' && isGuessedTwice(pair),
    effect: more(BOTH_GUESSED),
  },
  {
    // "Orlow launched a ferry", "Orlow launched a school for cooks"; near miss: "launched the ferry", "launched its new ship, a ferry".
    name: 'another object',
    applies: ({ a, b }) => shareVerb(a, b) && haveOtherObjects(a, b),
    effect: more(ANOTHER_DEED),
  },
  {
    // "Police arrested a man who shot two", "a man shot two"; near miss: "a bomb exploded", "six died".
    name: 'another deed',
    applies: ({ a, b }) => areOtherDeeds(a, b),
    effect: more(ANOTHER_DEED),
  },
  {
    // "Lind condemned it", "the council condemned it"; "Lind left", "Berg left". But "Norland" may be said for its council.
    name: 'other people act',
    applies: (pair) => doAlike(pair) || haveOtherPeople(pair),
    effect: more(OTHER_PEOPLE),
  },
  {
    // "A bus fell into a ravine" and, in the first sentence of a sister article, "A coach left the road above the ravine"; near miss: further down.
    name: 'both articles open with it',
    applies: (pair, least) => least > ALIKE_WITH_OPENING && openAlike(pair),
    effect: atLeast(ALIKE_WITH_OPENING),
  },
  {
    // "A ferry sank" in two stories; near miss: "The Orlow ferry sank".
    name: 'another story, no name in both',
    applies: ({ isOneStory, havePeopleInCommon, common, vocabulary }) =>
      !isOneStory && !havePeopleInCommon && !common.some((term) => vocabulary.isName[term] === 1),
    effect: apart,
  },
  { name: 'another story', applies: ({ isOneStory }) => !isOneStory, effect: more(OTHER_STORY) },
  {
    // Protests on Monday and on Tuesday are two. In one story a plan, or what happens only once ("the ship sank on Monday"), is one.
    name: 'two printed days, and nothing that happens only once',
    applies: (pair) => pair.agreement === 'rival' && !canBeRivals(pair),
    effect: apart,
  },
  {
    // "The quay closed on Friday" and below "The mayor went home"; near miss: two sentences about one person, or of one deed.
    name: 'one article tells both',
    applies: (pair) => pair.isRetold && !pair.havePeopleInCommon && !shareDeed(pair),
    effect: more(SAME_ARTICLE),
  },
];

/** Told of each rule that decides, and how alike the wordings must be from then on. */
type Note = (rule: string, least: number) => void;

/** The cosine of the wordings where it is enough for one event, else 0. */
export function eventCloseness(
  a: EventGroup,
  b: EventGroup,
  vocabulary: Vocabulary,
  note?: Note,
): number {
  if (meet(a.articles, b.articles) && (tellsToll(a, b) || tellsToll(b, a))) {
    note?.('a toll, and in the same sentence what took it', 0);
    return TOLL_ALIKE;
  }
  const agreement = agreementOf(a, b);
  note?.(DATES[agreement], LEAST_ALIKE[agreement]);
  if (agreement === 'apart') return 0;
  const isLittle =
    !haveTwoTerms(a.vector, b.vector) && !(a.isPlanned && b.isPlanned) && !meet(a.deeds, b.deeds);
  if (isLittle && !note) return 0; // as most pairs end: what is cheapest to ask is asked first
  const alike = cosine(a.vector, b.vector);
  if (alike < HARDLY_ALIKE) {
    note?.('hardly a word in common', Infinity);
    return 0;
  }
  if (isLittle) {
    note?.('one word in common', Infinity);
    return 0;
  }
  const common = commonTerms(a.vector, b.vector);
  const pair = pairOf({ a, b, agreement, common, vocabulary });
  return alike >= leastAlike(pair, note) ? alike : 0;
}

/**
 * True where the first has no printed day, its verb tells who died or the like, and a clause of its sentence tells the other: "Eleven
 * people have died after a bus fell into a ravine on Sunday". Near miss: "Lind resigned after a bus fell into a ravine on Sunday".
 */
const tellsToll = (toll: EventGroup, cause: EventGroup): boolean =>
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

/** The same decision with the rules that led to it. */
export function traceCloseness(
  a: EventGroup,
  b: EventGroup,
  vocabulary: Vocabulary,
): ClosenessTrace {
  const steps: { rule: string; least: number }[] = [];
  const closeness = eventCloseness(a, b, vocabulary, (rule, least) => steps.push({ rule, least }));
  return {
    joins: closeness > 0,
    alike: cosine(a.vector, b.vector),
    steps,
    common: commonTerms(a.vector, b.vector).map((term) => sayTerm(vocabulary, term)),
  };
}

const agreementOf = (a: EventGroup, b: EventGroup): Agreement | 'undated' =>
  a.span && b.span ? datesAgree(a.span, b.span) : 'undated';

function pairOf(candidates: ClosenessCandidates): GroupPair {
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

/** How alike the wordings must be at least to tell one event. */
function leastAlike(pair: GroupPair, note: Note | undefined): number {
  let least = LEAST_ALIKE[pair.agreement];
  for (const rule of RULES) {
    if (!rule.applies(pair, least)) continue;
    least = rule.effect(least, pair);
    note?.(rule.name, least);
    if (least === Infinity || rule.settles) break;
  }
  return least;
}

const areCountedOtherwise = ({ a, b, common, vocabulary }: GroupPair): boolean =>
  countOtherwise(a.vector, b.vector, common, vocabulary);

const isOneActor = ({ a, b, agreement, havePeopleInCommon }: GroupPair): boolean =>
  agreement === 'same' && havePeopleInCommon && isPrinted(a) && isPrinted(b);

const isPrinted = ({ span }: EventGroup): boolean => span?.isStated === true;

const doAlike = ({ a, b, areOfOthers, vocabulary }: GroupPair): boolean =>
  areOfOthers && hasActor(a, vocabulary) && hasActor(b, vocabulary) && shareVerb(a, b);

const haveOtherPeople = ({ a, b, havePeopleInCommon }: GroupPair): boolean =>
  a.people.length > 0 && b.people.length > 0 && !havePeopleInCommon;

const canBeRivals = (pair: GroupPair): boolean => {
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
  const { a, b, common, vocabulary } = pair;
  const has = (flags: Uint8Array): boolean => common.some((term) => flags[term] === 1);
  return (
    a.span !== undefined &&
    b.span !== undefined &&
    Math.abs(a.span.first - b.span.first) <= MOST_DAYS_COUNTED &&
    common.length > MANY_IN_COMMON &&
    has(vocabulary.isNumber) &&
    has(vocabulary.isName) &&
    shareDeed(pair)
  );
};
const MOST_DAYS_COUNTED = 2;

function deedsInCommon(a: EventGroup, b: EventGroup): 0 | 1 | 2 {
  const [inB, inA] = [meet(a.deeds, b.told), meet(b.deeds, a.told)];
  return inA && inB ? 2 : inA || inB ? 1 : 0;
}

const shareDeed = ({ a, b, deedsInCommon: deeds }: GroupPair): boolean =>
  deeds > 0 || shareVerb(a, b);

const isGuessedTwice = ({ a, b }: GroupPair): boolean =>
  a.span?.isStated === false && b.span?.isStated === false;

/** True where one denies what the other tells, or says of the same deed that it was not done. */
function contradictEachOther({ a, b }: GroupPair): boolean {
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
const asksForDeedOf = (a: EventGroup, b: EventGroup): boolean =>
  a.manners === MANNER.asked && (b.manners & MANNER.asked) === 0 && b.predications.length > 0;

/** True where both tell what a paper reported, and all that it is called in the one it is in the other. */
function isOneReport(pair: GroupPair): boolean {
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
const reactsTo = (a: EventGroup, b: EventGroup): boolean =>
  (a.manners & MANNER.reacting) !== 0 &&
  (b.manners & MANNER.reacting) === 0 &&
  b.doers.length > 0 &&
  !meet(a.doers, b.doers) &&
  2 * a.sights.filter(({ manner }) => manner === MANNER.reacting).length >= a.sights.length;

/** The words in common of two sayings, beside names and what the speaker is called: "the tycoon", "the candidate". */
const countSaid = ({ a, b, common, vocabulary }: GroupPair): number =>
  common.filter(
    (term) => vocabulary.isName[term] === 0 && !(a.doers.includes(term) && b.doers.includes(term)),
  ).length;

/** True where each is done to something, and neither tells of that of the other: "launched a ferry", "launched a school for cooks". */
const haveOtherObjects = (a: EventGroup, b: EventGroup): boolean =>
  a.objects.length > 0 &&
  b.objects.length > 0 &&
  !meet(a.objects, b.vector.terms) &&
  !meet(b.objects, a.vector.terms);

const areOtherDeeds = (a: Telling, b: Telling): boolean =>
  a.deeds.length > 0 && b.deeds.length > 0 && !areKin(a.deeds, b.deeds);

/** Deeds of a group or a sighting. */
type Telling = Pick<EventGroup, 'deeds'>;

const isSaying = ({ manners }: EventGroup): boolean => manners === MANNER.said;
const areSayings = ({ a, b }: GroupPair): boolean => isSaying(a) && isSaying(b);

/**
 * True where both tell one deed and what is common to them says whose: a name, and some words. The verb of whatever has no printed day
 * must be of that deed: "Lind picked Moe on Monday", "Berg regretted the pick". In one article both must be.
 */
function tellOneDeed({ a, b, common, isRetold, vocabulary }: GroupPair): boolean {
  if (haveOtherObjects(a, b)) return false;
  const [mine, theirs] = [meet(a.deeds, b.told), meet(b.deeds, a.told)];
  const [isMyDay, isTheirDay] = [isPrinted(a), isPrinted(b)];
  if (isRetold ? !meet(a.deeds, b.deeds) : !(mine || theirs)) return false;
  if ((!isMyDay && !mine) || (!isTheirDay && !theirs)) return false;
  const least = isMyDay && isTheirDay ? 2 : mine && theirs ? MANY_WITH_DEED : MANY_IN_COMMON;
  return common.length >= least && common.some((term) => vocabulary.isName[term] === 1);
}

/** True where both tell a deed in common, whatever its words, and most of the shorter telling stands in the other: of a plan on no day in a plan. */
function isHeldBy(pair: GroupPair): boolean {
  const { a, b, agreement, common, vocabulary, isRetold } = pair;
  if (isRetold || isStateBeside(pair) || common.length < MANY_IN_COMMON - 1) return false;
  if (agreement === 'undated' && a.isPlanned !== b.isPlanned) return false;
  if (!meet(a.told, b.told) || haveOtherObjects(a, b)) return false;
  const isSure = isOneTime({ agreement }) && (isPrinted(a) || isPrinted(b));
  if (!isSure && !common.some((term) => vocabulary.isName[term] === 1)) return false;
  return shareInCommon(a.vector, b.vector, common) >= (isSure ? MOST_OF_IT : MORE_OF_IT);
}

/** True where both, of one story and time, count as many, with a name and so many words in common. */
const countAlike = (pair: GroupPair): boolean => {
  const { a, b, common, isRetold, isOneStory, vocabulary } = pair;
  const has = (flags: Uint8Array): boolean => common.some((term) => flags[term] === 1);
  return (
    !isRetold &&
    isOneStory &&
    isOneTime(pair) &&
    common.length > MANY_IN_COMMON &&
    has(vocabulary.isNumber) &&
    has(vocabulary.isName) &&
    !areOtherDeeds(a, b)
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
  !pair.areOfOthers &&
  !haveOtherPeople(pair) &&
  !areOtherDeeds(pair.a, pair.b) &&
  isNegated(pair.a) === isNegated(pair.b) &&
  !leavesOpen(pair.a, pair.b) &&
  !leavesOpen(pair.b, pair.a) &&
  !isStateBeside(pair) &&
  !isStandBeside(pair.a, pair.b) &&
  !isStandBeside(pair.b, pair.a);

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
function openAlike(pair: GroupPair): boolean {
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

/** True for two openings with words in common, where neither has another deed or other names for its subject. */
function tellAlike(a: Sight, b: Sight, share: number): boolean {
  const common = commonTerms(a.undated, b.undated);
  return (
    common.length >= MANY_IN_OPENINGS &&
    shareInCommon(a.undated, b.undated, common) >= share &&
    !areOtherDeeds(a, b) &&
    !areSubjectsApart(a, b)
  );
}

/** True where both have names as subjects, and neither tells of those of the other. */
const areSubjectsApart = (
  a: Pick<Sight, 'subjects' | 'terms'>,
  b: Pick<Sight, 'subjects' | 'terms'>,
): boolean =>
  a.subjects.length > 0 &&
  b.subjects.length > 0 &&
  !meet(a.terms, b.subjects) &&
  !meet(b.terms, a.subjects);

const areOfOthers = (a: EventGroup, b: EventGroup): boolean =>
  areSubjectsApart(
    { subjects: a.subjects, terms: a.vector.terms },
    { subjects: b.subjects, terms: b.vector.terms },
  );

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

const shareVerb = (a: EventGroup, b: EventGroup): boolean =>
  a.predications.some(({ verb }) => b.predications.some((other) => other.verb === verb));

/** True where one of the events without a date stands in a clause that tells the other group. */
function comesBackIn({ members }: EventGroup, { sights }: EventGroup): boolean {
  return members.some(
    (event) =>
      event.date === undefined &&
      event.occurrences.some((inner) =>
        sights.some(
          ({ occurrence: outer }) => inner.articleId === outer.articleId && overlaps(inner, outer),
        ),
      ),
  );
}

/** Places of one article that tell the two overlap. */
const overlap = (a: EventGroup, b: EventGroup): boolean =>
  a.sights.some(({ occurrence: mine }) =>
    b.sights.some(
      ({ occurrence: theirs }) => mine.articleId === theirs.articleId && overlaps(mine, theirs),
    ),
  );

/** Two rare names, numbers or dates, and a word. */
function areTelling(terms: readonly number[], vocabulary: Vocabulary): boolean {
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
