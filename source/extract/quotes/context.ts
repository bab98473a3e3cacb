// A quote that leans on what was told before → the words of its article that it leans on: its own sentence's, or the sentence before.
import { isA, type Token } from '../../document/document.js';
import { Class } from '../../document/tagger/tag-set.js';
import type { Language } from '../../languages/language.js';
import type { QuoteContext } from '../../model/briefing.js';
import { documentOf } from '../document-of.js';
import type { Reading } from '../reading.js';
import type { Range } from '../../text/range.js';
import type { Coreference } from '../coreference/coreference.js';
import { fit, isVerb, sentenceBefore, tokensIn, type Leaning } from './context-sentence.js';
import type { QuoteDraft } from './draft.js';
import { timesIn, withoutPlural, wordsIn } from './word-counts.js';
import { leaningOf, type SpeakerSort } from './leaning.js';

/** Where what a draft leans on is looked for; the first that answers decides. */
const PLACES: readonly {
  readonly name: string;
  readonly find: (leaning: Leaning) => QuoteContext | undefined;
}[] = [
  // “As for the new bridge, Orr said: “It is late””, “Asked if he would go, Orr said”; near misses: “On Monday, Orr said”, “Orr, who left, said”
  { name: 'what opens its sentence', find: (leaning) => inFront(leaning) },
  // “Orr said that Lind could help: “She knows it””; near miss: “Orr said on Monday: “She knows it””
  { name: 'what its verb says before the marks', find: (leaning) => betweenVerbAndMarks(leaning) },
  // ““It is late,” Orr said of the bridge”, “when asked about the bridge”; near miss: ““It is late,” Orr said in Oslo”
  { name: 'what its verb is told to be about', find: (leaning) => behindVerb(leaning) },
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
  const on = leaningOf(document, language, {
    ...draft,
    speaker,
    isOfStory: (noun) => isOfStory(reading.article, noun),
  });
  if (on === undefined) return undefined;
  const { sentence } = document.at(document.indexAt(draft.range.start));
  const { word, noun } = on;
  const leaning = { reading, document, language, draft, drafts, sentence, word, noun, coreference };
  for (const { find } of PLACES) {
    const context = find(leaning);
    if (context !== undefined)
      return on.on === 'what was asked' && context.kind === 'before' ? undefined : context;
  }
  return undefined;
}

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
  const isAbout =
    language.quotes.aboutWords.has(first.lower) ||
    (language.grammar.uses.as.has(first.lower) &&
      language.grammar.uses.purpose.has(tokens[1]?.lower ?? ''));
  const found = isAbout || tokens.some(isVerb) ? fit(leaning, range) : undefined;
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

/** "of the lander", "about Orr", "on the plan to close it". Near miss: "about the book", of which nothing more is told. */
function isAboutIn(tokens: readonly Token[], language: Language): boolean {
  const { grammar, quotes } = language;
  const [first, next] = tokens;
  if (first === undefined) return false;
  if (grammar.uses.of.has(first.lower)) return true;
  const isBare =
    grammar.uses.definite.has(next?.lower ?? '') &&
    tokens.slice(2).filter(tells(language)).length < 2;
  return quotes.aboutWords.has(first.lower) && !isBare;
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
