// Article → Briefing of one. Depends on nothing but the article.
import { languageOf } from '../languages/language.js';
import type { Article } from '../model/article.js';
import type { Briefing, DateMention, Event, Quote } from '../model/briefing.js';
import { outletName } from '../model/outlet.js';
import { overlaps } from '../model/range.js';
import type { Trace } from '../model/trace.js';
import { findDates } from './dates/find-dates.js';
import { findEvents } from './events/find-events.js';
import { findNames } from './names/find-names.js';
import { withStandIns } from './quotes/cast.js';
import { findQuotes, readScene } from './quotes/find-quotes.js';
import type { Reading } from './reading.js';
import { splitSentences } from './sentences.js';

/**
 * Everything found in one article. Never throws on text; an article without a word gives an empty briefing.
 * @param trace told of the decisions that led there; what is found does not depend on it
 */
export function analyseArticle(article: Article, trace?: Trace): Briefing {
  const language = languageOf(article.language);
  const sentences = splitSentences(article.body, article.paragraphs, language.sentences);
  const { dates, names, quotes, events } = findAll({ article, sentences, language, trace });
  return {
    title: article.title,
    span: undefined,
    outlets: [{ name: outletName(article), articleIds: [article.id] }],
    stories: [],
    articles: [{ ...article, sentences, dates, sourceGroup: article.id }],
    events,
    quotes,
    speakers: [],
    names,
    warnings: [],
  };
}

/** What the finders find; nothing in a language that is not known, for a wrong date or speaker is worse than none. */
function findAll(
  reading: Reading,
): Pick<Briefing, 'names' | 'quotes' | 'events'> & { readonly dates: readonly DateMention[] } {
  const { article, language } = reading;
  if (language.code !== article.language) return { dates: [], names: [], quotes: [], events: [] };
  const dates = findDates(reading);
  const names = findNames(reading);
  const scene = readScene(reading, names);
  const quotes = findQuotes(reading, scene).filter(inProse(article));
  const told = { dates, quotes, names: withStandIns(names, scene.cast) };
  const events = findEvents(reading, told).filter(inProse(article));
  return { dates, names, quotes, events };
}

/** A test for what was found in running text: a subhead is neither an event nor a quote. */
function inProse({ paragraphs }: Article): (found: Pick<Quote | Event, 'occurrences'>) => boolean {
  const subheads = paragraphs.filter(({ isSubhead }) => isSubhead === true);
  return ({ occurrences }) =>
    !occurrences.some((occurrence) => subheads.some((subhead) => overlaps(subhead, occurrence)));
}
