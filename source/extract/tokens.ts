// Words → words, numbers and marks, as dates read them.
import type { WordSense } from '../languages/lexicons/calendar-lexicon.js';
import { isCapital } from '../text/letters.js';
import { memoizeByObject } from '../text/values/memoize.js';
import type { Range } from '../text/range.js';
import { senseOf } from './dates/date-values.js';
import { documentOf } from './document-of.js';
import type { Reading } from './reading.js';
import { Is } from './word-classes.js';
import { wordsOf, type Word } from './words.js';

export type DateToken = Range & {
  /** Lower case, curly apostrophes made straight. */
  readonly text: string;
  readonly capital: boolean;
  /** A paragraph starts here: no expression reaches across. */
  readonly opens: boolean;
  /** What it says of a date, by tag; undefined for most. */
  readonly sense: WordSense | undefined;
};

/** The tokens of an article's body; made once. */
export const tokensOf: (reading: Reading) => readonly DateToken[] = memoizeByObject(readTokens);

function readTokens(reading: Reading): DateToken[] {
  const { calendar } = reading.language;
  const { body } = reading.article;
  const document = documentOf(reading);
  const { sentences } = document ?? { sentences: [] };
  const tokens: DateToken[] = [];
  let sentence = -1;
  for (const word of wordsOf(reading)) {
    let isFirst = word.sentence !== sentence && sentences[word.sentence]?.opens === true;
    sentence = word.sentence;
    for (const { start, end, text: printed, capital } of partsOf(word)) {
      const text = ADDRESS_END.test(body.slice(end, end + 3)) ? `${printed}.` : printed;
      const isVerb = // "expects prices to fall next year"
        calendar.ambiguousSeasons.has(text) &&
        document?.at(word.from).tag.startsWith('VB') === true;
      const before = tokens.at(-1)?.text ?? '';
      const sense = isVerb ? undefined : senseOf({ text, capital, before }, calendar);
      tokens.push({ start, end, text, capital, opens: isFirst, sense });
      isFirst = false;
    }
  }
  return tokens;
}

/** "TODAY|.com": what stands in front of it is no day. */
const ADDRESS_END = /^\.\p{Ll}{2}/u;

type Part = Pick<DateToken, 'start' | 'end' | 'text' | 'capital'>;

/** What a date may be made of: a word of letters and a mark are whole, as are addresses and "don't"; "mid-2020" and "Dec." are not. */
function partsOf({ start, end, text, lower, is }: Word): readonly Part[] {
  const isWord = (is & Is.letters) !== 0;
  if (isWord) return [{ start, end, text: lower, capital: (is & Is.capital) !== 0 }];
  if ((is & Is.sign) !== 0 || WHOLE.test(text)) return [partOf(text, start, end)];
  return Array.from(text.matchAll(PARTS), ({ 0: part, index }) =>
    partOf(part, start + index, start + index + part.length),
  );
}

const partOf = (text: string, start: number, end: number): Part => ({
  start,
  end,
  text: text.toLowerCase().replace('’', "'"),
  capital: isCapital(text.charCodeAt(0)),
});

/** "2021", "ann@example.org", "https://example.org", "ann_lind", "example.org", "don't"; not "9/11", "10:30", "a.m.". */
const WHOLE = /^\d+$|\p{L}[@:/_]|\p{L}{2}\.\p{L}{2}|n['’]t$/iu;

/**
 * Days and numbers with marks between and a short ending ("2021-12-28", "10:30", "1,500", "12th", "5pm"), quarters ("Q3"), letters with
 * stops ("a.m."), "'s", and one sign. Near misses: "10-12", "76ers", "Q5", "Dec.", which are more than one.
 */
const PARTS =
  /\d{4}-\d\d-\d\d|\d\d?-\d\d?-\d{4}|\d+(?:[.,:/]\d+)*(?:\p{L}{1,2}(?!\.?\p{L}))?|[qh][1-4](?!\d)|\p{L}(?:\.\p{L}(?!\p{L}))+\.?|\p{L}+|['’]\p{L}{1,2}(?!\p{L})|./giu;
