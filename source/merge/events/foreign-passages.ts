// "Orlow Lines closed the quay", the line of an event, and a passage of it → why the passage tells something else, if it does. A passage is
// joined for being close to all the others together; a reader sees it under one line.
import type { Event, EventOccurrence } from '../../model/briefing.js';
import { sightOfLine } from '../../model/sight-of-line.js';
import { meet } from '../cluster/sorted-lists.js';
import { commonTerms, cosine, shareInCommon } from '../terms/term-vectors.js';
import { areKin, type Vocabulary } from '../terms/vocabulary.js';
import type { EventGroup, GroupMaker } from './event-features.js';
import { MANNER } from './verb-features.js';

/** In words so much alike (cosine) two tell one thing, whatever their verbs. */
const MUCH_ALIKE = 0.4;
/** What somebody says is the thing told, not that he says it: the words of two sayings need have less in common, as a share of the shorter. */
const MUCH_SAID = 0.3;

/** A line and a passage, each as a group of one sighting. */
type LinePair = {
  readonly line: EventGroup;
  readonly passage: EventGroup;
  readonly common: readonly number[];
  readonly vocabulary: Vocabulary;
};

type LineRule = { readonly name: string; readonly applies: (pair: LinePair) => boolean };

/** What a passage may be about and yet belong to the line. */
const SURELY_OF_IT: readonly LineRule[] = [
  {
    name: 'it has no word that tells anything',
    applies: ({ passage }) => passage.vector.terms.length === 0,
  },
  {
    name: 'much the same words',
    applies: ({ line, passage }) => cosine(line.vector, passage.vector) >= MUCH_ALIKE,
  },
  {
    name: 'somebody says much the same',
    applies: ({ line, passage, common }) =>
      (isSaying(line) || isSaying(passage)) &&
      shareInCommon(line.vector, passage.vector, common) >= MUCH_SAID,
  },
  {
    name: 'both open their articles',
    applies: ({ line, passage }) => line.openings.length > 0 && passage.openings.length > 0,
  },
  { name: 'one quote in both', applies: ({ line, passage }) => meet(line.quotes, passage.quotes) },
  {
    name: 'one figure in both',
    applies: ({ common, vocabulary }) => common.some((term) => vocabulary.isNumber[term] === 1),
  },
];

/** Why a passage is put out, asked in order of what is sure of the line. */
const FOREIGN: readonly LineRule[] = [
  {
    // "Orlow Lines closed the quay" and "Questions were raised about the quay of Orlow's rival"; near miss: "the quay was shut by Orlow".
    name: 'it tells neither who does what the line tells, nor what is done',
    applies: (pair) => !tellsDeed(pair) && !tellsActor(pair),
  },
];

/** The rule by which a passage tells something else than a line, each a group of one sighting; undefined where it belongs to it. */
export function foreignRule(
  line: EventGroup,
  passage: EventGroup,
  vocabulary: Vocabulary,
): string | undefined {
  const common = commonTerms(line.vector, passage.vector);
  const pair: LinePair = { line, passage, common, vocabulary };
  return SURELY_OF_IT.some(({ applies }) => applies(pair))
    ? undefined
    : FOREIGN.find(({ applies }) => applies(pair))?.name;
}

const isSaying = ({ manners }: EventGroup): boolean => (manners & MANNER.said) !== 0;

/** A deed of the one, or what it is done to, stands in the other, or one event may be told by both: "exploded", "six died". */
const tellsDeed = ({ line, passage }: LinePair): boolean =>
  areKin(line.deeds, passage.deeds) ||
  meet(line.deeds, passage.told) ||
  meet(passage.deeds, line.told) ||
  tellsVerb(line, passage) ||
  tellsVerb(passage, line) ||
  meet(line.objects, passage.vector.terms) ||
  meet(passage.objects, line.vector.terms);

const tellsVerb = ({ predications }: EventGroup, { vector }: EventGroup): boolean =>
  predications.some(({ verb }) => vector.terms.includes(verb));

/** Who acts in the one stands in the other; "he" may be whoever both are about. */
const tellsActor = ({ line, passage }: LinePair): boolean =>
  meet(line.doers, passage.vector.terms) ||
  meet(passage.doers, line.vector.terms) ||
  (meet(line.people, passage.people) && (line.doers.length === 0 || passage.doers.length === 0));

/** Says which members of a group tell something else than the line of one of them: those that do at every sighting. */
export function foreignFinder(
  members: readonly Event[],
  { groupOf }: GroupMaker,
  vocabulary: Vocabulary,
): (best: Event) => readonly Event[] {
  const sighting = (event: Event, one: EventOccurrence): EventGroup =>
    groupOf([{ ...event, occurrences: [one] }]);
  const sightings = new Map<Event, readonly EventGroup[]>();
  const sightingsOf = (event: Event): readonly EventGroup[] => {
    const known = sightings.get(event) ?? event.occurrences.map((one) => sighting(event, one));
    sightings.set(event, known);
    return known;
  };
  return (best) => {
    const told = sightOfLine(best);
    if (told === undefined) return [];
    const line = sighting(best, told);
    return members.filter(
      (event) =>
        event !== best &&
        sightingsOf(event).every((one) => foreignRule(line, one, vocabulary) !== undefined),
    );
  };
}

/** Whether the passages of one event would stand under the line of another, or the other way round: the rule against it, else undefined. */
export function foreignTo(
  a: Event,
  b: Event,
  maker: GroupMaker,
  vocabulary: Vocabulary,
): string | undefined {
  const told = sightOfLine(a);
  if (told === undefined) return undefined;
  const line = maker.groupOf([{ ...a, occurrences: [told] }]);
  const rules = b.occurrences.map((one) =>
    foreignRule(line, maker.groupOf([{ ...b, occurrences: [one] }]), vocabulary),
  );
  return rules.includes(undefined) ? undefined : rules[0];
}
