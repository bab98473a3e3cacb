// Tags of one sentence → the same with what only the whole sentence tells put right. One table: {name, applies, effect}.
import {
  isVerbPlace,
  hasVerbAhead,
  hasVerbBefore,
  opensBefore,
  isMoved,
  isPastBefore,
  hasOneVerbBehind,
  isSaidBehindComma,
  isByAgent,
  isEndOfStretch,
  isMainVerbless,
  isOnly,
  isObjectOf,
  hasRelativesAlone,
  LONGEST_OPENING,
  isAside,
  isSingularSubject,
  followsVerb,
  isBehindSubject,
  hasDayAhead,
  isUnchangedOnDay,
  needsVerb,
  verblessEnd,
} from './sentence-shape.js';
import {
  tagAt,
  isAt,
  lowerAt,
  canBe,
  wasSeenAs,
  helperBefore,
  pastAt,
  isPlural,
  isEdge,
  isNameAt,
  type TagDraft,
} from './tag-draft.js';
import { Class, tagNumber, TAGS, type Tag } from './tag-set.js';

type Repair = {
  readonly name: string;
  /** The tags that it mends: it is asked of no other word. */
  readonly of: string;
  /** Whether the word at `at` needs it. */
  readonly applies: (draft: TagDraft, at: number) => boolean;
  readonly effect: Tag;
  /** Only in front of speech, where the sentence has no finite verb but in it; asked again after each repair. */
  readonly onlyVerbless?: boolean;
};

/** In this order; each is asked of every word, left to right. */
const REPAIRS: readonly Repair[] = [
  {
    // "Lind left Oslo", "Orrum, who sold it, left", names that nobody met; not "Unpainted boats sank", "Undeterred, she left"
    name: 'unknown word that opens a sentence before a verb or a relative',
    of: 'JJ VB',
    applies: (draft, at) =>
      at === 0 &&
      draft.forms[at]?.choices === undefined &&
      (isAt(draft, at + 1, Class.finite) ||
        tagAt(draft, at + 1) === 'VBN' ||
        (lowerAt(draft, at + 1) === ',' && isAt(draft, at + 2, Class.wh))),
    effect: 'NNP',
  },
  {
    // "fell in the 12 months ended May 31", "In the year ended in May, it fell"; not "The year ended badly"
    name: 'stretch of time that ended on a day',
    of: 'VBD',
    applies: (draft, at) =>
      isEndOfStretch(draft, at) &&
      (isAt(draft, at + 1, Class.proper | Class.number) ||
        draft.words.tying.has(lowerAt(draft, at + 1))) &&
      draft.tags.some(
        (_, other) =>
          other !== at && (isAt(draft, other, Class.finite) || tagAt(draft, other) === 'VBN'),
      ),
    effect: 'VBN',
  },
  {
    // "Shares shed 4 percent", "Its shares closed Friday at 41"; not "Helps build homes", "who leads left", "has left", "wins disputed vote"
    name: 'form in -s right before a past is a plural',
    of: 'VBZ',
    applies: (draft, at) =>
      (at === 0 || (isAt(draft, at - 1, Class.noun | Class.adjective) && draft.form === 'prose')) &&
      canBe(draft, at, 'NNS') &&
      (draft.forms[at]?.helps ?? 0) === 0 &&
      /^VB[DN]$/.test(tagAt(draft, at + 1) ?? '') &&
      (!isAt(draft, at + 2, Class.noun) || hasDayAhead(draft, at + 2)),
    effect: 'NNS',
  },
  {
    // "Norland's works minister resigned"; not "Norland's leads to it", "She's works", "Lind's says no"
    name: 'form in -s between an owner and a noun is a plural',
    of: 'VBZ',
    applies: (draft, at) =>
      tagAt(draft, at - 1) === 'POS' &&
      canBe(draft, at, 'NNS') &&
      isAt(draft, at - 2, Class.noun) &&
      isAt(draft, at + 1, Class.noun),
    effect: 'NNS',
  },
  {
    // "Talks at the mill failed", "Witnesses in Tarn saw it"; not "Waves at fans who left", "Looks at how it fell", "Talks to her"
    name: 'form in -s that opens a sentence before a preposition, with a past ahead, is a plural',
    of: 'VBZ',
    applies: (draft, at) =>
      at === 0 &&
      draft.form === 'prose' &&
      canBe(draft, at, 'NNS') &&
      tagAt(draft, at + 1) === 'IN' &&
      !draft.words.openers.has(lowerAt(draft, at + 1)) &&
      hasVerbAhead(draft, at + 2),
    effect: 'NNS',
  },
  {
    // "Police shot a man"; not "hens lay eggs", "to shoot"
    name: 'past that is no present',
    of: 'VBP',
    applies: (draft, at) => pastAt(draft, at) === 'only',
    effect: 'VBD',
  },
  {
    // "A man shot two guards"; not "took a long shot two minutes later", "Her warning shot the day before was heard"
    name: 'past that is no present, for a noun between a subject and an object',
    of: 'NN',
    applies: (draft, at) =>
      pastAt(draft, at) === 'only' &&
      isSingularSubject(draft, at - 1) &&
      /^(?:CD|DT|PRP\$)$/.test(tagAt(draft, at + 1) ?? '') &&
      isMainVerbless(draft, at),
    effect: 'VBD',
  },
  {
    // "Norland beat Southland", "she quit": a present would end in -s; not "Fans beat drums", "Lind and Orr put it off"
    name: 'unchanged past behind a singular',
    of: 'VBP',
    applies: (draft, at) =>
      pastAt(draft, at) === 'unchanged' && isSingularSubject(draft, helperBefore(draft, at)),
    effect: 'VBD',
  },
  {
    // "council quit her budget"
    name: 'unchanged past, for a preposition',
    of: 'IN',
    applies: (draft, at) => pastAt(draft, at) === 'unchanged',
    effect: 'VBD',
  },
  {
    // "The admiral nodded.", "The Norwegian shrugged at it."; not "The old shed.", "The latest announced by Lind."
    name: 'form in -ed that its sentence lacks, behind what is taken for an adjective',
    of: 'NN VBN',
    applies: (draft, at) =>
      draft.form === 'prose' &&
      /[a-z]{3}[^e]ed$/.test(lowerAt(draft, at)) &&
      !wasSeenAs(draft, at, 'NN') &&
      tagAt(draft, at - 1) === 'JJ' &&
      !lowerAt(draft, at - 1).endsWith('ed') &&
      tagAt(draft, at - (tagAt(draft, at - 2) === 'JJ' ? 3 : 2)) === 'DT' &&
      (isEdge(draft, at + 1) || /^(?:IN|RB|RP|PRP\$?)$/.test(tagAt(draft, at + 1) ?? '')) &&
      !isByAgent(draft, at + 1) &&
      isMainVerbless(draft, at),
    effect: 'VBD',
  },
  {
    // "A former top executive was found", "a militant of Tarn"; not "The poor were", "The first was", "The French returned"
    name: 'adjective between an article and what only follows a noun',
    of: 'JJ',
    applies: (draft, at) =>
      isBehindNoun(draft, at + 1) &&
      canBe(draft, at, 'NN') &&
      !wasSeenAs(draft, at, 'RB') &&
      !/^\p{Lu}/u.test(draft.forms[at]?.text ?? '') &&
      /^(?:DT|PRP\$|POS)$/.test(tagAt(draft, adjectivesBefore(draft, at) - 1) ?? ''),
    effect: 'NN',
  },
  {
    // "Ann Lind, left, speaks"; not "They came, left, and slept"
    name: 'side of a picture',
    of: 'VBD',
    applies: (draft, at) =>
      draft.words.sides.has(lowerAt(draft, at)) &&
      lowerAt(draft, at - 1) === ',' &&
      tagAt(draft, at - 2) === 'NNP' &&
      lowerAt(draft, at + 1) === ',' &&
      !isAt(draft, at + 2, Class.conjunction),
    effect: 'RB',
  },
  {
    // "Speaking to dock crews", "talked to picket leaders"; not "Hoping to dock ships", "speaks to win votes"
    name: 'noun behind "speak to", before the noun that it describes',
    of: 'VB',
    applies: (draft, at) =>
      lowerAt(draft, at - 1) === 'to' &&
      draft.words.speakingTo.has(lowerAt(draft, at - 2)) &&
      isAt(draft, at + 1, Class.noun) &&
      canBe(draft, at, 'NN'),
    effect: 'NN',
  },
  {
    // "calls for vote" in a headline; not "rather than vote", "to vote"
    name: 'noun behind a preposition',
    of: 'VB',
    applies: (draft, at) =>
      draft.words.tying.has(lowerAt(draft, at - 1)) &&
      isEdge(draft, at + 1) &&
      canBe(draft, at, 'NN'),
    effect: 'NN',
  },
  {
    // "the man who they say hit and killed her", "Lind, 36, hit and killed her"; not "a hit and killed", "was hit and killed"
    name: 'unchanged past beside another past',
    of: 'NN JJ VB VBP',
    applies: (draft, at) =>
      pastAt(draft, at) !== undefined &&
      lowerAt(draft, at + 1) === 'and' &&
      tagAt(draft, at + 2) === 'VBD' &&
      (isAt(draft, at - 1, Class.noun | Class.pronoun | Class.wh | Class.finite) ||
        lowerAt(draft, at - 1) === ',') &&
      (draft.forms[at - 1]?.helps ?? 0) === 0,
    effect: 'VBD',
  },
  {
    // "It was last shut in May", "The two last met in Oslo"; not "the last played note", "He was last in Oslo"
    name: '“last” between a subject or be and a past',
    of: 'JJ',
    applies: (draft, at) =>
      lowerAt(draft, at) === 'last' &&
      ((draft.forms[at - 1]?.helps ?? 0) > 0 ||
        isAt(draft, at - 1, Class.noun | Class.pronoun | Class.number)) &&
      (['VBD', 'VBN'] as const).some(
        (tag) => tagAt(draft, at + 1) === tag || wasSeenAs(draft, at + 1, tag),
      ),
    effect: 'RB',
  },
  {
    // "He was shot and killed", "it was hit by a car"; not "the hit and run", "the question was cost."
    name: 'participle that is like its base, behind be',
    of: 'NN VB',
    applies: (draft, at) => {
      const helper = helperBefore(draft, at);
      const helps = draft.forms[helper]?.helps ?? 0;
      return (
        isAt(draft, helper, Class.verb) &&
        (helps === 1 || helps === 2) &&
        wasSeenAs(draft, at, 'VBN') &&
        isAt(draft, at + 1, Class.conjunction | Class.preposition | Class.adverb | Class.number)
      );
    },
    effect: 'VBN',
  },
  {
    // "the ferry was named Aurora"; not "what it was, sank"
    name: 'participle behind be or have',
    of: 'VBD',
    applies: (draft, at) => {
      const helps = draft.forms[helperBefore(draft, at)]?.helps ?? 0;
      const isVerb = isAt(draft, helperBefore(draft, at), Class.verb);
      return isVerb && (helps === 1 || helps === 2) && canBe(draft, at, 'VBN');
    },
    effect: 'VBN',
  },
  {
    // "Officials briefed on the plan left", "pupils seized in May have come"; not "prices rose after talks failed"
    name: 'participle behind a noun, before the verb of its clause',
    of: 'VBD',
    applies: (draft, at) =>
      isAt(draft, at - 1, Class.noun) &&
      draft.words.tying.has(lowerAt(draft, at + 1)) &&
      canBe(draft, at, 'VBN') &&
      (draft.forms[at]?.helps ?? 0) === 0 &&
      hasVerbAhead(draft, at + 2),
    effect: 'VBN',
  },
  {
    // "Police held a guard hired in May", "freed the men seized on Friday"; not "said the men left on Friday", "held a guard and left"
    name: 'participle behind the object of another verb',
    of: 'VBD',
    applies: (draft, at) =>
      isAt(draft, at - 1, Class.noun) &&
      draft.words.tying.has(lowerAt(draft, at + 1)) &&
      canBe(draft, at, 'VBN') &&
      pastAt(draft, at) !== 'only' &&
      isObjectOf(draft, at - 1),
    effect: 'VBN',
  },
  {
    // "The bridge, built in 1932, collapsed on Monday."; not "The men, held in May, jailed by Norland, and tried"
    name: 'past behind an aside is the verb of the sentence',
    of: 'VBN',
    applies: (draft, at) =>
      draft.form !== 'headline' &&
      lowerAt(draft, at - 1) === ',' &&
      isAside(draft, at - 1) &&
      lowerAt(draft, at + 1) !== 'by' &&
      canBe(draft, at, 'VBD'),
    effect: 'VBD',
    onlyVerbless: true,
  },
  {
    // "Orr, who runs the mill, which shut, pleaded for time", "Orr, who was ill, hit a guard"; not "He met Orr, who runs it, accused of theft",
    // "Orr, who ran it, jailed in May, left"
    name: 'past behind a relative clause is the verb of the sentence',
    of: 'VBN VB',
    applies: (draft, at) =>
      draft.form === 'prose' &&
      lowerAt(draft, at - 1) === ',' &&
      at <= LONGEST_OPENING &&
      lowerAt(draft, at + 1) !== 'by' &&
      canBe(draft, at, 'VBD') &&
      hasRelativesAlone(draft, at),
    effect: 'VBD',
  },
  {
    // "Shares plunged after the bank failed"; not "Boats moored in Oslo sank"
    name: 'past behind the plural that opens a sentence, before another clause',
    of: 'VBN',
    applies: (draft, at) =>
      draft.form === 'prose' &&
      at === 1 &&
      tagAt(draft, 0) === 'NNS' &&
      draft.words.openers.has(lowerAt(draft, at + 1)) &&
      canBe(draft, at, 'VBD'),
    effect: 'VBD',
  },
  {
    // "Share prices closed sharply lower after a rout hit banks"; not "Prices kept higher by taxes hurt us", "Prices closed by noon"
    name: 'past behind a plural, with “lower” or “higher” behind it',
    of: 'VBN',
    applies: (draft, at) =>
      draft.form === 'prose' &&
      isPlural(draft, at - 1) &&
      canBe(draft, at, 'VBD') &&
      isMoved(draft, at + 1) &&
      !hasVerbBefore(draft, at) &&
      !hasVerbAhead(draft, at + 1),
    effect: 'VBD',
  },
  {
    // "they called it off", "the hall it shut in May"; not "them called", "kept it shut"
    name: 'past behind a pronoun in the nominative',
    of: 'VBN JJ NN',
    applies: (draft, at) =>
      tagAt(draft, at) === 'VBN'
        ? draft.words.nominative.has(lowerAt(draft, at - 1)) && canBe(draft, at, 'VBD') &&
          (draft.forms[at - 2]?.helps ?? 0) === 0
        : pastAt(draft, at) === 'unchanged' && draft.words.singular.has(lowerAt(draft, at - 1)) &&
          isAt(draft, at - 2, Class.noun),
    effect: 'VBD',
  }, // prettier-ignore
  {
    // "the man who called"; not "who was called"
    name: 'past behind a relative word',
    of: 'VBN',
    applies: (draft, at) =>
      isAt(draft, at - 1, Class.wh) && tagAt(draft, at - 1) !== 'WRB' && canBe(draft, at, 'VBD'),
    effect: 'VBD',
  },
  {
    // "when lightning struck the tower", "where shelling hit a market"; not "when closing the quay", "when having seen the quay"
    name: 'form in -ing that a past behind it has as its subject',
    of: 'VBG',
    applies: (draft, at) =>
      tagAt(draft, at - 1) === 'WRB' &&
      (draft.forms[at]?.helps ?? 0) === 0 &&
      /^VB[DN]$/.test(tagAt(draft, at + 1) ?? '') &&
      canBe(draft, at + 1, 'VBD') &&
      isAt(draft, at + 2, Class.determiner | Class.number | Class.proper | Class.adverb),
    effect: 'NN',
  },
  {
    // "Oslo, where the quay closed on Friday", "missing after a pier collapsed"; not "where the quay closed by Lind is", "when asked about it"
    name: 'past of a clause that its opening word asks for',
    of: 'VBN',
    applies: (draft, at) =>
      isAt(draft, at - 1, Class.noun) &&
      lowerAt(draft, at + 1) !== 'by' &&
      canBe(draft, at, 'VBD') &&
      opensBefore(draft, at) &&
      !hasVerbAhead(draft, at + 1),
    effect: 'VBD',
  },
  {
    // "when a cable snapped"; not "where the reed bed is", "when two embed it"
    name: 'form in -ed that a clause lacks, taken for a noun',
    of: 'NN',
    applies: (draft, at) =>
      /[^e]ed$/.test(lowerAt(draft, at)) &&
      !wasSeenAs(draft, at, 'NN') &&
      opensBefore(draft, at) &&
      !hasVerbAhead(draft, at + 1),
    effect: 'VBD',
  },
  {
    // "A grizzly mauled two hikers"; not "a badly mauled hiker", "The hikers nearly lost a man"
    name: 'word in -ly between an article and a past with an object is a noun',
    of: 'RB',
    applies: (draft, at) =>
      draft.form === 'prose' &&
      isAt(draft, at - 1, Class.determiner) &&
      isPastBefore(draft, at + 1, Class.determiner | Class.number),
    effect: 'NN',
  },
  {
    // "A grizzly mauled two hikers before a ranger came"; not "A ship wrecked two days before the war", "A dish called the Widow"
    name: 'past behind a noun, with an object, before another clause',
    of: 'VBN JJ',
    applies: (draft, at) =>
      draft.form === 'prose' &&
      isAt(draft, at - 1, Class.noun) &&
      isPastBefore(draft, at, Class.determiner | Class.number) &&
      !draft.words.stretches.has(lowerAt(draft, at + 2)) &&
      !draft.words.naming.has(lowerAt(draft, at)) &&
      !hasVerbBefore(draft, at) &&
      !hasVerbAhead(draft, at + 2) &&
      hasOneVerbBehind(draft, at),
    effect: 'VBD',
  },
  {
    // "Lind confirmed Friday that", "Orr destroyed seven sheds"; not "a man named Lind", "Lind, named the captain, left"
    name: 'past behind a name, with an object or a day',
    of: 'VBN',
    applies: (draft, at) =>
      draft.form !== 'headline' &&
      isAt(draft, at - 1, Class.proper) &&
      isAt(draft, at + 1, Class.determiner | Class.number | Class.proper) &&
      canBe(draft, at, 'VBD') &&
      !hasVerbBefore(draft, at) &&
      !hasVerbAhead(draft, at + 2),
    effect: 'VBD',
  },
  {
    // "The council closed down two halls in June, in what it called a cut"; not "Two halls closed down by Lind", "The man called up a day late was"
    name: 'past with its particle and an object',
    of: 'VBN',
    applies: (draft, at) =>
      draft.form !== 'headline' &&
      isAt(draft, at - 1, Class.noun) &&
      draft.words.particles.has(lowerAt(draft, at + 1)) &&
      isAt(draft, at + 2, Class.determiner | Class.number | Class.proper) &&
      canBe(draft, at, 'VBD') &&
      !hasVerbBefore(draft, at) &&
      !hasVerbAhead(draft, at + 2),
    effect: 'VBD',
  },
  {
    // "The bridge closed on Monday, Mayor Lind said."; not "A plan backed by both, Lind said", "The ship hit in May, Lind said, sank".
    // "Prices rose by 3 percent in May, the agency said."; not "A wild rose, she said"
    name: 'past of what is said behind it',
    of: 'VBN NN',
    applies: (draft, at) =>
      draft.form !== 'headline' &&
      (tagAt(draft, at) === 'VBN'
        ? lowerAt(draft, at + 1) !== 'by'
        : tagAt(draft, at) === 'NN' && pastAt(draft, at) === 'only' && isPlural(draft, at - 1)) &&
      isAt(draft, at - 1, Class.noun | Class.pronoun | Class.adverb) &&
      canBe(draft, at, 'VBD') &&
      !draft.tags.subarray(0, at).some((_, before) => isAt(draft, before, Class.finite)) &&
      isSaidBehindComma(draft, at + 1),
    effect: 'VBD',
  },
  {
    // "A judge, Ann Lind, sentenced Orr.", "Hikers braved rain."; not "A retired judge of May", "Two armed men"
    name: 'past with an object is the verb of the sentence',
    of: 'VBN JJ',
    applies: (draft, at) =>
      draft.form !== 'headline' &&
      lowerAt(draft, at).endsWith('ed') &&
      isVerbPlace(draft, at) &&
      (isAt(draft, at + 1, Class.determiner | Class.proper | Class.pronoun) ||
        (isPlural(draft, at - 1) && isAt(draft, at + 1, Class.noun))) &&
      canBe(draft, at, 'VBD'),
    effect: 'VBD',
    onlyVerbless: true,
  },
  {
    // "Dockers marched today.", "Exports climbed by a fifth."; not "Three held after blast" (a headline), "A ship built by Norland.", "A fully
    // manned ship."
    name: 'lone past is the verb of the sentence',
    of: 'VBN',
    applies: (draft, at) =>
      draft.form !== 'headline' &&
      isOnly(draft, at, 'VBN') &&
      isVerbPlace(draft, at) &&
      !isAt(draft, helperBefore(draft, at), Class.determiner) &&
      !isByAgent(draft, at + 1) &&
      canBe(draft, at, 'VBD'),
    effect: 'VBD',
    onlyVerbless: true,
  },
  {
    // "A quake hit Norland.", "The bus burst into flames.", "The lake rose by a metre on Monday.", "Lind quit as mayor in May."; not "A quick tax
    // cut.", "Farmers hit by drought."
    name: 'lone unchanged past is the verb of the sentence',
    of: 'VBD VBN VBP VB NN JJ FW',
    applies: (draft, at) =>
      draft.form !== 'headline' &&
      (isUnchangedOnDay(draft, at) ||
        (isVerbPlace(draft, at) &&
          lowerAt(draft, at - 1) !== ',' &&
          (pastAt(draft, at) === 'unchanged'
            ? followsVerb(draft, at + 1)
            : pastAt(draft, at) === 'only' && isBehindSubject(draft, at)))),
    effect: 'VBD',
    onlyVerbless: true,
  },
  {
    // "Rovers host Alder Town on Wednesday", "Ministers gather in Oslo on Friday"; not "a boat trip on Friday"
    name: 'base form between a plural and a weekday is a verb',
    of: 'NN VB JJ RB',
    applies: (draft, at) =>
      isPlural(draft, at - 1) &&
      (canBe(draft, at, 'VBP') || canBe(draft, at, 'VB') || isNameAt(draft, at + 1)) &&
      hasDayAhead(draft, at + 1) &&
      needsVerb(draft, at),
    effect: 'VBP',
  },
  {
    // "The museum reopens on Friday", "Voting ends on Sunday"; not "the council talks on Friday failed"
    name: 'form in -s between a singular and a weekday is a verb',
    of: 'NNS',
    applies: (draft, at) =>
      (isAt(draft, at - 1, Class.noun) || (at === 1 && tagAt(draft, 0) === 'VBG')) &&
      !isPlural(draft, at - 1) &&
      canBe(draft, at, 'VBZ') &&
      hasDayAhead(draft, at + 1) &&
      needsVerb(draft, at),
    effect: 'VBZ',
  },
  {
    // "Norland cancels talks"; not "Norland talks"
    name: 'plural that is the verb of a headline',
    of: 'NNS',
    applies: (draft, at) =>
      draft.form === 'headline' &&
      at > 0 &&
      isAt(draft, at - 1, Class.noun) &&
      isAt(
        draft,
        at + 1,
        Class.noun | Class.determiner | Class.adjective | Class.to | Class.number,
      ) &&
      canBe(draft, at, 'VBZ'),
    effect: 'VBZ',
    onlyVerbless: true,
  },
  {
    // "Oil prices plunge", "Dockers strike over pay"; not "Dockers' strike"
    name: 'noun behind a plural that is the verb of a headline',
    of: 'NN VB',
    applies: (draft, at) =>
      draft.form === 'headline' &&
      (tagAt(draft, at - 1) === 'NNS' || tagAt(draft, at - 1) === 'NNPS') &&
      !isAt(draft, at + 1, Class.noun) &&
      canBe(draft, at, 'VBP'),
    effect: 'VBP',
    onlyVerbless: true,
  },
];

/**
 * Where the adjectives in front of a word begin, at "former" of "a |former executive", "a |former top executive"; at the word where it has none, as
 * in "the sum due".
 */
function adjectivesBefore(draft: TagDraft, at: number): number {
  let first = isAt(draft, at - 2, Class.adjective) && isAt(draft, at - 1, Class.noun) ? at - 1 : at;
  while (isAt(draft, first - 1, Class.adjective)) first--;
  return first;
}

/** A verb of one, "of" or "who". */
const isBehindNoun = (draft: TagDraft, at: number): boolean =>
  /^(?:of|who)$/.test(lowerAt(draft, at)) ||
  (/^VB[ZD]$|^MD$/.test(tagAt(draft, at) ?? '') && lowerAt(draft, at) !== 'were');

/** The numbers of the tags that each rule mends. */
const MENDED = REPAIRS.map(({ of }) => {
  const tags = of.split(' ');
  return Uint8Array.from(TAGS, (tag) => (tags.includes(tag) ? 1 : 0));
});
/** The tags that any rule mends: most words have none of them. */
const MENDED_BY_ANY = Uint8Array.from(TAGS, (_, tag) =>
  Math.max(...MENDED.map((of) => of[tag] ?? 0)),
);

/** Repairs the tags in place; answers the names of the rules that did. */
export function repairTags(draft: TagDraft): string[] {
  const { tags } = draft;
  const places: number[] = [];
  for (let at = 0; at < tags.length; at++) if (MENDED_BY_ANY[tags[at] ?? 0] === 1) places.push(at);
  const names: string[] = [];
  if (places.length === 0) return names;
  for (const [index, { name, applies, effect, onlyVerbless = false }] of REPAIRS.entries()) {
    const mended = MENDED[index];
    if (mended === undefined) continue;
    const end = onlyVerbless ? verblessEnd(draft) : tags.length;
    for (const at of places) {
      if (at >= end) break;
      if (mended[tags[at] ?? 0] !== 1 || !applies(draft, at)) continue;
      tags[at] = tagNumber(effect) ?? 0;
      names.push(name);
      if (onlyVerbless) break;
    }
  }
  return names;
}
