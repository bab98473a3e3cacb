// A quote that leans on what was told before → the words of its article that it leans on: its own sentence's, or the sentence before.
import { isA, type Document, type Token } from '../../document/document.js';
import { Class } from '../../document/tagger/tag-set.js';
import type { Language } from '../../languages/language.js';
import type { QuoteContext } from '../../model/briefing.js';
import { indexAt, overlaps, type Range } from '../../text/range.js';
import { fitRange } from '../context-range.js';
import { documentOf } from '../document-of.js';
import type { Reading } from '../reading.js';
import { standsForPerson, type Coreference } from '../coreference/coreference.js';
import type { QuoteDraft } from './draft.js';
import { timesIn, withoutPlural, wordsIn } from './word-counts.js';
import { leaningOf, type SpeakerSort } from './leaning.js';

/** Longer words of a context are not read beside a quote: in characters. */
const LONGEST = 420;
/** Fewer tokens tell nothing, but for a question. */
const FEWEST_TOKENS = 5;

/** A draft that leans, and what is looked at around it. */
type Leaning = {
  readonly reading: Reading;
  readonly document: Document;
  readonly language: Language;
  readonly draft: QuoteDraft;
  /** Those around it. */
  readonly drafts: readonly QuoteDraft[];
  /** Index of its sentence. */
  readonly sentence: number;
};

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
  genders?: Coreference['genders'],
): QuoteContext | undefined {
  const document = documentOf(reading);
  if (document === undefined || (draft.kind !== 'direct' && draft.kind !== 'mixed'))
    return undefined;
  const { language } = reading;
  const speaker = sortOf(draft, genders);
  const on = leaningOf(document, language, {
    ...draft,
    speaker,
    isOfStory: (noun) => isOfStory(reading.article, noun),
  });
  if (on === undefined) return undefined;
  const { sentence } = document.at(document.indexAt(draft.range.start));
  const leaning = { reading, document, language, draft, drafts, sentence };
  for (const { find } of PLACES) {
    const context = find(leaning);
    if (context !== undefined)
      return on === 'what was asked' && context.kind === 'before' ? undefined : context;
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
  genders: Coreference['genders'] | undefined,
): SpeakerSort | undefined {
  if (name?.kind !== 'person' || together !== undefined) return undefined;
  const gender = genders?.get(name);
  return gender === 'male' || gender === 'female' ? gender : 'person';
}

const fit = ({ document }: Leaning, range: Range): Range | undefined =>
  fitRange(document, range, LONGEST);

/** The tokens of a range; none of one that is too long for a context, which keeps the look around short, whatever the text. */
function tokensIn({ document: { indexAt, at } }: Leaning, { start, end }: Range): readonly Token[] {
  const tokens: Token[] = [];
  if (end - start > 2 * LONGEST) return tokens;
  for (let index = indexAt(start); at(index).start >= 0 && at(index).start < end; index++)
    tokens.push(at(index));
  return tokens;
}

const isVerb = (token: Token): boolean => isA(token, Class.verb | Class.modal);

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
  const isAbout =
    language.quotes.aboutWords.has(first.lower) ||
    (language.grammar.uses.as.has(first.lower) &&
      language.grammar.uses.purpose.has(tokens[1]?.lower ?? ''));
  const found = isAbout || tokens.some(isVerb) ? fit(leaning, range) : undefined;
  return found && { ...found, kind: 'before' };
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

const isAboutIn = ([first]: readonly Token[], { grammar, quotes }: Language): boolean =>
  first !== undefined && (grammar.uses.of.has(first.lower) || quotes.aboutWords.has(first.lower));

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
  const found = fit(leaning, { start: attribution.start, end });
  return found && { ...found, kind: 'before' };
}

function sentenceBefore(leaning: Leaning): QuoteContext | undefined {
  const { reading, document, sentence, draft, drafts } = leaning;
  const before = document.sentences[sentence - 1];
  if (before === undefined || isApart(leaning, before)) return undefined;
  // “We left. It rained.” is told with both marks
  const mark = document.quotations[indexAt(document.quotations, before.start)];
  const range = fit(leaning, { start: mark?.start ?? before.start, end: before.end });
  if (range === undefined) return undefined;
  const isQuestion =
    ASKS.test(reading.article.body.slice(range.start, range.end)) ||
    drafts.some((one) => one.kind === 'question' && overlaps(one.range, range));
  const isOwn =
    draft.source.name !== undefined &&
    drafts.some(
      (one) => one !== draft && one.source.name === draft.source.name && isToldIn(one, range),
    );
  if (isOwn) return { ...range, kind: 'own' };
  if (isQuestion) return { ...range, kind: 'question' };
  if (before.to - before.from < FEWEST_TOKENS || isAnothers(leaning, range)) return undefined;
  const whole = standing(leaning, range, sentence - 1);
  return whole && { ...whole, kind: 'before' };
}

/** “Is it late?”, all in marks, or without any; near miss: Orr asked: “Is it late?” */
const ASKS = /\?$|^["“‘][^"”]*\?["”’]$/;

/** Most of it is what somebody else says in marks, and who says so stands elsewhere. */
const isAnothers = ({ draft, drafts }: Leaning, range: Range): boolean =>
  drafts.some(
    (one) =>
      one !== draft &&
      one.kind === 'direct' &&
      2 * (Math.min(one.range.end, range.end) - Math.max(one.range.start, range.start)) >=
        range.end - range.start &&
      !(one.sourceRange !== undefined && overlaps(one.sourceRange, range)),
  );

/**
 * The range; where “she” or “it” opens it, with the sentence in front, which may tell whom that means: "Ann Orr is a nurse. She left." Undefined where that
 * opens so, too, is of another paragraph, or makes it too long.
 */
function standing(leaning: Leaning, range: Range, sentence: number): Range | undefined {
  const { document, reading } = leaning;
  if (!opensWithPronoun(leaning, range)) return range;
  const before = document.sentences[sentence - 1];
  const paragraphs = reading.article.paragraphs;
  const isNear =
    before !== undefined && indexAt(paragraphs, before.start) === indexAt(paragraphs, range.start);
  if (!isNear || isAnothers(leaning, before)) return undefined;
  const whole = fit(leaning, { start: before.start, end: range.end });
  return whole === undefined || opensWithPronoun(leaning, whole) ? undefined : whole;
}

/** "She left", "It said"; not "It rained", whatever it is. */
function opensWithPronoun(leaning: Leaning, { start, end }: Range): boolean {
  const { quotes } = leaning.language;
  const [first, next] = tokensIn(leaning, { start, end });
  if (first?.tag !== 'PRP') return false;
  return (
    standsForPerson(first.lower, leaning.language) ||
    quotes.they.has(first.lower) ||
    (quotes.it.has(first.lower) && quotes.verbs.has(next?.lower ?? ''))
  );
}

/** A subhead stands between, or the sentence before is one, a caption or a line without a verb. */
function isApart(
  { reading: { article }, draft }: Leaning,
  before: Document['sentences'][number],
): boolean {
  const { paragraphs } = article;
  const last = indexAt(paragraphs, before.start);
  const own = indexAt(paragraphs, draft.range.start);
  const isFar = own - last > 1 || paragraphs[last]?.isSubhead === true;
  return isFar || before.form === 'caption' || before.form === 'headline';
}

/** Half of the words at least are what somebody is told to say, or begin with what he says: “It is late,” said Orr, who left. */
function isToldIn({ range, sourceRange, kind }: QuoteDraft, { start, end }: Range): boolean {
  const isNamed = kind === 'direct' && sourceRange !== undefined && range.start >= start;
  if (isNamed && sourceRange.end <= end && range.end <= end) return true;
  return 2 * (Math.min(range.end, end) - Math.max(range.start, start)) >= end - start;
}
