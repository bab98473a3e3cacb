// Briefing → the briefing as Markdown that GitHub and terminal readers show alike: headings, lists, no HTML.
import type { Briefing } from '../model/briefing.js';
import { markdownLine as plain } from '../text/printed/markdown-line.js';
import { safeLines, type SafeText } from '../text/printed/safe-text.js';
import { NEW_MARK } from '../select/news/say-news.js';
import { PAGE_LEGEND, sayCount } from '../select/wording.js';
import {
  composePage,
  sayPageText,
  type BriefingPage,
  type Citation,
  type PageEvent,
  type PageOptions,
  type PagePeriod,
  type PageQuote,
  type PageStory,
} from './page.js';

/** The page as Markdown. Ends with a line feed; whatever an article holds is text in it. */
export function renderMarkdown(briefing: Briefing, options: PageOptions): SafeText {
  const page = composePage(briefing, options);
  const isMany = page.stories.length > 1;
  return safeLines([
    `# ${plain(page.title)}`,
    '',
    plain(page.extent),
    ...(page.narrowed === undefined ? [] : ['', plain(page.narrowed)]),
    ...(page.news === undefined ? [] : ['', `**${plain(page.news.says)}**`, '']),
    ...(page.news?.lines ?? []).map((line) => `- ${plain(line)}`),
    ...page.stories.flatMap((story, at) => [
      ...(isMany ? ['', `# Story ${at + 1}: ${plain(story.title)}`, '', plain(story.extent)] : []),
      ...storyLines(story),
    ]),
    ...sourceLines(page),
  ]);
}

function storyLines(story: PageStory): string[] {
  return [
    ...(story.undated === undefined ? [] : ['', `> ${plain(story.undated)}`]),
    ...(story.head.length === 0 ? [] : ['']),
    ...story.head.map((line) =>
      'says' in line
        ? `- **${line.label}** ${plain(sayPageText(line.says))}`
        : `- **${line.label}** ${line.day === '' ? '' : `(${line.day}) `}${plain(line.event.summary)} ${line.event.isDisputed ? '_(sources differ)_ ' : ''}${cited(line.event.citations)}`,
    ),
    '',
    '## What happened',
    ...(story.periods.length === 0 ? ['', story.none] : []),
    ...periodLines(story.periods),
    ...more(story.more.events, 'more event'),
    ...(story.differences.length === 0 && story.noDifference === undefined
      ? []
      : ['', '## Where sources differ', '']),
    ...(story.noDifference === undefined ? [] : [plain(story.noDifference)]),
    ...story.differences.map(
      ({ of, says }) =>
        `- ${plain(of)}: ${says.map((said) => plain(sayPageText(said))).join('; ')}`,
    ),
    ...(story.speakers.length === 0 ? [] : ['', '## Who said what']),
    ...story.speakers.flatMap(({ heading, quotes }) => [
      '',
      `### ${plain(heading)}`,
      '',
      ...quotes.flatMap((quote) => quoteLines(quote)),
    ]),
    ...more(story.more.quotes, 'more quote'),
    ...(story.background.length === 0 ? [] : ['', '## Before']),
    ...periodLines(story.background),
    ...(story.coverage.length === 0 ? [] : ['', '## Who reports what', '']),
    ...story.coverage.map(({ outlet, says }) => `- ${plain(outlet)}: ${plain(says)}`),
  ];
}

const more = (count: number, noun: string): string[] =>
  count === 0 ? [] : ['', `+ ${sayCount(count, noun)} (\`--all\`)`];

const periodLines = (periods: readonly PagePeriod[]): string[] =>
  periods.flatMap(({ heading, events }) => [
    '',
    `### ${plain(heading)}`,
    '',
    ...events.flatMap(eventLines),
  ]);

const eventLines = ({ date, status, summary, isDisputed, isNew, ...more }: PageEvent): string[] => [
  [
    `- ${newMark(isNew)}**${plain(date)}**`,
    plain(summary),
    ...(status === '' ? [] : [`_(${status})_`]),
    ...(isDisputed ? ['_(sources differ)_'] : []),
    cited(more.citations),
  ].join(' '),
  ...contextLine(more),
];

/** What a line leans on, as a line below it. */
const contextLine = ({ context }: { readonly context: string | undefined }): string[] =>
  context === undefined ? [] : [`  - _${plain(context)}_`];

const quoteLines = ({
  text,
  context,
  day,
  citations,
  wordings,
  variants,
  isNew,
}: PageQuote): string[] => [
  `- ${newMark(isNew)}${plain(text)} · ${day} ${cited(citations)}`,
  ...contextLine({ context }),
  ...wordings.map((one) => `  - also: ${plain(one.text)} ${cited(one.citations)}`),
  ...variants.map(
    (one) => `  - in other words: ${plain(one.text)} · ${one.day} ${cited(one.citations)}`,
  ),
];

const sourceLines = ({ sources }: BriefingPage): string[] => [
  '',
  '## Sources',
  '',
  plain(PAGE_LEGEND),
  '',
  ...sources.map(
    ({ number, title, byline, path, url, isNew }) =>
      `${number}. ${newMark(isNew)}${plain(title)} — ${plain(byline)} — ${code(path)}${url === undefined ? '' : ` — <${url}>`}`,
  ),
];

const newMark = (isNew: boolean): string => (isNew ? `${NEW_MARK} ` : '');

const cited = (citations: readonly Citation[]): string => `\\[${citations.join(' ')}\\]`;

/** As code: in one more mark than stand in it side by side. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}
