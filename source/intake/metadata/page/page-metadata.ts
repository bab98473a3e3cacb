// The head and the markup of a saved page → what it states of its article: JSON-LD first, then OpenGraph and its kin, then the markup.
import type { Fallback, StatedMetadata } from '../../draft.js';
import type { NumericOrder } from '../day/printed-date.js';
import { dayInAddress } from '../day/stated-date.js';
import { readLinkedData, type LinkedArticle } from './json-ld.js';
import { numericOrderOf } from '../day/language-order.js';
import { pageDate } from './page-date.js';
import {
  attributeOf,
  tidy,
  type MetaReader,
  type PageDocument,
  type PageElement,
} from './page-document.js';
import { outletInTitle, pageTitle } from './page-title.js';
import { readStatedNames, type StatedNames } from '../author/stated-names.js';

/** What a page says of its article. */
export type PageFacts = {
  readonly stated: StatedMetadata;
  /** What holds only where neither the page states nor its lines print it. */
  readonly fallback: Fallback;
  readonly numericOrder: NumericOrder | undefined;
  readonly linked: LinkedArticle | undefined;
  /** True where nothing but the TITLE of the page gives its title, which may be the site's name. */
  readonly isBareTitle: boolean;
  /** True where it calls itself an article or says when it appeared or who wrote it. */
  readonly isArticle: boolean;
};

/** What a browser wrote into the page when it saved it. */
export type Saving = { readonly url?: string | undefined; readonly day?: string | undefined };

/** Reads a page; a value that is empty, a link where a name should be or no date is left out. */
export function pageMetadata(document: PageDocument, saving: Saving = {}): PageFacts {
  const linked = readLinkedData(
    Array.from(
      document.querySelectorAll('script[type="application/ld+json"]'),
      (script) => script.textContent ?? '',
    ),
  );
  const meta = metaTags(document);
  const first: MetaReader = (...names) =>
    names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined);
  const url = addressOf(document, first) ?? saving.url;
  const language =
    attributeOf(document, 'html', 'lang') ??
    linked?.language ??
    first('language', 'content-language');
  const named =
    first('og:site_name') ??
    linked?.publisher ??
    first(
      'application-name',
      'twitter:app:name:iphone',
      'dc.publisher',
      'citation_journal_title',
      'copyright-holder',
    );
  const tailOutlet =
    named === undefined ? outletInTitle(document, first, linked?.headline) : undefined;
  const publisher = named ?? tailOutlet;
  const numericOrder = numericOrderOf(language, url);
  const names = authorsOf(
    document,
    [linked?.authors ?? [], ...AUTHOR_TAGS.map((name) => meta.get(name) ?? [])],
    publisher,
  );
  const { title, isBare } = pageTitle(document, linked?.headline, first, publisher);
  const date = pageDate(document, linked, first, numericOrder);
  return {
    stated: {
      title,
      author: names.people,
      publisher,
      url,
      publishedAt: date.publishedAt,
      unreadDate: date.unreadDate,
      language: languageOf(language),
    },
    fallback: {
      author: names.others,
      publishedAt: dayInAddress(url) ?? date.modifiedAt,
    },
    numericOrder,
    linked,
    isBareTitle: isBare,
    isArticle:
      linked !== undefined ||
      names.people !== undefined ||
      date.publishedAt !== undefined ||
      first('og:type') === 'article',
  };
}

const AUTHOR_TAGS = [
  'author',
  'authors',
  'article:author',
  'article:author_name',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'byl',
  'byline',
  'cxenseparse:author',
];

/** Where markup names who wrote, the surest first. */
const AUTHOR_ELEMENTS = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel="author"]',
  '[class*="byline-name"], [class*="byline__name"], [class*="author-name"], [class*="author__name"], [class*="authorname"]',
  '.byline a, .byline',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/contributor"], a[href*="/newsteam/"], a[href*="/journalist"], a[href*="/reporter"], a[href*="/by/"]',
];

const MOST_ELEMENTS = 4;
const MOST_WORDS = 12;

/** The people that the page states as its authors, else whatever else it states. */
function authorsOf(
  document: PageDocument,
  head: readonly (readonly string[])[],
  publisher: string | undefined,
): StatedNames {
  const sources: (readonly (string | undefined)[])[] = [
    ...head,
    ...AUTHOR_ELEMENTS.map((selector) =>
      together([...document.querySelectorAll(selector)].filter(isOfArticle))
        .slice(0, MOST_ELEMENTS)
        .map(partsOf)
        .filter((text) => text.split(' ').length <= MOST_WORDS),
    ),
  ];
  let others: string | undefined;
  for (const source of sources) {
    const names = readStatedNames(source, publisher);
    if (names.people !== undefined) return { people: names.people, others: undefined };
    others ??= names.others;
  }
  return { people: undefined, others };
}

/** False for what stands in a comment, in a box beside the article or at the foot of the page. */
const isOfArticle = (element: PageElement): boolean =>
  element.closest('aside, footer, nav, [class*="comment"], [class*="related"]') === null;

type Texts = {
  readonly textContent: string | null;
  readonly childNodes?: Iterable<Texts>;
  readonly nodeType?: number;
};

const TEXT = 3;
const MOST_LEVELS = 8;

/** The texts of an element with a bar between those that stand apart: "Ann Lee | Staff Writer". */
function partsOf(element: PageElement): string {
  let text = '';
  const collect = (node: Texts, level: number): void => {
    if (node.nodeType === TEXT || level > MOST_LEVELS) text += node.textContent ?? '';
    else {
      text += ' | ';
      for (const child of node.childNodes ?? []) collect(child, level + 1);
      text += ' | ';
    }
  };
  collect(element, 0);
  return (tidy(text) ?? '')
    .split(' | ')
    .map((part) => part.replaceAll('|', '').trim())
    .filter((part) => part !== '')
    .join(' | ')
    .replace(/^(?:by|written by) \| /i, '');
}

/** The first element and those beside it: the authors of one article, not of those that are linked below. */
function together(elements: readonly PageElement[]): readonly PageElement[] {
  const [first] = elements;
  const holder = first?.parentElement?.parentElement;
  return elements.filter(
    ({ parentElement }) =>
      parentElement === first?.parentElement || parentElement?.parentElement === holder,
  );
}

const MOST_VALUES = 30;

function metaTags(document: PageDocument): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop')
    )?.toLowerCase();
    const content = tidy(tag.getAttribute('content') ?? tag.getAttribute('value'));
    if (name === undefined || content === undefined) continue;
    const values = found.get(name);
    if (values === undefined) found.set(name, [content]);
    else if (values.length < MOST_VALUES) values.push(content);
  }
  return found;
}

function addressOf(document: PageDocument, first: MetaReader): string | undefined {
  const links = [first('og:url'), attributeOf(document, 'link[rel="canonical"]', 'href')];
  return links.find((link) => link !== undefined && /^https?:\/\//i.test(link));
}

function languageOf(code: string | undefined): string | undefined {
  return /^[a-z]{2}(?![a-z])/i.exec(code ?? '')?.[0].toLowerCase();
}
