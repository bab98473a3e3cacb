// Articles of a story → its title: whom and what most of them are about, "Lavrov · NATO · security talks".
import { languageOf } from '../languages/language.js';
import type { BriefedArticle, Name } from '../model/briefing.js';
import { outletName } from '../model/outlet.js';
import type { Range } from '../model/range.js';
import { byCount, compare } from './listing.js';
import { fold, WORD } from '../model/fold.js';
import { stemOf } from './stem.js';

/** Which names each article mentions, and where. */
export type NamesByArticle = ReadonlyMap<string, ReadonlyMap<Name, readonly Range[]>>;

export function namesByArticle(names: readonly Name[]): NamesByArticle {
  const found = new Map<string, Map<Name, Range[]>>();
  for (const name of names)
    for (const { articleId, start, end } of name.mentions) {
      const own = found.get(articleId) ?? new Map<Name, Range[]>();
      found.set(articleId, own);
      own.set(name, [...(own.get(name) ?? []), { start, end }]);
    }
  return found;
}

/**
 * The most central person and organisation (two of one kind, or a place, where there is no other) and the pair of words that most
 * articles share. One article keeps the title that it prints. `articles` in the order of the briefing.
 */
export function storyTitle(articles: readonly BriefedArticle[], mentioned: NamesByArticle): string {
  const [first] = articles;
  if (first === undefined) return '';
  if (articles.length === 1 && first.titleCertainty === 'explicit') return first.title;
  const topic = articles.length > 1 ? commonTopic(articles, mentioned) : undefined;
  const parts = [...centralNames(articles, mentioned), ...(topic === undefined ? [] : [topic])];
  return parts.length > 0 ? parts.join(' · ') : first.title;
}

/** The names that most articles mention, most often; who prints the news is none of them. */
function centralNames(articles: readonly BriefedArticle[], mentioned: NamesByArticle): string[] {
  const rows = new Map<Name, { groups: Set<string>; count: number }>();
  for (const { id, sourceGroup } of articles)
    for (const [name, ranges] of mentioned.get(id) ?? []) {
      const row = rows.get(name) ?? { groups: new Set(), count: 0 };
      rows.set(name, row);
      row.groups.add(sourceGroup);
      row.count += ranges.length;
    }
  const groupCount = new Set(articles.map(({ sourceGroup }) => sourceGroup)).size;
  const media = new Set([
    ...articles.flatMap(({ language }) => [...languageOf(language).names.media]),
    ...articles.map(outletName),
  ]);
  const weight = ({ groups, count }: { groups: Set<string>; count: number }): number =>
    groups.size * Math.log(1 + count);
  const central = [...rows]
    .filter(([{ name }, { groups }]) => 2 * groups.size >= groupCount && !media.has(name))
    .sort(([a, x], [b, y]) => weight(y) - weight(x) || compare(a.name, b.name))
    .map(([name]) => name);
  const of = (kind: Name['kind']): Name[] => central.filter((name) => name.kind === kind);
  const [people, bodies, places] = [of('person'), of('organisation'), of('place')];
  return [...people.slice(0, 1), ...bodies.slice(0, 1), ...people.slice(1), ...places]
    .slice(0, 2)
    .map((name) => shortName(name, [...rows.keys()]));
}

/** A person's surname where nobody else in the story has it. */
function shortName({ name, kind }: Name, names: readonly Name[]): string {
  if (kind !== 'person') return name;
  const surname = name.split(' ').at(-1)!;
  const owners = names.filter(
    (other) => other.kind === 'person' && other.name.split(' ').at(-1) === surname,
  );
  return owners.length === 1 ? surname : name;
}

/** How often two words stand side by side, in which source groups, and as printed. */
type Topic = { readonly groups: Set<string>; readonly forms: string[]; headlines: number };

/** The two words side by side that most articles print, outside names and dates: "security talks". */
function commonTopic(
  articles: readonly BriefedArticle[],
  mentioned: NamesByArticle,
): string | undefined {
  const topics = new Map<string, Topic>();
  for (const article of articles) {
    const named = [...(mentioned.get(article.id)?.values() ?? [])].flat();
    const marked = [...article.dates, ...named].sort((a, b) => a.start - b.start);
    for (const { key, form } of pairsOf(article, article.body, marked)) {
      const topic = topics.get(key) ?? { groups: new Set(), forms: [], headlines: 0 };
      topics.set(key, topic);
      topic.groups.add(article.sourceGroup);
      topic.forms.push(form);
    }
  }
  // A headline may print every word with a capital, so it confirms a topic and never makes one.
  for (const article of articles)
    for (const { key } of pairsOf(article, article.title.toLowerCase(), [])) {
      const topic = topics.get(key);
      topic?.groups.add(article.sourceGroup);
      if (topic !== undefined) topic.headlines++;
    }
  const shared = [...topics].filter(([, { groups }]) => groups.size > 1);
  shared.sort(
    ([a, x], [b, y]) =>
      y.groups.size - x.groups.size ||
      y.headlines - x.headlines ||
      y.forms.length - x.forms.length ||
      compare(a, b),
  );
  return byCount(shared[0]?.[1].forms ?? [])[0];
}

/** Two words with a space between them that both carry meaning and are no names. `marked` is sorted. */
function pairsOf(
  { language }: BriefedArticle,
  text: string,
  marked: readonly Range[],
): { key: string; form: string }[] {
  const { words } = languageOf(language);
  const pairs: { key: string; form: string }[] = [];
  let next = 0;
  let covered = 0;
  let before: { word: string; stem: string; end: number } | undefined;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    while (next < marked.length && marked[next]!.start <= index)
      covered = Math.max(covered, marked[next++]!.end);
    const isName = index < covered || /^\p{Lu}|\d/u.test(word);
    const stem = isName ? undefined : stemOf(fold(word), words);
    if (stem !== undefined && before?.end === index - 1)
      pairs.push({ key: `${before.stem} ${stem}`, form: `${before.word} ${word}` });
    before = stem === undefined ? undefined : { word, stem, end: index + word.length };
  }
  return pairs;
}
