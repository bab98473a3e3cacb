// Subtitles (WebVTT, SubRip) → the words that are spoken, in paragraphs; times, numbers and marks of place left out.
import type { SourceFile } from '../../../model/article.js';
import type { Opened } from '../container.js';
import { decodeText } from '../../text/decode.js';
import { Unreadable } from '../../../text/trouble.js';

/** "00:00:05.000 --> 00:00:10.000 line:0", "00:05.000 --> …", "00:00:05,000 --> …". */
const TIMES =
  /^(?:(?<hours>\d{2,3}):)?(?<minutes>\d\d):(?<seconds>\d\d)[,.]\d{3} --> (?:(?<endHours>\d{2,3}):)?(?<endMinutes>\d\d):(?<endSeconds>\d\d)[,.]\d{3}/;

/** "<v Ann Lee>", "<i>", "<00:00:05.000>", "{\an8}": the speaker of a cue is kept apart. */
const TAG = /<(?:\/?[\w.]{1,20}(?:\s[^<>]{0,100})?|[\d:.]{5,16})>|\{\\[^{}]{0,40}\}/g;
const VOICE = /^<v(?:\.[\w.]{1,40})?\s+(?<name>[^<>]{1,100})>/;

/** "- Yes", ">> Yes": a mark that another speaks. Not "-5 degrees". */
const TURN = /^(?:[-–] ?(?=\p{L})|>> ?)/u;

/** A pause of so many seconds begins a paragraph, and so does a sentence's end once a paragraph has so many characters. */
const PAUSE = 4;
const LONG = 400;

type Cue = { readonly start: number; readonly end: number; readonly lines: readonly string[] };

/** Opens them as a text. Cues that repeat the line above, as rolling captions do, give it once. */
export function openSubtitles({ path, bytes }: SourceFile): Opened {
  const text = decodeText(bytes);
  if (typeof text !== 'string') throw new Unreadable(text.reason);
  const paragraphs = paragraphsOf(cuesOf(text.replace(/\r\n?/g, '\n').split('\n')));
  return {
    parts: [{ path, bytes: Buffer.from(paragraphs.join('\n\n')), extension: 'txt' }],
    said: 'are subtitles: their words were read, without times, and without a headline or a byline',
  };
}

function cuesOf(rows: readonly string[]): Cue[] {
  const cues: Cue[] = [];
  let open: { start: number; end: number; lines: string[] } | undefined;
  for (const row of rows) {
    const times = TIMES.exec(row.trim())?.groups;
    if (times) {
      open = {
        start: secondsOf(times.hours, times.minutes, times.seconds),
        end: secondsOf(times.endHours, times.endMinutes, times.endSeconds),
        lines: [],
      };
      cues.push(open);
    } else if (row.trim() === '') open = undefined;
    else open?.lines.push(row.trim());
  }
  return cues;
}

const secondsOf = (...parts: readonly (string | undefined)[]): number =>
  parts.reduce((sum, part) => sum * 60 + Number(part ?? 0), 0);

function paragraphsOf(cues: readonly Cue[]): string[] {
  const paragraphs: string[] = [];
  let current = '';
  let end = 0;
  let last = '';
  for (const cue of cues) {
    const [first = ''] = cue.lines;
    const speaker = VOICE.exec(first)?.groups?.name;
    const lines = cue.lines
      .map((line) => line.replace(TAG, '').trim())
      .filter((line) => line !== '');
    const opensTurn = speaker !== undefined || TURN.test(lines[0] ?? '');
    const isFull = current.length > LONG && /[.!?…]["”’)]{0,2}$/.test(current);
    if (current !== '' && (opensTurn || isFull || cue.start - end > PAUSE)) {
      paragraphs.push(current);
      current = '';
    }
    if (speaker !== undefined) current = `${speaker.trim()}:`;
    for (const marked of lines) {
      const line = marked.replace(TURN, '');
      if (line !== last) current = `${current} ${line}`.trim();
      last = line;
    }
    end = cue.end;
  }
  if (current !== '') paragraphs.push(current);
  return paragraphs;
}
