// Briefing → one HTML page that needs nothing else: read without script, printed, light and dark. Events, quotes and the
// marked words of the sources lead to each other.
import type { Briefing } from '../../model/briefing.js';
import { safeLines, type SafeText } from '../../text/printed/safe-text.js';
import { PAGE_LEGEND, sayCount } from '../../select/wording.js';
import { coverageChart, timelineChart } from './html-charts.js';
import { attribute, escapeHtml } from './html-text.js';
import { PAGE_STYLE } from './html-style.js';
import {
  composePage,
  type BriefingPage,
  type Citation,
  type PageEvent,
  type PageHeadEvent,
  type PageText,
  type PageOptions,
  type PagePeriod,
  type PageQuote,
  type PageSource,
  type PageStory,
} from '../page.js';
import type { PagePassage } from '../passages.js';

/** The page as HTML. Ends with a line feed; whatever an article holds is text in it. */
export function renderHtml(briefing: Briefing, options: PageOptions): SafeText {
  const { title, extent, narrowed, news, stories, sources } = composePage(briefing, options);
  const printed = printedIds(stories);
  return safeLines([
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    // Nothing is loaded or run, whatever an article holds.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    '<style>',
    ...PAGE_STYLE,
    '</style>',
    '</head>',
    '<body>',
    `<header><h1>${escapeHtml(title)}</h1><p>${escapeHtml(extent)}</p></header>`,
    '<main>',
    ...(narrowed === undefined ? [] : [`<p>${escapeHtml(narrowed)}</p>`]),
    ...newsLinesOf(news),
    ...stories.flatMap((story, at) =>
      storyLines(story, stories.length > 1 ? at + 1 : undefined, printed),
    ),
    ...sourceLines(sources, printed),
    '</main>',
    '</body>',
    '</html>',
  ]);
}

/** What is new, and what of it no other line tells. */
const newsLinesOf = (news: BriefingPage['news']): string[] =>
  news === undefined
    ? []
    : [
        `<p><strong>${escapeHtml(news.says)}</strong></p>`,
        ...(news.lines.length === 0
          ? []
          : ['<ul>', ...news.lines.map((line) => `<li>${escapeHtml(line)}</li>`), '</ul>']),
      ];

const newMark = (isNew: boolean): string => (isNew ? '<strong>new</strong> ' : '');

function storyLines(
  story: PageStory,
  number: number | undefined,
  printed: ReadonlySet<string>,
): string[] {
  const prefix = number === undefined ? '' : `story-${number}-`;
  return [
    '<article>',
    ...(number === undefined
      ? []
      : [
          `<h2>Story ${number}: ${escapeHtml(story.title)}</h2>`,
          `<p>${escapeHtml(story.extent)}</p>`,
        ]),
    ...(story.undated === undefined ? [] : [`<p class="note">${escapeHtml(story.undated)}</p>`]),
    ...headLines(story, printed),
    ...section(`${prefix}what-happened`, 'What happened', [
      ...timelineChart(story, eventAnchor),
      ...(story.periods.length === 0 ? [`<p>${escapeHtml(story.none)}</p>`] : []),
      ...periodLines(story.periods, quoteCounts(story)),
      ...more(story.more.events, 'more event'),
    ]),
    ...section(`${prefix}differences`, 'Where sources differ', differenceLines(story)),
    ...section(`${prefix}quotes`, 'Who said what', [
      ...speakerLines(story),
      ...(story.speakers.length === 0 ? [] : more(story.more.quotes, 'more quote')),
    ]),
    ...section(`${prefix}before`, 'Before', periodLines(story.background, quoteCounts(story))),
    ...section(`${prefix}coverage`, 'Who reports what', coverageLines(story)),
    '</article>',
  ];
}

/** A section with its heading; nothing where it is empty. */
const section = (id: string, heading: string, lines: readonly string[]): string[] =>
  lines.length === 0
    ? []
    : [
        `<section aria-labelledby="${id}">`,
        `<h2 id="${id}">${heading}</h2>`,
        ...lines,
        '</section>',
      ];

const more = (count: number, noun: string): string[] =>
  count === 0 ? [] : [`<p class="more">+ ${sayCount(count, noun)} (<code>--all</code>)</p>`];

function headLines({ head }: PageStory, printed: ReadonlySet<string>): string[] {
  if (head.length === 0) return [];
  return [
    '<dl class="head">',
    ...[...Map.groupBy(head, ({ label }) => label)].map(
      ([label, lines]) =>
        `<div><dt>${label}</dt>${lines.map((line) => `<dd>${'says' in line ? pageText(line.says) : headLine(line, printed)}</dd>`).join('')}</div>`,
    ),
    '</dl>',
  ];
}

function headLine({ day, event }: PageHeadEvent, printed: ReadonlySet<string>): string {
  const { id, summary, isDisputed, citations } = event;
  const said = escapeHtml(summary);
  // In brief a line on top may stand nowhere else.
  const line = printed.has(id) ? `<a href="#${eventAnchor(id)}">${said}</a>` : said;
  return `${day === '' ? '' : `<span class="day">${escapeHtml(day)}</span> `}${line} ${isDisputed ? '<em>(sources differ)</em> ' : ''}${cited(citations)}`;
}

/** Words with the sources that they name as links to these. */
const pageText = (text: PageText): string =>
  text
    .map((piece) =>
      typeof piece === 'string'
        ? escapeHtml(piece)
        : `<a href="#${sourceAnchor(piece.source)}">[${escapeHtml(piece.source)}]</a>`,
    )
    .join('');

const sourceAnchor = (number: string | number): string => `s-${number}`;

/** Where an event or a quote stands on the page. Ids are made of letters and digits. */
const eventAnchor = (id: string): string => `e-${attribute(id)}`;
const quoteAnchor = (id: string): string => `q-${attribute(id)}`;

/** The first quote of each event, and how many it has. */
function quoteCounts({ speakers }: PageStory): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, events } of speakers.flatMap(({ quotes }) => quotes))
    for (const event of events) found.set(event, [...(found.get(event) ?? []), id]);
  return found;
}

const periodLines = (
  periods: readonly PagePeriod[],
  quotes: ReadonlyMap<string, readonly string[]>,
): string[] =>
  periods.flatMap(({ heading, events }) => [
    `<h3>${escapeHtml(heading)}</h3>`,
    '<ol class="events">',
    ...events.map((event) => eventLine(event, quotes.get(event.id) ?? [])),
    '</ol>',
  ]);

function eventLine(event: PageEvent, quotes: readonly string[]): string {
  const [first] = quotes;
  return [
    `<li id="${eventAnchor(event.id)}"><span class="day">${escapeHtml(event.date)}</span>`,
    `<span class="line">${newMark(event.isNew)}${escapeHtml(event.summary)}`,
    ...(event.status === '' ? [] : [`<em>(${escapeHtml(event.status)})</em>`]),
    ...(event.isDisputed ? ['<em>(sources differ)</em>'] : []),
    cited(event.citations),
    ...(first === undefined
      ? []
      : [`<a class="to" href="#${quoteAnchor(first)}">${sayCount(quotes.length, 'quote')}</a>`]),
    ...(event.context === undefined
      ? []
      : [`<br><span class="context">${escapeHtml(event.context)}</span>`]),
    '</span></li>',
  ].join(' ');
}

function differenceLines({ differences, noDifference }: PageStory): string[] {
  if (noDifference !== undefined) return [`<p>${escapeHtml(noDifference)}</p>`];
  if (differences.length === 0) return [];
  return [
    '<ul>',
    ...differences.map(
      ({ of, says }) => `<li>${[escapeHtml(of), ...says.map(pageText)].join('<br>')}</li>`,
    ),
    '</ul>',
  ];
}

const speakerLines = ({ speakers }: PageStory): string[] =>
  speakers.flatMap(({ heading, quotes }) => [
    `<h3>${escapeHtml(heading)}</h3>`,
    '<ul class="quotes">',
    ...quotes.map(quoteLine),
    '</ul>',
  ]);

function quoteLine(quote: PageQuote): string {
  const { id, text, context, day, citations, wordings, variants, events, isNew } = quote;
  const under = [
    ...(context === undefined ? [] : [`<li class="context">${escapeHtml(context)}</li>`]),
    ...wordings.map((one) => `<li>also: ${escapeHtml(one.text)} ${cited(one.citations)}</li>`),
    ...variants.map(
      (one) =>
        `<li>in other words: ${escapeHtml(one.text)} · ${escapeHtml(one.day)} ${cited(one.citations)}</li>`,
    ),
  ];
  const [event] = events;
  return [
    `<li id="${quoteAnchor(id)}">${newMark(isNew)}${escapeHtml(text)} <span class="day">· ${escapeHtml(day)}</span>`,
    cited(citations),
    ...(event === undefined ? [] : [`<a class="to" href="#${eventAnchor(event)}">its event</a>`]),
    ...(under.length === 0 ? [] : [`<ul>${under.join('')}</ul>`]),
    '</li>',
  ].join(' ');
}

function coverageLines(story: PageStory): string[] {
  if (story.coverage.length === 0) return [];
  return [
    ...coverageChart(story, eventAnchor),
    '<ul>',
    ...story.coverage.map(
      ({ outlet, says }) => `<li>${escapeHtml(outlet)}: ${escapeHtml(says)}</li>`,
    ),
    '</ul>',
  ];
}

/** The ids of the events and quotes that stand on the page in a line of their own. */
const printedIds = (stories: readonly PageStory[]): ReadonlySet<string> =>
  new Set(
    stories.flatMap(({ periods, background, speakers }) => [
      ...[...periods, ...background].flatMap(({ events }) => events.map(({ id }) => id)),
      ...speakers.flatMap(({ quotes }) => quotes.map(({ id }) => id)),
    ]),
  );

function sourceLines(sources: readonly PageSource[], printed: ReadonlySet<string>): string[] {
  return section('sources', 'Sources', [
    `<p>${escapeHtml(PAGE_LEGEND)} The words that a line rests on are marked.</p>`,
    ...sources.flatMap(({ number, title, byline, path, url, passages, isNew }) => [
      `<section class="source" aria-labelledby="${sourceAnchor(number)}">`,
      `<h3 id="${sourceAnchor(number)}">[${number}] ${newMark(isNew)}${escapeHtml(title)}</h3>`,
      `<p class="byline">${escapeHtml(byline)} · <code>${escapeHtml(path)}</code>${url === undefined ? '' : ` · <a href="${attribute(url)}" rel="noreferrer">page</a>`}</p>`,
      ...passages().map((passage) => passageLine(passage, printed)),
      '</section>',
    ]),
  ]);
}

/** A passage, and the way back to each line that rests on it. */
const passageLine = (
  { citation, text, marks, claims }: PagePassage,
  printed: ReadonlySet<string>,
): string => {
  const back = claims
    .filter(({ id }) => printed.has(id))
    .map(
      ({ kind, id }) =>
        ` <a class="to" href="#${kind === 'event' ? eventAnchor(id) : quoteAnchor(id)}">${kind}</a>`,
    );
  return `<p class="passage" id="${citationAnchor(citation)}"><span class="place">[${escapeHtml(citation)}]</span> ${marked(text, marks)}${back.join('')}</p>`;
};

/** The text with marks over those ranges, which are in order and none over another. */
function marked(text: string, marks: PagePassage['marks']): string {
  let at = 0;
  const parts = marks.map(({ start, end }) => {
    const before = escapeHtml(text.slice(at, start));
    at = end;
    return `${before}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
  });
  return parts.join('') + escapeHtml(text.slice(at));
}

/** "c-1-9" for "1:9", "c-1-p3" for "1:¶3". */
const citationAnchor = (citation: Citation): string =>
  `c-${citation.replace(':', '-').replace('¶', 'p')}`;

const cited = (citations: readonly Citation[]): string =>
  `<span class="cited">[${citations
    .map((citation) => `<a href="#${citationAnchor(citation)}">${escapeHtml(citation)}</a>`)
    .join(' ')}]</span>`;
