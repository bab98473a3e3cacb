// The first lines of a file → headline and outlet, where they are a headline, an outlet and a day or byline, a line each.
import { isSentence, type Line } from '../../text/lines.js';
import { foldText } from '../../text/scan.js';
import type { CueFinder } from '../../furniture/cues.js';
import type { BylineReader } from '../author/byline.js';
import { isOutletName } from '../outlet/outlet-name.js';
import type { DateFinder } from '../day/printed-date.js';
import type { Language } from '../../../languages/language.js';

export type PlainHead = {
  readonly headline: string;
  readonly outlet: string;
  readonly index: number;
};

/** What reads the lines of a head. */
type Readers = {
  readonly language: Language;
  readonly findDates: DateFinder;
  readonly readByline: BylineReader;
  readonly findCue: CueFinder;
};

const NO_HEADLINE = /[.,:;]$/;
const MOST_WORDS = 20;
/** So long a word of the headline stands in the text's first lines, too. */
const TELLING = 4;
const OPENING_LINES = 3;
const HEAD_LINES = 12;

/** What a line of a head says; one may say several things: "Mayor resigns | The Daily Post | 12 May 2020". */
type HeadLine = {
  readonly headline?: string | undefined;
  readonly outlet?: string | undefined;
  /** Two or three capitalised words: a name, or the headline where no other line is one. */
  readonly name?: string | undefined;
  /** True for a day, and for a byline. */
  readonly isSigned?: boolean;
};

/**
 * "Mayor resigns | The Daily Post | 12 May 2020 | The mayor of Tarn resigned …": each in a line, in any order, or with bars in
 * one; with a byline, a section and buttons among them, and a sentence behind; the name one that papers have, the headline of
 * what the text tells. Undefined for anything else.
 */
export function readPlainHead(lines: readonly Line[], readers: Readers): PlainHead | undefined {
  const end = lines.slice(0, HEAD_LINES + 1).findIndex((line) => isSentence(line));
  if (end < 1) return undefined;
  const head = lines.slice(0, end).map((line) => readHeadLine(line, readers));
  const [outlet, ...others] = new Set(head.flatMap(({ outlet = [] }) => outlet));
  const titles = indexesOf(head, ({ headline }) => headline);
  const [index = -1, ...more] = titles.length > 0 ? titles : indexesOf(head, ({ name }) => name);
  const headline = head[index]?.headline ?? head[index]?.name ?? '';
  const isSigned = head.some((line) => line.isSigned === true);
  if (outlet === undefined || others.length > 0 || more.length > 0 || !isSigned) return undefined;
  return isHeadline(headline, lines.slice(end, end + OPENING_LINES))
    ? { headline, outlet, index }
    : undefined;
}

const indexesOf = (
  head: readonly HeadLine[],
  ask: (line: HeadLine) => string | undefined,
): number[] => head.flatMap((line, index) => (ask(line) === undefined ? [] : [index]));

function isHeadline(text: string, below: readonly Line[]): boolean {
  const words = text.split(' ').length;
  if (words < 2 || words > MOST_WORDS || NO_HEADLINE.test(text)) return false;
  const opening = new Set(below.flatMap((line) => line.key.split(' ')));
  return foldText(text)
    .split(' ')
    .some((word) => word.length >= TELLING && opening.has(word));
}

function readHeadLine(line: Line, readers: Readers): HeadLine {
  const { language, findDates, readByline, findCue } = readers;
  const { outletTails, bylineLeads } = language.furniture;
  const { text, key, words } = line;
  const [date] = words > DATED_WORDS ? [] : findDates(text);
  const isDated = date?.day !== undefined;
  const parts = partsOf(isDated ? `${text.slice(0, date.start)} | ${text.slice(date.end)}` : text);
  const outlet = parts.find((part) => isOutletName(part, outletTails));
  if (outlet !== undefined)
    return { outlet, headline: titleBeside(parts, outlet), isSigned: isDated };
  const byline = readByline(line);
  if (byline !== undefined || isDated || bylineLeads.includes(key)) {
    const house = HOUSE.exec(text)?.groups?.name ?? '';
    const isSigned = isDated || byline?.kind !== 'bare';
    if (isOutletName(house, outletTails)) return { isSigned: true, outlet: house };
    if (isSigned || words <= NAME_WORDS) return isSigned ? { isSigned } : { name: text };
  }
  return findCue(line) !== undefined || isLabel(line, language) ? {} : { headline: text };
}

const partsOf = (text: string): string[] =>
  text
    .split(BETWEEN)
    .map((part) => part.replace(AT_ENDS, ''))
    .filter((part) => part !== '');

/** The headline that shares a line with its outlet: the one other part, of some words. */
function titleBeside(parts: readonly string[], outlet: string): string | undefined {
  const [title = '', ...more] = parts.filter((part) => part !== outlet);
  return more.length === 0 && title.split(' ').length >= TITLE_WORDS ? title : undefined;
}

/** The name of a section, a rank or a clock. */
const isLabel = (line: Line, language: Language): boolean =>
  isSection(line, language) || isRole(line, language) || CLOCK.test(line.text);

/** "6:45 PM MYT", "17.40". */
const CLOCK = /^\d{1,2}[.:]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: \(?[A-Z]{2,5}\)?)?$/;

/** "By Ann Lee, The Daily Post", "Ann Lee (The Daily Post)": the house behind a name. */
const HOUSE = /(?:, |[([]|\| )(?<name>\p{Lu}[^,()[\]|]{2,80})[)\]]?$/u;
const DATED_WORDS = 16;
const TITLE_WORDS = 4;
const NAME_WORDS = 3;
/** Between an outlet, its headline and its day: " | ", " - ", ", ". */
const BETWEEN = / (?:[|·•–—]|-{1,2}) |(?<=\p{L}), (?= \|)/u;

/** "World news", "Home > News > Crime", "SPORT / RUGBY". */
function isSection({ key, text, words }: Line, { furniture }: Language): boolean {
  const parts = key.split(' ');
  const all = parts.every((part) => furniture.sectionWords.has(part));
  return (
    all ||
    (words <= TRAIL_WORDS && / ?[>/»›] ?/.test(text) && furniture.sectionWords.has(parts[0] ?? ''))
  );
}
const TRAIL_WORDS = 9;

/** "Crime Reporter", "Senior Political Editor". */
const isRole = ({ key, words }: Line, { furniture }: Language): boolean =>
  words <= NAME_WORDS + 1 && furniture.notNames.has(key.slice(key.lastIndexOf(' ') + 1));

/** Signs between an outlet and its day, at either end when the day is gone. */
const AT_ENDS = /^[\s,|·•–—-]+|(?<![\s,|·•–—-])[\s,|·•–—-]+$/g;
