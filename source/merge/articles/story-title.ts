// Articles of a story → its title: the headline that is most like all others; where no article has one, the opening that is;
// where none can stand alone, whom and what most of them are about, "Lavrov · NATO · security talks".
import { languageOf } from '../../languages/registry.js';
import type { BriefedArticle, Name } from '../../model/briefing.js';
import { outletName } from '../../model/outlet.js';
import type { Range } from '../../text/range.js';
import { byCount, compare } from '../cluster/sorted-lists.js';
import { fold, WORD } from '../../text/fold.js';
import { spreadOf, type Vocabulary } from '../terms/vocabulary.js';
import { openingTitle } from './opening-title.js';
import { eachOf, ofArticle } from '../terms/word-sequences.js';
import { stemOf } from '../../languages/stem.js';

/** Which names each article mentions, and where. */
export type NamesByArticle = ReadonlyMap<string, ReadonlyMap<Name, readonly Range[]>>;

export function namesByArticle(names: readonly Name[]): NamesByArticle {
  const found = new Map<string, Map<Name, Range[]>>();
  for (const name of names)
    for (const { articleId, start, end } of name.mentions) {
      const own = found.get(articleId) ?? new Map<Name, Range[]>();
      found.set(articleId, own);
      const ranges = own.get(name);
      if (ranges === undefined) own.set(name, [{ start, end }]);
      else ranges.push({ start, end });
    }
  return found;
}

/**
 * The headline nearest to all headlines and openings; of articles without one the first sentence that is, cut to a line; where
 * none stands alone the most central person and organisation (two of one kind, or a place, where there is no other) and the pair
 * of words that most share. `articles` in the order of the briefing.
 */
export function storyTitle(
  articles: readonly BriefedArticle[],
  mentioned: NamesByArticle,
  vocabulary: Vocabulary,
): string {
  const [first] = articles;
  if (first === undefined) return '';
  const headline = nearestTitle(articles, vocabulary);
  if (headline !== undefined) return headline;
  const topic = articles.length > 1 ? commonTopic(articles, vocabulary) : undefined;
  const parts = [...centralNames(articles, mentioned), ...(topic === undefined ? [] : [topic])];
  return parts.length > 0 ? parts.join(' · ') : first.title;
}

/** What a headline weighs for each of its words: the share of other headlines and of openings that have the word. */
const OPENING_WEIGHT = 0.7;
const OPENING_SENTENCES = 3;
/** A headline of fewer words is not the nearer for it. */
const FEWEST_WORDS = 5;
/** What a question keeps: it tells nothing. */
const QUESTION = 0.5;

/** A headline, or what stands for it, and its article's language. */
type Title = Pick<BriefedArticle, 'title' | 'language'>;

/** Of equals the first. Undefined where no article prints a headline and no opening can stand for one. */
function nearestTitle(
  articles: readonly BriefedArticle[],
  { sequence, terms }: Vocabulary,
): string | undefined {
  const printed: readonly Title[] = articles.filter(
    ({ titleCertainty }) => titleCertainty === 'explicit',
  );
  const titles = printed.length > 0 ? printed : articles.flatMap((article) => openingOf(article));
  const texts = [...new Map(articles.map((article) => [article.sourceGroup, article])).values()];
  const headlines = countTexts(texts.map((article) => headlineStems(article)));
  const openings = countTexts(
    texts.map(({ id, sentences }) => {
      const stems = new Set<string>();
      const end = sentences[OPENING_SENTENCES - 1]?.end ?? Infinity;
      eachOf(sequence, ofArticle(sequence, id), (term, start) => {
        if (start < end) stems.add(terms[term] ?? '');
      });
      return stems;
    }),
  );
  const worthOf = (own: Title): number => {
    const stems = headlineStems(own);
    const sum = [...stems].reduce(
      (total, stem) =>
        total + Math.max(0, headlines(stem) - 1) + OPENING_WEIGHT * Math.max(0, openings(stem) - 1),
      0,
    );
    const worth = sum / Math.sqrt(Math.max(FEWEST_WORDS, stems.size));
    return own.title.trimEnd().endsWith('?') ? QUESTION * worth : worth;
  };
  const [best] = titles
    .map(({ title, language }, at) => ({ title, at, worth: worthOf({ title, language }) }))
    .sort((a, b) => b.worth - a.worth || a.at - b.at);
  return best?.title;
}

function openingOf(article: BriefedArticle): Title[] {
  const title = openingTitle(article);
  return title === undefined ? [] : [{ title, language: article.language }];
}

/** In how many of the texts a stem stands. */
function countTexts(texts: readonly ReadonlySet<string>[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const stems of texts) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => counts.get(stem) ?? 0;
}

/** The telling stems of a headline, each once. */
function headlineStems({ title, language }: Title): ReadonlySet<string> {
  const { words } = languageOf(language);
  return new Set(title.match(WORD)?.flatMap((word) => stemOf(fold(word), words) ?? []));
}

/** The names that most articles mention, most often; who prints the news is none of them, nor is "Privacy Policy". */
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
  const pageWords = new Set(
    articles.flatMap(({ language }) => {
      const { weakPhrases, junkPhrases } = languageOf(language).furniture;
      return [...weakPhrases, ...junkPhrases];
    }),
  );
  const weight = ({ groups, count }: { groups: Set<string>; count: number }): number =>
    groups.size * Math.log(1 + count);
  const central = [...rows]
    .filter(([{ name }, { groups }]) => 2 * groups.size >= groupCount && !media.has(name))
    .filter(([{ name }]) => !pageWords.has(fold(name)))
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
  const surname = surnameOf(name);
  const owners = names.filter(
    (other) => other.kind === 'person' && surnameOf(other.name) === surname,
  );
  return owners.length === 1 ? surname : name;
}

/** "Lavrov" of "Sergey Lavrov". */
const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Two words side by side: in which source groups they stand, as printed each time, and in how many headlines. */
type Topic = {
  readonly groups: Set<string>;
  readonly forms: [string, ...string[]];
  headlines: number;
};

/** The two words side by side that most articles print, outside names and dates: "security talks". */
function commonTopic(articles: readonly BriefedArticle[], vocabulary: Vocabulary): string | undefined {
  const topics = new Map<number, Topic>();
  const keyOf = (first: number, second: number): number => first * vocabulary.terms.length + second;
  for (const { id, body, sourceGroup } of articles) {
    let before: (Range & { readonly term: number }) | undefined;
    eachOf(vocabulary.sequence, ofArticle(vocabulary.sequence, id), (term, start, end) => {
      const first = before;
      before = { term, start, end };
      if (first?.end !== start - 1 || body[start - 1] === '-') return;
      if (!isTopical(first.term, vocabulary) || !isTopical(term, vocabulary)) return;
      if (UPPER.test(body.charAt(first.start)) || UPPER.test(body.charAt(start))) return;
      const printed = body.slice(first.start, end);
      const topic = topics.get(keyOf(first.term, term));
      if (topic === undefined) {
        const groups = new Set([sourceGroup]);
        topics.set(keyOf(first.term, term), { groups, forms: [printed], headlines: 0 });
      } else {
        topic.groups.add(sourceGroup);
        topic.forms.push(printed);
      }
    });
  }
  // A headline may print every word with a capital, so it confirms a topic and never makes one.
  for (const { title, language, sourceGroup } of articles) {
    const { words } = languageOf(language);
    const stems = title
      .match(WORD)
      ?.map((word) => vocabulary.ids.get(stemOf(fold(word), words) ?? ''));
    stems?.forEach((second, i) => {
      const first = stems[i - 1];
      const topic =
        first === undefined || second === undefined ? undefined : topics.get(keyOf(first, second));
      if (topic === undefined) return;
      topic.groups.add(sourceGroup);
      topic.headlines++;
    });
  }
  const shared = [...topics.values()].filter(({ groups }) => groups.size > 1);
  shared.sort(
    (x, y) =>
      y.groups.size - x.groups.size ||
      y.headlines - x.headlines ||
      y.forms.length - x.forms.length ||
      compare(x.forms[0], y.forms[0]),
  );
  return shared[0] === undefined ? undefined : byCount(shared[0].forms)[0];
}

const UPPER = /\p{Lu}/u;

/** A word that others use too, and no name, date or number. */
const isTopical = (term: number, vocabulary: Vocabulary): boolean =>
  vocabulary.isName[term] === 0 &&
  vocabulary.isDate[term] === 0 &&
  spreadOf(vocabulary, term) > 1 &&
  vocabulary.isNumber[term] === 0;
