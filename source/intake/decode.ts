// Bytes → text: byte order mark first, then strict UTF-8, then windows-1252, which reads any byte.

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
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return isMostlyControl(bytes) ? BINARY : new TextDecoder('windows-1252').decode(bytes);
  }
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
