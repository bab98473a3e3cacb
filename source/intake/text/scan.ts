// A text → in one pass over its characters: the folded form in which lines are compared, its words, and which signs it
// holds. The signs tell which rules can apply at all; most lines hold none that any rule looks for.

export type Scan = {
  /** Lower case, letters and digits with single spaces between: "Don’t Miss: X" → "dont miss x". */
  readonly key: string;
  /** Runs between spaces. */
  readonly words: number;
  /** Which of SIGN stand in it. */
  readonly signs: number;
};

/** One bit for each kind of character that a rule needs. */
export const SIGN = {
  /** A to Z in either case. Letters of other scripts have no sign. */
  letter: 1,
  digit: 2,
  /** Brackets, round and square. */
  bracket: 4,
  slash: 8,
  colon: 16,
  at: 32,
  copyright: 64,
  /** What stands between the names of a list of links and hardly elsewhere: "|", "•". */
  separator: 128,
  /** What does so with spaces around it: "-", "–", ">". */
  dash: 256,
} as const;

/** What a character does to a word; any other number is the character that it adds, in lower case. */
const APART = 0;
const DROPPED = 1;
const UNKNOWN = 2;

/** What a character of ASCII or Latin-1 does: "é" and "É" are letters, "×" is none; "½" and "ª" are left to the full rules. */
function foldedOf(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  if ((lower >= 97 && lower <= 122) || (code >= 48 && code <= 57)) return lower;
  if (code === 0x27) return DROPPED;
  if (code < 128 || code === 0xd7 || code === 0xf7) return APART;
  if (code >= 0xc0) return lower;
  return '¡¢£¤¥¦§¨©«¬®¯°±´¶·¸»¿'.includes(String.fromCharCode(code)) ? APART : UNKNOWN;
}

function signOf(code: number): number {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return SIGN.letter;
  if (/\d/.test(character)) return SIGN.digit;
  if ('()[]'.includes(character)) return SIGN.bracket;
  if ('|·»•'.includes(character)) return SIGN.separator;
  if ('>-–'.includes(character)) return SIGN.dash;
  if (character === '/') return SIGN.slash;
  if (character === ':') return SIGN.colon;
  if (character === '@') return SIGN.at;
  return character === '©' ? SIGN.copyright : 0;
}

/** By code, up to the punctuation of all scripts: what the character does to a word, its sign in the bits above. */
const FOLD_BITS = 8;
const FOLD_MASK = (1 << FOLD_BITS) - 1;
const COMMON = new Uint32Array(0x2028).map((_, code) => {
  if (code < 256) return foldedOf(code) | (signOf(code) << FOLD_BITS);
  if (code < 0x2010) return UNKNOWN;
  return (code === 0x2018 || code === 0x2019 ? DROPPED : APART) | (signOf(code) << FOLD_BITS);
});

const SPACE = 32;

/** Folded characters of the text in hand; a longer one gets room of its own. */
const ROOM = Buffer.allocUnsafe(1024);

/** Reads a text, its key from the first `keyLength` characters alone. */
export function scan(text: string, keyLength: number): Scan {
  const keyEnd = Math.min(text.length, keyLength);
  const room = keyEnd <= ROOM.length ? ROOM : Buffer.allocUnsafe(keyEnd);
  let size = 0;
  let isApart = false;
  let isCommon = true;
  let words = 1;
  let bits = 0;
  for (let at = 0; at < keyEnd; at++) {
    const code = text.charCodeAt(at);
    const common = COMMON[code] ?? UNKNOWN;
    bits |= common;
    const folded = common & FOLD_MASK;
    if (folded > UNKNOWN) {
      if (isApart) {
        room[size++] = SPACE;
        isApart = false;
      }
      room[size++] = folded;
    } else if (folded === APART) {
      isApart = size > 0;
      if (code === SPACE) words++;
    } else if (folded === UNKNOWN) isCommon = false;
  }
  for (let at = keyEnd; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bits |= COMMON[code] ?? 0;
    if (code === SPACE) words++;
  }
  const key = isCommon ? room.toString('latin1', 0, size) : foldAny(text.slice(0, keyEnd));
  return { key, words, signs: bits >> FOLD_BITS };
}

/** Lower case, letters and digits with single spaces between: "Don’t Miss: X" → "dont miss x". */
export function foldText(text: string): string {
  return scan(text, text.length).key;
}

/** The same for any script. \p takes long to compile: it is left to the texts that need it. */
function foldAny(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True for a text with a letter of any script. */
export function hasLetter(text: string): boolean {
  return /[a-z]/i.test(text) || /\p{L}/u.test(text);
}
