// "at a market in Kadir", "in the northern town of Sarmin" → the places where things happen, and whether two can be one.
import type { Language } from '../../languages/language.js';
import { languageOf } from '../../languages/registry.js';
import type { BriefedArticle, Name } from '../../model/briefing.js';
import { fold } from '../../text/fold.js';
import { lowerBound } from '../../text/values/lower-bound.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import type { Range } from '../../text/range.js';
import { distinct } from '../cluster/sorted-lists.js';

/** The places of a set of articles; a place is its name, folded. */
export type Locations = {
  /** Those that a stretch of an article names as the place of something, in order. */
  readonly within: (articleId: string, range: Range) => readonly string[];
  /** True where none of the one can be, or lie in, one of the other; false where one of them has none. */
  readonly differ: (a: readonly string[], b: readonly string[]) => boolean;
};

/** "Larne Bay", "Gulf of Aden", "Al-Ashra", without what follows "’s"; at most of four words, so that its reading is linear. */
const NAME = String.raw`\p{Lu}[\p{L}-]*(?:(?: of(?: the)?)? \p{Lu}[\p{L}-]*){0,3}`;

type LocationPatterns = { readonly locative: RegExp; readonly inner: RegExp };

const patternsOf = memoizeByObject(({ words }: Language): LocationPatterns => {
  const before = [...words.locatives].join('|');
  const [sites, landforms] = [words.sites, words.landforms].map((list) => [...list].join('|'));
  const kinds = [...words.settlements, ...words.regions].join('|');
  return {
    // "in Kadir", "in the Kadir district", "the port of Kadir", "on Mount Larne"; near miss: "in May" (a date), "in Lind’s" (a possessor)
    locative: new RegExp(
      String.raw`\b(?:(?:${before}) (?:the )?|(?:${kinds}) of |(?:${sites}) (?=(?:${landforms}) ))(?<name>${NAME})(?: (?<kind>${kinds})\b)?`,
      'gu',
    ),
    // "Kadir, Norland", "Kadir in Norland", "Mount Larne near Kadir", "Norland’s Kadir"; near miss: "Kadir and Sarmin"
    inner: new RegExp(
      String.raw`(?<!\p{L})(?<first>${NAME})(?=(?:, |’s |'s | in | in the | near )(?<second>${NAME}))`,
      'gu',
    ),
  };
});

type Located = Range & { readonly place: string };

/** Reads the places of every article once. */
export function locationsIn(
  articles: readonly BriefedArticle[],
  names: readonly Name[],
): Locations {
  // What is no place is none where it stands behind "in" either, "in Lind"; but an organisation of one word may be a town that nothing told,
  // and so may be whoever stands nowhere else: "in Rasht Kala", "near Rasht Kala".
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const others = new Set(
    names.flatMap((name) =>
      name.kind === 'place' || isMostlyLocated(name, articleOf)
        ? []
        : name.aliases.map(fold).filter((alias) => name.kind === 'person' || alias.includes(' ')),
    ),
  );
  const located = new Map<string, readonly Located[]>();
  const broad = new Set(
    distinct(articles.map(({ language }) => language)).flatMap((language) =>
      [...languageOf(language).names.countries.values()].map(fold),
    ),
  );
  const related = new Set<string>();
  for (const article of articles) {
    const language = languageOf(article.language);
    const { locative, inner } = patternsOf(language);
    const dates = new Set(article.dates.map(({ start }) => start));
    const own: Located[] = [];
    for (const match of article.body.matchAll(locative)) {
      const { name: printed = '', kind } = match.groups ?? {};
      const start = match.index + match[0].indexOf(printed);
      const name = untilDate(printed, start, dates);
      const end = start + name.length;
      const isOwner = /^[’']/.test(article.body.slice(end, end + 1));
      if (name === '' || isOwner || isVenue(name, language) || others.has(fold(name))) continue;
      const country = language.names.countries.get(fold(name));
      const place = fold(country ?? name);
      if (country !== undefined || language.words.regions.has(kind ?? '')) broad.add(place);
      own.push({ start, end, place });
    }
    located.set(article.id, own);
    for (const { groups } of article.body.matchAll(inner)) {
      related.add(pairKey(innerPlace(groups?.first ?? '', language), fold(groups?.second ?? '')));
    }
  }
  const isOne = (a: string, b: string): boolean =>
    a === b ||
    related.has(pairKey(a, b)) ||
    ` ${a} `.includes(` ${b} `) ||
    ` ${b} `.includes(` ${a} `);
  // "in Norland" may hold Kadir; "near Sarmin in Norland" says which part of it
  const holds = (wide: readonly string[], narrow: readonly string[]): boolean =>
    wide.every((one) => broad.has(one)) && narrow.some((one) => !broad.has(one));
  return {
    within: (articleId, range) => {
      const own = located.get(articleId) ?? [];
      const first = lowerBound(own, ({ start }) => start < range.start);
      const places: string[] = [];
      for (let i = first; i < own.length; i++) {
        const one = own[i];
        if (one === undefined || one.start >= range.end) break;
        if (!places.includes(one.place)) places.push(one.place);
      }
      return places;
    },
    differ: (a, b) =>
      a.length > 0 &&
      b.length > 0 &&
      !holds(a, b) &&
      !holds(b, a) &&
      !a.some((one) => b.some((other) => isOne(one, other))),
  };
}

/** "kadir" of "In Kadir", as it opens a sentence. */
function innerPlace(printed: string, { words: { locatives, sites } }: Language): string {
  const [opener = '', ...others] = fold(printed).split(' ');
  return (locatives.has(opener) || sites.has(opener) ? others : [opener, ...others]).join(' ');
}

/** True where several mentions of a name, and more than half of them, stand right behind "in", "near" and the like. */
function isMostlyLocated(
  { mentions }: Pick<Name, 'mentions'>,
  articleOf: ReadonlyMap<string, BriefedArticle>,
): boolean {
  const behind = mentions.filter(({ articleId, start }) => {
    const article = articleOf.get(articleId);
    if (article === undefined) return false;
    const { locatives } = languageOf(article.language).words;
    const before = article.body.slice(Math.max(0, start - LONGEST_LOCATIVE), start);
    return locatives.has(before.split(/\s/).at(-2)?.toLowerCase() ?? '');
  });
  return behind.length > 1 && 2 * behind.length > mentions.length;
}
/** In letters, with the blank. */
const LONGEST_LOCATIVE = 16;

/** "Tarn" of "Tarn Friday", whose second word is a date. */
function untilDate(name: string, start: number, dates: ReadonlySet<number>): string {
  for (let at = 0; at >= 0; at = name.indexOf(' ', at + 1)) {
    const word = at === 0 ? 0 : at + 1;
    if (dates.has(start + word)) return name.slice(0, at);
  }
  return name;
}

/** True for a building or a street, which may stand in any town: "Tarn Road". */
const isVenue = (name: string, { words }: Language): boolean =>
  words.venues.has(fold(name.slice(name.lastIndexOf(' ') + 1)));

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
