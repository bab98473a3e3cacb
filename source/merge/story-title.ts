// Articles of a story → its title: whom and what most of them are about, "Lavrov · NATO · security talks".
import { languageOf } from '../languages/language.js';
import type { BriefedArticle, Name } from '../model/briefing.js';
import type { Range } from '../model/range.js';
import { byCount, compare } from './listing.js';
import { fold, WORD } from '../model/fold.js';
import { stemOf } from './stem.js';

/**
 * The most central person and organisation (two of one kind, or a place, where there is no other) and the pair of words that most
 * articles share. One article keeps its own title. `articles` in the order of the briefing.
 */
export function storyTitle(articles: readonly BriefedArticle[], names: readonly Name[]): string {
  if (articles.length === 1) return articles[0]!.title;
  const central = centralNames(articles, names);
  const topic = commonTopic(articles, names);
  const parts = [...central, ...(topic === undefined ? [] : [topic])];
  return parts.length > 0 ? parts.join(' · ') : (articles[0]?.title ?? '');
}

function centralNames(articles: readonly BriefedArticle[], names: readonly Name[]): string[] {
  const groupOf = new Map(articles.map(({ id, sourceGroup }) => [id, sourceGroup]));
  const rows = names
    .map((name) => {
      const here = name.mentions.filter(({ articleId }) => groupOf.has(articleId));
      const groups = new Set(here.map(({ articleId }) => groupOf.get(articleId))).size;
      return { name, groups, weight: groups * Math.log(1 + here.length) };
    })
    .filter(({ groups }) => 2 * groups >= new Set(groupOf.values()).size)
    .sort((a, b) => b.weight - a.weight || compare(a.name.name, b.name.name));
  const first = (kind: Name['kind']): typeof rows => rows.filter(({ name }) => name.kind === kind);
  const [people, bodies, places] = [first('person'), first('organisation'), first('place')];
  const chosen = [...people.slice(0, 1), ...bodies.slice(0, 1), ...people.slice(1), ...places];
  return chosen.slice(0, 2).map(({ name }) => shortName(name, names));
}

/** A person's surname where nobody else in the set has it. */
function shortName({ name, kind }: Name, names: readonly Name[]): string {
  const surname = name.split(' ').at(-1)!;
  if (kind !== 'person') return name;
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
  names: readonly Name[],
): string | undefined {
  const marks = new Map<string, Range[]>(articles.map(({ id, dates }) => [id, [...dates]]));
  for (const { mentions } of names)
    for (const { articleId, start, end } of mentions) marks.get(articleId)?.push({ start, end });
  const topics = new Map<string, Topic>();
  for (const article of articles) {
    const marked = marks.get(article.id)!.sort((a, b) => a.start - b.start);
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
