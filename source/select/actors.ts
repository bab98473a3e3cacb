// Events of a story → the names of those who do what each tells: "Orlow Lines" of "Orlow Lines, which owns the yard, cut 300 jobs".
import type { Briefing, Event, EventOccurrence, Name } from '../model/briefing.js';
import { memoizeByObject } from '../text/memoize.js';
import { overlapFinder, overlaps, type Range } from '../text/range.js';

/** A name is no actor where something of it is: "Orlow’s plan"; near miss: "Orlow". */
const POSSESSIVE = /^['’]s?\b|^['’]/;

/**
 * @returns who acts in the line of an event, by canonical name: the names in the subject of its verb; of a line whose subject names
 * nobody ("he", "the mayor") the one person that it is about, or none
 */
export function actorReader(briefing: Briefing): (event: Event) => ReadonlySet<string> {
  const bodies = new Map(briefing.articles.map(({ id, body }) => [id, body]));
  const namesIn = nameFinder(briefing.names);
  return memoizeByObject((event: Event): ReadonlySet<string> => {
    const subject = lineOf(event)?.subject;
    const { articleId } = event.summaryRange;
    const body = bodies.get(articleId) ?? '';
    const named =
      subject === undefined
        ? []
        : namesIn(articleId, subject).filter(
            ({ end }) => !POSSESSIVE.test(body.slice(end, end + 2)),
          );
    const [only, second] = event.people;
    return new Set(
      named.length > 0
        ? named.map(({ name }) => name)
        : only !== undefined && second === undefined
          ? [only]
          : [],
    );
  });
}

/** The telling that the line of an event is taken from. */
const lineOf = ({ occurrences, summaryRange }: Event): EventOccurrence | undefined =>
  occurrences.find(
    (one) => one.articleId === summaryRange.articleId && overlaps(one, summaryRange),
  );

type NamedRange = Range & { readonly name: string };

type NamesIn = (articleId: string, range: Range) => readonly NamedRange[];

/** Made once for all the stories of a briefing, which share the list of its names. */
const nameFinder = memoizeByObject((names: readonly Name[]): NamesIn => {
  const byArticle = new Map<string, NamedRange[]>();
  for (const { name, mentions } of names)
    for (const { articleId, start, end } of mentions) {
      const own = byArticle.get(articleId);
      if (own === undefined) byArticle.set(articleId, [{ name, start, end }]);
      else own.push({ name, start, end });
    }
  const finders = new Map(
    [...byArticle].map(([id, own]) => [id, overlapFinder(own.sort((a, b) => a.start - b.start))]),
  );
  return (articleId, range) => finders.get(articleId)?.(range) ?? [];
});
