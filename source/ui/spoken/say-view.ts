// Briefing and state → what is open as lines to be heard: lists with numbers to choose by, texts by paragraphs.
import { noteOn } from '../../library/draft.js';
import { sayNews } from '../../select/news/say-news.js';
import {
  NO_DIFFERENCE,
  sayByline,
  sayCount,
  sayEvent,
  sayExtent,
  sayPlace,
  sayShortDay,
  saySpeaker,
} from '../../select/wording.js';
import { whyNothing, wrongCondition } from '../../search/query.js';
import { storyCutter } from '../../select/one-story.js';
import { overlaps } from '../../text/range.js';
import { safeName } from '../../text/printed/safe-text.js';
import { choicesOf, CHOOSER_TITLES, sayNothing } from '../state/selectors/chooser.js';
import {
  differenceAt,
  differencesOf,
  sayDiffering,
  sidesOf,
} from '../state/selectors/differences.js';
import { bookmarkOf, draftOf, sayChange, sayUnkept } from '../state/keep.js';
import { askedBy } from '../state/search-box.js';
import {
  chosenQuote,
  modeOf,
  shownArticle,
  shownSighting,
  sightingsOf,
} from '../state/selectors/selectors.js';
import type { State } from '../state/state.js';
import type { ViewModel } from '../state/selectors/view-model.js';
import { claimToExplain } from '../view/panels/why-panel.js';
import type { Mode, Panel } from '../view/screen-layout.js';
import { wordingsOf } from '../view/wordings.js';
import { sayNamedAction } from './say-action.js';
import {
  aloud,
  capital,
  listed,
  outletsOf,
  sayOutlet,
  sayTitle,
  sayWhen,
  stopped,
  tellClaim,
  tellEvent,
  tellHit,
  tellPlace,
  tellQuote,
  tellSighting,
} from './say-claim.js';

type SayView = (viewModel: ViewModel, state: State) => readonly string[];

/** All of what is open, from its beginning. */
export function sayView(viewModel: ViewModel, state: State): readonly string[] {
  const mode = modeOf(state);
  return mode === 'panels' ? PANELS[state.focus](viewModel, state) : VIEWS[mode](viewModel, state);
}

const numberedFrom = (first: number, lines: readonly string[]): string[] =>
  lines.map((line, index) => stopped(`${first + index}. ${line}`));

const PANELS: Readonly<Record<Panel, SayView>> = {
  events: (viewModel, state) =>
    viewModel.events.length === 0
      ? ['No dated event was found in these articles.']
      : [
          `${sayCount(viewModel.events.length, 'event')}:`,
          ...numberedFrom(
            1,
            viewModel.events.map((event) => tellEvent(viewModel, state, event)),
          ),
        ],
  quotes: (viewModel, state) => {
    const { quotes, own, near } = viewModel.quotesAbout(state.about);
    if (quotes.length === 0) return ['No quote was found in these articles.'];
    const event = viewModel.eventOf(state.about);
    const heads = new Map([
      [0, own > 0 && event ? `On the event “${sayEvent(event)}”` : undefined],
      [own, near > 0 ? 'Before and after it' : undefined],
      [own + near, own + near > 0 ? 'All others' : undefined],
    ]);
    const main = viewModel.quotesAbout(undefined).quotes.length;
    const small = quotes.length - main;
    const more = small === 0 ? '' : ` and ${sayCount(small, 'smaller one')} about the event`;
    return [
      `${sayCount(main, 'quote')}${more}:`,
      ...quotes.flatMap((quote, index) => {
        const head = event && heads.get(index);
        const line = numberedFrom(index + 1, [tellQuote(viewModel, state, quote)]);
        return head === undefined ? line : [`${head}:`, ...line];
      }),
    ];
  },
  source: (viewModel, state) => sightingLines(viewModel, state),
};

/** Every place that tells what is chosen. */
export function sightingLines(viewModel: ViewModel, state: State): string[] {
  const places = sightingsOf(viewModel, state);
  if (places.length < 2) return [tellSighting(viewModel, state)];
  const here = state.sighting + 1;
  return [
    `Told in ${places.length} places, ${here} is chosen:`,
    ...numberedFrom(
      1,
      places.flatMap((place) => {
        const article = viewModel.articles.get(place.articleId);
        return article ? [tellPlace(viewModel, article, place)] : [];
      }),
    ),
  ];
}

const VIEWS: Readonly<Record<Exclude<Mode, 'panels'>, SayView>> = {
  open: articleLines,
  original: originalLines,
  coverage: (viewModel, state) => [
    'Who tells what:',
    ...numberedFrom(
      1,
      viewModel.events.map((event) => {
        const first =
          event.firstReported.certain && viewModel.briefing.outlets.length > 1
            ? outletsOf(viewModel, [event.firstReported]).map((name) => `; first in ${name}`)
            : [];
        return `${tellEvent(viewModel, state, event)}: ${listed(outletsOf(viewModel, event.occurrences), Infinity)}${first.join('')}`;
      }),
    ),
  ],
  days: (viewModel) => [
    `${sayCount(daysOf(viewModel).length, 'day')} on which something begins:`,
    ...numberedFrom(
      1,
      daysOf(viewModel).map(({ at, count }) => {
        const event = viewModel.events[at];
        const more = count > 1 ? ` and ${count - 1} more` : '';
        return event ? `${sayWhen(event)}: ${sayEvent(event)}${more}` : '';
      }),
    ),
  ],
  wordings: (viewModel, state) => {
    const quote = chosenQuote(viewModel, state);
    if (!quote) return ['No quote is chosen.'];
    const wordings = wordingsOf(viewModel, quote);
    return [
      `${sayCount(wordings.length, 'wording')} of this quote:`,
      ...wordings.flatMap(({ text, quote: member, printed, day, differing }) => [
        stopped(
          [
            saySpeaker(member),
            sayShortDay(day),
            ...(member.id === quote.id ? [] : ['another wording or translation']),
          ].join(', ') + `: ${text}`,
        ),
        ...(differing.length === 0
          ? []
          : [
              stopped(
                `Only here: ${differing.map(({ start, end }) => text.slice(start, end)).join('; ')}`,
              ),
            ]),
        ...printed.flatMap(({ articleId, start }) => {
          const article = viewModel.articles.get(articleId);
          return article
            ? [stopped(`Printed by ${sayOutlet(viewModel, article)}, ${sayPlace(article, start)}`)]
            : [];
        }),
      ]),
    ];
  },
  why: (viewModel, state) => {
    const claim = claimToExplain(viewModel, state);
    const explanation = claim && viewModel.why(claim);
    if (explanation === undefined) return ['Nothing is chosen that could be explained.'];
    if (explanation === 'asked') return ['It is being looked up.'];
    return [
      stopped(`Why: ${aloud(explanation.title)}`),
      ...explanation.sections.flatMap(({ heading, lines }) => [
        `${heading}:`,
        ...lines.map(({ text }) => stopped(aloud(text))),
      ]),
    ];
  },
  differences: (viewModel, state) => {
    const all = differencesOf(viewModel.briefing);
    if (all.length === 0) return [capital(stopped(NO_DIFFERENCE))];
    return [
      `Where sources differ, ${sayCount(all.length, 'place')}, ${differenceAt(viewModel, state) + 1} is chosen:`,
      ...all.flatMap((differing, index) => [
        ...numberedFrom(index + 1, [sayDiffering(differing)]),
        ...sidesOf(viewModel, differing).flatMap(({ kind, value, articles, passage }) => {
          const [article] = articles;
          const names = [...new Set(articles.map((one) => sayOutlet(viewModel, one)))];
          return article
            ? [
                stopped(
                  `The ${kind} is ${value} in ${listed(names)}: ${tellPlace(viewModel, article, passage)}`,
                ),
              ]
            : [];
        }),
      ]),
    ];
  },
  draft: (viewModel, state) => {
    const draft = draftOf(viewModel, state);
    if (draft.length === 0) return ['Nothing is in the draft.'];
    return [
      `The draft, ${sayCount(draft.length, 'entrie').replace(/entrie$/, 'entry')}:`,
      ...draft.flatMap((entry, index) => {
        const note = noteOn(state.notebook, entry);
        const line = numberedFrom(index + 1, [oneLine(entry.words)]);
        return note === '' ? line : [...line, stopped(`Note: ${oneLine(note)}`)];
      }),
    ];
  },
  stories: ({ whole, news }) => {
    const cut = storyCutter(whole);
    return [
      `${sayCount(whole.stories.length, 'storie').replace(/storie$/, 'story')}:`,
      stopped(`0. All of them together, ${aloud(sayExtent(whole))}`),
      ...numberedFrom(
        1,
        whole.stories.map((story) => {
          const isNew = story.eventIds.some((id) => news.has(id));
          return `${sayTitle(story.title)}: ${aloud(sayExtent(cut(story)))}${isNew ? ', new' : ''}`;
        }),
      ),
    ];
  },
  unkept: (_viewModel, { unkept, trouble }) => [
    stopped(`${sayUnkept(unkept)} not kept: ${trouble ?? 'it is being written'}`),
    ...unkept.map((change) => stopped(aloud(sayChange(change)))),
    'Type keep-again to try once more, copy-unkept to copy it, quit-anyway to leave, read-on to go on.',
  ],
  search: (viewModel, state) => {
    const { search } = state;
    const words = search?.line.text.trim() ?? '';
    if (!search || words === '') return ['Type the words to search for; an empty line leaves.'];
    const hits = viewModel.findNow(askedBy(search));
    const wrong = wrongCondition(words);
    const days = viewModel.meantDays(words);
    const refused = [
      ...(wrong === undefined ? [] : [stopped(wrong)]),
      ...(days.length === 0 ? [] : [`The days meant: ${stopped(days.join(', '))}`]),
    ];
    if (hits.length === 0)
      return [
        ...refused,
        whyNothing(words) ??
          `Nothing matches “${words}”. Try fewer words or another spelling, or next-scope for another scope.`,
      ];
    return [
      ...refused,
      `${sayCount(hits.length, 'hit')} for “${words}”:`,
      ...numberedFrom(
        1,
        hits.map((hit) => tellHit(viewModel, hit)),
      ),
    ];
  },
  help: choiceLines,
  chooser: choiceLines,
};

/** Which numbers the lines of a list begin with: before the first story stands all of them. */
export const firstNumber = (state: State): number => {
  const { chooser } = state;
  // Of a list that was narrowed all of them together is left out.
  const isWhole = chooser?.kind === 'stories' && chooser.line.text.trim() === '';
  return isWhole || modeOf(state) === 'stories' ? 0 : 1;
};

/** What is chosen of the hits, the stories or a list, with its number; undefined where none of them is open or it is empty. */
export function tellChosen(viewModel: ViewModel, state: State): string | undefined {
  const { search, chooser, viewScroll } = state;
  const mode = modeOf(state);
  if (mode === 'stories') return sayView(viewModel, state)[1 + viewScroll];
  if (chooser)
    return chooser.kind === 'note'
      ? undefined
      : choiceLines(viewModel, state)[1 + chooser.selected];
  if (!search) return undefined;
  const hits = viewModel.findNow(askedBy(search));
  const hit = hits[search.selected];
  return hit && stopped(`Hit ${search.selected + 1} of ${hits.length}: ${tellHit(viewModel, hit)}`);
}

/** What is open, as one says where one is. */
export const PLACE_NAMES: Readonly<Record<Mode, string>> = {
  panels: 'the events and quotes',
  open: 'an open article',
  original: 'the original',
  coverage: 'the coverage',
  days: 'the days',
  wordings: 'the wordings',
  why: 'an explanation',
  differences: 'the differences',
  draft: 'the draft',
  stories: 'the list of stories',
  unkept: 'what is not kept',
  search: 'a search',
  help: 'the help',
  chooser: 'an open list',
};

function choiceLines(viewModel: ViewModel, state: State): readonly string[] {
  const { chooser } = state;
  if (!chooser) return [];
  if (chooser.kind === 'note') return noteLines(viewModel, state);
  const choices = choicesOf(viewModel, state);
  if (choices.length === 0) return [sayNothing(viewModel.keys, chooser.kind)];
  return [
    `${CHOOSER_TITLES[chooser.kind]}, ${choices.length}:`,
    ...numberedFrom(
      firstNumber(state),
      choices.map(({ sign, text, action, below }) => {
        if (chooser.kind === 'palette' || chooser.kind === 'help') return sayNamedAction(text);
        const counted = COUNTED.get(chooser.kind);
        if (action?.type === 'search-all') return below === undefined ? text : `${text}: ${below}`;
        return counted === undefined
          ? `${sign}: ${aloud(text)}`
          : `${text}: ${sayCount(Number(sign), counted)}`;
      }),
    ),
  ];
}

/** Lists whose signs are counts, and of what. */
const COUNTED: ReadonlyMap<string, string> = new Map([
  ['speakers', 'quote'],
  ['stories', 'article'],
]);

function noteLines(viewModel: ViewModel, state: State): readonly string[] {
  const was = bookmarkOf(viewModel, state)?.note ?? '';
  return [
    ...(was === '' ? [] : [stopped(`The note now: ${oneLine(was)}`)]),
    was === ''
      ? 'Type the note; an empty line leaves it.'
      : 'Type what it is to be; an empty line leaves it as it is, a lone - empties it.',
  ];
}

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ');

/** An article by paragraphs, those said first that tell what is chosen. */
function articleLines(viewModel: ViewModel, state: State): readonly string[] {
  const article = shownArticle(viewModel, state);
  const shown = shownSighting(viewModel, state);
  if (!article || !shown) return ['No article is shown.'];
  const { body, paragraphs, title, titleCertainty } = article;
  return [
    tellSighting(viewModel, state),
    `The whole article, ${sayCount(paragraphs.length, 'paragraph')}:`,
    ...(titleCertainty === 'explicit' ? [stopped(title)] : []),
    ...paragraphs.map((paragraph) => {
      const words = oneLine(body.slice(paragraph.start, paragraph.end));
      return overlaps(paragraph, shown) ? `Here: ${words}` : words;
    }),
    'That was all of the article.',
  ];
}

/** The file line by line; of what was left out, why. */
function originalLines(viewModel: ViewModel, state: State): readonly string[] {
  const article = shownArticle(viewModel, state);
  if (!article) return ['No article is shown.'];
  const { body, paragraphs, removed } = article;
  const kept = paragraphs.map(({ start, end, line = 0 }) => ({
    line,
    says: oneLine(body.slice(start, end)),
  }));
  const left = removed.map(({ line, text, reason }) => ({
    line,
    says: `Left out, ${reason}: ${oneLine(text)}`,
  }));
  return [
    stopped(
      `The original, ${aloud(sayByline(article, sayOutlet(viewModel, article)))}, ${safeName(article.path)}`,
    ),
    ...[...left, ...kept].sort((a, b) => a.line - b.line).map(({ says }) => says),
    'That was all of the file.',
  ];
}

/** The first event of each day in its list, and how many begin there. */
export function daysOf({
  events,
}: ViewModel): readonly { readonly at: number; readonly count: number }[] {
  const byDay = Map.groupBy(events.keys(), (at) => events[at]?.date?.start);
  return [...byDay.values()].map((places) => ({ at: places[0] ?? 0, count: places.length }));
}

/** What is read: the title, how much, what is new, what is chosen, and how to go on. */
export function sayOpening(viewModel: ViewModel, state: State): readonly string[] {
  const { briefing, events } = viewModel;
  const { quotes } = viewModel.quotesAbout(undefined);
  const news = state.notice ?? sayNews(briefing);
  const mode = modeOf(state);
  return [
    stopped(sayTitle(briefing.title)),
    stopped(
      [
        aloud(sayExtent(briefing)),
        sayCount(events.length, 'event'),
        sayCount(quotes.length, 'quote'),
        ...(briefing.warnings.length === 0 ? [] : [sayCount(briefing.warnings.length, 'warning')]),
      ].join(', '),
    ),
    ...(news === '' ? [] : [stopped(news)]),
    'Type events, quotes, search WORDS, a number of a list, or ? for all that can be typed, then Enter.',
    ...(mode === 'panels'
      ? [tellClaim(viewModel, state)]
      : mode === 'stories'
        ? sayView(viewModel, state)
        : [sayPlaceLeft(viewModel, state)]),
  ];
}

/** Where one was at the end of the last session, in one line. */
function sayPlaceLeft(viewModel: ViewModel, state: State): string {
  const mode = modeOf(state);
  const place = `You are in ${PLACE_NAMES[mode]}, which “again” says from its beginning`;
  return mode === 'open' || mode === 'original'
    ? `${place}. ${tellSighting(viewModel, state)}`
    : stopped(place);
}
