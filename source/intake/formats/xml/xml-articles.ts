// XML and SGML of agencies and corpora (NITF, NewsML-G2, Reuters, Gigaword, Factiva) → a draft for each article in it.
import type { ArticleDraft } from '../../draft.js';
import type { Limits } from '../../limits.js';
import { cleanText } from '../../text/clean.js';
import { splitLines } from '../../text/lines.js';
import { statedIn } from '../record.js';
import { elementsOf, wordsOf, type XmlElement } from './xml-tree.js';

/** Where a kind of XML has what it states: elements by name, "name@attribute", best first. */
type Dialect = {
  readonly article: readonly string[];
  readonly title: readonly string[];
  readonly author: readonly string[];
  readonly publisher: readonly string[];
  readonly date: readonly string[];
  readonly url?: readonly string[];
  readonly body: readonly string[];
};

/** Ordered: the first of which an article is found reads the file. */
const DIALECTS: readonly Dialect[] = [
  {
    article: ['nitf'],
    title: ['hl1', 'hedline', 'title'],
    author: ['byline'],
    publisher: ['pubdata@name', 'doc.copyright@holder', 'distributor'],
    date: ['date.issue@norm', 'pubdata@date.publication', 'date.release@norm', 'story.date@norm'],
    url: ['pubdata@ex-ref'],
    body: ['body.content', 'body'],
  },
  {
    article: ['newsitem'],
    title: ['headline', 'title'],
    author: ['by', 'byline', 'creator'],
    publisher: ['provider@literal', 'provider', 'copyrightholder@literal', 'copyrightholder', 'source'],
    date: ['contentcreated', 'firstcreated', 'versioncreated', 'newsitem@date', 'date'],
    body: ['inlinexml', 'contentset', 'text', 'body'],
  },
  {
    article: ['reuters'],
    title: ['title'],
    author: ['author', 'byline'],
    publisher: [],
    date: ['date', 'reuters@date'],
    body: ['body', 'text'],
  },
  {
    article: ['doc', 'document', 'article', 'ppsarticle', 'story', 'newsarticle', 'record', 'entry', 'item', 'post'],
    title: ['headline', 'headl', 'hl', 'hl1', 'title', 'head', 'ti', 'subject'],
    author: ['byline', 'author', 'authors', 'creator', 'au', 'writer', 'persname'],
    publisher: ['sourcename', 'publisher', 'publication', 'newspaper', 'source', 'provider', 'site', 'sourcecode@value', 'so'],
    date: ['publicationdate', 'pubdate', 'date_time', 'datetime', 'datetime', 'published', 'date', 'dt', 'doc@date', 'article@date'],
    url: ['url', 'link', 'uri'],
    body: ['text', 'bodytext', 'body', 'content', 'fulltext', 'leadpara', 'tailparagraphs', 'articletext', 'paragraphs', 'description'],
  },
]; // prettier-ignore

/** The articles below a root, one beyond the limit at most; undefined where there are none. */
export function readXmlArticles(
  path: string,
  root: XmlElement,
  { maxArticles, maxLength }: Limits,
): ArticleDraft[] | undefined {
  for (const dialect of DIALECTS) {
    const found = elementsOf(root, new Set(dialect.article)).slice(0, maxArticles + 1);
    const drafts = found.flatMap((element) => draftOf(path, element, dialect, maxLength) ?? []);
    if (drafts.length > 0) return drafts;
  }
  return undefined;
}

function draftOf(
  path: string,
  element: XmlElement,
  dialect: Dialect,
  maxLength: number,
): ArticleDraft | undefined {
  const text = bodyOf(element, dialect);
  if (text === undefined) return undefined;
  const value = (places: readonly string[] = []): string | undefined =>
    places.map((place) => valueAt(element, place)).find((each) => each !== undefined);
  const id = element.attributes.id ?? valueAt(element, 'docno') ?? valueAt(element, 'docid');
  return {
    path,
    lines: splitLines(cleanText(text.slice(0, maxLength))),
    taken: [],
    stated: statedIn({
      title: value(dialect.title),
      author: value(dialect.author),
      publisher: value(dialect.publisher),
      date: value(dialect.date)?.replace(ZONE, '') ?? dayInId(id),
      url: value(dialect.url),
      language: element.attributes.lang,
    }),
    numbered: false,
    isClean: true,
    isCut: text.length > maxLength,
  };
}

/** "+0100" of "20190305T140500+0100". */
const ZONE = /(?<=^\d{8}T\d{6})[+-]\d{4}$/;

/** "LMP_ENG_20190305.0000", "nyt19980103.0001": ids of corpora have the day. Not "218374651". */
const DAY_IN_ID = /(?<!\d)(?<day>(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]))(?=\D)/;

const dayInId = (id: string | undefined): string | undefined =>
  DAY_IN_ID.exec(id ?? '')?.groups?.day;

/** The words at "name" or the attribute at "name@attribute", which may be the element's own; compact stamps as far as the day and hour. */
function valueAt(element: XmlElement, place: string): string | undefined {
  const [name = '', attribute] = place.split('@');
  const found = element.name === name ? element : elementsOf(element, new Set([name]))[0];
  if (found === undefined) return undefined;
  if (attribute === undefined) return wordsOf(found) ?? found.attributes.value;
  const value = found.attributes[attribute]?.trim();
  return value === '' ? undefined : value;
}

const PARAGRAPHS: ReadonlySet<string> = new Set([
  'p',
  'para',
  'paragraph',
  'h1',
  'h2',
  'h3',
  'h4',
  'hl2',
  'li',
  'block-title',
  'td',
  'pre',
]);
const NO_TEXT: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'media',
  'media-caption',
  'media-metadata',
  'figure',
  'byline',
  'dateline',
  'hedline',
  'title',
]);

/** What stands in the body's element of that dialect: its paragraphs, or its words where it has none; all bodies of one kind together. */
function bodyOf(element: XmlElement, { body }: Dialect): string | undefined {
  for (const name of body) {
    const texts = elementsOf(element, new Set([name]))
      .map(blocksOf)
      .filter((text) => text !== '');
    const both =
      name === 'leadpara'
        ? [...texts, ...elementsOf(element, new Set(['tailparagraphs'])).map(blocksOf)]
        : texts;
    const whole =
      name === 'text' || name === 'leadpara'
        ? both.join('\n\n')
        : texts.toSorted((a, b) => b.length - a.length)[0];
    if (whole !== undefined && whole !== '') return whole;
  }
  const own = elementsOf(element, PARAGRAPHS)
    .map(wordsOf)
    .filter((text) => text !== undefined);
  return own.length > 0 ? own.join('\n\n') : undefined;
}

function blocksOf(body: XmlElement): string {
  const paragraphs = elementsOf(body, PARAGRAPHS);
  const isWithin = (element: XmlElement): boolean => elementsOf(element, PARAGRAPHS).length > 0;
  if (!isWithin(body)) return plainBlocks(body);
  const hidden = new Set(elementsOf(body, NO_TEXT).flatMap((each) => elementsOf(each, PARAGRAPHS)));
  return paragraphs
    .filter((each) => !hidden.has(each))
    .map((each) => wordsOf(each) ?? '')
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Words without paragraphs' marks: blank lines and indents part them, other line breaks do not. */
function plainBlocks(body: XmlElement): string {
  return allText(body)
    .split(/\n[ \t]*\n|\n(?=[ \t]{2})/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
    .join('\n\n');
}

/** All words, a paragraph or a line of their own where they stand apart. */
export const allBlocks = (root: XmlElement): string => blocksOf(root);

const allText = (element: XmlElement): string =>
  element.children
    .map((child) =>
      typeof child === 'string' ? child : NO_TEXT.has(child.name) ? '\n\n' : allText(child),
    )
    .join('');
