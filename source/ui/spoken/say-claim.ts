// An event, a quote, a place that tells them → a line that is understood when it is heard: no signs, what matters most first.
import { bookmarksOf } from '../../library/draft.js';
import type { BriefedArticle, Conflict, Event, Quote, QuoteKind } from '../../model/briefing.js';
import type { Hit } from '../../search/search.js';
import {
  sayByline,
  sayConflict,
  sayCount,
  sayDateOrigin,
  sayEvent,
  sayEventDate,
  sayHitDate,
  sayPlace,
  sayQuoteDay,
  saySpeaker,
  saySpeakerOrigin,
  sayWording,
  STATUS_MARKS,
} from '../../select/wording.js';
import { disputesOf, sayLine } from '../../select/differences.js';
import { sayEventContext } from '../../select/events/event-context.js';
import { sayInContext } from '../../select/quotes/quote-context.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import { indexAt, overlaps } from '../../text/range.js';
import { draftOf } from '../state/keep.js';
import { listIn } from '../state/selectors/list-in.js';
import {
  claimedEvent,
  claimedQuote,
  shownArticle,
  shownSighting,
  sightingsOf,
} from '../state/selectors/selectors.js';
import type { Sighting, State } from '../state/state.js';
import type { ViewModel } from '../state/selectors/view-model.js';

/** Signs of ours between words → what is said there. "A · B" → "A, B"; in what an article prints nothing is changed. */
export const aloud = (words: string): string =>
  words
    .replaceAll(' · ', ', ')
    .replaceAll(' ← ', ', from ')
    .replaceAll(' → ', ', then ')
    .replace(BETWEEN_DAYS, ' to ');

/** "13–19 May", "27 May – 1 Jun". Near miss: "a pact – 2 outlets". */
const BETWEEN_DAYS = /(?<=\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)) ?– ?(?=\d)/gu;

/** A title, whose names are parted by a sign: "Lavrov · NATO". */
export const sayTitle = (title: string): string => title.replaceAll(' · ', ', ');

/** Words as a sentence: with a stop at the end where they have none. */
export const stopped = (words: string): string =>
  /[.!?…:]["”’)]?$/u.test(words) ? words : `${words}.`;

/** "A", "A and B", "A, B and C", "A, B, C and 4 more". */
export function listed(names: readonly string[], most = 3): string {
  const shown = names.slice(0, names.length === most + 1 ? most + 1 : most);
  const left = names.length - shown.length;
  const all = left > 0 ? [...shown, `${left} more`] : shown;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

/** An outlet by its name; an article that names none by its number on paper: a name of a file is no name to be heard. */
export function sayOutlet({ whole }: ViewModel, article: BriefedArticle): string {
  if (article.publisher !== undefined) return article.publisher;
  return `unnamed ${whole.articles.findIndex(({ id }) => id === article.id) + 1}`;
}

/** The outlets of those places, each once. */
export const outletsOf = (
  viewModel: ViewModel,
  places: readonly { readonly articleId: string }[],
): string[] => [
  ...new Set(
    places.flatMap(({ articleId }) => {
      const article = viewModel.articles.get(articleId);
      return article ? [sayOutlet(viewModel, article)] : [];
    }),
  ),
];

/** What the marks beside a claim say on the screen. */
function marksOf(viewModel: ViewModel, state: State, claim: Event | Quote): string[] {
  const isMarked = bookmarksOf(state.notebook).some(({ id }) => id === claim.id);
  const isDrafted = draftOf(viewModel, state).some(({ id }) => id === claim.id);
  return [
    ...(viewModel.news.has(claim.id) ? ['new'] : []),
    ...(isMarked ? ['marked'] : []),
    ...(isDrafted ? ['in the draft'] : []),
  ];
}

/** "by Tue 28 Dec 2021", "about Tue 28 Dec 2021": "by 28" and "~28" on the screen. */
export const sayWhen = ({ date }: Event): string =>
  (date?.certainty === 'inferred' && date.start === date.end && date.isLatest !== true
    ? 'about '
    : '') + aloud(sayEventDate(date));

/** True where it tells something that one source alone has the event: not where most have but one. */
const isSole = ({ events }: ViewModel, { sourceGroups }: Event): boolean =>
  sourceGroups === 1 && areFewSole(events);

const areFewSole = memoizeByObject(
  (events: readonly Event[]): boolean =>
    events.filter(({ sourceGroups }) => sourceGroups === 1).length * 2 <= events.length,
);

/** An event in a list: "28 Dec 2021: The port closed (planned; one source alone)". */
export function tellEvent(viewModel: ViewModel, state: State, event: Event): string {
  const { word } = STATUS_MARKS[event.status];
  const facts = [
    ...(word === '' ? [] : [word]),
    ...(disputesOf(event, viewModel.articles).length > 0 ? ['sources differ'] : []),
    ...(isSole(viewModel, event) ? ['one source alone'] : []),
    ...marksOf(viewModel, state, event),
  ];
  return `${sayWhen(event)}: ${sayLine(event, viewModel.articles)}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}`;
}

/** Marks are not heard: whether words are the speaker's own is said. */
const AS_TOLD: Readonly<Record<QuoteKind, string>> = {
  direct: 'quoted directly',
  mixed: 'quoted in part',
  indirect: 'reported, not quoted',
  question: 'asked',
};

/** A quote in a list: "Ada Lind, minister, 28 Dec, quoted directly: “No choice”; UrduPoint". */
export function tellQuote(viewModel: ViewModel, state: State, quote: Quote): string {
  const marks = marksOf(viewModel, state, quote);
  return [
    `${whoSays(viewModel, quote)}: ${inContext(viewModel, quote)}`,
    listed(outletsOf(viewModel, quote.occurrences)),
    ...marks,
  ].join('; ');
}

/** The words, and what they lean on: “…”; context: …. */
function inContext({ articles }: ViewModel, quote: Quote): string {
  const { text, context } = sayInContext(quote, articles);
  return context === undefined ? text : `${text}; ${context}`;
}

const whoSays = (viewModel: ViewModel, quote: Quote): string =>
  [saySpeaker(quote), sayQuoteDay(viewModel.quoteDays.get(quote.id)), AS_TOLD[quote.kind]].join(
    ', ',
  );

const HIT_WORDS = { event: 'Event', quote: 'Quote', sentence: 'Sentence' } as const;

/** A hit in a list: who speaks or what it is, its day, its outlet and the words. */
export function tellHit(viewModel: ViewModel, hit: Hit): string {
  const { articles, news, quoteOf } = viewModel;
  const article = articles.get(hit.articleId);
  const tellers = new Set(hit.sightings.map(({ articleId }) => articleId)).size;
  const quote = hit.kind === 'quote' ? quoteOf(hit.id) : undefined;
  const about = [
    HIT_WORDS[hit.kind],
    ...(hit.by === undefined ? [] : [hit.by]),
    sayHitDate(hit),
    article ? sayOutlet(viewModel, article) : '',
    tellers > 1 ? `in ${sayCount(tellers, 'article')}` : '',
    disputesOf(hit, articles).length > 0 ? 'sources differ' : '',
    news.has(hit.id ?? '') ? 'new' : '',
    quote ? AS_TOLD[quote.kind] : '',
  ].filter((words) => words !== '');
  return `${aloud(about.join(', '))}: ${hitWords(viewModel, hit, quote)}`;
}

/** The words of a hit; of a quote in marks what was spoken in one go, and nothing else. */
function hitWords(
  { articles }: ViewModel,
  { text, isDirect }: Hit,
  quote: Quote | undefined,
): string {
  if (!isDirect) return text;
  const printed = quote?.occurrences.find((one) => one.text === text && one.kind === 'direct');
  return printed ? sayWording(printed, articles) : `“${text}”`;
}

/** "Event 3 of 11", "Event" where it is not listed. */
function numbered(viewModel: ViewModel, state: State, panel: 'events' | 'quotes'): string {
  const { at = -1, count = 0 } = listIn(viewModel, state, panel) ?? {};
  const name = panel === 'events' ? 'Event' : 'Quote';
  return at < 0 ? name : `${name} ${at + 1} of ${count}`;
}

/** All that is known of what is chosen, in one line. */
export function tellClaim(viewModel: ViewModel, state: State): string {
  const event = claimedEvent(viewModel, state);
  if (event) return tellWholeEvent(viewModel, state, event);
  const quote = claimedQuote(viewModel, state);
  if (quote) return tellWholeQuote(viewModel, state, quote);
  return shownArticle(viewModel, state) ? tellSighting(viewModel, state) : 'Nothing is chosen.';
}

function tellWholeEvent(viewModel: ViewModel, state: State, event: Event): string {
  const { word } = STATUS_MARKS[event.status];
  const occurrence = event.occurrences[state.sighting];
  const article = viewModel.articles.get(occurrence?.articleId ?? '');
  const outlets = outletsOf(viewModel, event.occurrences);
  const { own } = viewModel.quotesAbout(event.id);
  const context = sayEventContext(event, viewModel.articles);
  return [
    `${numbered(viewModel, state, 'events')}, ${sayWhen(event)}: ${sayLine(event, viewModel.articles)}`,
    ...(context === undefined ? [] : [capital(context)]),
    ...(word === '' ? [] : [`It is ${word}`]),
    ...disputesOf(event, viewModel.articles).map(
      (conflict) => `Beware, ${tellConflict(viewModel, conflict)}`,
    ),
    ...(isSole(viewModel, event)
      ? [`One source alone tells it: ${listed(outlets)}`]
      : [`Told by ${listed(outlets)}`]),
    ...(occurrence && article ? [`Its date: ${sayDateOrigin(occurrence, article)}`] : []),
    own === 0 ? 'No quote is about it' : `${sayCount(own, 'quote')} about it`,
    ...marksOf(viewModel, state, event).map(capital),
  ]
    .map(stopped)
    .join(' ');
}

/** What the sources differ in, each side with its outlets, each of them once. */
function tellConflict(viewModel: ViewModel, { kind, values }: Conflict): string {
  const sides = values.map(({ value }, side) => ({ value, articleIds: [String(side)] }));
  return sayConflict({ kind, values: sides }, (side) => {
    const ids = values[Number(side)]?.articleIds ?? [];
    return listed(
      outletsOf(
        viewModel,
        ids.map((articleId) => ({ articleId })),
      ),
    );
  });
}

function tellWholeQuote(viewModel: ViewModel, state: State, quote: Quote): string {
  const occurrence = quote.occurrences[state.sighting];
  const about = quote.eventIds.flatMap((id) => viewModel.eventOf(id) ?? [])[0];
  return [
    `${numbered(viewModel, state, 'quotes')}, ${whoSays(viewModel, quote)}: ${inContext(viewModel, quote)}`,
    `Printed by ${listed(outletsOf(viewModel, quote.occurrences))}`,
    ...(occurrence ? [`The speaker: ${aloud(saySpeakerOrigin(quote, occurrence))}`] : []),
    ...(about ? [`It belongs to ${sayWhen(about)}, ${sayEvent(about)}`] : []),
    ...marksOf(viewModel, state, quote).map(capital),
  ]
    .map(stopped)
    .join(' ');
}

/** With a capital at the start. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Where what is chosen is told just now, and in which words: "Source 1 of 3, UrduPoint, 28 Dec 2021, a.txt:9: …". */
export function tellSighting(viewModel: ViewModel, state: State): string {
  const shown = shownSighting(viewModel, state);
  const article = shownArticle(viewModel, state);
  if (!shown || !article) return 'No article is shown.';
  const { length } = sightingsOf(viewModel, state);
  const count = length > 1 ? ` ${state.sighting + 1} of ${length}` : '';
  return stopped(`Source${count}, ${tellPlace(viewModel, article, shown)}`);
}

/** Who prints it when and where, and the words: whole sentences. */
export function tellPlace(viewModel: ViewModel, article: BriefedArticle, place: Sighting): string {
  const words = sentencesAt(article, place).replace(/\s+/gu, ' ');
  const about = [
    sayByline(article, sayOutlet(viewModel, article)),
    sayPlace(article, place.start),
  ].join(', ');
  return `${aloud(about)}: ${words}`;
}

/** The sentences that a place touches, as they are printed. */
function sentencesAt({ body, sentences }: BriefedArticle, place: Sighting): string {
  const at = indexAt(sentences, place.start);
  const touched = at < 0 ? [] : sentences.slice(at).filter((sentence) => overlaps(sentence, place));
  const [first, last] = [touched[0] ?? place, touched.at(-1) ?? place];
  return body.slice(Math.min(first.start, place.start), Math.max(last.end, place.end));
}
