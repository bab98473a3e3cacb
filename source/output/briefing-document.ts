// What `--json` writes: the contract with scripts. `briefing.schema.json` is made from these types (`npm run schema`).
import type {
  Conflict,
  ContextKind,
  EventStatus,
  News,
  Precision,
  QuoteKind,
} from '../model/briefing.js';
import type { Certainty } from '../model/article.js';

/** Half-open offsets into the `body` of an article, in UTF-16 code units. */
export type DocumentRange = { readonly start: number; readonly end: number };

/** Inclusive ISO days. */
export type DocumentSpan = { readonly start: string; readonly end: string };

/** One JSON document. Unknown values are null, never left out. Fields may be added; these stay. */
export type BriefingDocument = {
  readonly schemaVersion: 2;
  readonly title: string;
  readonly span: DocumentSpan | null;
  /** An article without publisher is an outlet of its own. */
  readonly outlets: readonly { readonly name: string; readonly articleIds: readonly string[] }[];
  readonly stories: readonly {
    readonly id: string;
    readonly title: string;
    readonly articleIds: readonly string[];
    readonly eventIds: readonly string[];
  }[];
  readonly articles: readonly DocumentArticle[];
  readonly events: readonly DocumentEvent[];
  readonly quotes: readonly DocumentQuote[];
  readonly speakers: readonly {
    readonly name: string;
    readonly roles: readonly string[];
    readonly aliases: readonly string[];
    readonly quoteIds: readonly string[];
  }[];
  readonly warnings: readonly { readonly path: string; readonly message: string }[];
  readonly selection: DocumentSelection;
  /** Written where `--since` asks for it, alone. */
  readonly news?: DocumentNews;
};

/** What is new, by ids. */
export type DocumentNews = {
  readonly since: string;
  readonly articleIds: readonly string[];
  /** Articles in the place of one that was read before, in other words. */
  readonly rewrittenIds: readonly string[];
  readonly eventIds: readonly string[];
  readonly quoteIds: readonly string[];
  /** Events whose date is another one; `was` is null where there was none. */
  readonly movedDates: readonly {
    readonly eventId: string;
    readonly was: (DocumentSpan & { readonly precision: Precision }) | null;
  }[];
  /** Events that new words tell with another figure, `was` with what they were told with. */
  readonly changedFigures: News['changedFigures'];
  /** Articles that are not there any more. */
  readonly withdrawn: readonly { readonly title: string; readonly path: string }[];
};

export type DocumentArticle = {
  /** Shortest unique tail of the path without its ending. */
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** derived: the first sentence stands in for a headline. */
  readonly titleCertainty: 'explicit' | 'derived';
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** ISO 639-1. */
  readonly language: string;
  /** ISO day, with the time where one is printed and no invented zone. */
  readonly publishedAt: string | null;
  readonly publishedAtCertainty: 'explicit' | 'inferred';
  readonly dateline: {
    readonly place: string;
    readonly agency: string | null;
    readonly date: string | null;
  } | null;
  /** Articles that reprint one text share it. */
  readonly sourceGroup: string;
  /** Clean paragraphs joined by a blank line. */
  readonly body: string;
  /** `line`: 1-based line of the file; null where a file has no useful lines. */
  readonly paragraphs: readonly (DocumentRange & { readonly line: number | null })[];
  /** TIMEX3: the bare expression and its value. */
  readonly dates: readonly (DocumentRange & {
    readonly text: string;
    readonly type: string;
    readonly value: string;
    readonly trace: {
      readonly rule: string;
      readonly anchor: string | null;
      readonly direction: string | null;
    };
  })[];
  readonly removed: readonly {
    readonly line: number;
    readonly text: string;
    readonly reason: string;
  }[];
};

export type DocumentEvent = {
  /** A hash of what it is made of: it stays when other files come or go. */
  readonly id: string;
  readonly date:
    | (DocumentSpan & {
        readonly precision: Precision;
        readonly certainty: Certainty;
        /**
         * The days in which it came about, where no article prints one: any up to that of the news that tells it, which `start` and `end`
         * have, too. Null where a text tells the date.
         */
        readonly window: { readonly start: null; readonly end: string } | null;
      })
    | null;
  readonly status: EventStatus;
  /** Words of one of its sources; the line as it is printed. */
  readonly summary: string;
  readonly summaryRange: DocumentRange & { readonly articleId: string };
  /** Why the summary is not listed though the event is told: it leans on what is not in it, or tells no event; else null. */
  readonly lineFault: string | null;
  /** Words of the article that tell who somebody is of whom the summary has the name alone, exactly as printed, under it in print; null where nobody is. */
  readonly context: (DocumentRange & { readonly articleId: string; readonly text: string }) | null;
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** Higher is more important. */
  readonly importance: number;
  readonly occurrences: readonly (DocumentRange & {
    readonly articleId: string;
    readonly dateText: string | null;
  })[];
  /** How many independent texts tell it. */
  readonly sourceGroups: number;
  readonly firstReported: { readonly articleId: string; readonly certain: boolean };
  readonly conflicts: readonly Conflict[];
};

export type DocumentQuote = {
  readonly id: string;
  readonly kind: QuoteKind;
  /** The longest wording; for a mixed quote the whole clause with its inner marks. */
  readonly text: string;
  /** One canonical name; null for an unnamed source, whose words stand in `speakerText`. */
  readonly speaker: string | null;
  /** Everybody who says it, by canonical names: two of "Ana Tor and Max Vale"; none of an unnamed source. */
  readonly speakers: readonly string[];
  /** How an unnamed source is told of, here or before: "Police", "A witness"; null for a named one, and where nothing tells. */
  readonly speakerDescription: string | null;
  readonly speakerRole: string | null;
  readonly speakerCertainty: 'explicit' | 'inferred';
  readonly speakerRule: string | null;
  readonly eventIds: readonly string[];
  /**
   * The day on which it was said, where a text prints one with the saying: a day, or a month, a year ("2009"), days with a slash between; "../" and
   * the day of the page where it was some time before that. Else null, and the page has the first day of print.
   */
  readonly saidOn: string | null;
  /**
   * Words of the article that the quote leans on, exactly as printed, under it in print; null where it stands by itself. own: the sentence
   * before, which is of the same speaker; question: what was asked; before: what else its sentence or the one before tells.
   */
  readonly context:
    | (DocumentRange & {
        readonly articleId: string;
        readonly kind: ContextKind;
        readonly text: string;
      })
    | null;
  /** The quote that this is another wording of. */
  readonly variantOf: string | null;
  readonly conflicts: readonly Conflict[];
  readonly occurrences: readonly (DocumentRange & {
    readonly articleId: string;
    readonly kind: QuoteKind;
    readonly text: string;
    /** `text` is these joined by a space. */
    readonly fragments: readonly DocumentRange[];
    /** The words inside marks. */
    readonly quoted: readonly DocumentRange[];
    readonly speakerText: string | null;
    readonly cue: string | null;
  })[];
};

/** What page and screen list first, by ids, in their order. */
export type DocumentLines = {
  readonly head: {
    readonly whatHappened: readonly string[];
    readonly whereItStands: readonly string[];
    readonly inDispute: readonly string[];
    readonly toCome: readonly string[];
  };
  /** By day. */
  readonly events: readonly string[];
  /** What is older than the story. */
  readonly background: readonly string[];
  /** By speaker, in order of weight. */
  readonly quotes: readonly string[];
  readonly differences: readonly {
    readonly kind: Conflict['kind'];
    /** What a figure counts, where a word for it is known: "killed", "injured"; else null. */
    readonly what: string | null;
    readonly eventIds: readonly string[];
    readonly quoteIds: readonly string[];
    readonly values: Conflict['values'];
  }[];
  /** Figures that moved from one day of print to the next. */
  readonly figures: readonly {
    readonly eventId: string;
    /** As of a difference. */
    readonly what: string | null;
    readonly values: readonly {
      readonly value: string;
      readonly date: string;
      readonly articleIds: readonly string[];
    }[];
  }[];
};

/** The lists of all stories, one behind the other, the head of the first; and those of each. */
export type DocumentSelection = DocumentLines & {
  readonly title: string;
  /** The article whose headline is the title; null where names stand in for one. */
  readonly titleFrom: { readonly articleId: string } | null;
  readonly stories: readonly (DocumentLines & {
    /** Null for a briefing that holds no story of its own. */
    readonly storyId: string | null;
    readonly title: string;
  })[];
};
