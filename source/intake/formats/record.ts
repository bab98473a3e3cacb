// An object with the usual names for title, text, author and date (a feed's entry, a line of JSON) → a draft.
import { cleanText } from '../text/clean.js';
import { decodeOnce } from '../text/decode-entities.js';
import { foldText } from '../text/scan.js';
import type { ArticleDraft, StatedMetadata } from '../draft.js';
import type { Limits } from '../limits.js';
import { splitLines } from '../text/lines.js';
import { hostOf } from '../metadata/outlet/outlet-name.js';
import { readStatedDate } from '../metadata/day/stated-date.js';
import { readStatedNames } from '../metadata/author/stated-names.js';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type FieldName = Exclude<keyof StatedMetadata, 'unreadDate'> | 'body';

/**
 * What people call each field, best first; lower case, without signs: "date_publish" and "datePublish" are one. Of the
 * Guardian, the New York Times, NewsAPI, Webz.io, GDELT, news-please, newspaper, trafilatura, CNN/Daily Mail, XSum, BASIL.
 */
const NAMES: Readonly<Record<FieldName, readonly string[]>> = {
  title: ['title', 'headline', 'webtitle', 'headlines', 'articletitle', 'newstitle', 'pagetitle', 'titleraw', 'ogtitle', 'name'],
  body: [
    'articlebody', 'maintext', 'fulltext', 'articletext', 'articlecontent', 'bodytext', 'bodyparagraphs', 'body',
    'contentencoded', 'contenthtml', 'contenttext', 'textcontent', 'content', 'contents', 'plaintext', 'cleantext', 'cleanedtext',
    'text', 'rawtext', 'paragraphs', 'article', 'document', 'story', 'newscontent', 'newstext', 'maincontent', 'bodyhtml', 'html',
    'description', 'summary', 'abstract', 'leadparagraph', 'shortdescription', 'excerpt', 'snippet', 'trailtext', 'standfirst',
  ],
  author: ['authors', 'author', 'byline', 'creators', 'creator', 'dccreator', 'writer', 'writers', 'authorname', 'authornames', 'authorlist', 'coauthors', 'authorinfo', 'authordetails', 'authormeta', 'reporter', 'reporters', 'journalist', 'journalists', 'contributors', 'bylines', 'by'],
  publisher: [
    'publisher', 'sitename', 'ogsitename', 'site', 'outlet', 'outletname', 'source', 'sourcename', 'sourcetitle', 'sourcedomain', 'newssource',
    'medianame', 'mediaoutlet', 'media', 'provider', 'newspaper', 'publication', 'publicationname', 'publicationtitle', 'paper', 'websitename', 'sourcehostname', 'hostname', 'domain',
  ],
  url: ['url', 'link', 'canonicalurl', 'weburl', 'articleurl', 'sourceurl', 'permalink', 'externalurl', 'pageurl', 'uri'],
  publishedAt: [
    'datepublished', 'publishedat', 'published', 'datepublish', 'publishdate', 'publisheddate', 'publicationdate',
    'firstpublicationdate', 'pubdate', 'publishtime', 'pubtime', 'webpublicationdate', 'articledate', 'publishedon',
    'dateofpublication', 'publishedtime', 'date', 'dates', 'seendate', 'datetime', 'timestamp', 'issued', 'updated', 'created', 'createdat',
  ],
  language: ['language', 'lang', 'languagecode'],
}; // prettier-ignore

/** A longer text is no summary, whatever its name: feeds put whole articles into their descriptions. */
const LONGEST_SUMMARY = 900;

/** Names under which stands what an article is about, not what it says. */
const SUMMARIES: ReadonlySet<string> = new Set(
  'description summary abstract leadparagraph shortdescription excerpt snippet trailtext standfirst'.split(
    ' ',
  ),
);

const KNOWN_NAMES: ReadonlySet<string> = new Set(Object.values(NAMES).flat());

/** "date_publish" and "datePublish" are one. */
const foldField = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** True for a name under which {@link statedIn} looks for a field. */
export const isFieldName = (name: string): boolean => KNOWN_NAMES.has(foldField(name));

/** Every metadata field that the object has under one of its usual names. */
export function statedIn(fields: Fields): StatedMetadata {
  const byName = namedValues(fields);
  const value = valuesOf(fields);
  const text = (name: FieldName): string | undefined => textOf(value(name));
  return {
    title: withoutOutlet(text('title'), firstIn(byName, outletIn)),
    author: firstIn(byName, authorIn),
    publisher: firstIn(byName, outletIn),
    url: text('url') ?? addressIn(byName),
    ...readStatedDate(text('publishedAt')),
    language: languageCode(text('language')),
  };
}

/** "Boat hits quay - The Harbour Post" of The Harbour Post, as aggregators write. */
export function withoutOutlet(
  title: string | undefined,
  outlet: string | undefined,
): string | undefined {
  const tail = title === undefined || outlet === undefined ? null : OUTLET_TAIL.exec(title);
  return tail && foldText(tail.groups?.name ?? '') === foldText(outlet ?? '')
    ? title?.slice(0, tail.index)
    : title;
}

const OUTLET_TAIL = /(?<!\s)\s[-–—|]\s(?<name>[^|]{2,80})$/u;

/** What a record says itself, else what WordPress puts beside it: "_embedded", "yoast_head_json". */
const firstIn = (
  byName: ReadonlyMap<string, unknown>,
  read: (byName: ReadonlyMap<string, unknown>) => string | undefined,
): string | undefined =>
  [byName, ...BESIDE.map((name) => namedValues(byName.get(name)))]
    .map(read)
    .find((found) => found !== undefined);

const BESIDE = ['embedded', 'yoastheadjson', 'meta', 'metadata'];

/** The names under the best of an author's names that holds some. */
const authorIn = (byName: ReadonlyMap<string, unknown>): string | undefined =>
  NAMES.author.map((name) => namesOf(byName.get(name))).find((names) => names !== undefined);

/** The outlet by its name, else by its host: "source" is an address where "source-hostname" is "The Lamp". */
function outletIn(byName: ReadonlyMap<string, unknown>): string | undefined {
  const texts = NAMES.publisher.flatMap((name) => textOf(byName.get(name)) ?? []);
  return texts.find((text) => hostOf(text) === undefined) ?? texts[0];
}

/** "https://lamp.example/a" where others have the name of the outlet. */
function addressIn(byName: ReadonlyMap<string, unknown>): string | undefined {
  const source = textOf(byName.get('source'));
  return source !== undefined && /^https?:\/\/[^/]+\/./i.test(source) ? source : undefined;
}

/** Languages as services name them, and their three-letter codes; two letters of ISO 639-1 need none. */
const CODE_OF_LANGUAGE: Readonly<Record<string, string>> = {
  english: 'en', eng: 'en', german: 'de', deu: 'de', ger: 'de', french: 'fr', fra: 'fr', fre: 'fr', spanish: 'es', spa: 'es',
  italian: 'it', ita: 'it', portuguese: 'pt', por: 'pt', dutch: 'nl', nld: 'nl', russian: 'ru', rus: 'ru', arabic: 'ar', ara: 'ar',
  chinese: 'zh', zho: 'zh', japanese: 'ja', jpn: 'ja', polish: 'pl', pol: 'pl', turkish: 'tr', tur: 'tr', ukrainian: 'uk', ukr: 'uk',
}; // prettier-ignore

/** "en" of "en", "en-GB", "english", "eng"; undefined for a name that is not known. */
function languageCode(text: string | undefined): string | undefined {
  const word = /^[a-z]{2,20}/i.exec(text ?? '')?.[0].toLowerCase() ?? '';
  return word.length === 2 ? word : CODE_OF_LANGUAGE[word];
}

/** "… [+1234 chars]" and "... [1234 chars]", as NewsAPI and GNews end a text of which they give the beginning alone. Not "[1,234 words]". */
const CUT_MARK = /\s?(?:…|\.\.\.)?\s?\[\+?\d{1,7} char(?:s|acters)\]\s{0,5}$/;

/** A text of a dump with fewer letters tells nothing; of an entry of a feed it is said that it holds no words. */
const FEWEST_LETTERS = 12;

/**
 * The draft of an object; undefined where it has no text. Text with tags is read as a page's, a long one is cut; one that
 * its source has cut, and one that is a summary, is told as such.
 */
export async function readRecord(
  path: string,
  fields: Fields,
  {
    maxLength,
    maxHtmlDepth,
    isClean,
  }: Pick<Limits, 'maxLength' | 'maxHtmlDepth'> & { readonly isClean: boolean },
): Promise<ArticleDraft | undefined> {
  const found = bodyOf(fields, isClean ? 0 : FEWEST_LETTERS);
  if (found === undefined) return undefined;
  const { isSummary } = found;
  const body = found.text.replace(CUT_MARK, '…');
  return {
    path,
    ...(await bodyLines(body.slice(0, maxLength), maxHtmlDepth)),
    taken: [],
    stated: statedIn(fields),
    numbered: false,
    isClean,
    isCut: body.length > maxLength,
    ...(isSummary ? { lacks: 'summary' } : found.text === body ? {} : { lacks: 'rest' }),
  };
}

/** True for an object that {@link readRecord} finds text in. */
export const holdsText = (fields: Fields): boolean => bodyOf(fields) !== undefined;

/** The text of an object under the best of its names; undefined where none holds words. */
function bodyOf(
  fields: Fields,
  fewest = FEWEST_LETTERS,
): { readonly text: string; readonly isSummary: boolean } | undefined {
  const byName = namedValues(fields);
  for (const name of NAMES.body) {
    const text = blockText(byName.get(name));
    const letters = text === undefined ? 0 : (text.slice(0, 400).match(/\p{L}/gu)?.length ?? 0);
    if (text !== undefined && letters >= fewest)
      return { text, isSummary: SUMMARIES.has(name) && text.length < LONGEST_SUMMARY };
  }
  return undefined;
}

/** Blocks of editors stand so deep in one another: a list of paragraphs that are lists of sentences. */
const BLOCK_DEPTH = 4;

/** A string; or paragraphs in a list, each a string, a list of sentences, or an object that holds it. */
function blockText(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value;
  if (depth > BLOCK_DEPTH || typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) {
    const own = rawText(value);
    if (own !== undefined) return own;
    const { content, children, blocks, paragraphs } = value as Fields;
    return blockText(content ?? children ?? blocks ?? paragraphs, depth + 1);
  }
  const parts = (value as readonly unknown[]).flatMap((part) => blockText(part, depth + 1) ?? []);
  return parts.length === 0 ? undefined : parts.join(depth === 0 ? '\n\n' : ' ');
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
  const byName = namedValues(fields);
  return (name) => byName.get(NAMES[name].find((each) => byName.has(each)) ?? '');
}

function namedValues(fields: unknown): ReadonlyMap<string, unknown> {
  const byName = new Map<string, unknown>();
  if (typeof fields !== 'object' || fields === null) return byName;
  for (const [name, value] of Object.entries(fields)) {
    const folded = foldField(name);
    if (isFilled(value) && !byName.has(folded)) byName.set(folded, value);
  }
  return byName;
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
  if (typeof value === 'number') return String(Math.trunc(value));
  if (Array.isArray(value)) return rawText(value[0]);
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Fields;
  const byName = namedValues(value);
  for (const name of TEXT_NAMES) {
    const inner = byName.get(name);
    if (typeof inner === 'string') return inner;
  }
  // MongoDB: {"$date": 1551791100000}, {"$date": {"$numberLong": "1551791100000"}}
  const date = fields.$date ?? fields.$numberLong;
  return date === undefined ? undefined : rawText(date);
}

/** Under which an object holds the string that it stands for, as feeds, services and editors write. */
const TEXT_NAMES = ['encoded', 'rendered', 'value', 'main', 'original', 'name', 'displayname', 'fullname', 'title', 'href', 'text', 'domain', 'uri']; // prettier-ignore

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

/** The people that a field names, one or a list, else the desk or the agency; undefined for the "7" of a database. */
function namesOf(value: unknown): string | undefined {
  const texts = (Array.isArray(value) ? (value as unknown[]).slice(0, MOST_NAMES) : [value])
    .map((each) => textOf(personOf(each)))
    .filter((name) => name !== undefined && /\p{L}/u.test(name));
  const { people, others } = readStatedNames(texts);
  return people ?? others;
}

/** {"firstname": "Ann", "lastname": "Lee"} → "Ann Lee"; anything else as it is. */
function personOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const byName = namedValues(value);
  const parts = [
    byName.get('firstname') ?? byName.get('givenname'),
    byName.get('lastname') ?? byName.get('familyname'),
  ];
  return parts.every((part) => typeof part === 'string') ? parts.join(' ') : value;
}
