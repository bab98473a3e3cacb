// What is known of why a claim was found as it was → words for a reader: plain ones first, the names of rules in square brackets.
import { wrapIndented } from '../../text/printed/wrap.js';
import type { BriefedArticle, Briefing } from '../../model/briefing.js';
import { safeLines, type SafeText } from '../../text/printed/safe-text.js';
import { articlesById } from '../../select/lookups.js';
import type { Claim, ClaimTrace, Explanation } from '../../model/trace.js';
import {
  sayByline,
  sayCount,
  sayDay,
  sayEvent,
  sayEventDate,
  saySpeaker,
} from '../../select/wording.js';
import { explainEvent, twoLines, verdictLines } from './explain-event.js';
import { line, under, section, oneLine } from './explain-lines.js';
import { explainQuote } from './explain-quote.js';

/** The explanation of a claim in words. `briefing` is the one that it was traced in. */
export function explain(trace: ClaimTrace, briefing: Briefing): Explanation {
  const articles = articlesById(briefing);
  switch (trace.kind) {
    case 'event':
      return explainEvent(trace, articles);
    case 'quote':
      return explainQuote(trace, articles);
    case 'article':
      return explainArticle(trace.article);
    case 'pair':
      return {
        title: 'Are these one event?',
        sections: [
          section('The two', [...twoLines(trace.a, articles), ...twoLines(trace.b, articles)]),
          section(
            trace.closeness.joins ? 'One event' : 'Two events',
            verdictLines(trace.closeness, [trace.a, trace.b]).map(({ text }) => line(text)),
          ),
        ],
      };
  }
}

/** The explanation as text of so many columns, and what else the words could mean, with ids. */
export function renderExplanation(
  { title, sections }: Explanation,
  columns: number,
  others: readonly string[] = [],
): SafeText {
  const also = others.length > 0 ? [section('The words could also mean', others.map(line))] : [];
  return safeLines([
    ...wrapIndented(title, columns, ''),
    ...[...sections, ...also].flatMap(({ heading, lines }) => [
      '',
      heading.toUpperCase(),
      ...lines.flatMap(({ text, depth }) =>
        depth === 0
          ? wrapIndented(text, columns, '    ', '  ')
          : wrapIndented(text, columns, '      ', '    – '),
      ),
    ]),
  ]);
}

/** A claim in a line with its id: "8f3a event · 28 Dec 2021 · Lind left". */
export function sayClaim({ kind, id }: Claim, { events, quotes, articles }: Briefing): string {
  const event = events.find((one) => one.id === id);
  if (event) return `${id}  event · ${sayEventDate(event.date)} · ${sayEvent(event)}`;
  const quote = quotes.find((one) => one.id === id);
  if (quote) return `${id}  quote · ${saySpeaker(quote)} · ${quote.text}`;
  const article = articles.find((one) => one.id === id);
  return article ? `${id}  article · ${article.title}` : `${id}  ${kind}`;
}

function explainArticle(article: BriefedArticle): Explanation {
  const { origins, removed } = article;
  const from = (origin: string | undefined): string =>
    origin === undefined ? '' : ` · from: ${origin}`;
  const reasons = [...Map.groupBy(removed, ({ reason }) => reason)];
  return {
    title: `Article ${article.id}: ${article.title}`,
    sections: [
      section('What was read', [
        line(sayByline(article)),
        under(
          `title: ${article.titleCertainty === 'explicit' ? 'printed' : 'none is printed'}${from(origins?.title)}`,
        ),
        under(`outlet: ${article.publisher ?? 'not known'}${from(origins?.publisher)}`),
        under(`author: ${article.author ?? 'not known'}${from(origins?.author)}`),
        under(
          `day: ${article.publishedAt === undefined ? 'not known' : sayDay(article.publishedAt)}${from(origins?.publishedAt)}`,
        ),
      ]),
      section('Left out', [
        line(
          removed.length === 0
            ? 'nothing'
            : `${sayCount(removed.length, 'line')} of the file: ${reasons.map(([reason, lines]) => `${lines.length} [${reason}]`).join(' ')}`,
        ),
        ...removed.map(({ line: at, text, reason }) =>
          under(`line ${at}: “${oneLine(text)}” [${reason}]`),
        ),
      ]),
    ],
  };
}
