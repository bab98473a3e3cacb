// First lines in which a page's headline, byline, summary and dateline were run together, as scrapers leave them → a
// line for each, so that the text begins where its dateline does.
import { english } from '../../languages/english/english.js';
import { lineOf, type Line } from '../text/lines.js';
import { isAgency } from '../metadata/author/byline-names.js';

/** "Ships collide OSLO | Tue Mar 1, 2011 6:36 pm EST OSLO (Lamp) - Two ships …": the place before its stamp and its agency. */
const STAMPED = /(?<place>\p{Lu}[^|()]{1,40}?) \| (?<stamp>[^|()]{10,40}?) \k<place> (?=\()/u;

/** "(AP) -- Two ships", "(CNN) - “We": the end of a dateline. Not "(AP) - a news agency -". */
const AGENCY = /\((?<agency>[^()]{2,40})\) ?(?:--|[–—-]) ?(?=["“‘'`]?\p{Lu})/u;

/** "By the Lamp Wire Staff Two ships": a byline whose end its last word tells. */
const BY_STAFF = /^By the (?:\p{Lu}[\p{L}&.’'-]* ){1,4}(?:Staff|Desk|Newsroom) (?=["“]?\p{Lu})/u;

/** "Oslo, Norway ", "WASHINGTON ", "OSLO/BERGEN, April 29 " before it. Not "the boat ". */
const PLACE =
  /(?:\p{Lu}[\p{L}.’'/\\-]{1,30}, )?\p{Lu}[\p{L}.’'/\\-]{1,30}(?:, \p{Lu}\p{L}{2,8}\.? \d{1,2})? $/u;

/** The word before such a place, which may be its first: "United " before "Nations ". */
const LAST_WORD = /\p{Lu}[\p{L}.’'-]{1,30} $/u;

/** A place behind one of these belongs to the sentence: "they have taken control of Oslo (AP) --". */
const PREPOSITION = /\b(?:of|in|at|from|to|near|with|by|for|on|over|the) $/i;

const CAPITALS = /^[A-Z]{2,6}$/;
const LOWER_WORD = /(?<![\p{L}’'])\p{Ll}{3,}/gu;

const FIRST_LINES = 3;
const REACH = 1500;
const LONGEST_TITLE = 20;

/** The lines with those of the head apart; what sums the text up above its dateline is marked as no text. */
export function splitGluedHead(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line, index) => {
    const head = index < FIRST_LINES ? headOf(line.text.slice(0, REACH)) : undefined;
    if (head === undefined) return [line];
    const { above, stamp, length } = head;
    const text = lineOf(line.text.slice(length), line.number, line.gap || stamp !== undefined);
    return [
      ...(above === '' ? [] : [markSummary(lineOf(above, line.number, line.gap))]),
      ...(stamp === undefined ? [] : [lineOf(stamp, line.number, false)]),
      text,
    ];
  });
}

type Head = {
  /** Headline, byline, summary: whatever stands before place and stamp. */
  readonly above: string;
  readonly stamp: string | undefined;
  /** Of all that stands before the text. */
  readonly length: number;
};

const headOf = (text: string): Head | undefined => headBeforeAgency(text) ?? headOfStaff(text);

function headOfStaff(text: string): Head | undefined {
  if (!text.startsWith('By the ')) return undefined; // few do, and a class of letters takes long to compile
  const byline = BY_STAFF.exec(text)?.[0];
  return byline === undefined
    ? undefined
    : { above: byline.trim(), stamp: undefined, length: byline.length };
}

function headBeforeAgency(text: string): Head | undefined {
  if (!text.includes('(')) return undefined;
  const stamped = text.includes(' | ') ? STAMPED.exec(text) : null;
  if (stamped) {
    const { place = '', stamp } = stamped.groups ?? {};
    const length = stamped.index + stamped[0].length - place.length - 1;
    return { above: text.slice(0, stamped.index).trim(), stamp, length };
  }
  const mark = AGENCY.exec(text);
  const agency = mark?.groups?.agency;
  if (!mark || !agency || !(CAPITALS.test(agency) || isAgency(agency, english.furniture)))
    return undefined;
  const before = text.slice(0, mark.index);
  const above = before.slice(0, placeStart(before));
  const length = PREPOSITION.test(above) ? before.length : above.length;
  const isHead = above.startsWith('By ') || (above.match(LOWER_WORD)?.length ?? 0) > 1;
  return isHead ? { above: text.slice(0, length).trim(), stamp: undefined, length } : undefined;
}

/** Where the place begins that ends the words, "… on the island United Nations "; their end where none does. */
function placeStart(words: string): number {
  const place = PLACE.exec(words);
  if (!place) return words.length;
  const { places, countries, organisations } = english.names;
  const first = LAST_WORD.exec(words.slice(0, place.index))?.[0] ?? '';
  const [town = ''] = `${first}${place[0]}`.split(',', 1);
  const name = town.trim().toLowerCase();
  const isOne =
    first !== '' && (places.has(name) || countries.has(name) || organisations.has(name));
  return isOne ? place.index - first.length : place.index;
}

/** What is no longer than a headline may be one, or a byline: the rules for those decide. */
function markSummary(line: Line): Line {
  return line.words <= LONGEST_TITLE ? line : { ...line, mark: 'summary above the dateline' };
}
