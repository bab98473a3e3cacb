// A sentence and its verb groups → clauses: stretches of tokens that tell one thing each.
import type { EventData } from '../../languages/language.js';
import type { Token } from '../dates/tokens.js';
import type { Predicate } from './predicates.js';

export type Clause = {
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The word that opens it ("after", "that"); undefined for a main clause. */
  readonly opener: string | undefined;
  readonly predicates: readonly Predicate[];
};

const isFinite = ({ kind }: Predicate): boolean => kind !== 'infinitive' && kind !== 'gerund';

/** Cuts tokens `from` to `to` at subordinators, reporting verbs, coordinated verbs and strong marks. */
export function clausesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  predicates: readonly Predicate[],
  data: EventData,
  isDate: (at: number) => boolean,
): Clause[] {
  const finite = predicates.filter(isFinite);
  const finiteIn = (start: number, end: number): Predicate | undefined =>
    finite.find((predicate) => predicate.from >= start && predicate.from < end);
  const cuts = new Map<number, string | undefined>();
  for (let at = from; at < to; at++) {
    const { text } = tokens[at]!;
    const next = tokens[at + 1]?.text ?? '';
    if (/^[;:—–]$/.test(text)) cuts.set(at + 1, undefined);
    else if (
      text === ',' &&
      predicates.some(({ kind, from: start }) => kind === 'gerund' && start === at + 1)
    )
      cuts.set(at, 'gerund');
    else if (text === ',' && /^(?:which|who|whom|whose|where)$/.test(next)) cuts.set(at, next);
    else if (text === ',' || text === '"' || text === '”') {
      const verb = finiteIn(at + 1, Math.min(to, at + 14));
      if (
        verb &&
        at > from + 2 &&
        (data.saying.has(verb.verb) || data.telling.has(verb.verb)) &&
        isFrame(tokens, at + 1, verb.from, data) &&
        finiteIn(from, at)
      )
        cuts.set(at, 'frame');
    } else if (text === 'and' || text === 'but') {
      const verb = finiteIn(at + 1, Math.min(to, at + 9));
      if (
        verb &&
        finiteIn(from, at) &&
        ((verb.from <= at + 2 && !finite.some(({ to: end }) => end === at)) ||
          tokens[at - 1]?.text === ',' ||
          /^(?:he|she|it|they)$/.test(next))
      )
        cuts.set(at, text);
    } else if (
      data.subordinators.has(text) &&
      at > from &&
      !isDate(at) &&
      !isDate(at + 1) &&
      finiteIn(at + 1, Math.min(to, at + 16))
    )
      cuts.set(at, text);
    else if (data.subordinators.has(text) && at === from && finiteIn(at + 1, to)) {
      // "After NATO announced its plans, X said": the comma ends the opening clause.
      const comma = tokens.findIndex(
        (token, index) => index > at && index < to && token.text === ',',
      );
      if (comma > 0 && finiteIn(at + 1, comma) && finiteIn(comma, to)) cuts.set(comma, undefined);
    }
  }
  for (const verb of finite) {
    if (!(data.saying.has(verb.verb) || data.telling.has(verb.verb))) continue;
    const start = contentStart(tokens, verb, to, data, isDate);
    if (start !== undefined && finiteIn(start, to) && !cuts.has(start)) cuts.set(start, 'content');
  }
  const starts = [
    from,
    ...[...cuts.keys()].filter((at) => at > from && at < to).sort((a, b) => a - b),
  ];
  const clauses: Clause[] = [];
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? to;
    const own = predicates.filter((predicate) => predicate.from >= start && predicate.from < end);
    const opener = index === 0 ? openerOf(tokens, from, to, data, finite) : cuts.get(start);
    const last = clauses.at(-1);
    if (own.length === 0 && last) clauses[clauses.length - 1] = { ...last, to: end };
    else clauses.push({ from: start, to: end, opener, predicates: own });
  });
  return clauses;
}

/** "After the vote closed, …" opens a clause of its own; "While introducing the plan, she …" does not. */
function openerOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  data: EventData,
  finite: readonly Predicate[],
): string | undefined {
  const { text } = tokens[from]!;
  if (!data.subordinators.has(text) || text === 'that') return undefined;
  let comma = from;
  while (comma < to && tokens[comma]!.text !== ',') comma++;
  return finite.some((predicate) => predicate.from < comma) && comma < to ? text : undefined;
}

/** ", the Russian Foreign Minister Ivan Orlov said": only a name or noun phrase between the comma and the verb. */
function isFrame(tokens: readonly Token[], from: number, to: number, data: EventData): boolean {
  for (let at = from; at < to; at++) {
    const { text } = tokens[at]!;
    if (text === ',' && at < from + 2) return false;
    if (data.subordinators.has(text) || text === 'and' || text === 'to') return false;
  }
  return to > from;
}

/** Where what is said begins after "said", "said Tuesday", "told reporters on Tuesday that". */
function contentStart(
  tokens: readonly Token[],
  verb: Predicate,
  to: number,
  data: EventData,
  isDate: (at: number) => boolean,
): number | undefined {
  let at = verb.to;
  for (let steps = 0; at < to && steps < 14; at++, steps++) {
    const { text } = tokens[at]!;
    if (text === 'that') return at + 1;
    if (text === 'to' || text === ',') return undefined;
    if (isDate(at)) {
      while (at < to && (isDate(at) || /^[(),]$/.test(tokens[at]!.text))) at++;
      return tokens[at]?.text === 'that' ? at + 1 : at;
    }
    if (data.pronouns.has(text)) return at;
    if (steps === 0 && verb.verb.startsWith('sa') && text !== 'on' && text !== 'in') return at;
  }
  return undefined;
}
