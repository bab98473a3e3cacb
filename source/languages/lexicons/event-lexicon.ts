// The words by which a language tells events, as data.

/** What a word does in telling an event. */
export type WordUse =
  /** Past forms that do not end in -ed: "held". */
  | 'past'
  /** Participles that do not end in -ed: "taken". */
  | 'participle'
  /** Words in -ed that are no verbs: "united". */
  | 'notVerb'
  /** Modals that leave open whether it happens. */
  | 'hedged'
  | 'be'
  /** Words that may stand inside a verb group; those in -ly count too. */
  | 'adverb'
  /** Heads of a verb group that make what follows a plan: "is scheduled". */
  | 'planning'
  | 'cancelling'
  /** Verbs of saying whose content is the news: "said". */
  | 'saying'
  /** Verbs of saying that are news themselves: "vowed". */
  | 'telling'
  /** Verbs that tell a state. */
  | 'stative'
  /** "usually". */
  | 'habitual'
  /** Verbs of what hangs on something, in front of "on": "depends on". */
  | 'depending'
  /** Marks at which a clause may end, and words that join two. */
  | 'cutting'
  /** Words that open a clause inside a sentence: "after". */
  | 'subordinator'
  /** Words in front of a date that make it not the day of the event: "since Monday". */
  | 'notOnDate'
  /** Words in front of what is told in passing, as known: "when", "while". */
  | 'passing'
  /** "file photo" of "In this Nov. 2, 2017 file photo", "movie" of "the 1992 movie": what shows something. */
  | 'work'
  /** "charged" of "charged in the 1998 bombing". */
  | 'accusing'
  /** "his". */
  | 'possessive'
  /** "less" of "less than a week ago". */
  | 'fewer'
  /** Nouns that name what happened: "bombing", "election". */
  | 'eventNoun'
  /** First words of a sentence that a summary can do without: "however". */
  | 'connective'
  /** "according". */
  | 'attribution'
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  /** Connectives that a summary can do without even where no comma follows: "but". */
  | 'lightConnective'
  /** Pronouns of who writes and who reads: a letter or comment, not a report. */
  | 'speaker'
  /** Words that open an aside behind a comma. */
  | 'aside'
  /** Dates of one word that a summary can do without: "today". */
  | 'lightDate'
  /** Words in front of a date that need it: "between Monday". */
  | 'leaningOnDate'
  /** Words that belong to the date in front of which they stand: "on Tuesday". */
  | 'datePreposition'
  /** Verbs of who says that something is not so: "denied". */
  | 'denying'
  /** Verbs whose content nobody else vouches for: "alleged", "claimed". */
  | 'claiming'
  /** Nouns for what is said without proof: "claims" of "rejected claims that". */
  | 'claimNoun'
  /** Words that deny what follows them: "untrue"; those that do so when negated: "evidence" of "no evidence that". */
  | 'untrue'
  | 'provable'
  /** "no", "not". */
  | 'negating'
  /** "allegedly". */
  | 'claimAdverb'
  /** Verbs that say that the infinitive behind them did not come about, or that it did: "refused to", "began to". */
  | 'settling'
  /** Verbs that move a plan to another day: "postponed". */
  | 'moving'
  /** Verbs that do so with a particle, and the particles: "put" and "back". */
  | 'placing'
  | 'displacing'
  /** Verbs that cancel with "off", and that word: "called off". */
  | 'calling'
  | 'off'
  /** Verbs that end a plan behind "but": "dropped". */
  | 'dropping'
  /** "ago", and words in front of what it counts that make it vague: "more than two days ago". */
  | 'ago'
  | 'bounding'
  /** "a statement issued Friday": what is said in it is said on the day on which it was issued. */
  | 'issuing'
  | 'statement'
  /** "born", "studied": what a life was. */
  | 'lifelong'
  /** What papers do: "showed", "found". */
  | 'showing'
  /** "about", "relating", "investigating": words in front of what a text tells of, which has its own day. */
  | 'regarding'
  /** "hearing", "match": what is told "at Monday's hearing" is of that day. */
  | 'gathering'
  /** "anger", "hit": what "at" behind them tells is whom they are meant for. */
  | 'feeling'
  /** Words between a noun and its verb: "each" of "the bakeries each closed". */
  | 'floating'
  /** "tomorrow": a date that leans on the day of publication. */
  | 'deictic'
  /** "also": it leans on what went before. */
  | 'leaningAdverb'
  /** Words that make the date behind their verb a part of what is told: "only told us on Monday". */
  | 'onlyWord'
  /** Words right in front of a date that hold on to it: "the most recent on Monday". */
  | 'holding'
  /** What somebody is who was it in one year: "nominee". */
  | 'ofYear'
  /** Words for who reports without being a party: "newspaper". */
  | 'outlet';

/** Short lists, each for what one rule asks: the words stand beside an example. */
// prettier-ignore
export type EventList =
  | 'activities' | 'amounts' | 'answerLinks' | 'answers' | 'approximate' | 'arranged' | 'asideOpeners' | 'atFirst' | 'auxiliaries' | 'beforeCounts'
  | 'beforeStretches' | 'bringingUp' | 'changes' | 'circumstances' | 'compared' | 'contentOpeners' | 'contested' | 'contesting'
  | 'countedFrom' | 'dayParts' | 'definite' | 'denials' | 'dying' | 'earlierLinks' | 'earlyOrLate' | 'explaining' | 'facing' | 'fates'
  | 'feastTimes' | 'feasts' | 'formerly' | 'gerundLinks' | 'goingOn' | 'harming' | 'holdingFrom' | 'hourLinks' | 'joins' | 'lasting' | 'leaders' | 'leading' | 'leadingTo'
  | 'levels' | 'links' | 'longUnits' | 'looking' | 'lookingBack' | 'minded' | 'moreOrLess' | 'namedLinks' | 'occasionLinks' | 'ofBefore'
  | 'ofTruths' | 'ordering' | 'particles' | 'partsOfDay' | 'partsOfTime' | 'persisting' | 'pointing' | 'presentNews' | 'pronouns' | 'rangeEnds' | 'ranks'
  | 'recalling' | 'relativePronouns' | 'relatives'
  | 'rowJoins' | 'setAgainst' | 'sizes' | 'spokenAt' | 'statementLinks' | 'statementOpeners' | 'stopping'
  | 'stretchEnds' | 'stretchNouns' | 'stretchOpeners' | 'summoning' | 'stretches' | 'tellingWhich' | 'times' | 'unitsToNow' | 'untilNow'
  | 'ways' | 'whereabouts' | 'withOn';

/** The words and phrases that open a condition. All lower case. */
export type ConditionLexicon = {
  /** A clause stands behind them: "if", "as long as". */
  readonly conjunctions: ReadonlySet<string>;
  /** Forms of verbs that do the same: "provided that". */
  readonly participles: ReadonlySet<string>;
  /** A noun stands behind them: "pending", "in the event of". */
  readonly prepositions: ReadonlySet<string>;
  /** They do so as the first word of a sentence: "Whether it opens on Monday depends on the weather". */
  readonly openers: ReadonlySet<string>;
  /** In front of their subject they open one: "should the talks fail". */
  readonly inverted: ReadonlySet<string>;
  /** Behind a noun they close one: "weather permitting". */
  readonly behind: ReadonlySet<string>;
  /** In front of a conjunction they take the condition from it: "even if", "asked if". */
  readonly notBehind: ReadonlySet<string>;
  /** Behind one they make a phrase of it: "if any". */
  readonly notBefore: ReadonlySet<string>;
};

/** The words that tell events, all in lower case; a word may have several uses. */
export type EventLexicon = {
  readonly uses: Readonly<Record<WordUse, ReadonlySet<string>>>;
  readonly lists: Readonly<Record<EventList, ReadonlySet<string>>>;
  /** Before a noun of what is not the one told of before: "a separate blast". */
  readonly separate: ReadonlySet<string>;
  /** What a sentence holds that is no report: a credit, a note of the paper, a message that is shown. Tried on its first characters. */
  readonly notReports: readonly RegExp[];
  readonly conditions: ConditionLexicon;
  /** The words of a date that stands for "today" or "last week". */
  readonly standIns: {
    readonly monthNames: readonly string[];
    /** In front of a day or weekend, and of a longer time. */
    readonly on: string;
    readonly inside: string;
    /** In front of the first day of a week, and of a weekend. */
    readonly weekOf: string;
    readonly weekendOf: string;
  };
};
