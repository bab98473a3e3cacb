// A page's address → whether its site lets programs read it (robots.txt, RFC 9309). The only importer of robots-parser.
import robotsParser from 'robots-parser';
import { AGENT, requestPage, type RequestOptions } from './request-page.js';

/** Typed as a module of another kind than it is. */
const parse = robotsParser as unknown as (
  place: string,
  rules: string,
) => { readonly isAllowed: (address: string, agent: string) => boolean | undefined };

/** More of a robots.txt is not read, as RFC 9309 asks for at least. */
const MOST_BYTES = 512 * 1024;

/** Addresses of feeds, which are made for programs: "/feed/", "/rss.xml", "?format=atom". Not "/feedback". */
const FEED =
  /\/(?:feeds?|rss|atom)(?:[./?]|$)|\.(?:rss|atom|rdf|xml|opml|json)(?:\?|$)|[?&](?:format|feed|output)=(?:rss|atom|xml|json)/i;

/** True for an address that is a feed's by its looks. */
export const looksLikeFeed = (address: string): boolean => FEED.test(address);

/** Asks each site once; answers true where a page may be read: where its site says nothing, or has no such file. */
export function robotsOf(options: RequestOptions): (address: string) => Promise<boolean> {
  const known = new Map<string, Promise<string>>();
  return async (address) => {
    const { origin } = new URL(address);
    const place = `${origin}/robots.txt`;
    let rules = known.get(origin);
    if (rules === undefined) known.set(origin, (rules = rulesAt(place, options)));
    return parse(place, await rules).isAllowed(address, AGENT) !== false;
  };
}

const NOTHING_ALLOWED = 'User-agent: *\nDisallow: /';

/** The rules of a site: none where it has none; where its server fails to say them, nothing is allowed. */
async function rulesAt(place: string, options: RequestOptions): Promise<string> {
  const { status, body } = await requestPage(place, {}, { ...options, maxSize: MOST_BYTES });
  if (status >= 500) return NOTHING_ALLOWED;
  return status === 200 ? new TextDecoder().decode(body) : '';
}
