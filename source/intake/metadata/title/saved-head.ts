// The first lines of a text, headline, outlet, day and address, a line each without labels → what they state.
import { english } from '../../../languages/english/english.js';
import type { Line } from '../../text/lines.js';
import { hasNameOf, isOutletName } from '../outlet/outlet-name.js';
import { dayNumber } from '../../../calendar/civil-days.js';
import { dayInAddress, readStatedDate } from '../day/stated-date.js';
import type { LabelledHead } from './labelled-head.js';

/** What a line below the headline states. */
type Field = 'url' | 'date' | 'publisher';

const HEADLINE_WORDS = 32;
const DATE_WORDS = 9;
const ADDRESS = /^https?:\/\/\S+$/;
/** At the end of a day: "6:12 p.m." */
const CLOCK = /\d ?[ap]\.m\.$/i;
/** "The Lamp (Germany edition)", "Tarn Post (English service)". */
const EDITION = / \([^()]{2,40}\)$/;

/**
 * Reads the head that people write above a text that they save: the headline, then right below it the day, and with it the outlet,
 * the address or both, a line each. The outlet is a name that papers have, or one that the host of the address is short for.
 * Undefined where a line among them may be anything else: "What we know so far", "Ann Lind".
 */
export function readSavedHead(lines: readonly Line[]): LabelledHead | undefined {
  const below = lines.slice(1).findIndex(({ gap }) => gap);
  const [headline, ...rest] = lines.slice(0, below + 1);
  if (headline === undefined || !isHeadline(headline)) return undefined;
  const told = new Map(rest.map((line) => [fieldOf(line), line.text]));
  const [url, date, name] = [told.get('url'), told.get('date'), told.get('publisher')];
  if (date === undefined || told.size < Math.max(2, rest.length)) return undefined;
  const publisher = name?.replace(EDITION, '');
  if (publisher !== undefined && !isOutlet(publisher, url)) return undefined;
  if (headline.words === 1 && publisher === undefined) return undefined; // "Politics"
  const fields = { title: headline.text, date: firstDay(date, url), publisher, url };
  const stated = Object.entries(fields).flatMap(([field, text]) =>
    text === undefined ? [] : [[field, text] as const],
  );
  return { fields: Object.fromEntries(stated), from: 0, end: rest.length + 1 };
}

function fieldOf({ text, words, ends }: Line): Field {
  if (ADDRESS.test(text)) return 'url';
  return words <= DATE_WORDS && (!ends || CLOCK.test(text)) && isDay(text) ? 'date' : 'publisher';
}

/** The day in the address where it is a day or two before the one written: that of print, or of a later version. */
function firstDay(date: string, url: string | undefined): string {
  const [inAddress, written = ''] = [dayInAddress(url), readStatedDate(date).publishedAt];
  if (inAddress === undefined) return date;
  const days = dayNumber(written.slice(0, 10)) - dayNumber(inAddress);
  return days > 0 && days <= MOST_DAYS ? inAddress : date;
}

const MOST_DAYS = 2;

const isDay = (text: string): boolean => readStatedDate(text).publishedAt !== undefined;

const isHeadline = ({ text, words }: Line): boolean =>
  words > 0 && words <= HEADLINE_WORDS && !/[.,:;]$/.test(text) && !isDay(text);

const isOutlet = (name: string, url: string | undefined): boolean =>
  isOutletName(name, english.furniture.outletTails) || (url !== undefined && hasNameOf(url, name));
