// Rich Text Format (RTF 1.9) → its text: a paragraph each, codes, pictures, fields and tables of fonts left out.
import type { SourceFile } from '../../../model/article.js';
import { Unreadable } from '../../../text/trouble.js';
import type { Opened } from '../container.js';

/** Opens it as a text. Throws where it holds none. */
export function openRtf({ path, bytes }: SourceFile): Opened {
  const text = rtfText(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'),
  );
  if (!/[\p{L}\p{N}]{2}/u.test(text))
    throw new Unreadable('is an RTF (rich text) that holds no text; save it again');
  return {
    parts: [{ path, bytes: Buffer.from(text), extension: 'txt' }],
    said: 'is an RTF (rich text), of which the text was read, without pictures and notes',
  };
}

/** Groups whose words are none of the text: "{\fonttbl …}", "{\info …}", "{\*\…}". */
const HIDDEN_GROUPS: ReadonlySet<string> = new Set(
  `fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf
   footnote annotation atnid atnauthor listtable listoverridetable revtbl rsidtbl generator themedata datastore xmlnstbl
   fldinst bkmkstart bkmkend nonshppict mmathPr latentstyles filetbl tc xe`.split(/\s+/),
);

/** What a control word stands for in the text. */
const CHARACTERS: Readonly<Record<string, string>> = {
  par: '\n\n', sect: '\n\n', page: '\n\n', row: '\n', nestrow: '\n', line: '\n', tab: '\t', cell: ' | ', nestcell: ' | ',
  emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•',
  emspace: ' ', enspace: ' ', qmspace: ' ', zwj: '', zwnj: '',
}; // prettier-ignore

/** Code pages of Windows and Mac that "\ansicpg" and "\fcharset" name; the labels are those of the encoding standard. */
const LABEL_OF_PAGE: Readonly<Record<string, string>> = {
  '874': 'windows-874', '932': 'shift_jis', '936': 'gbk', '949': 'euc-kr', '950': 'big5', '10000': 'macintosh',
  '1250': 'windows-1250', '1251': 'windows-1251', '1252': 'windows-1252', '1253': 'windows-1253', '1254': 'windows-1254',
  '1255': 'windows-1255', '1256': 'windows-1256', '1257': 'windows-1257', '1258': 'windows-1258', '65001': 'utf-8',
}; // prettier-ignore

/** "\par", "\u8220", "\'94", "\~", "{", "}", or characters up to the next of them. */
const TOKEN =
  /\\(?<word>[a-z]{1,32})(?<number>-?\d{1,10})? ?|\\'(?<hex>[\da-f]{2})|\\(?<sign>[^a-z'])|(?<brace>[{}])|(?<text>[^\\{}\r\n]+)|[\r\n]+|\\/gi;

type Group = { readonly isHidden: boolean; readonly skip: number };

/** What is open while the tokens are walked through. */
type RtfState = {
  readonly out: string[];
  readonly stack: Group[];
  group: Group;
  decoder: InstanceType<typeof TextDecoder>;
  hexBytes: number[];
  /** Characters to leave out: they stand in for the one before, for those who can't read it. */
  toSkip: number;
  /** Where the group that was opened last begins. */
  opened: number;
};

/** The text of an RTF; of one that is cut, up to there. `\uN` is followed by as many characters as `\ucN` says, which are left out. */
export function rtfText(rtf: string): string {
  const state: RtfState = {
    out: [],
    stack: [],
    group: { isHidden: false, skip: 1 },
    decoder: new TextDecoder('windows-1252'),
    hexBytes: [],
    toSkip: 0,
    opened: -1,
  };
  for (const { 0: whole, index, groups = {} } of rtf.matchAll(TOKEN)) {
    const { word, number, hex, sign, brace, text } = groups;
    if (hex === undefined) flush(state);
    if (hex !== undefined) readHex(state, hex);
    else if (brace !== undefined) readBrace(state, brace, index);
    else if (text !== undefined) readWords(state, text);
    else if (sign !== undefined) readSign(state, sign, index);
    else if (word?.toLowerCase() === 'bin' || whole === '\\')
      break; // raw bytes of a picture follow, which may hold anything
    else if (word !== undefined) readControl(state, { name: word.toLowerCase(), number, index });
  }
  flush(state);
  return state.out
    .join('')
    .split('\n')
    .map((line) => line.trimEnd().replace(/ \|$/, ''))
    .join('\n');
}

function write({ group, out }: RtfState, text: string): void {
  if (!group.isHidden) out.push(text);
}

/** Bytes that belong together, of two where the code page has such, become letters. */
function flush(state: RtfState): void {
  if (state.hexBytes.length > 0)
    write(state, state.decoder.decode(Uint8Array.from(state.hexBytes)));
  state.hexBytes = [];
}

function readHex(state: RtfState, hex: string): void {
  if (state.toSkip > 0) state.toSkip--;
  else state.hexBytes.push(parseInt(hex, 16));
}

function readBrace(state: RtfState, brace: string, index: number): void {
  state.toSkip = 0;
  if (brace === '}') state.group = state.stack.pop() ?? state.group;
  else {
    state.stack.push(state.group);
    state.opened = index + 1;
  }
}

function readWords(state: RtfState, text: string): void {
  const { toSkip } = state;
  state.toSkip = Math.max(0, toSkip - text.length);
  write(state, toSkip > 0 ? text.slice(toSkip) : text);
}

function readSign(state: RtfState, sign: string, index: number): void {
  if (sign === '*' && index === state.opened) state.group = { ...state.group, isHidden: true };
  else write(state, SIGNS[sign] ?? (/[\r\n]/.test(sign) ? '\n\n' : ''));
}

function readControl(
  state: RtfState,
  {
    name,
    number,
    index,
  }: { readonly name: string; readonly number: string | undefined; readonly index: number },
): void {
  if (index === state.opened && HIDDEN_GROUPS.has(name))
    state.group = { ...state.group, isHidden: true };
  else if (name === 'uc') state.group = { ...state.group, skip: Number(number ?? 1) };
  else if (name === 'u') {
    write(state, String.fromCharCode(Number(number ?? 63) & 0xffff));
    state.toSkip = state.group.skip;
  } else if (name === 'ansicpg')
    state.decoder = new TextDecoder(LABEL_OF_PAGE[number ?? ''] ?? 'windows-1252');
  else if (name === 'mac') state.decoder = new TextDecoder('macintosh');
  else write(state, CHARACTERS[name] ?? '');
}

/** What a sign behind a backslash stands for: a no-break space, an optional and a no-break hyphen, itself. */
const SIGNS: Readonly<Record<string, string>> = {
  '~': ' ',
  '-': '',
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
};
