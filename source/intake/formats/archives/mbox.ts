// A mailbox (mbox, RFC 4155), or a mail of Apple Mail (.emlx) → its mails.
import type { SourceFile } from '../../../model/article.js';
import type { Limits } from '../../limits.js';
import type { Opened, Part } from '../container.js';

const FROM = Buffer.from('From ');

/** "From a@b.example Tue Mar  5 10:00:00 2019". Not "From the harbour, …" in a text whose "From" was not quoted. */
const FROM_LINE = /^From \S{1,200} {1,3}[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d/;

/** ">From ", ">>From ": one mark more than was written. */
const QUOTED_FROM = /^>(>*From )/gm;

/** A mail each, up to one beyond the limit. */
export function openMbox({ path, bytes }: SourceFile, { maxArticles }: Limits): Opened {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const starts: number[] = [];
  for (let at = 0; at >= 0 && starts.length <= maxArticles + 1; at = buffer.indexOf(FROM, at + 1)) {
    const opensLine = at === 0 || buffer[at - 1] === 10;
    if (opensLine && FROM_LINE.test(buffer.toString('latin1', at, at + 260))) starts.push(at);
  }
  const parts = starts.map((start, index): Part => {
    const mail = buffer.subarray(start, starts[index + 1]);
    const head = mail.indexOf(10) + 1;
    return { path, bytes: unquoted(mail.subarray(head)), extension: 'eml' };
  });
  return { parts };
}

/** Bytes as they are where nothing is quoted, which is nearly always. */
function unquoted(mail: Buffer): Uint8Array {
  if (!mail.includes('\n>From ') && !mail.includes('\n>>From ')) return mail;
  return Buffer.from(mail.toString('latin1').replace(QUOTED_FROM, '$1'), 'latin1');
}

/** The mail between the count of its bytes and the property list behind it. */
export function openEmlx({ path, bytes }: SourceFile): Opened {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = buffer.indexOf(10) + 1;
  const length = Number(buffer.toString('latin1', 0, start).trim());
  const list = buffer.lastIndexOf('<?xml version');
  const end =
    start + length <= buffer.length ? start + length : list > start ? list : buffer.length;
  return { parts: [{ path, bytes: buffer.subarray(start, end), extension: 'eml' }] };
}
