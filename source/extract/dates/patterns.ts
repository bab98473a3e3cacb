// Rows of DatePattern → a trie of words and tags, and the expressions that start at a token. Built once per language.
import type {
  CalendarLexicon,
  DatePattern,
  WordSense,
} from '../../languages/lexicons/calendar-lexicon.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import type { DateToken } from '../tokens.js';

/** A place in the trie: where each word or "<tag>" leads, and the rows that end here. */
export type PatternState = {
  readonly words: Map<string, PatternState>;
  readonly tags: Map<string, PatternState>;
  readonly ends: { readonly pattern: DatePattern; readonly row: number }[];
};

/** An expression as written: tokens `from` to `to` (exclusive) and what their words say, by tag. */
export type Expression = {
  readonly rule: string;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly says: WordSense;
};

/** The grammar of a language, built on first use. */
export const grammarOf = memoizeByObject((data: CalendarLexicon): PatternState => {
  const root = newPlace();
  data.patterns.forEach((pattern, row) => {
    grow([root], pattern.pattern.split(' '), pattern, row);
  });
  return root;
});

const newPlace = (): PatternState => ({ words: new Map(), tags: new Map(), ends: [] });

/** Adds a row below the places: an optional element leaves the places before it open too. */
function grow(
  places: readonly PatternState[],
  elements: readonly string[],
  pattern: DatePattern,
  row: number,
): void {
  let open = places;
  for (const written of elements) {
    const optional = written.length > 1 && written.endsWith('?');
    const element = optional ? written.slice(0, -1) : written;
    const next = open.flatMap((place) =>
      element.startsWith('<')
        ? [below(place.tags, element.slice(1, -1))]
        : element.split('|').map((word) => below(place.words, word)),
    );
    open = optional ? [...open, ...next] : next;
  }
  for (const place of open) place.ends.push({ pattern, row });
}

function below(branches: Map<string, PatternState>, key: string): PatternState {
  const place = branches.get(key) ?? newPlace();
  branches.set(key, place);
  return place;
}

/** Every expression that starts at token `at`, longest first; of equal length the earlier row first. */
export function expressionsAt(
  grammar: PatternState,
  tokens: readonly DateToken[],
  at: number,
): readonly Expression[] {
  const token = tokens[at];
  if (token === undefined || (token.sense === undefined && !grammar.words.has(token.text)))
    return NONE;
  const found: FoundPattern[] = [];
  walk(grammar, { tokens, from: at, found }, at, undefined);
  return found.length > 1 ? found.sort((a, b) => b.to - a.to || a.row - b.row) : found;
}

type FoundPattern = Expression & { readonly row: number };
const NONE: readonly Expression[] = [];

/** Where a walk through the trie began, and what it found. */
type Walk = {
  readonly tokens: readonly DateToken[];
  readonly from: number;
  readonly found: FoundPattern[];
};

/** Adds to what the walk found what ends at `place`, reached by the tokens up to `to`, and what goes on from there. */
function walk(place: PatternState, way: Walk, to: number, said: Said | undefined): void {
  const { tokens, from, found } = way;
  for (const { pattern, row } of place.ends)
    found.push({
      rule: pattern.rule,
      kind: pattern.kind,
      from,
      to,
      says: sayings(pattern, said),
      row,
    });
  const token = tokens[to];
  if (token === undefined || (token.opens && to > from)) return;
  const word = place.words.get(token.text);
  if (word !== undefined && fits(token, tokens[to - 1])) walk(word, way, to + 1, said);
  if (token.sense === undefined || place.tags.size === 0) return;
  for (const [tag, value] of Object.entries(token.sense)) {
    const next = place.tags.get(tag);
    if (next !== undefined) walk(next, way, to + 1, { tag, value, before: said });
  }
}

/** What the words on the way said, last first. */
type Said = {
  readonly tag: string;
  readonly value: number | string;
  readonly before: Said | undefined;
};

function sayings(pattern: DatePattern, last: Said | undefined): WordSense {
  const says: Record<string, number | string> = { ...pattern.with };
  for (let said = last; said !== undefined; said = said.before) says[said.tag] = said.value;
  return says;
}

/** A stop belongs to the date only right behind a short form: "Dec.", not "in December." */
function fits(token: DateToken, before: DateToken | undefined): boolean {
  if (token.text !== '.' || before === undefined) return true;
  return (
    before.end === token.start &&
    before.sense?.fullmonth === undefined &&
    before.sense?.fullweekday === undefined
  );
}
