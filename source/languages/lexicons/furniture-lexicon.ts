// What pages of a language print around an article, as data.

/** What pages print around an article. Cues are folded: lower case, letters and digits with single spaces between. */
export type FurnitureLexicon = {
  /** The commonest words: prose is full of them, lists of links are not. */
  readonly stopWords: ReadonlySet<string>;
  /** Lines that begin so stand below the article: "related topics", "post a comment". */
  readonly endCues: readonly string[];
  /** Lines that begin so head a box of links, below the article or between its paragraphs: "related stories". */
  readonly boxCues: readonly string[];
  /** Whole lines that are buttons or labels: "share", "advertisement". */
  readonly junkLines: readonly string[];
  /** How short lines begin that are no part of the text: "sign up for", "image credits". */
  readonly junkPrefixes: readonly string[];
  /** What stands anywhere in such lines: "all rights reserved". */
  readonly junkPhrases: readonly string[];
  /** How a wire's note on a version of a text begins: "adds", of "(Adds quotes, background)". */
  readonly versionNotes: ReadonlySet<string>;
  /** What a wire sets before the headline of such a version: "UPDATE 2-". */
  readonly headlineSlug: RegExp;
  /** What stands in such lines and in sentences of an article: "privacy policy". Furniture at its edges only. */
  readonly weakPhrases: readonly string[];
  /** Words of which a line has one that credits a picture: "photo", "getty". */
  readonly creditWords: readonly string[];
  /** How a note about the author goes on after the name: "is", "covers". */
  readonly bioVerbs: ReadonlySet<string>;
  /** What stands above the comments of readers, without its number: "comments", "responses". */
  readonly commentHeads: ReadonlySet<string>;
  /** Words of the buttons below a comment, and those that stand below nothing else. */
  readonly postButtons: ReadonlySet<string>;
  readonly postReplies: ReadonlySet<string>;
  /** Networks that share buttons name. */
  readonly shareWords: ReadonlySet<string>;
  /** News agencies, which sign articles as reporters do: "reuters", "associated press". */
  readonly agencies: ReadonlySet<string>;
  /** Twelve rows of names and short forms, January first. */
  readonly months: readonly (readonly string[])[];
  /** Seven rows of names and short forms, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Words beside the date when an article appeared, and beside a later one. */
  readonly publishedCues: ReadonlySet<string>;
  readonly updatedCues: ReadonlySet<string>;
  /** Capitalised words that no reporter is called: "news", "staff". */
  readonly notNames: ReadonlySet<string>;
  /** Months that people are called, too: "april". */
  readonly givenMonths: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  /** Small words inside names: "van", "al". */
  readonly nameParticles: ReadonlySet<string>;
  /** What comes before a reporter's name: "by", "written by". */
  readonly bylineLeads: readonly string[];
  /** What comes before one with a colon alone: "story", of "Story: Ann Lee". */
  readonly bylineLabels: readonly string[];
  /** A whole line, as folded, that says who wrote without a name: "our sports correspondent". */
  readonly unnamedByline: RegExp;
  /** What stands as author where a system named none: "admin", "staff". */
  readonly accounts: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  /** Family names that stand before the given name: "seo". */
  readonly familyNamesFirst: ReadonlySet<string>;
  /** Last words of papers and stations that are no trade's: "The Rift Monitor". */
  readonly outletTails: ReadonlySet<string>;
  /** Words of which the names of sections and feeds are made: "world news", "latest headlines". */
  readonly sectionWords: ReadonlySet<string>;
  /** Words that begin compounds with a hyphen: "well-known", "two-year". */
  readonly compoundStarts: ReadonlySet<string>;
  /** Words that begin compounds and other words too: "part-time", "partner". */
  readonly mayStartCompounds: ReadonlySet<string>;
  /** Words of pages that stand before an article: a check for machines, a wall of consent. */
  readonly doorWords: ReadonlySet<string>;
  /** Words by which such a page speaks to its reader. */
  readonly doorAddress: ReadonlySet<string>;
  /** Folded words of an offer to read on for money. */
  readonly payCues: readonly string[];
  /** What a site prints before its own name, and nobody before another: "jobs at", "advertise with". */
  readonly outletLeads: readonly string[];
  /** What it prints before its own name and before others: "about", "follow". */
  readonly outletHints: readonly string[];
  /** "minutes" in "5 minutes ago". */
  readonly timeAgoUnits: ReadonlySet<string>;
};
