// Bytes → text: byte order mark first, then strict UTF-8, then the charset that the file declares, then the one in which what is
// not ASCII makes sense in an English text: windows-1252, which reads any byte, before all others.

/** Why bytes are not text, said so that a warning can add what to do. */
export type NotText = { readonly reason: string };

type Signature = { readonly bytes: readonly number[]; readonly reason: string };

const CONVERT = 'save it as text, HTML or Markdown first';

/** First bytes of files that people keep beside articles and that hold no plain text. */
const SIGNATURES: readonly Signature[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], reason: `is a PDF; ${CONVERT}` },
  { bytes: [0x50, 0x4b, 0x03, 0x04], reason: `is an office or zip file; ${CONVERT}` },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], reason: `is an office file; ${CONVERT}` },
  { bytes: [0x89, 0x50, 0x4e, 0x47], reason: 'is an image; articles must be text' },
  { bytes: [0xff, 0xd8, 0xff], reason: 'is an image; articles must be text' },
  { bytes: [0x47, 0x49, 0x46, 0x38], reason: 'is an image; articles must be text' },
];

const BINARY: NotText = { reason: 'is not text but binary data; leave it out or convert it' };

/** How much of a file is looked at to tell text from binary data. */
const PROBE = 65_536;

/** The text of a file, or why it has none. Never throws; a byte that means nothing becomes U+FFFD. */
export function decodeText(bytes: Uint8Array): string | NotText {
  const signature = SIGNATURES.find(({ bytes: first }) =>
    first.every((byte, index) => bytes[index] === byte),
  );
  if (signature) return { reason: signature.reason };
  const encoding = encodingByMark(bytes) ?? encodingByZeros(bytes);
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  if (bytes.subarray(0, PROBE).includes(0)) return BINARY;
  const text = strictly(bytes);
  if (text !== undefined) return mended(text);
  if (isMostlyControl(bytes)) return BINARY;
  return byDeclaration(bytes) ?? likeliest(bytes);
}

const STRICT = new TextDecoder('utf-8', { fatal: true });

function strictly(bytes: Uint8Array): string | undefined {
  try {
    return STRICT.decode(bytes);
  } catch {
    return undefined;
  }
}

const DECLARED_WITHIN = 4096;

/** `<meta charset="koi8-r">`, `<meta … content="text/html; charset=koi8-r">`, `<?xml … encoding="koi8-r"?>`. Not "charset" in a text. */
const DECLARATION =
  /<(?:meta\s[^<>]{0,200}?\bcharset|\?xml\s[^<>]{0,100}?\bencoding)\s{0,5}=\s{0,5}["']?(?<label>[\w:.-]{1,40})/i;

/** In the charset that the page itself names. One that says UTF of bytes that are none is not believed. */
function byDeclaration(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const label = DECLARATION.exec(head)?.groups?.label;
  if (label === undefined || /^utf/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Charsets in which English texts are kept undeclared, UTF-8 with single bytes broken among them; the first of those that make as much sense is taken. */
const UNDECLARED = ['windows-1252', 'utf-8', 'macintosh', 'gb18030', 'shift_jis', 'euc-kr', 'big5'];
const SAMPLE = 200_000;

/**
 * What makes sense beyond ASCII: marks of quotation where words begin and end, an apostrophe or an accent within a word, a dash, a
 * sign of money or degrees beside a figure.
 */
const SENSE =
  /(?<![\p{L}\d])[“‘«](?=[\p{L}\d…£€$])|(?<=[\p{L}\d.,!?…])[”’»](?!\p{L})|(?<=\p{L})[’éèêëàâäáãåçñóòôöõøúùûüíìîïæœßýÿš](?=\p{Ll}|[^\p{L}]|$)|(?<![\p{L}\d])[ÉÅÖÜÁÓØÇÄŠÎ](?=\p{Ll}{2})|(?<=[\s\p{L}\d])[–—](?=[\s\p{L}\d])|[£€¥](?=\d)|(?<=\d)[°½¼¾²³]|…|[•·]\s|[©®™§](?=\s|\d)|\u00a0/gu;
const BEYOND_ASCII = /[^\0-\x7f]/gu;

/** The text in the charset in which most of what is not ASCII makes sense, and least does not. */
function likeliest(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  let best = UNDECLARED[0] ?? '';
  let most = -Infinity;
  for (const label of UNDECLARED) {
    const text = new TextDecoder(label).decode(sample);
    const sense = text.match(SENSE)?.length ?? 0;
    const worth = 2 * sense - (text.match(BEYOND_ASCII)?.length ?? 0);
    if (worth > most) [best, most] = [label, worth];
  }
  return new TextDecoder(best).decode(bytes);
}

/** "â€™", "Ã©": what UTF-8 looks like to a program that read it as windows-1252. Not "château". */
const MOJIBAKE = /[\u00c2-\u00f4][^\u0000-\u007f]/;

/** Text that was read as windows-1252 and saved so, set right; where one character forbids it, its marks alone. */
function mended(text: string): string {
  if (!MOJIBAKE.test(text)) return text;
  const bytes = inWindows1252(text);
  return (bytes && strictly(bytes)) ?? withMendedMarks(text);
}

/**
 * What is left of marks of UTF-8 that were read as windows-1252 and then cut apart by another program, where the mark makes sense: a blank
 * inside, the byte of a closing mark, which windows-1252 lacks, lost, and the blank behind an apostrophe or in front of a dash's word. Not
 * a “â€™” that stands free, of which a text may speak.
 */
const MISREAD_MARKS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\p{L}\d])â€ ?™ ?(?=(?:s|t|re|ve|d|ll|m)(?![\p{L}\d]))/gu, '’'], // "didnâ€ ™ t"
  [/(?<=\b[OD])â€ ?™ ?(?=\p{Lu}\p{Ll})/gu, '’'], // "Oâ€ ™ Brien"
  [/(?<=[\p{L}\d])â€ ?™/gu, '’'], // "citizensâ€ ™ phones"
  [/â€ ?œ(?=[\p{L}\d$£€[(…])/gu, '“'], // "a â€œmilestone"
  [/(?<=[.,!?…]) â€ ?[\u009d\ufffd]/gu, '”'], // "too late, â€ � Orr said"
  [/(?<=[\p{L}\d.,!?…)\]’])â€ ?[\u009d\ufffd]/gu, '”'], // "milestoneâ€ �"
  [/â€ ?˜(?=\p{L})/gu, '‘'],
  [/(?<=\s)â€ ?“ ?(?=[\p{L}\d“‘])/gu, '– '], // "for years â€ “but"
  [/(?<=\s)â€ ?” ?(?=[\p{L}\d“‘])/gu, '— '],
  [/(?<=[\p{L}\d] ?)â€ ?¦/gu, '…'],
  [/â€ ?¢(?=\s)/gu, '•'],
  [/Â ?(?=[£¥·°])/gu, ''], // "Â£5"
];

/** "GuantÃ¡namo": a letter with an accent, between letters. */
const MISREAD_LETTER = /(?<=\p{L})Ã(?<second>[\u00a1-\u00bf])(?=\p{L})/gu;
/** From the second byte of such a letter to the letter. */
const LETTER_SHIFT = 0x40;

const withMendedMarks = (text: string): string =>
  MISREAD_MARKS.reduce((mended, [misread, mark]) => mended.replace(misread, mark), text).replace(
    MISREAD_LETTER,
    (_, second: string) => String.fromCharCode(second.charCodeAt(0) + LETTER_SHIFT),
  );

function inWindows1252(text: string): Uint8Array | undefined {
  const high = new TextDecoder('windows-1252').decode(
    Uint8Array.from({ length: 128 }, (_, index) => index + 128),
  );
  const byteOf = new Map(
    Array.from(high, (character, index) => [character.charCodeAt(0), index + 128]),
  );
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 128 ? code : byteOf.get(code);
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

function encodingByMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 saved without a mark: nearly every second byte of an English text is zero, the others never. */
function encodingByZeros(bytes: Uint8Array): string | undefined {
  const probe = bytes.subarray(0, PROBE & ~1);
  let even = 0;
  let odd = 0;
  for (let index = 0; index + 1 < probe.length; index += 2) {
    if (probe[index] === 0) even++;
    if (probe[index + 1] === 0) odd++;
  }
  const most = probe.length * 0.35;
  if (odd > most && even === 0) return 'utf-16le';
  if (even > most && odd === 0) return 'utf-16be';
  return undefined;
}

function isMostlyControl(bytes: Uint8Array): boolean {
  const probe = bytes.subarray(0, PROBE);
  let control = 0;
  for (const byte of probe) if (byte < 9 || (byte > 13 && byte < 32)) control++;
  return control > probe.length / 20;
}
