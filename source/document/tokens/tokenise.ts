// Text → words and marks as the English treebanks cut them: "do|n't", "Lind|'s", "state|-|funded", "$|3|million", "U.S.".
// One pass by index; a string is cut out only for the few words that may be abbreviations.
import type { DocumentLexicon } from '../../languages/document-words.js';
import { isCapital, isLetter, isNumber, isSmall, isSpace } from '../../text/letters.js';

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;

const readKind = (code: number): number => {
  if (code < 32 || isSpace(code) || code === 0x200b) return SPACE;
  if (code >= 48 && code <= 57) return DIGIT;
  // marks upon letters and halves of characters beyond the first plane stand in words
  if (isLetter(code) || (code >= 0x300 && code < 0x370) || (code >= 0xd800 && code < 0xe000))
    return LETTER;
  return code > 127 && isNumber(code) ? DIGIT : MARK;
};

const TABLE = Uint8Array.from({ length: 0x250 }, (_, code) => readKind(code));

/** NaN, behind the end, is a mark that no rule knows. */
const kindAt = (body: string, at: number): number => {
  const code = body.charCodeAt(at);
  return TABLE[code] ?? readKind(code);
};

const STOP = 0x2e;
const STROKE = 0x5f;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const COLON = 0x3a;
const COMMA = 0x2c;
const AT = 0x40;
const AMPERSAND = 0x26;
export const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === 0x2019;

/** True for letters and digits and what stands upon them; false for NaN. */
export function standsInWord(code: number): boolean {
  const kind = TABLE[code] ?? readKind(code);
  return kind === LETTER || kind === DIGIT;
}

export type OnToken = (start: number, end: number) => void;

/**
 * Calls `found` for each word and mark of `body` from `from` to `to`, in order. White space and the mark of a footnote belong
 * to none; everything else to one. Offsets are UTF-16 units into `body`.
 */
export function tokenise(
  body: string,
  { start: from, end: to }: { readonly start: number; readonly end: number },
  data: DocumentLexicon,
  found: OnToken,
): void {
  const text: Stretch = { body, from, to, data, found };
  for (let at = from; at < to;) {
    const kind = kindAt(body, at);
    if (kind === SPACE || isFootnoteMark(body, at)) at++;
    else if (kind === MARK) at = Math.min(to, readMark(text, at));
    else at = Math.min(to, readWord(text, at));
  }
}

/** "Pamela*, 34," whose name was changed. Near misses: "f*ck", "3*", "* Pamela". */
const isFootnoteMark = (body: string, at: number): boolean =>
  FOOTNOTE_MARKS.has(body.charCodeAt(at)) &&
  kindAt(body, at - 1) === LETTER &&
  !standsInWord(body.charCodeAt(at + 1));
const FOOTNOTE_MARKS: ReadonlySet<number> = new Set([0x2a, 0x2020, 0x2021]);

/** What is read, and who is told. */
type Stretch = {
  readonly body: string;
  readonly from: number;
  readonly to: number;
  readonly data: DocumentLexicon;
  readonly found: OnToken;
};

/** Past letters and digits, and the strokes inside "@ann_lind". Near miss: "progress_not", where one is a dash. */
function runEnd(body: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const kind = kindAt(body, at);
    if (kind !== LETTER && kind !== DIGIT && !isInnerStroke(body, at, from)) break;
    at++;
  }
  return at;
}

const isInnerStroke = (body: string, at: number, from: number): boolean =>
  body.charCodeAt(at) === STROKE &&
  body.charCodeAt(from - 1) === AT &&
  standsInWord(body.charCodeAt(at + 1));

function readWord(text: Stretch, start: number): number {
  const { body, to, data, found } = text;
  let end = runEnd(body, start, to);
  const code = end < to ? body.charCodeAt(end) : 32;
  if (code === 32 && kindAt(body, start) === LETTER) return cutJoined(text, start, end); // most words
  const address = addressEnd(body, start, end, to);
  if (address > end) {
    found(start, address);
    return address;
  }
  if (kindAt(body, start) === DIGIT) return readNumber(text, start, end);
  if (code === AMPERSAND && isAcronymWith(body, start, end)) end = runEnd(body, end + 1, to);
  end = stoppedEnd(text, start, end);
  if (end < to && isApostrophe(body.charCodeAt(end))) {
    const clitic = cliticEnd(body, end, to, data);
    if (isNegation(body, end, to) && end - start > 1) {
      found(start, end - 1);
      found(end - 1, end + 2);
      return end + 2;
    }
    if (clitic > 0) {
      cutJoined(text, start, end);
      found(end, clitic);
      return clitic;
    }
    if (kindAt(body, end + 1) === LETTER && end + 1 < to) return readInner(text, start, end); // "O'Neill"
  }
  if (end < to && body.charCodeAt(end) === HYPHEN && isPrefix(body, start, end, data)) {
    const rest = runEnd(body, end + 1, to);
    if (rest > end + 1) end = stoppedEnd(text, end + 1, rest); // "non-U.S."
  }
  return cutJoined(text, start, end);
}

/** "10th", "1990s"; but "5|pm", "5|p.m.", "3.5|m". */
function readNumber({ body, to, data, found }: Stretch, start: number, run: number): number {
  const end = numberEnd(body, start, run, to);
  let digits = end;
  while (digits > start && kindAt(body, digits - 1) === LETTER) digits--;
  if (digits === end - 1 && digits > start && dottedEnd(body, end, to) > end) {
    found(start, digits);
    return digits;
  }
  if (digits < end && digits > start && data.units.has(body.slice(digits, end).toLowerCase())) {
    found(start, digits);
    found(digits, end);
  } else found(start, end);
  return end;
}

/** "O'Neill", "rock'n'roll", and the genitive: "O'Neill|'s". */
function readInner({ body, to, data, found }: Stretch, start: number, mark: number): number {
  let end = runEnd(body, mark + 1, to);
  let clitic = 0;
  while (end + 1 < to && isApostrophe(body.charCodeAt(end)) && kindAt(body, end + 1) === LETTER) {
    clitic = cliticEnd(body, end, to, data);
    if (clitic > 0) break;
    end = runEnd(body, end + 1, to);
  }
  found(start, end);
  if (clitic > 0) found(end, clitic);
  return Math.max(end, clitic);
}

/** "cannot" is "can" and "not". */
function cutJoined({ body, data, found }: Stretch, start: number, end: number): number {
  const first =
    end - start === 6 || end - start === 5
      ? data.joined.get(body.slice(start, end).toLowerCase())
      : undefined;
  if (first === undefined) found(start, end);
  else {
    found(start, start + first);
    found(start + first, end);
  }
  return end;
}

/** The "n" of "don't" stands before the mark. Near miss: "n'the". */
const isNegation = (body: string, mark: number, to: number): boolean =>
  (body.charCodeAt(mark - 1) | 32) === 0x6e &&
  (body.charCodeAt(mark + 1) | 32) === 0x74 &&
  (mark + 2 >= to || kindAt(body, mark + 2) !== LETTER);

/** Where "'s", "'ll" ends that starts at this mark; 0 where none does: "O'Neill". */
function cliticEnd(body: string, mark: number, to: number, data: DocumentLexicon): number {
  let end = mark + 1;
  while (end < to && end - mark < 4 && kindAt(body, end) === LETTER) end++;
  if (end === mark + 1 || (end < to && kindAt(body, end) === LETTER)) return 0;
  return data.clitics.has(body.slice(mark + 1, end).toLowerCase()) ? end : 0;
}

/** "re-elect" and "ex-minister" are one word; "state-funded" is three. */
const isPrefix = (body: string, start: number, end: number, data: DocumentLexicon): boolean =>
  end - start < 8 && data.boundPrefixes.has(body.slice(start, end).toLowerCase());

/** "AT&T", "P&L"; not "him&her". */
const isAcronymWith = (body: string, start: number, end: number): boolean =>
  end - start < 4 && isCapital(body.charCodeAt(end - 1)) && isCapital(body.charCodeAt(end + 1));

/** Past the stops that belong to a word: "U.S.", "a.m.", "Gen.", "J."; `end` itself where none does. */
function stoppedEnd(text: Stretch, start: number, end: number): number {
  const { body, to, data } = text;
  if (body.charCodeAt(end) !== STOP || end >= to) return end;
  const dotted = dottedEnd(body, end, to);
  if (dotted > end && (end - start === 1 || data.abbreviations.has(body.slice(start, dotted))))
    return dotted < to && body.charCodeAt(dotted) === STOP ? dotted + 1 : dotted;
  const word = body.slice(start, end);
  if (data.abbreviations.has(word) || isTitleInCapitals(word, text, end + 1)) return end + 1;
  if (data.abbreviationsBeforeNumbers.has(word) && !opensSentence(body, end + 1, to))
    return end + 1;
  if (body.charCodeAt(end + 1) === COMMA) return end + 1; // "Erie, Penn., said", "(D., Iowa)"
  const isInitial = end - start === 1 && word !== 'I' && isCapital(word.charCodeAt(0));
  if (!isInitial) return end;
  const isStreet = SIDES.includes(word) && STREET.test(body.slice(end + 1, Math.min(to, end + 8)));
  return isStreet || opensWithCapital(body, end + 1, to) ? end + 1 : end;
}

/** "E. 52nd", "W. 4th"; not "plan E. 52 people". */
const SIDES = 'NSEW';
const STREET = /^\s\d+[a-z]{2}\b/;

/** Past ".S" of "U.S.", ".m" of "a.m.", ".D" of "Ph.D."; `end` itself where more letters than one stand behind the stop: "fell.The". */
function dottedEnd(body: string, end: number, to: number): number {
  let at = end;
  while (
    at + 1 < to &&
    body.charCodeAt(at) === STOP &&
    kindAt(body, at + 1) === LETTER &&
    runEnd(body, at + 1, to) === at + 2
  )
    at += 2;
  return at;
}

/** "MR. ORR", "GEN. LIND" of a line in capitals. Near misses: "treated for MS. Lind", "It was Col. Lind". */
function isTitleInCapitals(word: string, { body, to, data }: Stretch, behind: number): boolean {
  if (word.length < 2 || word.length > 6 || !isCapital(word.charCodeAt(1))) return false;
  const next = afterSpaces(body, behind, to);
  return (
    next + 1 < to &&
    isCapital(body.charCodeAt(next)) &&
    isCapital(body.charCodeAt(next + 1)) &&
    data.abbreviations.has(word.charAt(0) + word.slice(1).toLowerCase())
  );
}

const afterSpaces = (body: string, from: number, to: number): number => {
  let at = from;
  while (at < to && kindAt(body, at) === SPACE) at++;
  return at;
};

/** True at the end and before a capital: "It was in Dec.| The snow fell"; not "Dec. 22", "Dec. and", "No. VA0897". */
function opensSentence(body: string, from: number, to: number): boolean {
  const at = afterSpaces(body, from, to);
  if (at >= to) return true;
  const code = body.charCodeAt(at);
  if (kindAt(body, at) === DIGIT || isSmall(code) || code === COMMA) return false;
  return !/\d/.test(body.slice(at, runEnd(body, at, to)));
}

const opensWithCapital = (body: string, from: number, to: number): boolean => {
  const at = afterSpaces(body, from, to);
  return at < to && isCapital(body.charCodeAt(at));
};

/** Past the signs inside a number: "3.5", "10:30", "12/25/2001", "1,200", "555-1234", "2021-12-28"; not "2010-2012". */
function numberEnd(body: string, start: number, end: number, to: number): number {
  let at = end;
  while (at + 1 < to && isInnerSign(body.charCodeAt(at)) && kindAt(body, at + 1) === DIGIT)
    at = runEnd(body, at + 1, to);
  if (body.charCodeAt(at) !== HYPHEN || kindAt(body, at + 1) !== DIGIT) return at;
  const second = runEnd(body, at + 1, to);
  const isDated = body.charCodeAt(second) === HYPHEN && kindAt(body, second + 1) === DIGIT;
  if (isDated) return runEnd(body, second + 1, to);
  return at - start === 3 && second - at === 5 ? second : at;
}

const isInnerSign = (code: number): boolean =>
  code === STOP || code === COMMA || code === COLON || code === SLASH;

/** Past "https://…", "www.…", "ann@example.org", "example.org"; `end` itself where no address stands. */
function addressEnd(body: string, start: number, end: number, to: number): number {
  const code = body.charCodeAt(end);
  const isLink =
    (code === COLON && body.startsWith('://', end)) ||
    (code === STOP && end - start === 3 && body.slice(start, end).toLowerCase() === 'www');
  if (!isLink && code !== AT && !isDomain(body, end, to)) return end;
  if (code === AT && kindAt(body, end + 1) !== LETTER) return end;
  let at = end;
  while (at < to && kindAt(body, at) !== SPACE && !CLOSES_ADDRESS.includes(body[at] ?? '')) at++;
  while (at > end && ENDS_BEHIND_ADDRESS.includes(body[at - 1] ?? '')) at--;
  return at;
}

const CLOSES_ADDRESS = '<>"“”)]|,';
const ENDS_BEHIND_ADDRESS = ".,;:!?'’";

/** The stop of "example.org" and "minutes.doc"; not of "fell.The", "a.m.", "it.”". */
const isDomain = (body: string, stop: number, to: number): boolean =>
  body.charCodeAt(stop) === STOP &&
  stop + 2 < to &&
  isSmall(body.charCodeAt(stop + 1)) &&
  isSmall(body.charCodeAt(stop + 2)) &&
  isSmall(body.charCodeAt(stop - 1));

function readMark({ body, from, data, found }: Stretch, start: number): number {
  const code = body.charCodeAt(start);
  let end = start + 1;
  if (isApostrophe(code)) end = apostropheEnd(body, start, from, data);
  else if (code === STOP || code === HYPHEN || REPEATED.includes(body[start] ?? ''))
    while (body.charCodeAt(end) === code) end++;
  found(start, end);
  return end;
}

/** Signs that are one however often they stand: "...", "--", "!!". */
const REPEATED = '!?`=*_~+<>';

/** "''", "'s" behind a closing mark ("”'s"), "'90s"; else the mark alone. */
function apostropheEnd(body: string, start: number, from: number, data: DocumentLexicon): number {
  const isBehindWord = start > from && kindAt(body, start - 1) !== SPACE;
  if (isBehindWord) {
    const end = cliticEnd(body, start, body.length, data);
    if (end > 0) return end;
  }
  if (body.charCodeAt(start + 1) === body.charCodeAt(start)) return start + 2;
  return !isBehindWord && kindAt(body, start + 1) === DIGIT && kindAt(body, start + 2) === DIGIT
    ? runEnd(body, start + 1, body.length)
    : start + 1;
}
