// RSS, Atom, RDF or JSON Feed → a draft for each entry, its full text before its summary, each entry once.
// The only importer of feedsmith; loaded when the first feed is met.
import { parseFeed } from 'feedsmith';
import { Unreadable } from '../../text/trouble.js';
import { decodeOnce } from '../text/decode-entities.js';
import type { ArticleDraft } from '../draft.js';
import type { Limits } from '../limits.js';
import { outletOfFeed } from '../metadata/outlet/feed-title.js';
import { readStatedNames } from '../metadata/author/stated-names.js';
import { lineOf } from '../text/lines.js';
import { mendFeed } from './cut-feed.js';
import { isFields, readRecord, withoutOutlet, type Fields } from './record.js';
import { withTroubles } from './records/records.js';

/**
 * Reads the entries of a feed, one beyond the limit at most; undefined where the text is none after all. Of a feed that is cut the
 * entries are read up to the cut, and the first draft tells so.
 */
export async function readFeed(
  path: string,
  text: string,
  limits: Limits,
): Promise<ArticleDraft[] | undefined> {
  const most = limits.maxArticles + 1;
  const whole = parse(text, most);
  const feed = whole ?? parse(mendFeed(text) ?? '', most);
  if (feed === undefined) return undefined;
  const entries = ((feed.items ?? feed.entries) as readonly Fields[] | undefined) ?? [];
  const { once, repeated } = eachOnce(entries.slice(0, most));
  const drafts: ArticleDraft[] = [];
  for (const entry of once) {
    const draft = await readRecord(path, fieldsOf(entry, feed), { ...limits, isClean: true });
    if (draft) drafts.push(withoutTail(draft));
  }
  if (drafts.length === 0 && whole === undefined)
    throw new Unreadable('is cut within its first entry; save it again');
  const said = [
    ...(whole === undefined ? ['is cut, its last entry may be too; save it again'] : []),
    ...(repeated > 0
      ? [`holds ${repeated === 1 ? '1 entry' : `${repeated} entries`} twice, read once`]
      : []),
  ];
  return withTroubles(drafts, said);
}

function parse(text: string, maxItems: number): Fields | undefined {
  try {
    return parseFeed(text, { maxItems }).feed;
  } catch {
    return undefined;
  }
}

/** A string, or that of an object: {"value": "…"}, {"title": "…"}. */
function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return textIn(value[0]);
  if (!isFields(value)) return undefined;
  return textIn(value.value ?? value.title ?? value.encoded ?? value.name);
}

/** The entries without those that stand in the feed already: of the same id, or of the same address and title. */
function eachOnce(entries: readonly Fields[]): {
  readonly once: readonly Fields[];
  readonly repeated: number;
} {
  const seen = new Set<string>();
  const once = entries.filter((entry) => {
    const id = textIn(entry.guid) ?? textIn(entry.id);
    const title = textIn(entry.title) ?? '';
    const link = linkOf(entry);
    const keys = [
      ...(id === undefined ? [] : [`id ${id} ${title}`]),
      ...(link === undefined || title === '' ? [] : [`link ${link} ${title}`]),
    ];
    const isNew = !keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
  return { once, repeated: entries.length - once.length };
}

function linkOf(entry: Fields): string | undefined {
  const links = entry.links as readonly Fields[] | undefined;
  const guid =
    isFields(entry.guid) && entry.guid.isPermaLink === false ? undefined : textIn(entry.guid);
  return (
    textIn(entry.url) ??
    textIn(entry.link) ??
    textIn(links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href) ??
    (guid !== undefined && /^https?:\/\//i.test(guid) ? guid : undefined)
  );
}

/** An entry with what its namespaces and its feed say, under one name each. */
function fieldsOf(entry: Fields, feed: Fields): Fields {
  const core = (entry.dc ?? {}) as Fields;
  const terms = (entry.dcterms ?? {}) as Fields;
  const source = textIn(entry.source);
  const publisher = source ?? outletOfFeed(textIn(feed.title), linkOf(feed));
  const { content, description, summary, ...rest } = entry;
  return {
    ...rest,
    title: withoutOutlet(plain(textIn(entry.title) ?? textIn(core.titles)), source),
    content: plain(textIn(content)),
    description: plain(textIn(description) ?? textIn(core.descriptions)),
    summary: plain(textIn(summary)),
    author: undefined,
    authors: undefined,
    creators: authorsOf(entry, core, publisher),
    dates: core.dates ?? terms.issued ?? terms.created ?? terms.dates ?? terms.modified,
    url: linkOf(entry),
    publisher,
    source: undefined,
    language: entry.language ?? feed.language,
  };
}

function authorsOf(entry: Fields, core: Fields, publisher: string | undefined): string | undefined {
  const stated = [core.creators ?? entry.authors ?? entry.author].flat().map(textIn);
  const { people, others } = readStatedNames(stated, publisher);
  return people ?? others;
}

/** Tags that were escaped once too often: "&lt;p&gt;". Not "a &lt; b". */
const ESCAPED_TAG =
  /&lt;\/?(?:p|div|br|span|a|b|i|em|strong|ul|ol|li|h[1-6]|blockquote|img|figure)\b[^<>]{0,500}?&gt;/i;
const TAG = /<\/?[a-z][^<>]{0,2000}>/i;

/** "RXhhbXBsZSA8Yj5BdG9tPC9iPg==": nothing but letters of that code, as many as it needs. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4}){4,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** A text as it was meant: decoded where it was encoded once too often, or for transport. */
function plain(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const packed = text.replace(/\s/g, '');
  if (packed.length < MOST_PACKED && BASE64.test(packed) && !/\s/.test(text.trim()))
    return unpacked(packed) ?? text;
  return !TAG.test(text) && (ESCAPED_TAG.test(text) || /&#?\w{2,8};/.test(text))
    ? decodeOnce(text)
    : text;
}

const MOST_PACKED = 5_000_000;

/** What base64 stands for, where that is words or markup. */
function unpacked(packed: string): string | undefined {
  try {
    const text = UTF8.decode(Buffer.from(packed, 'base64'));
    return /\s|<\w/.test(text) && !/[\0-\x08\x0e-\x1f\ufffd]/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** "The post Boat hits quay appeared first on Harbour Post.", "Continue reading...": what a system puts below each entry. */
const TAIL_LINE =
  /^(?:The post .{1,400} (?:appeared first on|first appeared on) .{1,120}|(?:Continue reading|Read more|Keep reading|Read the full (?:story|article|post)|Read on|View (?:the )?(?:entire|full) (?:post|article))\b.{0,60})$/iu;
/** The same behind a sentence of the text's last line. */
const TAIL_WORDS = /(?<=[.!?…”"’)\]]) ?(?:Continue reading|Read more)(?:\.{3}|…| ?[→»>])?$/i;
const MOST_TAILS = 3;

/** A draft without the tail that its system writes; what went is told among what was left out. */
function withoutTail(draft: ArticleDraft): ArticleDraft {
  const least = Math.max(1, draft.lines.length - MOST_TAILS);
  const isText = draft.lines.findLastIndex(({ text }) => !TAIL_LINE.test(text));
  const end = Math.max(least, isText + 1);
  const lines = draft.lines.slice(0, end).map((line, index) => {
    const words = index === end - 1 ? line.text.replace(TAIL_WORDS, '') : line.text;
    return words === line.text ? line : lineOf(words, line.number, line.gap);
  });
  return { ...draft, lines, taken: [...draft.taken, ...draft.lines.slice(end)] };
}
