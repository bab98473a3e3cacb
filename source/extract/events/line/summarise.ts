// A clause → the words that say what happened: the date, the connective, asides and who reported it trimmed away.
import { isA, subjectOfVerb, type Document } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import type { LineLexicon } from '../../../languages/lexicons/line-lexicon.js';
import { indexAt, type Range } from '../../../text/range.js';
import { present } from '../../../text/values/present.js';
import { nounStem } from '../clauses/noun-stem.js';
import { EventTag } from '../clauses/event-tags.js';
import { hasOwnOn, isThatTime } from '../stand-ins/date-stand-ins.js';
import type { StandIn } from '../stand-ins/stand-ins.js';
import type { EventWords } from '../clauses/event-words.js';
import type { PhraseRange } from '../clauses/roles.js';

/** What a summary is taken from. Token numbers; `to` is exclusive. */
export type SummarySource = {
  readonly words: EventWords;
  readonly lines: LineLexicon;
  /** What the headline and the first sentence bring up, by {@link nounStem}. */
  readonly introduced: ReadonlySet<string>;
  readonly body: string;
  readonly from: number;
  readonly to: number;
  /** Tokens inside that are left out, `to` exclusive: ", who" of "Lind, who left on Friday,". */
  readonly without: PhraseRange | undefined;
  /** The verb that the summary must keep. */
  readonly verbFrom: number;
  readonly verbTo: number;
  /** The date mentions that date this event, as runs of tokens: the list says when, so the summary need not. */
  readonly dates: readonly { readonly from: number; readonly to: number }[];
  /** What is printed in brackets for words that lean on what is not there; `named` is asked of what is left of the stretch. */
  readonly standIns: readonly StandIn[];
  readonly named: (printed: PhraseRange) => readonly StandIn[];
};

export type Summary = {
  readonly text: string;
  readonly range: Range;
  /** The tokens that are printed, and those that brackets stand in the place of. */
  readonly tokens: PhraseRange;
  readonly replaced: readonly StandIn[];
};

/**
 * A summary longer than this is cut at the first place where its meaning allows it, but never to less than the other. Who, where and
 * what for go with what is cut: an editor prints the whole sentence.
 */
const LENGTH = { wanted: 180, least: 60 } as const;

/** A lone mark that neither begins nor ends a summary. */
const LOOSE_MARK = /^[,;:.)\-—–”’]$/;

/** Marks of a page that open no sentence: "??", "--", "•", "…", a picture. */
const OPENING_MARK = /^(?:[?!…*|#>~_=•·●▪◦‣■►▶✓{}-]+|[\p{Extended_Pictographic}\u{FE0F}]+)$/u;

/** White space that is more than one space between two words: two spaces, a line's end, one left in front of a mark; not "a .38". */
const LOOSE_SPACE = /\s\s+|[^\S ]| (?=[,;:]|\.(?!\d))/g;
const MARK = /[,.;:]/;

/** In front of a mark of quotation that ends a line: “a trick,” */
const LAST_COMMA = /,(?=["”]$)/;

/** "*" at either end of a stretch that Markdown sets apart: "in *Tarn Letters*"; not "s***", "3*4". */
const EMPHASIS = /(?<![^\s“"‘('])\*{1,2}(?=[\p{L}\d])|(?<=[\p{L}\d])\*{1,2}(?![^\s,.;:)”"’'])/gu;

/** One space between words, none in front of a mark, and no mark-up. */
const tidy = (text: string): string =>
  text
    .replace(EMPHASIS, '')
    .replace(LOOSE_SPACE, (space, at: number) =>
      MARK.test(text.charAt(at + space.length)) ? '' : ' ',
    )
    .trim();

/** Words of the stretch in their order, at least up to the verb; what stands in for others is in brackets. Of a quotation that it cuts both marks are printed. */
export function summarise(stretch: SummarySource): Summary {
  const { words, body } = stretch;
  const from = skipOpening(
    stretch,
    skipLabel(stretch, skipQuotationMark(stretch, skipBracket(stretch))),
  );
  let to = cutNextItem(stretch, cutAttribution(stretch, from));
  to = cutAside(stretch, from, to);
  to = cutOpenBracket(stretch, from, to);
  while (to > from + 1 && isLooseEnd(words, from, to - 1)) to--;
  const start = words.tokens[from]!.start;
  const end = endOf(words, from, to);
  let text = '';
  let last = start;
  const replaced = replacedIn(stretch, from, to);
  for (const edit of editsOf(stretch, replaced, from, to)) {
    if (edit.start < last) continue;
    text += body.slice(last, edit.start) + edit.text;
    last = edit.end;
  }
  text += body.slice(last, Math.max(last, end));
  return {
    text: closeQuotations(stretch, tidy(text), { start, end }).replace(LAST_COMMA, ''),
    range: { start, end },
    tokens: { from, to },
    replaced,
  };
}

type Edit = Range & { readonly text: string };

/** What is left out inside, the date, "also", the word that opens a relative clause; and what stands for other words. In order. */
function editsOf(
  stretch: SummarySource,
  replaced: readonly StandIn[],
  from: number,
  to: number,
): Edit[] {
  const { words } = stretch;
  const dropped = [
    ...droppedDates(stretch, from, to),
    ...droppedAdverbs(stretch, from, to),
    ...droppedConnectives(stretch, from, to),
    ...droppedOpener(stretch),
  ];
  return [
    ...dropped.map((range) => ({ ...range, text: '' })),
    ...replaced.map((standIn) => ({
      start: present(words.tokens[standIn.from]).start,
      end: present(words.tokens[standIn.to - 1]).end,
      text: standIn.text,
    })),
  ].sort((a, b) => a.start - b.start || a.text.length - b.text.length);
}

/** The brackets that stand inside. */
function replacedIn({ standIns, named }: SummarySource, from: number, to: number): StandIn[] {
  const inside = [...named({ from, to }), ...standIns];
  return inside.filter((standIn) => standIn.from >= from && standIn.to <= to);
}

function droppedOpener({ words: { tokens }, without }: SummarySource): Range[] {
  if (without === undefined) return [];
  return [{ start: tokens[without.from - 1]!.end, end: tokens[without.to - 1]!.end }];
}

/** "Lind also said": it leans on what went before. Not "not only … but also". */
function droppedAdverbs(
  { words, lines, verbFrom, verbTo }: SummarySource,
  from: number,
  to: number,
): Range[] {
  const dropped: Range[] = [];
  const drop = (at: number): void => {
    const last = tiesVerb(words, lines, at) ? at : leaningEnd(words, lines, at);
    if (last === undefined || words.is(at - 1, EventTag.lightConnective)) return;
    if (words.inQuote(at)) return;
    dropped.push({ start: words.tokens[at - 1]!.end, end: words.tokens[last]!.end });
  };
  const near = { from: Math.max(from + 1, verbFrom - 2), to: Math.min(to, verbTo + 2) };
  for (let at = near.from; at < near.to; at++) drop(at);
  // "Tarn, |also a port, sank"
  for (let at = from + 1; at < Math.min(to, from + ASIDE_REACH); at++)
    if (at < near.from || at >= near.to)
      if (words.text(at - 1) === ',' && words.is(at + 1, EventTag.determiner)) drop(at);
  return dropped;
}

/** "Lind |then told", "Lind |too left", "were |then 142 for 3": right in front of a verb, or of a number; not "and then left", "since then has left", "too late". */
const tiesVerb = ({ document, text, is }: EventWords, lines: LineLexicon, at: number): boolean =>
  lines.tying.has(text(at)) &&
  document.at(at).tag === 'RB' &&
  ((isA(document.at(at - 1), Class.noun | Class.pronoun) && isA(document.at(at + 1), Class.verb)) ||
    (is(at - 1, EventTag.be) && isA(document.at(at + 1), Class.number)));

/** So many words of a line are asked for asides. */
const ASIDE_REACH = 100;

/** The last token of "also", "as well"; not "as well as", "sang as well": undefined where neither begins. */
function leaningEnd(
  words: EventWords,
  { leaningPair: [first, second] }: LineLexicon,
  at: number,
): number | undefined {
  if (words.is(at, EventTag.leaningAdverb)) return at;
  const isPair = words.text(at) === first && words.text(at + 1) === second;
  return isPair && words.is(at + 2, EventTag.preposition) && words.text(at + 2) !== first
    ? at + 1
    : undefined;
}

/** "Lind, however, left": what ties the sentence to the one before it goes with both its commas; not "to sing, or, even better, to dance". */
function droppedConnectives(
  { words, lines, verbTo }: SummarySource,
  from: number,
  to: number,
): Range[] {
  const dropped: Range[] = [];
  for (let at = from + 2; at < to; at++) {
    // "In his speech however, Lind left"
    if (at < from + OPENING_REACH && isLooseTie(words, lines, at)) {
      dropped.push({
        start: present(words.tokens[at - 1]).end,
        end: present(words.tokens[at]).end,
      });
      continue;
    }
    const isAside = words.text(at - 1) === ',' && (words.text(at + 1) === ',' || at === to - 1);
    if (!isAside || words.inQuote(at)) continue;
    const isTie =
      words.is(at, EventTag.connective) && !isA(words.document.at(at), Class.conjunction);
    if (!isTie && !lines.tying.has(words.text(at))) continue;
    // "left at noon, then, at one, |Orr spoke"
    if (at > verbTo && words.text(at) === 'then') continue;
    const last = at === to - 1 ? at : at + 1;
    dropped.push({
      start: present(words.tokens[at - 2]).end,
      end: present(words.tokens[last]).end,
    });
  }
  return dropped;
}

/** So many words of a line may stand in front of such a tie. */
const OPENING_REACH = 8;

/** "however" in front of a comma alone, and not a word of speech. */
const isLooseTie = (words: EventWords, { contrasting }: LineLexicon, at: number): boolean =>
  words.text(at + 1) === ',' &&
  contrasting.has(words.text(at)) &&
  isA(words.document.at(at - 1), Class.noun) &&
  !words.inQuote(at);

/** A quotation that begins in front of the stretch gets its opening mark, one that goes on behind it its closing one. */
function closeQuotations(
  { words: { quotations }, body }: SummarySource,
  text: string,
  { start, end }: Range,
): string {
  const first = quotations[indexAt(quotations, start)];
  const last = quotations[indexAt(quotations, end - 1)];
  const isOpen = first !== undefined && first.start < start && start < first.inner.end;
  const opening = isOpen ? body.charAt(first.start) : '';
  const isCut =
    last !== undefined && end <= last.inner.end && (last.start >= start || last === first);
  return `${opening}${text}${isCut ? closingMark(body.charAt(last.start)) : ''}`;
}

const closingMark = (opening: string): string =>
  CLOSING_MARKS[OPENING_MARKS.indexOf(opening)] ?? opening;
const OPENING_MARKS = '“‘«„';
const CLOSING_MARKS = '”’»“';

/** A closing quotation mark is loose only where nothing inside opens it; `endOf` takes it back where it belongs. */
const isLoose = (words: EventWords, at: number): boolean =>
  LOOSE_MARK.test(words.text(at)) || words.text(at) === '"';

/** A loose mark, or a word that joins what follows: not the bracket of "(30 feet)", not "nine days later". */
function isLooseEnd(words: EventWords, from: number, at: number): boolean {
  if (words.text(at) !== ')') return isLoose(words, at) || words.is(at, EventTag.cutting);
  let open = at;
  while (open > from && words.text(open) !== '(') open--;
  return words.text(open) !== '(';
}

/** The end of the last token, or of the quotation that ends there: “… it ended.” */
function endOf({ tokens, quotations }: EventWords, from: number, to: number): number {
  const { end } = tokens[to - 1]!;
  const mark = quotations[indexAt(quotations, end - 1)];
  const isWhole = mark?.closed === true && mark.start >= tokens[from]!.start;
  return isWhole && mark.inner.end - end <= 1 ? mark.end : end;
}

/** "UPDATE 2:52 p.m. -- |More", "THE RED GARDEN |A pot": what stands in front of a sentence and is no part of it; `from` where nothing does. */
function skipLabel(
  { words: { tokens }, body, verbFrom, lines }: SummarySource,
  from: number,
): number {
  let at = from;
  for (let times = 0; times < MOST_LABELS; times++) {
    const { start } = present(tokens[at]);
    const text = body.slice(start, Math.min(tokens[verbFrom]?.start ?? start, start + LABEL_REACH));
    const length = lines.labels
      .map((label) => label.exec(text)?.[0].length ?? 0)
      .find((one) => one > 0);
    if (length === undefined) return at;
    let next = at;
    while (next < verbFrom && present(tokens[next]).start < start + length) next++;
    if (next >= verbFrom) return at;
    at = next;
  }
  return at;
}
/** So many characters of a stretch are asked for a label, and so many labels stand in a row. */
const LABEL_REACH = 120;
const MOST_LABELS = 3;

/** `" |Lind left the hall`: the mark of a quotation that ended before, behind a blank too many. Near miss: `"Lind left," she said`. */
function skipQuotationMark(
  { words: { tokens, quotations, text }, to }: SummarySource,
  from: number,
): number {
  if (text(from) !== '"') return from;
  if (present(tokens[from]).end < (tokens[from + 1]?.start ?? 0)) return from + 1; // `" Lind left`
  for (let at = from + 1; at < to; at++) if (text(at) === '"') return from;
  const { start } = present(tokens[from]);
  const isOfOne = quotations.some((one) => one.start <= start && start < one.inner.end);
  return isOfOne ? from : from + 1;
}

/** "However, ", "Last week, ", "According to reports, ", "Addressing a meeting, ": the statement begins behind them. */
function skipOpening(stretch: SummarySource, from: number): number {
  let at = from;
  for (;;) {
    const next = openingEnd(stretch, at);
    if (next <= at || next >= stretch.verbTo) return at;
    at = next;
  }
}

function openingEnd(stretch: SummarySource, at: number): number {
  const { words, verbFrom, dates } = stretch;
  const behind = marksEnd(stretch, at);
  if (behind > at) return behind;
  if (words.inQuote(at)) return at;
  if (words.is(at, EventTag.connective) && words.text(at + 1) === ',') return at + 2;
  const isTie = words.is(at, EventTag.lightConnective) && !opensStretch(words, at);
  if (isTie || opensOn(words, at)) return at + 1;
  // "Also on Monday, |the council"
  if (words.is(at, EventTag.connective) && dateEnd(words, dates, at + 1) > at + 1) return at + 1;
  if (words.is(at, EventTag.attribution) && isOutlet(words, at, verbFrom)) {
    let comma = at;
    while (comma < verbFrom && words.text(comma) !== ',') comma++;
    if (comma < verbFrom - 1) return comma + 1;
  }
  // "Just last month, |the magazine"
  const date = words.is(at, EventTag.onlyWord) && words.inDate(at + 1) ? at + 1 : at;
  return Math.max(
    at,
    dateEnd(words, dates, date) === date ? at : dateEnd(words, dates, date),
    occasionEnd(stretch, at),
  );
}

/** "So far this year", "Later that month", "Later in the day": the word tells of the date with what follows it. */
const opensStretch = ({ document, text, is, inDate, among }: EventWords, at: number): boolean =>
  text(at + 1) === 'far' ||
  (/^RBR?$/.test(document.at(at).tag) && text(at + 1) === 'in' && among(at + 3, 'times')) ||
  (document.at(at).tag === 'RB' && inDate(at + 2) && is(at + 1, EventTag.determiner));

/** Past a mark, and past what stands between dashes behind a day that is left out; `at` where no mark stands. */
function marksEnd({ words, from, verbFrom }: SummarySource, at: number): number {
  const text = words.text(at);
  const isBehindDay = isDash(text) && at > from && words.inDate(at - 1);
  const end = isBehindDay ? dashEnd(words, at, verbFrom) : undefined;
  if (end !== undefined) return end;
  return LOOSE_MARK.test(text) || OPENING_MARK.test(text) ? at + 1 : at;
}

const isDash = (text: string): boolean => /^(?:-{1,2}|[–—])$/.test(text);

/** "In May -- just days before the vote -- |Lind left": what tells more of a day that is left out goes with it, up to `to`. */
function dashEnd({ text, tokens }: EventWords, at: number, to: number): number | undefined {
  const isFree = (dash: number): boolean =>
    present(tokens[dash - 1]).end < present(tokens[dash]).start || text(dash).length > 1;
  for (let end = at + 2; end < to; end++)
    if (text(end) === text(at) && isFree(at) && isFree(end)) return end + 1;
  return undefined;
}

/** "Instead |Lind said", "Thus |the council": an adverb that ties it to the sentence before, and who acts; not "Earlier on Monday", "Instead of". */
const opensOn = ({ document, is, inDate, tokens }: EventWords, at: number): boolean =>
  is(at, EventTag.connective) &&
  document.at(at).tag === 'RB' &&
  !inDate(at + 1) &&
  !inDate(at + 2) &&
  (is(at + 1, EventTag.determiner) ||
    is(at + 1, EventTag.pronoun) ||
    tokens[at + 1]?.capital === true);

/** "During the interview, |Lind said", "For the same reason, |": an occasion told of before, which the line can do without; `at` where there is none. */
function occasionEnd({ words, lines, introduced }: SummarySource, at: number): number {
  if (!lines.occasionOpeners.has(words.text(at)) || !lines.leaningArticles.has(words.text(at + 1)))
    return at;
  let noun = at + 2;
  while (lines.mere.has(words.text(noun))) noun++;
  const isLeft = lines.occasions.has(words.text(noun)) && words.text(noun + 1) === ',';
  return isLeft && !introduced.has(nounStem(words.text(noun))) ? noun + 2 : at;
}

/** "Last week |the council", "On Monday, |she": where a date that stands free in front ends; else `at` itself. */
function dateEnd(words: EventWords, dates: SummarySource['dates'], at: number): number {
  const date = dates.find(
    (run) => run.from === at || (run.from === at + 1 && words.is(at, EventTag.datePreposition)),
  );
  if (date === undefined || words.text(date.to) === "'s") return at;
  if (isHalf(words, date) || isOfClock(words, date)) return at;
  const isFree =
    /^(?:,|:|-{1,2}|[–—])$/.test(words.text(date.to)) ||
    words.tokens[date.to]?.capital === true ||
    words.is(date.to, EventTag.determiner) ||
    words.is(date.to, EventTag.pronoun);
  return isFree ? date.to : at;
}

/** "October 1|-2", "2000|-01", "Monday|-Friday": a date that goes on behind a dash; not "In May--weeks before". */
const isHalf = ({ tokens, text }: EventWords, { to }: PhraseRange): boolean =>
  /^[-–]$/.test(text(to)) &&
  tokens[to - 1]?.end === tokens[to]?.start &&
  tokens[to]?.end === tokens[to + 1]?.start;

/** "At 4 pm |Oldby time", "at 3 p.m. |local time" */
const isOfClock = ({ text }: EventWords, { to }: PhraseRange): boolean =>
  text(to + 1) === 'time' || text(to + 2) === 'time';

/** ", according to the newspaper", ", media reported": an outlet without a name. Who else says so stays in the line. */
function cutAttribution({ words, to, verbTo }: SummarySource, from: number): number {
  for (let at = to - 1; at > Math.max(verbTo, to - 24); at--) {
    if (words.text(at) !== ',') continue;
    const isAttributed =
      words.is(at + 1, EventTag.attribution) ||
      (words.text(at + 1) === 'as' && words.is(at + 2, EventTag.attribution));
    if (isAttributed) return isOutlet(words, at, to) ? at : to;
    for (let verb = Math.max(at + 2, to - 3, verbTo); verb < Math.min(to, at + 12); verb++)
      if (words.is(verb, EventTag.saying)) return isOutlet(words, at, to) ? at : to;
  }
  return Math.max(to, from + 1);
}

/** A word of tokens `from` to `to` means an outlet and none is named: "the newspaper"; not "the Tarn Post", "research |published in a paper". */
function isOutlet(words: EventWords, from: number, to: number): boolean {
  let isFound = false;
  for (let at = from; at < Math.min(to, from + 12); at++) {
    if (at > from && words.text(at) === ',') break;
    if (words.is(at, EventTag.issuing) && words.text(at + 1) === 'in') return false;
    if (at > from && words.tokens[at]?.capital === true) return false;
    isFound ||= words.is(at, EventTag.outlet);
  }
  return isFound;
}

/**
 * Where the main statement of a long summary ends: at ";", or in front of a clause that tells what else was so (", while the quay …").
 * Behind a "that", whose verb may still be to come, at a dash alone.
 */
function cutAside({ words, verbTo }: SummarySource, from: number, to: number): number {
  const { tokens } = words;
  const length = (end: number): number => tokens[end - 1]!.end - tokens[from]!.start;
  if (length(to) <= LENGTH.wanted) return to;
  let isBehindThat = false;
  for (let at = verbTo + 1; at < to; at++) {
    if (words.inQuote(at)) continue;
    isBehindThat ||= words.is(at, EventTag.subordinator);
    const isAside = words.is(at + 1, EventTag.aside) && !resumes(words, at, to);
    const isCut = isBehindThat ? isDash(words.text(at)) : /^[,;–—-]{1,2}$/.test(words.text(at));
    const ends = words.text(at) === ';' ? !isBehindThat : isCut && isAside;
    if (ends && length(at) > LENGTH.least) return at;
  }
  return to;
}

/** "said a plan to hire guards|, while it saved on pay, was mad": behind the next comma goes on what stands in front. */
function resumes({ document, text, inQuote }: EventWords, aside: number, to: number): boolean {
  for (let at = aside + 1; at < to - 1; at++)
    if (text(at) === ',' && !inQuote(at)) return isA(document.at(at + 1), Class.finite);
  return false;
}

/** "…; Bo Orr joined in May; and the mayor": of a list whose items are parted so the next one, which has no verb of its own. */
function cutNextItem({ words, from, verbTo }: SummarySource, to: number): number {
  if (words.text(from - 1) !== ';') return to;
  for (let at = to - 1; at > verbTo; at--) {
    if (isA(words.document.at(at), Class.finite)) return to;
    if (words.text(at) === ';' && !words.inQuote(at)) return at;
  }
  return to;
}

/** "the mark was passed (it was May 20": what stands in brackets is told without what stands before them. */
function skipBracket({ words, from, verbFrom }: SummarySource): number {
  let start = from;
  for (let at = from; at < verbFrom; at++)
    if (words.text(at) === '(') start = at + 1;
    else if (words.text(at) === ')') start = from;
  return start;
}

/** "the mark was passed (it was May 20": a bracket that the summary cut short goes. */
function cutOpenBracket({ words, verbTo }: SummarySource, from: number, to: number): number {
  let open: number | undefined;
  for (let at = from; at < to; at++)
    if (words.text(at) === '(') open ??= at;
    else if (words.text(at) === ')') open = undefined;
  return open === undefined || open < verbTo ? to : open;
}

/** "on Tuesday, December 28," inside the statement; not "the Tuesday deadline", "Tuesday's vote", "until Tuesday". */
function droppedDates(stretch: SummarySource, from: number, to: number): Range[] {
  const { words, dates } = stretch;
  const { tokens } = words;
  const dropped: Range[] = [];
  for (const run of dates) {
    const before = run.from - 1;
    const hasOn = words.text(before) === 'on' && !hasOwnOn(words, run);
    const first = hasOn ? before : run.from;
    if (first <= from || run.to > to || !isDroppable(words, run, hasOn)) continue;
    if (leavesHole(stretch, first) || isLeanedOn({ ...stretch, to }, first, run)) continue;
    let last = run.to;
    // "Wednesday (Dec. 22)": the bracket says the same again.
    if (words.text(last) === '(' && dates.some((other) => other.from === last + 1)) {
      while (last < to && words.text(last) !== ')') last++;
      last++;
    }
    const isAside = hasComma(words, run) || isBesideComma(words, first, last);
    const start = isBetween(words, { from, first, last }) ? first - 1 : first;
    if (isAside && words.text(last) === ',') last++;
    if (last <= to) dropped.push({ start: tokens[start - 1]!.end, end: tokens[last - 1]!.end });
  }
  return dropped;
}

/** "closed, |on Tuesday,| nine mills", "while |today|, the port is quiet": the comma goes with it. */
const isBesideComma = ({ document, text }: EventWords, first: number, last: number): boolean =>
  text(first - 1) === ',' ||
  (text(last) === ',' &&
    isA(document.at(first - 1), OPENERS) &&
    !isA(document.at(last + 1), OPENERS));

/** "had|, earlier Tuesday,| sent": both commas are those of the date; not "Lind, the mayor, on Tuesday, left". */
function isBetween(
  { document, text }: EventWords,
  { from, first, last }: { readonly from: number; readonly first: number; readonly last: number },
): boolean {
  if (text(first - 1) !== ',' || text(last) !== ',') return false;
  if (!isA(document.at(first - 2), Class.verb | Class.modal)) return false;
  for (let at = from; at < first - 1; at++) if (text(at) === ',') return false;
  return isA(document.at(last + 1), Class.verb | Class.adverb);
}

/** Words that a clause may open with: "while", "and", "when". */
const OPENERS = Class.preposition | Class.conjunction | Class.wh;

/**
 * True where what stands around a date needs it: "only told customers last month", "a report released Monday", "will testify
 * starting Tuesday", "has tested dozens, the most recent on Saturday". Not "told customers on Monday".
 */
function leavesHole({ words, lines, verbFrom, verbTo }: SummarySource, date: number): boolean {
  const before = date - 1;
  if (before < verbTo && lines.takingTime.has(words.text(before))) return true; // "spent |Sunday in a hall"
  if (before >= verbTo && (words.is(before, EventTag.ing) || words.is(before, EventTag.participle)))
    return true;
  for (let at = verbFrom - 2; at < date; at++) if (words.is(at, EventTag.onlyWord)) return true;
  for (let at = verbTo; at < before; at++)
    if (words.text(at) === ',' && !words.inDate(at)) return true;
  return false;
}

/**
 * True where the words on both sides of a date need it: "late on Monday", "a paper put out last week, said", "the bill passed Monday was
 * named", "told on Monday, the same day". Not "on Monday closed", "was closed on Monday".
 */
function isLeanedOn(
  { words: { document, text, is, among }, lines, from: start, to }: SummarySource,
  date: number,
  { from, to: end }: PhraseRange,
): boolean {
  const before = document.at(date - 1);
  const next = text(end) === ',' ? end + 1 : end;
  // "Monday will see rain": it is what acts
  if (date === from && actsItself(document, start, date, end)) return true;
  if (is(date - 1, EventTag.leaningOnDate) || (before.tag === 'RP' && date === from)) return true;
  // "as early as Thursday", "no later than Thursday"
  if (/^(?:as|than)$/.test(text(date - 1)) && among(date - 2, 'earlyOrLate')) return true;
  // "the figures, issued last month, show", "the report, out last month, says": an aside of one word
  if (text(date - 2) === ',' && /^(?:VB[DN]|IN|RP|RB|JJ)$/.test(before.tag) && text(end) === ',')
    return true;
  if (next >= to) return false;
  if (isA(before, Class.verb) && isA(document.at(next), Class.finite)) return true; // not "on Monday closed"
  return next > end && is(next, EventTag.determiner) && lines.dayNouns.has(text(next + 1));
}

/** "According to Lind, |Monday will see rain": no one else acts; not "Dozens of men, of Tarn, |Sunday closed the quay". */
const actsItself = (document: Document, from: number, date: number, verb: number): boolean =>
  subjectOfVerb(document, verb)?.from === date &&
  (date === from || /^(?:IN|VB[GN]|RB)$/.test(document.at(from).tag));

function hasComma(words: EventWords, { from, to }: { from: number; to: number }): boolean {
  for (let at = from; at < to; at++) if (words.text(at) === ',') return true;
  return false;
}

/** "left |the next day|", "left |the previous week| and"; not "spent the next day or more", "the next day the jury met". */
const isNextDay = ({ text }: EventWords, { from, to }: PhraseRange): boolean =>
  text(from) === 'the' &&
  (text(from + 1) === 'previous' || /^(?:next|following)$/.test(text(from + 1))) &&
  /^(?:(?:[,.;]|and|but|in|at|when|after)?)$/.test(text(to));

/** A weekday, "today", "last week"; a date in numbers is kept, since a sentence leans on it ("is set for January 10"). */
function isDroppable(words: EventWords, run: PhraseRange, hasOn: boolean): boolean {
  const { from, to } = run;
  const says = words.tokens[from]!.sense;
  const isLight =
    says?.fullweekday !== undefined ||
    says?.shift !== undefined ||
    says?.edge !== undefined ||
    words.is(from, EventTag.lightDate) ||
    isNextDay(words, { from, to }) ||
    isThatTime(words, { from, to });
  if (!isLight || /^(?:'s|alone)$/.test(words.text(to)) || isHalf(words, run)) return false;
  const before = hasOn ? from - 2 : from - 1;
  if (isOfNeighbour(words, before, hasOn)) return false;
  if (words.is(before, EventTag.holding)) return false; // "the most recent on Saturday"
  if (hasOn || hasOwnOn(words, run)) return true;
  return !(
    words.is(before, EventTag.determiner) ||
    words.is(before, EventTag.notOnDate) ||
    words.is(before, EventTag.datePreposition) ||
    words.is(before, EventTag.leaningOnDate)
  );
}

/** "on Oscar |Sunday": the name of a day, but not "on CNN |Sunday"; "is to be voted |on Thursday": the verb may need its “on”. */
function isOfNeighbour(words: EventWords, before: number, hasOn: boolean): boolean {
  const { text, tag } = words.document.at(before);
  if (hasOn) return tag === 'VBN' && words.among(before, 'withOn');
  const isName = words.tokens[before]?.capital === true && !/^\p{Lu}+$/u.test(text);
  return isName && words.text(before - 1) === 'on';
}
