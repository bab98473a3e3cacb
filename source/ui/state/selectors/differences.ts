// Briefing → what its sources tell in two ways, and the passages that say so.
import type { BriefedArticle, Briefing, Conflict, Event, Quote } from '../../../model/briefing.js';
import { citedOutlet } from '../../../model/outlet.js';
import { differencesIn } from '../../../select/differences.js';
import { sayDay, sayEvent, sayPlace, saySpeaker, sayValue } from '../../../select/wording.js';
import { memoizeByObject } from '../../../text/values/memoize.js';
import { indexAt, type Range } from '../../../text/range.js';
import { safe, safeText, type SafeText } from '../../../text/printed/safe-text.js';
import type { ViewModel } from './view-model.js';
import type { Sighting, State } from '../state.js';

/** An event or quote that sources tell in two ways. */
export type DifferingClaim =
  | { readonly kind: 'event'; readonly claim: Event }
  | { readonly kind: 'quote'; readonly claim: Quote };

/** What one side says. */
export type Side = {
  readonly kind: Conflict['kind'];
  /** "12 Jan 2022", "48", "… would not leave …". */
  readonly value: string;
  /** Who says so, the one whose passage is shown first. */
  readonly articles: readonly BriefedArticle[];
  /** Where the claim stands in the article of the passage: which of its sightings. */
  readonly sighting: number;
  /** The sentence that says it, in the first of the articles. */
  readonly passage: Sighting;
  /** The words in it that the others have otherwise; undefined where they are not printed so. */
  readonly words: Range | undefined;
};

/** What the page lists, then the events whose figures moved; each claim once. */
export const differencesOf = memoizeByObject((briefing: Briefing): readonly DifferingClaim[] => {
  const { differences, figures } = differencesIn(briefing);
  const claims = [
    ...differences.flatMap(({ events, quotes }): DifferingClaim[] => [
      ...events.map((claim) => ({ kind: 'event' as const, claim })),
      ...quotes.map((claim) => ({ kind: 'quote' as const, claim })),
    ]),
    ...figures.map(({ event }): DifferingClaim => ({ kind: 'event', claim: event })),
  ];
  return [...new Map(claims.map((one) => [one.claim, one])).values()];
});

/** Which of them is the claim; -1 where none is. */
export const differenceAt = ({ briefing }: ViewModel, state: State): number =>
  differencesOf(briefing).findIndex(
    ({ kind, claim }) =>
      kind === state.claim && claim.id === (kind === 'event' ? state.eventId : state.quoteId),
  );

/** "Port closed for a week"; of a quote who says it: "Ada Lind: The port is safe". */
export const sayDiffering = ({ kind, claim }: DifferingClaim): string =>
  kind === 'event' ? sayEvent(claim) : `${saySpeaker(claim)}: ${claim.text}`;

/** Both sides of all that is told of the claim in two ways. */
export function sidesOf(
  { articles, briefing }: ViewModel,
  { claim }: DifferingClaim,
): readonly Side[] {
  return claim.conflicts.flatMap(({ kind, values }) =>
    values.flatMap(({ value, articleIds }): Side[] => {
      const tellers = articleIds.flatMap((id) => articles.get(id) ?? []);
      // Who denies it tells it in a line of its own.
      const told = briefing.events.find(({ summary }) => kind === 'claim' && summary === value);
      const places = tellers.map((article) => ({
        article,
        ...placeOf(told ?? claim, article, kind, value),
      }));
      // The passage of an article that prints the words that differ.
      const best = places.find(({ words }) => words !== undefined) ?? places[0];
      if (!best) return [];
      const { article, sighting, passage, words } = best;
      const others = tellers.filter((other) => other !== article);
      return [
        { kind, value: sayValue(value), articles: [article, ...others], sighting, passage, words },
      ];
    }),
  );
}

/** Where an article says its side of it. */
function placeOf(
  { occurrences }: Event | Quote,
  article: BriefedArticle,
  kind: Conflict['kind'],
  value: string,
): Pick<Side, 'sighting' | 'passage' | 'words'> {
  const own = [...occurrences.entries()].filter(([, told]) => told.articleId === article.id);
  const dated = own.find(([, told]) => 'date' in told && told.date?.start === value);
  const [sighting, told] = dated ?? own[0] ?? [0, { start: 0, end: 0 }];
  const sentence = sentenceAt(article, told);
  const printed = kind === 'date' ? dateTextOf(told) : withoutDots(value);
  // A figure of an event often stands in a sentence behind the one that tells it.
  const { sentences } = article;
  const at = indexAt(sentences, told.start);
  const after = [sentence, ...sentences.slice(at + 1), ...sentences.slice(0, Math.max(0, at))];
  for (const place of kind === 'figure' ? after : [sentence]) {
    const words = printed === '' ? undefined : wordsIn(article, place, printed);
    if (words) return { sighting, passage: { articleId: article.id, ...place }, words };
  }
  return { sighting, passage: { articleId: article.id, ...sentence }, words: undefined };
}

/** The sentences that it stands in, whole. */
function sentenceAt({ sentences }: BriefedArticle, told: Range): Range {
  const first = sentences[indexAt(sentences, told.start)] ?? told;
  const last = sentences.find(({ end }) => end >= told.end) ?? told;
  return { start: Math.min(first.start, told.start), end: Math.max(last.end, told.end) };
}

const dateTextOf = (told: object): string =>
  'dateText' in told && typeof told.dateText === 'string' ? told.dateText : '';

/** "… would not leave …" → "would not leave". */
const withoutDots = (value: string): string => value.replaceAll('…', ' ').trim();

/** Where those words stand in a stretch of the article, as words of their own: "6" is not in "16". */
function wordsIn(
  { body }: BriefedArticle,
  { start, end }: Range,
  words: string,
): Range | undefined {
  const text = body.slice(start, end);
  const isEdge = (at: number): boolean => !/[\p{L}\p{N}]/u.test(text.charAt(at));
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (isEdge(at - 1) && isEdge(at + words.length))
      return { start: start + at, end: start + at + words.length };
  return undefined;
}

/** Both sides with their passages and sources, to be copied. */
export function citeDifference(viewModel: ViewModel, differing: DifferingClaim): SafeText {
  const sides = sidesOf(viewModel, differing).map(({ value, articles: [article], passage }) => {
    if (!article) return '';
    const words = article.body.slice(passage.start, passage.end).replace(/\s+/gu, ' ');
    return safe`- ${value}: ${words} (${citedOutlet(article)}, ${sayDay(article.publishedAt)}, ${sayPlace(article, passage.start)})`;
  });
  return safeText([`Sources differ: ${sayDiffering(differing)}`, ...sides].join('\n'));
}
