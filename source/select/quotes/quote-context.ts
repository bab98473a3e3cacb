// A quote that leans on what was told before → what it leans on, and both as a page says them.
import type { Quote, QuoteContext } from '../../model/briefing.js';
import { overlaps } from '../../text/range.js';
import { toldAt, type Articles } from '../lookups.js';
import { sayQuote } from '../wording.js';

/** Words of an article, exactly as printed but for line breaks. */
export type ToldContext = QuoteContext & { readonly articleId: string; readonly text: string };

/** What the listed wording of a quote leans on; undefined where it stands by itself. */
export function contextOfQuote(quote: Quote, articles: Articles): ToldContext | undefined {
  const sighting = quote.occurrences.find(({ text }) => text === quote.text);
  return (
    sighting?.context && toldAt({ ...sighting.context, articleId: sighting.articleId }, articles)
  );
}

/** Longer words of the speaker's own are not read in front of others: in characters. */
const LONGEST_IN_LINE = 220;

/**
 * A quote as a page says it. The speaker's own words before it stand in brackets in front, so that the line reads on its own:
 * “[Lind said her client was ill.] “That’s no excuse””. What else it leans on is told apart: "context: Asked if he would go", "asked: Will he go?".
 * @param above the quote that stands right above: words of the speaker's own that are its are not said twice
 */
export function sayInContext(
  quote: Quote,
  articles: Articles,
  above?: Quote,
): { readonly text: string; readonly context: string | undefined } {
  const text = sayQuote(quote, articles);
  const told = contextOfQuote(quote, articles);
  if (told === undefined || (told.kind === 'own' && isOf(above, told)))
    return { text, context: undefined };
  if (told.kind === 'own' && told.text.length <= LONGEST_IN_LINE)
    return { text: `[${told.text}] ${text}`, context: undefined };
  return { text, context: sayContext(told) };
}

const isOf = (quote: Quote | undefined, told: ToldContext): boolean =>
  quote?.occurrences.some((one) => one.articleId === told.articleId && overlaps(one, told)) ===
  true;

/** "context: Asked if he would go", "asked: Will he go?". */
export const sayContext = ({ kind, text }: ToldContext): string =>
  `${kind === 'question' ? 'asked' : 'context'}: ${text}`;
