// The function words of a language by class, as data.

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
    /** Those among them that stand alone in front of a number: "nearly ninety"; near miss: "up to ninety". */
    | 'approximating'
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
