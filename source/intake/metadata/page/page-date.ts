// The head and the markup of a page → when its article appeared and when it was changed.
import { english } from '../../../languages/english/english.js';
import type { StatedDay } from '../../../calendar/civil-days.js';
import type { LinkedArticle } from './json-ld.js';
import { tidy, type MetaReader, type PageDocument, type PageElement } from './page-document.js';
import type { NumericOrder } from '../day/printed-date.js';
import { readStatedDate, type DateStated } from '../day/stated-date.js';

const PUBLISHED_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'parsely-pub-date',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'published',
  'sailthru.date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dc.date.published',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'citation_publication_date',
  'citation_date',
  'article.published',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'og:pubdate',
  'originalpublicationdate',
  'datecreated',
  'displaydate',
];

const MODIFIED_TAGS = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'lastmod',
];

/** When a page says that it appeared: head before markup, publication before update. */
export function pageDate(
  document: PageDocument,
  linked: LinkedArticle | undefined,
  first: MetaReader,
  order: NumericOrder | undefined,
): DateStated & { readonly modifiedAt?: StatedDay | undefined } {
  const times = timesOf(document);
  const published = firstDate(
    [linked?.published, ...PUBLISHED_TAGS.map((name) => first(name)), ...times.published],
    order,
  );
  const modified = firstDate(
    [linked?.modified, ...MODIFIED_TAGS.map((name) => first(name)), ...times.updated],
    order,
  );
  return { ...published, modifiedAt: modified.publishedAt };
}

/** The first of what a page states that is a day; else what stands there and is none. */
function firstDate(
  texts: readonly (string | undefined)[],
  order: NumericOrder | undefined,
): DateStated {
  const dates = texts.map((text) => readStatedDate(text, order));
  return (
    dates.find(({ publishedAt }) => publishedAt !== undefined) ??
    dates.find(({ unreadDate }) => unreadDate !== undefined) ??
    {}
  );
}

const TIMES =
  'h1, [itemprop="datePublished"], [itemprop="dateModified"], time[pubdate], time[datetime], time[content]';
const MOST_TIMES = 200;

/** The days in the markup: what is marked as publication first, then what stands behind the headline, then the others. */
function timesOf(document: PageDocument): {
  readonly published: readonly string[];
  readonly updated: readonly string[];
} {
  const marked: string[] = [];
  const behind: string[] = [];
  const before: string[] = [];
  const updated: string[] = [];
  let isBehind = false;
  for (const element of [...document.querySelectorAll(TIMES)].slice(0, MOST_TIMES)) {
    if (element.nodeName === 'H1') {
      isBehind = true;
      continue;
    }
    const value = tidy(
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent,
    );
    if (value === undefined || element.closest('aside, nav, footer, [class*="comment"]') !== null)
      continue;
    const property = element.getAttribute('itemprop');
    if (property === 'dateModified' || isUpdate(element)) updated.push(value);
    else if (property === 'datePublished' || element.getAttribute('pubdate') !== null)
      marked.push(value);
    else if (isBehind) behind.push(value);
    else before.push(value);
  }
  return { published: [...marked, ...behind, ...before], updated };
}

/** "Updated <time>", "<time class="modified">": a day that is not the first. Not "Published 3 May, updated 4 May <time>". */
function isUpdate(element: PageElement): boolean {
  if (/\b(?:update|modif|edit)/i.test(element.getAttribute('class') ?? '')) return true;
  const { updatedCues, publishedCues } = english.furniture;
  const words = wordsBefore(element);
  const last = words.findLast((word) => updatedCues.has(word) || publishedCues.has(word));
  return last !== undefined && updatedCues.has(last);
}

/** The words of an element and of what stands before it in its parent. */
function wordsBefore(element: PageElement): readonly string[] {
  let text = '';
  for (const node of element.parentElement?.childNodes ?? []) {
    if (node === (element as unknown)) break;
    text += ` ${(node.textContent ?? '').slice(-100)}`;
  }
  return `${text} ${(element.textContent ?? '').slice(0, 100)}`
    .toLowerCase()
    .split(/[^a-z]+/)
    .slice(-12);
}
