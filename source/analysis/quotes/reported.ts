// Passages → reported speech: clauses that a verb of saying or "according to" ties to a source, with or without marked words.
import type { Language } from '../../languages/language.js';
import type { Range } from '../../model/range.js';
import { has, Is } from '../words.js';
import { framesAt, isCue, isPassive, sourceOf } from './attribute.js';
import { resolvePhrase, type Cast } from './cast.js';
import type { Draft } from './draft.js';
import { isFinite, isSign, type Passage, type Token } from './passages.js';
import { subjectAfter, subjectBefore, type Phrase } from './phrases.js';

/** Half-open token range. */
type Stretch = { readonly from: number; readonly to: number };

type Report = {
  readonly content: readonly Stretch[];
  readonly phrase: Phrase | undefined;
  readonly cue: Stretch;
  readonly rule: string;
};

const SHORTEST_CLAUSE = 3;

/**
 * The mixed and indirect quotes of every passage. `taken` holds the starts of quotations that are direct quotes,
 * `used` those of the verbs that introduce them.
 */
export function readReported(
  passages: readonly Passage[],
  cast: Cast,
  taken: ReadonlySet<number>,
  used: ReadonlySet<number>,
): Draft[] {
  const drafts: Draft[] = [];
  for (const passage of passages)
    for (const sentence of passage.sentences)
      for (const report of readSentence(passage.tokens, sentence, cast.language, taken, used)) {
        const draft = toDraft(passage, report, cast);
        if (draft !== undefined) drafts.push(draft);
      }
  return drafts;
}

function toDraft(
  { tokens, paragraph }: Passage,
  { content, phrase, cue, rule }: Report,
  cast: Cast,
): Draft | undefined {
  const fragments = content.map(({ from, to }) => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
  }));
  const quoted: Range[] = [];
  for (const { from, to } of content)
    for (let at = from; at < to; at++) {
      const { marked } = tokens[at]!;
      if (marked !== undefined) quoted.push(marked.inner);
    }
  return {
    kind: quoted.length > 0 ? 'mixed' : 'indirect',
    fragments,
    quoted,
    range: { start: fragments[0]!.start, end: fragments.at(-1)!.end },
    source:
      phrase === undefined
        ? { name: undefined, by: 'unnamed' }
        : resolvePhrase(cast, tokens, phrase, paragraph),
    sourceRange: phrase && { start: tokens[phrase.first]!.start, end: tokens[phrase.last]!.end },
    cueRange: { start: tokens[cue.from]!.start, end: tokens[cue.to - 1]!.end },
    rule,
    paragraph,
    marks: [],
  };
}

function readSentence(
  tokens: readonly Token[],
  { from, to }: Stretch,
  language: Language,
  taken: ReadonlySet<number>,
  used: ReadonlySet<number>,
): Report[] {
  const reports: Report[] = [];
  if (isSign(tokens[to - 1], '?')) return reports;
  const end = isSign(tokens[to - 1], '.!') ? to - 1 : to;
  for (let at = from; at < end; at++) {
    if (tokens[at]!.lower === 'according' && tokens[at + 1]?.lower === 'to') {
      const report = accordingTo(tokens, at, from, end, taken);
      if (report !== undefined) reports.push(report);
      continue;
    }
    if (!isCue(tokens, at, language) || isPassive(tokens, at) || isUnreal(tokens, at, from))
      continue;
    // “…,” Orr said when asked: the verb has its content; only “that” would open another
    if (used.has(tokens[at]!.start) && tokens[at + 1]?.lower !== 'that') continue;
    const report = readCue(tokens, at, from, end, language, taken);
    if (report !== undefined) reports.push(report);
  }
  return reports;
}

/** "did not say", "would say", "if he says": nothing was said. */
function isUnreal(tokens: readonly Token[], at: number, from: number): boolean {
  for (let index = at - 1; index >= from && at - index < 5; index--) {
    const token = tokens[index]!;
    if (has(token, Is.negation | Is.conditional) && !has(token, Is.capital)) return true;
    if (!has(token, Is.adverb | Is.auxiliary) && token.lower !== 'to') {
      if (token.lower === 'to' || has(token, Is.subject)) return tokens[index - 1]?.lower === 'if';
      return false;
    }
  }
  return false;
}

function readCue(
  tokens: readonly Token[],
  at: number,
  from: number,
  end: number,
  language: Language,
  taken: ReadonlySet<number>,
): Report | undefined {
  const frames = framesAt(tokens, at, language.quotes);
  let next = at + 1;
  const particle = [...(language.quotes.verbs.get(tokens[at]!.lower)?.frames ?? [])].some((frame) =>
    frame.endsWith(`+${tokens[next]?.lower ?? '+'}`),
  );
  if (particle) next++;
  const cue = { from: at, to: next };
  // "went on to say" tells, "a plan to describe it" does not
  if (tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower !== 'on') return undefined;
  const phrase = sourceOf(tokens, at, from, language);
  if (phrase !== undefined && isNoun(tokens, at, phrase, language)) return undefined;
  const mine = phrase?.pronoun !== undefined && /^(?:i|we|you|it)$/.test(phrase.pronoun);
  const subordinate = isSubordinate(tokens, at, from);
  const clause = clauseAfter(tokens, next, end, frames, taken, language, subordinate);
  if (clause !== undefined) {
    if (phrase === undefined || mine) return undefined;
    return { content: [clause], phrase, cue, rule: clause.marked ? 'that' : 'source + verb' };
  }
  const other = objectAfter(tokens, next, end, frames, taken, language);
  if (other !== undefined)
    return phrase === undefined || mine
      ? undefined
      : { content: [other], phrase, cue, rule: other.frame };
  if (
    (!frames.has('clause') && !frames.has('that') && !frames.has('addressee')) ||
    tokens[at]!.lower.endsWith('ing')
  )
    return undefined;
  return clauseBefore(tokens, at, from, end, cue, language, taken);
}

/** "more critical remarks": a noun in -s. With a name, a pronoun or an article before it, it is a verb: "the letter claims". */
function isNoun(
  tokens: readonly Token[],
  at: number,
  phrase: Phrase,
  { quotes }: Language,
): boolean {
  const form = quotes.verbs.get(tokens[at]!.lower)!.form;
  if (form !== 'present' || phrase.name !== undefined || phrase.pronoun !== undefined) return false;
  return !has(tokens[phrase.first], Is.determiner);
}

/** "(that) the talks would begin": the clause behind the verb, behind an addressee and phrases of time and place. */
function clauseAfter(
  tokens: readonly Token[],
  from: number,
  end: number,
  frames: ReadonlySet<string>,
  taken: ReadonlySet<number>,
  language: Language,
  subordinate: boolean,
): (Stretch & { readonly marked: boolean }) | undefined {
  let at = from;
  const addressee = frames.has('addressee');
  let addressed = false;
  if (addressee && tokens[at]?.lower !== 'that') {
    const after = skipNounPhrase(tokens, at, end);
    // "warned some plans were late": the phrase is the clause's subject, nobody is addressed
    if (!(frames.has('clause') && isFinite(tokens, after))) {
      addressed = after > at;
      at = after;
    }
  }
  const limit = subordinate ? firstComma(tokens, at, end) : end;
  at = toThat(tokens, skipPhrases(tokens, at, end), end);
  const marked = tokens[at]?.lower === 'that';
  if (marked) at++;
  if (at >= end) return undefined;
  if (!marked && !(frames.has('clause') || (addressee && addressed))) return undefined;
  if (isSign(tokens[at], ',:;—–-')) return undefined;
  if (!marked && !opensClause(tokens, at)) return undefined;
  const to = clauseEnd(tokens, at, limit, taken, language);
  if (to - at < SHORTEST_CLAUSE && !hasMarked(tokens, at, to)) return undefined;
  const verb =
    marked || hasMarked(tokens, at, to) ? hasFinite(tokens, at, to) : hasMainVerb(tokens, at, to);
  if (!verb && !(marked && hasMarked(tokens, at, to))) return undefined;
  return { from: at, to, marked };
}

/** "While he said that it was late, …": a verb in a clause that opens the sentence and ends with a comma. */
function isSubordinate(tokens: readonly Token[], at: number, from: number): boolean {
  for (let index = from; index < at; index++) {
    if (isSign(tokens[index], ',') || tokens[index]!.marked !== undefined) return false;
    if (has(tokens[index], Is.subordinator) && !/^(?:as|that)$/.test(tokens[index]!.lower))
      return true;
  }
  return false;
}

function firstComma(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end; at++) if (isSign(tokens[at], ',')) return at;
  return end;
}

/** Over ", without proof," and "– online, as it happens –" to the "that" behind them; `from` where none follows. */
function toThat(tokens: readonly Token[], from: number, end: number): number {
  if (!isSign(tokens[from], ',—–-')) return from;
  for (let at = from + 2; at < Math.min(end, from + 14); at++) {
    if (tokens[at]!.lower === 'that' && isSign(tokens[at - 1], ',—–-')) return at;
    if (tokens[at]!.marked !== undefined || isSign(tokens[at], ';:')) return from;
  }
  return from;
}

/** True where a clause may begin without "that": a noun phrase, a pronoun, "if", "when". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.marked !== undefined) return true;
  // “Orr said when asked”: not what was said
  if (
    has(token, Is.subordinator) &&
    !/^(?:if|although|though|unless|once|that|whether)$/.test(token.lower)
  )
    return false;
  if (has(token, Is.object) && !has(token, Is.subject | Is.determiner)) return false;
  if (token.name === undefined && !has(token, Is.capital | Is.determiner) && isFinite(tokens, at))
    return false;
  return (
    token.lower !== 'to' &&
    !has(token, Is.sign) &&
    !(has(token, Is.conjunction) && !has(token, Is.subordinator))
  );
}

const hasFinite = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (isFinite(tokens, at)) return true;
  return false;
};

const hasMarked = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (tokens[at]!.marked !== undefined) return true;
  return false;
};

/** Where the clause that starts at `from` ends: at the sentence's end, a semicolon, or before a new attribution. */
function clauseEnd(
  tokens: readonly Token[],
  from: number,
  end: number,
  taken: ReadonlySet<number>,
  language: Language,
): number {
  for (let at = from; at < end; at++) {
    const token = tokens[at]!;
    if (isSign(token, ';')) return at;
    if (token.marked !== undefined && taken.has(token.start)) return trimEnd(tokens, from, at);
    if (isSign(token, ',')) {
      if (at + 1 < end && isCue(tokens, at + 1, language) && tokens[at + 1]!.lower.endsWith('ing'))
        return at;
      if (tokens[at + 1]?.lower === 'according') return at;
      if (opensAside(tokens, at + 1)) return at;
      const next =
        has(tokens[at + 1], Is.conjunction) || tokens[at + 1]?.lower === 'while' ? at + 2 : at + 1;
      if (newAttribution(tokens, next, end, language)) return at;
    }
    if (token.lower === 'and' || token.lower === 'but') {
      let next = at + 1;
      while (has(tokens[next], Is.adverb)) next++;
      if (next < end && isCue(tokens, next, language) && saysMore(tokens, next, language))
        return trimEnd(tokens, from, at);
      if (newAttribution(tokens, at + 1, end, language)) return trimEnd(tokens, from, at);
    }
  }
  return trimEnd(tokens, from, end);
}

/** ", but", ", while", ", even though", ", with Orr gone": the reporter's words again. */
function opensAside(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  if (lower === 'even') return has(tokens[at + 1], Is.subordinator);
  return /^(?:but|while|although|though|whereas|with)$/.test(lower);
}

/** "and said the offer stood", "and called it late": the same source goes on. Near miss: "and noted with care". */
function saysMore(tokens: readonly Token[], at: number, language: Language): boolean {
  const { form } = language.quotes.verbs.get(tokens[at]!.lower)!;
  const next = tokens[at + 1];
  if (has(tokens[at], Is.role) || form === 'participle' || form === 'base') return false;
  return (
    /^(?:that|to|it)$/.test(next?.lower ?? '') ||
    (framesAt(tokens, at, language.quotes).has('clause') &&
      has(next, Is.determiner | Is.subject)) ||
    (framesAt(tokens, at, language.quotes).has('name') && next !== undefined)
  );
}

function trimEnd(tokens: readonly Token[], from: number, end: number): number {
  let to = end;
  while (to > from && isSign(tokens[to - 1], ',:;.—–-')) to--;
  return to;
}

/** "but he added that", "Lind said": a subject right here and a verb of saying within a few words. */
function newAttribution(
  tokens: readonly Token[],
  at: number,
  end: number,
  language: Language,
): boolean {
  for (let verb = at + 1; verb < Math.min(end, at + 7); verb++) {
    if (tokens[verb]!.marked !== undefined || isSign(tokens[verb], ',;')) return false;
    if (!isCue(tokens, verb, language) || isPassive(tokens, verb)) continue;
    const frames = framesAt(tokens, verb, language.quotes);
    if (!frames.has('clause') && !frames.has('addressee')) return false;
    const subject = subjectBefore(tokens, verb, at);
    return subject?.first === at;
  }
  return false;
}

/** "to go", "Orr to go", "Orr of lying", "Orr a liar", "the plan as late", "the plan": contents that are no clause. */
function objectAfter(
  tokens: readonly Token[],
  from: number,
  end: number,
  frames: ReadonlySet<string>,
  taken: ReadonlySet<number>,
  language: Language,
): (Stretch & { readonly frame: string }) | undefined {
  if (from >= end || isSign(tokens[from], ',:;')) return undefined;
  if (frames.has('infinitive')) {
    const later = skipPhrases(tokens, from, end);
    if (later > from && tokens[later]?.lower === 'to')
      return {
        from: later,
        to: clauseEnd(tokens, later, firstComma(tokens, later, end), taken, language),
        frame: 'infinitive',
      };
  }
  const first = tokens[from]!;
  const to = clauseEnd(tokens, from, end, taken, language);
  const size = to - from;
  if (size < 2) return undefined;
  if (
    frames.has('infinitive') &&
    (first.lower === 'to' || (first.lower === 'not' && tokens[from + 1]?.lower === 'to')) &&
    size > 2
  )
    return { from, to: Math.min(to, firstComma(tokens, from, end)), frame: 'infinitive' };
  const opensObject =
    first.marked !== undefined ||
    first.name !== undefined ||
    has(first, Is.determiner | Is.object | Is.capital | Is.number) ||
    !has(
      first,
      Is.preposition | Is.conjunction | Is.subordinator | Is.adverb | Is.auxiliary | Is.sign,
    );
  if (!opensObject) return undefined;
  const object = skipNounPhrase(tokens, from, to);
  const then = tokens[object]?.lower;
  const told = then === 'to' || then === 'against';
  if (frames.has('order') && object > from && told) return { from, to, frame: 'order' };
  if (frames.has('of') && indexOfLower(tokens, 'of', from, Math.min(to, from + 15)) > 0)
    return { from, to, frame: 'of' };
  if (frames.has('for') && indexOfLower(tokens, 'for', from, Math.min(to, from + 15)) > 0)
    return { from, to, frame: 'for' };
  if (
    frames.has('name') &&
    object > from &&
    (tokens[object]?.marked !== undefined || has(tokens[object], Is.determiner))
  )
    return { from, to, frame: 'name' };
  if (
    frames.has('name') &&
    first.marked === undefined &&
    hasMarked(tokens, from, Math.min(to, from + 12))
  )
    return { from, to, frame: 'name' };
  if (
    frames.has('as') &&
    (indexOfLower(tokens, 'as', from, Math.min(to, from + 15)) > 0 || hasMarked(tokens, from, to))
  )
    return { from, to, frame: 'as' };
  if (frames.has('object') && first.lower !== 'to') return { from, to, frame: 'object' };
  return undefined;
}

function indexOfLower(tokens: readonly Token[], lower: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]!.lower === lower) return at;
  return -1;
}

/** "The talks failed, Orr said"; "the talks, Orr said on Monday, failed"; "As Orr said, the talks failed": the clause around the attribution. */
function clauseBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
  end: number,
  cue: Stretch,
  language: Language,
  taken: ReadonlySet<number>,
): Report | undefined {
  const inverted = closesClause(tokens[at - 1], taken)
    ? subjectAfter(tokens, cue.to, end)
    : undefined;
  const phrase = inverted ?? subjectBefore(tokens, at, from);
  if (phrase === undefined || has(tokens[phrase.first], Is.relative)) return undefined;
  // "…, a plan announced in May": only plain saying has an unnamed source behind a comma
  const { lemma } = language.quotes.verbs.get(tokens[at]!.lower)!;
  if (
    phrase.name === undefined &&
    phrase.pronoun === undefined &&
    !/^(?:say|add|tell|argue|note|contend|warn)$/.test(lemma)
  )
    return undefined;
  if (phrase.pronoun !== undefined && /^(?:i|we|you|it|who)$/.test(phrase.pronoun))
    return undefined;
  // the sign (or the quotation that holds it) between the clause and its source
  let border = inverted === undefined ? beforePhrase(tokens, phrase, from) : at - 1;
  const as = tokens[border]?.lower === 'as';
  if (as) border--;
  const opens = as && border < from;
  if (!opens && (border < from || !closesClause(tokens[border], taken))) return undefined;
  const contentEnd = opens ? from : isSign(tokens[border], ',') ? border : border + 1;
  const start = opens ? from : clauseStart(tokens, from, contentEnd, taken);
  const rest = afterAttribution(
    tokens,
    Math.max(cue.to, phrase.last + 1),
    end,
    framesAt(tokens, at, language.quotes).has('addressee') && inverted === undefined,
  );
  const goesOn =
    isSign(tokens[rest], ',') &&
    rest + 1 < end &&
    !tokens[rest + 1]!.lower.endsWith('ing') &&
    !has(tokens[rest + 1], Is.conjunction | Is.relative);
  const finite = hasFinite(tokens, start, contentEnd);
  if (goesOn && !(finite && newAttribution(tokens, rest + 1, end, language))) {
    const to = clauseEnd(tokens, rest + 1, end, taken, language);
    if ((to > rest + 2 || hasMarked(tokens, rest, to)) && (finite || hasFinite(tokens, rest, to))) {
      const second = { from: rest + 1, to };
      return {
        content:
          contentEnd > start && !isConnective(tokens, start, contentEnd)
            ? [{ from: start, to: contentEnd }, second]
            : [second],
        phrase,
        cue,
        rule: 'around',
      };
    }
  }
  // "On Monday, as it rained, Orr wrote to Lind": the verb has an object of its own
  if (rest < end && !has(tokens[rest], Is.sign | Is.conjunction | Is.subordinator))
    return undefined;
  if (!hasMainVerb(tokens, start, contentEnd)) return undefined;
  if (!finite || contentEnd - start < SHORTEST_CLAUSE || tokens[start]!.lower.endsWith('ing'))
    return undefined;
  return { content: [{ from: start, to: contentEnd }], phrase, cue, rule: 'clause before' };
}

/** The index before the whole phrase: "…, a spokeswoman, Ann Orr, said" starts at "a spokeswoman". */
function beforePhrase(tokens: readonly Token[], phrase: Phrase, from: number): number {
  const before = phrase.first - 1;
  if (
    phrase.name === undefined ||
    !isSign(tokens[before], ',') ||
    !isSign(tokens[phrase.last + 1], ',')
  )
    return before;
  for (let at = before - 1; at >= from && before - at < 8; at--) {
    if (isSign(tokens[at], ',')) return has(tokens[at + 1], Is.determiner) ? at : before;
    if (tokens[at]!.marked !== undefined || isFinite(tokens, at)) return before;
  }
  return before;
}

/** True where a verb stands that no "as", "who" or "that" of its part of the sentence governs. */
function hasMainVerb(tokens: readonly Token[], from: number, to: number): boolean {
  let governed = false;
  for (let at = from; at < to; at++) {
    if (isSign(tokens[at], ',')) governed = false;
    // "asked whether it rained": the first word opens the clause itself
    else if (at > from && has(tokens[at], Is.subordinator | Is.relative)) governed = true;
    else if (!governed && at > from && isFinite(tokens, at)) return true;
  }
  return false;
}

/** True for a comma, and for quoted words of a clause that end in one: … a “red line,” Orr said. */
const closesClause = (token: Token | undefined, taken: ReadonlySet<number>): boolean =>
  isSign(token, ',') ||
  (token?.marked !== undefined && !taken.has(token.start) && /[,?!]/.test(token.ends ?? ''));

/** "Instead", "After all": nothing that was said. */
const isConnective = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from < 3 && has(tokens[from], Is.adverb | Is.preposition);

/** Where the clause that ends at `to` starts: behind a dateline, a direct quote, "But", "When it rained,". */
function clauseStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  taken: ReadonlySet<number>,
): number {
  let start = datelineEnd(tokens, from, to);
  for (let index = to - 1; index >= from; index--)
    if (
      isSign(tokens[index], ';') ||
      (tokens[index]!.marked !== undefined && taken.has(tokens[index]!.start))
    ) {
      start = index + 1;
      break;
    }
  while (start < to && (has(tokens[start], Is.conjunction) || isSign(tokens[start], ',—–-')))
    start++;
  if (
    (has(tokens[start], Is.subordinator) && tokens[start]!.lower !== 'that') ||
    tokens[start]?.lower === 'asked'
  )
    for (let index = start; index < to; index++) if (isSign(tokens[index], ',')) return index + 1;
  return start;
}

/** Past the addressee and the phrases behind an attribution: "told NATO on Monday" | ", …". */
const afterAttribution = (
  tokens: readonly Token[],
  from: number,
  end: number,
  addressed: boolean,
): number => skipPhrases(tokens, addressed ? skipNounPhrase(tokens, from, end) : from, end);

/** Behind "OSLO (AP) —" or "OSLO (AP - 28 December)"; `from` itself where no dateline stands. */
function datelineEnd(tokens: readonly Token[], from: number, to: number): number {
  if (!has(tokens[from], Is.capital)) return from;
  for (let at = from; at < Math.min(to, from + 14); at++) {
    if (isSign(tokens[at], '—–-') && at > from) return at + 1;
    if (isSign(tokens[at], '(')) {
      const close = tokens.findIndex((token, index) => index > at && isSign(token, ')'));
      if (close < 0 || close > from + 14 || !/^\p{Lu}+$/u.test(tokens[from]!.text)) return from;
      return isSign(tokens[close + 1], '—–-') ? close + 2 : close + 1;
    }
    if (!has(tokens[at], Is.capital) && !isSign(tokens[at], ',.')) return from;
  }
  return from;
}

/** "According to Orr, …" and "…, according to Orr". */
function accordingTo(
  tokens: readonly Token[],
  at: number,
  from: number,
  end: number,
  taken: ReadonlySet<number>,
): Report | undefined {
  const phrase = subjectAfter(tokens, at + 2, end);
  if (phrase === undefined) return undefined;
  const cue = { from: at, to: at + 2 };
  if (at - from < 3) {
    let comma = phrase.last + 1;
    while (comma < end && !isSign(tokens[comma], ',')) comma++;
    // "According to Orr, a nurse, the talks": the apposition ends with a second comma
    if (comma + 1 >= end || taken.has(tokens[comma + 1]!.start)) return undefined;
    const to = trimEnd(tokens, comma + 1, end);
    if (to - comma < 4 || !hasFinite(tokens, comma + 1, to)) return undefined;
    return { content: [{ from: comma + 1, to }], phrase, cue, rule: 'according to' };
  }
  let start = datelineEnd(tokens, from, at);
  while (start < at && has(tokens[start], Is.conjunction)) start++;
  for (let index = at - 1; index >= start; index--)
    if (tokens[index]!.marked !== undefined && taken.has(tokens[index]!.start)) return undefined;
  const to = trimEnd(tokens, start, at);
  if (
    to - start < SHORTEST_CLAUSE ||
    !hasFinite(tokens, start, to) ||
    (tokens[to - 1]!.marked !== undefined && taken.has(tokens[to - 1]!.start))
  )
    return undefined;
  return { content: [{ from: start, to }], phrase, cue, rule: 'according to' };
}

/** Over "on Tuesday", "in an interview with RT", "(Dec. 22)", "again": to the first token of something else. */
function skipPhrases(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end) {
    const token = tokens[at]!;
    if (token.marked !== undefined) return at;
    if (has(token, Is.time) && token.name === undefined) {
      at++;
      while (
        has(tokens[at], Is.number) ||
        has(tokens[at], Is.time) ||
        /^(?:morning|evening|night|afternoon)$/.test(tokens[at]?.lower ?? '')
      )
        at++;
    } else if (isSign(token, '(')) {
      let close = at + 1;
      while (close < end && close - at < 12 && !isSign(tokens[close], ')')) close++;
      if (!isSign(tokens[close], ')')) return at;
      at = close + 1;
    } else if (
      has(token, Is.preposition) &&
      !(has(token, Is.subordinator) && has(tokens[at + 1], Is.subject))
    ) {
      const after = skipNounPhrase(tokens, at + 1, end);
      if (after === at + 1 && !has(tokens[after], Is.preposition)) return at;
      at = after;
    } else if (
      has(token, Is.adverb) &&
      !has(token, Is.determiner | Is.subject | Is.capital) &&
      token.lower !== 'there'
    )
      at++;
    else if (
      /^(?:last|this|next|earlier|late|early)$/.test(token.lower) &&
      (has(tokens[at + 1], Is.time) ||
        /^(?:week|month|year|night|summer|fall|spring|winter|day|in)$/.test(
          tokens[at + 1]?.lower ?? '',
        ))
    )
      at += 2;
    else return at;
  }
  return at;
}

/** Past one noun phrase with its "of": "the leaders of the party" | "had". `from` itself where none starts. */
function skipNounPhrase(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  let nouns = 0;
  while (at < end) {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    if (token.marked !== undefined) return at;
    if (has(token, Is.genitive)) {
      at++;
      continue;
    }
    if (isSign(token, '&$€£%/')) {
      at++;
      continue;
    }
    if (has(token, Is.sign)) return at;
    if (token.name !== undefined) {
      const fresh =
        at > from &&
        before?.name !== token.name &&
        nouns > 0 &&
        before?.name !== undefined &&
        !has(before, Is.genitive | Is.preposition);
      const afterNoun =
        at > from &&
        nouns > 0 &&
        before !== undefined &&
        before.name === undefined &&
        !has(
          before,
          Is.capital | Is.genitive | Is.preposition | Is.conjunction | Is.role | Is.determiner,
        );
      if (fresh || afterNoun) return at;
      nouns++;
      at++;
      continue;
    }
    if (has(token, Is.subject) && token.lower !== 'who') return at;
    if (has(token, Is.object) && !has(token, Is.determiner)) return nouns === 0 ? at + 1 : at;
    if (has(token, Is.determiner)) {
      if (nouns > 0 && !has(before, Is.preposition | Is.conjunction)) return at;
      if (token.lower === 'that' && (nouns > 0 || !/^\p{Ll}/u.test(tokens[at + 1]?.text ?? '')))
        return at;
      at++;
      continue;
    }
    if (
      token.lower === 'of' ||
      (token.lower === 'and' && nouns > 0 && !has(tokens[at + 1], Is.subject))
    ) {
      at++;
      continue;
    }
    if (
      has(token, Is.preposition | Is.conjunction | Is.subordinator | Is.auxiliary) ||
      token.lower === 'to'
    )
      return at;
    if (has(token, Is.time) && nouns > 0) return at;
    const next = tokens[at + 1];
    const noun =
      has(token, Is.cue) &&
      (next?.lower === 'that' || has(next, Is.preposition) || isSign(next, ','));
    if (isFinite(tokens, at) && nouns > 0 && !noun) return at;
    nouns++;
    at++;
  }
  return at;
}
