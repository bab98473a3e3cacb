// Words behind a name → the party and seat that they tell of: "R-Texas" of "Sen. Kay Orr, R-Texas,", "Republican of Iowa".
import type { NameLexicon } from '../../../languages/lexicons/name-lexicon.js';
import type { OfficeMention } from '../../../model/briefing.js';
import type { Word } from '../../words.js';

/** "R-N.Y", "D-Calif"; near miss: "X-ray", "AB-Orr". */
export const PARTY_AND_SEAT = /^[A-Z]-[A-Z][A-Za-z.]*$/;

/** ", R-Texas ,", "( D-Wis . )", "( R. , New Mexico )" as words with blanks between; near miss: ", X-ray in hand ,". */
const TAG_BEHIND =
  /^(?:, (?<between>[A-Z]-[A-Z][A-Za-z.]*(?: \.)?) ,|\( (?<inside>[A-Z]-[A-Z][A-Za-z.]*(?: \.)?|[A-Z]\. ,(?: [A-Z][A-Za-z.]+){1,3}(?: \.)?) \))/;

const LONGEST_TAG = 8;

/** The last word of a name that ends at `last`, its party and seat included: ")" of "Rep. Kay Orr (R-Texas)|, chairman of", "." of "Orr, D-Calif.|,". */
export function behindTag(words: readonly Word[], last: number): number {
  if (partyTag(words, last) === undefined) return last;
  const closing = words[last + 1]?.text === '(' ? ')' : ',';
  let at = last + 2;
  while (at <= last + LONGEST_TAG && words[at]?.text !== closing) at++;
  return closing === ',' ? at - 1 : at;
}

/** Offices of one mention, in the order in which they are printed. */
type ToldOffices = readonly Pick<OfficeMention, 'role' | 'told'>[];

/**
 * "R-Texas" behind the name that ends at `last`: between commas or in brackets, as printed; undefined where none stands there.
 * Near miss: "Orr, X-ray in hand".
 */
export function partyTag(words: readonly Word[], last: number): string | undefined {
  const behind = words.slice(last + 1, last + 1 + LONGEST_TAG).map(({ text }) => text);
  const { between, inside } = TAG_BEHIND.exec(behind.join(' '))?.groups ?? {};
  return (between ?? inside)?.replace(/ (?=[.,])/g, '');
}

/**
 * Offices with what the same mention tells of party and seat: "senator" → "senator (R-Texas)"; with an apposition of the party "Republican senator
 * of Iowa", "Texas Republican senator". Near miss: "senator" and "top Republican", which tells of no seat.
 * @param front how many of the offices stand in front of the name
 */
export function withParty(
  told: ToldOffices,
  front: number,
  tag: string | undefined,
  names: NameLexicon,
): ToldOffices {
  const [office] = told.slice(0, front).toReversed();
  if (tag !== undefined && told.length === 0) return [{ role: '', told: tag }];
  if (office === undefined || office.told !== office.role) return told;
  const seat = tag === undefined ? partySeat(told.slice(front), office.role, names) : undefined;
  const full = tag === undefined ? seat : `${office.told} (${tag})`;
  return full === undefined
    ? told
    : told.map((one) => (one === office ? { ...one, told: full } : one));
}

const CAPITAL = /^\p{Lu}/u;

/** "Republican of Iowa" and "senator" → "Republican senator of Iowa". */
function partySeat(
  told: ToldOffices,
  role: string,
  { parties, seatLinks }: NameLexicon,
): string | undefined {
  for (const { told: apposed } of told) {
    const words = apposed.split(' ');
    const at = words.findIndex((word) => parties.has(word.toLowerCase()));
    const others = words.filter((_, index) => index !== at);
    const party = parties.get(words[at]?.toLowerCase() ?? '');
    const [before, behind] = [words.slice(0, at), words.slice(at + 1)];
    const isSeat =
      others.some((word) => CAPITAL.test(word)) &&
      before.every((word) => CAPITAL.test(word)) &&
      (behind.length === 0 || seatLinks.has(behind[0] ?? ''));
    if (party === undefined || !isSeat) continue;
    return [...before, party, role, ...behind].join(' ');
  }
  return undefined;
}
