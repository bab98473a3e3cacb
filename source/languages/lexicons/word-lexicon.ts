// What tells the sentences of a language apart, and which of its words are one, as data.

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
  /** They say in front of a number what it measures: "magnitude 6.1". */
  readonly scales: ReadonlySet<string>;
  /** Nouns for anybody who is counted, by base form: "people". "12 children" are some of "33 people", not another figure. */
  readonly anybody: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Base form, or a verb with its particle → the classes of deeds that it tells: "hike" and "growth" tell a rise. */
  readonly deeds: ReadonlyMap<string, readonly string[]>;
  /** "two days after the |disaster": words for whatever befell, and the classes of deeds that do, the likeliest first. */
  readonly calamities: ReadonlySet<string>;
  readonly befalling: readonly string[];
  /** Class of deeds → the families of classes by which one event may be told: six died of what exploded. */
  readonly deedFamilies: ReadonlyMap<string, readonly string[]>;
  /** Words that stand for what was just told: "this". */
  readonly demonstratives: ReadonlySet<string>;
  /** Verbs that say of what is told that it is not so, every form: "denied". */
  readonly denials: ReadonlySet<string>;
  /** From a verb of denial to what is denied: "denied on Monday that". */
  readonly denying: RegExp;
  /** Up to what was not done: "did not", or did not come about: "there was no", which is the group "there". */
  readonly notDone: RegExp;
  /** Verbs that ask for a deed that is not done by that, base form, with their preposition where it makes them so: "call for". */
  readonly demands: ReadonlySet<string>;
  /** Verbs that answer what others did or said, base form, with their particle where it makes them so: "push back". */
  readonly reactions: ReadonlySet<string>;
  /** Behind a verb that answers, what somebody claims: "against reports". */
  readonly claimed: RegExp;
  /** What somebody says begins so where it denies the rest: "it was untrue that". Behind the verb, or the content itself. */
  readonly untrueClaim: RegExp;
  /** In a telling of a plan, that its day is a new one: "was postponed until", "will now". */
  readonly newDay: RegExp;
  /** In front of a verb of saying, that it was some time ago: "had", "once". */
  readonly saidBefore: RegExp;
  /** Verbs by which somebody goes on speaking: "added". */
  readonly goingOn: ReadonlySet<string>;
  /** A verb of saying in the present: "tells". */
  readonly presentSaying: RegExp;
  /** How one says something himself, and how in writing: "in person", "in a letter". */
  readonly spokenWay: RegExp;
  readonly writtenWay: RegExp;
  /** Verbs by which a paper is told to have the news, base form. */
  readonly reports: ReadonlySet<string>;
  /** Nouns, by base form, that may be said of what others name: "man", "vehicle". */
  readonly wide: ReadonlySet<string>;
  /** Nouns, by base form, of which two in a row may name one thing: "school", "college". */
  readonly near: readonly ReadonlySet<string>[];
  /** Prepositions before what it is done to, with or for: "lent to Norland". */
  readonly goals: ReadonlySet<string>;
  /** Those before where or to whom something goes: "moved to Tarn". */
  readonly ends: ReadonlySet<string>;
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
