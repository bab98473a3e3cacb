// Tokens of a sentence → its verb groups: "had decided", "will hold", "is scheduled", "to begin", "vowing".
import type { EventData } from '../../languages/language.js';
import type { Token } from '../dates/tokens.js';

export type PredicateKind = 'past' | 'perfect' | 'present' | 'future' | 'infinitive' | 'gerund';

export type Predicate = {
  /** Tokens of the group, `to` exclusive, and of its head verb. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly verb: string;
  readonly kind: PredicateKind;
  /** "would", "could", "may": it is left open whether it happens. */
  readonly hedged: boolean;
  /** "is expected", "plans": what follows is a plan. */
  readonly planning: boolean;
  readonly copula: boolean;
};

/** The verb groups of tokens `from` to `to`, left to right. `isDate` tells tokens that belong to a date. */
export function predicatesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  data: EventData,
  isDate: (at: number) => boolean,
): Predicate[] {
  const found: Predicate[] = [];
  for (let at = from; at < to;) {
    const predicate = isDate(at) ? undefined : readGroup(tokens, at, from, to, data);
    if (predicate) found.push(predicate);
    at = predicate?.to ?? at + 1;
  }
  return found;
}

const isAdverb = (text: string, data: EventData): boolean =>
  data.adverbs.has(text) ||
  text === "'" ||
  text === "'t" ||
  (text.length > 4 && text.endsWith('ly'));

function readGroup(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  data: EventData,
): Predicate | undefined {
  const { text, capital } = tokens[at]!;
  if (capital && at > from) return undefined;
  const skip = (index: number): number => {
    let next = index;
    while (next < to && next < index + 4 && isAdverb(tokens[next]!.text, data)) next++;
    return next;
  };
  const auxiliary = text.startsWith("'") ? text.slice(1) : text;
  if (data.modals.has(auxiliary)) {
    let head = skip(at + 1);
    if (head >= to) return undefined;
    let passive = false;
    if (tokens[head]!.text === 'be' || tokens[head]!.text === 'have') {
      const next = skip(head + 1);
      if (next < to && isParticiple(tokens[next]!.text, data)) {
        head = next;
        passive = true;
      }
    }
    const verb = tokens[head]!.text;
    const isFuture = data.future.has(auxiliary);
    return {
      from: at, to: head + 1, head, verb,
      kind: isFuture || auxiliary === 'would' ? 'future' : 'present',
      hedged: data.hedged.has(auxiliary),
      planning: false,
      copula: verb === 'be' && !passive,
    }; // prettier-ignore
  }
  if (data.be.has(auxiliary) && text !== "'m")
    return readBe(tokens, at, to, data, skip, data.pastBe.has(text) ? 'past' : 'present');
  if (data.have.has(auxiliary) && text !== "'d") {
    const head = skip(at + 1);
    const next = tokens[head]?.text ?? '';
    if (head < to && next === 'been') {
      const group = readBe(tokens, head, to, data, skip, 'perfect');
      return { ...group, from: at };
    }
    if (head < to && isParticiple(next, data))
      return {
        from: at,
        to: head + 1,
        head,
        verb: next,
        kind: 'perfect',
        hedged: false,
        planning: data.planning.has(next) && next.endsWith('ed') && next !== 'scheduled',
        copula: false,
      };
    return {
      from: at,
      to: at + 1,
      head: at,
      verb: text,
      kind: text === 'had' ? 'past' : 'present',
      hedged: false,
      planning: false,
      copula: true,
    };
  }
  if (data.do.has(text)) {
    const head = skip(at + 1);
    const next = tokens[head]?.text ?? '';
    const bare = head > at + 1 && data.baseVerbs.has(next);
    return {
      from: at,
      to: bare ? head + 1 : at + 1,
      head: bare ? head : at,
      verb: bare ? next : text,
      kind: text === 'did' ? 'past' : 'present',
      hedged: false,
      planning: false,
      copula: false,
    };
  }
  if (text === 'to' && at + 1 < to) {
    const head = skip(at + 1);
    const next = tokens[head]!;
    if (
      head < to &&
      !next.capital &&
      (data.baseVerbs.has(next.text) || next.text === 'be' || next.text === 'have')
    ) {
      const be = next.text === 'be' && head + 1 < to && isParticiple(tokens[head + 1]!.text, data);
      return {
        from: at,
        to: be ? head + 2 : head + 1,
        head: be ? head + 1 : head,
        verb: be ? tokens[head + 1]!.text : next.text,
        kind: 'infinitive',
        hedged: false,
        planning: false,
        copula: next.text === 'be' && !be,
      };
    }
    return undefined;
  }
  const before = tokens[at - 1]?.text ?? '';
  if (before === '-' || before === 'the' || before === 'a' || before === 'an' || before === "'s")
    return undefined;
  if (tokens[at + 1]?.text === '-') return undefined;
  if (isPastForm(text, data) && !isAttributive(tokens, at, to, data))
    return {
      from: at,
      to: at + 1,
      head: at,
      verb: text,
      kind: 'past',
      hedged: false,
      planning: data.planning.has(text) && text !== 'set',
      copula: false,
    };
  if (data.presentForms.has(text) && isPresentPlace(tokens, at, to))
    return {
      from: at,
      to: at + 1,
      head: at,
      verb: text,
      kind: 'present',
      hedged: false,
      planning: data.planning.has(text),
      copula: false,
    };
  if (
    text.length > 5 &&
    text.endsWith('ing') &&
    (before === ',' || data.baseVerbs.has(text.slice(0, -3))) &&
    before === ','
  )
    return {
      from: at,
      to: at + 1,
      head: at,
      verb: text,
      kind: 'gerund',
      hedged: false,
      planning: false,
      copula: false,
    };
  if (
    data.saying.has(text) &&
    data.baseVerbs.has(text) &&
    tokens[at - 1] !== undefined &&
    at > from &&
    !data.determiners.has(before)
  )
    return {
      from: at,
      to: at + 1,
      head: at,
      verb: text,
      kind: 'present',
      hedged: false,
      planning: false,
      copula: false,
    };
  return undefined;
}

function readBe(
  tokens: readonly Token[],
  at: number,
  to: number,
  data: EventData,
  skip: (index: number) => number,
  kind: PredicateKind,
): Predicate {
  const head = skip(at + 1);
  const next = tokens[head];
  const text = next?.text ?? '';
  if (head < to && text === 'being') return readBe(tokens, head, to, data, skip, kind);
  if (head < to && next !== undefined && !next.capital) {
    if (data.planning.has(text))
      return {
        from: at,
        to: head + 1,
        head,
        verb: text,
        kind: kind === 'past' ? 'past' : 'future',
        hedged: false,
        planning: true,
        copula: false,
      };
    if (text === 'to')
      return {
        from: at,
        to: head + 1,
        head,
        verb: tokens[head + 1]?.text ?? 'to',
        kind: 'future',
        hedged: false,
        planning: true,
        copula: false,
      };
    if (isParticiple(text, data) || (text.length > 5 && text.endsWith('ing')))
      return {
        from: at,
        to: head + 1,
        head,
        verb: text,
        kind,
        hedged: false,
        planning: false,
        copula: false,
      };
  }
  return {
    from: at,
    to: at + 1,
    head: at,
    verb: tokens[at]!.text,
    kind,
    hedged: false,
    planning: false,
    copula: true,
  };
}

const isEd = (text: string, data: EventData): boolean =>
  text.length > 4 && text.endsWith('ed') && !data.notVerbs.has(text);

const isParticiple = (text: string, data: EventData): boolean =>
  isEd(text, data) || data.participles.has(text) || data.pastForms.has(text);

const isPastForm = (text: string, data: EventData): boolean =>
  isEd(text, data) || data.pastForms.has(text);

/** "the increased activity", "talks held in Geneva were": an adjective, or a clause cut short, not the verb. */
function isAttributive(tokens: readonly Token[], at: number, to: number, data: EventData): boolean {
  const next = tokens[at + 1];
  // "founded by two brothers", but "started by thanking them"
  if (next?.text === 'by' && at + 1 < to) return tokens[at + 2]?.text.endsWith('ing') !== true;
  const before = tokens[at - 1]?.text ?? '';
  return (
    data.determiners.has(before) ||
    /^(?:of|with|for|in|from|more|most|very|amid|over|under|against|about|on|by|despite|into)$/.test(
      before,
    )
  );
}

/** "Russia says it", "the talks begin": a present form, not a plural noun ("the demands of the West"). */
function isPresentPlace(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (before.capital || /^(?:he|she|it|which|who|that|also|,|\)|now)$/.test(before.text)) {
    const next = tokens[at + 1];
    return at + 1 < to && next !== undefined && next.text !== "'" && next.text !== 'of';
  }
  return false;
}
