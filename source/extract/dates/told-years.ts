// Date mentions of an article that prints no day → the same, with the year of a month or day where the telling around it fixes one.
import type { DateMention } from '../../model/briefing.js';
import { isInCalendar } from '../../calendar/iso-periods.js';
import { contains, type Range } from '../../text/range.js';
import type { Direction } from './direction.js';

/** Where an article's mentions stand, and which way the verb of one points. */
export type Telling = {
  readonly body: string;
  readonly paragraphs: readonly Range[];
  readonly wayOf: (mention: DateMention) => Direction | undefined;
  /** What stands in front of a day of which the reader is thought to know. */
  readonly ofWhatIsKnown: RegExp;
};

/** The last month or day that was told of as past with its year, "2017-02-08" or "2017-02", and its paragraph. */
type Told = { readonly value: string; readonly paragraph: number; readonly opens: boolean };

/** "XXXX-03-30", "XXXX-03"; near misses: "XXXX-WXX-5", "XXXX-XX-XX". */
const WITHOUT_YEAR = /^XXXX(?<rest>-\d\d(?:-\d\d)?)$/;
/** "2017-02-08", "2017-02"; near misses: "2017", "2017-W06". */
const WITH_YEAR = /^\d{4}-\d\d(?:-\d\d)?$/;
/** "2017"; near miss: "201". */
const YEAR = /^\d{4}$/;
/** "XXXX-WXX-5", "PRESENT_REF": the text has come back to its own days. Near misses: "P2D", "XXXX-05-12". */
const OF_THE_PRESENT = /^(?:XXXX-[WX]|PRESENT_REF)/;
const NONE: ReadonlyMap<string, string> = new Map();
/** So many characters stand at most in front of a day that opens a paragraph: "On ", "Then, in late ". */
const OPENING = 16;

/**
 * Gives months and days the year that the telling around them fixes, as a guess: "On Feb. 8, 2017, they met. On March 30 they parted".
 * Such a day is told as past, stands in the paragraph of the one before or opens the next as that one did, and lies behind it in its year
 * or at the turn. "That same Feb. 8 meeting" has
 * the one year that the article prints with the day elsewhere. None where the text has come
 * back to its own days or to another year in between, or where the verb points ahead.
 */
export function withToldYears(
  mentions: readonly DateMention[],
  { body, paragraphs, wayOf, ofWhatIsKnown }: Telling,
): DateMention[] {
  const printed = yearsPrinted(mentions);
  let told: Told | undefined;
  let paragraph = 0;
  return mentions.map((mention) => {
    while (paragraph < paragraphs.length - 1 && !holds(paragraphs[paragraph], mention)) paragraph++;
    const opens = mention.start - (paragraphs[paragraph]?.start ?? 0) <= OPENING;
    const place = { paragraph, opens };
    if (told !== undefined && !goesOn(told, place)) told = undefined;
    const before = body.slice(Math.max(0, mention.start - OPENING), mention.start);
    const dated = datedBy(mention, ofWhatIsKnown.test(before) ? printed : NONE, told);
    const isTold = wayOf(mention) === 'past';
    const read = dated !== undefined && isTold ? withValue(mention, dated, told) : mention;
    if (isKept(mention, told)) return read;
    // a day that is counted from another tells no year of its own
    const names = read !== mention || (WITH_YEAR.test(read.value) && read.certainty === 'explicit');
    told = names && isTold ? { value: read.value, ...place } : undefined;
    return read;
  });
}

/** The value of a day or month without a year; undefined where no year is told. */
function datedBy(
  { value }: DateMention,
  printed: ReadonlyMap<string, string>,
  told: Told | undefined,
): string | undefined {
  const rest = WITHOUT_YEAR.exec(value)?.groups?.rest;
  if (rest === undefined) return undefined;
  const dated = printed.get(rest) ?? (told && behind(rest, told.value));
  return dated !== undefined && isInCalendar(dated) ? dated : undefined;
}

const withValue = (mention: DateMention, value: string, told: Told | undefined): DateMention => ({
  ...mention,
  value,
  certainty: 'inferred',
  trace: { ...mention.trace, anchor: told?.value ?? value, direction: 'past' },
});

/** True for what leaves the telling as it is: the same year again, "for two days". */
const isKept = ({ value }: DateMention, told: Told | undefined): boolean =>
  YEAR.test(value)
    ? told?.value.startsWith(value) === true
    : !WITH_YEAR.test(value) && !WITHOUT_YEAR.test(value) && !OF_THE_PRESENT.test(value);

const holds = (paragraph: Range | undefined, mention: Range): boolean =>
  paragraph !== undefined && contains(paragraph, mention);

/** In one paragraph, or in the next where each opens its own, as in a chronicle. */
const goesOn = (told: Told, next: Omit<Told, 'value'>): boolean =>
  next.paragraph === told.paragraph ||
  (next.paragraph === told.paragraph + 1 && told.opens && next.opens);

/** "-03-30" behind "2017-02-08" is of 2017, "-01-05" behind "2016-12-20" of 2017; undefined where it lies in front or farther off. */
function behind(rest: string, told: string): string | undefined {
  const year = Number(told.slice(0, 4));
  const [month, last] = [Number(rest.slice(1, 3)), Number(told.slice(5, 7))];
  if (month > last || (month === last && rest >= told.slice(4))) return `${year}${rest}`;
  return last >= 11 && month <= 2 ? `${year + 1}${rest}` : undefined;
}

/** The days that are printed with their year, and with no other, by month and day. */
function yearsPrinted(mentions: readonly DateMention[]): ReadonlyMap<string, string> {
  const printed = new Map<string, string>();
  const twice = new Set<string>();
  for (const { value, certainty } of mentions) {
    if (!WITH_YEAR.test(value) || value.length < 10 || certainty !== 'explicit') continue;
    const rest = value.slice(4);
    if ((printed.get(rest) ?? value) !== value) twice.add(rest);
    printed.set(rest, value);
  }
  for (const rest of twice) printed.delete(rest);
  return printed;
}
