// Body → its quotations: what stands between quotation marks, paragraph by paragraph, so that one stray mark never turns the
// rest inside out. 'He said “yes” and “no”.' → “yes”, “no”. Whether one is speech is not asked here.
import type { DocumentLexicon } from '../languages/document-words.js';
import { isLetter, isNumber, isSmall, isSpace } from '../text/letters.js';
import { trimRange, type Range } from '../text/range.js';
import type { Quotation } from './document.js';
import type { Text } from './tokens/tokens.js';
import { opensWithSpeaker, speaksOfSelf, turnMarks, type Sign } from './turned-marks.js';

type Known = Pick<DocumentLexicon, 'elided' | 'saying' | 'articles' | 'speaking'>;

/** Double marks of all kinds: straight, curly, low, angled, `` and ''. */
const DOUBLE = /["“”„‟«»]|``|''/g;

/** Single marks; most of them are apostrophes: "don’t", "the workers’ union". */
const SINGLE = /['‘’‚‹›]/g;

const OPENS_AFTER = /[\s([{—–\-/:*]/;
const SPACE = /\s/;

const isWordCode = (code: number): boolean => isLetter(code) || isNumber(code);

/** What a closing mark never stands before. A full stop may follow it: ‘a disgrace’. */
const isWord = (char: string): boolean => isWordCode(char.charCodeAt(0)) || '$£€#@'.includes(char);

/** "’90s": a year without its century. Near miss: "’900". */
const SHORT_YEAR = /^\d\ds?$/;

/** "’em", "’90s", "’tis": an apostrophe in front of a word, no mark. */
function isLeadingApostrophe(text: string, { elided }: Known): boolean {
  let end = 1;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  const word = text.slice(1, end).toLowerCase();
  return elided.has(word) || SHORT_YEAR.test(word);
}

/** A single mark behind a space, a bracket or a dash; it opens something where a letter follows. */
const SINGLE_IN_FRONT = /(?<=^|[\s([—–])['‘‹]/g;

function opensWithSingle(body: string): boolean {
  for (const { index } of body.matchAll(SINGLE_IN_FRONT))
    if (isLetter(body.charCodeAt(index + 1))) return true;
  return false;
}

/** The outermost quotations in order. Single marks count where the text uses them as its outer marks. */
export function readQuotations(text: Text, data: Known): Quotation[] {
  const doubles = pairAll(text, DOUBLE, data, doubleSign);
  if (!opensWithSingle(text.body)) return doubles;
  const singles = pairAll(text, SINGLE, data, (place) => singleSign(place, data)).filter(
    ({ closed, continues }) => closed || continues,
  );
  return countApart(singles, doubles) > 1.5 * countApart(doubles, singles) ? singles : doubles;
}

/** How many of the one list stand in none of the other. */
function countApart(list: readonly Quotation[], others: readonly Quotation[]): number {
  let count = 0;
  let at = 0;
  for (const { start, end } of list) {
    while ((others[at]?.end ?? Infinity) < end) at++;
    if ((others[at]?.start ?? Infinity) > start) count++;
  }
  return count;
}

/** A mark where it stands. */
type Place = {
  readonly body: string;
  readonly at: number;
  readonly mark: string;
  readonly paragraph: Range;
};

function pairAll(
  { body, paragraphs }: Text,
  pattern: RegExp,
  known: Known,
  read: (place: Place) => Sign | undefined,
): Quotation[] {
  const found: Paired[] = [];
  const lost: Lost = {
    end: (from, to) => saidBefore(body, from, to, known),
    opener: (from, to) => (pattern === DOUBLE ? singleOpener(body, from, to) : undefined),
    isAttribution: (from, to) => isAttribution(body, from, to, known),
  };
  paragraphs.forEach((paragraph, index) => {
    const printed: Sign[] = [];
    for (const match of body.slice(paragraph.start, paragraph.end).matchAll(pattern)) {
      const at = paragraph.start + match.index;
      const sign = read({ body, at, mark: match[0], paragraph });
      if (sign !== undefined) printed.push(sign);
    }
    const signs =
      pattern === DOUBLE ? [...turnMarks({ body, paragraph, known }, printed)] : printed;
    const last = found.at(-1);
    const between = paragraphs.slice((last?.paragraph ?? index) + 1, index);
    if (last !== undefined && closesOpen({ body, known }, last, { between, paragraph, signs })) {
      found.push(...between.map((whole, at) => wholeOf(whole, last.paragraph + 1 + at)));
      signs.unshift({ at: paragraph.start, size: 0, opens: true, closes: false });
    }
    found.push(
      ...pairSigns(paragraph, index, signs, lost).flatMap((pair) => withoutSpaces(body, pair)),
    );
  });
  return withoutStrays({ body, paragraphs }, found, known).flatMap((pair, index, all) => {
    const { isLoose, ...quotation } = pair;
    if (quotation.closed) return quotation;
    if (goesOn(paragraphs, pair, all[index + 1])) return { ...quotation, continues: true };
    // a mark between two spaces that nothing closes is none: a cloth of 5 " was sold
    if (isLoose) return [];
    const end = saidBefore(body, quotation.inner.start, quotation.end, known);
    return end === undefined
      ? quotation
      : { ...quotation, end, inner: { start: quotation.inner.start, end } };
  });
}

/** “We left. [paragraph] It rained,” he said: the first sign of a paragraph closes what one before it left open; the mark that opens it was forgotten. */
function closesOpen(
  speech: { readonly body: string; readonly known: Known },
  last: Paired,
  {
    between,
    paragraph,
    signs,
  }: {
    readonly between: readonly Range[];
    readonly paragraph: Range;
    readonly signs: readonly Sign[];
  },
): boolean {
  const [first] = signs;
  if (first === undefined || last.closed || between.length > MOST_BETWEEN) return false;
  const end = first.at + first.size;
  const mayClose = first.isLoose === true ? signs.length % 2 > 0 : !first.opens;
  const isEarly = first.closes && mayClose && end < paragraph.end;
  const isAtEnd = !first.opens && signs.length === 1 && end === paragraph.end;
  return (
    (isEarly || (isAtEnd && isSpeechOn(speech, last, { ...paragraph, end: first.at }))) &&
    isSpeech(speech, last, between)
  );
}

/**
 * “We left. [paragraph] It rained.”: what stands before the mark that ends the paragraph goes on with what was left open. Near misses: “We left, he said.
 * [paragraph] …”, “We left. [paragraph] Ann Orr, baker.”, “We left. [paragraph] The board said it rained.”
 */
const isSpeechOn = (
  { body, known }: { readonly body: string; readonly known: Known },
  last: Paired,
  rest: Range,
): boolean =>
  isStopped(body, last.inner) &&
  (rest.end - rest.start > LONGEST_ATTRIBUTION || isPlain(body, rest)) &&
  saidBefore(body, last.inner.start, last.end, known) === undefined &&
  !opensWithSpeaker(body, rest, known);

/** "We left.", "We won! 🏆" */
const isStopped = (body: string, { start, end }: Range): boolean =>
  STOPPED.test(body.slice(Math.max(start, end - 6), end));
const STOPPED = /[.?!…][^\p{L}\p{N}.?!…]*$/u;

/** "He has a boat." Near misses: "Ann Orr, baker.", "Oldby.", "The mayor Ann Orr." */
const isPlain = (body: string, { start, end }: Range): boolean => {
  const words = body.slice(start, end).trim().split(SPACES);
  const small = words.filter((word) => isSmall(word.charCodeAt(0)));
  return small.length >= FEWEST_OF_SENTENCE - 1 && !words.some((word) => word.endsWith(','));
};
const SPACES = /\s+/;
const FEWEST_OF_SENTENCE = 4;

/** So many paragraphs without a mark may stand between the two of one quotation. */
const MOST_BETWEEN = 4;

/**
 * “We left. [paragraph] It rained. [paragraph] We came back,” he said: all that stands between is of whom the open mark is. Near misses: “We left. [paragraph]
 * The board met. It said it rained. [paragraph] …”, “We left, he said. [paragraph] …”
 */
const isSpeech = (
  { body, known }: { readonly body: string; readonly known: Known },
  { inner }: Paired,
  between: readonly Range[],
): boolean =>
  between.length === 0 ||
  (!INNER_MARK.test(body.charAt(inner.start)) &&
    [inner, ...between].every(
      (range) => isStopped(body, range) && !tellsWhoSpeaks(body, range, known),
    ));

/** "It fell, the board said. It rained.", "It fell. The board said so.": a sentence of the reporter's. Near misses: "It fell. We said so.", "It fell, as I said." */
const tellsWhoSpeaks = (body: string, { start, end }: Range, known: Known): boolean => {
  let from = start;
  return body
    .slice(start, end)
    .split(BETWEEN_SENTENCES)
    .some((sentence) => {
      const range = { start: from, end: from + sentence.length };
      from = range.end;
      const words = sentence.split(BETWEEN_WORDS).filter((word) => word !== '');
      if (known.speaking.own.has(words[0] ?? '')) return false;
      const behind = sentence.slice(sentence.lastIndexOf(',') + 1).split(BETWEEN_WORDS);
      const last = behind.filter((word) => word !== '');
      const isTold =
        last.length < words.length &&
        last.length <= MOST_ATTRIBUTING &&
        [last[0], last.at(-1)].some((word) => known.saying.has(word ?? '')) &&
        !last.some((word) => known.speaking.own.has(word));
      return isTold || opensWithSpeaker(body, trimRange(body, range), known);
    });
};
const BETWEEN_SENTENCES = /(?<=[.?!…]\s)/;

/** “‘We left,’ Orr said. ‘It rained.’ [paragraph]: what is said stands between the inner marks. */
const INNER_MARK = /['‘’]/;

/** A paragraph of a quotation, without a mark of its own. */
const wholeOf = ({ start, end }: Range, paragraph: number): Paired => ({
  start,
  end,
  inner: { start, end },
  paragraph,
  closed: false,
  continues: false,
  isLoose: false,
});

/** The mark that opens the next paragraph repeats the one that was left open. */
const goesOn = (
  paragraphs: readonly Range[],
  { paragraph, closed }: Quotation,
  next: Quotation | undefined,
): boolean =>
  !closed && next?.paragraph === paragraph + 1 && next.start === paragraphs[next.paragraph]?.start;

/**
 * The closing mark of a paragraph that print set in front of the next one, where the reporter goes on: '"We go. [paragraph] "The board said it rained.'.
 * Nothing closes that one, and nobody speaks of himself in it. Near miss: '"We go. [paragraph] "The board said we lied.'.
 */
const withoutStrays = (
  { body, paragraphs }: Pick<Text, 'body' | 'paragraphs'>,
  found: readonly Paired[],
  known: Known,
): readonly Paired[] =>
  found.filter((pair, index) => {
    const last = found[index - 1];
    const isRepeated = !pair.closed && last !== undefined && goesOn(paragraphs, last, pair);
    return (
      !isRepeated ||
      !opensWithSpeaker(body, pair.inner, known) ||
      speaksOfSelf(body, pair.inner, known)
    );
  });

/** A quotation, and whether a loose mark opens it. */
type Paired = Quotation & { readonly isLoose: boolean };

/** Without the spaces that a loose mark has inside; nothing where there are no words. */
function withoutSpaces(body: string, pair: Paired): readonly Paired[] {
  let { start, end } = pair.inner;
  while (start < end && isSpace(body.charCodeAt(start))) start++;
  while (end > start && isSpace(body.charCodeAt(end - 1))) end--;
  return start === end ? [] : [{ ...pair, inner: { start, end } }];
}

/** "he said.", "Lind added,": who speaks, between two loose marks; near miss: "I said so to them all.". */
function isAttribution(body: string, from: number, to: number, { saying }: Known): boolean {
  if (to - from > LONGEST_ATTRIBUTION) return false;
  const [first = '', ...others] = body
    .slice(from, to)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');
  const isSmallStart = isSmall(first.charCodeAt(0));
  return isSmallStart
    ? others.length < MOST_ATTRIBUTING && [first, ...others].some((word) => saying.has(word))
    : others.length <= 2 &&
        first.length > 1 &&
        others.some((word) => saying.has(word)) &&
        !SPEAKER.test(first);
}

const BETWEEN_WORDS = /[^\p{L}’']+/u;
const MOST_ATTRIBUTING = 6;
/** Who speaks of what they said themselves. */
const SPEAKER = /^(?:I|We|You)$/;

/** Where marks that were forgotten or misprinted must have stood in a stretch. */
type Lost = {
  readonly end: (from: number, to: number) => number | undefined;
  readonly opener: (from: number, to: number) => Pick<Sign, 'at' | 'size'> | undefined;
  /** True where nothing but who speaks stands there. */
  readonly isAttribution: (from: number, to: number) => boolean;
};

/** The last single mark in front of a sentence: he added. 'It is both of them," */
function singleOpener(
  body: string,
  from: number,
  to: number,
): Pick<Sign, 'at' | 'size'> | undefined {
  const [last] = [...body.slice(from, to).matchAll(SINGLE_IN_FRONT_OF_SENTENCE)].slice(-1);
  return last && { at: from + last.index + last[0].length - 1, size: 1 };
}

/** ". 'It", ": ‘We"; near miss: "the 'It", "O'It". */
const SINGLE_IN_FRONT_OF_SENTENCE = /[.!?:,]["”]? ['‘](?=\p{Lu})/gu;

/** Where what is said ends in front of ", Mr. Lind said. " at the end of a stretch; undefined where none stands there. */
function saidBefore(body: string, from: number, to: number, { saying }: Known): number | undefined {
  const tail = Math.max(from, to - LONGEST_ATTRIBUTION);
  const found = ATTRIBUTED.exec(body.slice(tail, to));
  const attribution = found?.groups?.attribution ?? '';
  const parts = attribution.split(/\s+/);
  const verb = parts.findIndex((part) => saying.has(part));
  const others = parts.filter((_, at) => at !== verb);
  const isSource =
    others.length > 0 && others.every((part) => CAPITAL.test(part) || PRONOUN_SIZE > part.length);
  const isAtEnd = verb === 0 || verb === parts.length - 1;
  return found === null || !isAtEnd || !isSource ? undefined : tail + found.index + 1;
}

/** In characters. */
const LONGEST_ATTRIBUTION = 60;

/** ", Mr. Lind said. ", "? asked Ann Lind, "; near miss: ", who left. ". */
const ATTRIBUTED = /[,?!]\s(?<attribution>[^,“”"?!;:]{4,50})[.,]\s*$/;
const CAPITAL = /^\p{Lu}/u;
/** "she" is shorter. */
const PRONOUN_SIZE = 5;

/**
 * One paragraph's signs → its outermost pairs. A second opening mark inside is a quotation within the quotation, unless an
 * attribution stands in front of it: “We have a fleet, Mr. Lind said. “It will sail.”
 */
function pairSigns(paragraph: Range, index: number, signs: readonly Sign[], lost: Lost): Paired[] {
  const pairs: Paired[] = [];
  const push = (
    from: Pick<Sign, 'at' | 'size' | 'isLoose'>,
    end: number,
    size: number,
    closed: boolean,
  ): void => {
    const inner = { start: from.at + from.size, end: end - size };
    if (inner.end > inner.start)
      pairs.push({
        start: from.at,
        end,
        inner,
        paragraph: index,
        closed,
        continues: false,
        isLoose: from.isLoose === true,
      });
  };
  // of the marks from here on, how many more can only close than can only open: a nested opening needs a close of its own
  let closersLeft = 0;
  for (const { opens, closes } of signs) closersLeft += Number(closes) - Number(opens);
  let open: Sign | undefined;
  let depth = 0;
  for (const sign of signs) {
    if (open === undefined) {
      if (sign.opens) {
        open = sign;
        depth = 1;
      } else {
        const from = pairs.at(-1)?.end ?? paragraph.start;
        const other = lost.opener(from, sign.at);
        if (other !== undefined) push(other, sign.at + sign.size, sign.size, true);
      }
    } else if (sign.closes) {
      const isTurned = open.isLoose === true && sign.isLoose === true && depth === 1;
      // what was taken to open closed a quotation whose first mark is missing
      if (isTurned && lost.isAttribution(open.at + open.size, sign.at)) open = sign;
      else if (--depth === 0) {
        push(open, sign.at + sign.size, sign.size, true);
        open = undefined;
      }
    } else if (sign.opens) {
      // else the mark before was never closed: what follows is a quotation of its own
      if (closersLeft > 0) depth++;
      else {
        const end = lost.end(open.at + open.size, sign.at);
        if (end !== undefined) push(open, end, 0, false);
        open = sign;
        depth = 1;
      }
    }
    closersLeft -= Number(sign.closes) - Number(sign.opens);
  }
  if (open !== undefined) push(open, paragraph.end, 0, false);
  return pairs;
}

/** The characters beside a mark; a blank where the paragraph ends. */
function around({ body, at, mark, paragraph: { start, end } }: Place): {
  readonly before: string;
  readonly after: string;
} {
  const behind = at + mark.length;
  return {
    before: at > start ? body.charAt(at - 1) : ' ',
    after: behind < end ? body.charAt(behind) : ' ',
  };
}

/** Which way a double mark may face: by its shape, corrected by its neighbours (“like this,“). Undefined: no mark at all. */
function doubleSign(place: Place): Sign | undefined {
  const { body, at, mark } = place;
  const size = mark.length;
  const { before, after } = around(place);
  const startsWord = OPENS_AFTER.test(before) && !SPACE.test(after);
  const endsWord = !SPACE.test(before) && !isWord(after);
  // They see that. " But they go on. "
  if (SPACE.test(before) && SPACE.test(after)) return looseSign(place);
  // 6'3" and 12": inches, unless the quotation ends with the number
  if (
    mark === '"' &&
    /\d/.test(before) &&
    /\d['’]\d{1,2}$/.test(body.slice(Math.max(0, at - 5), at))
  )
    return undefined;
  const shape = /[“„‟«]|``/.test(mark) ? 'opens' : /[”»]/.test(mark) ? 'closes' : 'both';
  if (startsWord && !endsWord) return { at, size, opens: true, closes: false };
  if (endsWord && !startsWord) return { at, size, opens: false, closes: true };
  if (shape === 'opens') return { at, size, opens: true, closes: false };
  if (shape === 'closes') return { at, size, opens: false, closes: true };
  return { at, size, opens: OPENS_AFTER.test(before), closes: !SPACE.test(before) };
}

/** A mark between two spaces, or a space and an end of the paragraph: what is open it closes, else it opens. ” only closes. */
function looseSign({ at, mark, paragraph: { start, end } }: Place): Sign {
  const size = mark.length;
  const closes = at > start;
  const opens = at + size < end && !/[”»]|''/.test(mark);
  return { at, size, opens, closes, isLoose: true };
}

/** A single mark opens after a space and before a letter; it closes after a letter or a stop and before no letter. */
function singleSign(place: Place, data: Known): Sign | undefined {
  const { body, at, mark, paragraph } = place;
  const { before, after } = around(place);
  if (OPENS_AFTER.test(before) && !SPACE.test(after)) {
    if (mark !== '‘' && isLeadingApostrophe(body.slice(at, at + 7), data)) return undefined;
    return { at, size: 1, opens: true, closes: false };
  }
  if (SPACE.test(before) || isWord(after)) return undefined;
  // "the workers’ union" against ‘the workers’
  const goesOn = isSpace(body.charCodeAt(at + 1)) && isSmall(body.charCodeAt(at + 2));
  if (goesOn && /[sS]/.test(before)) {
    const rest = body.slice(at + 1, Math.min(paragraph.end, at + 400));
    const next = /[.,!?…—]['’](?!\p{L})|\p{L}['’][.,;:)]|\s['‘]\p{L}/u.exec(rest);
    if (next !== null && !/^\s/.test(next[0])) return undefined;
  }
  return { at, size: 1, opens: false, closes: true };
}
