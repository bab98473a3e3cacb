// Articles of a set → a Briefing of each; of those that are one text told on one day, the first alone is analysed.
import { hash } from 'node:crypto';
import type { Article } from '../model/article.js';
import type { Briefing } from '../model/briefing.js';
import { outletName } from '../model/outlet.js';
import { extractArticle } from './extract-article.js';
import type { IdMaker } from './reading.js';

type Analysed = {
  readonly briefing: Briefing;
  readonly ids: ReadonlyMap<string, IdMaker>;
};

/**
 * An analyser of the articles of one set, which answers for each what {@link extractArticle} answers. What it found in a text
 * that several articles print it remembers, as long as it lives itself.
 */
export function makeExtractor(articles: readonly Article[]): (article: Article) => Briefing {
  const texts = new Map<string, 'once' | 'often' | Analysed>();
  for (const article of articles) {
    const text = textOf(article);
    texts.set(text, texts.has(text) ? 'often' : 'once');
  }
  return (article) => {
    const text = textOf(article);
    const known = texts.get(text);
    if (typeof known === 'object') return copyOf(known, article);
    if (known !== 'often') return extractArticle(article);
    const ids = new Map<string, IdMaker>();
    const briefing = extractArticle(article, { ids });
    texts.set(text, { briefing, ids });
    return briefing;
  };
}

/** Whatever of an article analysis depends on but its id. */
function textOf({ body, paragraphs, language, publishedAt, dateline }: Article): string {
  const stretches = paragraphs.map(({ start, end, isSubhead }) => [start, end, isSubhead === true]);
  return hash('sha256', JSON.stringify([publishedAt, language, dateline, stretches, body]), 'hex');
}

/** What was found in one article as found in another of the same text. */
function copyOf({ briefing, ids }: Analysed, article: Article): Briefing {
  const articleId = article.id;
  const idOf = (id: string): string => ids.get(id)!(articleId);
  const here = <T extends { readonly articleId: string }>(place: T): T => ({ ...place, articleId });
  const [{ sentences, dates }] = briefing.articles as [Briefing['articles'][0]];
  return {
    ...briefing,
    title: article.title,
    outlets: [{ name: outletName(article), articleIds: [articleId] }],
    articles: [{ ...article, sentences, dates, sourceGroup: articleId }],
    events: briefing.events.map((event) => ({
      ...event,
      id: idOf(event.id),
      summaryRange: here(event.summaryRange),
      occurrences: event.occurrences.map(here),
      firstReported: here(event.firstReported),
    })),
    quotes: briefing.quotes.map((quote) => ({
      ...quote,
      id: idOf(quote.id),
      occurrences: quote.occurrences.map(here),
    })),
    names: briefing.names.map((name) => ({
      ...name,
      mentions: name.mentions.map(here),
      offices: name.offices.map(here),
    })),
  };
}
