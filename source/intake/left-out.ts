// An article and the lines that were left out of its file → a word on it, where they tell more than what was kept.
import type { Article, Warning } from '../model/article.js';

/** Lines that go only because the article seemed to stand elsewhere; of the others something in them told. */
const BY_PLACE: ReadonlySet<string> = new Set([
  'above the article',
  'below the article',
  'outside the text of the page',
]);

/** Running text: a line of so many words that ends as a sentence does. */
const RUNNING_WORDS = 12;
const ENDS = /[.!?…]["”’»)\]]{0,3}$/;

/** So much is worth a word, where it is so many times what was kept. */
const MUCH = 2500;
const TIMES = 3;

/** "kept 1,451 of 222,868 characters …"; nothing where what was left out is little beside what was kept, or is no running text. */
export function sayLeftOut({
  path,
  body,
  removed,
}: Pick<Article, 'path' | 'body' | 'removed'>): Warning[] {
  const left = removed.reduce(
    (sum, { text, reason }) => (BY_PLACE.has(reason) && isRunning(text) ? sum + text.length : sum),
    0,
  );
  if (left < MUCH || left < TIMES * body.length) return [];
  const count = (characters: number): string => characters.toLocaleString('en-US');
  const message = `kept ${count(body.length)} of ${count(body.length + left)} characters of running text; r shows what was left out, --whole keeps every line`;
  return [{ path, message }];
}

const isRunning = (text: string): boolean =>
  ENDS.test(text) && text.split(' ').length >= RUNNING_WORDS;
