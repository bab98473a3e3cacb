// The search box and its hits, best first, the matched words marked.
import type { Range } from '../../../text/range.js';
import { columnsOf, truncate, wrap } from '../../../text/printed/wrap.js';
import { outletName } from '../../../model/outlet.js';
import { disputesOf } from '../../../select/differences.js';
import { NEW_MARK } from '../../../select/news/say-news.js';
import { MOST_HITS, orderOf } from '../../../search/filtered-search.js';
import type { Hit } from '../../../search/search.js';
import { spokenStretches } from '../../../select/lookups.js';
import { sayConflict, sayCount, sayHitDate, sayHitKind } from '../../../select/wording.js';
import { innerSize } from '../parts/frame-size.js';
import { frame } from '../parts/frame.js';
import { blocksAround } from '../parts/blocks-around.js';
import { inputRow } from '../parts/input-row.js';
import {
  fitRow,
  markedSpans,
  ofMember,
  rowColumns,
  span,
  type Mark,
  type Row,
} from '../parts/row.js';
import { letterOf, type HitCounts, type ViewModel } from '../../state/selectors/view-model.js';
import { parseQuery, whyNothing } from '../../../search/query.js';
import { askedBy, SCOPES, type SearchBox } from '../../state/search-box.js';
import { searchOf } from '../../state/selectors/selectors.js';
import type { PanelProps } from './panel-props.js';
import { sayKey } from '../../state/keymap.js';

/** Lines that the text of a hit may take. */
const HIT_LINES = 2;
/** In a lower panel the chosen hit needs the row of the scopes. */
const ROWS_WITH_SCOPES = 4;

export function searchPanel({ viewModel, state, size, focused }: PanelProps): Row[] {
  const box = state.search;
  if (!box) return [];
  const { hits, isAwaited } = searchOf(viewModel, state);
  const room = innerSize(size);
  const words = box.line.text.trim();
  const { chips } = parseQuery(box.line.text);
  const title =
    words === '' || isAwaited
      ? 'Search'
      : `Search ${hits.length === 0 ? 0 : box.selected + 1}/${hits.length}`;
  const content: Row[] = [
    inputRow(
      '/',
      box.line,
      chips.map((chip): Mark => ({ ...chip, style: chip.wrong === undefined ? 'chip' : 'dim' })),
      room.columns,
    ),
    ...(room.rows < ROWS_WITH_SCOPES ? [] : scopeRows(viewModel, box, room.columns)),
  ];
  const say = (text: string): Row[] =>
    wrap(text, room.columns).map(({ start, end }) => [span(text.slice(start, end), 'dim')]);
  const wrong = chips.find((chip) => chip.wrong !== undefined && chip.wrong !== '')?.wrong;
  const why = wrong ?? (hits.length === 0 ? whyNothing(words) : undefined);
  if (why !== undefined) content.push(...say(why));
  else if (words === '')
    content.push(
      ...say(
        `Type words in any order; a typo does no harm. 'exact ^begin !not, speaker: source: after: before: kind: is: narrow it; a date goes to its day. ${sayKey(viewModel.keys, 'leave-search')} leaves everything as it was.`,
      ),
    );
  else if (isAwaited) content.push(...say('Reading all articles for the search …'));
  else if (hits.length === 0)
    content.push(
      ...say(
        parseQuery(words).words === ''
          ? `Nothing meets ${words}. ${sayKey(viewModel.keys, 'next-scope')} takes another scope.`
          : `Nothing matches. Try fewer words, another spelling, or ${sayKey(viewModel.keys, 'next-scope')} for another scope.`,
      ),
    );
  else
    content.push(
      ...blocksAround(
        hits,
        { chosen: box.selected, rows: room.rows - content.length, height: HIT_LINES + 1 },
        (hit, index) =>
          ofMember(hitBlock(viewModel, hit, index === box.selected, room.columns), index),
      ),
    );
  return frame({ title, size, focused, content });
}

/**
 * The scopes with the one searched in brackets, with how many match there where there is room, and the order of the hits; behind
 * it, else below, which days are meant where that is not plain.
 */
function scopeRows(viewModel: ViewModel, box: SearchBox, columns: number): Row[] {
  const { scope, line } = box;
  const order = orderOf(askedBy(box));
  const rowWith = (counted: HitCounts | undefined): Row => [
    ...SCOPES.flatMap(([name, word]): Row => {
      const count = counted?.get(name);
      const words =
        count === undefined ? word : `${word} ${count < MOST_HITS ? count : `${count}+`}`;
      return name === scope ? [span(`[${words}]`, 'strong')] : [span(` ${words} `, 'dim')];
    }),
    span(order === 'time' ? ' by time' : ' by rank', 'dim'),
  ];
  const counted = rowWith(viewModel.countHits(askedBy(box)));
  const row = rowColumns(counted) <= columns ? counted : rowWith(undefined);
  const days = viewModel.meantDays(line.text).join(' · ');
  if (days === '') return [fitRow(row, columns)];
  const whole = [...row, span(` · ${days}`, 'dim')];
  return rowColumns(whole) <= columns
    ? [fitRow(whole, columns)]
    : [fitRow(row, columns), fitRow([span(` ${days}`, 'dim')], columns)];
}

/** Columns for who speaks, beside what follows on the line. */
const bySpace = (columns: number, place: string): number =>
  Math.max(LEAST_SPEAKER, columns - columnsOf(` · ${place}`));
const LEAST_SPEAKER = 12;

/** What the sources of the hit differ in, and who says which. */
function conflictRows({ articles }: ViewModel, { conflicts }: Hit, columns: number): Row[] {
  const name = (articleId: string): string => {
    const article = articles.get(articleId);
    return article === undefined ? articleId : outletName(article);
  };
  return disputesOf({ conflicts }, articles).map((conflict) =>
    fitRow([span(`  ! ${sayConflict(conflict, name)}`, 'dim')], columns),
  );
}

/** Behind the last line of a hit that has more. */
const GOES_ON = ' …';

/** The line without as many of its last words as it takes to leave it so many columns. */
function withRoom(text: string, { start, end }: Range, columns: number): Range {
  if (columnsOf(text.slice(start, end)) <= columns) return { start, end };
  const blank = text.lastIndexOf(' ', end - 1);
  return blank <= start ? { start, end } : withRoom(text, { start, end: blank }, columns);
}

/** Where the reporter spoke between: “No war” … “We will see”. */
const BETWEEN_STRETCHES = '” … “';

/** The words of a hit with what the reporter parted set apart, and the letters met in them. */
function partedWords(
  { articles, quoteOf }: ViewModel,
  { id, text, marks, isDirect }: Hit,
): Pick<Hit, 'text' | 'marks'> {
  const printed = isDirect
    ? quoteOf(id)?.occurrences.find((one) => one.kind === 'direct' && one.text === text)
    : undefined;
  const stretches = printed ? spokenStretches(printed, articles) : [];
  // The words as one have a blank between two stretches; else they are left as they are.
  if (stretches.length < 2 || stretches.join(' ') !== text) return { text, marks };
  let end = -1;
  const blanks = stretches.slice(0, -1).map((words) => (end += words.length + 1));
  const moved = (at: number): number =>
    at + blanks.filter((blank) => blank < at).length * (BETWEEN_STRETCHES.length - 1);
  return {
    text: stretches.join(BETWEEN_STRETCHES),
    marks: marks.map((range) => ({ start: moved(range.start), end: moved(range.end) })),
  };
}

/** One hit: what it is, its day and outlet, then its text with the matches marked. */
function hitBlock(viewModel: ViewModel, hit: Hit, chosen: boolean, columns: number): Row[] {
  const article = viewModel.articles.get(hit.articleId);
  const tellers = new Set(hit.sightings.map(({ articleId }) => articleId)).size;
  const placeBy = (outlet: string, before: string | undefined): string =>
    [
      sayHitKind(hit),
      sayHitDate(hit),
      outlet,
      tellers > 1 && before !== undefined ? before + sayCount(tellers, 'article') : '',
    ]
      .filter((word) => word !== '')
      .join(' · ');
  const unnamed = tellers > 1 ? '' : 'unnamed';
  const short = article?.publisher === undefined ? unnamed : letterOf(viewModel, hit.articleId);
  // Beside a name there may be room for the outlet's letter alone, and none for the name of a file.
  const places = [
    placeBy(article ? outletName(article) : '', 'in '),
    ...(hit.by === undefined
      ? []
      : [placeBy(short, 'in '), placeBy(short, ''), placeBy(short, undefined)]),
  ];
  const speaker = hit.by ?? '';
  // The whole name is wanted beside the whole place, the beginning of one beside what is short.
  const least = places.map(
    (words, index) =>
      columnsOf(` · ${words}`) +
      Math.min(columnsOf(speaker), index === 0 ? Infinity : LEAST_SPEAKER),
  );
  const fitting = least.findIndex((room) => room <= columns - 2);
  const place = places.at(fitting) ?? '';
  // Of a long role the end is left out, not the day and the outlet.
  const by = speaker === '' ? '' : `${truncate(speaker, bySpace(columns - 2, place))} · `;
  const style = chosen ? 'selected' : 'dim';
  const head = [
    span(
      (chosen ? '▸' : ' ') + (viewModel.news.has(hit.id ?? '') ? NEW_MARK : ' '),
      chosen ? 'selected' : 'accent',
    ),
    ...fitRow([span(by + place, style)], columns - 2, style),
  ];
  const { text: told, marks: met } = partedWords(viewModel, hit);
  const marks = met.map((range): Mark => ({ ...range, style: 'match' }));
  const lines = wrap(told, columns - 2);
  const firstMark = lines.findIndex(({ end }) => end > (met[0]?.start ?? 0));
  const top = Math.max(0, Math.min(firstMark, lines.length - HIT_LINES));
  const shown = lines
    .slice(top, top + HIT_LINES)
    .map((line, at, { length }) =>
      at + 1 === length && top + length < lines.length
        ? withRoom(told, line, columns - 2 - columnsOf(GOES_ON))
        : line,
    );
  const [open, close] = hit.isDirect ? ['“', '”'] : ['', ''];
  const text = shown.map((line, at): Row => [
    span(at === 0 && top === 0 ? ` ${open}`.padStart(2) : '  '),
    ...markedSpans(told, line, marks),
    span(top + at === lines.length - 1 ? close : at === shown.length - 1 ? GOES_ON : ''),
  ]);
  return [head, ...text, ...conflictRows(viewModel, hit, columns)];
}
