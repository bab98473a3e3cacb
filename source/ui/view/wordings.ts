// A quote → its wordings and those of its other translations, compared word by word, as rows beside or under each other.
import { diffArrays } from 'diff';
import type { Quote, QuoteOccurrence } from '../../model/briefing.js';
import { fold } from '../../text/fold.js';
import { outletName } from '../../model/outlet.js';
import type { Range } from '../../text/range.js';
import { wrap } from '../../text/printed/wrap.js';
import { sayPlace, saySpeaker, sayShortDay, sayWording } from '../../select/wording.js';
import { besideOrBelow } from './parts/beside-or-below.js';
import { marginRows, markedSpans, span, type Mark, type Row } from './parts/row.js';
import { lettered, type ViewModel } from '../state/selectors/view-model.js';

export type Wording = {
  readonly text: string;
  readonly quote: Quote;
  /** Where it is printed so, in order of the day. */
  readonly printed: readonly QuoteOccurrence[];
  /** ISO day on which it was first printed so. */
  readonly day: string | undefined;
  /** The words that not every other wording has. */
  readonly differing: readonly Range[];
};

/** The wordings of the quote and of what is another translation of it, the earliest first, equal ones as one. */
export function wordingsOf(viewModel: ViewModel, quote: Quote): readonly Wording[] {
  const root = quote.variantOf ?? quote.id;
  const family = viewModel.briefing.quotes.filter(
    ({ id, variantOf }) => id === quote.id || id === root || variantOf === root,
  );
  const day = ({ articleId }: QuoteOccurrence): string =>
    viewModel.articles.get(articleId)?.publishedAt?.slice(0, 10) ?? UNDATED;
  const sightings = family
    .flatMap((member) => member.occurrences.map((printed) => ({ member, printed })))
    .map((sighting) => ({ ...sighting, text: sayWording(sighting.printed, viewModel.articles) }));
  const wordings = [...Map.groupBy(sightings, ({ text }) => keysOf(text).join(' ')).values()]
    .flatMap((same) => {
      const [one] = same;
      if (!one) return [];
      const printed = same
        .map((sighting) => sighting.printed)
        .sort((a, b) => compare(day(a), day(b)));
      const first = printed.map(day)[0];
      return {
        text: one.text,
        quote: one.member,
        printed,
        day: first === UNDATED ? undefined : first,
      };
    })
    .sort((a, b) => compare(a.day ?? UNDATED, b.day ?? UNDATED));
  return wordings.map((wording) => ({
    ...wording,
    differing: differing(
      wording.text,
      wordings.filter((other) => other !== wording).map(({ text }) => text),
    ),
  }));
}

/** Stands behind every day. */
const UNDATED = '9999';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const PRINTED_WORD = /\S+/gu;

/** A printed word as it is compared: "Europe,” is "europe". */
const keyOf = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]+/gu, '');

const keysOf = (text: string): string[] =>
  (text.match(PRINTED_WORD) ?? []).map(keyOf).filter((key) => key !== '');

/** The words of `text` that some of `others` lack where they stand; neighbours are one range. */
export function differing(text: string, others: readonly string[]): Range[] {
  const words = [...text.matchAll(PRINTED_WORD)].map(({ 0: word, index }) => ({
    key: keyOf(word),
    start: index,
    end: index + word.length,
  }));
  const keys = words.map(({ key }) => key);
  const shared = others.map((other) => commonTo(keys, keysOf(other)));
  const ranges: Range[] = [];
  words.forEach(({ key, start, end }, index) => {
    if (key === '' || shared.every((common) => common.has(index))) return;
    const last = ranges.at(-1);
    const touches = last && text.slice(last.end, start).trim() === '';
    if (touches) ranges[ranges.length - 1] = { start: last.start, end };
    else ranges.push({ start, end });
  });
  return ranges;
}

/** Quotes are short; of longer ones the rest is not compared, so that nothing here grows without bound. */
const MOST_WORDS = 600;

/** Which words of `a` stand in the longest common subsequence of both. */
function commonTo(a: readonly string[], b: readonly string[]): ReadonlySet<number> {
  const common = new Set<number>();
  let place = 0;
  for (const { added, removed, count } of diffArrays(
    a.slice(0, MOST_WORDS),
    b.slice(0, MOST_WORDS),
  )) {
    if (added) continue;
    const end = place + count;
    for (; place < end; place++) if (!removed) common.add(place);
  }
  return common;
}

/** Every row of the view; the wording that holds the chosen sighting is pointed at. */
export function wordingRows(
  viewModel: ViewModel,
  quote: Quote,
  sighting: number,
  columns: number,
): Row[] {
  const wordings = wordingsOf(viewModel, quote);
  const chosen = quote.occurrences[sighting];
  return besideOrBelow(wordings.length, columns, (index, width) => {
    const wording = wordings[index];
    return wording ? wordingBlock(viewModel, wording, { quote, chosen }, width) : [];
  });
}

function wordingBlock(
  viewModel: ViewModel,
  { text, quote: member, printed, day, differing: others }: Wording,
  { quote, chosen }: { readonly quote: Quote; readonly chosen: QuoteOccurrence | undefined },
  columns: number,
): Row[] {
  const here = chosen !== undefined && printed.includes(chosen);
  const marks = others.map((range): Mark => ({ ...range, style: 'words' }));
  const relation = member.id === quote.id ? [] : ['another wording or translation'];
  const about = [saySpeaker(member), sayShortDay(day), ...relation].join(' · ');
  const places = printed.flatMap(({ articleId, start }) => {
    const article = viewModel.articles.get(articleId);
    if (!article) return [];
    return `${lettered(viewModel, outletName(article))} · ${sayPlace(article, start)}`;
  });
  return [
    ...marginRows(about, columns, 'strong', here),
    ...wrap(text, columns - 2).map((line): Row => [span('  '), ...markedSpans(text, line, marks)]),
    ...places.flatMap((place) => marginRows(place, columns, 'dim', here)),
  ];
}
