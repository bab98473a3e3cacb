// Quotations of a passage → those that are speech, each with who is beside it. Titles, nicknames and scare quotes are not.
import type { Language } from '../../languages/language.js';
import type { Trace } from '../../model/trace.js';
import { has, Is } from '../word-classes.js';
import { afterQuotation, beforeQuotation, type Attribution } from './attribute.js';
import { isFiniteToken, isSign, type Passage, type PassageToken } from '../passages/passages.js';
import { INSIDE_RULES, OPENING_RULES, type Quoted } from './speech-rules.js';

/** A quotation that stands as a sentence or object of a verb of saying. */
export type Speech = {
  readonly at: number;
  /** Index of its sentence in the passage. */
  readonly sentence: number;
  readonly attribution: Attribution | undefined;
};

/** The quotations that are speech, in order. `trace` is told of each quotation by which rule it is or is none. */
export function readSpeeches(
  body: string,
  passage: Passage,
  language: Language,
  trace?: Trace,
): Speech[] {
  return passage.sentences.flatMap(({ from, to }, sentence) => {
    const speeches: Speech[] = [];
    for (let at = from; at < to; at++) {
      const range = passage.tokens[at]?.marked;
      if (range === undefined) continue;
      const opens = opensSentence(body, passage.tokens, at, from);
      const quoted = quotedAt({ body, passage, language, from, to, opens }, at);
      const rules = opens ? OPENING_RULES : INSIDE_RULES;
      const rule = rules.find(({ applies }) => applies(quoted));
      const attribution = rule === undefined ? 'none' : rule.effect(quoted);
      const outcome = attribution === 'none' ? 'no speech' : 'speech';
      trace?.({ about: 'speech', at: range, rule: rule?.name ?? '', outcome });
      if (attribution !== 'none') speeches.push({ at, sentence, attribution });
    }
    return speeches;
  });
}

const STOPPED = /[,.?!…—–-]['’”"]?\s*$/;

/** A sentence of a passage. */
type Place = {
  readonly body: string;
  readonly passage: Passage;
  readonly language: Language;
  readonly from: number;
  readonly to: number;
  /** The quotation opens it. */
  readonly opens: boolean;
};

function quotedAt({ body, passage, language, from, to, opens }: Place, at: number): Quoted {
  const { tokens } = passage;
  const [token, next] = [tokens[at], tokens[at + 1]];
  const { inner, closed } = token?.marked ?? { inner: { start: 0, end: 0 }, closed: true };
  const text = body.slice(inner.start, inner.end).trim();
  const length = text.split(/\s+/).length;
  const stopped =
    STOPPED.test(text) || !closed || isSign(next, ',?!') || (isSign(next, '.') && at > from);
  // “… should have seen” it coming: the sentence goes on with the quoted words as its part
  const goesOn =
    next !== undefined &&
    at + 1 < to &&
    !has(next, Is.sign | Is.capital) &&
    next.marked === undefined;
  const asksBehind = stopped || (opens && length > 3);
  const asksBefore = !opens && (stopped || !goesOn);
  return {
    tokens,
    at,
    from,
    language,
    text,
    length,
    stopped,
    goesOn,
    alone: at + 1 >= to || isSign(next, '.)]') || next?.marked !== undefined,
    after: asksBehind ? behindOf(passage, { at, from, opens }, language) : undefined,
    lead: asksBefore ? beforeQuotation(tokens, at, from, language) : undefined,
    half: opens ? undefined : halfBefore({ passage, language, from }, at),
  };
}

/**
 * Whoever is told behind a quotation to say it. Nobody where another attribution stands in front of it, and what stands behind it leads into the next one:
 * Orr cried, “It is late.” Lind replied, “…”. Near misses: “It is late.” Lind said, “…”; In May, “it is late,” Lind said, “…”.
 */
function behindOf(
  passage: Passage,
  { at, from, opens }: { readonly at: number; readonly from: number; readonly opens: boolean },
  language: Language,
): Attribution | undefined {
  const { tokens } = passage;
  const after = afterQuotation(passage, at, language);
  const { cue, phrase } = after ?? {};
  const isLead =
    cue !== undefined &&
    isSign(tokens[cue.to], ',:') &&
    tokens[cue.to + 1]?.marked !== undefined &&
    (phrase?.first ?? 0) < cue.from;
  const isEnded = '.?!'.includes(tokens[at]?.ends ?? ',');
  const isIntroduced = !opens && at - from > 2 && isSign(tokens[at - 1], ',:');
  return isLead && isEnded && isIntroduced ? undefined : after;
}

/** Whoever says the first half: of “It is day,” Orr posited on Monday, “…” the attribution by Orr. */
function halfBefore(
  { passage, language, from }: Pick<Place, 'passage' | 'language' | 'from'>,
  at: number,
): Attribution | undefined {
  const { tokens } = passage;
  let first = at - 1;
  while (first >= from && tokens[first]!.marked === undefined) first--;
  if (first < from || tokens[first]?.ends !== ',') return undefined;
  const attribution = afterQuotation(passage, first, language);
  const { phrase, cue, rule } = attribution ?? {};
  if (phrase === undefined || cue === undefined || rule !== 'any verb') return undefined;
  for (let between = Math.max(phrase.last + 1, cue.to); between < at - 1; between++)
    if (isFiniteToken(tokens, between) || has(tokens[between], Is.conjunction)) return undefined;
  return attribution;
}

/** True where nothing but "But", a bullet or another whole quotation stands before the marks. */
function opensSentence(
  body: string,
  tokens: readonly PassageToken[],
  at: number,
  from: number,
): boolean {
  if (at === from) return true;
  const previous = tokens[at - 1];
  if (previous?.marked !== undefined)
    return STOPPED.test(body.slice(previous.start, previous.end - 1));
  if (at - from > 2) return false;
  for (let index = from; index < at; index++)
    if (!isSign(tokens[index], '—–-•*([') && !has(tokens[index], Is.conjunction)) return false;
  return true;
}
