// The table of formats: how each is told from the others, by content first and by the file's ending second.
import { cutFeed } from './cut-feed.js';
import type { ArticleDraft } from '../draft.js';
import type { Limits } from '../limits.js';
import { readPlainText } from './plain-text.js';

export type InputFormat = {
  readonly name: string;
  /** Endings of files that are looked into when a folder is read; without dot, lower case. */
  readonly extensions: readonly string[];
  /** True when the beginning of the text shows this format whatever the ending says. */
  readonly recognises: (head: string) => boolean;
  /** True where one file holds several texts, so that it can't be cut before they are told apart. */
  readonly holdsMany?: boolean;
  /** True where the text may be an export of a press database, with several articles that are told by its marks. */
  readonly mayBeExport?: boolean;
  /** True where a text that begins so and is broken is no prose either: read as plain text its marks would be news. */
  readonly isNeverProse?: boolean;
  /** True where cleaning the text would lose what parts it, such as tabs: its reader cleans what it takes. */
  readonly isRaw?: boolean;
  /** The text up to so many articles, cut before it is cleaned and parsed. */
  readonly cut?: (text: string, most: number) => string;
  /**
   * Clean text, or the bytes where the charset differs by part → the articles in it, one more than the limit where there are more, so that it can be told; undefined
   * where it is not of this format after all.
   */
  readonly read: (
    path: string,
    text: string,
    limits: Limits,
    bytes: Uint8Array,
  ) => ArticleDraft[] | undefined | Promise<ArticleDraft[] | undefined>;
};

/** "<!doctype html", "<html", "<head>" before any text. Not "He typed <html> …". */
const HTML_HEAD =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype html|html|head|body|article|div|p)[\s>]/i;

/** A page below what a server or a script printed above it: "Warning: …", then "<!doctype html>". Not "He typed <html> …". */
const HTML_WITHIN = /^[ \t]{0,20}<!doctype html>\s{0,20}<html[\s>]/im;

/** "<rss", "<feed", "<atom:feed", "<rdf:RDF", behind a declaration; or a JSON Feed's version. */
const FEED_HEAD =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*|<\?xml-stylesheet[^>]{0,500}>\s*)*<(?:(?:[\w-]{1,20}:)?(?:rss|feed)|rdf:RDF)[\s>]|^\s*\{[^{}]{0,500}"https?:\/\/jsonfeed\.org\/version/i;

/** "<?xml …", or the root of a list or an article: "<opml", "<nitf", "<DOC id=". Not "<p>" or "<3". */
const XML_HEAD =
  /^\s*(?:<\?xml[\s>]|<!DOCTYPE (?!html)|<(?:opml|urlset|sitemapindex|nitf|newsItem|newsMessage|newsML|DOC|DOCS|REUTERS|ppsArticle|articles?)[\s>])/i;

/** "{"title": …", "[{"id": …", "[\n{}". Not "[Related] …" or "{He laughs}". */
const JSON_HEAD = /^\s*(?:\[\s*)?\{\s*(?:"[^"\n]{0,200}"\s*:|\}\s*,)/;

/** "title,author,date,text", also with tabs and semicolons: names alone, of which one is that of a headline or of a text. */
const TABLE_HEAD =
  /^\ufeff?(?=[^\n]{0,1000}\b(?:title|headline|text|content|body|article)\b)(?:"?[\w .-]{1,40}"?[,;\t|]){2,60}"?[\w .-]{1,40}"?\r?\n/i;

/** "---", then "title: …". Not a rule above a text. */
const FRONT_MATTER = /^---\n(?:[#\w][^\n]{0,200}\n){0,5}?[\w-]{1,40}:[^\n]{0,1000}\n/;

/** "Received: from …" and more headers of a mail. Not "Published: Tuesday" above a text. */
const MAIL_HEAD =
  /^(?:From [^\n]{1,200}\n)?[\w-]{2,40}:[ \n](?:[^\n]{0,1000}\n){0,40}?(?:mime-version|message-id|received|return-path): /i;

const PLAIN: InputFormat = {
  name: 'plain text',
  extensions: ['txt', 'text', ''],
  recognises: () => false,
  mayBeExport: true,
  read: readPlainText,
};

/** Ordered: the first format that recognises a text reads it. */
export const INPUT_FORMATS: readonly InputFormat[] = [
  {
    name: 'HTML',
    extensions: ['html', 'htm', 'xhtml'],
    recognises: (head) => HTML_HEAD.test(head) || (HTML_WITHIN.test(head) && !MAIL_HEAD.test(head)),
    holdsMany: true,
    mayBeExport: true,
    read: async (path, text, limits) => (await import('./html.js')).readHtml(path, text, limits),
  },
  {
    name: 'feed',
    extensions: ['xml', 'rss', 'atom', 'rdf'],
    recognises: (head) => FEED_HEAD.test(head),
    holdsMany: true,
    cut: cutFeed,
    read: async (path, text, limits) => (await import('./feed.js')).readFeed(path, text, limits),
  },
  {
    name: 'XML',
    extensions: ['nitf', 'newsml', 'sgml', 'sgm', 'opml'],
    recognises: (head) => XML_HEAD.test(head),
    holdsMany: true,
    read: async (path, text, limits) => (await import('./xml/xml.js')).readXml(path, text, limits),
  },
  {
    name: 'JSON',
    extensions: ['json', 'jsonl', 'ndjson'],
    recognises: (head) => JSON_HEAD.test(head),
    holdsMany: true,
    isNeverProse: true,
    read: async (path, text, limits) =>
      (await import('./records/json.js')).readJson(path, text, limits),
  },
  {
    name: 'table',
    extensions: ['csv', 'tsv', 'tab'],
    recognises: (head) => TABLE_HEAD.test(head),
    holdsMany: true,
    isRaw: true,
    read: async (path, text, limits) =>
      (await import('./records/table.js')).readTable(path, text, limits),
  },
  {
    name: 'mail',
    extensions: ['eml'],
    recognises: (head) => MAIL_HEAD.test(head),
    holdsMany: true,
    read: async (path, _, limits, bytes) =>
      (await import('./mail/mail.js')).readMail(path, bytes, limits),
  },
  {
    name: 'Markdown',
    extensions: ['md', 'markdown'],
    recognises: (head) => FRONT_MATTER.test(head),
    read: async (path, text, limits) =>
      (await import('./markdown.js')).readMarkdown(path, text, limits),
  },
  PLAIN,
];

/** What a folder says of its own files; no article. */
export const SIDECARS: ReadonlySet<string> = new Set(['briefing.yaml', 'briefing.yml']);

/** How much of a text its format is told from. */
export const HEAD = 4096;

/** The format of a text: what its content shows, else what the ending says, else plain text. */
export function formatOf(extension: string, text: string): InputFormat {
  const head = text.slice(0, HEAD);
  return (
    INPUT_FORMATS.find(({ recognises }) => recognises(head)) ??
    INPUT_FORMATS.find(({ extensions }) => extensions.includes(extension)) ??
    PLAIN
  );
}
