// Articles of a story → its title: whom and what most of them are about, "Lavrov · NATO · security talks".
import { languageOf } from '../languages/language.js';
import type { BriefedArticle, Name } from '../model/briefing.js';
import { overlaps } from '../model/range.js';
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

/** The two words side by side that most articles print, outside names and dates: "security talks". */
function commonTopic(
  articles: readonly BriefedArticle[],
  names: readonly Name[],
): string | undefined {
  const counts = new Map<string, { groups: Set<string>; count: number; forms: string[] }>();
  for (const article of articles) {
    const marked = [
      ...names.flatMap(({ mentions }) =>
        mentions.filter(({ articleId }) => articleId === article.id),
      ),
      ...article.dates,
    ];
    const { words } = languageOf(article.language);
    const texts = article.sentences.flatMap((sentence) => {
      const taken = marked.filter((mark) => overlaps(mark, sentence));
      return [...article.body.slice(sentence.start, sentence.end).matchAll(WORD)].map(
        ({ 0: word, index }) => {
          const range = {
            start: sentence.start + index,
            end: sentence.start + index + word.length,
          };
          const named = taken.some((mark) => overlaps(mark, range)) || /^\p{Lu}|\d/u.test(word);
          return { word, ...range, stem: named ? undefined : stemOf(fold(word), words) };
        },
      );
    });
    texts.forEach((first, index) => {
      const second = texts[index + 1];
      if (first.stem === undefined || second?.stem === undefined) return;
      if (second.start !== first.end + 1) return;
      const key = `${first.stem} ${second.stem}`;
      const row = counts.get(key) ?? { groups: new Set(), count: 0, forms: [] };
      row.groups.add(article.sourceGroup);
      row.count++;
      row.forms.push(`${first.word} ${second.word}`);
      counts.set(key, row);
    });
  }
  const shared = [...counts].filter(([, { groups }]) => groups.size > 1);
  shared.sort(
    (a, b) => b[1].groups.size - a[1].groups.size || b[1].count - a[1].count || compare(a[0], b[0]),
  );
  return byCount(shared[0]?.[1].forms ?? [])[0];
}
