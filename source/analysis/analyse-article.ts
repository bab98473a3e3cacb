// Article → Briefing of one. Depends on nothing but the article.
import { languageOf, type Language } from '../languages/language.js';
import type { Article } from '../model/article.js';
import type { Briefing, DateMention } from '../model/briefing.js';
import { outletName } from '../model/outlet.js';
import { findDates } from './dates/find-dates.js';
import { findEvents } from './events/find-events.js';
import { findNames } from './names/find-names.js';
import { findQuotes } from './quotes/find-quotes.js';
import { splitSentences } from './sentences.js';

/** Everything found in one article. Never throws on text; an article without a word gives an empty briefing. */
export function analyseArticle(article: Article): Briefing {
  const language = languageOf(article.language);
  const sentences = splitSentences(article.body, article.paragraphs, language.sentences);
  const { dates, names, quotes, events } = findAll(prose(article), language);
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

/** The article as the finders read it: without subheads, from which no event or quote may come. */
function prose(article: Article): Article {
  const paragraphs = article.paragraphs.filter(({ isSubhead }) => isSubhead !== true);
  return paragraphs.length === article.paragraphs.length ? article : { ...article, paragraphs };
}

/** What the finders find; nothing in a language that is not known, for a wrong date or speaker is worse than none. */
function findAll(
  article: Article,
  language: Language,
): Pick<Briefing, 'names' | 'quotes' | 'events'> & { readonly dates: readonly DateMention[] } {
  if (language.code !== article.language) return { dates: [], names: [], quotes: [], events: [] };
  const sentences = splitSentences(article.body, article.paragraphs, language.sentences);
  const reading = { article, sentences, language };
  const dates = findDates(reading);
  const names = findNames(reading);
  const quotes = findQuotes(reading, names);
  return { dates, names, quotes, events: findEvents(reading, { dates, quotes, names }) };
}
