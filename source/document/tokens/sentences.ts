// Tokens of a paragraph → sentences. A stop that belongs to no word ends one, and "U.S." before a word that opens sentences.
import type { DocumentLexicon } from '../../languages/document-words.js';
import { isCapital, isLetter, isNumber } from '../../text/letters.js';
import { endsHeading, type CutWords } from './run-in-headings.js';

/** Marks that belong to the sentence in front of them. */
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '’', "'", '»', ')', ']', "''"]);
/** Marks that may stand before the first word of a sentence. */
const OPENING: ReadonlySet<string> = new Set([
  '"',
  '“',
  '‘',
  "'",
  '`',
  '``',
  '«',
  '(',
  '[',
  '—',
  '–',
  '-',
  '--',
]);

/**
 * Where the sentences of a paragraph end: indexes of tokens, exclusive, ascending; the last is the number of tokens. None where
 * the paragraph has no token.
 */
export function sentenceEnds(cuts: CutWords, data: DocumentLexicon): number[] {
  const { forms } = cuts;
  const ends: number[] = [];
  let isOpen = false;
  for (let at = 0; at < forms.length; at++) {
    const text = textAt(cuts, at);
    if (text === STRAIGHT) isOpen = !isOpen;
    if (endsHeading(cuts, ends.at(-1) ?? 0, at, data)) ends.push(at);
    const stops = isStop(text.charCodeAt(0));
    if (!stops && !endsWithStop(text)) continue;
    const end = closedEnd(cuts, at + 1, isOpen);
    if (end >= forms.length || end === ends.at(-1) || isJoined(cuts, end)) continue;
    const isEnd = stops
      ? opens(cuts, end)
      : isOpener(cuts, end, data) || endsPlace(cuts, at) || endsClock(cuts, at, end, data);
    if (isEnd) ends.push(end);
  }
  if (forms.length > 0) ends.push(forms.length);
  return ends;
}

const textAt = ({ forms }: CutWords, at: number): string => forms[at]?.text ?? '';

/** Of ".", "!", "?" or "…". */
const isStop = (code: number): boolean =>
  code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;

/** "U.S.", "p.m.", "J."; not "Mr.", which stands before a name. */
const endsWithStop = (text: string): boolean =>
  text.charCodeAt(text.length - 1) === 0x2e &&
  text.length > 1 &&
  (text.length === 2 || text.indexOf('.') < text.length - 1 || ENDS_NAMES.has(text));

/**
 * "in Washington, D.C. |Lind's firm", "in Albany, N.Y. |Lind left": a place that a comma opens is followed by another, or ends. Near
 * misses: "Washington, D.C. Mayor Ann Lind", "a day earlier, U.S. Secretary of State Ann Lind".
 */
function endsPlace(cuts: CutWords, at: number): boolean {
  if (textAt(cuts, at - 1) !== ',' || !STATES_IN_LETTERS.has(textAt(cuts, at))) return false;
  const [next, after] = [textAt(cuts, at + 1), textAt(cuts, at + 2)];
  return isCapital(next.charCodeAt(0)) && /^(?:['’]s|(?!of$|for$)\p{Ll}+)$/u.test(after);
}

/**
 * "starting at 3 p.m. |Soldiers searched": a capital behind a clock opens a sentence unless it says which day or whose clock. Near misses:
 * "at 3 p.m. Monday", "3 p.m. Eastern", "3 p.m. Oslo time", "3 p.m. ET", "the 8 p.m. Mass".
 */
function endsClock(cuts: CutWords, at: number, end: number, data: DocumentLexicon): boolean {
  if (!HALF_DAY.test(textAt(cuts, at)) || !isClock(textAt(cuts, at - 1))) return false;
  const [next, after] = [textAt(cuts, end), textAt(cuts, end + 1)];
  if (!/^\p{Lu}\p{Ll}+$/u.test(next) || data.besideClock.has(next)) return false;
  if (data.besideClock.has(after)) return false;
  return !data.articles.has(textAt(cuts, at - 2).toLowerCase());
}

const HALF_DAY = /^[ap]\.m\.$/i;

/** "3", "10:30"; what stands in front of "p.m.". */
const isClock = (text: string): boolean => isNumber(text.charCodeAt(0));

const STATES_IN_LETTERS: ReadonlySet<string> = new Set(
  'D.C. N.C. N.D. N.H. N.J. N.M. N.Y. R.I. S.C. S.D.'.split(' '),
);

/** Behind these a sentence may end though they keep their stop. */
const ENDS_NAMES: ReadonlySet<string> = new Set([
  'Inc.',
  'Corp.',
  'Co.',
  'Ltd.',
  'etc.',
  'Jr.',
  'Sr.',
  // states of the US, as newspapers print them
  ...'Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. Mich. Minn. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Va. Vt. Wash. Wis. Wyo.'.split(
    ' ',
  ),
]);

/** The mark that opens and closes alike. */
const STRAIGHT = '"';

/** Past the marks that close: “It is over.”, and "It is over. " with a blank too many. */
function closedEnd(cuts: CutWords, from: number, isOpen: boolean): number {
  let at = from;
  while (CLOSING.has(textAt(cuts, at)) && isJoined(cuts, at)) at++;
  const isLate = isOpen && at === from && textAt(cuts, at) === STRAIGHT && !isJoined(cuts, at + 1);
  return isLate ? at + 1 : at;
}

/** No space stands in front of it. */
const isJoined = ({ starts, ends }: CutWords, at: number): boolean => starts[at] === ends[at - 1];

/** The first token that is no opening mark. */
function firstWord(cuts: CutWords, from: number): string {
  let at = from;
  while (OPENING.has(textAt(cuts, at))) at++;
  return textAt(cuts, at);
}

/** True before a capital, a digit or a letter of a script without capitals; not: “Is it over?” he asked. */
function opens(cuts: CutWords, at: number): boolean {
  const word = firstWord(cuts, at);
  const code = word.charCodeAt(0);
  if (isCapital(code) || isNumber(code) || word.startsWith('$')) return true;
  return code > 127 && isLetter(code) && word.toLowerCase() === word.toUpperCase();
}

const isOpener = (cuts: CutWords, at: number, { sentenceOpeners }: DocumentLexicon): boolean =>
  sentenceOpeners.has(firstWord(cuts, at));
