// What reading a text into a Document must know of a language beside the weights: how words are cut and inflected.
import type { DatelineLexicon } from './dateline.js';

/** What an irregular form can be: past ("shrank"), participle ("shrunk") or both ("held"). */
export type PastForm = 'past' | 'participle' | 'both';

/** Words that tell of another, by the whole sentence, what it is; all lower case. What each list is for stands beside it. */
export type RepairLexicon = Readonly<Record<
  | 'nominative' | 'singular' | 'tying' | 'local' | 'placing' | 'particles' | 'openers'
  | 'verbOpeners' | 'eventOpeners' | 'happening' | 'saying' | 'telling' | 'takingClause' | 'speakingTo'
  | 'naming' | 'measures' | 'stretches' | 'sides' | 'weekdays' | 'months',
  ReadonlySet<string>
>>; // prettier-ignore

export type DocumentLexicon = {
  readonly repairs: RepairLexicon;
  readonly datelines: DatelineLexicon;
  /** What stands behind an apostrophe and is a word of its own: "s", "ll". */
  readonly clitics: ReadonlySet<string>;
  /** Words without a mark inside that are two, and how many letters the first has: "cannot" → 3. Lower case. */
  readonly joined: ReadonlyMap<string, number>;
  /** What makes one word with what follows its hyphen: "re" of "re-elect". */
  readonly boundPrefixes: ReadonlySet<string>;
  /** Units that are printed onto their number and are a word of their own: "pm" of "5pm". */
  readonly units: ReadonlySet<string>;
  /** Words that keep their stop: "Mr", "Inc". As printed, without it. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that keep it before a number only: "No. 4". */
  readonly abbreviationsBeforeNumbers: ReadonlySet<string>;
  /** Words that keep their stop, as printed: behind some a sentence may end, `courtesies` ("Mr.") open one. */
  readonly stopped: {
    readonly firms: ReadonlySet<string>;
    /** Places that a comma opens: "Calif.", and those of two letters: "N.Y.". */
    readonly places: ReadonlySet<string>;
    readonly lettersOfPlaces: ReadonlySet<string>;
    /** "etc." */
    readonly andSoOn: ReadonlySet<string>;
    /** "i.e.", lower case: no sentence ends behind it. */
    readonly leading: ReadonlySet<string>;
    /** "Jr.", "Ave." */
    readonly others: ReadonlySet<string>;
    readonly courtesies: ReadonlySet<string>;
  };
  /** Words that begin a sentence far more often than they follow "U.S." inside one. As printed. */
  readonly sentenceOpeners: ReadonlySet<string>;
  /** What tells a heading from a sentence that was run into it; as printed but for `notLast`, which is in lower case. */
  readonly headings: {
    /** What a sentence opens with, and hardly a name: "The", "In". */
    readonly openers: ReadonlySet<string>;
    /** Those that stand within names: "At" of "Live At Tarn". */
    readonly inNames: ReadonlySet<string>;
    /** Behind these a sentence goes on: "by |His", "hepatitis |A". */
    readonly notLast: ReadonlySet<string>;
    /** In front of these nothing begins: "A |and". */
    readonly notSecond: ReadonlySet<string>;
  };
  /** What a capital behind "3 p.m." may be and no sentence opens with: days, zones, and the "time" behind a place. */
  readonly besideClock: ReadonlySet<string>;
  /** In front of "8 p.m. Mass": the clock is of the noun behind it. */
  readonly articles: ReadonlySet<string>;
  /** Irregular past forms, lower case. */
  readonly pastForms: ReadonlyMap<string, PastForm>;
  /** Irregular pasts that are no base form of another verb, lower case: "shot"; not "lay". */
  readonly onlyPasts: ReadonlySet<string>;
  /** Verbs whose past is printed like their base, lower case: "hit". */
  readonly unchangedPasts: ReadonlySet<string>;
  /** Endings of inflected and derived words, the longest first: a word that was never seen is known by its stem. */
  readonly endings: readonly string[];
  /** Words that lose their first letters to an apostrophe, which is no quotation mark: "em" of "’em". */
  readonly elided: ReadonlySet<string>;
  /** Pasts and presents of verbs that stand beside a quotation, lower case: "said". */
  readonly saying: ReadonlySet<string>;
  /** What stands beside such a verb: who speaks of himself, for whom another is told to speak, and what may follow the verb. As printed. */
  readonly speaking: {
    readonly own: ReadonlySet<string>;
    readonly pronouns: ReadonlySet<string>;
    readonly behind: ReadonlySet<string>;
  };
  /** What stands in front of a word without changing its class: "re". */
  readonly prefixes: readonly string[];
  /** Forms of the verbs that help others, lower case with a straight apostrophe: "was", "'s". */
  readonly be: ReadonlySet<string>;
  readonly have: ReadonlySet<string>;
  readonly do: ReadonlySet<string>;
  /** Nouns that say when, and do nothing: "week". */
  readonly times: ReadonlySet<string>;
  /** Adjectives that stand for so many of somebody: "many". */
  readonly counting: ReadonlySet<string>;
  /** Words that open a clause with a verb of its own: "because". */
  readonly subordinators: ReadonlySet<string>;
  /** Verbs that stand in front of their subject in a question: "did", "will". */
  readonly asking: ReadonlySet<string>;
  /** What ties a clause and no noun to what stands in front: "because"; not "of". */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Those that may open a phrase as well: "since May". */
  readonly phraseOpeners: ReadonlySet<string>;
  /** What may be part of the clause around: "do |what| they want". */
  readonly freeRelatives: ReadonlySet<string>;
  /** What may stand in front of a word that opens a clause: "even though", "just as". */
  readonly emphatic: ReadonlySet<string>;
  /** Behind these the subject follows the helping verb: "nor has she left". */
  readonly inverting: ReadonlySet<string>;
  /** Modals that put what follows into the future. */
  readonly futures: ReadonlySet<string>;
  /** What denies a verb: "not". */
  readonly negations: ReadonlySet<string>;
};
