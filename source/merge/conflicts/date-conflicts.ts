// An event → the days that its sources disagree about.
import type { Conflict, Event, EventDate } from '../../model/briefing.js';
import { contradict, isStated, lengthOf } from '../../calendar/date-agreement.js';
import { groupBy } from '../cluster/sorted-lists.js';

/**
 * The days that articles state for one event, where two of them cannot both be right. A week or a month contradicts no day in it,
 * a guessed day contradicts nothing, and an article that gives it two days (the day of a slide, the day when its toll rose) says
 * neither against others. Undefined where all agree.
 */
export function dateConflict({ occurrences }: Event): Conflict | undefined {
  if (occurrences.length < 2) return undefined;
  const stated = occurrences.flatMap(({ date, dateText, articleId }): StatedDay[] =>
    date === undefined || !isStated(date) || lengthOf(date) > 1
      ? []
      : [{ date, articleId, isPrinted: dateText !== undefined && DAY_OF_MONTH.test(dateText) }],
  );
  const single = [...groupBy(stated, ({ articleId }) => articleId).values()]
    .filter((own) => own.every(({ date }) => date.start === own[0].date.start))
    .map((own) => own.find(({ isPrinted }) => isPrinted) ?? own[0]);
  if (!single.some((a) => single.some((b) => cannotBothBe(a, b)))) return undefined;
  const days = groupBy(single, ({ date }) => date.start);
  return {
    kind: 'date',
    values: [...days].map(([value, own]) => ({
      value,
      articleIds: own.map(({ articleId }) => articleId),
    })),
  };
}

type StatedDay = {
  readonly date: EventDate;
  readonly articleId: string;
  /** True where its month and day are printed, rather than "on Friday". */
  readonly isPrinted: boolean;
};

/** "June 12", "9 December", "12/06"; near miss: "Friday". */
const DAY_OF_MONTH = /\d/;

/** Two days that are printed differ however near they are: no time zone lies between "June 12" and "June 13". */
const cannotBothBe = (a: StatedDay, b: StatedDay): boolean =>
  contradict(a.date, b.date) || (a.isPrinted && b.isPrinted && a.date.start !== b.date.start);
