// Two groups of events → how close they are; 0 where they are not one event.
import { overlaps } from '../model/range.js';
import { datesAgree, type Agreement } from './dates-agree.js';
import { countOtherwise, sharePredication } from './predications.js';
import type { EventGroup } from './event-group.js';
import type { Lexicon } from './lexicon.js';
import { meet } from './listing.js';
import { commonTerms, cosine } from './weighed-terms.js';

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

/** The cosine of the wordings where it is enough for one event, else 0. */
export function eventCloseness(a: EventGroup, b: EventGroup, lexicon: Lexicon): number {
  const agreement = a.span && b.span ? datesAgree(a.span, b.span) : 'undated';
  if (agreement === 'apart') return 0;
  const alike = cosine(a.wording, b.wording);
  if (alike < ALIKE_WITH_QUOTE) return 0;
  const common = commonTerms(a.wording, b.wording);
  if (common.length < 2 && !(a.isPlanned && b.isPlanned)) return 0;
  return alike >= leastAlike(a, b, agreement, common, lexicon) ? alike : 0;
}

/** `common` are the terms that both have. */
function leastAlike(
  a: EventGroup,
  b: EventGroup,
  agreement: Agreement | 'undated',
  common: readonly number[],
  lexicon: Lexicon,
): number {
  const isRetold = meet(a.articles, b.articles);
  // What a sentence comes back to is not what it tells: "The quay closed on Friday, after the mayor left."
  if (isRetold && (comesBackIn(a, b) || comesBackIn(b, a))) return Infinity;
  let least = LEAST_ALIKE[agreement];
  const days = a.span && b.span ? Math.max(a.span.days, b.span.days) : 0;
  // The dead of a whole spring are not those of one of its days.
  if (days > LONGEST_WITH_RARE && countOtherwise(a.wording, b.wording, common, lexicon))
    return Infinity;
  const isOneStory = meet(a.stories, b.stories);
  // "Orlow Lines closed at $4", "Berg Foods closed at $9"
  const areOthers = areOfOthers(a, b);
  if (areOthers) {
    if (agreement === 'rival' || countOtherwise(a.wording, b.wording, common, lexicon))
      return Infinity;
    if (!isOneStory && !sharePredication(a.predications, b.predications, lexicon)) return Infinity;
  }
  const peopleInCommon = meet(a.people, b.people);
  if (agreement === 'same' || agreement === 'within') {
    if (meet(a.quotes, b.quotes)) return ALIKE_WITH_QUOTE;
    const sameActor =
      agreement === 'same' && peopleInCommon && a.span!.isStated && b.span!.isStated;
    if (sameActor && common.length >= MANY_IN_COMMON) least = ALIKE_WITH_MANY;
    else if (sameActor || (days <= LONGEST_WITH_RARE && areTelling(common, lexicon)))
      least = ALIKE_WITH_RARE;
    if (agreement === 'same' && a.isPlanned && b.isPlanned) least = ALIKE_PLANS;
  }
  if (
    ALIKE_WITH_PREDICATION[agreement] < least &&
    sharePredication(a.predications, b.predications, lexicon, isRetold)
  )
    least = ALIKE_WITH_PREDICATION[agreement];
  // "Lind condemned it", "the council condemned it"; but "Norland" may be said for its council.
  const doAlike = areOthers && hasActor(a, lexicon) && hasActor(b, lexicon) && shareVerb(a, b);
  if (doAlike || (a.people.length > 0 && b.people.length > 0 && !peopleInCommon))
    least += OTHER_PEOPLE;
  if (!isOneStory) {
    if (!peopleInCommon && !common.some((term) => lexicon.isName[term] === 1)) return Infinity;
    least += OTHER_STORY;
  }
  if (agreement === 'rival') {
    // In one story a plan, or what happens only once ("the ship sank on Monday"). Protests on Monday and on Tuesday are two.
    const canBeRivals =
      (a.isPlanned && b.isPlanned) || common.some((term) => lexicon.onceOnly.has(term));
    if (isRetold || !isOneStory || !canBeRivals) return Infinity;
  }
  return isRetold && !peopleInCommon ? least + SAME_ARTICLE : least;
}

/** True where both have names as subjects, and neither tells of those of the other. */
function areOfOthers(a: EventGroup, b: EventGroup): boolean {
  return (
    a.subjects.length > 0 &&
    b.subjects.length > 0 &&
    !meet(a.wording.terms, b.subjects) &&
    !meet(b.wording.terms, a.subjects)
  );
}

const hasActor = ({ subjects }: EventGroup, { isPlace }: Lexicon): boolean =>
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
function areTelling(terms: readonly number[], lexicon: Lexicon): boolean {
  const mostOften = Math.max(3, RARE_SHARE * lexicon.sentenceCount);
  let marked = 0;
  let rare = 0;
  for (const term of terms) {
    if (lexicon.isMarked[term] === 0) continue;
    marked++;
    if (lexicon.spread[term]! <= mostOften) rare++;
  }
  return rare >= 2 && terms.length > marked;
}
