// How a language writes a date, and the words that tell which way one points, as data.

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
  /** "a May meeting", "his 1996 law": what makes a date stand in front of a noun; "this". */
  readonly articles: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly pointing: ReadonlySet<string>;
  /** "during Ramadan"; "sailed at 21:10". */
  readonly beforeFeasts: ReadonlySet<string>;
  readonly beforeClocks: ReadonlySet<string>;
  /** "c." of "(c. 1818". */
  readonly shortForms: ReadonlySet<string>;
  /** "the town that it |is today": an age. */
  readonly being: ReadonlySet<string>;
  /** "the first half of the |fiscal year". */
  readonly yearWords: ReadonlySet<string>;
  /** "its |fiscal third quarter": of a year that a firm counts. */
  readonly fiscal: ReadonlySet<string>;
  /** "the third quarter |ended Aug. 31" */
  readonly stretchEnds: ReadonlySet<string>;
  /** What opens an apposition: ", |a nurse", ", |who". */
  readonly introducing: ReadonlySet<string>;
  /** "|roughly 2000 planets", "|more than 1900 claims". */
  readonly roughly: ReadonlySet<string>;
  readonly comparing: ReadonlySet<string>;
  /** "the weekend |after the vote": behind a day they say what it is counted from. */
  readonly countedFrom: ReadonlySet<string>;
  /** Words that make "the first half" one of a year, and those that make it one of a match. */
  readonly moneyWords: ReadonlySet<string>;
  readonly playWords: ReadonlySet<string>;
  /** "trade" of "his Saturday trade": what comes with each such weekday. */
  readonly habits: ReadonlySet<string>;
  /** "player" of "player of the year": such a year is no date. */
  readonly honours: ReadonlySet<string>;
  /** Nouns that make a number of four digits a count. */
  readonly countNouns: ReadonlySet<string>;
  /** Nouns that make a number of four digits a name. */
  readonly notBeforeYears: ReadonlySet<string>;
  /** "since Friday", "after Friday's attack": what they bound has been going on, or lies behind. */
  readonly openStarts: ReadonlySet<string>;
  /** "takes a cut |after the strike on Friday": what follows has the day. */
  readonly behindWhich: ReadonlySet<string>;
  /** "a |planned rally". */
  readonly planned: ReadonlySet<string>;
  /** "gave |up hope". */
  readonly hopeless: ReadonlySet<string>;
  /** Words that make a verb point ahead: "will", "scheduled". */
  readonly future: ReadonlySet<string>;
  /** Verbs of a timetable, alone or with the word behind ("runs out"), whose present tense points ahead: "Rovers host Town on Friday". */
  readonly timetable: ReadonlySet<string>;
  /** Verbs in the present that tell of what has been: "says", "shows". */
  readonly telling: ReadonlySet<string>;
  /** Verbs that tell of their infinitive whether it came about: "refused to sign Friday" points back. */
  readonly implicative: ReadonlySet<string>;
  /** What is done to a thing that gets its day so: "called a vote for May 4" points ahead. */
  readonly summoning: ReadonlySet<string>;
  /** What is done to an attempt or a plan that is given up: of "lost its fight to hold it on Friday" the day is that of the loss. */
  readonly givingUp: ReadonlySet<string>;
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
  /** What a feast does, and not who is called so: "Easter |fell on Sunday". */
  readonly feastVerbs: ReadonlySet<string>;
  /** Past forms that do not end in -ed. */
  readonly past: ReadonlySet<string>;
  /** Of these those that are printed like their base: "shut" of "will shut on Friday" is none. */
  readonly pastsLikeBases: ReadonlySet<string>;
  /** Verbs whose infinitive points ahead: "to meet Friday". */
  readonly bareVerbs: ReadonlySet<string>;
  /** Words that stand behind "to" and are no verbs. */
  readonly notBareVerbs: ReadonlySet<string>;
  /** Words right before a month that make it lie ahead: "by March". */
  readonly endOfMonths: ReadonlySet<string>;
  /** Words at which a new clause starts. */
  readonly clauseBreaks: ReadonlySet<string>;
  /** What nobody plans: "the crash |of May 3" lies behind. */
  readonly mishaps: ReadonlySet<string>;
  /** "Saturday's concert has been |axed". */
  readonly calledOff: ReadonlySet<string>;
  /** Verbs that give a plan a new day: "was |postponed to May", and those that do with a particle: "|put it |off until May". */
  readonly moving: ReadonlySet<string>;
  readonly movedTo: ReadonlySet<string>;
  readonly placing: ReadonlySet<string>;
  readonly displacing: ReadonlySet<string>;
  /** "announced strikes, |starting on Monday", and the verbs whose object so begins on a day to come. */
  readonly beginning: ReadonlySet<string>;
  readonly announcing: ReadonlySet<string>;
  /** "is |set for Friday", "was |rescheduled for Friday": to come, whatever the tense. */
  readonly appointed: ReadonlySet<string>;
  /** What is set for a day to come: "was |set on May 3". */
  readonly arranging: ReadonlySet<string>;
  /** Words of what people remember: "still |speak of the flood of 1978". */
  readonly memories: ReadonlySet<string>;
  /** "did |not open until Friday". */
  readonly negations: ReadonlySet<string>;
  /** "was to land on Sunday, |but it never did". */
  readonly turns: ReadonlySet<string>;
  /** "April 24 |and| 25": what ties a second day to a month; and what ends a range besides. */
  readonly dayLinks: ReadonlySet<string>;
  readonly rangeLinks: ReadonlySet<string>;
  /** "Monday |to Friday"; not "Monday and Friday". */
  readonly upTo: ReadonlySet<string>;
  /** ", |and| or": what ties the days of a list. */
  readonly listLinks: ReadonlySet<string>;
  /** Words behind "April 24 and 25" that make no count of it, as "25 people" would be. */
  readonly endsPair: ReadonlySet<string>;
  /** "said on ", "told reporters late ", right in front of a day; not "sank on ". */
  readonly saidOn: RegExp;
  /** "that same |Feb. 8 meeting", "their |March 30 talk"; near miss: "lit candles on |Feb. 8", maybe years later. */
  readonly ofWhatIsKnown: RegExp;
  /** Behind a weekday, with a capital, the rest of the name of a paper: "the Sunday |Mirror". */
  readonly namedPapers: ReadonlySet<string>;
  /** "on the day |she was charged" */
  readonly nominatives: ReadonlySet<string>;
  /** "the Today |programme" */
  readonly todayShows: ReadonlySet<string>;
  /** Papers that have their day in the name: "the |Mail on Sunday". */
  readonly sundayPapers: ReadonlySet<string>;
  /** Behind a weekday, what comes out on each of them: "a Sunday |newspaper". */
  readonly weekdayPapers: ReadonlySet<string>;
  /** Behind a weekday, with a capital, what makes it the name of a show: "Saturday |Kitchen", "Monday Night |Football". */
  readonly weekdayShows: ReadonlySet<string>;
  /** Days without a year whose year every reader knows by what stands beside them. */
  readonly famousDays: readonly FamousDay[];
};

/** "the September 11th attacks": of one year, whatever the day of the article. */
export type FamousDay = {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  /** "attacks" of "the September 11 terrorist attacks", right behind it or one word on. */
  readonly namedBy: RegExp;
  /** "the events of September 11", "the widows of Sept. 11"; not "the meeting of September 11", "the attack on September 11" */
  readonly of: RegExp;
  readonly ofLinks: ReadonlySet<string>;
};
