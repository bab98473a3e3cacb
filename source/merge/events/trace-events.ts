// A finished briefing → why its events were joined, kept apart, worded and ranked so: the deciding functions are asked again,
// which are pure, and merging what is merged changes nothing. Nothing is kept for it while a briefing is made.
import type { BriefedArticle, Briefing, Event } from '../../model/briefing.js';
import { runThrough } from '../../text/values/in-steps.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import type { ClosenessTrace, Join, JoinedTrace, Neighbour, RankTrace } from '../../model/trace.js';
import { traceCloseness } from './event-closeness.js';
import { chooseDate, groupMaker, type EventGroup } from './event-features.js';
import { lastMoves } from './last-moves.js';
import { openingsOf, type Openings } from './openings.js';
import { readVocabulary } from '../terms/vocabulary.js';
import { renameIn } from '../merge-briefings.js';
import { rankEvents } from './rank.js';
import { readArticleWords } from '../terms/word-sequences.js';
import { joinEvents, linesOfGroup } from './same-event.js';
import { storyDays, withStoryDay } from './story-days.js';
import { joinNames } from '../names/same-name.js';
import { foreignTo } from './foreign-passages.js';
import { cosine } from '../terms/term-vectors.js';

/** What the decisions lean on, read from the briefing again, once for each. */
const knowledgeOf = memoizeByObject((briefing: Briefing) => {
  const { articles, names, quotes } = briefing;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const vocabulary = readVocabulary(articles, names, readArticleWords(articles));
  const stories = briefing.stories.map(({ articleIds }) =>
    articleIds.flatMap((id) => byId.get(id) ?? []),
  );
  const storyOf = new Map(
    stories.flatMap((story, number) => story.map(({ id }): [string, number] => [id, number])),
  );
  const days = storyDays(briefing.events, stories, vocabulary);
  const isOpening = openingsOf(briefing.events, byId);
  const maker = groupMaker({ quotes, articles: byId, storyOf, isOpening }, vocabulary);
  return { vocabulary, stories, byId, days, isOpening, maker };
});

const groupsOf = memoizeByObject((briefing: Briefing): readonly EventGroup[] => {
  const { maker } = knowledgeOf(briefing);
  return briefing.events.map((event) => maker.groupOf([event]));
});

const ranksOf = memoizeByObject((briefing: Briefing): ReadonlyMap<string, RankTrace> => {
  const { stories, vocabulary } = knowledgeOf(briefing);
  const ranks = new Map<string, RankTrace>();
  rankEvents(briefing.events, stories, vocabulary, ({ id }, rank) => ranks.set(id, rank));
  return ranks;
});

/** What the importance of an event is the sum of; undefined for one that is not of the briefing. */
export const traceRank = (briefing: Briefing, { id }: Event): RankTrace | undefined =>
  ranksOf(briefing).get(id);

/**
 * How an event was joined of what single articles tell.
 * @param found the events of its articles, as each was read by itself
 * @param inStory the same of all articles of its story, asked for where the first alone do not make the event again: what an article
 * opens with, and on which day, is said by its sisters too
 * @returns undefined where neither makes the event, as in a briefing put together by hand
 */
export function traceJoins(
  briefing: Briefing,
  event: Event,
  found: readonly Event[],
  inStory: () => readonly Event[],
): JoinedTrace | undefined {
  const { days, isOpening } = knowledgeOf(briefing);
  const places = new Set(event.occurrences.map(placeOf));
  const isOfIt = ({ occurrences }: Event): boolean =>
    occurrences.every((occurrence) => places.has(placeOf(occurrence)));
  const own = namedIn(briefing, found).filter(isOfIt);
  return (
    joinAgain(briefing, event, { events: own.map((one) => withStoryDay(one, days)), isOpening }) ??
    joinInStory(briefing, event, inStory())
  );
}

/** The same of all that its story tells. */
function joinInStory(
  briefing: Briefing,
  event: Event,
  found: readonly Event[],
): JoinedTrace | undefined {
  const { vocabulary, stories, byId } = knowledgeOf(briefing);
  const events = namedIn(briefing, found);
  const days = storyDays(events, stories, vocabulary);
  const dated = events.map((one) => withStoryDay(one, days));
  return joinAgain(briefing, event, { events: dated, isOpening: openingsOf(dated, byId) });
}

/** Events under the names that the whole briefing has. */
function namedIn({ articles, names }: Briefing, events: readonly Event[]): readonly Event[] {
  const { canonical } = joinNames(names, articles);
  return renameIn({ events, quotes: [] }, canonical).events;
}

function joinAgain(
  briefing: Briefing,
  event: Event,
  { events, isOpening }: { readonly events: readonly Event[]; readonly isOpening: Openings },
): JoinedTrace | undefined {
  const { vocabulary, stories, byId, maker } = knowledgeOf(briefing);
  const { quotes } = briefing;
  const joins: Join[] = [];
  const joined = runThrough(
    joinEvents(events, { quotes, stories, vocabulary, isOpening }, (join) => joins.push(join)),
  ).find(({ id }) => id === event.id);
  if (joined?.occurrences.length !== event.occurrences.length) return undefined;
  const members = events.filter(({ occurrences }) =>
    occurrences.every((one) => joined.occurrences.some((other) => placeOf(one) === placeOf(other))),
  );
  const ids = new Set(reachedFrom(event.id, joins));
  const own = members.filter(({ id }) => ids.has(id));
  const group = maker.groupOf(own);
  const wordings = linesOfGroup(group, joined.status, maker, vocabulary);
  return {
    members: own,
    joins: joins.filter(({ a: [first] }) => first !== undefined && ids.has(first.id)),
    wordings: wordings.length > 1 ? wordings : [],
    dateRule: dateRuleOf(own, byId, lastMoves(group)),
  };
}

const placeOf = ({
  articleId,
  start,
  end,
}: {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
}): string => `${articleId}\n${start}\n${end}`;

/** The ids of all that was joined to the event with that id. */
function reachedFrom(id: string, joins: readonly Join[]): readonly string[] {
  const holding = joins
    .map(({ a, b }) => [...a, ...b].map((member) => member.id))
    .filter((ids) => ids.includes(id));
  return [id, ...holding.flat()];
}

function dateRuleOf(
  members: readonly Event[],
  articles: ReadonlyMap<string, BriefedArticle>,
  moved: readonly Event[],
): string {
  let rule = '';
  if (moved.length > 0 && moved.length < members.length)
    return 'the day that a plan was given last';
  chooseDate(
    members,
    (id) => articles.get(id)?.sourceGroup ?? id,
    (name) => {
      rule = name;
    },
  );
  return rule;
}

/** So many of the events that are most like it are told of. */
const NEIGHBOURS = 3;

/** The other events whose words are most like those of an event, and why they are not joined; the likest first. */
export function traceNeighbours(briefing: Briefing, { id }: Event): readonly Neighbour[] {
  const groups = groupsOf(briefing);
  const place = briefing.events.findIndex((event) => event.id === id);
  const [own, told] = [groups[place], briefing.events[place]];
  if (own === undefined || told === undefined) return [];
  return briefing.events
    .flatMap((event, at) => {
      const group = groups[at];
      if (group === undefined || group === own) return [];
      return [{ event, group, at, alike: cosine(own.vector, group.vector) }];
    })
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike || a.at - b.at)
    .slice(0, NEIGHBOURS)
    .map(({ event }) => ({ event, closeness: tracePair(briefing, told, event) }));
}

/** Two events of a briefing → whether they are one, and why not. */
export function tracePair(briefing: Briefing, a: Event, b: Event): ClosenessTrace {
  const { vocabulary, maker } = knowledgeOf(briefing);
  const closeness = traceCloseness(maker.groupOf([a]), maker.groupOf([b]), vocabulary);
  if (!closeness.joins) return closeness;
  const rule = foreignTo(a, b, maker, vocabulary) ?? foreignTo(b, a, maker, vocabulary);
  if (rule === undefined) return closeness;
  return {
    ...closeness,
    joins: false,
    steps: [...closeness.steps, { rule: `under one line: ${rule}`, least: Infinity }],
  };
}
