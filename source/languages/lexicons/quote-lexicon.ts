// How a language introduces speech, as data.

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
  /** Forms of verbs behind which another acts in a bare verb or a participle: "heard a man | shout", "recalled her | saying". */
  readonly perceiving: ReadonlySet<string>;
  /** What opens a question in front of the answer: "Asked whether it rained, …". */
  readonly prompting: ReadonlySet<string>;
  /** Forms of verbs that tell of a question: "pressed". */
  readonly questioning: ReadonlySet<string>;
  /** Forms of verbs of one who gives no answer, before "to say": "declined". */
  readonly unanswering: ReadonlySet<string>;
  /** Bare verbs that open what somebody says with nothing told: "I mean, …". */
  readonly meaning: ReadonlySet<string>;
  /** In front of two who were told of: "both". */
  readonly pairing: ReadonlySet<string>;
  /** Behind these a helping verb says of another what was told: “so were forty houses”. */
  readonly echoing: ReadonlySet<string>;
  /** "did so": a verb and a word that take up what was told. */
  readonly doing: ReadonlySet<string>;
  readonly so: ReadonlySet<string>;
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
  /** What whoever speaks does beside it, in words: "referred to", "urged". */
  readonly speakerDeeds: ReadonlySet<string>;
  /** Past forms of what somebody who speaks does with the body beside it: "flew", "waved". */
  readonly bodyDeeds: ReadonlySet<string>;
  /** Past forms that tell what is so, beside those that tell no event: "deserved". */
  readonly standingPasts: ReadonlySet<string>;
  /** A reporter's guess: "presumably". */
  readonly guessing: ReadonlySet<string>;
  /** Particles before "to say" of one who said it: "went on to say". */
  readonly goingOn: ReadonlySet<string>;
  /** The letters of a transcript in questions and answers. */
  readonly questionAndAnswer: ReadonlySet<string>;
  /** Labels and titles of one who asks: "q", "host". */
  readonly asking: ReadonlySet<string>;
  /** "you" and "your" of one who asks, "I" and "my" of one who answers; without what is tied to them: "I’m". */
  readonly addressing: ReadonlySet<string>;
  readonly ofSpeaker: ReadonlySet<string>;
  /** Labels of one whose name nobody knows, in front of a number: "Speaker 1". */
  readonly countedSpeakers: ReadonlySet<string>;
  /** What of somebody another touches: "neck", "shook hand". */
  readonly touchedParts: ReadonlySet<string>;
  /** Words of thanks and greetings; and what may stand beside them. */
  readonly courtesies: ReadonlySet<string>;
  /** What is said in return, but for whom it is said to: "will do". */
  readonly courtesyPhrases: ReadonlySet<string>;
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
  /** Participles that have a clause behind them, beside those of saying: "knowing". */
  readonly knowing: ReadonlySet<string>;
  /** Open a subject of which nothing is said: "nobody claimed". */
  readonly nobody: ReadonlySet<string>;
  /** Verbs of saying of who was asked: "replied". */
  readonly answeringCues: ReadonlySet<string>;
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
  /** Of words for where somebody comes from: "Dakar-born". */
  readonly bornEnding: RegExp;
  /** How nouns begin that tell of one of several: "co-author". */
  readonly sharedOpening: RegExp;
  /** How nouns of people end: "organiser", "strategist". */
  readonly agentEnding: RegExp;
  /** What ends so and is nobody: "summer", "factor". */
  readonly notAgents: ReadonlySet<string>;
  /** "somebody", "anyone": whoever it is. */
  readonly somebody: ReadonlySet<string>;
  /** What may stand behind the noun it tells of: "a source | close to Orr", "data | available since May". */
  readonly trailing: ReadonlySet<string>;
  /** "they", "their", of several. */
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
  /** "once" of "Orr once sang there", "had" of "Orr had sung there": tells of another time. */
  readonly longAgo: ReadonlySet<string>;
  /** "called", "dubbed": gives somebody or something a name or says what it is. */
  readonly naming: ReadonlySet<string>;
  /** Last words of a firm's and of a club's name. */
  readonly firmWords: ReadonlySet<string>;
  readonly clubWords: ReadonlySet<string>;
  /** Words of a paper's name. */
  readonly paperWords: ReadonlySet<string>;
  /** Words in the name of a body that is neither firm nor club. */
  readonly publicBodies: ReadonlySet<string>;
  /** Bodies that a town has: "police" of "Oldby police". */
  readonly townBodies: ReadonlySet<string>;
  /** Short title → the offices that it is of: "sen" → "senator lawmaker". */
  readonly shortTitles: ReadonlyMap<string, string>;
  /** Before the name of one who is dead. */
  readonly late: ReadonlySet<string>;
  /** What somebody did who is dead, maybe long ago: "died". */
  readonly dying: ReadonlySet<string>;
  /** Participles of one who is dead: "was killed". */
  readonly killed: ReadonlySet<string>;
  /** "shot" of "shot himself". */
  readonly ownDeath: ReadonlySet<string>;
  /** What somebody did who was killed: "drowned". */
  readonly drowning: ReadonlySet<string>;
  /** Nouns that somebody spends in speaking: "took turns saying". */
  readonly spent: ReadonlySet<string>;
  /** Forms of verbs of song: "sang". */
  readonly singing: ReadonlySet<string>;
  /** What a law is printed in: "code", "statute". */
  readonly lawTexts: ReadonlySet<string>;
  /** Before a source that an article tells of for the first time, beside numbers: "another", "some". */
  readonly anybody: ReadonlySet<string>;
  /** What a remark begins with that answers another: "well", "yeah". */
  readonly answering: ReadonlySet<string>;
  /** The whole of an answer: "yes", "absolutely". */
  readonly affirming: ReadonlySet<string>;
  /** Before a noun that was told before: "such a ruling". */
  readonly such: ReadonlySet<string>;
  /** Nouns behind "this" of what is around whoever speaks: "this country". */
  readonly hereNouns: ReadonlySet<string>;
  /** Nouns for what came about and for texts, which are known of what was told before: "decision", "reception". */
  readonly toldNouns: ReadonlySet<string>;
  /** Forms of verbs whose "it" stands for nothing: "it seems". */
  readonly seeming: ReadonlySet<string>;
  /** In front of "to", what is to come: "It is going to help". */
  readonly prospective: ReadonlySet<string>;
  /** In front of "to" or "that", what something told of before may be: "It is a way to help", "It is something that we owe". */
  readonly attempts: ReadonlySet<string>;
  /** Forms of verbs that tell what somebody feels at something: "angered". */
  readonly moving: ReadonlySet<string>;
  /** Forms of verbs that hand on whom another quotes: "quoted as saying". */
  readonly quoting: ReadonlySet<string>;
  /** Forms before a verb of saying of one who did not say it: "refused to call", "denied saying". */
  readonly withholding: ReadonlySet<string>;
  /** Adverbs that do the same: "never said". */
  readonly hardly: ReadonlySet<string>;
  /** "no" of "At no point did Orr say", "nor": what opens a clause with its helping verb in front. */
  readonly denyingOpeners: ReadonlySet<string>;
  /** Verbs of saying, by base form, whose object may be a thing: "reported a loss". */
  readonly withNoun: ReadonlySet<string>;
  /** Verbs, by base form, whose clause their source does not hold: "denied that it rained". */
  readonly denying: ReadonlySet<string>;
  /** A line that opens an item of a live page: "11:45 a.m.". Its words with single spaces between them, lower case. */
  readonly itemLine: RegExp;
};
