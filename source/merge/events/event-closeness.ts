// "closed the Merrow bridge on Tuesday", "the Merrow bridge was closed on May 3" → 0.6, the cosine of their term vectors; 0 where named
// rules keep them apart or ask for more. The closeness that events are clustered by.
import { overlaps } from '../../text/range.js';
import type { ClosenessTrace } from '../../model/trace.js';
import { datesAgree, type Agreement } from '../../calendar/date-agreement.js';
import { countOtherwise, sharePredication } from './predications.js';
import type { EventGroup } from './event-features.js';
import { sayTerm, spreadOf, type Vocabulary } from '../terms/vocabulary.js';
import { meet } from '../cluster/sorted-lists.js';
import { commonTerms, cosine } from '../terms/term-vectors.js';

/** How alike the wordings of one event must be at least (cosine), by how their dates agree. */
const LEAST_ALIKE: Readonly<Record<Agreement | 'undated', number>> = {
  same: 0.3,
  within: 0.35,
  near: 0.45,
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
  loose: 'one date is so long that it says little',
  undated: 'one of them has no date',
  rival: 'two printed days, up to two weeks apart',
  apart: 'the dates can’t be one',
};
/** One person on one day, or two rare names, numbers or dates and a word in common, are as good as many words. */
const ALIKE_WITH_RARE = 0.2;
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
  loose: 0.15,
  undated: 0.2,
  rival: LEAST_ALIKE.rival,
  apart: Infinity,
};
/** Both print one quote: they tell of the same saying. */
const ALIKE_WITH_QUOTE = 0.1;
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
const isOneTime = ({ agreement }: GroupPair): boolean =>
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
    // “We will not pay,” Lind said, in two papers of one day; near miss: the same words on days of which one is not the other's.
    name: 'one quote in both',
    applies: (pair) => isOneTime(pair) && meet(pair.a.quotes, pair.b.quotes),
    effect: atLeast(ALIKE_WITH_QUOTE),
    settles: true,
  },
  {
    // "Lind met the dockers of Tarn for talks on pay", told with five such words by both; near miss: four.
    name: 'one person on a day that both print, and many words',
    applies: (pair) => isOneActor(pair) && pair.common.length >= MANY_IN_COMMON,
    effect: atLeast(ALIKE_WITH_MANY),
  },
  {
    // "Lind left on Monday" told twice; near miss: a day that was guessed for one of them.
    name: 'one person on a day that both print',
    applies: (pair, least) => least > ALIKE_WITH_RARE && isOneActor(pair),
    effect: atLeast(ALIKE_WITH_RARE),
  },
  {
    // "Orlow", "1,200" and "strike" in both; near miss: a name that every second sentence holds.
    name: 'rare names or figures in both',
    applies: (pair, least) =>
      least > ALIKE_WITH_RARE &&
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
    // "Lind condemned it", "the council condemned it"; "Lind left", "Berg left". But "Norland" may be said for its council.
    name: 'other people act',
    applies: (pair) => doAlike(pair) || haveOtherPeople(pair),
    effect: more(OTHER_PEOPLE),
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
    // "The quay closed on Friday" and below "The mayor closed it on Friday"; near miss: two sentences about one person.
    name: 'one article tells both',
    applies: ({ isRetold, havePeopleInCommon }) => isRetold && !havePeopleInCommon,
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
  const agreement = agreementOf(a, b);
  note?.(DATES[agreement], LEAST_ALIKE[agreement]);
  if (agreement === 'apart') return 0;
  const alike = cosine(a.vector, b.vector);
  if (alike < ALIKE_WITH_QUOTE) {
    note?.('hardly a word in common', Infinity);
    return 0;
  }
  const common = commonTerms(a.vector, b.vector);
  if (common.length < 2 && !(a.isPlanned && b.isPlanned)) {
    note?.('one word in common', Infinity);
    return 0;
  }
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
    areOfOthers: areOfOthers(a, b),
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

const canBeRivals = ({ a, b, isRetold, isOneStory, common, vocabulary }: GroupPair): boolean =>
  !isRetold &&
  isOneStory &&
  ((a.isPlanned && b.isPlanned) || common.some((term) => vocabulary.onceOnly.has(term)));

/** True where both have names as subjects, and neither tells of those of the other. */
function areOfOthers(a: EventGroup, b: EventGroup): boolean {
  return (
    a.subjects.length > 0 &&
    b.subjects.length > 0 &&
    !meet(a.vector.terms, b.subjects) &&
    !meet(b.vector.terms, a.subjects)
  );
}

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
