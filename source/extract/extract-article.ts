// Article → Briefing of one. Depends on nothing but the article.
import { languageOf } from '../languages/registry.js';
import type { Article } from '../model/article.js';
import type { Briefing, DateMention, Event, Name, Quote } from '../model/briefing.js';
import { outletName } from '../model/outlet.js';
import { overlapFinder } from '../text/range.js';
import type { Coreference } from './coreference/coreference.js';
import { describedPeople } from './coreference/antecedents/described-people.js';
import { chainsOf, readCoreference } from './coreference/read-coreference.js';
import { printedDay } from './dates/day-of-text.js';
import { findDates } from './dates/find-dates.js';
import { sentencesOf } from './document-of.js';
import { findEvents } from './events/find-events.js';
import { findNames } from './names/find-names.js';
import { daysAbove } from './dates/days-above.js';
import { findQuotes } from './quotes/find-quotes.js';
import { readPassages } from './passages/passages.js';
import type { Reading } from './reading.js';

/** Who wants to be told of more than is found, which does not depend on it. */
export type ExtractOptions = Pick<Reading, 'trace' | 'ids'>;

/** Everything found in one article. Never throws on text; an article without a word gives an empty briefing. */
export function extractArticle(article: Article, told: ExtractOptions = {}): Briefing {
  const language = languageOf(article.language);
  const reading = { article, language, ...told };
  const { dates, names, quotes, events } = findAll(reading);
  const all = sentencesOf(reading);
  const sentences = all.slice(daysAbove(article.body, all, dates));
  return {
    title: article.title,
    span: undefined,
    outlets: [{ name: outletName(article), articleIds: [article.id] }],
    stories: [],
    articles: [{ ...article, sentences, dates, sourceGroup: article.id }],
    events: closed(events),
    quotes: closed(quotes),
    speakers: [],
    names,
    warnings: printedDayWarnings(article, dates),
  };
}

/** A copy carries a later day than the article prints: said, for the days of its events hang on it. */
function printedDayWarnings(article: Article, dates: readonly DateMention[]): Briefing['warnings'] {
  const day = printedDay(article, dates);
  if (day === undefined || article.publishedAt === undefined) return [];
  const stated = article.publishedAt.slice(0, 10);
  const message = `the text prints ${day} as its day, the file says ${stated}; its days are counted from the printed one`;
  return [{ path: article.path, message }];
}

/** The list without the room for more that one has which grew: of a short article's lists most is such room. */
const closed = <T>(list: readonly T[]): readonly T[] => list.slice();

/** What the finders find; nothing in a language that is not known, for a wrong date or speaker is worse than none. */
function findAll(
  reading: Reading,
): Pick<Briefing, 'names' | 'quotes' | 'events'> & { readonly dates: readonly DateMention[] } {
  const { article, language } = reading;
  if (language.code !== article.language) return { dates: [], names: [], quotes: [], events: [] };
  const dates = findDates(reading);
  const names = findNames(reading);
  const passages = readPassages(reading, names);
  const coreference = readCoreference(reading, passages, names);
  const quotes = findQuotes(reading, passages, coreference).filter(inProse(article));
  const chains = chainsOf(names, coreference);
  const { genders, bodies } = coreference;
  const peopleMeant = describedPeople(passages, coreference);
  const findings = { dates, quotes, names: chains, genders, bodies, peopleMeant };
  const events = findEvents(reading, findings).filter(inProse(article));
  return { dates, names: names.map((name) => withOwners(name, coreference)), quotes, events };
}

/** A name whose offices tell whom they are of where a pronoun does. */
function withOwners(name: Name, { owned }: Coreference): Name {
  const offices = owned.get(name);
  return offices === undefined ? name : { ...name, offices };
}

/** A test for what was found in running text: a subhead is neither an event nor a quote. */
function inProse({ paragraphs }: Article): (found: Pick<Quote | Event, 'occurrences'>) => boolean {
  const subheadsIn = overlapFinder(paragraphs.filter(({ isSubhead }) => isSubhead === true));
  // a quotation may go on behind a line that is set as a subhead
  return ({ occurrences }) =>
    !occurrences.some((occurrence) =>
      ('fragments' in occurrence ? occurrence.fragments : [occurrence]).some(
        (part) => subheadsIn(part).length > 0,
      ),
    );
}
