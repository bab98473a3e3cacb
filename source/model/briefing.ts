// What extraction makes of one article and merging of many: dates, events, quotes and names, each pointing at text.
import type { Article, Certainty, Warning } from './article.js';
import type { Range } from '../text/range.js';

/** TIMEX3's four types. */
export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** Why an expression got its value: the named rule, the day it was counted from, which way it was read. */
export type DateTrace = {
  readonly rule: string;
  /** ISO value that a relative expression was counted from; undefined where none was needed. */
  readonly anchor: string | undefined;
  readonly direction: 'past' | 'future' | 'same' | undefined;
};

/** A temporal expression in the body: the bare expression, no preposition, with its TIMEX3 type and value. */
export type DateMention = Range & {
  readonly text: string;
  readonly type: DateType;
  readonly value: string;
  readonly certainty: Certainty;
  readonly trace: DateTrace;
};

export type Precision =
  | 'time'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'range';

/** When something happened: inclusive ISO days with the precision that the text gives. For "day", start = end. */
export type EventDate = {
  readonly start: string;
  readonly end: string;
  readonly precision: Precision;
  readonly certainty: Certainty;
  /** True for a guess that is the latest day it can be: no text prints one, it came about on that day or before. Absent of any other. */
  readonly isLatest?: true;
};

export type EventStatus = 'happened' | 'planned' | 'cancelled' | 'conditional' | 'background';

/** A sighting of an event in one article: the clause that tells it. */
export type EventOccurrence = Range & {
  readonly articleId: string;
  /** The words that date it, as printed ("on Tuesday"); undefined where the date is inherited or inferred. */
  readonly dateText: string | undefined;
  /** The date that this clause gives, which may be coarser than the event's; undefined when it gives none. */
  readonly date: EventDate | undefined;
  /** True for a clause that opens its article: in the title or among the first three sentences. */
  readonly lead: boolean;
  /** True for a deed in the past tense for whose day nothing speaks but that of its page. */
  readonly isUndated?: boolean;
  /** True for what tells how things stand, or came about on a day that nobody prints: its date is that by which it was so. */
  readonly isStanding?: boolean;
  /** What speaks for a day that is only guessed, in points; undefined where the day is printed, planned or opens the text. */
  readonly daySupport?: number;
  /** Its verb, without auxiliaries: "approved" of "has been approved". */
  readonly verb?: Range | undefined;
  /** The noun phrases that stand as grammatical subject and object of its verb; undefined where none is printed. */
  readonly subject?: Range | undefined;
  readonly object?: Range | undefined;
  /** True where the subject is what it is done to, and the object who does it: "was closed by the council". */
  readonly isPassive?: boolean;
  /** Words of the article that tell who somebody is of whom the line of this telling has the name alone; absent where nobody is. */
  readonly context?: Range;
};

/**
 * One event told with two different dates, figures or wordings, and who says which; of a claim what was told to have happened, and behind it
 * the lines that deny it.
 */
export type Conflict = {
  readonly kind: 'date' | 'figure' | 'wording' | 'claim';
  /** What a figure counts, where a word for it is known: "killed", "injured". */
  readonly what?: string;
  readonly values: readonly { readonly value: string; readonly articleIds: readonly string[] }[];
};

export type Event = {
  /** Hash of what it is made of: stays when other files come or go. */
  readonly id: string;
  readonly date: EventDate | undefined;
  readonly status: EventStatus;
  /**
   * Words of one of its sources, shortened to what happened. In brackets stands what others lean on: "[Ann Lind] left", "will open
   * [on 3 May]".
   */
  readonly summary: string;
  /** The stretch of that source that the summary was taken from. */
  readonly summaryRange: Range & { readonly articleId: string };
  /** Why the summary can't be listed: it leans on what is not in it, or tells no event. Undefined where nothing speaks against it. */
  readonly lineFault?: string | undefined;
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** Higher is more important. */
  readonly importance: number;
  readonly occurrences: readonly EventOccurrence[];
  /** How many independent texts tell it: articles that copy one text count once. */
  readonly sourceGroups: number;
  readonly firstReported: { readonly articleId: string; readonly certain: boolean };
  readonly conflicts: readonly Conflict[];
};

/**
 * direct: all of it in quotation marks; mixed: a clause with marked words in it; indirect: reported without marks;
 * question: what an interviewer asks, and courtesies: never listed.
 */
export type QuoteKind = 'direct' | 'mixed' | 'indirect' | 'question';

/** own: the sentence before, which is of the same speaker; question: what was asked; before: what else its sentence or the one before tells. */
export type ContextKind = 'own' | 'question' | 'before';

/** Words of the article that a quote leans on (“That’s not an excuse”), exactly as printed. */
export type QuoteContext = Range & { readonly kind: ContextKind };

/** A sighting of a quote in one article, from its first mark to its last. */
export type QuoteOccurrence = Range & {
  readonly articleId: string;
  readonly kind: QuoteKind;
  /** The fragments joined by a space, without the outer marks. */
  readonly text: string;
  /** The quoted stretches: a split quote (“…,” he said, “…”) has several, and the cue lies between them. */
  readonly fragments: readonly Range[];
  /** The words inside marks, for a mixed quote. */
  readonly quoted: readonly Range[];
  /** The source as printed ("the top Russian diplomat"); undefined where none is printed. */
  readonly speakerText: string | undefined;
  /** The verb or phrase that ties source and content ("said", "according to"). */
  readonly cue: string | undefined;
  /** What it leans on; absent where it stands by itself. */
  readonly context?: QuoteContext | undefined;
};

export type Quote = {
  readonly id: string;
  readonly kind: QuoteKind;
  /** The longest wording; for a mixed quote the whole clause with its inner marks. */
  readonly text: string;
  /** Canonical name; undefined for an unnamed source, whose words stand in `speakerText`. */
  readonly speaker: string | undefined;
  /** Everybody who says it, by canonical names: two of "Ana Tor and Max Vale"; none of an unnamed source. */
  readonly speakers: readonly string[];
  /** How an unnamed source is told of, here or before: "Police", "A witness"; undefined for a named one, and where nothing tells. */
  readonly speakerDescription: string | undefined;
  readonly speakerRole: string | undefined;
  /** explicit: named beside the quote; inferred: found by pronoun, role or position. */
  readonly speakerCertainty: 'explicit' | 'inferred';
  /** The rule that decided on the speaker, for the screen and for failing tests. */
  readonly speakerRule: string | undefined;
  readonly eventIds: readonly string[];
  /**
   * The day on which it was said, where a text prints one with the saying; a month, a year or days with a slash between that are over when the page
   * appears ("2009", "2022-04-25/2022-05-01"); "../" and the day of the page of what somebody "had said". Absent of others.
   */
  readonly saidOn?: string;
  /** The quote that this is another translation or wording of. */
  readonly variantOf: string | undefined;
  /** Outlets that print a word of it otherwise, where that changes what is said. */
  readonly conflicts: readonly Conflict[];
  readonly occurrences: readonly QuoteOccurrence[];
};

export type NameKind = 'person' | 'organisation' | 'place';

/** A named person, organisation or place, found once per article and shared by quotes and events. */
export type Name = {
  /** Canonical form, without titles: "Sergey Lavrov". */
  readonly name: string;
  readonly kind: NameKind;
  /** Every printed form, the canonical one included: "Sergei Lavrov", "Lavrov". */
  readonly aliases: readonly string[];
  /** "foreign minister", "secretary for European affairs": small letters but for names, most frequent first. */
  readonly roles: readonly string[];
  /** Country or body that the roles belong to: "Russia", "NATO"; undefined where none is printed. */
  readonly affiliation: string | undefined;
  readonly mentions: readonly (Range & { readonly articleId: string })[];
  /** Where and how the roles are printed; none of a body or place. */
  readonly offices: readonly OfficeMention[];
};

/** An office printed with a name. */
export type OfficeMention = {
  readonly articleId: string;
  /** Where the name begins that it is printed with. */
  readonly start: number;
  /** As it stands among the roles: "president". */
  readonly role: string;
  /** With what it is of, as printed: "president of the Oldby Chess Club", "former Ohio governor". */
  readonly told: string;
  /** True where somebody says it: “I thank our great captain Ann Orr,” Lind said. */
  readonly inSpeech?: true;
};

/** A named source of quotes. */
export type Speaker = {
  readonly name: string;
  readonly roles: readonly string[];
  readonly aliases: readonly string[];
  readonly quoteIds: readonly string[];
};

/** An article with what was found in it. Sentences tile each paragraph, white space and days alone above the text left out. */
export type BriefedArticle = Article & {
  readonly sentences: readonly Range[];
  readonly dates: readonly DateMention[];
  /** Articles that reprint one text share it. */
  readonly sourceGroup: string;
};

/** A publisher, and what it published. An article without one is an outlet of its own, named by its file. */
export type Outlet = { readonly name: string; readonly articleIds: readonly string[] };

export type Story = {
  readonly id: string;
  readonly title: string;
  readonly articleIds: readonly string[];
  readonly eventIds: readonly string[];
};

/** What is new in a briefing beside an earlier reading or since a day; ids, each list in the order of the briefing. */
export type News = {
  /** What it is new since, as it stands behind that word: "27 Nov 2026 18:02", "before.json". */
  readonly since: string;
  readonly articleIds: readonly string[];
  /** Articles that stand in the place of one that was read before, in other words. */
  readonly rewrittenIds: readonly string[];
  readonly eventIds: readonly string[];
  readonly quoteIds: readonly string[];
  /** Events that have another date than before. */
  readonly movedDates: readonly {
    readonly eventId: string;
    readonly was: Pick<EventDate, 'start' | 'end' | 'precision'> | undefined;
  }[];
  /** Events that were told before and that new words tell with another figure, with what they were told with. */
  readonly changedFigures: readonly {
    readonly eventId: string;
    readonly figure: string;
    readonly was: readonly string[];
  }[];
  /** Articles that were read before and are not there any more. */
  readonly withdrawn: readonly { readonly title: string; readonly path: string }[];
};

/** What is known about a story from one article or from many. Merging takes and returns this type. */
export type Briefing = {
  readonly title: string;
  /** First and last day of the events shown; undefined when no event is dated. */
  readonly span: { readonly start: string; readonly end: string } | undefined;
  readonly outlets: readonly Outlet[];
  readonly stories: readonly Story[];
  readonly articles: readonly BriefedArticle[];
  readonly events: readonly Event[];
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
  readonly names: readonly Name[];
  readonly warnings: readonly Warning[];
  /** Absent where there is nothing to compare with. */
  readonly news?: News | undefined;
};
