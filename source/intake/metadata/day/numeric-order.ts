// The numeric dates of an outlet's files → whether it writes 28/12/2021 or 12/28/2021.
import type { ArticleDraft } from '../../draft.js';
import { SIGN } from '../../text/scan.js';
import type { DateFinder, NumericOrder } from './printed-date.js';

const LINE_WORDS = 24;
/** Looks like a numeric date: "3/4/21", "28.12.2021". Most lines do not, and are not read. */
const NUMERIC = /\d[./-]\d{1,2}[./-]\d{2}/;

/** For each draft, in order, how its outlet writes numeric dates; undefined where no date or two orders tell. */
export function findNumericOrders(
  drafts: readonly ArticleDraft[],
  outletNames: readonly (string | undefined)[],
  findDates: DateFinder,
): (NumericOrder | undefined)[] {
  const orders = new Map<string, Set<NumericOrder>>();
  const outlets = drafts.map(({ path }, index) => outletNames[index] ?? path);
  drafts.forEach(({ lines }, index) => {
    for (const { text, words, signs } of lines) {
      if (words > LINE_WORDS || (signs & SIGN.digit) === 0 || !NUMERIC.test(text)) continue;
      for (const { order } of findDates(text)) {
        if (order === undefined) continue;
        const outlet = outlets[index] ?? '';
        const known = orders.get(outlet);
        if (known) known.add(order);
        else orders.set(outlet, new Set([order]));
      }
    }
  });
  return outlets.map((outlet) => {
    const [order, other] = orders.get(outlet) ?? [];
    return other === undefined ? order : undefined;
  });
}
