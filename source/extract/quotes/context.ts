// A quote that leans on what was told before → the words of its article that it leans on: its own sentence's, or the sentence before.
import { isA, type Token } from '../../document/document.js';
import { Class } from '../../document/tagger/tag-set.js';
import type { Language } from '../../languages/language.js';
import type { QuoteContext } from '../../model/briefing.js';
import { documentOf } from '../document-of.js';
import type { Reading } from '../reading.js';
import { overlaps, type Range } from '../../text/range.js';
import type { Coreference } from '../coreference/coreference.js';
import { leansOnPerson, mayName, sentenceBefore } from './context-choice.js';
import { fit, hangsBy, isVerb, tokensIn, type Leaning } from './context-sentence.js';
import type { QuoteDraft } from './draft.js';
import { timesIn, withoutPlural, wordsIn } from './word-counts.js';
import { hintOf } from './hints.js';
import { leaningOf, type Leaned, type SpeakerSort } from './leaning.js';

/** Where what a draft leans on is looked for; the first that answers decides. */
const PLACES: readonly {
  readonly name: string;
  readonly find: (leaning: Leaning) => QuoteContext | undefined;
}[] = [
  // “As for the new bridge, Orr said: “It is late””, “Asked if he would go, Orr said”; near misses: “On Monday, Orr said”, “Orr, who left, said”
  { name: 'what opens its sentence', find: (leaning) => inOwnSentence(leaning, inFront) },
  // “Orr said that Lind could help: “She knows it””; near miss: “Orr said on Monday: “She knows it””
  {
    name: 'what its verb says before the marks',
    find: (leaning) => inOwnSentence(leaning, betweenVerbAndMarks),
  },
  // “Orr rejected the plan as unfair, saying: “You came late””; near misses: “Orr, who had left, said: “You came late””, “Orr left and said: …” of few words
  {
    name: 'what who speaks does before the verb',
    find: (leaning) => inOwnSentence(leaning, betweenSourceAndVerb),
  },
  // ““It is late,” Orr said of the bridge”, “when asked about the bridge”; near miss: ““It is late,” Orr said in Oslo”
  {
    name: 'what its verb is told to be about',
    find: (leaning) => inOwnSentence(leaning, behindVerb),
  },
  { name: 'the sentence before', find: (leaning) => sentenceBefore(leaning) },
];

/** The words that a draft leans on; undefined where it stands by itself, or nothing fit stands before it. */
export function contextOf(
  reading: Reading,
  draft: QuoteDraft,
  drafts: readonly QuoteDraft[],
  coreference: Coreference,
): QuoteContext | undefined {
  const document = documentOf(reading);
  if (document === undefined || (draft.kind !== 'direct' && draft.kind !== 'mixed'))
    return undefined;
  const { language } = reading;
  const speaker = sortOf(draft, coreference);
  const of = (noun: string): boolean => isOfStory(reading.article, noun);
  const on =
    leaningOf(document, language, {
      ...draft,
      speaker,
      isOfStory: of,
    }) ??
    hintOf(document, language, { ...draft, isOfStory: of }) ??
    (draft.kind === 'direct' ? NOTHING : undefined);
  const { sentence } = document.at(document.indexAt(draft.range.start));
  // an interview is all questions and answers
  const isAnswer = document.sentences[sentence]?.form === 'transcript';
  if (on === undefined || (isAnswer && (on.on === 'perhaps' || on.on === 'nothing')))
    return undefined;
  const leaning: Leaning = {
    reading,
    document,
    language,
    draft,
    drafts,
    sentence,
    on,
    coreference,
  };
  for (const { find } of PLACES) {
    const context = find(leaning);
    if (context !== undefined) return context;
  }
  return undefined;
}

/** What a draft's own sentence tells beside the words, where it may name whom “he” or “you” means, and leans on nothing itself. */
function inOwnSentence(
  leaning: Leaning,
  find: (leaning: Leaning) => QuoteContext | undefined,
): QuoteContext | undefined {
  const { on } = leaning.on;
  const found = on === 'nothing' ? undefined : find(leaning);
  // “We left. It rained,” Orr said, adding: “It is late”: what stands in other marks is a quote of its own
  const isQuoted = leaning.drafts.some(
    (one) =>
      one !== leaning.draft &&
      one.kind === 'direct' &&
      found !== undefined &&
      overlaps(one.range, found),
  );
  const context = isQuoted ? undefined : found;
  if (context === undefined || isPrompt(leaning, context)) return context;
  const isOfPerson = leansOnPerson(leaning);
  if (isOfPerson ? !mayName(leaning, context) : on === 'perhaps') return undefined;
  return hangsBy(leaning, context) === undefined ? context : undefined;
}

/** "Asked if he would go", "As for the bridge", "Speaking of the visit". */
function isPrompt(leaning: Leaning, context: QuoteContext): boolean {
  const { grammar, quotes } = leaning.language;
  const [first, next] = tokensIn(leaning, context);
  return (
    first?.tag === 'VBG' ||
    quotes.prompting.has(first?.lower ?? '') ||
    quotes.aboutWords.has(first?.lower ?? '') ||
    quotes.aboutWords.has(next?.lower ?? '') ||
    (grammar.uses.as.has(first?.lower ?? '') && grammar.uses.purpose.has(next?.lower ?? ''))
  );
}

/** Of a draft that nothing leans in. */
const NOTHING: Leaned = { on: 'nothing', word: undefined, noun: undefined };

/** True for a word of the title, and one that the article has so often that its reader knows what is meant. */
function isOfStory(article: Reading['article'], noun: string): boolean {
  const one = withoutPlural(noun);
  const isInTitle = wordsIn(article.title).some((word) => withoutPlural(word) === one);
  return isInTitle || timesIn(article, noun) >= OFTEN;
}

/** So often a word of what the article is about stands in it. */
const OFTEN = 4;

/** What is known of the one person who speaks. */
function sortOf(
  { source: { name, together } }: QuoteDraft,
  { genders }: Coreference,
): SpeakerSort | undefined {
  if (name?.kind !== 'person' || together !== undefined) return undefined;
  const gender = genders.get(name);
  return gender === 'male' || gender === 'female' ? gender : 'person';
}

/** A noun that is no time: “bridge”; not “Monday”. */
const tells =
  ({ grammar }: Language) =>
  (token: Token): boolean =>
    isA(token, Class.noun) && !grammar.day.has(token.lower) && !grammar.month.has(token.lower);

/** Where the attribution begins that stands in front of the marks; where the marks stand if none does. */
const attributionStart = ({ draft: { range, sourceRange, cueRange } }: Leaning): number =>
  Math.min(range.start, sourceRange?.start ?? range.start, cueRange?.start ?? range.start);

function inFront(leaning: Leaning): QuoteContext | undefined {
  const { document, sentence, language } = leaning;
  const start = document.sentences[sentence]?.start ?? Infinity;
  const range = { start, end: attributionStart(leaning) };
  if (range.end <= start) return undefined;
  const tokens = tokensIn(leaning, range);
  const [first] = tokens;
  if (first === undefined || !tokens.some(tells(language))) return undefined;
  if (isLabel(leaning, range, tokens) || isTag(tokens, language)) return undefined;
  // "Orr said it was “safe” whereas | Lind said": of another, and cut off
  if (isA(tokens.at(-1) ?? first, Class.preposition | Class.wh)) return undefined;
  const isTold = tokens.some(isVerb) || isPrompt(leaning, { ...range, kind: 'before' });
  const found = isTold ? fit(leaning, range) : undefined;
  return found && { ...found, kind: 'before' };
}

/** "About the club: Orr said of it: “…”". Near miss: "Then Orr defended the plan: “…”". */
const isLabel = (
  { document: { body } }: Leaning,
  { start, end }: Range,
  tokens: readonly Token[],
): boolean => body.slice(start, end).trimEnd().endsWith(':') && !tokens.some(isVerb);

/** "Ann Orr says", "The agency quoted": who says it, and no more. Near misses: "Asked what Orr said", "The board, Orr said of the plan". */
function isTag(tokens: readonly Token[], language: Language): boolean {
  const [first] = tokens;
  if (first === undefined || isA(first, Class.preposition | Class.verb | Class.wh)) return false;
  const verb = tokens.findIndex(isVerb);
  const isSaying = language.quotes.verbs.has(tokens[verb]?.lower ?? '');
  return isSaying && !tokens.slice(verb + 1).some(tells(language));
}

function betweenVerbAndMarks(leaning: Leaning): QuoteContext | undefined {
  const { draft, document, language, sentence } = leaning;
  const { range, cueRange, sourceRange } = draft;
  if (cueRange === undefined || cueRange.end > range.start) return undefined;
  const behind = { start: Math.max(cueRange.end, sourceRange?.end ?? 0), end: range.start };
  const tokens = behind.start < behind.end ? tokensIn(leaning, behind) : [];
  const isTold = tokens.some((token) => isA(token, Class.finite)) || isAboutIn(tokens, language);
  if (!isTold || !tokens.some(tells(language))) return undefined;
  const start = document.sentences[sentence]?.start ?? range.start;
  const found = fit(leaning, { start, end: range.start });
  return found && { ...found, kind: 'before' };
}

function betweenSourceAndVerb(leaning: Leaning): QuoteContext | undefined {
  const { draft, document, language, sentence } = leaning;
  const { range, cueRange, sourceRange } = draft;
  if (cueRange === undefined || sourceRange === undefined) return undefined;
  if (cueRange.start > range.start || sourceRange.end >= cueRange.start) return undefined;
  const tokens = tokensIn(leaning, { start: sourceRange.end, end: cueRange.start });
  const [first, next] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || isA(first, Class.mark | Class.wh))
    return undefined;
  // "had no way | to say it", "who left": no clause of its own
  if (isA(next ?? first, Class.wh) || !isA(last, Class.mark | Class.conjunction)) return undefined;
  const verb = tokens.findIndex((token) => isA(token, Class.finite));
  if (verb < 0 || !tokens.slice(verb).some(tells(language))) return undefined;
  const found = fit(leaning, {
    start: document.sentences[sentence]?.start ?? range.start,
    end: cueRange.start,
  });
  return found && { ...found, kind: 'before' };
}

/** "of Orr", "about the lander on Mars", "on the plan to close it". Near miss: "of the book", of which nothing more is told. */
function isAboutIn(tokens: readonly Token[], language: Language): boolean {
  const { grammar, quotes } = language;
  const [first, next] = tokens;
  if (first === undefined) return false;
  const isBare =
    grammar.uses.definite.has(next?.lower ?? '') &&
    tokens.slice(2).filter(tells(language)).length < 2;
  const isAbout = grammar.uses.of.has(first.lower) || quotes.aboutWords.has(first.lower);
  return isAbout && !isBare;
}

/** “said of the lander”, with the verb where it stands right in front; “when asked about it”. */
const startOfTopic = (
  { document }: Leaning,
  cue: Range,
  [first]: readonly Token[],
  end: number,
): number => (document.at(document.indexAt(cue.end - 1) + 1) === first ? cue.start : end);

function behindVerb(leaning: Leaning): QuoteContext | undefined {
  const { draft, document, language } = leaning;
  const { range, cueRange, sourceRange, fragments } = draft;
  if (cueRange === undefined || sourceRange === undefined) return undefined;
  const attribution = {
    start: Math.min(cueRange.start, sourceRange.start),
    end: Math.max(cueRange.end, sourceRange.end),
  };
  if (attribution.start < (fragments[0]?.end ?? range.end)) return undefined;
  const { sentence } = document.at(document.indexAt(attribution.start));
  const next = fragments.find(({ start }) => start > attribution.end)?.start ?? Infinity;
  const end = Math.min(document.sentences[sentence]?.end ?? 0, next - 1);
  if (end <= attribution.end) return undefined;
  const tokens = tokensIn(leaning, { start: attribution.end, end });
  const isPrompted =
    language.grammar.uses.reducing.has(tokens[0]?.lower ?? '') &&
    language.quotes.prompting.has(tokens[1]?.lower ?? '');
  if (!(isPrompted || isAboutIn(tokens, language)) || !tokens.some(tells(language)))
    return undefined;
  const start = startOfTopic(leaning, cueRange, tokens, attribution.end);
  const found = fit(leaning, { start, end });
  return found && { ...found, kind: 'before' };
}
