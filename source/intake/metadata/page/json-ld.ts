// The JSON-LD of a page → what it says of the page's article, references by @id followed.
import { cleanText } from '../../text/clean.js';
import { decodeOnce } from '../../text/decode-entities.js';

export type Json = Readonly<Record<string, unknown>>;

/** What a page's JSON-LD says of its article. */
export type LinkedArticle = {
  readonly headline: string | undefined;
  /** Names as they are written, people before organisations. */
  readonly authors: readonly string[];
  /** Names that stand as organisations, "Lamp Press", where no person is named. */
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly language: string | undefined;
  /** The whole text, where the page gives it; tags and all. */
  readonly body: string | undefined;
  /** True where the page says that a reader must pay for it. */
  readonly isPaid: boolean;
};

/** Kinds of schema.org that are articles: "NewsArticle", "BlogPosting", "ReportageNewsArticle". Not "WebPage". */
const ARTICLE_TYPE = /Article$|^BlogPosting$|^Report$|^LiveBlogPosting$/;
/** What tells the author where a page has no article of its own in it. */
const PAGE_TYPE = /WebPage$/;

const MAX_JSON = 2_000_000;
const MAX_VISITS = 5000;
const MOST_NAMES = 50;

/**
 * Reads the texts of a page's JSON-LD scripts; undefined where none tells of an article. What is broken, or longer than two
 * million characters, tells nothing.
 */
export function readLinkedData(scripts: Iterable<string>): LinkedArticle | undefined {
  const byId = new Map<string, Json>();
  const roots = Array.from(scripts, parse);
  const articles = roots.map((root) => walk(root, byId, ARTICLE_TYPE));
  const article = articles.find((found) => found !== undefined) ?? signedPage(roots, byId);
  if (article === undefined) return undefined;
  const at = (value: unknown): unknown => resolved(value, byId);
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    authors: namesOf(article.author ?? article.creator, at),
    publisher: nameOf(at([article.publisher ?? article.sourceOrganization].flat()[0])),
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    modified: textOf(article.dateModified),
    language: textOf(article.inLanguage),
    body: typeof article.articleBody === 'string' ? article.articleBody : undefined,
    isPaid:
      article.isAccessibleForFree === false ||
      /^false$/i.test(textOf(article.isAccessibleForFree) ?? ''),
  };
}

/**
 * The articles of a "@graph", the people and outlets that they name by "@id" put in their place; undefined where it holds no
 * article with a text.
 */
export function articlesInGraph(graph: readonly unknown[]): Json[] | undefined {
  const byId = new Map<string, Json>();
  walk(graph, byId, ARTICLE_TYPE);
  const articles = graph.slice(0, MAX_VISITS).filter(isObject).filter(isArticle);
  if (!articles.some(({ articleBody }) => typeof articleBody === 'string')) return undefined;
  return articles.map((article) =>
    Object.fromEntries(
      Object.entries(article).map(([key, value]) => [
        key,
        Array.isArray(value)
          ? (value as unknown[]).map((each) => resolved(each, byId))
          : resolved(value, byId),
      ]),
    ),
  );
}

const isArticle = (value: Json): boolean =>
  [value['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));

function parse(text: string): unknown {
  if (text.length > MAX_JSON) return undefined;
  const json = text
    .trim()
    .replace(/^(?:<!--|\/\*|\/\/)?\s?<!\[CDATA\[(?:\*\/)?|(?:\/\*|\/\/)?\]\]>(?:\*\/)?$/g, '')
    .replace(/[\n\r\t]/g, ' ');
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The page itself, where it says who wrote it. */
function signedPage(roots: readonly unknown[], byId: Map<string, Json>): Json | undefined {
  const pages = roots.map((root) => walk(root, byId, PAGE_TYPE));
  return pages.find((page) => page?.author !== undefined);
}

/** The first object of some type below a value; on the way whatever has an @id is noted. */
function walk(root: unknown, byId: Map<string, Json>, wanted: RegExp): Json | undefined {
  let found: Json | undefined;
  const tasks: unknown[] = [root];
  for (let visits = 0; tasks.length > 0 && visits < MAX_VISITS; visits++) {
    const value = tasks.shift();
    if (Array.isArray(value)) tasks.push(...(value as unknown[]).slice(0, 200));
    else if (isObject(value)) {
      const id = value['@id'];
      if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id))
        byId.set(id, value);
      const types = [value['@type']].flat();
      if (types.some((type) => typeof type === 'string' && wanted.test(type))) found ??= value;
      tasks.push(
        value['@graph'],
        value.mainEntity,
        value.mainEntityOfPage,
        value.author,
        value.publisher,
      );
    }
  }
  return found;
}

function resolved(value: unknown, byId: ReadonlyMap<string, Json>): unknown {
  const id = isObject(value) ? value['@id'] : undefined;
  return typeof id === 'string' && nameOf(value) === undefined ? (byId.get(id) ?? value) : value;
}

function namesOf(value: unknown, at: (value: unknown) => unknown): string[] {
  const sources = [value].flat().slice(0, MOST_NAMES).map(at);
  const people = sources.filter(
    (each) => isObject(each) && [each['@type']].flat().includes('Person'),
  );
  const names = (people.length > 0 ? people : sources).flatMap((each) =>
    isObject(each) && Array.isArray(each.name)
      ? (each.name as unknown[]).map(textOf)
      : nameOf(each),
  );
  return [...new Set(names.filter((name) => name !== undefined))];
}

function nameOf(value: unknown): string | undefined {
  if (!isObject(value)) return textOf(value);
  const parts = [textOf(value.givenName), textOf(value.familyName)].filter(
    (part) => part !== undefined,
  );
  return textOf(value.name) ?? (parts.length > 0 ? parts.join(' ') : textOf(value.alternateName));
}

/** A headline, a name or a date is no longer, however long its field. */
const FIELD_LENGTH = 2000;

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = cleanText(decodeOnce(value.slice(0, FIELD_LENGTH)))
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : text;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
