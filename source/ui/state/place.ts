// Where the reader stands, told by what stands there: so that it is found again in another reading of the same articles, in
// which ids, rows and names of files may be others, and at the next start.
import type { BriefedArticle } from '../../model/briefing.js';
import { wordsHash, type Told } from '../../select/news/memory.js';
import {
  fieldsOf,
  countIn,
  listOf,
  oneOf,
  orAbsent,
  orNone,
  textIn,
} from '../../text/values/checked-json.js';
import type { SearchRequest } from '../../search/filtered-search.js';
import type { Hit } from '../../search/search.js';
import { choicesOf, chosenLine } from './selectors/chooser.js';
import { initialState } from './initial-state.js';
import { searchOf, sightingsOf } from './selectors/selectors.js';
import { openBox, SCOPES } from './search-box.js';
import type { Sighting, State } from './state.js';
import type { ViewModel } from './selectors/view-model.js';
import type { Panel, Size, View } from '../view/screen-layout.js';

/** Words in an article, by its id and a hash of them. */
type MarkedWords = readonly [articleId: string, words: string];

/** An event, a quote or a sentence: where it is told, and what stands nearest where it is gone. */
type ClaimMark = {
  readonly told: readonly MarkedWords[];
  /** ISO day of an event. */
  readonly day: string | undefined;
  /** Its place in the list. */
  readonly at: number;
};

export type Place = {
  readonly story: { readonly id: string; readonly articleIds: readonly string[] } | undefined;
  readonly isUnfolded: boolean;
  readonly focus: Panel;
  readonly lower: 'quotes' | 'source';
  readonly claim: State['claim'];
  readonly event: ClaimMark | undefined;
  readonly quote: ClaimMark | undefined;
  readonly passage: (Sighting & { readonly words: string }) | undefined;
  /** The sighting of the claim that is shown. */
  readonly sighting: MarkedWords | undefined;
  readonly scroll: number;
  /** The view on top, where it can be shown of anything. */
  readonly view: View | undefined;
  readonly viewScroll: number;
  readonly search:
    | {
        readonly text: string;
        readonly scope: SearchRequest['scope'];
        readonly order: SearchRequest['order'];
        readonly articleId: string | undefined;
      }
    | undefined;
  readonly history: readonly string[];
};

/** Sightings of a claim that are remembered: one of them is found again even where the others are gone. */
const MOST_SIGHTINGS = 16;
const MOST_ARTICLES = 100;

/** Where the reader stands. `whole`: of everything that was read. */
export function placeOf(whole: ViewModel, state: State): Place {
  const viewModel = whole.within(state.storyId, state.isUnfolded);
  const { articles } = whole;
  const marked = (place: Told): MarkedWords[] => markedIn(articles, place);
  const markOf = (
    claim: { readonly occurrences: readonly Told[] } | undefined,
    at: number,
    day?: string,
  ): ClaimMark | undefined =>
    claim && { told: claim.occurrences.slice(0, MOST_SIGHTINGS).flatMap(marked), day, at };
  const story = whole.whole.stories.find(({ id }) => id === state.storyId);
  const eventAt = viewModel.placeOf(state.eventId);
  const quoteAt = viewModel.placeOf(state.quoteId);
  const event = viewModel.events[eventAt];
  const sighting = sightingsOf(viewModel, state)[state.sighting];
  const view = state.stack.at(-1);
  const { passage, search } = state;
  return {
    story: story && { id: story.id, articleIds: story.articleIds.slice(0, MOST_ARTICLES) },
    isUnfolded: state.isUnfolded,
    focus: state.focus,
    lower: state.lower,
    claim: state.claim,
    event: markOf(event, eventAt, event?.date?.start),
    quote: markOf(viewModel.quotes[quoteAt], quoteAt),
    passage: passage && { ...passage, words: marked(passage)[0]?.[1] ?? '' },
    sighting: sighting && marked(sighting)[0],
    scroll: state.scroll,
    view: view === 'unkept' ? undefined : view,
    viewScroll: state.viewScroll,
    search: search && {
      text: search.line.text,
      scope: search.scope,
      order: search.order,
      articleId: search.articleId,
    },
    history: state.history,
  };
}

/** Those words; none where the article is gone. */
function markedIn(articles: ViewModel['articles'], place: Told): MarkedWords[] {
  const article = articles.get(place.articleId);
  return article ? [[article.id, wordsHash(article, place)]] : [];
}

/** The same as one name. */
const nameOf = (marked: MarkedWords): string => marked.join(' ');

/** The state in which the screen opens at that place. */
export function stateAt(whole: ViewModel, size: Size, place: Place): State {
  const storyId = storyAt(whole, place);
  const viewModel = whole.within(storyId, place.isUnfolded);
  const state: State = {
    ...initialState(viewModel, size),
    storyId,
    isUnfolded: place.isUnfolded,
    history: place.history,
  };
  const { state: standing } = standAt(viewModel, state, place);
  const { search } = place;
  if (!search) return standing;
  const box = openBox(search.text, search.articleId, false);
  return { ...standing, search: { ...box, scope: search.scope, order: search.order } };
}

/**
 * The state after the articles were read again: the same things are chosen, by what they tell, else what stands nearest, and
 * all that is open stays open. Says so where the claim is gone.
 */
export function carriedOver(before: ViewModel, after: ViewModel, state: State): State {
  const place = placeOf(before, state);
  const storyId = storyAt(after, place);
  const old = before.within(state.storyId, state.isUnfolded);
  const viewModel = after.within(storyId, state.isUnfolded);
  const { state: moved, isThere } = standAt(viewModel, { ...state, storyId }, place);
  const isGone = !isThere && state.claim !== 'passage' && place[state.claim] !== undefined;
  const kept: State = {
    ...moved,
    stack: state.stack,
    viewScroll: storiesRow(before, after, state),
    notice: isGone ? 'what was chosen is told no more' : state.notice,
  };
  return withChoice(old, state, viewModel, withHit(old, state, viewModel, kept));
}

/** Of the front page the row of the same story, of any other view how far it was scrolled. */
function storiesRow(before: ViewModel, after: ViewModel, { stack, viewScroll }: State): number {
  const story = stack.includes('stories') ? before.whole.stories[viewScroll - 1] : undefined;
  if (!story) return viewScroll;
  const id = storyAt(after, { story });
  const at = after.whole.stories.findIndex((other) => other.id === id);
  return at < 0 ? Math.min(viewScroll, after.whole.stories.length) : at + 1;
}

/** The story that has most of the articles of the one that was read; undefined where none has any. */
function storyAt(
  { whole: { stories } }: ViewModel,
  { story }: Pick<Place, 'story'>,
): string | undefined {
  if (!story) return undefined;
  const wanted = new Set(story.articleIds);
  const shared = stories.map(({ id, articleIds }) => ({
    id,
    count: articleIds.filter((articleId) => wanted.has(articleId)).length,
  }));
  const most = shared.reduce((best, one) => (one.count > best.count ? one : best), {
    id: undefined as string | undefined,
    count: 0,
  });
  return most.id;
}

/** Chooses what the place names, or what stands nearest; whether the claim itself is there. */
function standAt(
  viewModel: ViewModel,
  state: State,
  place: Place,
): { readonly state: State; readonly isThere: boolean } {
  const { articles, briefing } = viewModel;
  const event = foundAgain(viewModel, briefing.events, place.event);
  const quote = foundAgain(viewModel, briefing.quotes, place.quote);
  const eventId = event.id ?? nearestEvent(viewModel, place.event) ?? state.eventId;
  const nearest =
    place.claim === 'quote'
      ? viewModel.quotes[clampedTo(viewModel.quotes, place.quote?.at)]
      : viewModel.quotesAbout(eventId).first;
  const quoteId = quote.id ?? nearest?.id;
  const passage = place.passage && passageAt(articles, place.passage);
  const claim =
    place.claim === 'passage' && !passage
      ? 'event'
      : place.claim === 'quote' && quoteId === undefined
        ? 'event'
        : place.claim;
  const standing: State = {
    ...state,
    focus: place.focus,
    lower: place.lower,
    claim,
    eventId,
    about: eventId,
    quoteId: quoteId ?? state.quoteId,
    passage: claim === 'passage' ? passage : undefined,
    stack: place.view ? [place.view] : [],
    viewScroll: place.viewScroll,
    sighting: 0,
    scroll: 0,
  };
  const found = { event: event.id, quote: quote.id, passage: 'it' }[claim];
  const isThere = claim === place.claim && found !== undefined;
  const wanted = place.sighting && nameOf(place.sighting);
  const sighting = sightingsOf(viewModel, standing).findIndex((told) =>
    markedIn(articles, told).some((marked) => nameOf(marked) === wanted),
  );
  const isSame = isThere && sighting >= 0;
  return { isThere, state: isSame ? { ...standing, sighting, scroll: place.scroll } : standing };
}

/** The listed claim that is told where the marked one was: at most of the places, or at least in the same words elsewhere. */
function foundAgain(
  viewModel: ViewModel,
  claims: readonly { readonly id: string; readonly occurrences: readonly Told[] }[],
  mark: ClaimMark | undefined,
): { readonly id: string | undefined } {
  if (!mark) return { id: undefined };
  const listed = claims.filter(({ id }) => viewModel.placeOf(id) >= 0);
  const places = new Set(mark.told.map(nameOf));
  const articleIds = new Set(mark.told.map(([articleId]) => articleId));
  const words = new Set(mark.told.map(([, hash]) => hash));
  const marked = (told: Told): MarkedWords[] => markedIn(viewModel.articles, told);
  const most = (isTold: (told: Told) => boolean): string | undefined => {
    const counts = listed.map(({ id, occurrences }) => ({
      id,
      count: occurrences.filter(isTold).length,
    }));
    const best = Math.max(0, ...counts.map(({ count }) => count));
    return best === 0 ? undefined : counts.find(({ count }) => count === best)?.id;
  };
  return {
    // What stands in other articles needs no hashing, mostly.
    id:
      most(
        (told) =>
          articleIds.has(told.articleId) && marked(told).some((one) => places.has(nameOf(one))),
      ) ?? most((told) => marked(told).some(([, hash]) => words.has(hash))),
  };
}

/** The listed event of that day or the next one after it, where the marked one is gone. */
function nearestEvent({ events }: ViewModel, mark: ClaimMark | undefined): string | undefined {
  const { day } = mark ?? {};
  const next =
    day === undefined ? undefined : events.find(({ date }) => (date?.start ?? '') >= day);
  return (next ?? events[clampedTo(events, mark?.at)])?.id;
}

const clampedTo = (list: readonly unknown[], at = 0): number =>
  Math.max(0, Math.min(at, list.length - 1));

/** The passage where its words stand now in its article: the nearest place to where it was; undefined where they are gone. */
function passageAt(
  articles: ReadonlyMap<string, BriefedArticle>,
  { articleId, start, end, words }: NonNullable<Place['passage']>,
): Sighting | undefined {
  const article = articles.get(articleId);
  if (!article) return undefined;
  if (wordsHash(article, { start, end }) === words || end === 0) return { articleId, start, end };
  const sentence = article.sentences
    .filter((range) => wordsHash(article, range) === words)
    .toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
  return sentence && { articleId, start: sentence.start, end: sentence.end };
}

/** In an open search the same hit stays chosen, where it is still one. */
function withHit(before: ViewModel, old: State, after: ViewModel, state: State): State {
  const { search } = state;
  const hit = searchOf(before, old).selected;
  if (!search || !hit) return state;
  const { hits } = searchOf(after, state);
  const claims = hit.kind === 'quote' ? before.briefing.quotes : before.briefing.events;
  const claim = claims.find(({ id }) => id === hit.id);
  const told = (claim?.occurrences ?? []).flatMap((place) => markedIn(before.articles, place));
  const places = new Set(told.map(nameOf));
  const isIt = (other: Hit): boolean =>
    other.kind === hit.kind &&
    (other.id === undefined
      ? other.articleId === hit.articleId && other.text === hit.text
      : other.sightings
          .flatMap((place) => markedIn(after.articles, place))
          .some((marked) => places.has(nameOf(marked))));
  const selected = hits.findIndex(isIt);
  return {
    ...state,
    search: { ...search, selected: selected < 0 ? clampedTo(hits, search.selected) : selected },
  };
}

/** In an open list the same line stays chosen. */
function withChoice(before: ViewModel, old: State, after: ViewModel, state: State): State {
  const { chooser } = state;
  const line = chooser && chosenLine(before, old);
  if (!chooser || !line) return state;
  const choices = choicesOf(after, state);
  const same = choices.findIndex(({ group, text }) => group === line.group && text === line.text);
  return {
    ...state,
    chooser: { ...chooser, selected: same < 0 ? clampedTo(choices, chooser.selected) : same },
  };
}

const VIEWS_KEPT: readonly View[] = [
  'open',
  'original',
  'coverage',
  'wordings',
  'why',
  'days',
  'differences',
  'draft',
  'stories',
];

/** The place that {@link placeOf} made, read back from JSON; undefined for anything else. */
export const readPlace = (value: unknown): Place | undefined =>
  orNone(() => {
    const place = fieldsOf(value);
    const flag = (one: unknown): boolean => one === true;
    return {
      story: orAbsent(place.story, (story) => ({
        id: textIn(fieldsOf(story).id),
        articleIds: listOf(fieldsOf(story).articleIds, textIn),
      })),
      isUnfolded: flag(place.isUnfolded),
      focus: oneOf(place.focus, ['events', 'quotes', 'source']),
      lower: oneOf(place.lower, ['quotes', 'source']),
      claim: oneOf(place.claim, ['event', 'quote', 'passage']),
      event: orAbsent(place.event, markIn),
      quote: orAbsent(place.quote, markIn),
      passage: orAbsent(place.passage, (passage) => {
        const { articleId, start, end, words } = fieldsOf(passage);
        return {
          articleId: textIn(articleId),
          start: countIn(start),
          end: countIn(end),
          words: textIn(words),
        };
      }),
      sighting: orAbsent(place.sighting, wordsIn),
      scroll:
        typeof place.scroll === 'number' && Number.isSafeInteger(place.scroll) ? place.scroll : 0,
      view: orAbsent(place.view, (view) => oneOf(view, VIEWS_KEPT)),
      viewScroll: countIn(place.viewScroll),
      search: orAbsent(place.search, (search) => {
        const { text, scope, order, articleId } = fieldsOf(search);
        return {
          text: textIn(text),
          scope: oneOf(
            scope,
            SCOPES.map(([name]) => name),
          ),
          order: oneOf(order, ['rank', 'time']),
          articleId: orAbsent(articleId, textIn),
        };
      }),
      history: listOf(place.history, textIn),
    };
  });

function markIn(value: unknown): ClaimMark {
  const { told, day, at } = fieldsOf(value);
  return { told: listOf(told, wordsIn), day: orAbsent(day, textIn), at: countIn(at) };
}

function wordsIn(value: unknown): MarkedWords {
  const [articleId, words] = listOf(value, textIn);
  return [textIn(articleId), textIn(words)];
}
