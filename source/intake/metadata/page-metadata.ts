// The head of a saved page → what it states of its article: JSON-LD first, then OpenGraph and its kin, then the markup.
import { cleanText } from '../text/clean.js';
import type { StatedMetadata } from '../draft.js';
import { readStatedDate, type DateStated } from './stated-date.js';
import { foldText } from '../text/scan.js';
import { decodeOnce } from '../text/decode-entities.js';

/** As much of a parsed document as is read here. */
export type PageDocument = {
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
};
export type PageElement = {
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
};

/** Kinds of schema.org that are articles: "NewsArticle", "BlogPosting", "ReportageNewsArticle". Not "WebPage". */
const ARTICLE_TYPE = /Article$|^BlogPosting$|^Report$|^LiveBlogPosting$/;

const MAX_JSON = 2_000_000;
const MAX_VISITS = 5000;

type Json = Readonly<Record<string, unknown>>;

/** What a page states; a value that is empty, a link where a name should be or no date is left out. */
export function pageMetadata(document: PageDocument): StatedMetadata {
  const article = findArticleData(document);
  const meta = metaTags(document);
  const first = (...names: string[]): string | undefined =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const publisher =
    first('og:site_name') ??
    nameOf(article?.publisher) ??
    first('application-name', 'twitter:app:name:iphone');
  return {
    title: findTitle(
      document,
      textOf(article?.headline) ?? textOf(article?.name),
      first,
      publisher,
    ),
    author: findAuthor(document, article, first),
    publisher,
    url: first('og:url') ?? linkOf(document, 'link[rel="canonical"]'),
    ...dateIn(
      textOf(article?.datePublished),
      first(
        'article:published_time',
        'og:article:published_time',
        'parsely-pub-date',
        'datepublished',
        'pubdate',
        'publishdate',
        'publish-date',
        'sailthru.date',
        'date',
        'dc.date',
        'dc.date.issued',
        'dcterms.created',
        'article.published',
        'article_date_original',
        'cxenseparse:recs:publishtime',
        'og:pubdate',
      ),
      attributeOf(document, '[itemprop="datePublished"]', 'content') ??
        attributeOf(
          document,
          '[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime]',
          'datetime',
        ),
    ),
    language: languageOf(attributeOf(document, 'html', 'lang') ?? textOf(article?.inLanguage)),
  };
}

function findAuthor(
  document: PageDocument,
  article: Json | undefined,
  first: (...names: string[]) => string | undefined,
): string | undefined {
  const names = namesOf(article?.author);
  if (names.length > 0) return names.join(', ');
  return (
    personIn(
      first('author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'),
    ) ??
    personIn(
      markedUp(
        document,
        '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline a, .author-name',
      ),
    )
  );
}

/** The object of the page's JSON-LD that describes its article. */
function findArticleData(document: PageDocument): Json | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > MAX_JSON) continue;
    let tasks: unknown[];
    try {
      tasks = [JSON.parse(text.trim().replace(/[\n\r\t]/g, ' '))];
    } catch {
      continue;
    }
    for (let visits = 0; tasks.length > 0 && visits < MAX_VISITS; visits++) {
      const value = tasks.shift();
      if (Array.isArray(value)) tasks.push(...(value as unknown[]).slice(0, 200));
      else if (isObject(value)) {
        const types = [value['@type']].flat();
        if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value;
        tasks.push(value['@graph'], value.mainEntity, value.mainEntityOfPage);
      }
    }
  }
  return undefined;
}

function metaTags(document: PageDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop')
    )?.toLowerCase();
    const content = tidy(tag.getAttribute('content'));
    if (name !== undefined && content !== undefined && !found.has(name)) found.set(name, content);
  }
  return found;
}

/** A title's tail: " | The Daily Lamp", " - Lamp News", " — Lamp". */
const SITE_TAIL = /(?<!\s)\s+(?:[|»•·]|[-–—]{1,2})\s+[^|»•]{2,60}$/u;

/** The heading that says what the head of the page says, as it is printed; else what the head says, without the site. */
function findTitle(
  document: PageDocument,
  headline: string | undefined,
  first: (...names: string[]) => string | undefined,
  publisher: string | undefined,
): string | undefined {
  const stated = [
    headline,
    first('og:title'),
    first('twitter:title'),
    first('parsely-title', 'dc.title', 'title'),
    elementText(document, 'title'),
  ].filter((title) => title !== undefined);
  for (const heading of document.querySelectorAll('h1')) {
    const text = tidy(heading.textContent);
    if (text !== undefined && stated.some((title) => isSameTitle(text, title))) return text;
  }
  const [best] = stated;
  return best === undefined ? undefined : withoutSite(best, publisher, stated);
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

function withoutSite(
  title: string,
  publisher: string | undefined,
  stated: readonly string[],
): string {
  const tail = SITE_TAIL.exec(title);
  if (!tail) return title;
  const rest = title.slice(0, tail.index);
  const isStated = stated.some((other) => foldText(other) === foldText(rest));
  const site = foldText(tail[0]);
  const owner = foldText(publisher ?? '');
  const isSite = owner !== '' && (site.includes(owner) || owner.includes(site));
  return isStated || isSite || tail[0].includes('|') ? rest : title;
}

/** The first of what a page states that is a day; else what stands there and is none. */
function dateIn(...texts: readonly (string | undefined)[]): DateStated {
  const dates = texts.map((text) => readStatedDate(text));
  return (
    dates.find(({ publishedAt }) => publishedAt !== undefined) ??
    dates.find(({ unreadDate }) => unreadDate !== undefined) ??
    {}
  );
}

function namesOf(value: unknown): string[] {
  const sources = [value].flat();
  const people = sources.filter((each) => isObject(each) && each['@type'] === 'Person');
  const names = (people.length > 0 ? people : sources).map((each) => personIn(nameOf(each)));
  return [...new Set(names.filter((name) => name !== undefined && name !== ''))] as string[];
}

function nameOf(value: unknown): string | undefined {
  return isObject(value) ? textOf(value.name) : textOf(value);
}

/** A name without "By"; nothing for a link or a handle. */
function personIn(text: string | undefined): string | undefined {
  const name = text?.replace(/^\s*by\s+/i, '').trim();
  return name === undefined || name === '' || /^https?:|^@|\/|\d{3}/.test(name) || name.length > 200
    ? undefined
    : name;
}

function markedUp(document: PageDocument, selector: string): string | undefined {
  const names = [...document.querySelectorAll(selector)]
    .slice(0, 3)
    .map((element) => tidy(element.textContent));
  return names.find((name) => name !== undefined && name.split(' ').length <= 5);
}

function elementText(document: PageDocument, selector: string): string | undefined {
  for (const element of document.querySelectorAll(selector)) return tidy(element.textContent);
  return undefined;
}

function attributeOf(document: PageDocument, selector: string, name: string): string | undefined {
  for (const element of document.querySelectorAll(selector)) {
    const value = tidy(element.getAttribute(name));
    if (value !== undefined) return value;
  }
  return undefined;
}

function linkOf(document: PageDocument, selector: string): string | undefined {
  const link = attributeOf(document, selector, 'href');
  return link !== undefined && /^https?:\/\//i.test(link) ? link : undefined;
}

function languageOf(code: string | undefined): string | undefined {
  return /^[a-z]{2}(?![a-z])/i.exec(code ?? '')?.[0].toLowerCase();
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? tidy(decodeOnce(value)) : undefined;
}

/** A headline, a name or a link is no longer, however long its field. */
const FIELD_LENGTH = 2000;

function tidy(text: string | null | undefined): string | undefined {
  const clean = cleanText(text?.slice(0, FIELD_LENGTH) ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return clean === '' ? undefined : clean;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
