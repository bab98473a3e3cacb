// Briefing → the plain-text briefing: a page that can be read by itself, every line of it citing article and line.
import { columnsOf, wrapIndented } from '../text/printed/wrap.js';
import type { Briefing } from '../model/briefing.js';
import { NEW_MARK } from '../select/news/say-news.js';
import { PAGE_LEGEND, sayCount } from '../select/wording.js';
import { safeLines, type SafeText } from '../text/printed/safe-text.js';
import {
  composePage,
  sayPageText,
  type Citation,
  type BriefingPage,
  type PageOptions,
  type PageEvent,
  type PageHeadEvent,
  type PagePeriod,
  type PageQuote,
  type PageStory,
} from './page.js';

/** Room for "13–19" and two spaces after it. */
const DATE_COLUMN = 9;

/** The briefing as plain text: head, events by date, quotes by speaker, sources. Ends with a line feed. */
export function renderText(briefing: Briefing, options: PageOptions): SafeText {
  const page = composePage(briefing, options);
  const paragraph = (text: string): string[] => wrapIndented(text, options.columns, '');
  return safeLines([
    ...paragraph(page.title),
    ...paragraph(page.extent),
    ...(page.narrowed === undefined ? [] : paragraph(page.narrowed)),
    ...(page.news === undefined ? [] : paragraph(page.news.says)),
    ...(page.news?.lines ?? []).flatMap((line) =>
      wrapIndented(line, options.columns, '    ', '  '),
    ),
    ...contents(page, options.columns),
    ...page.stories.flatMap((story, index) => [
      ...(page.stories.length > 1 ? storyHead(story, index, options.columns) : []),
      ...(story.undated === undefined ? [] : ['', ...paragraph(story.undated)]),
      ...head(story, options.columns),
      ...events(story, options.columns),
      ...differences(story, options.columns),
      ...quotes(story, options.columns),
      ...background(story, options.columns),
      ...coverage(story, options.columns),
    ]),
    ...sources(page, options),
  ]);
}

/** The front page of a folder that holds several stories: what each is, and how many differences it has. */
function contents({ stories }: BriefingPage, columns: number): string[] {
  if (stories.length < 2) return [];
  const width = String(stories.length).length;
  const indent = ' '.repeat(width + 4);
  return [
    ...heading('Stories'),
    ...stories.flatMap(({ title, extent, differing }, at) => [
      ...wrapIndented(title, columns, indent, `  ${String(at + 1).padStart(width)}  `),
      ...wrapIndented(
        [extent, ...(differing > 0 ? [sayCount(differing, 'difference')] : [])].join(' · '),
        columns,
        indent,
      ),
    ]),
  ];
}

/** The rule and heading over each story of a folder that holds several. */
function storyHead({ title, extent }: PageStory, index: number, columns: number): string[] {
  return [
    '',
    '═'.repeat(columns),
    ...wrapIndented(`Story ${index + 1}: ${title}`, columns, ''),
    ...wrapIndented(extent, columns, ''),
  ];
}

/** Room for "Where it stands" and two spaces before and behind it. */
const LABEL_COLUMN = 19;

function head({ head: lines }: PageStory, columns: number): string[] {
  if (lines.length === 0) return [];
  return [
    '',
    ...lines.flatMap((line, at) =>
      wrapIndented(
        'says' in line ? sayPageText(line.says) : headLine(line),
        columns,
        ' '.repeat(LABEL_COLUMN),
        (line.label === lines[at - 1]?.label ? '' : `  ${line.label}`).padEnd(LABEL_COLUMN),
      ),
    ),
  ];
}

const headLine = ({ day, event: { summary, citations, isDisputed } }: PageHeadEvent): string =>
  [
    ...(day === '' ? [] : [`${day}:`]),
    summary,
    ...(isDisputed ? ['(sources differ)'] : []),
    cited(citations),
  ].join(' ');

function events({ periods, none: says, more }: PageStory, columns: number): string[] {
  const none = periods.length === 0 ? ['', says] : [];
  const left = more.events > 0 ? ['', `+ ${sayCount(more.events, 'more event')} (--all)`] : [];
  return [...heading('What happened'), ...none, ...periodLines(periods, columns), ...left];
}

function background(page: PageStory, columns: number): string[] {
  if (page.background.length === 0) return [];
  return [...heading('Before'), ...periodLines(page.background, columns)];
}

function periodLines(periods: readonly PagePeriod[], columns: number): string[] {
  const indent = ' '.repeat(DATE_COLUMN);
  const event = ({ date, status, summary, isDisputed, isNew, ...more }: PageEvent): string[] => [
    ...wrapIndented(
      [
        summary,
        ...(status === '' ? [] : [`(${status})`]),
        ...(isDisputed ? ['(sources differ)'] : []),
        cited(more.citations),
      ].join(' '),
      columns,
      indent,
      `${isNew ? NEW_MARK : ' '} ${date}`.padEnd(DATE_COLUMN),
    ),
    ...(more.context === undefined
      ? []
      : wrapIndented(more.context, columns, `${indent}    `, `${indent}  `)),
  ];
  return periods.flatMap((period) => ['', period.heading, ...period.events.flatMap(event)]);
}

function differences(page: PageStory, columns: number): string[] {
  const { noDifference } = page;
  if (page.differences.length === 0 && noDifference === undefined) return [];
  return [
    ...heading('Where sources differ'),
    ...(noDifference === undefined ? [] : ['', ...wrapIndented(noDifference, columns, '  ', '  ')]),
    ...page.differences.flatMap(({ of, says }) => [
      '',
      ...wrapIndented(of, columns, '    ', '  '),
      ...says.flatMap((said) => wrapIndented(sayPageText(said), columns, '      ', '    ')),
    ]),
  ];
}

function quotes(page: PageStory, columns: number): string[] {
  const quote = ({
    text,
    context,
    day,
    citations,
    wordings,
    variants,
    isNew,
  }: PageQuote): string[] => [
    ...wrapIndented(
      `${text} · ${day} ${cited(citations)}`,
      columns,
      '    ',
      isNew ? `${NEW_MARK} ` : '  ',
    ),
    ...(context === undefined ? [] : under(context)),
    ...wordings.flatMap((wording) => under(`also: ${wording.text} ${cited(wording.citations)}`)),
    ...variants.flatMap((variant) =>
      under(`in other words: ${variant.text} · ${variant.day} ${cited(variant.citations)}`),
    ),
  ];
  const under = (text: string): string[] => wrapIndented(text, columns, '      ', '    ');
  if (page.speakers.length === 0) return [];
  return [
    ...heading('Who said what'),
    ...page.speakers.flatMap((speaker) => [
      '',
      ...wrapIndented(speaker.heading, columns, ''),
      ...speaker.quotes.flatMap(quote),
    ]),
    ...(page.more.quotes > 0 ? ['', `+ ${sayCount(page.more.quotes, 'more quote')} (--all)`] : []),
  ];
}

function coverage(page: PageStory, columns: number): string[] {
  if (page.coverage.length === 0) return [];
  return [
    ...heading('Who reports what'),
    '',
    ...page.coverage.flatMap(({ outlet, says }) =>
      wrapIndented(`${outlet}: ${says}`, columns, '    ', '  '),
    ),
  ];
}

function sources(page: BriefingPage, { columns, short = false }: PageOptions): string[] {
  const width = String(page.sources.at(-1)?.number ?? 0).length;
  const indent = ' '.repeat(width + 5);
  return [
    ...heading('Sources'),
    ...wrapIndented(PAGE_LEGEND, columns, ''),
    '',
    ...page.sources.flatMap(({ number, title, byline, path, isNew }) => {
      const mark = `${isNew ? NEW_MARK : ' '} [${String(number)}]`.padEnd(width + 5);
      if (short) return wrapIndented(`${byline} · ${path}`, columns, indent, mark);
      return [
        ...wrapIndented(title, columns, indent, mark),
        ...wrapIndented(byline, columns, indent),
        ...wrapIndented(path, columns, indent),
      ];
    }),
  ];
}

const heading = (words: string): string[] => [
  '',
  words.toUpperCase(),
  '─'.repeat(columnsOf(words)),
];

const cited = (citations: readonly Citation[]): string => `[${citations.join(' ')}]`;
