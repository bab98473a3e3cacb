// Which events a reader is shown first, as news and as background. Screen and print ask the same question and get the same list.
import type { GrammarLexicon } from '../languages/grammar-lexicon.js';
import { languageOf } from '../languages/registry.js';
import type { BriefedArticle, Briefing, Event, EventOccurrence } from '../model/briefing.js';
import type { ChoiceTrace, Weight } from '../model/trace.js';
import { dayNumber } from '../calendar/civil-days.js';
import { fold, WORD } from '../text/fold.js';
import { memoizeByObject } from '../text/memoize.js';
import { overlapFinder } from '../text/range.js';
import { bestFirst } from './best-first.js';
import { articlesById, isGuess, sightOfLine } from './lookups.js';
import { storyCutter } from './one-story.js';
import { storyTerms } from './story-terms.js';
import { retellingFinder, tellsTheSame } from './told-already.js';

/** How many lines a page has for events at most: 8 of one article, 17 of five, 21 of ten, 24 of twenty and more. */
const lineCount = (articles: number): number =>
  Math.min(8 * articles, MOST_LINES, Math.round(8 + 4 * Math.sqrt(articles)));
const MOST_LINES = 24;

/** So many of the lines may be background. */
const MOST_BACKGROUND = 6;

/** What happened so many days before the first article was published is background. */
const BACKGROUND_DAYS = 31;

/** The events of a story that are shown, in the order of the briefing, and why the others are not. */
export type EventChoice = {
  readonly news: readonly Event[];
  /** Older than the story. */
  readonly background: readonly Event[];
  /** What an event weighs before others are chosen; the place at which it was chosen, 1 for the first, or the rule that kept it out. */
  readonly whyOf: (event: Event) => ChoiceTrace;
};

/** What an event is weighed by. */
type EventFacts = {
  readonly event: Event;
  readonly firstWord: string;
  readonly pronouns: ReadonlySet<string>;
  readonly perfect: ReadonlySet<string>;
  readonly afterOpeners: ReadonlySet<string>;
  /** An analyst or the like says it. */
  readonly isOfOnlooker: boolean;
  /** Its line names somebody or something, and not only a day. */
  readonly hasName: boolean;
  /** So many articles tell the story. */
  readonly articles: number;
  /** The days on which the story was told; undefined where no article has one. */
  readonly told: { readonly first: number; readonly last: number } | undefined;
};

const NAMELESS = 'it names nobody and nothing';

/**
 * What speaks for a line beside the words that it adds; each part is told by `--why`. Set by hand after trials over 22 stories with the
 * facts that an editor wants and 41 with lines that readers judged: weights learned by logistic regression and by coordinate ascent
 * found no more of the facts of stories that they had not seen (.54 and .55 of them, these .56), so these are kept.
 */
const WORTH: readonly { readonly name: string; readonly weight: (facts: EventFacts) => number }[] =
  [
    { name: 'importance', weight: ({ event }) => 0.4 * Math.log(1 + event.importance) },
    {
      name: 'independent texts that tell it',
      weight: ({ event }) => 0.35 * Math.log(event.sourceGroups),
    },
    {
      name: 'articles that open with it',
      weight: ({ event: { occurrences } }) =>
        0.2 * Math.min(1, Math.log(1 + occurrences.filter(({ lead }) => lead).length)),
    },
    {
      name: 'it has a date',
      weight: ({ event: { date } }) =>
        date === undefined ? 0 : date.certainty === 'inferred' ? 0.28 : 0.5,
    },
    {
      name: 'its day is one of the story',
      weight: (facts) => (isOfTheStory(facts) ? 0.1 : 0),
    },
    { name: 'it says who', weight: ({ event }) => (event.people.length > 0 ? 0.1 : 0) },
    // "The woman broke free", "a prankster had sent the photo": of such lines one in seven was good, of the others every second.
    { name: NAMELESS, weight: ({ hasName }) => (hasName ? 0 : -0.8) },
    {
      name: 'it holds speech',
      weight: ({ event }) => (/[“"]/.test(event.summary) ? -0.1 : 0),
    },
    {
      name: 'it begins with a pronoun',
      weight: ({ firstWord, pronouns }) => (pronouns.has(firstWord) ? -0.4 : 0),
    },
    // Of a story of three articles readers kept one in three of such lines, of the others every second.
    {
      name: 'one article of a few tells it, in passing and on a guessed day',
      weight: ({ event, articles }) =>
        articles <= FEW_ARTICLES && event.sourceGroups === 1 && isGuess(event) && !isTold(event)
          ? -0.4
          : 0,
    },
    // Of guessed days with fewer points one in four was right and worth a line, of the others more than half.
    {
      name: 'too little speaks for its day',
      weight: ({ event: { occurrences } }) => {
        const points = occurrences.map(({ daySupport = ENOUGH_SUPPORT }) => daySupport);
        return 0.2 * Math.min(0, Math.max(...points) - ENOUGH_SUPPORT);
      },
    },
    // "Orr was born in 1970", "The bank failed in 2009".
    {
      name: 'it is long past',
      weight: (facts) => (isLongPast(facts) ? -0.4 : 0),
    },
    // "Towns have asked for help", in the middle of an article: how things stand; an editor kept a sixth of them, of the others a half.
    {
      name: 'it tells in passing what has come about',
      weight: ({ event, perfect }) =>
        !isTold(event) && (fold(event.summary).match(WORD) ?? []).some((word) => perfect.has(word))
          ? -0.2
          : 0,
    },
    // "Lind, an analyst at Orlow Bank, said the talks were doomed"; near misses: "Lind told analysts", "The analyst was arrested". Of 14
    // such lines one was what an editor would list.
    {
      name: 'somebody says it who has no part in it',
      weight: ({ isOfOnlooker }) => (isOfOnlooker ? -0.5 : 0),
    },
    {
      name: 'its status',
      weight: ({ event: { status } }) => STATUS_WEIGHT[status],
    },
    // Of lines that nothing speaks for one in thirteen was good.
    {
      name: 'nothing makes it important',
      weight: ({ event: { importance } }) => (importance === 0 ? -0.3 : 0),
    },
    // "Berg was found", "Both sides were tight-lipped"; of 24 such lines an editor kept four.
    {
      name: 'it says little',
      weight: ({ event: { summary } }) => (summary.split(' ').length <= FEW_WORDS ? -0.2 : 0),
    },
    // "After the announcement, Lind posted a note"; of 9 such lines none was good.
    {
      name: 'it leads with what came before it',
      weight: ({ firstWord, afterOpeners }) => (afterOpeners.has(firstWord) ? -0.3 : 0),
    },
    // "Lind starred in many films in the 1990s"; of 4 such lines none was good.
    {
      name: 'it is of a decade',
      weight: ({ event: { date } }) => (date?.precision === 'decade' ? -0.5 : 0),
    },
    // "they’re sticking by him through a tough time": the rest of a sentence; of such lines one in eleven was good.
    {
      name: 'it begins within a sentence',
      weight: ({ event: { summary } }) => (/^\p{Ll}/u.test(summary) ? -0.3 : 0),
    },
  ];

/** Of twenty plans that a page listed one was good, of what it listed as background one in seven. */
const STATUS_WEIGHT: Readonly<Record<Event['status'], number>> = {
  happened: 0,
  cancelled: 0,
  planned: -0.45,
  conditional: -0.4,
  background: -0.4,
};

/** A line of so many words tells hardly anything. */
const FEW_WORDS = 8;

/** A story that so many articles tell has hardly a line that two of them tell. */
const FEW_ARTICLES = 4;

/** So many points for a guessed day take nothing from its line. */
const ENOUGH_SUPPORT = 4;

/** How much the words count that a line tells and no line before it. */
const NEWS = 1.4;
/** What is left of a word's weight each time that it is told again. */
const TOLD_AGAIN = 0.3;
/** Long lines tell more; they have to tell more for each word, too. */
const FEWEST_TERMS = 8;

/** What is asked of the story before an event is weighed. */
type Candidacy = {
  /** Most articles have a day. */
  readonly isDated: boolean;
  /** What happened, by its first day. */
  readonly happenedOn: ReadonlyMap<string, readonly Event[]>;
  /** It is told behind the first sentences of its article. */
  readonly isInPassing: (occurrence: EventOccurrence) => boolean;
  /** The verb of its line tells that somebody says it. */
  readonly isSaid: (event: Event) => boolean;
  /** Its article is a column, or another text that puts questions to its reader. */
  readonly asks: (occurrence: EventOccurrence) => boolean;
  /** Where people come together, in the words of its line: "conference". */
  readonly gatheringsOf: (event: Event) => readonly string[];
  readonly termsOf: (event: Event) => readonly string[];
};

/** Rules that keep an event from being weighed at all; the first that applies is the reason. */
const NOT_WEIGHED: readonly {
  readonly name: string;
  readonly applies: (event: Event, story: Candidacy) => boolean;
}[] = [
  // Where articles print no day nothing else can be listed.
  { name: 'it has no date', applies: ({ date }, { isDated }) => isDated && date === undefined },
  // "Four towns have banned buses", "She is known for it", in the middle of an article, whatever else is told of it; near misses: the same
  // where they open one, "Lind has said it was safe", where another has the day on which she did
  {
    name: 'no text tells its day',
    applies: (event, { isDated, isSaid }) =>
      isDated &&
      isGuess(event) &&
      ((sightOfLine(event)?.isStanding === true && !isSaid(event)) ||
        event.occurrences.every(
          ({ isStanding, lead }) => isStanding === true || (event.status === 'background' && !lead),
        )),
  },
  // "Footage appeared on a site", as the third sentence of a text that prints no day; near misses: as the second, or where two texts tell
  // it. Of 22 such lines, of three sets of stories, 2 were good.
  {
    name: 'only its page has a day, and one text alone tells it in passing',
    applies: (event, { isDated, isInPassing }) =>
      isDated &&
      isGuess(event) &&
      event.sourceGroups === 1 &&
      event.occurrences.every((one) => one.isUndated === true && isInPassing(one)),
  },
  // "Is it safe? … And for how long? … The quay was shut"; near misses: a text that asks once, and what somebody asks in it.
  // Of 12 such lines none was good.
  {
    name: 'only a text that asks its reader tells it, without a day',
    applies: (event, { isDated, asks }) =>
      isDated && isGuess(event) && event.occurrences.every(asks),
  },
  // "Orlow is expected to plead guilty", where another tells that he did; near miss: what is planned for a later day.
  {
    name: 'another line tells that it has happened',
    applies: (event, { happenedOn, termsOf }) =>
      event.status === 'planned' &&
      (happenedOn.get(event.date?.start ?? '') ?? []).some((other) =>
        tellsTheSame(termsOf(event), new Set(termsOf(other))),
      ),
  },
  // "Lind is to face reporters at a news conference on Friday", where another tells what she said at it; near miss: at a rally,
  // or it was Berg.
  {
    name: 'another line tells what was done at it',
    applies: (event, { happenedOn, gatheringsOf }) => {
      const { status, date, people } = event;
      if (status !== 'planned' || date?.precision !== 'day') return false;
      const gatherings = gatheringsOf(event);
      return (happenedOn.get(date.start) ?? []).some(
        (other) =>
          other.lineFault === undefined &&
          other.date?.certainty !== 'inferred' &&
          (people.length === 0 || people.some((person) => other.people.includes(person))) &&
          gatheringsOf(other).some((word) => gatherings.includes(word)),
      );
    },
  },
];

/** So many sentences tell the news even where nothing prints its day. */
const OPENING_SENTENCES = 2;

/** How often the writer of an article asks something, outside of what others say. */
const questionsIn = (article: BriefedArticle | undefined): number =>
  article === undefined ? 0 : questionsOf(article);
const questionsOf = memoizeByObject(({ body }: BriefedArticle): number =>
  body
    .split('\n')
    .reduce((sum, line) => sum + (QUOTING.test(line) ? 0 : line.split('?').length - 1), 0),
);
/** A paragraph in which somebody else may ask. */
const QUOTING = /["“”‘«»]/;
const QUESTIONS_OF_A_COLUMN = 2;

/** Of the lines that are worth less, one in three is what an editor would list; of the others, six in ten. */
const LEAST_WORTH = 0.7;

const FULL = 'more matter than can be read, and others tell more of the story';
const NO_NEWS = 'it adds too little to the lines that are listed';
const SAME_SENTENCE = 'its sentence matters more for what it tells of another day';
const FULL_BACKGROUND = 'older than the story, and other background tells more of it';

/** The first words of names and of their other forms, folded. Stories of one briefing share the list. */
const openersOf = memoizeByObject(
  (names: Briefing['names']): ReadonlySet<string> =>
    new Set(
      names.flatMap(({ name, aliases }) =>
        [name, ...aliases].map((form) => fold(form.split(' ', 1)[0] ?? '')),
      ),
    ),
);

/**
 * The lines that tell most of a story together: each time the one is taken that matters most and whose words, weighed by how many
 * independent texts have them, were least told by those before it (Carbonell and Goldstein 1998; Lin and Bilmes 2011).
 */
export const chooseEvents = memoizeByObject((story: Briefing): EventChoice => {
  const { termsOf, weightOf } = storyTerms(story);
  const articles = articlesById(story);
  const told = daysTold(story.articles);
  const openers = openersOf(story.names);
  const isDated =
    2 * story.articles.filter(({ publishedAt }) => publishedAt !== undefined).length >=
    story.articles.length;
  const times = new Map<string, number>();
  const taken: Event[] = [];
  const tellsAgain = retellingFinder(story);
  const toldAlready = (event: Event): string | undefined => tellsAgain(event, taken);
  const partsOf = memoizeByObject((event: Event): readonly Weight[] => {
    const facts = factsOf(event, articles, { told, openers });
    return WORTH.map(({ name, weight }) => ({ name, value: weight(facts) }));
  });
  const newsOf = (event: Event): number => {
    const terms = termsOf(event);
    const sum = terms.reduce(
      (total, term) => total + weightOf(term) * TOLD_AGAIN ** (times.get(term) ?? 0),
      0,
    );
    return (NEWS * sum) / Math.sqrt(Math.max(FEWEST_TERMS, terms.length));
  };
  const fixed = memoizeByObject((event: Event) =>
    partsOf(event).reduce((sum, { value }) => sum + value, 0),
  );
  const most = lineCount(story.articles.length);
  // Of one text alone nothing is told twice, and no word weighs more than another.
  const least =
    isDated && new Set(story.articles.map(({ sourceGroup }) => sourceGroup)).size > 1
      ? LEAST_WORTH
      : -Infinity;
  // Where few others are, a line without a name is better than none.
  const withoutName = memoizeByObject((event: Event) => partsOf(event).find(({ name }) => name === NAMELESS)?.value ?? 0); // prettier-ignore
  const worthOfLine = (event: Event): number => {
    const worth = fixed(event) + newsOf(event);
    return worth - withoutName(event) < least && !isAhead(event, told) ? -Infinity : worth;
  };
  const order = new Map<Event, number>();
  let backgrounds = 0;
  const isOld = (event: Event): boolean => isBackground(event, told);
  const candidacy: Candidacy = {
    isDated,
    happenedOn: Map.groupBy(
      story.events.filter(({ status }) => status === 'happened'),
      ({ date }) => date?.start ?? '',
    ),
    isInPassing: ({ articleId, start }) => {
      const first = articles.get(articleId)?.sentences[OPENING_SENTENCES];
      return first !== undefined && start >= first.start;
    },
    isSaid: (event) => isSaidIn(event, articles.get(event.summaryRange.articleId)),
    asks: ({ articleId }) => questionsIn(articles.get(articleId)) >= QUESTIONS_OF_A_COLUMN,
    gatheringsOf: (event) => {
      const language = articles.get(event.summaryRange.articleId)?.language ?? 'en';
      const { gathering } = languageOf(language).events.uses;
      return (fold(event.summary).match(WORD) ?? []).filter((word) => gathering.has(word));
    },
    termsOf,
  };
  const reasonAgainst = (event: Event): string | undefined =>
    event.lineFault ?? NOT_WEIGHED.find(({ applies }) => applies(event, candidacy))?.name;
  const candidates = story.events.filter((event) => reasonAgainst(event) === undefined);
  const outweighed = outweighedInSentence(candidates, fixed);
  bestFirst(
    candidates,
    (event) =>
      outweighed.has(event) ||
      (isOld(event) && backgrounds >= MOST_BACKGROUND) ||
      toldAlready(event) !== undefined
        ? -Infinity
        : worthOfLine(event),
    (event) => {
      if (isOld(event)) backgrounds++;
      order.set(event, order.size + 1);
      taken.push(event);
      for (const term of termsOf(event)) times.set(term, (times.get(term) ?? 0) + 1);
    },
    most,
  );
  const shown = story.events.filter((event) => order.has(event));
  return {
    news: shown.filter((event) => !isOld(event)),
    background: shown.filter(isOld),
    whyOf: (event) => ({
      parts: partsOf(event),
      place: order.get(event),
      leftOut: order.has(event)
        ? undefined
        : (reasonAgainst(event) ??
          toldAlready(event) ??
          (outweighed.has(event) ? SAME_SENTENCE : undefined) ??
          (isOld(event) ? FULL_BACKGROUND : order.size < most ? NO_NEWS : FULL)),
    }),
  };
});

/** Events whose line lies in the same words as that of one that weighs more: of "Lind said on Monday that talks begin in May", the talks. */
function outweighedInSentence(
  events: readonly Event[],
  worthOf: (event: Event) => number,
): ReadonlySet<Event> {
  const byArticle = Map.groupBy(events, ({ summaryRange }) => summaryRange.articleId);
  return new Set(
    [...byArticle.values()].flatMap((ofOne) => {
      const lines = ofOne.map((event) => ({ ...event.summaryRange, event }));
      const linesAt = overlapFinder(lines.sort((a, b) => a.start - b.start || a.end - b.end));
      return ofOne.filter((event) =>
        linesAt(event.summaryRange).some((line) => worthOf(line.event) > worthOf(event)),
      );
    }),
  );
}

/** "Oslo" of "The mayor left Oslo": words with a capital that begin neither the line nor a sentence in it. */
const capitalsIn = (summary: string): readonly string[] => summary.match(CAPITAL) ?? [];
/** Example: "in Oslo", "[Ann Lind]"; near miss: "Rain fell. The". */
const CAPITAL = /(?<=[^.!?\s“"‘]["“‘([]{0,2} ["“‘([]{0,2})\p{Lu}[\p{L}’'-]+/gu;

function factsOf(
  event: Event,
  articles: ReadonlyMap<string, BriefedArticle>,
  { told, openers }: { readonly told: EventFacts['told']; readonly openers: ReadonlySet<string> },
): EventFacts {
  const { grammar, lines, calendar } = languageOf(
    articles.get(event.summaryRange.articleId)?.language ?? 'en',
  );
  return {
    event,
    perfect: lines.perfect,
    afterOpeners: lines.afterOpeners,
    isOfOnlooker: isOfOnlooker(event, articles),
    hasName:
      event.people.length + event.places.length > 0 ||
      capitalsIn(event.summary).some((word) => !calendar.words.has(fold(word))) ||
      openers.has(fold(/^[\p{L}\d]+/u.exec(event.summary)?.[0] ?? '')),
    articles: articles.size,
    firstWord: fold(event.summary).split(/[^a-z']+/, 1)[0] ?? '',
    pronouns: pronounsOf(grammar),
    told,
  };
}

function isSaidIn(event: Event, article: BriefedArticle | undefined): boolean {
  const verb = sightOfLine(event)?.verb;
  if (verb === undefined || article === undefined) return false;
  const { saying, telling } = languageOf(article.language).events.uses;
  const word = fold(article.body.slice(verb.start, verb.end));
  return saying.has(word) || telling.has(word);
}

/** Its verb tells that somebody says it, and who does is one of those who only look on. */
function isOfOnlooker(event: Event, articles: ReadonlyMap<string, BriefedArticle>): boolean {
  const sight = sightOfLine(event);
  const article = articles.get(event.summaryRange.articleId);
  if (sight?.verb === undefined || article === undefined || !isSaidIn(event, article)) return false;
  const { verb, start } = sight;
  const { lines } = languageOf(article.language);
  const front = article.body.slice(start, verb.start);
  const behind = article.body.slice(verb.end, verb.end + SAYER);
  const sayer = INVERTED.test(`${front.slice(-2)}|${behind}`) ? front + behind : front;
  return (fold(sayer).match(WORD) ?? []).some((word) => lines.onlookers.has(word));
}
/** "…, |said Bo Berg, an analyst": so many characters hold who says it. */
const SAYER = 60;
/** ", |said Bo"; near miss: "Berg |told Bo". */
const INVERTED = /[,”"] ?\| \p{Lu}/u;

/** First words that lean on a line before: "she", "her". */
const pronounsOf = memoizeByObject(
  ({ subject, possessive }: GrammarLexicon): ReadonlySet<string> =>
    new Set([...subject, ...possessive]),
);

/** The first and the last day on which articles were published. */
function daysTold(articles: readonly BriefedArticle[]): EventFacts['told'] {
  const days = articles.flatMap(({ publishedAt }) =>
    publishedAt === undefined ? [] : [dayNumber(publishedAt.slice(0, 10))],
  );
  return days.length === 0
    ? undefined
    : { first: days.reduce((a, b) => Math.min(a, b)), last: days.reduce((a, b) => Math.max(a, b)) };
}

/** What a story is told of for so long before its first article, and for so long after its last. */
const DAYS_BEFORE = 21;
const DAYS_AFTER = 60;
/** So long before it is history. */
const DAYS_OF_HISTORY = 400;

const isLongPast = ({ event: { date }, told }: EventFacts): boolean =>
  date !== undefined && told !== undefined && dayNumber(date.end) < told.first - DAYS_OF_HISTORY;

const isOfTheStory = ({ event: { date }, told }: EventFacts): boolean =>
  date !== undefined &&
  told !== undefined &&
  dayNumber(date.end) >= told.first - DAYS_BEFORE &&
  dayNumber(date.start) <= told.last + DAYS_AFTER;

/** A plan for one day soon after the last article. */
const isAhead = ({ date, status }: Event, told: EventFacts['told']): boolean => {
  if (status !== 'planned' || date?.precision !== 'day' || told === undefined) return false;
  const day = dayNumber(date.start);
  return day > told.last && day <= told.last + DAYS_AFTER;
};

/** An article opens with it. */
export const isTold = ({ occurrences }: Event): boolean => occurrences.some(({ lead }) => lead);

/** Older than the story: "the armistice of 1953". Nothing is, where no article has a day. */
const isBackground = ({ date, status }: Event, told: EventFacts['told']): boolean =>
  date !== undefined &&
  status !== 'planned' &&
  told !== undefined &&
  dayNumber(date.end) < told.first - BACKGROUND_DAYS;

/** The events to show of one story or of all: those chosen, or with `all` every one. They keep the order of the briefing. */
export function mainEvents(
  briefing: Briefing,
  { all = false }: { readonly all?: boolean } = {},
): readonly Event[] {
  if (all) return briefing.events;
  const chosen = new Set(
    storiesIn(briefing).flatMap((story) => {
      const { news, background } = chooseEvents(story);
      return [...news, ...background];
    }),
  );
  return briefing.events.filter((event) => chosen.has(event));
}

/** The stories of a briefing as briefings of their own, cut once; itself where it is one. */
export const storiesIn = memoizeByObject((briefing: Briefing): readonly Briefing[] =>
  briefing.stories.length > 1 ? briefing.stories.map(storyCutter(briefing)) : [briefing],
);
