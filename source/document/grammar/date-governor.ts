// A date in a Document → the verb group that it belongs to, or none: "the 2016 election", "since its founding in 1990". Cues are
// weighed; those that decided are the trace.
import { lowerBound } from '../../text/values/lower-bound.js';
import type { Range } from '../../text/range.js';
import { isA, type Clause, type Document, type Token, type VerbGroup } from '../document.js';
import { hashText } from '../tagger/hash.js';
import { Class } from '../tagger/tag-set.js';
import type { DateWeights } from '../tagger/weights.js';

/** Where a date belongs: to a verb; to the noun that it stands in front of ("the 2016 election"); to no verb otherwise. */
export type Belonging = 'verb' | 'modifier' | 'none';

export type Governor = {
  readonly belongs: Belonging;
  /** Index into `Document.verbGroups`; undefined for a date that belongs to a noun, or to nothing. */
  readonly verb: number | undefined;
  /** Of the verbs that it does not belong to, the weightiest: what to take where "none" will not do. */
  readonly otherVerb: number | undefined;
  /** By how much it outweighs the next candidate; 0 of equals, Infinity where there is no other. */
  readonly margin: number;
  /** The margin is at least `SURE`, of a modifier a little less: only then is "none" to be taken at its word. */
  readonly isSure: boolean;
  /** What spoke for it, the weightiest first. */
  readonly cues: readonly DateCue[];
};

export type DateCue = { readonly name: string; readonly weight: number };

/** A verb group, or none, with the names of its cues. */
export type Candidate = {
  readonly verb: number | undefined;
  readonly cues: readonly string[];
};

/** From this margin on few are wrong: of test dates "none" in 1 of 70 (8 of 27 below), a verb in 11 of 102 (25 of 59 below). */
export const SURE = 250;
/** Less will do where the noun phrase says the same: "the 2009 Super Bowl". */
const SURE_MODIFIER = 200;

const NOTHING: Governor = {
  belongs: 'none',
  verb: undefined,
  otherVerb: undefined,
  margin: Infinity,
  isSure: true,
  cues: [],
};

/** Which verb group of its sentence a date belongs to. A range without a token belongs to none. */
export function governorOf(document: Document, date: Range, weights: DateWeights): Governor {
  const governor = decide(candidatesOf(document, date), weights);
  return governor.verb === undefined && isModifier(document, date)
    ? { ...governor, belongs: 'modifier', isSure: governor.margin >= SURE_MODIFIER }
    : governor;
}

/** The candidate whose cues weigh most, the first of equals; none of none. */
export function decide(candidates: readonly Candidate[], weights: DateWeights): Governor {
  const ranked = candidates
    .map((candidate) => ({ candidate, sum: sumOf(candidate, weights) }))
    .sort((a, b) => b.sum - a.sum);
  const [best, next] = ranked;
  if (best === undefined) return NOTHING;
  const { verb, cues } = best.candidate;
  const margin = next === undefined ? Infinity : best.sum - next.sum;
  return {
    belongs: verb === undefined ? 'none' : 'verb',
    verb,
    otherVerb: ranked.slice(1).find(({ candidate }) => candidate.verb !== undefined)?.candidate
      .verb,
    margin,
    isSure: margin >= SURE,
    // Looked up only where it is asked for.
    get cues() {
      return cues
        .map((name) => ({ name, weight: weightOf(weights, name) }))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight);
    },
  };
}

const sumOf = ({ cues }: Candidate, weights: DateWeights): number =>
  cues.reduce((all, name) => all + weightOf(weights, name), 0);

/** "the 2016 election", "Monday's vote", "the May 3 talks"; not "in 2016 elections were held". */
function isModifier({ nounPhrases, at, indexAt }: Document, date: Range): boolean {
  const to = indexAt(date.end - 1) + 1;
  const phrase = nounPhrases[firstPhrase(nounPhrases, indexAt(date.start))];
  return phrase !== undefined && phrase.head >= to && isA(at(phrase.head), Class.noun);
}

export const cueSlot = (cue: string, bits: number): number => hashText(cue) & ((1 << bits) - 1);

const weightOf = ({ bits, values }: DateWeights, cue: string): number =>
  values[cueSlot(cue, bits)] ?? 0;

/** Where a date stands: its tokens, `to` exclusive, and what is seen from there. */
type DateSetting = {
  readonly document: Document;
  readonly from: number;
  readonly to: number;
  /** Indexes of the verb groups of its sentence that share no word with it, the nearest first. */
  readonly near: readonly number[];
  /** The word in front that ties it: "on", "since"; else what stands there. */
  readonly tie: string;
  /** The date as printed, figures as "0". */
  readonly text: string;
  /** How it lies in its noun phrase. */
  readonly inPhrase: string;
};

/** None first, then the verb groups of the sentence in their order. */
export function candidatesOf(document: Document, date: Range): Candidate[] {
  const from = document.indexAt(date.start);
  const to = document.indexAt(date.end - 1) + 1;
  const { sentence } = document.at(from);
  if (sentence < 0 || to <= from) return [];
  const inSentence = verbsOf(document, sentence).filter(
    (verb) => !document.verbGroups[verb]?.tokens.some((token) => token >= from && token < to),
  );
  const near = [...inSentence].sort(
    (a, b) => distance(document, a, from, to) - distance(document, b, from, to) || a - b,
  );
  const place = {
    document,
    from,
    to,
    near,
    tie: tieOf(document.at(from - 1)),
    text: textOf(document, from, to),
    inPhrase: phrasePlace(document, from, to),
  };
  const context = contextCues(place);
  return [
    { verb: undefined, cues: ['none', ...context.map((cue) => `none, ${cue}`)] },
    ...inSentence.map((verb) => ({ verb, cues: verbCues(place, verb) })),
  ];
}

/** The verb groups of a sentence. */
function verbsOf({ verbGroups }: Document, sentence: number): number[] {
  const verbs: number[] = [];
  let verb = lowerBound(verbGroups, (group) => group.sentence < sentence);
  for (; verbGroups[verb]?.sentence === sentence; verb++) verbs.push(verb);
  return verbs;
}

function distance({ verbGroups }: Document, verb: number, from: number, to: number): number {
  const { head } = verbGroups[verb] ?? { head: 0 };
  return head < from ? from - head : head - to + 1;
}

const TYING = Class.preposition | Class.to | Class.adverb | Class.determiner;

const tieOf = (before: Token): string =>
  isA(before, TYING) || before.text === ',' || before.text === '('
    ? before.lower
    : before.is === 0
      ? 'edge'
      : before.tag;

/** What a date looks like and stands between, whatever verbs there are. */
function contextCues({ document, from, to, tie, near, text, inPhrase }: DateSetting): string[] {
  const { at } = document;
  const next = at(to);
  const beforeTie = at(from - 2);
  const shape = to - from > 1 ? 'long' : /^\d{4}$/.test(at(from).text) ? 'year' : at(from).tag;
  const noun = isA(at(from - 1), Class.noun)
    ? at(from - 1)
    : isA(beforeTie, Class.noun)
      ? beforeTie
      : undefined;
  const nounName = noun?.lower ?? '';
  const isInPhrase =
    document.nounPhrases.length > 0 && isA(next, Class.noun) ? 'noun behind' : next.tag;
  const edge = from === (document.sentences[at(from).sentence]?.from ?? 0) ? 'first' : 'inside';
  const verb = near[0] === undefined ? undefined : document.verbGroups[near[0]];
  const verbBefore =
    verb !== undefined && verb.head < from
      ? from - verb.head < 3
        ? 'verb near'
        : 'verb'
      : 'no verb';
  return [
    `tie ${tie}`,
    `next ${next.tag}`,
    `tie ${tie}, next ${next.tag}`,
    `tie ${tie}, before ${beforeTie.tag}`,
    `next word ${next.lower}`,
    `${shape}, tie ${tie}`,
    `${shape}, next ${next.tag}, tie ${tie}`,
    edge,
    `noun ${nounName}, tie ${tie}`,
    `noun ending ${nounName.slice(-3)}`,
    `${isInPhrase}, ${at(from - 1).tag}`,
    `${verbBefore}, tie ${tie}, before ${beforeTie.tag}`,
    `${verbBefore}, noun ${noun === undefined ? '-' : noun.tag}`,
    `verbs ${Math.min(3, near.length)}, tie ${tie}`,
    `text ${text}`,
    `text ${text}, tie ${tie}`,
    `in ${inPhrase}`,
    `in ${inPhrase}, tie ${tie}`,
    `noun behind ${determinerOf(document, noun)}, tie ${tie}`,
    `nearest ${verb === undefined ? '-' : `${verb.tense} ${verb.head < from ? 'left' : 'right'}`}, tie ${tie}, before ${beforeTie.tag}`,
  ];
}

/** "monday", "00 may 0000". */
function textOf({ at }: Document, from: number, to: number): string {
  let text = '';
  for (let token = from; token < Math.min(to, from + 3); token++)
    text += `${at(token).lower.replace(/\d/g, '0')} `;
  return text;
}

/** How a date lies in its noun phrase: all of it, in front of the head, behind it; "bare" outside of any. */
function phrasePlace({ nounPhrases, at }: Document, from: number, to: number): string {
  const phrase = nounPhrases[firstPhrase(nounPhrases, from)];
  if (phrase === undefined || phrase.from >= to) return 'bare';
  if (phrase.head >= to) return phrase.from < from ? 'modifier behind others' : 'modifier';
  return phrase.from < from ? `tail behind ${at(phrase.from).tag}` : 'phrase';
}

/** The first noun phrase, or clause, that ends behind a token. */
const firstPhrase = (phrases: readonly { readonly to: number }[], token: number): number =>
  lowerBound(phrases, ({ to }) => to <= token);

/** What opens the phrase of the noun in front: "the", "a"; its tag where no determiner does. */
function determinerOf({ nounPhrases, at, indexAt }: Document, noun: Token | undefined): string {
  if (noun === undefined) return '-';
  const first = at(nounPhrases[firstPhrase(nounPhrases, indexAt(noun.start))]?.from ?? -1);
  return isA(first, Class.determiner) ? first.lower : first.tag;
}

const bucket = (tokens: number): string =>
  tokens < 4 ? String(tokens) : tokens < 7 ? '4-6' : tokens < 12 ? '7-11' : '12+';

/** How one verb group stands to the date. */
function verbCues(setting: DateSetting, verb: number): string[] {
  const { document, from, to, near, tie, text, inPhrase } = setting;
  const group = document.verbGroups[verb];
  if (group === undefined) return [];
  const side = group.head < from ? 'left' : 'right';
  const between = betweenOf(document, group, from, to);
  const place = near.indexOf(verb);
  const rank = `${side} ${Math.min(3, place)}`;
  const finite = finiteRank(document, near, place);
  const form = group.finite ? group.tense : `bare ${group.tense}`;
  const kind = group.copula ? 'copula' : group.passive ? 'passive' : 'active';
  const word = document.at(group.head).lower;
  const rows = `${side}, clauses ${between.clauses}, commas ${between.commas}, verbs ${between.verbs}`;
  const object = document.roles[verb]?.object;
  const objectEnd = object === undefined ? -1 : (document.nounPhrases[object]?.to ?? -1);
  const near2 =
    objectEnd === from - 1 || objectEnd === from
      ? 'behind its object'
      : objectEnd > to
        ? 'before its object'
        : 'apart';
  return [
    'verb',
    `${side}, distance ${bucket(distance(document, verb, from, to))}`,
    `${side}, commas ${between.commas}`,
    `${side}, clauses ${between.clauses}`,
    `${side}, verbs ${between.verbs}`,
    `rank ${rank}`,
    `rank ${rank}, ${form}`,
    `rank ${rank}, ${form}, tie ${tie}`,
    form,
    `${kind}, ${side}`,
    rows,
    `${side}, tie ${tie}`,
    `${side}, tie ${tie}, ${form}`,
    `word ${word}`,
    `rank ${rank}, tie ${tie}`,
    `${form}, ${side}, clauses ${between.clauses}`,
    `same clause ${between.isSameClause}, ${side}, ${form}`,
    `same clause ${between.isSameClause}, rank ${rank}`,
    `${near2}, tie ${tie}`,
    `${near2}, ${kind}`,
    `prepositions ${between.prepositions}, ${side}, tie ${tie}`,
    `${side}, opener ${between.opener}, verbs ${between.verbs}`,
    `word ${word}, tie ${tie}`,
    `${side}, ${text}, ${form}`,
    `finite rank ${finite}, ${side}, ${form}`,
    `finite rank ${finite}, tie ${tie}`,
    `in ${inPhrase}, ${rank}`,
    `before ${document.at(from - 2).tag}, tie ${tie}, ${rank}`,
  ];
}

/** How many finite verbs lie nearer than the one at a place of `near`; stops at 2. */
function finiteRank({ verbGroups }: Document, near: readonly number[], place: number): number {
  let count = 0;
  for (let i = 0; i < place && count < 2; i++)
    if (verbGroups[near[i] ?? -1]?.finite === true) count++;
  return count;
}

type Between = {
  readonly commas: number;
  readonly clauses: number;
  readonly verbs: number;
  readonly prepositions: number;
  readonly isSameClause: boolean;
  readonly opener: string;
};

/** The clauses that begin behind one token, up to another of its sentence. */
function clausesBetween({ clauses }: Document, low: number, high: number): Clause[] {
  let at = firstPhrase(clauses, low);
  const found: Clause[] = [];
  for (
    let clause = clauses[at];
    clause !== undefined && clause.from <= high;
    clause = clauses[++at]
  )
    if (clause.from > low) found.push(clause);
  return found;
}

/** What lies between a verb group and a date; counts stop at 2. */
function betweenOf(document: Document, group: VerbGroup, from: number, to: number): Between {
  const low = group.head < from ? group.head + 1 : to;
  const high = group.head < from ? from : group.head;
  let commas = 0;
  let prepositions = 0;
  let parts = 0;
  for (let at = low; at < high; at++) {
    const token = document.at(at);
    if (token.text === ',') commas++;
    if (isA(token, Class.preposition) && at < from - 1) prepositions++;
    if (isA(token, Class.wh) || token.lower === 'that') parts++;
  }
  const verbs = verbsOf(document, group.sentence).filter((verb) => {
    const other = document.verbGroups[verb];
    return other !== undefined && other !== group && other.head >= low && other.head < high;
  });
  const clauses = clausesBetween(document, Math.min(group.head, from), Math.max(group.head, from));
  return {
    commas: Math.min(2, commas),
    clauses: Math.min(2, clauses.length + parts),
    verbs: Math.min(2, verbs.length),
    prepositions: Math.min(2, prepositions),
    isSameClause: clauses.length === 0,
    opener: clauses[0]?.opener ?? '-',
  };
}
