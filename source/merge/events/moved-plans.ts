// "The council will vote on the dam on May 10", "the vote on the dam was put off to May 17" → one plan, of the day that was told last.
import { dayNumber } from '../../calendar/civil-days.js';
import { shareInCommon } from '../terms/term-vectors.js';
import { sayTerm, type Vocabulary } from '../terms/vocabulary.js';
import type { EventGroup } from './event-features.js';
import { LATE_PAGE } from './last-moves.js';
import type { GroupPair } from './pair-facts.js';

/** So much of the shorter telling stands in the longer, and so many words besides dates. */
const ONE_PLAN = { share: 0.3, terms: 2 } as const;
/** "@2022-01-10"; near miss: "@2022-01" */
const DAY = /^@\d{4}-\d\d-\d\d$/;

/**
 * True where one of two plans is the other with a new day: "Lind will sing in Tarn on May 3", "the concert of Lind in Tarn was put off to May 10". Near
 * misses: "Lind will sing in Tarn on May 10", "Berg’s concert was put off to May 10", "was moved from May 4 to May 10".
 */
export const isPlanMoved = (pair: GroupPair): boolean => {
  const { a, b, agreement, isOneStory, vocabulary } = pair;
  if (a.moves.length + b.moves.length === 0 || !isOneStory || !a.isPlanned || !b.isPlanned)
    return false;
  if (agreement !== 'rival' && agreement !== 'apart') return false;
  const moves = [moveBetween(a, b, vocabulary), moveBetween(b, a, vocabulary)];
  return moves.some((moved) => moved !== undefined && tellOnePlan(pair, moved));
};

/**
 * How a later page moves what an earlier one planned: "from" its day, where it names that, or from any. Undefined where it doesn't, as where it
 * names other days to come besides the new one.
 */
function moveBetween(
  { moves }: EventGroup,
  plan: EventGroup,
  vocabulary: Vocabulary,
): 'from its day' | 'from any day' | undefined {
  const { span, lastTold } = plan;
  if (span?.isStated !== true) return undefined;
  const found = moves.flatMap(({ event, page, dates }) => {
    if (page + LATE_PAGE < lastTold || plan.moves.some((other) => other.page >= page)) return [];
    const named = dates
      .map((term) => sayTerm(vocabulary, term))
      .flatMap((term) => (DAY.test(term) ? dayNumber(term.slice(1)) : []))
      .filter((day) => day > page && day !== dayNumber(event.date?.start ?? '1'));
    if (named.length === 0) return 'from any day';
    return named.some((day) => span.first <= day && day <= span.last) ? 'from its day' : [];
  });
  return found.find((way) => way === 'from its day') ?? found[0];
}

/** Enough words in common; no name and few of them are enough where one telling is about nothing else: not "vote on the dam", "vote on the budget". */
function tellOnePlan(
  { a, b, common, vocabulary }: GroupPair,
  moved: 'from its day' | 'from any day',
): boolean {
  const isWord = (term: number): boolean =>
    vocabulary.isDate[term] === 0 && vocabulary.isNumber[term] === 0;
  const words = common.filter(isWord);
  const isAll = ({ vector, predications }: EventGroup): boolean =>
    vector.terms.every(
      (term) =>
        !isWord(term) || words.includes(term) || predications.some(({ verb }) => verb === term),
    );
  return (
    words.length >= ONE_PLAN.terms &&
    shareInCommon(a.vector, b.vector, words) >= ONE_PLAN.share &&
    (moved === 'from its day' ||
      words.length > ONE_PLAN.terms ||
      words.some((term) => vocabulary.isName[term] === 1) ||
      isAll(a) ||
      isAll(b))
  );
}
