// The words that decide whether a line can be understood and told by itself, as data.
import type { Gender } from './name-lexicon.js';

/** Verbs of a state; lower case. */
type StateLexicon = {
  readonly was: ReadonlySet<string>;
  /** "seemed", and verbs that say the same in front of an adjective or "like": "looked". */
  readonly seeming: ReadonlySet<string>;
  readonly looking: ReadonlySet<string>;
};

/** Words of lines that tell no event; lower case. */
export type IdleLexicon = StateLexicon & {
  /** Behind "was": somebody watched. */
  readonly watched: ReadonlySet<string>;
  /** What one may be watched doing that changes nothing: "embracing". */
  readonly gestures: ReadonlySet<string>;
  /** What is kept back, and how it would be told: "No |names| were |released|". */
  readonly kept: ReadonlySet<string>;
  readonly releasing: ReadonlySet<string>;
  /** "is"; what tells that many think so behind it: "widely". */
  readonly present: ReadonlySet<string>;
  readonly widely: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  /** Behind "the" they tell a deed and no state: "was the |first to". */
  readonly ranks: ReadonlySet<string>;
  /** What one may be in and nothing has come of: "danger". */
  readonly risks: ReadonlySet<string>;
  readonly usual: ReadonlySet<string>;
  /** What a guest of a programme does, in the present, and what for. */
  readonly joining: ReadonlySet<string>;
  readonly discussing: ReadonlySet<string>;
  /** Verbs of what somebody holds, in the present: "considers". */
  readonly thinking: ReadonlySet<string>;
  /** Verbs of asking, and what a question that is told begins with. */
  readonly asking: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
  /** Ties a year to what somebody was: "in". */
  readonly ofYear: ReadonlySet<string>;
  /** Behind "is" and "was": "the latest in a", "supposed to be a". */
  readonly latest: RegExp;
  readonly meant: RegExp;
  readonly minded: ReadonlySet<string>;
  /** … and what tells no mind where it has a day: "were hoping". */
  readonly wishing: ReadonlySet<string>;
  /** By which a writer says how sure or glad he is: "clearly". */
  readonly stances: ReadonlySet<string>;
  /** "left |unclear" */
  readonly leaving: ReadonlySet<string>;
  readonly unclear: ReadonlySet<string>;
  /** "made no |comment"; "declined to |say"; "said |little"; "would not say". */
  readonly making: ReadonlySet<string>;
  readonly comments: ReadonlySet<string>;
  readonly declining: ReadonlySet<string>;
  readonly speaking: ReadonlySet<string>;
  readonly little: ReadonlySet<string>;
  /** What one answers with, and tells nothing: "responded with a |point". */
  readonly remarks: ReadonlySet<string>;
  readonly helping: ReadonlySet<string>;
  readonly answering: ReadonlySet<string>;
};

/** Words by which a verb tells how things stood, and no day: lower case. */
export type StandingLexicon = StateLexicon & {
  /** "long", "widely" in a verb group. */
  readonly ofLong: ReadonlySet<string>;
  /** In front of a verb of some other time: "eventually"; units of "weeks later"; what a sentence of another time opens with. */
  readonly later: ReadonlySet<string>;
  readonly laterUnits: ReadonlySet<string>;
  readonly otherTimes: RegExp;
  /** Verbs of schooling and where one is schooled; of what one earns there; of service, and for how long. */
  readonly schooled: ReadonlySet<string>;
  readonly schools: ReadonlySet<string>;
  readonly earned: ReadonlySet<string>;
  readonly degrees: ReadonlySet<string>;
  readonly served: ReadonlySet<string>;
  readonly longUnits: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  /** "every" and "week"; "for" and "months": a sentence that opens with them tells a habit. */
  readonly every: ReadonlySet<string>;
  readonly everyUnits: RegExp;
  readonly lasting: ReadonlySet<string>;
  readonly longTimes: ReadonlySet<string>;
  /** In front of what a sentence only names: "after". */
  readonly behind: ReadonlySet<string>;
  /** What ties a time of long ago to its verb: "during"; what tells an end: "until". */
  readonly within: ReadonlySet<string>;
  /** "while" in front of what went on, and its verb. */
  readonly meanwhile: ReadonlySet<string>;
  /** What a sentence opens with that goes on beside what is told: "as"; verbs of what comes about by and by: "grew"; "also". */
  readonly beside: ReadonlySet<string>;
  readonly gradual: ReadonlySet<string>;
  readonly also: ReadonlySet<string>;
  /** Verbs of speech that tell nothing more: "said". */
  readonly plainSpeech: ReadonlySet<string>;
  /** "repeatedly"; "first" in front of a verb. */
  readonly again: ReadonlySet<string>;
  readonly beforeOthers: ReadonlySet<string>;
  readonly like: ReadonlySet<string>;
  /** "knew", "wanted". */
  readonly ofMind: ReadonlySet<string>;
};

/** What decides whether a line can be understood and told by itself. All lower case. */
export type LineLexicon = {
  readonly idle: IdleLexicon;
  readonly standing: StandingLexicon;
  /** Nouns of what every reader knows, or takes for granted: "the government", "the suspect". */
  readonly knownNouns: ReadonlySet<string>;
  /** Nouns that stand for what was told before: "the incident", "the allegations" (shell nouns: Schmid 2000). */
  readonly shellNouns: ReadonlySet<string>;
  /** What opens behind such a noun what it stands for: "the allegations of fraud", "the decision to leave". */
  readonly shellTails: ReadonlySet<string>;
  /** Things that only what was told before makes one of many: "the letters", "the cable". */
  readonly toldThings: ReadonlySet<string>;
  /** Nouns for a person that are no office: "suspect". */
  readonly unnamedPeople: ReadonlySet<string>;
  /** Who may be anybody: "man". */
  readonly anybody: ReadonlySet<string>;
  /** Offices and kin that say nothing without whose they are: "spokesman", "deputy", "mother"; before a name alone they read as a title. */
  readonly ownedOffices: ReadonlySet<string>;
  /** Between commas they tie a sentence to the one before it: "though". */
  readonly tying: ReadonlySet<string>;
  /** Those that need no comma in front: "In her speech however, Lind left". */
  readonly contrasting: ReadonlySet<string>;
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
  /** "could not be reached" */
  readonly unreached: ReadonlySet<string>;
  /** "did not return", and what: "three calls". */
  readonly returning: ReadonlySet<string>;
  readonly calls: ReadonlySet<string>;
  /** "has" of "has opened", of which nobody hears when. */
  readonly perfect: ReadonlySet<string>;
  /** Who watches and has no part in what is told: "analyst". */
  readonly onlookers: ReadonlySet<string>;
  /** Words of praise and blame that a writer uses of himself: "disastrously". */
  readonly judging: ReadonlySet<string>;
  /** By which somebody weighs and compares: "only", "more". */
  readonly weighing: ReadonlySet<string>;
  /** Nouns and adjectives of argument: "chance", "difficult". */
  readonly arguing: ReadonlySet<string>;
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
  /** "the pair": two who were told of. */
  readonly pairs: ReadonlySet<string>;
  /** "both men", "neither bid". */
  readonly halves: ReadonlySet<string>;
  /** Nouns of what has two in any case: "both sides". */
  readonly twofold: ReadonlySet<string>;
  /** "all seven countries". */
  readonly whole: ReadonlySet<string>;
  /** Nouns of what was told before, where all are meant: "all charges"; not "all schools". */
  readonly wholeNouns: ReadonlySet<string>;
  /** Verbs that tell nothing without what follows: "was found". */
  readonly halfVerbs: ReadonlySet<string>;
  /** "there", and words that tie a place to a verb: "in". */
  readonly there: string;
  readonly placing: ReadonlySet<string>;
  /** Other nouns for one person, whom "he" and "she" may mean: "driver"; not "airport". */
  readonly anyPeople: ReadonlySet<string>;
  /** Verbs of saying that tell nothing without what is said: "Lind declared". */
  readonly speaking: ReadonlySet<string>;
  /** What opens a clause that tells beside the main one what was said: "when asked". */
  readonly openingAside: ReadonlySet<string>;
  /** Those whose object is who hears it: "told reporters"; and what "of" and "about" behind them say is what was said. */
  readonly addressing: ReadonlySet<string>;
  readonly topical: ReadonlySet<string>;
  /** Those that tell of no speech in front of such words: "added to the gloom". */
  readonly adding: ReadonlySet<string>;
  readonly addedTo: ReadonlySet<string>;
  /** Words that stand alone for somebody told of before: "others". */
  readonly lone: ReadonlySet<string>;
  /** What stands with "the" for those told of before: "rest". */
  readonly remains: ReadonlySet<string>;
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
  /** Nouns for people and bodies that no reader knows without a name: "couple". */
  readonly unnamedSorts: ReadonlySet<string>;
  /** What tells in front of a number that more were told of: "the |remaining| three". */
  readonly leftOver: ReadonlySet<string>;
  readonly others: string;
  /** "The |other| was shut": one of two. */
  readonly other: string;
  /** Verbs that tell that something came behind something else: "The Senate |followed". */
  readonly following: ReadonlySet<string>;
  /** Nouns for a body that is named elsewhere: "the cable channel". */
  readonly bodyNouns: ReadonlySet<string>;
  /** Offices that one alone holds of what is named in front: "the Texas governor"; not "the Texas senator". */
  readonly soleOffices: ReadonlySet<string>;
  /** Words in front of an office that make it one for all readers: "the prime minister", "the only survivor". */
  readonly soleWords: ReadonlySet<string>;
  /** … which only tells which of two offices is meant: "prime" of "prime minister". */
  readonly ranks: ReadonlySet<string>;
  /** What many in the news are, so that "the candidate" is known to no reader of a list. */
  readonly neverSole: ReadonlySet<string>;
  /** In front of a noun they tell of one that was not told of before: "a", "another". */
  readonly anew: ReadonlySet<string>;
  /** What may be a part of a body as well as a person: "the head". */
  readonly bodyParts: ReadonlySet<string>;
  /** Plurals that tell whether men or women are meant. */
  readonly genders: ReadonlyMap<string, Gender>;
  /** "both men". */
  readonly both: string;
  /** Between the last two of several. */
  readonly and: string;
  /** The word for the place where a page was written. */
  readonly here: string;
  /** What points at the place where a text was written: "this", of "this town". */
  readonly thisOne: string;
  /** Verbs whose object a day may be: "spent", of "spent Sunday in a hall". */
  readonly takingTime: ReadonlySet<string>;
  /** Nouns that say nothing without what of: "a sequel", "a spokesman". */
  readonly relational: ReadonlySet<string>;
  /** Pronouns that stand for one thing: "it"; for several: "they"; nouns that may be either: "police". */
  readonly ofOne: ReadonlySet<string>;
  readonly ofMany: ReadonlySet<string>;
  readonly oneOrMany: ReadonlySet<string>;
  /** Pronouns that never stand for one person: "it", "them". */
  readonly ofThing: ReadonlySet<string>;
  /** Two words that lean on what was told before: "called as well for". */
  readonly leaningPair: readonly [string, string];
  /** Verbs that tell what somebody is: "who represents the union", "leading the inquiry". */
  readonly postVerbs: ReadonlySet<string>;
  /** Adjectives that tell a change or a need: "is dead", "is missing". */
  readonly newsAdjectives: ReadonlySet<string>;
  /** Nouns by which nobody asks for more: "the way", "the end", "the police". */
  readonly untold: ReadonlySet<string>;
  /** Bodies that a land has one of: "the government" of "the Norwegian government". */
  readonly stateNouns: ReadonlySet<string>;
  /** In front of a noun they tell that there are others: "second". */
  readonly ofOrder: ReadonlySet<string>;
  /** Prepositions by which what it is about hangs on such a noun: "the ban on rallies", "the letter to Ann Lind". */
  readonly ownTails: ReadonlySet<string>;
  /** Words behind any noun that tell which one is meant. */
  readonly tellingTails: ReadonlySet<string>;
  /** Behind a noun for a body they say which: "the company |behind the app". */
  readonly bodyTails: ReadonlySet<string>;
  /** Behind a name they tell that it is a firm’s, or a club’s: "Velm |shares", "Merrow’s |striker". */
  readonly firmTies: ReadonlySet<string>;
  readonly clubTies: ReadonlySet<string>;
  /** A noun → the words by which names tell that they are of it: "act" of "law". The first of the second kind: "Hurricane |Ann". */
  readonly namedHeads: ReadonlyMap<string, ReadonlySet<string>>;
  readonly namedFirst: ReadonlySet<string>;
  /** With such a word alone it is no name that tells which: "Police Department". */
  readonly mereNames: ReadonlySet<string>;
  /** Names of states of a land, which are those of no other place. */
  readonly states: ReadonlySet<string>;
  readonly state: string;
  /** A name of those who live or believe somewhere: "Alaskans". */
  readonly dwellers: RegExp;
  /** How one of a land is told of, and never all of them: "Italian"; not "Swiss", "French". */
  readonly oneOfLand: RegExp;
  /** "couple"; what ties two to be one: "wife", "married". */
  readonly couple: string;
  readonly coupleTies: ReadonlySet<string>;
  /** … between it and a name: "married |to". */
  readonly coupleLinks: ReadonlySet<string>;
  /** Nouns for firms by which groups of any sort are told of too: "group". */
  readonly anyGroups: ReadonlySet<string>;
  /** Nouns, in the singular, of what is about something or done to somebody. */
  readonly aboutNouns: ReadonlySet<string>;
  /** What may stand in front of a sentence and is no part of it; each is anchored at its start. */
  readonly labels: readonly RegExp[];
};
