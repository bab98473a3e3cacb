// A Document → its words as the finders of events read them: what each does, and which stand in dates and quotations.
import type { DateMention } from '../../../model/briefing.js';
import { overlaps, type Range } from '../../../text/range.js';
import { governorOf, type Governor } from '../../../document/grammar/date-governor.js';
import type { Document, Quotation } from '../../../document/document.js';
import type { LanguageReader } from '../../../document/readers.js';
import type { WordSense } from '../../../languages/lexicons/calendar-lexicon.js';
import type { EventList } from '../../../languages/lexicons/event-lexicon.js';
import type { Language } from '../../../languages/language.js';
import { isCapital } from '../../../text/letters.js';
import { memoizeByObject, memoizeRecent } from '../../../text/values/memoize.js';
import { senseOf } from '../../dates/date-values.js';
import { daysAbove } from '../../dates/days-above.js';
import { plainMark } from '../../words.js';
import { conditionsOf } from './conditions.js';
import {
  hasTag,
  listTable,
  tagTable,
  unlistedTags,
  type EventTag,
  type EventTags,
} from './event-tags.js';

/** A date mention as tokens, `to` exclusive. */
export type Run = { readonly from: number; readonly to: number; readonly mention: DateMention };

/** A token of the document with what the lists of its language tell of it. */
export type EventToken = Range &
  EventTags & {
    /** Lower case, marks of a typewriter as printed ones. */
    readonly text: string;
    readonly capital: boolean;
    /** A paragraph starts here: no phrase reaches across. */
    readonly opens: boolean;
    /** What it says of a date, by tag; undefined for most. */
    readonly sense: WordSense | undefined;
    /** The short lists that it is in. */
    readonly lists: ReadonlySet<EventList>;
    /** A condition begins with it: "if", "provided that", "should the talks fail". */
    readonly opensCondition: boolean;
  };

export type EventWords = {
  readonly document: Document;
  /** One for each token of the document. */
  readonly tokens: readonly EventToken[];
  readonly datelines: readonly Range[];
  /** The first sentence of the text: days alone may stand above it. */
  readonly firstSentence: number;
  /** Quotations, in order. */
  readonly quotations: readonly Quotation[];
  /** True where the token has that use. */
  readonly is: (at: number, use: EventTag) => boolean;
  /** True where the word of the token is in that list. */
  readonly among: (at: number, list: EventList) => boolean;
  /** The word of a token; '' beyond the ends. */
  readonly text: (at: number) => string;
  readonly inDate: (at: number) => boolean;
  readonly inQuote: (at: number) => boolean;
  /** Which verb group of the document a date belongs to, by the weights of its language. */
  readonly governor: (date: Range) => Governor | undefined;
};

/** The tokens of a document, by their index there. */
export function eventTokensOf(document: Document, language: Language): EventToken[] {
  const { body, tokens, sentences } = document;
  const listedOf = listedWordsOf(language);
  const conditions = conditionsOf(document, language.events.conditions);
  let before = '';
  return tokens.map(({ start, end, lower, sentence }, at) => {
    const { text, uses, moreUses, lists } = listedOf(lower);
    const capital = isCapital(body.charCodeAt(start));
    const name = text.endsWith('.') ? text.slice(0, -1) : text; // "Jan."
    const sense = senseOf({ text: name, capital, before }, language.calendar);
    const { opens: isFirst = false, from } = sentences[sentence] ?? {};
    const opens = isFirst && at === from;
    before = text;
    return {
      start,
      end,
      text,
      capital,
      opens,
      uses,
      moreUses,
      sense,
      lists,
      opensCondition: conditions.has(at),
    };
  });
}

/** What the lists tell of a word wherever it stands. */
type ListedWord = EventTags & Pick<EventToken, 'text' | 'lists'>;

/** So many words are kept with what is told of them. */
const MOST_LISTED = 1 << 14;
/** Longer ones are not: V8 would keep their whole article alive for them. */
const LONGEST_LISTED = 12;

const NO_LISTS: ReadonlySet<EventList> = new Set();

const listedWordsOf = memoizeByObject(({ events }: Language) => {
  const listed = tagTable(events);
  const inLists = listTable(events);
  const read = (lower: string): ListedWord => {
    const text = plainMark(lower);
    const { uses, moreUses } = listed.get(text) ?? unlistedTags(text);
    return { text, uses, moreUses, lists: inLists.get(text) ?? NO_LISTS };
  };
  const remembered = memoizeRecent(MOST_LISTED, read);
  return (lower: string): ListedWord =>
    lower.length > LONGEST_LISTED ? read(lower) : remembered(lower);
});

export function readEventWords(
  document: Document,
  tokens: readonly EventToken[],
  runs: readonly Run[],
  reader?: LanguageReader,
): EventWords {
  const { datelines, quotations } = document;
  const dated = new Uint8Array(tokens.length);
  for (const { from, to } of runs) dated.fill(1, from, to);
  const quoted = quotedTokens(tokens, quotations);
  return {
    document,
    tokens,
    datelines,
    firstSentence: daysAbove(
      document.body,
      document.sentences,
      runs.map(({ mention }) => mention),
    ),
    quotations,
    is: (at, use) => {
      const token = tokens[at];
      return token !== undefined && hasTag(token, use);
    },
    among: (at, list) => tokens[at]?.lists.has(list) === true,
    text: (at) => tokens[at]?.text ?? '',
    inDate: (at) => dated[at] === 1,
    inQuote: (at) => quoted[at] === 1,
    governor: (date) => reader && governorOf(document, date, reader.dates),
  };
}

/** 1 for every token of a quotation, its marks included. Both lists are sorted. */
function quotedTokens(tokens: readonly EventToken[], quotations: readonly Range[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let at = 0;
  for (const quotation of quotations) {
    while (at < tokens.length && tokens[at]!.start < quotation.start) at++;
    while (at < tokens.length && tokens[at]!.start < quotation.end) quoted[at++] = 1;
  }
  return quoted;
}

/** Mentions as runs of tokens. Both lists are sorted. */
export function runsOf(tokens: readonly EventToken[], mentions: readonly DateMention[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const mention of mentions) {
    while (at < tokens.length && tokens[at]!.start < mention.start) at++;
    const from = at;
    while (at < tokens.length && overlaps(tokens[at]!, mention)) at++;
    if (at > from) runs.push({ from, to: at, mention });
  }
  return runs;
}
