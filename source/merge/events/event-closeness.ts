// "closed the Merrow bridge on Tuesday", "the Merrow bridge was closed on May 3" → 0.6, the cosine of their term vectors; 0 where named
// rules keep them apart or ask for more. The closeness that events are clustered by.
import type { ClosenessTrace } from '../../model/trace.js';
import type { Agreement } from '../../calendar/date-agreement.js';
import { sharePartners, sharePredication } from './predications.js';
import { isPlanMoved } from './moved-plans.js';
import { MANNER } from './verb-features.js';
import type { EventGroup } from './event-features.js';
import { sayTerm, type Vocabulary } from '../terms/vocabulary.js';
import { meet } from '../cluster/sorted-lists.js';
import { commonTerms, cosine, haveTwoTerms } from '../terms/term-vectors.js';
import {
  LONGEST_WITH_RARE,
  MANY_IN_COMMON,
  agreementOf,
  areCountedOtherwise,
  areDoneToOthers,
  areOfOtherThings,
  areOtherDeeds,
  areSayings,
  areTelling,
  areTwins,
  asksForDeedOf,
  canBeRivals,
  comesBackIn,
  contradictEachOther,
  countAlike,
  countSaid,
  doAlike,
  haveOtherGoals,
  haveOtherObjects,
  haveOtherPeople,
  isGuessedTwice,
  isExpected,
  isHeldBy,
  isOneActor,
  isOneReport,
  isOneTime,
  isPrinted,
  isToldBefore,
  openAlike,
  isInPassing,
  isOfOtherTime,
  overlap,
  pairOf,
  reactsTo,
  shareDeed,
  shareVerb,
  tellOneDeed,
  tellsToll,
  type GroupPair,
} from './pair-facts.js';

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
const ALIKE_WITH_MANY = 0.15;
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
/** As many are counted, with a name and more than {@link MANY_IN_COMMON} words in common. */
const ALIKE_WITH_FIGURE = 0.15;
/** Two openings of one story tell one event with so many words in common, a share of the shorter telling, more where that is less sure. */
const ALIKE_WITH_OPENING = 0.08;
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
/** The verb of the one tells what that of the other can't, or of something else. */
const ANOTHER_DEED = 0.1;
/** Other people act in the one than in the other. */
const OTHER_PEOPLE = 0.15;
/** One plan, with a new day. */
const ALIKE_WHERE_MOVED = 0.06;
/** An article seldom tells one event twice, unless it comes back to what somebody said. */
const SAME_ARTICLE = 0.1;
/** Two stories seldom tell one event. */
const OTHER_STORY = 0.05;

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

const RULES: readonly ClosenessRule[] = [
  {
    // What a sentence comes back to is not what it tells: "The quay closed on Friday, after the mayor left."
    // Near miss: two sentences of the article.
    name: 'one comes back to what happened before the other',
    applies: ({ a, b, isRetold }) => isRetold && (comesBackIn(a, b) || comesBackIn(b, a)),
    effect: apart,
  },
  {
    // "Unions scorned Lind, who spoke on Friday", "who has led it since 2010", "said she was glad of Friday's hearing", to come: the scorn is of the
    // day of the page; and so is "Lind, who spoke on Monday, left", of a page of Tuesday. Near misses: two sentences of the article, "Lind was scorned
    // after she spoke yesterday".
    name: 'a printed day within what is told around it, of a guessed one',
    applies: ({ a, b, isRetold, agreement }) =>
      isRetold &&
      overlap(a, b) &&
      (agreement === 'window' ||
        (agreement === 'near' && (isInPassing(a, b) || isInPassing(b, a))) ||
        isOfOtherTime(a, b) ||
        isOfOtherTime(b, a)),
    effect: apart,
  },
  {
    // "A bomb exploded on Tuesday" of 4 September, "A bomb exploded on Friday" of the 14th; near miss: of the 5th, "on Monday", of whenever.
    name: 'one was told before the day of the other',
    applies: ({ a, b }) => isToldBefore(a, b) || isToldBefore(b, a),
    effect: apart,
  },
  {
    // The dead of a whole spring are not those of one of its days. Near miss: "killed 5" on a Monday and in that week.
    name: 'other figures, in a long time',
    applies: (pair) => pair.days > LONGEST_WITH_RARE && areCountedOtherwise(pair),
    effect: apart,
  },
  {
    // "Orlow would be nominated for the 2009 election", "Berg must step down at the 2009 election"; near miss: "Orlow won in 2009".
    name: 'other deeds, expected of a long time',
    applies: ({ a, b, days }) =>
      days > LONGEST_WITH_RARE && (isExpected(a) || isExpected(b)) && areOtherDeeds(a, b),
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
    // "A court jailed Lind for nine years", "a court jailed Berg for nine years", "shut the Merrow pier", "the Oldby pier"; near misses: "jailed Lind
    // and Berg", "jailed the minister".
    name: 'done to others',
    applies: areDoneToOthers,
    effect: apart,
  },
  {
    // "Lind flew to Tarn", "Lind flew to Sarmin"; near miss: "Lind flew to Norland", where Tarn lies.
    name: 'gone elsewhere, or to others',
    applies: haveOtherGoals,
    effect: apart,
  },
  {
    // "Rovers beat Tarn City 2-1", "United beat Merrow 2-1"; near misses: "Rovers won", "Tarn City lost", "Norland", said for its council.
    name: 'others do the same to others',
    applies: areTwins,
    effect: apart,
  },
  {
    // "The bank lent Kenya $750m", "lent Ghana $250m", "jailed a priest for theft", "a banker for fraud"; near miss: "jailed a man for fraud".
    name: 'the same, done to or with others',
    applies: areOfOtherThings,
    effect: apart,
  },
  {
    // "The council will vote on the dam on May 3", "the vote on the dam was put off to May 10"; near miss: "will vote on the budget on May 10".
    name: 'a plan that got a new day',
    applies: isPlanMoved,
    effect: atLeast(ALIKE_WHERE_MOVED),
    settles: true,
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
  const isMoved = a.moves.length + b.moves.length > 0 && a.isPlanned && b.isPlanned;
  if (agreement === 'apart' && !isMoved) return 0;
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
