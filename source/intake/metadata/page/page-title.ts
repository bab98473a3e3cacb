// The head and the headings of a page → its headline as it is printed, and the outlet that stands behind it in the head.
import { english } from '../../../languages/english/english.js';
import { foldText } from '../../text/scan.js';
import { isOutletName } from '../outlet/outlet-name.js';
import { tidy, type MetaReader, type PageDocument } from './page-document.js';

/** Between a headline and the names of sections and site: " | ", " - ", " « ", " : ". Not "Oslo: a town". */
const BETWEEN = / (?:[|»«•·:]|[-–—]{1,2}) /u;

const MOST_HEADINGS = 40;
const HEADINGS = 'h1, h2, [itemprop="headline"], .entry-title, .headline';

/**
 * The headline: the heading that says what the head of the page says, as it is printed; else the one main heading, which the
 * head only shortens or rewords; else what the head says, without the site. It is bare where nothing but its TITLE gives it.
 */
export function pageTitle(
  document: PageDocument,
  headline: string | undefined,
  first: MetaReader,
  publisher: string | undefined,
): { readonly title: string | undefined; readonly isBare: boolean } {
  const stated = statedTitles(document, headline, first);
  const headings = [...document.querySelectorAll(HEADINGS)]
    .slice(0, MOST_HEADINGS)
    .filter(
      (heading) =>
        heading.closest('aside, footer, nav, [class*="related"], [class*="comment"]') === null,
    )
    .flatMap((heading) => {
      const text = tidy(heading.textContent);
      return text === undefined ? [] : [{ text, isMain: heading.nodeName === 'H1' }];
    });
  const main = headings.filter(({ text, isMain }) => isMain && !isSiteName(text, publisher));
  const printed =
    main.find(({ text }) => stated.some((title) => isSameTitle(text, title))) ??
    onlyHeadline(main, stated) ??
    headings.find(({ text }) => stated.some((title) => opensTitle(text, title)));
  if (printed) return { title: printed.text, isBare: false };
  const [best] = stated;
  if (best === undefined)
    return { title: main.length === 1 ? main[0]?.text : undefined, isBare: false };
  const title = lastIfPrinted(document, best, publisher) ?? withoutSite(best, publisher, stated);
  return {
    title: isSiteName(title, publisher) ? undefined : title,
    isBare: stated.length === 1 && main.length === 0,
  };
}

/** A headline behind its site and section has more words than they have, and so many at least. */
const FEWEST_WORDS = 4;
/** So many are no site's name, and none has two longer words in lower case: "Boat hits quay at dawn". */
const SURE_WORDS = 7;
const TELLS = /(?<!\S)\p{Ll}{4,}\s(?:.*\s)?\p{Ll}{4,}\b/u;

/** So much of a page is looked at, in characters. */
const PRINTED_LENGTH = 200_000;

/** "Boat hits quay at dawn" of "LAMP | World | Boat hits quay at dawn", where the page prints it and what stands first is its site. */
function lastIfPrinted(
  document: PageDocument,
  title: string,
  publisher: string | undefined,
): string | undefined {
  const parts = title.split(BETWEEN);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const words = last.split(' ').length;
  const isShort = words < FEWEST_WORDS || first.split(' ').length >= words;
  if (parts.length < 2 || isShort || !(words >= SURE_WORDS || TELLS.test(last))) return undefined;
  if (isOutletName(last, english.furniture.outletTails)) return undefined;
  const [body] = [...document.querySelectorAll('body')];
  const printed = (body?.textContent ?? '').slice(0, PRINTED_LENGTH).replace(/\s+/g, ' ');
  const [at, siteAt] = [printed.indexOf(last), printed.indexOf(first)];
  const isSite = siteAt < 0 || siteAt > at || isSiteName(first, publisher);
  return isSite && at >= 0 ? last : undefined;
}

/** What the head calls the page, the surest first. */
function statedTitles(
  document: PageDocument,
  headline: string | undefined,
  first: MetaReader,
): readonly string[] {
  const [element] = [...document.querySelectorAll('title')].filter(
    (title) => title.closest('svg') === null,
  );
  return [
    headline,
    first('og:title'),
    first('twitter:title'),
    first('parsely-title', 'dc.title', 'title'),
    tidy(element?.textContent),
  ].filter((title) => title !== undefined);
}

/** Shares so many telling words with what the head says, or such a part of its own. */
const FEWEST_SHARED = 2;

/** The one main heading of a page, where it tells of what the head tells: "Boat hits quay" beside "Oslo boat crash at quay". */
function onlyHeadline<H extends { readonly text: string }>(
  main: readonly H[],
  stated: readonly string[],
): H | undefined {
  const [only, other] = main;
  if (only === undefined || (other !== undefined && foldText(other.text) !== foldText(only.text)))
    return undefined;
  const own = tellingWords(only.text);
  if (own.length < 2) return undefined;
  const told = new Set(stated.flatMap(tellingWords));
  const shared = own.filter((word) => told.has(word)).length;
  return shared >= Math.min(FEWEST_SHARED, own.length) ? only : undefined;
}

/** The words that are not among the commonest, by their first five letters: "injures" and "injured" are one. */
export const tellingWords = (text: string): string[] =>
  [...new Set(foldText(text).split(' '))]
    .filter((word) => word.length > 2 && !english.furniture.stopWords.has(word))
    .map((word) => word.slice(0, 5));

/** True where a heading is what a longer title begins with, up to a sign: "Boat hits quay" of "Boat hits quay : Blog : Lamp". */
function opensTitle(heading: string, title: string): boolean {
  const [start = ''] = title.split(BETWEEN);
  return heading.split(' ').length > 2 && foldText(start) === foldText(heading);
}

/** True where one title begins with the other or most of their words are the same. */
function isSameTitle(heading: string, title: string): boolean {
  const [a, b] = [foldText(heading), foldText(title)];
  if (a === '' || a.split(' ').length < 2) return a !== '' && a === b;
  if (b.startsWith(a) || a.startsWith(b)) return true;
  const words = new Set(b.split(' '));
  const shared = a.split(' ').filter((word) => words.has(word)).length;
  return shared / Math.max(a.split(' ').length, words.size) >= 0.7;
}

function isSiteName(text: string, publisher: string | undefined): boolean {
  const key = foldText(text);
  return key === '' || key === foldText(publisher ?? '');
}

/** A title's tail: " | The Daily Lamp", " - Lamp News", " — Lamp". */
const SITE_TAIL = /(?<!\s)\s+(?:[|»«•·]|[-–—]{1,2})\s+[^|»«•]{2,60}$/u;

/** " : The Harbour Blog : The Lamp" behind a headline, cut at each sign. */
function withoutSite(
  title: string,
  publisher: string | undefined,
  stated: readonly string[],
): string {
  const owner = foldText(publisher ?? '');
  const parts = title.split(BETWEEN);
  const last = foldText(parts.at(-1) ?? '');
  if (owner !== '' && parts.length > 2 && last === owner) {
    const sign =
      title
        .slice(0, title.length - (parts.at(-1)?.length ?? 0))
        .trimEnd()
        .at(-1) ?? '';
    const tails = title.split(` ${sign} `);
    return (tails[0] ?? title).trim();
  }
  if (owner !== '' && parts.length === 2 && last === owner) return (parts[0] ?? title).trim();
  const tail = SITE_TAIL.exec(title);
  if (!tail) return title;
  const rest = title.slice(0, tail.index);
  const isStated = stated.some((other) => foldText(other) === foldText(rest));
  const site = foldText(tail[0]);
  const isSite = owner !== '' && (site.includes(owner) || owner.includes(site));
  return isStated || isSite || tail[0].includes('|') ? rest : title;
}

/** A site's name is no longer. */
const NAME_WORDS = 6;

/**
 * The outlet that the page's title has behind its headline: "Lamp" of "Boat hits quay - World - Lamp", where the page prints
 * "Boat hits quay" or says so elsewhere; or in front of it, where papers are called so: "The Daily Lamp | Boat hits quay". Undefined
 * where nothing tells the headline from the rest.
 */
export function outletInTitle(
  document: PageDocument,
  first: MetaReader,
  headline: string | undefined,
): string | undefined {
  const [element] = [...document.querySelectorAll('title')];
  const parts = (tidy(element?.textContent) ?? '').split(BETWEEN);
  const [start = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return undefined;
  const known = [
    headline,
    first('og:title', 'twitter:title'),
    ...Array.from(document.querySelectorAll('h1, h2'), ({ textContent }) =>
      tidy(textContent),
    ).slice(0, MOST_HEADINGS),
  ];
  const isHeadline = (part: string): boolean => {
    const key = foldText(part);
    return (
      key.split(' ').length > 2 &&
      known.some((text) => text !== undefined && foldText(text).startsWith(key))
    );
  };
  const isShort = last.split(' ').length <= NAME_WORDS;
  if (isShort && isHeadline(start)) return /^[\p{Lu}\d]/u.test(last) ? last : undefined;
  return isHeadline(last) && isOutletName(start, english.furniture.outletTails) ? start : undefined;
}
