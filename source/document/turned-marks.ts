// The marks of one paragraph → the same, where some face the wrong way by who speaks beside them: 'It is late, "he said." We go. "'.
import type { DocumentLexicon } from '../languages/document-words.js';
import { isSmall } from '../text/letters.js';
import type { Range } from '../text/range.js';

/** A quotation mark where it stands. */
export type Sign = {
  readonly at: number;
  readonly size: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** True for one between two spaces, which faces as the marks before it ask. */
  readonly isLoose?: boolean;
};

type Known = Pick<DocumentLexicon, 'saying' | 'articles' | 'speaking'>;

type Paragraph = { readonly body: string; readonly paragraph: Range; readonly known: Known };

/**
 * Print sets a straight mark to the wrong word: 'It is late, "he said." We go. "' for '"It is late," he said. "We go."'. A mark between a comma
 * and who speaks closes; a loose one before it opens, and so does the one behind who speaks. A mark between two sentences of an open
 * quotation that no other closes closes it: '"It is late. "The board left.'. Near misses: 'Lind wrote, "she said no."', '"It is late. "We go."'.
 */
export function turnMarks(text: Paragraph, signs: readonly Sign[]): readonly Sign[] {
  const turned: Sign[] = [];
  let isBehindSpeaker = false;
  signs.forEach((sign, index) => {
    const last = turned.at(-1);
    if (isBehindSpeaker && sign.closes && !sign.opens) turned.push(facing(sign, 'opens'));
    else if (isBeforeSpeaker(text, sign)) {
      if (last?.isLoose === true) turned[turned.length - 1] = facing(last, 'opens');
      // its first mark ends the paragraph before
      if (last === undefined && endsInMark(text))
        turned.push({ at: text.paragraph.start, size: 0, opens: true, closes: false });
      turned.push(facing(sign, 'closes'));
      isBehindSpeaker = true;
      return;
    } else if (
      last?.opens === true &&
      index === signs.length - 1 &&
      isBetweenSentences(text, last, sign)
    )
      turned.push(facing(sign, 'closes'));
    else turned.push(sign);
    isBehindSpeaker = false;
  });
  return turned;
}

const facing = ({ at, size }: Sign, way: 'opens' | 'closes'): Sign => ({
  at,
  size,
  opens: way === 'opens',
  closes: way === 'closes',
});

/** 'They left. "', in front of the paragraph. */
const endsInMark = ({ body, paragraph: { start } }: Paragraph): boolean =>
  LOOSE_END.test(body.slice(Math.max(0, start - 6), start));
const LOOSE_END = /\s"\s*$/;

/** A straight mark that print took to open something, behind a stop of one of these signs. */
const opensBehind = (body: string, { at, size, opens, closes }: Sign, stop: RegExp): boolean =>
  opens &&
  !closes &&
  size === 1 &&
  body[at] === '"' &&
  stop.test(body.slice(Math.max(0, at - 2), at));
const STOP_OF_SPEECH = /[,?!]\s$/;
const STOP_OF_SENTENCE = /[.?!]\s$/;

function isBetweenSentences({ body, known }: Paragraph, open: Sign, sign: Sign): boolean {
  if (!opensBehind(body, sign, STOP_OF_SENTENCE) || open.at + open.size >= sign.at) return false;
  // '"We have a fleet, Lind said. "It will sail.'
  const last = wordInFront(body, sign.at);
  return !known.saying.has(last) && !isSmall(body.charCodeAt(sign.at + 1));
}

/** 'It is late, |"he said.', 'It is late, |"said Ann Lind of the board.' */
function isBeforeSpeaker({ body, paragraph, known }: Paragraph, sign: Sign): boolean {
  if (!opensBehind(body, sign, STOP_OF_SPEECH)) return false;
  const start = sign.at + sign.size;
  if (known.saying.has(wordInFront(body, sign.at))) return false;
  const words = wordsUpToStop(body, { start, end: paragraph.end });
  const verb = words.findIndex((word) => known.saying.has(word));
  const next = words[verb + 1] ?? '';
  if (verb === 0) return isSmall(next.charCodeAt(0)) ? known.articles.has(next) : next !== '';
  return (
    isSpeaker(words, verb, known) &&
    !known.speaking.own.has(words[0]!) &&
    (next === '' || known.speaking.behind.has(next))
  );
}

/** 'The statement also said that …', at the start of a stretch. Near miss: 'Has the board ever asked?'. */
export function opensWithSpeaker(body: string, range: Range, known: Known): boolean {
  if (body.slice(range.start, range.end).trimEnd().endsWith('?')) return false;
  const words = wordsUpToStop(body, range);
  return isSpeaker(
    words,
    words.findIndex((word) => known.saying.has(word)),
    known,
  );
}

/** 'We go', 'my boat': whoever speaks tells of himself. */
export const speaksOfSelf = (body: string, { start, end }: Range, { speaking }: Known): boolean =>
  body
    .slice(start, end)
    .split(BETWEEN_WORDS)
    .some((word) => speaking.own.has(word));
const BETWEEN_WORDS = /[^\p{L}]+/u;

/** "said" of 'Lind said, "'. */
const wordInFront = (body: string, at: number): string =>
  body
    .slice(Math.max(0, at - LONGEST_WORD), at)
    .split(BETWEEN_WORDS)
    .findLast((word) => word !== '') ?? '';

function wordsUpToStop(body: string, { start, end }: Range): readonly string[] {
  const rest = body.slice(start, Math.min(end, start + LONGEST_SPEAKER));
  return rest.slice(0, END_OF_SPEAKER.exec(rest)?.index ?? rest.length).split(/\s+/);
}

/** 'The board', 'Ann Lind', 'she', in front of a verb. */
function isSpeaker(words: readonly string[], verb: number, { articles, speaking }: Known): boolean {
  const [first = ''] = words;
  const isOne =
    !isSmall(first.charCodeAt(0)) || articles.has(first) || speaking.pronouns.has(first);
  return isOne && verb > 0 && verb <= MOST_OF_SPEAKER;
}

/** In characters. */
const LONGEST_WORD = 20;
const LONGEST_SPEAKER = 90;
/** In words, in front of the verb. */
const MOST_OF_SPEAKER = 4;
/** 'he said.', 'said Mr. Lind.'; near miss: 'Mr.' */
const END_OF_SPEAKER = /[,;:?!"“”]|(?<!\b(?:\p{L}|\p{L}\p{Ll}{1,2}))\.(?=\s|"|$)/u;
