// Addresses of pages and feeds → the files behind them, four at once, in their order; what can't be had is a warning.
import type { Warning } from '../model/article.js';
import { troubleOf, Unreadable } from '../text/trouble.js';
import { pageCache, type Fetched, type PageCache } from './page-cache.js';
import { requestPage, type Answer, type RequestOptions } from './request-page.js';
import { looksLikeFeed, robotsOf } from './robots.js';

export type FetchOptions = Omit<RequestOptions, 'timeout'> & {
  readonly timeout?: number;
  /** Where answers are kept; nothing is kept where it is undefined. */
  readonly cacheFolder: string | undefined;
};

/** So many are asked for at once. */
const AT_ONCE = 4;

const TIMEOUT = 30_000; // ms

/** What is behind each address, in the order of the addresses. `areFeeds`: a list of feeds names them, so that no site is asked for its rules. */
export async function fetchPages(
  addresses: readonly string[],
  { timeout = TIMEOUT, cacheFolder, ...limits }: FetchOptions,
  areFeeds = false,
): Promise<{ readonly fetched: readonly (readonly [string, Fetched])[]; readonly warnings: readonly Warning[] }> {
  const options: RequestOptions = { ...limits, timeout };
  const cache = pageCache(cacheFolder);
  const mayRead = robotsOf(options);
  const answers: (Fetched | Warning)[] = [];
  const waiting = addresses.entries();
  const work = async (): Promise<void> => {
    for (const [index, address] of waiting)
      try {
        if (!areFeeds && !looksLikeFeed(address) && !(await mayRead(address)))
          throw new Unreadable('is a page that its site asks programs not to read (robots.txt); save it in a browser and read the file');
        answers[index] = await fetchPage(address, options, cache);
      } catch (error) {
        answers[index] = { path: address, message: sayTrouble(error) };
      }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return {
    fetched: addresses.flatMap((address, index) => {
      const answer = answers[index];
      return answer !== undefined && 'bytes' in answer ? [[address, answer] as const] : [];
    }),
    warnings: answers.flatMap((answer) => ('message' in answer ? [answer] : [])),
  };
} // prettier-ignore

const sayTrouble = (error: unknown): string =>
  error instanceof TypeError ? 'is no address of the web; check it' : troubleOf(error);

const NOT_MODIFIED = 304;

/** What is behind an address; what was kept of it where its server says that it has not changed. */
async function fetchPage(address: string, options: RequestOptions, cache: PageCache): Promise<Fetched> {
  const kept = cache.find(address);
  const asked = {
    ...(kept?.etag === undefined ? {} : { 'if-none-match': kept.etag }),
    ...(kept?.lastModified === undefined ? {} : { 'if-modified-since': kept.lastModified }),
  };
  const answer = await requestPage(address, asked, options);
  if (answer.status === NOT_MODIFIED && kept !== undefined) return kept;
  if (answer.status !== 200) throw new Unreadable(sayStatus(answer.status));
  if (answer.body.length === 0) throw new Unreadable('answers with nothing; check the address');
  const fetched = { url: answer.url, ending: endingOfType(answer), bytes: inUtf8(answer) };
  cache.keep(address, { ...fetched, etag: answer.header('etag'), lastModified: answer.header('last-modified') });
  return fetched;
} // prettier-ignore

/** What a status means for who wants to read. */
const STATUS: readonly (readonly [readonly number[], string])[] = [
  [[401, 402, 403, 407, 451], 'lets no program read it, or asks to sign in; save the page in a browser and read the file'],
  [[404, 410], 'is not there (any more); check the address'],
  [[429], 'was asked for too often; try again later'],
]; // prettier-ignore

function sayStatus(status: number): string {
  const meaning =
    STATUS.find(([codes]) => codes.includes(status))?.[1] ??
    (status >= 500 ? 'has a server that fails just now; try again later' : 'gives no page; check the address');
  return `${meaning} (status ${status})`;
} // prettier-ignore

/** Types of the web by the endings that files of them have. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/html/, 'html'],
  [/rss|atom|rdf|xml/, 'xml'],
  [/json/, 'json'],
  [/csv/, 'csv'],
  [/markdown/, 'md'],
  [/^text\//, 'txt'],
];

const typeOf = ({ header }: Answer): string => header('content-type')?.toLowerCase() ?? '';

const endingOfType = (answer: Answer): string | undefined =>
  ENDINGS.find(([pattern]) => pattern.test(typeOf(answer)))?.[1];

/** The charset that the answer states counts before the page's own: its bytes as UTF-8, with the mark that says so. */
function inUtf8(answer: Answer): Uint8Array {
  const label = /charset=["']?(?<label>[\w:.-]{1,40})/.exec(typeOf(answer))?.groups?.label;
  if (label === undefined || /^utf-?8$/.test(label)) return answer.body;
  try {
    return Buffer.from(`\ufeff${new TextDecoder(label).decode(answer.body)}`);
  } catch {
    return answer.body;
  }
}
