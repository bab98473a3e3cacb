// Draft → Article: finds the article among the lines, reads its metadata, freezes the body and lists what was left out.
import type { Language } from '../languages/language.js';
import type { Article, Origins, Paragraph } from '../model/article.js';
import { dayNumber } from '../calendar/civil-days.js';
import { memoizeByObject } from '../text/values/memoize.js';
import { commentsFrom } from './furniture/comment-threads.js';
import { makeCueFinder, type FurnitureCue, type CueFinder } from './furniture/cues.js';
import type { ArticleDraft } from './draft.js';
import {
  findArticle,
  isDump,
  judgeLine,
  widen,
  type Judged,
  type Segment,
} from './furniture/find-article.js';
import { isSentence, type Line } from './text/lines.js';
import { foldText, hasLetter, SIGN } from './text/scan.js';
import { findAuthors, type FoundAuthors } from './metadata/author/author.js';
import { makeBylineReader, type Byline, type BylineReader } from './metadata/author/byline.js';
import { datelineOf } from './metadata/day/dateline.js';
import { readDateline } from '../languages/dateline.js';
import { firstSentence } from './metadata/title/first-sentence.js';
import { isOutletName } from './metadata/outlet/outlet-name.js';
import { makeDateFinder, type DateFinder, type NumericOrder } from './metadata/day/printed-date.js';
import { readPlainHead } from './metadata/title/plain-head.js';
import { IN_ADDRESS, olderDay, type OlderDay } from './metadata/day/older-day.js';
import { findPublished, type Published } from './metadata/day/published.js';
import { makePublisherFinder, type PublisherFinder } from './metadata/outlet/publisher.js';
import { endOfHead } from './metadata/title/head-lines.js';
import { findTitle, headlineAboveByline, type FoundTitle } from './metadata/title/title.js';
import { makePhraseTree, type PhraseTree } from './furniture/phrase-tree.js';
import { markFurniture } from './furniture/removal.js';

/** The readers of one language, made once per run. */
export type Tools = {
  readonly language: Language;
  readonly stopWords: PhraseTree;
  readonly findCue: CueFinder;
  readonly findDates: DateFinder;
  readonly readByline: BylineReader;
  readonly findPublisher: PublisherFinder;
};

/** What the other files of the set tell about this one. */
export type SetKnowledge = {
  /** The publisher that the file states or prints; undefined where it does neither. */
  readonly outlet: string | undefined;
  /** True for a line that this outlet prints in several of its files. */
  readonly isRepeated: (line: Line) => boolean;
  /** How the outlet writes numeric dates; undefined where nothing tells. */
  readonly numericOrder: NumericOrder | undefined;
};

export function makeTools(language: Language): Tools {
  const findDates = makeDateFinder(language.furniture);
  return {
    language,
    stopWords: makePhraseTree([...language.furniture.stopWords]),
    findCue: makeCueFinder(language.furniture),
    findDates,
    readByline: makeBylineReader(language.furniture, findDates),
    findPublisher: makePublisherFinder(language.furniture),
  };
}

/** The article of a draft, without the id, which depends on all paths. Undefined where no line holds text. */
export function assembleArticle(
  draft: ArticleDraft,
  { outlet, isRepeated, numericOrder }: SetKnowledge,
  tools: Tools,
): Omit<Article, 'id'> | undefined {
  const { path, lines, stated, fallback = {}, numbered, isClean = false } = draft;
  const judged = withComments(
    lines.map((line) =>
      isClean
        ? judgeLine(line, undefined, false, tools.stopWords)
        : judgeLine(line, cueOf(line, tools), isRepeated(line), tools.stopWords),
    ),
    tools,
  );
  const head = findHead(draft, judged, tools);
  const { title, segment, authors } = head;
  const headline = stated.title ?? title?.text;
  const fromDump = isDump(judged, segment);
  const ownTitle = draft.keepsHeadlines === true ? undefined : title;
  const reasons = markFurniture({
    lines: judged,
    segment,
    isDump: fromDump,
    titleIndex: ownTitle?.index,
    titleKey: ownTitle ? lines[ownTitle.index]?.key : stated.title && foldText(stated.title),
    bylines: authors.lines,
    headEnd: head.headEnd,
    isDateLine: head.isDateLine,
    authorKeys: new Set(authors.names.map(foldText)),
    bioVerbs: tools.language.furniture.bioVerbs,
  });
  const isHeaded = headline !== undefined && (authors.names.length > 0 || head.isPlain);
  if (!fromDump && !isHeaded) keepDateline(judged, reasons, tools);
  keepBrief(judged, reasons);

  const kept = judged.filter((_, index) => !reasons.has(index));
  if (!kept.some(({ line }) => hasLetter(line.text))) return undefined;
  const { body, paragraphs } = joinParagraphs(kept, numbered);
  const dateline = firstDateline(body, paragraphs, tools);
  const order = numericOrder ?? draft.numericOrder;
  const { day, older } = dayOf(draft, head, order);
  return {
    path,
    ...titleOf(headline, body, paragraphs, tools),
    publisher: outlet,
    author: authorOf(draft, authors.names),
    url: stated.url,
    language: stated.language ?? tools.language.code,
    publishedAt: day ?? dateline?.date ?? fallback.publishedAt,
    publishedAtCertainty: 'explicit',
    dateline,
    body,
    paragraphs,
    removed: removedFrom(draft, reasons),
    origins: originsOf(draft, printedOrigins(draft, head, { outlet, dateline, day, older })),
  };
}

/** The day of print, and the one that is long before what a stamp states. */
function dayOf(
  { stated, statedBy }: ArticleDraft,
  { published, segment }: Head,
  order: ArticleDraft['numericOrder'],
): { readonly day: string | undefined; readonly older: OlderDay | undefined } {
  const older =
    statedBy?.publishedAt === undefined ? olderDay(stated, published, segment.start) : undefined;
  return { day: older?.day ?? publishedAt(stated.publishedAt, published, order), older };
}

/** The lines with all of the readers' comments marked, where a heading and their buttons tell them. */
function withComments(judged: readonly Judged[], tools: Tools): readonly Judged[] {
  const from = commentsFrom(judged, tools.language.furniture);
  if (from === undefined) return judged;
  const cue = { reason: 'comments of readers', kind: 'comments' } as const;
  return judged.map((each, index) =>
    index < from ? each : judgeLine(each.line, cue, each.repeated, tools.stopWords),
  );
}

/** Who is stated, else who is printed, else who is told elsewhere. */
function authorOf(
  { stated, fallback }: ArticleDraft,
  printed: readonly string[],
): Article['author'] {
  return stated.author ?? (printed.length > 0 ? printed.join(', ') : fallback?.author);
}

/** The lines that are no text, with the rule that each was removed by. */
function removedFrom(
  { lines, taken }: ArticleDraft,
  reasons: ReadonlyMap<number, string>,
): Article['removed'] {
  const rows = [
    ...taken.map((line) => ({ line, reason: 'metadata' })),
    ...[...reasons]
      .sort(([a], [b]) => a - b)
      .flatMap(([index, reason]) =>
        lines.slice(index, index + 1).map((line) => ({ line, reason })),
      ),
  ];
  return rows.map(({ line: { number, text }, reason }) => ({ line: number, text, reason }));
}

/** Where what the article says of itself is printed. */
function printedOrigins(
  { lines, stated, fallback }: ArticleDraft,
  { title, authors, published }: Head,
  {
    outlet,
    dateline,
    day,
    older,
  }: {
    readonly outlet: string | undefined;
    readonly dateline: Article['dateline'];
    readonly day: string | undefined;
    readonly older: OlderDay | undefined;
  },
): Origins {
  const printedOn =
    published && day !== stated.publishedAt ? sayLine(lines, published.index) : undefined;
  return {
    title: title ? `${sayLine(lines, title.index)}, the headline` : 'its first sentence',
    publisher: outlet && 'the page names it: beside ©, in an address or a link of its own',
    author:
      authors.names.length > 0
        ? sayLine(lines, Math.min(...authors.lines))
        : fallback?.author && STATED,
    publishedAt:
      day === undefined
        ? ((dateline?.date && 'the dateline') ??
          (fallback?.publishedAt && 'its address or its last change'))
        : older?.origin === 'address'
          ? IN_ADDRESS
          : printedOn,
  };
}

const sayLine = (lines: readonly Line[], index: number): string =>
  `line ${lines[index]?.number ?? 0}`;

/** The headline, or in its place the first sentence, behind the dateline. */
function titleOf(
  headline: string | undefined,
  body: string,
  paragraphs: readonly Paragraph[],
  { language }: Tools,
): Pick<Article, 'title' | 'titleCertainty'> {
  if (headline !== undefined)
    return {
      title: headline.replace(language.furniture.headlineSlug, ''),
      titleCertainty: 'explicit',
    };
  const prose = paragraphs.find((paragraph) => paragraph.isSubhead !== true);
  const { start, end } = prose ?? { start: 0, end: 0 };
  const dateline = readDateline(body.slice(start, end), language.datelines, true);
  const from = start + (dateline?.start === 0 ? dateline.end : 0);
  return {
    title: firstSentence(body, from < end ? from : start, language.sentences),
    titleCertainty: 'derived',
  };
}

/** The dateline that opens one of the first two paragraphs. */
const firstDateline = (
  body: string,
  paragraphs: readonly Paragraph[],
  { findDates, language }: Tools,
): Article['dateline'] =>
  paragraphs
    .slice(0, 2)
    .map(({ start, end }, index) =>
      datelineOf(body.slice(start, end), language.datelines, findDates, index === 0),
    )
    .find((found) => found !== undefined);

/** Where the article stands in its file, and what the lines at its head say of it. */
type Head = {
  readonly segment: Segment;
  /** The line behind byline and day, which may stand below a standfirst that begins the segment. */
  readonly headEnd: number;
  readonly title: FoundTitle | undefined;
  /** Headline, outlet and day or byline stand above the text, a line each. */
  readonly isPlain: boolean;
  readonly authors: FoundAuthors;
  readonly published: Published | undefined;
  /** Which lines hold a date and little else. */
  readonly isDateLine: (index: number) => boolean;
};

function findHead(
  { lines, taken, stated, isClean = false, keepsHeadlines = false }: ArticleDraft,
  judged: readonly Judged[],
  tools: Tools,
): Head {
  const data = tools.language.furniture;
  const { isDateLine, isLead } = metaLines(lines, tools);
  const isPosting = (index: number): boolean =>
    (lines[index]?.words ?? Infinity) <= POSTING_WORDS &&
    isDateLine(index) &&
    lines.slice(Math.max(0, index - 1), index + 2).some((near) => tools.readByline(near));
  const stretch = isClean ? { start: 0, end: lines.length } : findArticle(judged, isPosting);
  const bylines = readBylines(judged, stretch, tools);
  const isMeta = (index: number): boolean =>
    isDateLine(index) || (bylines.get(index)?.kind ?? 'bare') !== 'bare';
  const isByline = (index: number): boolean => isMeta(index) || isLead(index);
  const endOf = (within: Segment): number => endOfHead(judged, within, { isDateLine, isByline });
  const plain = isClean ? undefined : readPlainHead(lines, tools);
  // below a head that states the headline a name alone is who wrote
  const isHeaded = taken.length > 0 && stated.title !== undefined;
  const isSigned = (index: number): boolean => isMeta(index) || (isHeaded && bylines.has(index));
  const title = isClean
    ? undefined
    : plain
      ? { text: plain.headline, index: plain.index }
      : (findTitle(judged, stretch, isSigned, data) ??
        headlineAboveByline(judged, stretch, endOf(stretch)));
  const widened = isClean ? stretch : widen(judged, stretch, title?.index, isMeta);
  const segment =
    keepsHeadlines && title ? { ...widened, start: Math.min(widened.start, title.index) } : widened;
  const headEnd = endOf(segment);
  const below = { start: headEnd, end: segment.end };
  const authors = findAuthors({
    lines: judged,
    bylines,
    segment: below,
    titleIndex: title?.index,
    isHeaded,
    isLead,
    isDateLine,
    isOutlet: (name) => isOutletName(name, data.outletTails),
    isGiven: (word) => data.givenNames.has(word.toLowerCase()),
  });
  const published = findPublished(lines, below, title?.index, { ...tools, data });
  return { segment, headEnd, title, isPlain: plain !== undefined, authors, published, isDateLine };
}

/** What is stated comes first; of the day, only where the page prints no better one. */
function originsOf({ stated, statedBy = {} }: ArticleDraft, printed: Origins): Origins {
  const of = (field: keyof Origins): string | undefined =>
    stated[field] === undefined ? printed[field] : (statedBy[field] ?? STATED);
  return {
    title: of('title'),
    publisher: of('publisher'),
    author: of('author'),
    publishedAt: printed.publishedAt ?? of('publishedAt'),
  };
}
const STATED = 'the file states it';

/**
 * A day alone on the line above the text, "Thursday, March 6, 2008", is the dateline of an article that names no place: it stays,
 * as a subhead. On a page with buttons and lists, and below a headline and a byline, the same line is the page's own date.
 */
function keepDateline(
  judged: readonly Judged[],
  reasons: Map<number, string>,
  { findDates, language }: Tools,
): void {
  const first = judged.findIndex(({ prose }, index) => prose && !reasons.has(index));
  const above = judged[first - 1];
  if (above === undefined || reasons.get(first - 1) !== 'date') return;
  const { text } = above.line;
  const [date, ...others] = findDates(text);
  if (date?.day === undefined || date.time !== undefined || others.length > 0) return;
  const beside = foldText(text.slice(0, date.start) + text.slice(date.end));
  const isWeekday = language.furniture.weekdays.some((names) => names.includes(beside));
  if (hasLetter(text.slice(date.start, date.end)) && (beside === '' || isWeekday))
    reasons.delete(first - 1);
}

/** Why lines are taken out that may tell all that a brief does. */
const MAY_BE_BRIEF: ReadonlySet<string> = new Set(['byline', 'date', 'headline']);

/** A line of no more words is a label, "In brief", whatever else it is. */
const LABEL_WORDS = 5;

/** Where nothing but labels is left, a sentence among bylines, dates and headlines is the article: "Ann Lee left Oslo on 3 May 2021". */
function keepBrief(judged: readonly Judged[], reasons: Map<number, string>): void {
  if (judged.some(({ line }, index) => !reasons.has(index) && line.words > LABEL_WORDS)) return;
  judged.forEach(({ line }, index) => {
    const mayBe = MAY_BE_BRIEF.has(reasons.get(index) ?? '');
    if (mayBe && (isSentence(line) || tells(line.text))) reasons.delete(index);
  });
}

/** "she left", "that the ferry": three words in lower case are more than a byline or a date has. */
const tells = (text: string): boolean => (text.match(/(?<!\S)[a-z]{3,}\b/g)?.length ?? 0) >= 3;

/** What the markup says of a line comes before what its words say. */
function cueOf(line: Line, { findCue }: Tools): FurnitureCue | undefined {
  if (line.mark !== undefined) return { reason: line.mark, kind: 'junk' };
  return line.kind === 'row' ? undefined : findCue(line);
}

const DATE_LINE_WORDS = 16;
const POSTING_WORDS = 10;

/** Which lines hold a printed date and little else, and which end in a bare "By". Asked for few lines, read once. */
function metaLines(
  lines: readonly Line[],
  { findDates, language }: Tools,
): {
  isDateLine: (index: number) => boolean;
  isLead: (index: number) => boolean;
} {
  const leads = new Set(language.furniture.bylineLeads);
  const isDated = memoizeByObject(
    (line: Line) => findDates(line.text).length > 0 && !isSentence(line),
  );
  const isDateLine = (index: number): boolean => {
    const line = lines[index];
    if (!line || line.words > DATE_LINE_WORDS) return false;
    return (line.signs & SIGN.digit) !== 0 && isDated(line);
  };
  return { isDateLine, isLead: (index) => leads.has(lines[index]?.key ?? '') };
}

const BYLINES_ABOVE = 60;
const BYLINES_INSIDE = 10;

function readBylines(
  lines: readonly Judged[],
  { start, end }: { start: number; end: number },
  { readByline }: Tools,
): Map<number, Byline> {
  const bylines = new Map<number, Byline>();
  const to = Math.min(end, start + BYLINES_INSIDE);
  for (let index = Math.max(0, start - BYLINES_ABOVE); index < to; index++) {
    const judged = lines[index];
    const isCredit = judged?.cue?.reason.includes('credit') === true;
    const byline = judged && !isCredit ? readByline(judged.line) : undefined;
    if (byline) bylines.set(index, byline);
  }
  return bylines;
}

/**
 * A stated day keeps its place; a printed line of the same day adds its time. A stated time is of some zone, often not
 * the outlet's: the day beside it that the page itself prints is the one that its readers know.
 */
function publishedAt(
  stated: string | undefined,
  printed: Published | undefined,
  order: NumericOrder | undefined,
): string | undefined {
  const day = printed?.day ?? (order && printed?.readings?.[order]);
  const withTime =
    day !== undefined && printed?.time !== undefined ? `${day}T${printed.time}` : day;
  if (stated === undefined) return withTime;
  const isSame =
    day !== undefined && (stated.length === 10 ? day === stated : isNextTo(day, stated));
  return isSame ? withTime : stated;
}

/** True for two days that differ by one at most. */
function isNextTo(day: string, stated: string): boolean {
  return Math.abs(dayNumber(day) - dayNumber(stated.slice(0, 10))) <= 1;
}

const SUBHEAD_WORDS = 12;

/** "* Shares up 18.7 pct", "- Union calls strike": a point beside a text, told as headlines tell. Near miss: "* Shares rose on Monday." */
const POINT = /^(?:[*•] ?|[-–] )(?=\S)/;

/**
 * "Drafts reach the council" above a paragraph of text, and the "WHO SANK THE ORLOW FERRY" of another story. Not the "He said
 * this:" that leads into a quotation.
 */
function isSubhead({ line, prose }: Judged, next: Judged | undefined): boolean {
  if (POINT.test(line.text)) return !line.ends;
  if (next?.prose !== true || line.ends) return false;
  if (isInCapitals(line.text)) return !isInCapitals(next.line.text);
  return (
    !prose &&
    line.words <= SUBHEAD_WORDS &&
    (/[a-z\d?!]$/i.test(line.text) || /\p{L}$/u.test(line.text))
  );
}

const isInCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);

function joinParagraphs(
  kept: readonly Judged[],
  numbered: boolean,
): { body: string; paragraphs: Paragraph[] } {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const [index, judged] of kept.entries()) {
    const { line } = judged;
    const end = start + line.text.length;
    const paragraph = { start, end, line: numbered ? line.number : undefined };
    paragraphs.push(
      isSubhead(judged, kept[index + 1]) ? { ...paragraph, isSubhead: true } : paragraph,
    );
    start = end + 2;
  }
  return { body: kept.map(({ line }) => line.text).join('\n\n'), paragraphs };
}
