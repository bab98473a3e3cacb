// Events of a story → what one source tells as done and another says was not: "Rebels shot down a jet", "the army denied that a jet was shot down".
import { languageOf } from '../../languages/registry.js';
import type { WordLexicon } from '../../languages/lexicons/word-lexicon.js';
import type {
  BriefedArticle,
  Conflict,
  Event,
  EventDate,
  EventOccurrence,
} from '../../model/briefing.js';
import { contains, type Range } from '../../text/range.js';
import { compare, distinct, groupBy, meet } from '../cluster/sorted-lists.js';
import { countOtherwise } from '../events/predications.js';
import { commonTerms, cosine, type TermVector } from '../terms/term-vectors.js';
import { sayTerm, termsOf, weighTerms, type Vocabulary } from '../terms/vocabulary.js';

/** A sighting with its article and words; dates are no words of it. */
type Telling = {
  readonly event: Event;
  readonly occurrence: EventOccurrence;
  readonly article: BriefedArticle;
  readonly vector: TermVector;
};

/** A telling that says of something that it was not so. */
type Denial = Telling & {
  /** What was not so, without its dates. */
  readonly denied: readonly number[];
  /** What its first words tell: "never |mentioned whether he shelled it" denies no shelling. */
  readonly first: readonly number[];
  /** Days in it, as text: "2022-05-03", "2020". */
  readonly days: readonly string[];
  /** True for "did not shell", of which the subject is that of the deed; false for "denied that it was shelled". */
  readonly isOfDoer: boolean;
};

type Claim = Telling & {
  readonly verb: readonly number[];
  readonly deeds: readonly number[];
  readonly subject: readonly number[];
  /** What it is done to. */
  readonly object: readonly number[];
};

/** Of the words that are denied so many, and so large a share, stand in the claim, beside its verb. */
const LEAST_DENIED = { count: 2, share: 0.6 } as const;

/**
 * The claims of each event, by event id, where an article of the same story denies what it tells. A claim and its denials are one difference,
 * which each of their events has.
 */
export function claimConflicts(
  events: readonly Event[],
  stories: readonly (readonly BriefedArticle[])[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, readonly Conflict[]> {
  const conflicts = new Map<string, Conflict[]>();
  const sightings = groupBy(
    events.flatMap((event) => event.occurrences.map((occurrence) => ({ event, occurrence }))),
    ({ occurrence }) => occurrence.articleId,
  );
  for (const story of stories) {
    if (story.length < 2) continue;
    const tellings = story.flatMap((article) =>
      (sightings.get(article.id) ?? []).map((sighting): Telling => {
        const terms = termsOf(vocabulary, article.id, sighting.occurrence, vocabulary.isDate);
        return { ...sighting, article, vector: weighTerms(vocabulary, terms) };
      }),
    );
    const denials = tellings.flatMap((telling) => readDenial(telling, vocabulary) ?? []);
    if (denials.length === 0) continue;
    for (const [claim, deniedBy] of deniedClaims(tellings, denials, vocabulary)) {
      const conflict = conflictOf([claim, ...deniedBy]);
      const owners = [claim, ...deniedBy].flatMap((side) => tellingsOf(side, tellings));
      for (const id of distinct(owners.map(({ event }) => event.id)))
        conflicts.set(id, [...(conflicts.get(id) ?? []), conflict]);
    }
  }
  return conflicts;
}

/** Each claim with those who deny it; a denial denies the claim that is most like it. */
function deniedClaims(
  tellings: readonly Telling[],
  denials: readonly Denial[],
  vocabulary: Vocabulary,
): ReadonlyMap<Claim, readonly Denial[]> {
  const deniers = new Set(denials.map(({ event }) => event.id));
  const claims = tellings.flatMap((telling) =>
    deniers.has(telling.event.id) ? [] : (readClaim(telling, vocabulary) ?? []),
  );
  const byWord = new Map<string, Claim[]>();
  for (const claim of claims)
    for (const key of [...claim.verb.map(termKey), ...claim.deeds.map(deedKey)])
      byWord.set(key, [...(byWord.get(key) ?? []), claim]);
  const found = new Map<Claim, Denial[]>();
  for (const denial of denials) {
    const keys = denial.denied.flatMap((term) => [
      termKey(term),
      ...(vocabulary.deedsOf.get(term) ?? []).map(deedKey),
    ]);
    const [claim] = distinct(distinct(keys).flatMap((key) => byWord.get(key) ?? []))
      .filter((one) => isDeniedBy(one, denial, vocabulary))
      .map((one) => ({ one, like: cosine(one.vector, denial.vector) }))
      .sort(
        (a, b) =>
          b.like - a.like ||
          b.one.event.importance - a.one.event.importance ||
          compare(a.one.event.id, b.one.event.id),
      );
    if (claim === undefined) continue;
    const known = [...found].find(([{ event }]) => event.id === claim.one.event.id);
    if (known === undefined) found.set(claim.one, [denial]);
    else if (known[1].every(({ event }) => event.id !== denial.event.id)) known[1].push(denial);
  }
  return found;
}

const termKey = (term: number): string => `term ${term}`;
const deedKey = (deed: number): string => `deed ${deed}`;

/** What stands in the same words: of "Lind took bribes in 2019, police said on Monday" the bribes and what police said. */
const tellingsOf = ({ occurrence, article }: Telling, all: readonly Telling[]): Telling[] =>
  all.filter(
    (other) =>
      other.article.id === article.id &&
      (contains(other.occurrence, occurrence) ||
        (occurrence.verb !== undefined && contains(other.occurrence, occurrence.verb))),
  );

const conflictOf = (sides: readonly Telling[]): Conflict => ({
  kind: 'claim',
  values: sides.map(({ event: { summary, occurrences } }) => ({
    value: summary,
    articleIds: distinct(occurrences.map(({ articleId }) => articleId)),
  })),
});

/** Undefined for what denies nothing. */
function readDenial(telling: Telling, vocabulary: Vocabulary): Denial | undefined {
  const { article, occurrence } = telling;
  const { words } = languageOf(article.language);
  const place = deniedIn(article.body, occurrence, words);
  if (place === undefined) return undefined;
  const { isDate } = vocabulary;
  const all = termsOf(vocabulary, article.id, place.range);
  return {
    ...telling,
    denied: all.filter((term) => isDate[term] === 0),
    first: termsOf(vocabulary, article.id, place.first, isDate),
    days: all.flatMap((term) => (isDate[term] === 1 ? sayTerm(vocabulary, term).slice(1) : [])),
    isOfDoer: place.isOfDoer,
  };
}

/** Where a sighting tells what was not so. */
function deniedIn(
  body: string,
  { start, end }: Range,
  { denying, notDone }: WordLexicon,
): { readonly range: Range; readonly first: Range; readonly isOfDoer: boolean } | undefined {
  const text = body.slice(start, end);
  const behind = (match: RegExpExecArray): number => start + match.index + match[0].length;
  const denial = denying.exec(text);
  if (denial !== null) {
    const range = { start: behind(denial), end };
    return { range, first: range, isOfDoer: false };
  }
  const negation = notDone.exec(text);
  if (negation === null) return undefined;
  const range = { start: behind(negation), end };
  const words = FIRST_WORDS.exec(body.slice(range.start, end))?.[0] ?? '';
  return {
    range,
    first: { start: range.start, end: range.start + words.length },
    isOfDoer: negation.groups?.there === undefined,
  };
}
/** " shell the", " swap of": the verb or noun of a deed is one of two words. */
const FIRST_WORDS = /^\W*[\p{L}\p{N}’'-]+(?: [\p{L}\p{N}’'-]+)?/u;

/** Undefined for what did not come about, and for what has no verb that tells a deed. */
function readClaim(
  { event, occurrence, article, vector }: Telling,
  vocabulary: Vocabulary,
): Claim | undefined {
  const { status } = event;
  if ((status !== 'happened' && status !== 'background') || occurrence.verb === undefined)
    return undefined;
  const termsIn = (range: Range | undefined): readonly number[] =>
    range === undefined ? [] : termsOf(vocabulary, article.id, range, vocabulary.isDate);
  const verb = termsIn(occurrence.verb);
  if (verb.length === 0) return undefined;
  const { subject, object, isPassive } = occurrence;
  const [does, suffers] = isPassive ? [object, subject] : [subject, object];
  const deeds = verb.flatMap((term) => vocabulary.deedsOf.get(term) ?? []);
  const own = { verb, deeds, subject: termsIn(does), object: termsIn(suffers) };
  return { event, occurrence, article, vector, ...own };
}

/** True where another house says that what a claim tells was not done, by the same one, to the same, there and then. */
function isDeniedBy(claim: Claim, denial: Denial, vocabulary: Vocabulary): boolean {
  if (claim.article.sourceGroup === denial.article.sourceGroup) return false;
  const { isNumber, isName, deedsOf, locations } = vocabulary;
  const isDeed = (term: number): boolean =>
    claim.verb.includes(term) || meet(deedsOf.get(term) ?? [], claim.deeds);
  if (!denial.first.some(isDeed)) return false;
  const others = denial.denied.filter((term) => !isDeed(term) && isNumber[term] === 0);
  const common = others.filter((term) => claim.vector.terms.includes(term));
  if (
    common.length < LEAST_DENIED.count ||
    common.length < LEAST_DENIED.share * others.length ||
    (claim.object.length > 0 && !meet(claim.object, common))
  )
    return false;
  const inBoth = commonTerms(claim.vector, denial.vector);
  if (denial.isOfDoer && claim.subject.length > 0 && !meet(claim.subject, inBoth)) return false;
  // "denied that it hit a school in Goma", "hit a school in Beni"
  const names = others.filter((term) => isName[term] === 1);
  if (names.some((term) => !common.includes(term))) return false;
  const placesOf = ({ article, occurrence }: Telling): readonly string[] =>
    locations.within(article.id, occurrence);
  return (
    !locations.differ(placesOf(claim), placesOf(denial)) &&
    !countOtherwise(claim.vector, denial.vector, inBoth, vocabulary) &&
    isOfThen(claim.event.date, denial)
  );
}

/** On a day that the denial names, or before it; "did not shell it on Tuesday" says nothing of Monday. */
function isOfThen(
  date: EventDate | undefined,
  { days, event, isOfDoer, article }: Denial,
): boolean {
  if (date === undefined) return true;
  if (days.length > 0)
    return days.some(
      (day) =>
        date.start.startsWith(day) ||
        day.startsWith(date.start) ||
        (date.start <= day && day <= date.end) ||
        (date.certainty === 'inferred' && date.start >= day),
    );
  const last = event.date?.end ?? article.publishedAt?.slice(0, 10) ?? date.start;
  return date.start <= last && (!isOfDoer || event.date?.precision !== 'month');
}
