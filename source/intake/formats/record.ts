// An object with the usual names for title, text, author and date (a feed's entry, a line of JSON) → a draft.
import { cleanText } from '../text/clean.js';
import { decodeOnce } from '../text/decode-entities.js';
import type { ArticleDraft, StatedMetadata } from '../draft.js';
import type { Limits } from '../limits.js';
import { splitLines } from '../text/lines.js';
import { readStatedDate } from '../metadata/stated-date.js';

export type Fields = Readonly<Record<string, unknown>>;

type FieldName = Exclude<keyof StatedMetadata, 'unreadDate'> | 'body';

/** What people call each field, best first; lower case, without signs: "date_publish" and "datePublish" are one. */
const NAMES: Readonly<Record<FieldName, readonly string[]>> = {
  title: ['title', 'headline', 'name', 'ogtitle'],
  body: [
    'articlebody',
    'maintext',
    'fulltext',
    'body',
    'contentencoded',
    'contenthtml',
    'contenttext',
    'content',
    'text',
    'html',
    'description',
    'summary',
    'abstract',
  ],
  author: ['authors', 'author', 'byline', 'creators', 'creator', 'dccreator', 'writer'],
  publisher: [
    'publisher',
    'sitename',
    'site',
    'outlet',
    'source',
    'sourcename',
    'sourcedomain',
    'domain',
    'newspaper',
    'publication',
  ],
  url: ['url', 'link', 'canonicalurl', 'weburl', 'sourceurl', 'permalink', 'externalurl'],
  publishedAt: [
    'datepublished',
    'publishedat',
    'published',
    'datepublish',
    'publishdate',
    'publicationdate',
    'pubdate',
    'publishtime',
    'pubtime',
    'webpublicationdate',
    'date',
    'dates',
    'seendate',
    'datetime',
    'timestamp',
    'issued',
    'updated',
    'created',
  ],
  language: ['language', 'lang', 'languagecode'],
};

const KNOWN_NAMES: ReadonlySet<string> = new Set(Object.values(NAMES).flat());

/** "date_publish" and "datePublish" are one. */
const foldField = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** True for a name under which {@link statedIn} looks for a field. */
export const isFieldName = (name: string): boolean => KNOWN_NAMES.has(foldField(name));

/** Every metadata field that the object has under one of its usual names. */
export function statedIn(fields: Fields): StatedMetadata {
  const value = valuesOf(fields);
  const text = (name: FieldName): string | undefined => textOf(value(name));
  return {
    title: text('title'),
    author: namesOf(value('author')),
    publisher: text('publisher'),
    url: text('url'),
    ...readStatedDate(text('publishedAt')),
    language: /^[a-z]{2}(?![a-z])/i.exec(text('language') ?? '')?.[0].toLowerCase(),
  };
}

/** The draft of an object; undefined where it has no text. Text with tags is read as a page's, a long one is cut. */
export async function readRecord(
  path: string,
  fields: Fields,
  {
    maxLength,
    maxHtmlDepth,
    isClean,
  }: Pick<Limits, 'maxLength' | 'maxHtmlDepth'> & { readonly isClean: boolean },
): Promise<ArticleDraft | undefined> {
  const value = valuesOf(fields)('body');
  const body = Array.isArray(value)
    ? value.filter((part) => typeof part === 'string').join('\n\n')
    : rawText(value);
  if (body === undefined) return undefined;
  return {
    path,
    ...(await bodyLines(body.slice(0, maxLength), maxHtmlDepth)),
    taken: [],
    stated: statedIn(fields),
    numbered: false,
    isClean,
    isCut: body.length > maxLength,
  };
}

/** A tag of a page's text: "<p>", "</div>", "<br/>". Not "<3" or "a < b". */
const TAG =
  /<\/?(?:p|div|br|span|a|b|i|em|strong|ul|li|h[1-6]|blockquote|article|section|img|figure)\b[^<>]{0,2000}>/i;

async function bodyLines(
  body: string,
  maxDepth: number,
): Promise<Pick<ArticleDraft, 'lines' | 'trouble'>> {
  if (!TAG.test(body)) return { lines: splitLines(cleanText(body)) };
  const { htmlLines, tooDeep } = await import('./html.js');
  return { lines: htmlLines(body, maxDepth), trouble: tooDeep(body, maxDepth) };
}

function valuesOf(fields: Fields): (name: FieldName) => unknown {
  const byName = new Map<string, unknown>();
  for (const [name, value] of Object.entries(fields)) {
    const folded = foldField(name);
    if (isFilled(value) && !byName.has(folded)) byName.set(folded, value);
  }
  return (name) => byName.get(NAMES[name].find((each) => byName.has(each)) ?? '');
}

function isFilled(value: unknown): boolean {
  return (
    value !== null &&
    value !== undefined &&
    value !== '' &&
    !(Array.isArray(value) && value.length === 0)
  );
}

/** A string, or the string that an object holds under the names that feeds and editors use. */
function rawText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return rawText(value[0]);
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Fields;
  for (const name of ['encoded', 'rendered', 'value', 'main', 'name', 'title', 'href', 'text'])
    if (typeof fields[name] === 'string') return fields[name];
  return undefined;
}

/** A headline, a name or a link is no longer, however long its field. */
const FIELD_LENGTH = 2000;
const MOST_NAMES = 50;

function textOf(value: unknown): string | undefined {
  const raw = rawText(value)?.slice(0, FIELD_LENGTH) ?? '';
  const text = cleanText(decodeOnce(raw.replace(/<[^<>]{1,200}>/g, '')))
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : text;
}

function namesOf(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? (value as unknown[]).slice(0, MOST_NAMES) : [value])
    .map((each) => textOf(each)?.replace(/^by\s+/i, ''))
    .filter((name) => name !== undefined);
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}
