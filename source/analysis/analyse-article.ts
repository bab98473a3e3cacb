// Article → Briefing of one. Depends on nothing but the article.
import { languageOf } from '../languages/language.js';
import type { Article } from '../model/article.js';
import type { Briefing } from '../model/briefing.js';
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
  const reading = { article, sentences, language };
  const dates = findDates(reading);
  const names = findNames(reading);
  const quotes = findQuotes(reading, names);
  const events = findEvents(reading, { dates, quotes, names });
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
