// A gold tree → what the layers of a Document are measured against: verb groups, their subjects and clauses, the verb of a date.
import type { TreeSentence } from './conllu.js';

export type GoldGroup = {
  /** The verb; of "was a baker" the copula. */
  readonly head: number;
  /** The word that governs the clause in the tree. */
  readonly clause: number;
  readonly tokens: readonly number[];
  readonly finite: boolean;
  /** Word of the subject; inherited by the second verb of "rose and fell". */
  readonly subject: number | undefined;
  /** Leftmost word of the clause that is no mark. */
  readonly start: number;
};

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const HELPING: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'cop']);
const MODIFYING: ReadonlySet<string> = new Set([
  'compound',
  'amod',
  'nummod',
  'nmod:poss',
  'nmod:desc',
  'flat',
]);
const NOMINAL: ReadonlySet<string> = new Set([
  'nmod',
  'nmod:tmod',
  'nmod:unmarked',
  'appos',
  'dep',
  'acl',
  'list',
]);
const OBJECTS: ReadonlySet<string> = new Set([
  'nsubj',
  'nsubj:pass',
  'nsubj:outer',
  'csubj',
  'obj',
  'iobj',
]);
const IN_NAMES: ReadonlySet<string> = new Set([
  'flat',
  'compound',
  'fixed',
  'appos',
  'nmod:desc',
  'goeswith',
]);
const MOST_STEPS = 12;

export class GoldTree {
  readonly sentence: TreeSentence;
  readonly children: readonly (readonly number[])[];
  readonly groups: readonly GoldGroup[];
  readonly #byClause: ReadonlyMap<number, GoldGroup>;

  constructor(sentence: TreeSentence) {
    this.sentence = sentence;
    const children: number[][] = sentence.words.map(() => []);
    for (const [at, head] of sentence.heads.entries()) children[head]?.push(at);
    this.children = children;
    const groups = sentence.words.flatMap((_, at) => this.#groupAt(at) ?? []);
    const byClause = new Map(groups.map((group) => [group.clause, group]));
    this.groups = groups.map((group) => ({ ...group, subject: this.#subjectOf(group, byClause) }));
    this.#byClause = new Map(this.groups.map((group) => [group.clause, group]));
  }

  relation = (at: number): string => this.sentence.relations[at] ?? '';
  head = (at: number): number => this.sentence.heads[at] ?? -1;
  tag = (at: number): string => this.sentence.tags[at] ?? '';

  #groupAt(at: number): GoldGroup | undefined {
    const helping = (this.children[at] ?? []).filter((child) => HELPING.has(this.relation(child)));
    const relation = this.relation(at);
    const isVerb = /^(?:VB|MD)/.test(this.tag(at)) && !HELPING.has(relation) && relation !== 'amod';
    const tokens = [...helping, ...(isVerb ? [at] : [])].sort((a, b) => a - b);
    const last = tokens.at(-1);
    if (last === undefined) return undefined;
    const copula = helping.find((child) => this.relation(child) === 'cop');
    return {
      head: isVerb ? at : (copula ?? last),
      clause: at,
      tokens,
      finite: tokens.some((token) => FINITE.has(this.tag(token))),
      subject: (this.children[at] ?? []).find((child) => /^[nc]subj/.test(this.relation(child))),
      start: this.leftmost(at),
    };
  }

  #subjectOf(group: GoldGroup, byClause: ReadonlyMap<number, GoldGroup>): number | undefined {
    let { clause, subject } = group;
    for (let step = 0; subject === undefined && step < MOST_STEPS; step++) {
      if (this.relation(clause) !== 'conj') break;
      clause = this.head(clause);
      subject = byClause.get(clause)?.subject;
    }
    return subject;
  }

  /** The leftmost word that hangs below this one and is no mark. */
  leftmost(at: number): number {
    const below = (this.children[at] ?? []).filter((child) => this.relation(child) !== 'punct');
    return Math.min(at, ...below.map((child) => this.leftmost(child)));
  }

  /** The words of the name or noun: "Ann Lind", "President Orr". */
  nameOf(at: number): ReadonlySet<number> {
    const parts = (this.children[at] ?? []).filter((child) => IN_NAMES.has(this.relation(child)));
    return new Set([at, ...parts.flatMap((part) => [...this.nameOf(part)])]);
  }

  /** The verb group that a date of these words belongs to; undefined where it belongs to a noun or to none. */
  governorOf(words: readonly number[]): GoldGroup | undefined {
    const inside = new Set(words);
    let at = this.#topOf(words);
    for (let step = 0; step < MOST_STEPS; step++) {
      const own = this.#byClause.get(at);
      if (own !== undefined && !inside.has(own.head)) return own;
      const head = this.head(at);
      const relation = this.relation(at);
      if (head < 0) return undefined;
      const group = this.#byClause.get(head);
      if (group !== undefined) return OBJECTS.has(relation) ? undefined : group;
      const hangs = NOMINAL.has(relation) || (MODIFYING.has(relation) && !inside.has(head));
      if (hangs && !TIMELY.test(this.sentence.words[head] ?? '')) return undefined;
      at = head;
    }
    return undefined;
  }

  #depth(at: number): number {
    let depth = 0;
    for (let up = at; up >= 0 && depth < 60; up = this.head(up)) depth++;
    return depth;
  }

  #topOf(words: readonly number[]): number {
    const outer = words.filter((word) => !words.includes(this.head(word)));
    return [...outer].sort((a, b) => this.#depth(a) - this.#depth(b) || a - b)[0] ?? words[0] ?? 0;
  }
}

/** Nouns that a date runs through to what lies behind: "the end of March". */
const TIMELY =
  /^(?:end|beginning|start|middle|days?|morning|afternoon|evening|night|week|weekend|month|years?|quarter|half|summer|winter|spring|fall|autumn|eve|dawn|part|season|century|decade|date|time|hours?|minutes|late|early|mid|course|period|rest|anniversary)$/i;
