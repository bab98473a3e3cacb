// Why something was found as it was: which named rules decided. Made only when it is asked for.

import type { BriefedArticle, Event, Quote } from './briefing.js';
import type { Range } from '../text/range.js';

/** What was asked in turn, or weighed against each other, and what came of it: "“closed”", "4 words away". */
export type Tried = { readonly name: string; readonly result: string };

/** A decision about a stretch of an article: which verb a date belongs to, the status or the day of what a verb tells, who speaks. */
export type Decision = {
  readonly about: 'verb of a date' | 'status' | 'day' | 'speech' | 'speaker' | 'person' | 'context';
  /** The date, the verb, the quotation or the pronoun, in the body. */
  readonly at: Range;
  /** The rule of a table that decided. */
  readonly rule: string;
  /** What it came to: "happened", "Ann Orr"; '' for nothing. */
  readonly outcome: string;
  readonly tried?: readonly Tried[];
};

/** Told of each decision while an article is read. Absent in ordinary runs, which then record nothing. */
export type Trace = (decision: Decision) => void;

/** A part of a sum. */
export type Weight = { readonly name: string; readonly value: number };

/** What the importance of an event is made of: (the sum of the parts, a tenth for a guess, + that of its day) ÷ place in the day^1.5 × kept. */
export type RankTrace = {
  readonly parts: readonly Weight[];
  /** True where nobody printed its day: the sum counts a tenth. */
  readonly isGuess: boolean;
  /** What its day weighs; empty for a guess. */
  readonly dayParts: readonly Weight[];
  /** 1 for the worthiest event of its day. */
  readonly placeInDay: number;
  /** The share that is left beside a heavier day before or after. */
  readonly kept: number;
};

/** Whether two events are one. */
export type ClosenessTrace = {
  readonly joins: boolean;
  /** How alike their words are, 0 to 1. */
  readonly alike: number;
  /** The rules that decided, in turn, and how alike the words must be from each on; Infinity keeps them apart. */
  readonly steps: readonly { readonly rule: string; readonly least: number }[];
  /** The terms that both have: stems, "=Name", "@2021-12-28". */
  readonly common: readonly string[];
};

/** Two groups of events that were found to be one, and by which rules. */
export type Join = {
  readonly a: readonly Event[];
  readonly b: readonly Event[];
  readonly closeness: ClosenessTrace;
};

/** How an event came to be one. */
export type JoinedTrace = {
  /** The events of single articles that it was joined of. */
  readonly members: readonly Event[];
  readonly joins: readonly Join[];
  /** What spoke for the line of each as its summary, the best first; empty for a single one. */
  readonly wordings: readonly { readonly event: Event; readonly parts: readonly Weight[] }[];
  /** Which rule chose among their dates. */
  readonly dateRule: string;
};

/** Another event, and why it is not the same. */
export type Neighbour = { readonly event: Event; readonly closeness: ClosenessTrace };

/** The two sentences by which a quote is another wording of one: shares of common stems and of words in one order. */
export type VariantTrace = {
  readonly words: string;
  readonly others: string;
  readonly stemShare: number;
  readonly build: number;
};

/** Why something is shown first, or is not. */
export type ChoiceTrace = {
  /** What it weighs before others are chosen. */
  readonly parts: readonly Weight[];
  /** The log of the odds that an editor would keep its line, as a sum; undefined for a quote. */
  readonly odds?: readonly Weight[] | undefined;
  /** The same that the line is comment. */
  readonly commentOdds?: readonly Weight[] | undefined;
  /** 1 for what was chosen first; undefined where it was not. */
  readonly place: number | undefined;
  /** The rule that keeps it off the list; undefined where it is listed. */
  readonly leftOut: string | undefined;
  /** For a line on top of the page. */
  readonly onTop?: HeadTrace | undefined;
};

/** As which of the lines on top an event stands, and what speaks for it there. */
export type HeadTrace = { readonly as: string; readonly parts: readonly Weight[] };

/** What is explained: an event or a quote of a briefing, an article, or two events, by ids. */
export type Claim =
  | { readonly kind: 'event' | 'quote' | 'article'; readonly id: string }
  | { readonly kind: 'pair'; readonly id: string; readonly otherId: string };

/** All that is known of why something was found as it was. */
export type ClaimTrace =
  | {
      readonly kind: 'event';
      readonly event: Event;
      /** By article. */
      readonly decisions: ReadonlyMap<string, readonly Decision[]>;
      readonly joined: JoinedTrace | undefined;
      readonly neighbours: readonly Neighbour[];
      readonly rank: RankTrace | undefined;
      readonly choice: ChoiceTrace;
    }
  | {
      readonly kind: 'quote';
      readonly quote: Quote;
      readonly decisions: ReadonlyMap<string, readonly Decision[]>;
      readonly variant:
        { readonly main: Quote; readonly trace: VariantTrace | undefined } | undefined;
      readonly choice: ChoiceTrace;
    }
  | { readonly kind: 'article'; readonly article: BriefedArticle }
  | {
      readonly kind: 'pair';
      readonly a: Event;
      readonly b: Event;
      readonly closeness: ClosenessTrace;
    };

/** An explanation in words, as paper and screen show it: the rules stand in square brackets. */
export type Explanation = {
  readonly title: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly lines: readonly ExplainedLine[];
  }[];
};

/** `depth` 1 hangs under the line before it. */
export type ExplainedLine = { readonly text: string; readonly depth: 0 | 1 };
