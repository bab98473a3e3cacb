// Events of a story → the names of those who do what each tells: "Orlow Lines" of "Orlow Lines, which owns the yard, cut 300 jobs".
import type { Briefing, Event, Name } from '../../model/briefing.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import { overlapFinder, type Range } from '../../text/range.js';
import { sightOfLine } from '../../model/sight-of-line.js';

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
    const subject = sightOfLine(event)?.subject;
    const { articleId } = event.summaryRange;
    const body = bodies.get(articleId) ?? '';
    const named =
      subject === undefined
        ? []
        : namesIn(articleId, subject).filter(
            ({ end }) => !POSSESSIVE.test(body.slice(end, end + 2)),
          );
    const [only, second] = event.people;
    // "US envoy Ann Lind": Lind, not the country
    const others = named.filter(({ kind }) => kind !== 'place');
    return new Set(
      named.length > 0
        ? (others.length > 0 ? others : named).map(({ name }) => name)
        : only !== undefined && second === undefined
          ? [only]
          : [],
    );
  });
}

/** A name is no actor where it only says of what kind another is: "the Orlow spokesman"; near miss: "Orlow of Tarn". */
const NAME_OF_NOUN = /^ \p{Ll}{3}/u;

/**
 * @returns who acts in the line of an event, where the subject begins with the name of a person or a body, by canonical name; undefined
 * where it does not: "A spokesman of Orlow Lines"
 */
export function leadingActorReader(briefing: Briefing): (event: Event) => string | undefined {
  const bodies = new Map(briefing.articles.map(({ id, body }) => [id, body]));
  const namesIn = nameFinder(briefing.names);
  return memoizeByObject((event: Event): string | undefined => {
    const subject = sightOfLine(event)?.subject;
    const { articleId } = event.summaryRange;
    const [first] = subject === undefined ? [] : namesIn(articleId, subject);
    if (subject === undefined || first === undefined || first.kind === 'place') return undefined;
    const behind = (bodies.get(articleId) ?? '').slice(first.end, subject.end);
    return POSSESSIVE.test(behind) || NAME_OF_NOUN.test(behind) ? undefined : first.name;
  });
}

type NamedRange = Range & Pick<Name, 'name' | 'kind'>;

type NamesIn = (articleId: string, range: Range) => readonly NamedRange[];

/** Made once for all the stories of a briefing, which share the list of its names. */
const nameFinder = memoizeByObject((names: readonly Name[]): NamesIn => {
  const byArticle = new Map<string, NamedRange[]>();
  for (const { name, kind, mentions } of names)
    for (const { articleId, start, end } of mentions) {
      const own = byArticle.get(articleId);
      if (own === undefined) byArticle.set(articleId, [{ name, kind, start, end }]);
      else own.push({ name, kind, start, end });
    }
  const finders = new Map(
    [...byArticle].map(([id, own]) => [id, overlapFinder(own.sort((a, b) => a.start - b.start))]),
  );
  return (articleId, range) => finders.get(articleId)?.(range) ?? [];
});
