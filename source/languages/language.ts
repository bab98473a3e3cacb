// What the program must know of a language, as data. A new language is one folder like english/ and one row in registry.ts.
import type { DatelineLexicon } from './dateline.js';

/** Rules for telling sentences apart. */
export type SentenceLexicon = {
  /** Words that end in a full stop without ending a sentence: "Mr.", "U.S.", "Gen."; no stop here, any case as printed. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that do not end a sentence only when a digit follows: "Dec. 22", "No. 4". */
  readonly abbreviationsBeforeDigits: ReadonlySet<string>;
  /** Words that begin a sentence far more often than they follow a dotted abbreviation inside one: "The". As printed. */
  readonly openers: ReadonlySet<string>;
};

/** What is needed to compare wordings: which words count, and which forms are one word. All in lower case. */
export type WordLexicon = {
  /** Words that say nothing of what a sentence is about: "the", "of", "said". */
  readonly functionWords: ReadonlySet<string>;
  /** A form that no ending explains, with its base: "held" → "hold". */
  readonly irregularForms: ReadonlyMap<string, string>;
  /** Endings and what stands in their place, tried in this order; the first that fits decides. */
  readonly endings: readonly (readonly [ending: string, replacement: string])[];
  /** Base forms of what can happen to somebody or something only once: "die", "sign"; words of which there is one: "last". Two days for it are a contradiction. */
  readonly onceOnly: ReadonlySet<string>;
  /** What numbers count however it is said, by base form: "kill", "death" and "toll" all count "killed". */
  readonly counted: ReadonlyMap<string, string>;
  /** Verbs of a number that changes, by base form: "the toll rose". */
  readonly tolling: ReadonlySet<string>;
  /** Beside a number of lives they tell that so many died: "claimed 12 lives". */
  readonly livesLost: { readonly lives: ReadonlySet<string>; readonly verbs: ReadonlySet<string> };
  /** Nouns for anybody who is counted, by base form: "people". "12 children" are some of "33 people", not another figure. */
  readonly anybody: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Base form, or a verb with its particle → the classes of deeds that it tells: "hike" and "growth" tell a rise. */
  readonly deeds: ReadonlyMap<string, readonly string[]>;
  /** Class of deeds → the families of classes by which one event may be told: six died of what exploded. */
  readonly deedFamilies: ReadonlyMap<string, readonly string[]>;
  /** Words that stand for what was just told: "this". */
  readonly demonstratives: ReadonlySet<string>;
  /** Verbs that say of what is told that it is not so, every form: "denied". */
  readonly denials: ReadonlySet<string>;
  /** Verbs that ask for a deed that is not done by that, base form, with their preposition where it makes them so: "call for". */
  readonly demands: ReadonlySet<string>;
  /** Verbs that answer what others did or said, base form, with their particle where it makes them so: "push back". */
  readonly reactions: ReadonlySet<string>;
  /** Behind a verb that answers, what somebody claims: "against reports". */
  readonly claimed: RegExp;
  /** What somebody says begins so where it denies the rest: "it was untrue that". Behind the verb, or the content itself. */
  readonly untrueClaim: RegExp;
  /** How one says something himself, and how in writing: "in person", "in a letter". */
  readonly spokenWay: RegExp;
  readonly writtenWay: RegExp;
  /** Verbs by which a paper is told to have the news, base form. */
  readonly reports: ReadonlySet<string>;
  /** Prepositions before the name of a place: "in Tarn". */
  readonly locatives: ReadonlySet<string>;
  /** Those before the name of a mountain or a lake alone, and what it opens with: "on Mount Larne", "at Lake Tarn". */
  readonly sites: ReadonlySet<string>;
  readonly landforms: ReadonlySet<string>;
  /** Nouns beside the name of a place, and of what holds several: "the village of Tarn", "Tarn province". */
  readonly settlements: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  /** Last words of the names of buildings and streets. */
  readonly venues: ReadonlySet<string>;
  /** Words for numbers, and the words that multiply them. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly multipliers: ReadonlyMap<string, number>;
  /** Words beside a number that is an age: "aged 12", "12-year-old" (the second behind it). */
  readonly ageBefore: ReadonlySet<string>;
  readonly ageBehind: ReadonlySet<string>;
  /** Words before a number that is a name or a rank: "channel 4". */
  readonly numbered: ReadonlySet<string>;
  /** Before "of" and the number of children: "a mother of two". */
  readonly parents: ReadonlySet<string>;
  /** Who of those hit are often counted by themselves, by stems: children, soldiers. */
  readonly somePeople: ReadonlySet<string>;
  /** Opens a sentence with the whole that its other numbers are parts of: "Of the 23". */
  readonly wholeBefore: ReadonlySet<string>;
  /** Beside a number of all there are: "a total of 33", "33 jobs worldwide". */
  readonly wholeMarks: {
    readonly before: ReadonlySet<string>;
    readonly behind: ReadonlySet<string>;
  };
  /** Words beside a number that is part of another: "including 10", "seven more". */
  readonly partBefore: ReadonlySet<string>;
  readonly partBehind: ReadonlySet<string>;
  /** Between two numbers that are added up: "10 guests and two pilots". */
  readonly additive: ReadonlySet<string>;
  /** Between what is counted and the number that it came to: "the toll rose to 19". */
  readonly reaching: ReadonlySet<string>;
  /** Words before a number that is rounded: "nearly", "more than". */
  readonly roughly: ReadonlySet<string>;
  /** One way of writing for several: "cannot" → "can not". Applied to folded text in this order. */
  readonly contractions: readonly (readonly [short: string, long: string])[];
};

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

/** What a word says of a date, by tag: {month: 12}, {unit: 'week'}, {shift: -1}. A word may say several things. */
export type WordSense = Readonly<Record<string, number | string>>;

/**
 * One way to write a date. `pattern` is a row of words: `<tag>` takes a word or number with that tag and keeps its value,
 * `a|b` takes one of the words, a final `?` makes it optional. `kind` names how it is read, `with` adds fixed values.
 */
export type DatePattern = {
  readonly rule: string;
  readonly kind: string;
  readonly pattern: string;
  readonly with?: WordSense;
};

/** The calendar in words, and the words that tell which way a date points. All in lower case. */
export type CalendarLexicon = {
  readonly words: ReadonlyMap<string, WordSense>;
  readonly patterns: readonly DatePattern[];
  /** Words that mean a date only with a capital. */
  readonly capitalised: ReadonlySet<string>;
  /** Months that are also a verb or a name: they need a word of `beforeDates` in front or a day or year behind. */
  readonly ambiguousMonths: ReadonlySet<string>;
  readonly ambiguousSeasons: ReadonlySet<string>;
  /** Words that make a name of a weekday: "Super Tuesday", "Sheffield Wednesday". */
  readonly beforeNamedDays: ReadonlySet<string>;
  /** Words and marks after which a bare year or an ambiguous month is a date. */
  readonly beforeDates: ReadonlySet<string>;
  /** Those that stand before a month also where they open a sentence, and keep it from being a name: "In June Lind left". */
  readonly beforeMonths: ReadonlySet<string>;
  /** Words that make "the first half" one of a year, and those that make it one of a match. */
  readonly moneyWords: ReadonlySet<string>;
  readonly playWords: ReadonlySet<string>;
  /** "saw" of "May saw the first fights": what months do; nobody of the name may stand in the text. */
  readonly monthVerbs: ReadonlySet<string>;
  /** "trade" of "his Saturday trade": what comes with each such weekday. */
  readonly habits: ReadonlySet<string>;
  /** "player" of "player of the year": such a year is no date. */
  readonly honours: ReadonlySet<string>;
  /** Nouns that make a number of four digits a count. */
  readonly countNouns: ReadonlySet<string>;
  /** Nouns that make a number of four digits a name. */
  readonly notBeforeYears: ReadonlySet<string>;
  /** Words that make a verb point ahead: "will", "scheduled". */
  readonly future: ReadonlySet<string>;
  /** Verbs of a timetable, alone or with the word behind ("runs out"), whose present tense points ahead: "Rovers host Town on Friday". */
  readonly timetable: ReadonlySet<string>;
  /** Verbs in the present that tell of what has been: "says", "shows". */
  readonly telling: ReadonlySet<string>;
  /** Verbs that tell of their infinitive whether it came about: "refused to sign Friday" points back. */
  readonly implicative: ReadonlySet<string>;
  /** Words that put a plan into the past, in front of it: "was", "were". */
  readonly lookingBack: ReadonlySet<string>;
  /** Words that open a clause whose present tense points ahead: "when the doors open Friday". */
  readonly timeClauses: ReadonlySet<string>;
  /** Words right before a date that make it lie ahead: "by Friday". */
  readonly futureBefore: ReadonlySet<string>;
  /** Words right before a date that point ahead whatever the verb: "postponed until Friday". */
  readonly until: ReadonlySet<string>;
  /** "as soon as Tuesday": the words between two "as" that make a date lie ahead. */
  readonly soonest: ReadonlySet<string>;
  /** Past forms that do not end in -ed. */
  readonly past: ReadonlySet<string>;
  /** Verbs whose infinitive points ahead: "to meet Friday". */
  readonly bareVerbs: ReadonlySet<string>;
  /** Words that stand behind "to" and are no verbs. */
  readonly notBareVerbs: ReadonlySet<string>;
  /** Words right before a month that make it lie ahead: "by March". */
  readonly endOfMonths: ReadonlySet<string>;
  /** Words at which a new clause starts. */
  readonly clauseBreaks: ReadonlySet<string>;
};

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
  /** Subordinators that a summary must keep: "if". */
  | 'keptOpener'
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
  /** What papers do: "showed", "found". */
  /** "born", "studied": what a life was. */
  | 'lifelong'
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
  /** Words for who reports without being a party: "newspaper". */
  | 'outlet';

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
  /** Before a noun of what is not the one told of before: "a separate blast". */
  readonly separate: ReadonlySet<string>;
  /** What a sentence holds that is no report: a credit, a note of the paper, a message that is shown. Tried on its first characters. */
  readonly notReports: readonly RegExp[];
  readonly conditions: ConditionLexicon;
  /** Pasts of what a thing does to people and houses at a stroke: "killed", "buried". */
  readonly harming: ReadonlySet<string>;
  /** The words of a date that stands for "today" or "last week". */
  readonly standIns: {
    readonly monthNames: readonly string[];
    /** In front of a day, and of a longer time. */
    readonly on: string;
    readonly inside: string;
    /** In front of the first day of a week. */
    readonly weekOf: string;
  };
};

/** What decides whether a line can be understood and told by itself. All lower case. */
export type LineLexicon = {
  /** Nouns of what every reader knows, or takes for granted: "the government", "the suspect". */
  readonly knownNouns: ReadonlySet<string>;
  /** Nouns that stand for what was told before: "the incident", "the allegations" (shell nouns: Schmid 2000). */
  readonly shellNouns: ReadonlySet<string>;
  /** What opens behind such a noun what it stands for: "the allegations of fraud", "the decision to leave". */
  readonly shellTails: ReadonlySet<string>;
  /** "they", "its": they stand for somebody or something told of. */
  readonly thirdPerson: ReadonlySet<string>;
  /** The pronoun that may stand for nothing: "it" of "it rained". */
  readonly empty: string;
  /** What opens what such a pronoun announces: "that" of "it is clear that". */
  readonly contentOpeners: ReadonlySet<string>;
  /** Participles that do so: "it was announced". */
  readonly saidOfNothing: ReadonlySet<string>;
  /** The one of them that owns and stands for several: "their". */
  readonly ofSeveral: ReadonlySet<string>;
  /** Behind "the" they tell that there were others before: "latest". */
  readonly ofRow: ReadonlySet<string>;
  /** Verbs that say yes or no to somebody: "agreed". */
  readonly answering: ReadonlySet<string>;
  /** "not", "n’t". */
  readonly denying: ReadonlySet<string>;
  /** Verbs that behind them tell that nobody said anything: "did not comment". */
  readonly unsaid: ReadonlySet<string>;
  /** "has" of "has opened", of which nobody hears when. */
  readonly perfect: ReadonlySet<string>;
  /** Words of praise and blame that a writer uses of himself: "disastrously". */
  readonly judging: ReadonlySet<string>;
  /** "this", "those". */
  readonly pointing: ReadonlySet<string>;
  /** Nouns that say nothing: "one" of "this one". */
  readonly mereNouns: ReadonlySet<string>;
  /** Nouns of what everybody has: "our sun". */
  readonly sharedNouns: ReadonlySet<string>;
  /** Pronouns of who writes and who reads. */
  readonly ofWriter: ReadonlySet<string>;
  /** Behind "this" they point at no text: "this country", "this season". */
  readonly pointedNouns: ReadonlySet<string>;
  /** Behind "those" or a noun they say which: "those who left", "those killed". */
  readonly restricting: ReadonlySet<string>;
  /** In front of a noun they say nothing of it: "the whole hearing". */
  readonly mere: ReadonlySet<string>;
  /** "the two men". */
  readonly groups: ReadonlySet<string>;
  /** Words that stand alone for somebody told of before: "others". */
  readonly lone: ReadonlySet<string>;
  /** Verbs whose "it" stands for nothing: "it seems", "it took an hour". */
  readonly seeming: ReadonlySet<string>;
  /** Verbs whose present is news: "faces five years". */
  readonly lasting: ReadonlySet<string>;
  /** Behind a date and "the" they name its day again: "on Friday, the same day". */
  readonly dayNouns: ReadonlySet<string>;
  /** Another first name in front of a name: "Bo and " of "Bo and Ann Orr". */
  readonly pair: RegExp;
  /** Anything joined in front of a name: "and " of "singers and Ann Orr". */
  readonly joined: RegExp;
  /** In front of a noun they point at one told of before: "another" of a subject, "same" behind "the", "such" anywhere. */
  readonly comparing: ReadonlyMap<string, 'subject' | 'definite' | 'any'>;
  /** What says with which another is compared: "the same day as", "such a storm that". */
  readonly comparedWith: ReadonlySet<string>;
  /** Nouns of an occasion at which something is said or done: "during the interview". */
  readonly occasions: ReadonlySet<string>;
  /** What opens a phrase of such an occasion. */
  readonly occasionOpeners: ReadonlySet<string>;
  /** In front of such a noun they say that it was told of. */
  readonly leaningArticles: ReadonlySet<string>;
  /** Nouns for a body that is named elsewhere: "the cable channel". */
  readonly bodyNouns: ReadonlySet<string>;
  /** Offices that one alone holds of what is named in front: "the Texas governor"; not "the Texas senator". */
  readonly soleOffices: ReadonlySet<string>;
  /** Words in front of an office that make it one for all readers: "the prime minister", "the only survivor". */
  readonly soleWords: ReadonlySet<string>;
  /** What many in the news are, so that "the candidate" is known to no reader of a list. */
  readonly neverSole: ReadonlySet<string>;
  /** The word for the place where a page was written. */
  readonly here: string;
  /** Nouns that say nothing without what of: "a sequel", "a spokesman". */
  readonly relational: ReadonlySet<string>;
  /** Pronouns that never stand for one person: "it", "them". */
  readonly ofThing: ReadonlySet<string>;
  /** Two words that lean on what was told before: "called as well for". */
  readonly leaningPair: readonly [string, string];
  /** Verbs that tell what somebody is: "who represents the union", "leading the inquiry". */
  readonly postVerbs: ReadonlySet<string>;
  /** Adjectives that tell a change or a need: "is dead", "is missing". */
  readonly newsAdjectives: ReadonlySet<string>;
  /** What may stand in front of a sentence and is no part of it; each is anchored at its start. */
  readonly labels: readonly RegExp[];
};

/** Function words by class: what a shallow reading of a sentence needs. All lower case. */
export type GrammarLexicon = Readonly<
  Record<
    | 'determiner'
    | 'possessive'
    | 'preposition'
    | 'conjunction'
    | 'subordinator'
    | 'relative'
    | 'subject'
    | 'object'
    | 'auxiliary'
    | 'adverb'
    | 'day'
    | 'month'
    /** "yesterday", "tonight": days told by when they are spoken of. */
    | 'nearDay'
    /** Pronouns for a woman and for a man. */
    | 'female'
    | 'male'
    /** Pronouns of who writes and who reads, and for things: nobody whom an article quotes. */
    | 'notSource'
    /** What stands alone behind an apostrophe: "s" of "Orr’s", "ll" of "they’ll". */
    | 'contracted'
    /** What is told of in a clause with a source inside it: "which officials said will change". */
    | 'embedding'
    /** What may stand in front of a number and is of it: "at least 40 people", "only two boats". */
    | 'limiting'
    /** "if": what follows was not said. */
    | 'hypothetical',
    ReadonlySet<string>
  >
> & {
  readonly uses: Readonly<Record<FunctionUse, ReadonlySet<string>>>;
  /** Of a participle and a regular past. */
  readonly endings: Readonly<Record<'participle' | 'past', string>>;
  /** Which of the contracted may be a genitive. */
  readonly genitive: string;
  /** The indefinite article before a noun that begins so; the first that fits. */
  readonly indefinite: readonly (readonly [noun: RegExp, article: string])[];
};

/** What a function word does in building a phrase or a clause. */
export type FunctionUse =
  /** "the". */
  | 'definite'
  /** Determiners that can be a subject by themselves: "some say". */
  | 'standing'
  /** Before an infinitive: "to". */
  | 'infinitive'
  /** Before a reported clause: "that". */
  | 'complementiser'
  /** With a participle it makes the passive: "was told". */
  | 'be'
  /** Ties a noun to what it belongs to: "of". */
  | 'of'
  /** Ties an office to its field: "for". */
  | 'purpose'
  /** Before the body in which an office is held: "a professor at". */
  | 'employer'
  /** "described it as late", "as Orr said". */
  | 'as'
  /** Before the way in which something is done: "by saying". */
  | 'agent'
  /** Opens a clause without a verb of its own: "with Orr saying". */
  | 'absolute'
  /** Before a place: "in". */
  | 'locative'
  /** Before the one from whom a label says that it comes: "More from Orr: …". */
  | 'origin'
  /** "and". */
  | 'additive'
  /** "or". */
  | 'alternative'
  /** "but". */
  | 'adversative'
  /** The relative of people, as a subject and as a possessor: "who", "whose". */
  | 'who'
  | 'whose'
  /** The relative of things: "Orr Foods, which said that …". */
  | 'which'
  /** The relative of places: "Oslo, where". */
  | 'where'
  /** Object of one who does it: "called himself". */
  | 'reflexive'
  /** Opens a clause that may lack its subject: "when asked". */
  | 'reducing'
  /** Opens a clause that can be what was said: "said if it rained …". */
  | 'contentOpener'
  /** Behind a comma, the reporter's own words again: ", while". */
  | 'aside'
  /** Before a word that opens an aside: "even though". */
  | 'intensifier'
  /** First word of "according to". */
  | 'according'
  /** "there is". */
  | 'existential'
  /** "Monday morning". */
  | 'partOfDay'
  /** "last week": the first word and the second. */
  | 'timeModifier'
  | 'timeUnit';

/** What prose tells about names. Keys are lower case, values as they are shown. */
export type NameLexicon = {
  /** Short titles before a name, without their stop, and the gender that they tell. */
  readonly honorifics: ReadonlyMap<string, Gender | undefined>;
  /** Titles without which a surname alone is not told: "lord". Near miss: "mr". */
  readonly styles: ReadonlySet<string>;
  /** Two words that are a title together: "det con", "tan sri". */
  readonly titlePairs: ReadonlySet<string>;
  /** Titles that are others’ words in small letters, and bodies elsewhere: "DI", "DC". */
  readonly capitalTitles: ReadonlySet<string>;
  /** Letters for an honour or degree that a name ends with: "KC". */
  readonly lettersBehindNames: ReadonlySet<string>;
  /** Short titles that are names or words without their stop: "Del." */
  readonly stoppedTitles: ReadonlySet<string>;
  /** Such titles → the office that they are short for: "sen" → "senator". */
  readonly titleOffices: ReadonlyMap<string, string>;
  /** "Jr", "III". */
  readonly suffixes: ReadonlySet<string>;
  /** Nouns for an office or an occupation: "minister", "spokeswoman". */
  readonly roles: ReadonlySet<string>;
  /** Words before such a noun that belong to it: "foreign", "deputy", "campaign". */
  readonly roleModifiers: ReadonlySet<string>;
  /** What ends a role after "of" or "for": "Secretary of State", "… for European Affairs". */
  readonly roleObjects: ReadonlySet<string>;
  /** Words of an office that keep their capital: "house", "white house". */
  readonly officeNames: ReadonlySet<string>;
  /** Second parts of compounds that are no given name: "year" of "ten-year". */
  readonly compoundTails: ReadonlySet<string>;
  /** Such nouns that people also bear as names: "king", "bishop". */
  readonly rolesAsSurnames: ReadonlySet<string>;
  /** First words of an office that was held before: "former". */
  readonly pastRoles: ReadonlySet<string>;
  /** Words that are part of an office elsewhere and here end the name of a body: "Human Rights | Campaign". */
  readonly bodyModifiers: ReadonlySet<string>;
  /** Between an office and what it is of: "founder | of Orr Foods", "fellow | at the Orr Institute". */
  readonly officeLinks: ReadonlySet<string>;
  /** In front of an office they tell its place in a row: "first". */
  readonly ordinals: ReadonlySet<string>;
  /** Nouns for an office of a house or party, never of the place that its holder is from: "speaker". */
  readonly houseRoles: ReadonlySet<string>;
  /** Those among them that only a name may follow: "partner at the firm" says nothing. */
  readonly placeLinks: ReadonlySet<string>;
  /** Such nouns that tell of a side or of fame and of no office: "Republican", "tycoon". */
  readonly weakRoles: ReadonlySet<string>;
  /** Such nouns that tell little without what of: "official", "expert". */
  readonly vagueRoles: ReadonlySet<string>;
  /** First words of an office that was held at a time told of, whoever holds it when the quote is said: "then". */
  readonly thenRoles: ReadonlySet<string>;
  /** Words in front of a noun that tell it from others of its kind: "the other baker". */
  readonly setApart: ReadonlySet<string>;
  /** Between a name and what its bearer is called besides: "known as", "nicknamed"; and what may stand in front. */
  readonly calling: ReadonlySet<string>;
  readonly betterKnown: ReadonlySet<string>;
  /** Nouns that many of an article are, and that tell nobody: "the man". */
  readonly plainPeople: ReadonlySet<string>;
  /** Words for somebody already named that tell no office: "the veteran". */
  readonly epithets: ReadonlySet<string>;
  /** Such nouns that say nothing without whose: "rival". */
  readonly tieRoles: ReadonlySet<string>;
  /** Roles that tell of a creed where they are told with whose: "Jehovah’s witness". */
  readonly creedRoles: ReadonlySet<string>;
  /** First words of an office that stands below the one behind them: "deputy". */
  readonly deputyRoles: ReadonlySet<string>;
  /** Ties to somebody else among those nouns: "brother". */
  readonly kinRoles: ReadonlySet<string>;
  readonly femaleRoles: ReadonlySet<string>;
  readonly maleRoles: ReadonlySet<string>;
  /** One office under several words: "top diplomat" → "foreign minister". */
  readonly roleSynonyms: ReadonlyMap<string, string>;
  /** Lower-case words inside a person's name: "van", "bin". */
  readonly particles: ReadonlySet<string>;
  /** Country, adjective, people and short form → country: "russian" → "Russia". */
  readonly countries: ReadonlyMap<string, string>;
  /** Other names of countries among those keys, which are no adjectives: "america". */
  readonly countryNames: ReadonlySet<string>;
  readonly organisations: ReadonlyMap<string, string>;
  /** Agencies, newspapers and networks under the names they are shown by: they tell news and seldom are the news. */
  readonly media: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Last words of an organisation's name: "Ministry", "Council". */
  readonly organisationHeads: ReadonlySet<string>;
  /** Who belongs to a party → the word for what is of it: "democrat" → "Democratic". */
  readonly parties: ReadonlyMap<string, string>;
  /** Between such a word and a seat: "Republican of Iowa". */
  readonly seatLinks: ReadonlySet<string>;
  /** Verbs behind "who" that tell what somebody does, or what ties him to a story: "who represents the plaintiffs". */
  readonly occupationVerbs: ReadonlySet<string>;
  /** Short forms of states behind a comma, as printed: "DC", "Ill". */
  readonly stateTags: ReadonlySet<string>;
  /** In front of towns: "In Oldby". */
  readonly townLinks: ReadonlySet<string>;
  /** Words of what bodies see to: "Ways and Means Committee", "Office of Management and Budget". */
  readonly bodySubjects: ReadonlySet<string>;
  /** Endings of further such words: "Prevention". */
  readonly subjectEnding: RegExp;
  /** Small words between a body and what it sees to: "Committee on Oversight"; and what it is for, with verbs: "Coalition to Stop". */
  readonly subjectLinks: ReadonlySet<string>;
  readonly aimLinks: ReadonlySet<string>;
  readonly aims: ReadonlySet<string>;
  /** What is no person and may stand right before or behind its name: "the ferry Orlow", "Hawk Heavy rocket". */
  readonly thingNouns: ReadonlySet<string>;
  /** First words of names of ships, storms and the like: "Typhoon Orr". */
  readonly thingOpeners: ReadonlySet<string>;
  /** Colours and metals that the names of ships, trains and horses begin with: "Grey Duchess". */
  readonly thingColours: ReadonlySet<string>;
  /** Verbs whose object is no person: "launch". */
  readonly thingVerbs: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  /** First words of a place's name: "St. Albans", "Fort Orr". */
  readonly placeOpeners: ReadonlySet<string>;
  /** Words that begin sentences and are no names by themselves. */
  readonly notNames: ReadonlySet<string>;
  /** Endings of words that open a sentence before a name: "Asked Orr", "Speaking". */
  readonly openerEnding: RegExp;
  /** Occupations that no list has, told by their ending: "violinist". */
  readonly occupation: RegExp;
  readonly femaleNames: ReadonlySet<string>;
  readonly maleNames: ReadonlySet<string>;
  /** What stands before the surname of birth: "née". */
  readonly birthWords: ReadonlySet<string>;
  /** Family names that stand in front: "park" of "Park Ji-hoon". */
  readonly familyNamesFirst: ReadonlySet<string>;
  /** Short and other forms of a given name → one of them: "bill" → "william". */
  readonly nicknames: ReadonlyMap<string, string>;
};

export type Gender = 'female' | 'male';

/**
 * What may stand with a verb of saying: a clause, a clause after "that", an addressee, words in marks, "to go",
 * "Orr to go", "Orr a liar", "it as late", "Orr of lying", "Orr for the delay", a plain object.
 */
export type CueFrame =
  | 'clause'
  | 'that'
  | 'addressee'
  | 'direct'
  | 'infinitive'
  | 'order'
  | 'name'
  | 'as'
  | 'to'
  | 'of'
  | 'for'
  | 'object'
  | 'belief';

export type CueVerb = {
  readonly lemma: string;
  readonly form: 'base' | 'present' | 'past' | 'past participle' | 'participle';
  /** Empty for a verb of saying only with its particle: "point out". */
  readonly frames: ReadonlySet<CueFrame>;
  /** Particle → every frame that the verb has before it: "out" of "pointed out". */
  readonly withParticle: ReadonlyMap<string, ReadonlySet<CueFrame>>;
};

/** How speech is introduced. */
export type QuoteLexicon = {
  /** Every form of a verb of saying, lower case. */
  readonly verbs: ReadonlyMap<string, CueVerb>;
  /** Verbs of saying, by base form, that an unnamed source has behind its words: "…, a driver said". */
  readonly plainSaying: ReadonlySet<string>;
  /** "adding": goes on with what its sentence says, whoever says it. */
  readonly adding: ReadonlySet<string>;
  /** "the second said": tells of nobody without a noun. */
  readonly ordinals: ReadonlySet<string>;
  /** What opens a question in front of the answer: "Asked whether it rained, …". */
  readonly prompting: ReadonlySet<string>;
  /** Behind whom an order is for: "to go", "against going". */
  readonly orderMarkers: ReadonlySet<string>;
  /** What opens a comparison that the reporter draws: "…, compared with 64 percent". */
  readonly comparing: ReadonlySet<string>;
  /** Open what the reporter tells of who speaks: ", citing a letter". */
  readonly referring: ReadonlySet<string>;
  /** Participles of what a saying is to another: ", echoing Orr". */
  readonly comments: ReadonlySet<string>;
  /** Participles and their nouns for what a saying does: ", drawing | laughter". */
  readonly effects: ReadonlySet<string>;
  readonly reactions: ReadonlySet<string>;
  /** Nouns that take up what was said: ", a claim that Orr denies". */
  readonly statedNouns: ReadonlySet<string>;
  /** Nouns for what somebody does by saying it, "in a swipe at Orr", for any act, "in a move", and what opens them. */
  readonly actOpeners: ReadonlySet<string>;
  readonly remarkNouns: ReadonlySet<string>;
  readonly moveNouns: ReadonlySet<string>;
  /** Past forms of what is done to one who stands there: "confronted". */
  readonly facing: ReadonlySet<string>;
  /** Particles before "to say" of one who said it: "went on to say". */
  readonly goingOn: ReadonlySet<string>;
  /** The letters of a transcript in questions and answers. */
  readonly questionAndAnswer: ReadonlySet<string>;
  /** Labels and titles of one who asks: "q", "host". */
  readonly asking: ReadonlySet<string>;
  /** What of somebody another touches: "neck", "shook hand". */
  readonly touchedParts: ReadonlySet<string>;
  /** Words of thanks and greetings; and what may stand beside them. */
  readonly courtesies: ReadonlySet<string>;
  readonly besideCourtesy: ReadonlySet<string>;
  /** Words before marks that hold a title or a nickname, not speech: "dubbed", "the film". */
  readonly notSpeechBefore: ReadonlySet<string>;
  /** Nouns that hold what their owner says: "her claim that", "his vow to". */
  readonly sayingNouns: ReadonlySet<string>;
  /** Nouns of what somebody thinks or says: "in the view of". */
  readonly viewNouns: ReadonlySet<string>;
  /** Adjectives of a mind that is made up: "is convinced that". */
  readonly attitudes: ReadonlySet<string>;
  /** Verbs of holding something to be so: "suspects", "sees it as". */
  readonly holding: ReadonlySet<string>;
  /** Those of them that say of an object what it is: "finds the delay “cruel”". */
  readonly deeming: ReadonlySet<string>;
  /** Verbs that say what a thing is to somebody: "remains". */
  readonly linking: ReadonlySet<string>;
  /** Open a subject of which nothing is said: "nobody claimed". */
  readonly nobody: ReadonlySet<string>;
  /** Nouns for what was said, and the verbs in front of them: “No,” came the reply. */
  readonly replyNouns: ReadonlySet<string>;
  readonly replying: ReadonlySet<string>;
  /** What words are printed on, and nobody says: "sign", "banner". */
  readonly signNouns: ReadonlySet<string>;
  /** Nouns that speak for someone: "statement", "letter". */
  readonly communication: ReadonlySet<string>;
  /** Whom reports of courts and crime tell of without a name: "plaintiff", "victim". */
  readonly parties: ReadonlySet<string>;
  /** Those that a body puts out under its name: "the Harrow Board statement". */
  readonly statements: ReadonlySet<string>;
  /** "it", "its": of a body. */
  readonly it: ReadonlySet<string>;
  /** Nouns of people, bodies and texts that say something, where no other list has them: "source", "faction", "survey". */
  readonly sourceNouns: ReadonlySet<string>;
  /** How nouns of people end: "organiser", "strategist". */
  readonly agentEnding: RegExp;
  /** What ends so and is nobody: "summer", "factor". */
  readonly notAgents: ReadonlySet<string>;
  /** "somebody", "anyone": whoever it is. */
  readonly somebody: ReadonlySet<string>;
  /** What may stand behind the noun it tells of: "a source | close to Orr", "data | available since May". */
  readonly trailing: ReadonlySet<string>;
  /** "they", of several. */
  readonly they: ReadonlySet<string>;
  /** Nouns without a plural ending that tell of several people, or of a body as people: "police". */
  readonly severalNouns: ReadonlySet<string>;
  /** What two people are called who were told of together: "the couple". */
  readonly pairNouns: ReadonlySet<string>;
  /** How the plural of a noun ends: "officials". */
  readonly pluralEnding: RegExp;
  /** Nouns of people that tell of bodies as often: "organiser". */
  readonly bodyRoles: ReadonlySet<string>;
  /** Participles behind a text that tell whose it is: "a letter signed by 42 senators". */
  readonly signing: ReadonlySet<string>;
  /** Forms of verbs by which somebody hands out a text: "released a statement", "sent a letter". */
  readonly issuing: ReadonlySet<string>;
  /** Adjectives behind a noun that describe a source: "people familiar with the talks". */
  readonly describing: ReadonlySet<string>;
  /** What opens the subject of a text, which is no part of whose it is: "a release from Orr’s office | about the talks". */
  readonly aboutWords: ReadonlySet<string>;
  /** Nouns for a body that was named before: a firm, a paper, a club. */
  readonly firmNouns: ReadonlySet<string>;
  /** Of nouns for one sort of body, the words that the names of such have: airline → "airways". */
  readonly sortWords: ReadonlyMap<string, ReadonlySet<string>>;
  readonly paperNouns: ReadonlySet<string>;
  readonly clubNouns: ReadonlySet<string>;
  /** What a thing is told to be: "is a rocket". */
  readonly thingNouns: ReadonlySet<string>;
  /** Last words of a firm's and of a club's name. */
  readonly firmWords: ReadonlySet<string>;
  readonly clubWords: ReadonlySet<string>;
  /** Words of a paper's name. */
  readonly paperWords: ReadonlySet<string>;
  /** Words in the name of a body that is neither firm nor club. */
  readonly publicBodies: ReadonlySet<string>;
  /** Short title → the offices that it is of: "sen" → "senator lawmaker". */
  readonly shortTitles: ReadonlyMap<string, string>;
  /** Before the name of one who is dead. */
  readonly late: ReadonlySet<string>;
  /** Participles of one who is dead: "was killed". */
  readonly killed: ReadonlySet<string>;
  /** Nouns that somebody spends in speaking: "took turns saying". */
  readonly spent: ReadonlySet<string>;
  /** Forms of verbs of song: "sang". */
  readonly singing: ReadonlySet<string>;
  /** What a law is printed in: "code", "statute". */
  readonly lawTexts: ReadonlySet<string>;
  /** What a remark begins with that answers another: "well", "yeah". */
  readonly answering: ReadonlySet<string>;
  /** The whole of an answer: "yes", "absolutely". */
  readonly affirming: ReadonlySet<string>;
  /** Before a noun that was told before: "such a ruling". */
  readonly such: ReadonlySet<string>;
  /** Nouns behind "this" of what is around whoever speaks: "this country". */
  readonly hereNouns: ReadonlySet<string>;
  /** Forms of verbs whose "it" stands for nothing: "it seems". */
  readonly seeming: ReadonlySet<string>;
  /** Forms of verbs that tell what somebody feels at something: "angered". */
  readonly moving: ReadonlySet<string>;
  /** Forms of verbs that hand on whom another quotes: "quoted as saying". */
  readonly quoting: ReadonlySet<string>;
  /** Forms before a verb of saying of one who did not say it: "refused to call", "denied saying". */
  readonly withholding: ReadonlySet<string>;
  /** Adverbs that do the same: "never said". */
  readonly hardly: ReadonlySet<string>;
  /** Verbs of saying, by base form, whose object may be a thing: "reported a loss". */
  readonly withNoun: ReadonlySet<string>;
  /** Verbs, by base form, whose clause their source does not hold: "denied that it rained". */
  readonly denying: ReadonlySet<string>;
  /** A line that opens an item of a live page: "11:45 a.m.". Its words with single spaces between them, lower case. */
  readonly itemLine: RegExp;
};

export type Language = {
  /** ISO 639-1 code. */
  readonly code: string;
  readonly sentences: SentenceLexicon;
  readonly datelines: DatelineLexicon;
  readonly words: WordLexicon;
  readonly furniture: FurnitureLexicon;
  readonly calendar: CalendarLexicon;
  readonly events: EventLexicon;
  readonly lines: LineLexicon;
  readonly grammar: GrammarLexicon;
  readonly names: NameLexicon;
  readonly quotes: QuoteLexicon;
};
