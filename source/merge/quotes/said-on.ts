// Quotes and events of one set → the day on which a quote was said, or the time before its page, where its verb of saying has one.
import type { BriefedArticle, EventDate, Quote, QuoteOccurrence } from '../../model/briefing.js';
import { isStated } from '../../calendar/date-agreement.js';
import { languageOf } from '../../languages/registry.js';
import { indexAt, overlapFinder, type Range } from '../../text/range.js';
import { groupBy } from '../cluster/sorted-lists.js';
import type { EventSighting, SightingsByArticle } from '../events/occurrences.js';

/** When something was said: an ISO value ("2022-05-03", "2022-03", "2009", "2022-04-25/2022-05-01"), and the days that it covers. */
type Said = { readonly value: string } & Pick<EventDate, 'start' | 'end'>;

/**
 * Fills in `saidOn`: the day that a text prints with the verb of saying itself. "Lind told the court on Monday: “It sank.”"; near misses: “It sank
 * on Monday,” Lind said; "Lind, who was held on Monday, said: “It sank.”", and a day that is guessed, or of which articles print two. A month,
 * a year or the like is one that is over when the page appears: "In 2009 she said “It floats”"; of "had said", "once said" it is some day before.
 */
export function withDaySaid(
  quotes: readonly Quote[],
  sightings: SightingsByArticle,
  articles: readonly BriefedArticle[],
): Quote[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const days = new Map<Quote, Said[]>();
  const spoken = groupBy(
    quotes.flatMap((quote) => quote.occurrences.map((occurrence) => ({ quote, occurrence }))),
    ({ occurrence }) => occurrence.articleId,
  );
  for (const [id, own] of spoken) {
    const article = byId.get(id);
    if (article === undefined) continue;
    const sightingsIn = overlapFinder(sightings.get(id) ?? []);
    const last = new Map<string, LastSaid>();
    for (const { quote, occurrence } of own.sort(
      (a, b) => a.occurrence.start - b.occurrence.start,
    )) {
      const { speaker } = quote;
      const cue = occurrence.cue?.toLowerCase() ?? '';
      const at = indexAt(article.sentences, occurrence.start);
      const printed = daysIn(occurrence, article, sightingsIn);
      const before = speaker === undefined ? undefined : last.get(speaker);
      const found =
        printed.length > 0 || before === undefined || !goesOn(before, at, cue, article.language)
          ? printed
          : [before.said];
      const [said] = found;
      if (said !== undefined && speaker !== undefined) last.set(speaker, { said, at, cue });
      const known = days.get(quote) ?? [];
      days.set(quote, known);
      known.push(...found);
    }
  }
  return quotes.map((quote) => {
    const value = agreedOn(days.get(quote) ?? []);
    return value === undefined ? quote : { ...quote, saidOn: value };
  });
}

/** The finest of several times, where all the others hold it; undefined where two can't both be right. */
function agreedOn(said: readonly Said[]): string | undefined {
  const [finest] = said.toSorted((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : 0))
    .toSorted((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0)); // prettier-ignore
  const holds = ({ start, end }: Said): boolean =>
    finest !== undefined && start <= finest.start && finest.end <= end;
  return said.every(holds) ? finest?.value : undefined;
}

/** Who said something on a day that is printed goes on speaking for so many sentences: “It sank,” Lind said on Monday. “Nobody swam,” she added. */
const SENTENCES_OF_A_SPEECH = 4;

/** The last that a speaker said at a time that is printed. */
type LastSaid = { readonly said: Said; readonly at: number; readonly cue: string };

/** The same of what was said long before the page: in the next sentence, told in the past, or where the verb says that it goes on. */
function goesOn(
  { said, at: before, cue: last }: LastSaid,
  at: number,
  cue: string,
  language: string,
): boolean {
  if (at - before > SENTENCES_OF_A_SPEECH) return false;
  const { goingOn, presentSaying } = languageOf(language).words;
  if (said.start === said.end || cue === '' || goingOn.has(cue)) return true;
  if (at === before) return cue === last;
  return at - before === 1 && !presentSaying.test(cue);
}

/** The times of the sightings that tell the saying; some time before the page where they tell none, and its verb does. */
function daysIn(
  quote: QuoteOccurrence,
  article: BriefedArticle,
  sightingsIn: (range: Range) => readonly EventSighting[],
): readonly Said[] {
  const { cue } = quote;
  const { body, sentences, language } = article;
  const page = article.publishedAt?.slice(0, 10);
  if (cue === undefined) return [];
  const first = sentences[indexAt(sentences, quote.start)];
  const last = sentences[indexAt(sentences, Math.max(quote.start, quote.end - 1))];
  if (first === undefined || last === undefined) return [];
  const cues = cue.toLowerCase().split(/\s+/u);
  const isCue = (verb: Range): boolean =>
    verb.start >= first.start &&
    verb.end <= last.end &&
    cues.includes(body.slice(verb.start, verb.end).toLowerCase()) &&
    !isInside(verb, quote);
  const told = sightingsIn({ start: first.start, end: last.end }).flatMap(
    ({ occurrence: { date, verb }, event }) =>
      verb !== undefined && event.status === 'happened' && isCue(verb) ? { date, verb } : [],
  );
  const printed = told.flatMap(({ date }) =>
    date === undefined ? [] : (saidIn(date, page) ?? []),
  );
  if (printed.length > 0 || page === undefined) return printed;
  const { saidBefore } = languageOf(language).words;
  const isBefore = told.some(({ verb }) =>
    saidBefore.test(body.slice(Math.max(first.start, verb.start - LONGEST_BEFORE), verb.start)),
  );
  return isBefore ? [{ value: `../${page}`, start: '', end: page }] : [];
}
/** "had previously" stands so far before its verb at most. */
const LONGEST_BEFORE = 24;

/** A printed day, up to that of the page; of longer times those that are over by then. */
function saidIn(date: EventDate, page: string | undefined): Said | undefined {
  const { start, end, precision } = date;
  if (!isStated(date) || (page !== undefined && start > page)) return undefined;
  if (start === end) return { value: start, start, end };
  if (page !== undefined && end >= page) return undefined;
  const value =
    precision === 'year'
      ? start.slice(0, 4)
      : precision === 'month'
        ? start.slice(0, 7)
        : `${start}/${end}`;
  return { value, start, end };
}

/** A verb of what is said: it stands in it, and does not open it as in "|called| the plan “dead”". */
const isInside = (verb: Range, { fragments, kind }: QuoteOccurrence): boolean =>
  fragments.some(
    ({ start, end }) =>
      verb.start >= start && verb.end <= end && (kind === 'direct' || verb.start > start),
  );
