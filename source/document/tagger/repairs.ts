// Tags of one sentence → the same with what only the whole sentence tells put right. One table: {name, applies, effect}.
import type { SentenceForm } from '../document.js';
import type { Form } from './forms.js';
import { Class, CLASSES, tagNumber, TAGS, type Tag } from './tag-set.js';

/** A sentence under repair. */
export type TagDraft = {
  readonly forms: readonly Form[];
  /** Numbers of tags; changed in place. */
  readonly tags: Uint8Array;
  readonly form: SentenceForm;
};

type Repair = {
  readonly name: string;
  /** The tags that it mends: it is asked of no other word. */
  readonly of: string;
  /** Whether the word at `at` needs it. */
  readonly applies: (draft: TagDraft, at: number) => boolean;
  readonly effect: Tag;
  /** Only where the sentence has no finite verb; asked again after each repair. */
  readonly onlyVerbless?: boolean;
};

const tagAt = ({ tags }: TagDraft, at: number): Tag | undefined => TAGS[tags[at] ?? -1];
const classAt = ({ tags }: TagDraft, at: number): number => CLASSES[tags[at] ?? -1] ?? 0;
const isAt = (draft: TagDraft, at: number, classes: number): boolean =>
  (classAt(draft, at) & classes) !== 0;
const lowerAt = ({ forms }: TagDraft, at: number): string => forms[at]?.lower ?? '';

/** Can the word have that tag, as far as the tagger knows. */
const canBe = ({ forms }: TagDraft, at: number, tag: Tag): boolean => {
  const choices = forms[at]?.choices;
  return choices === undefined || choices.includes(tagNumber(tag) ?? -1);
};

/** Was the word met with that tag in training. */
const wasSeenAs = ({ forms }: TagDraft, at: number, tag: Tag): boolean =>
  forms[at]?.choices?.includes(tagNumber(tag) ?? -1) ?? false;

/** The word in front of adverbs: "had" of "had also quickly left". */
function helperBefore(draft: TagDraft, at: number): number {
  let before = at - 1;
  while (before > at - 4 && isAt(draft, before, Class.adverb)) before--;
  return before;
}

const NOMINATIVE: ReadonlySet<string> = new Set(['i', 'he', 'she', 'we', 'they']);

/** "Lind said", "she left", ", left": where the verb of a clause can stand; not "the sunken ship", "in closed rooms". */
const isVerbPlace = (draft: TagDraft, at: number): boolean =>
  at > 0 &&
  (isAt(draft, at - 1, Class.noun | Class.pronoun | Class.adverb | Class.number) ||
    (at === 1 && tagAt(draft, 0) === 'VB') || // a name that nobody met: "Lindqvist escaped"
    lowerAt(draft, at - 1) === ',' ||
    lowerAt(draft, at - 1) === ')');

/** Prepositions that open no clause. */
const TYING: ReadonlySet<string> = new Set(['on', 'in', 'at', 'of', 'from', 'with', 'by', 'for', 'over', 'during', 'near', 'under']); // prettier-ignore

const ENDS_CLAUSE = Class.mark | Class.conjunction | Class.wh | Class.pronoun | Class.to;
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['that', 'as', 'after', 'before', 'because', 'while', 'if', 'since', 'until', 'although', 'though', 'than']); // prettier-ignore

/** A finite verb before anything that could begin another clause. */
function hasVerbAhead(draft: TagDraft, from: number): boolean {
  for (let at = from; at < draft.tags.length; at++) {
    if (isAt(draft, at, Class.finite)) return true;
    if (isAt(draft, at, ENDS_CLAUSE) || OPENS_CLAUSE.has(lowerAt(draft, at))) return false;
  }
  return false;
}

/** A finite verb behind anything that could end another clause. */
function hasVerbBefore(draft: TagDraft, from: number): boolean {
  for (let at = from - 1; at >= 0; at--) {
    if (isAt(draft, at, Class.finite)) return true;
    if (isAt(draft, at, ENDS_CLAUSE) || OPENS_CLAUSE.has(lowerAt(draft, at))) return false;
  }
  return false;
}

/**
 * Only a noun phrase stands between a word like "where" or "because" and the word at `at`; or one like "after", where nobody has done to
 * anything what the word tells.
 */
function opensBefore(draft: TagDraft, at: number): boolean {
  const openers = HAPPENING.has(lowerAt(draft, at)) ? MAY_OPEN : NEEDS_VERB;
  let opener = at - 1;
  while (isAt(draft, opener, Class.noun | Class.determiner | Class.adjective | Class.number))
    opener--;
  return (
    opener < at - 1 &&
    (tagAt(draft, opener) === 'WRB' ||
      SAYS.has(lowerAt(draft, opener)) ||
      (tagAt(draft, opener) === 'IN' && openers.has(lowerAt(draft, opener))))
  );
}

/** Behind these stands a clause, never a noun phrase alone: not "after talks held in May". */
const NEEDS_VERB: ReadonlySet<string> = new Set(['that', 'because', 'although', 'if', 'while']);

/** "after a hillside collapsed onto Tarn": what things do by themselves; near miss: "after a deal signed in Tarn". */
const HAPPENING: ReadonlySet<string> = new Set(
  'collapsed exploded erupted crashed capsized occurred happened died vanished disappeared arrived emerged'.split(
    ' ',
  ),
);
const MAY_OPEN: ReadonlySet<string> = new Set([
  ...NEEDS_VERB,
  'after',
  'before',
  'until',
  'since',
  'as',
]);

/** "mauled |two hikers": a word in -ed that may be a past, and what opens an object. */
const isPastBefore = (draft: TagDraft, at: number, object: number): boolean =>
  /[^e]ed$/.test(lowerAt(draft, at)) &&
  /^(?:JJ|VB[DN])$/.test(tagAt(draft, at) ?? '') &&
  isAt(draft, at + 1, object);

/** The one finite verb of a sentence stands behind a word that opens its clause. */
function hasOneVerbBehind(draft: TagDraft, at: number): boolean {
  const ahead = draft.tags.subarray(at + 1, at + LONGEST_OPENING);
  const finite = ahead.reduce((all, tag) => all + ((CLASSES[tag] ?? 0) & Class.finite ? 1 : 0), 0);
  const isOpened = ahead.some((_, next) => OPENS_CLAUSE.has(lowerAt(draft, at + 1 + next)));
  return finite === 1 && isOpened;
}

/** "speaking |to dock crews" */
const SPEAKS_TO = /^(?:speak|talk|listen)(?:s|ing|ed)?$|^spoke$/;

/** "a dish |called the Widow" */
const NAMING: ReadonlySet<string> = new Set(['called', 'named', 'dubbed', 'titled', 'entitled', 'nicknamed', 'termed', 'aged']); // prettier-ignore

/** "Lind said the quay closed on Friday". */
const SAYS: ReadonlySet<string> = new Set(['said', 'says', 'say']);

/**
 * Behind a comma, somebody says what stood in front of it, and the sentence has no other verb: ", the mayor said on Monday."
 * Not ", he said, would sail again", ", the mayor said it was".
 */
function isSaidBehindComma(draft: TagDraft, from: number): boolean {
  let at = from;
  while (at < draft.tags.length && lowerAt(draft, at) !== ',') {
    if (isAt(draft, at, Class.finite | Class.wh)) return false;
    at++;
  }
  at++;
  const first = at;
  while (isAt(draft, at, Class.noun | Class.modifier | Class.pronoun | Class.preposition)) at++;
  if (at === first || !SAYS.has(lowerAt(draft, at))) return false;
  for (at++; at < draft.tags.length; at++) if (isAt(draft, at, Class.finite)) return false;
  return true;
}

/** "by Norland"; not "by 4 percent", "by a fifth", "by nearly half", which measure. */
function isByAgent(draft: TagDraft, at: number): boolean {
  if (lowerAt(draft, at) !== 'by') return false;
  for (let next = at + 1; next < at + 5; next++) {
    if (isAt(draft, next, Class.number) || MEASURES.has(lowerAt(draft, next))) return false;
    if (!isAt(draft, next, Class.adverb | Class.determiner | Class.adjective | Class.preposition)) return true;
  }
  return true;
} // prettier-ignore
const MEASURES: ReadonlySet<string> = new Set(['half', 'third', 'thirds', 'quarter', 'quarters', 'fourth', 'fifth', 'fifths', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'percent', 'point', 'points', 'twelfth', 'hundredth']); // prettier-ignore

/** "ended" of "the 12 months ended May 31" */
const isEndOfStretch = (draft: TagDraft, at: number): boolean =>
  lowerAt(draft, at) === 'ended' && STRETCHES.has(lowerAt(draft, at - 1));

/** No other word without a helping verb has the tag: "recommended" of "A jury recommended that he be freed". */
const isOnly = (draft: TagDraft, at: number, tag: Tag): boolean =>
  draft.tags.every(
    (other, index) =>
      index === at ||
      TAGS[other] !== tag ||
      isEndOfStretch(draft, index) ||
      (draft.forms[helperBefore(draft, index)]?.helps ?? 0) > 0,
  );

/** Up to a noun phrase that ends at `at`, a verb with an object: not one that says or thinks, whose clause it would begin. */
function isObjectOf(draft: TagDraft, at: number): boolean {
  let first = at;
  while (isAt(draft, first, Class.modifier)) first--;
  const tag = tagAt(draft, first);
  return (tag === 'VBD' || tag === 'VBZ') && first > 0 && first < at && !TAKES_CLAUSE.has(lowerAt(draft, first));
} // prettier-ignore
/** Behind these a clause may stand without "that". */
const TAKES_CLAUSE: ReadonlySet<string> = new Set(['said', 'says', 'thought', 'thinks', 'believed', 'believes', 'knew', 'knows', 'hoped', 'hopes', 'feared', 'fears', 'claimed', 'claims', 'alleged', 'alleges', 'insisted', 'insists', 'added', 'adds', 'felt', 'feels', 'argued', 'argues', 'denied', 'denies', 'admitted', 'confirmed', 'announced', 'noted', 'reported', 'suggested', 'showed', 'shows', 'found', 'learned', 'learnt', 'heard', 'meant', 'means', 'told', 'wished', 'was', 'is', 'had', 'has']); // prettier-ignore

/** In front of `at` "who" or "which" stands before any finite verb, behind a comma; behind it stands none that opens no clause. */
function hasRelativesAlone(draft: TagDraft, at: number): boolean {
  let first = 0;
  while (first < at && !isAt(draft, first, Class.finite | Class.wh)) first++;
  if (first >= at || !isAt(draft, first, Class.wh) || lowerAt(draft, first - 1) !== ',')
    return false;
  for (let other = at + 1; other < Math.min(draft.tags.length, at + LONGEST_OPENING); other++) {
    if (isAt(draft, other, Class.wh) || OPENS_CLAUSE.has(lowerAt(draft, other))) return true;
    if (isAt(draft, other, Class.finite)) return false;
  }
  return true;
}

/** A subject and the aside behind it are no longer, in tokens. */
const LONGEST_OPENING = 40;

/** The comma at `at` ends what another comma, behind the subject of the sentence, begins; no third stands in front. */
function isAside(draft: TagDraft, at: number): boolean {
  if (at > LONGEST_OPENING) return false; // the work must stay linear
  const commas = draft.tags.reduce((all, _, index) => all + (index < at && lowerAt(draft, index) === ',' ? 1 : 0), 0);
  const first = draft.forms.findIndex(({ lower }) => lower === ',');
  return commas === 1 && first > 0 && isAt(draft, first - 1, Class.noun) && !isAt(draft, first + 1, Class.conjunction);
} // prettier-ignore

const pastAt = ({ forms }: TagDraft, at: number): Form['past'] => forms[at]?.past;

const SINGULAR: ReadonlySet<string> = new Set(['he', 'she', 'it']);

/** "Norland", "the army", "she", where nothing joins another to it; not "Lind and Orr". */
function isSingularSubject(draft: TagDraft, at: number): boolean {
  const tag = tagAt(draft, at);
  if (tag === 'PRP') return SINGULAR.has(lowerAt(draft, at));
  if (tag !== 'NN' && tag !== 'NNP') return false;
  let first = at;
  while (isAt(draft, first, Class.modifier)) first--;
  return !isAt(draft, first, Class.conjunction);
}

const isPlural = (draft: TagDraft, at: number): boolean =>
  tagAt(draft, at) === 'NNS' || tagAt(draft, at) === 'NNPS';

/** What may follow a verb but no noun that stands without one: "hit Norland", "burst into flames", "spread quickly". */
const followsVerb = (draft: TagDraft, at: number): boolean => {
  const tag = tagAt(draft, at);
  return (
    isAt(
      draft,
      at,
      Class.proper | Class.determiner | Class.pronoun | Class.number | Class.adverb,
    ) ||
    tag === 'NNS' ||
    tag === 'RP' ||
    (tag === 'JJ' && isAt(draft, at + 1, Class.proper)) || // "hit southern Norland"
    LOCAL.has(lowerAt(draft, at))
  );
};
const LOCAL: ReadonlySet<string> = new Set(['into', 'to', 'on', 'in', 'at', 'through', 'across', 'off', 'over', 'near']); // prettier-ignore

const STRETCHES: ReadonlySet<string> = new Set(['year', 'quarter', 'half', 'months', 'weeks', 'days', 'period', 'season']); // prettier-ignore

/** "Rents in the port |leapt", "The museum |lent"; not "A wild |rose", "Fish |caught by hand". */
const isBehindSubject = (draft: TagDraft, at: number): boolean =>
  isAt(draft, at - 1, Class.noun) &&
  !(TYING.has(lowerAt(draft, at + 1)) && wasSeenAs(draft, at, 'VBN')) &&
  (tagAt(draft, at) !== 'NN' ||
    isEdge(draft, at + 1) ||
    isPlural(draft, at - 1) ||
    isAt(draft, at + 1, Class.proper | Class.determiner));

/** Where people stand in a picture. */
const SIDES: ReadonlySet<string> = new Set(['left', 'right', 'centre', 'center']);

const isEdge = (draft: TagDraft, at: number): boolean =>
  at >= draft.tags.length || isAt(draft, at, Class.mark);

const WEEKDAYS: ReadonlySet<string> = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']); // prettier-ignore
const MONTHS: ReadonlySet<string> = new Set(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']); // prettier-ignore

/** A weekday or month behind, with at most a name or short phrases between: "Town on Wednesday", "in Oslo on the first Friday", "in May". */
function hasDayAhead(draft: TagDraft, from: number): boolean {
  for (let at = from; at < from + DAY_REACH && at < draft.tags.length; at++) {
    const lower = lowerAt(draft, at);
    if (WEEKDAYS.has(lower) || (MONTHS.has(lower) && isAt(draft, at, Class.proper))) return true;
    const isPhrase = isAt(draft, at, Class.modifier | Class.adverb) || tagAt(draft, at) === 'VBG'; // "resumes trading on Friday"
    if (!isPhrase && !PLACING.has(lower)) return false;
  }
  return false;
}
const DAY_REACH = 8;
/** Prepositions that may stand between a verb and its day: "gather in Oslo on Friday"; not "reports of January". */
const PLACING: ReadonlySet<string> = new Set(['on', 'in', 'at', 'to', 'for', 'with', 'over', 'near', 'against', 'under']); // prettier-ignore

const isNameAt = (draft: TagDraft, at: number): boolean =>
  isAt(draft, at, Class.proper) && !WEEKDAYS.has(lowerAt(draft, at));

/** Its clause lacks a verb: that of the sentence, or of what "when" opens. */
const needsVerb = (draft: TagDraft, at: number): boolean =>
  draft.form !== 'headline' && (isMainVerbless(draft, at) || opensBefore(draft, at));

/** No finite verb but one in a clause that "which" opens behind it: "Parliament votes on Friday on a bill, which would ban it." */
function isMainVerbless(draft: TagDraft, at: number): boolean {
  let finite = 0;
  let isInside = false;
  for (let other = 0; other < draft.tags.length; other++) {
    if (other > at && isAt(draft, other, Class.wh)) isInside = true;
    if (!isAt(draft, other, Class.finite)) continue;
    if (!isInside || finite > 0) return false;
    finite++;
  }
  return true;
}

/** "closed down", "gave up": a participle of a noun has by, in or a day behind it, and no object. */
const PARTICLES: ReadonlySet<string> = new Set(['down', 'up', 'off', 'out', 'away', 'back']);

/** In this order; each is asked of every word, left to right. */
export const REPAIRS: readonly Repair[] = [
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
      (isAt(draft, at + 1, Class.proper | Class.number) || TYING.has(lowerAt(draft, at + 1))) &&
      draft.tags.some(
        (_, other) =>
          other !== at && (isAt(draft, other, Class.finite) || tagAt(draft, other) === 'VBN'),
      ),
    effect: 'VBN',
  },
  {
    // "Shares shed 4 percent", "copper reserves dwindled"; not "Helps build homes", "who leads left", "has left", "wins disputed vote"
    name: 'form in -s right before a past is a plural',
    of: 'VBZ',
    applies: (draft, at) =>
      (at === 0 || (isAt(draft, at - 1, Class.noun | Class.adjective) && draft.form === 'prose')) &&
      canBe(draft, at, 'NNS') &&
      (draft.forms[at]?.helps ?? 0) === 0 &&
      /^VB[DN]$/.test(tagAt(draft, at + 1) ?? '') &&
      !isAt(draft, at + 2, Class.noun),
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
    // "Norland beat Southland", "she quit": a present would end in -s; not "Fans beat drums", "Lind and Orr put it off"
    name: 'unchanged past behind a singular',
    of: 'VBP',
    applies: (draft, at) =>
      pastAt(draft, at) === 'unchanged' && isSingularSubject(draft, helperBefore(draft, at)),
    effect: 'VBD',
  },
  {
    // "Ann Lind, left, speaks"; not "They came, left, and slept"
    name: 'side of a picture',
    of: 'VBD',
    applies: (draft, at) =>
      SIDES.has(lowerAt(draft, at)) &&
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
      SPEAKS_TO.test(lowerAt(draft, at - 2)) &&
      isAt(draft, at + 1, Class.noun) &&
      canBe(draft, at, 'NN'),
    effect: 'NN',
  },
  {
    // "calls for vote" in a headline; not "rather than vote", "to vote"
    name: 'noun behind a preposition',
    of: 'VB',
    applies: (draft, at) =>
      TYING.has(lowerAt(draft, at - 1)) && isEdge(draft, at + 1) && canBe(draft, at, 'NN'),
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
      TYING.has(lowerAt(draft, at + 1)) &&
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
      TYING.has(lowerAt(draft, at + 1)) &&
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
    // "Orr, who runs the mill, which shut, pleaded for time"; not "He met Orr, who runs it, accused of theft", "Orr, who ran it, jailed in May, left"
    name: 'past behind a relative clause is the verb of the sentence',
    of: 'VBN',
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
      OPENS_CLAUSE.has(lowerAt(draft, at + 1)) &&
      canBe(draft, at, 'VBD'),
    effect: 'VBD',
  },
  {
    // "they called it off"; not "them called"
    name: 'past behind a pronoun in the nominative',
    of: 'VBN',
    applies: (draft, at) =>
      NOMINATIVE.has(lowerAt(draft, at - 1)) && canBe(draft, at, 'VBD') &&
      (draft.forms[at - 2]?.helps ?? 0) === 0,
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
      !STRETCHES.has(lowerAt(draft, at + 2)) &&
      !NAMING.has(lowerAt(draft, at)) &&
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
      PARTICLES.has(lowerAt(draft, at + 1)) &&
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
    // "A judge, Ann Lind, sentenced Orr."; not "A retired judge of May", "Two armed men"
    name: 'past with an object is the verb of the sentence',
    of: 'VBN JJ',
    applies: (draft, at) =>
      draft.form !== 'headline' &&
      lowerAt(draft, at).endsWith('ed') &&
      isVerbPlace(draft, at) &&
      isAt(draft, at + 1, Class.determiner | Class.proper | Class.pronoun) &&
      canBe(draft, at, 'VBD'),
    effect: 'VBD',
    onlyVerbless: true,
  },
  {
    // "Dockers marched today.", "Exports climbed by a fifth."; not "Three held after blast" (a headline), "A ship built by Norland."
    name: 'lone past is the verb of the sentence',
    of: 'VBN',
    applies: (draft, at) =>
      draft.form !== 'headline' &&
      isOnly(draft, at, 'VBN') &&
      isVerbPlace(draft, at) &&
      !isByAgent(draft, at + 1) &&
      canBe(draft, at, 'VBD'),
    effect: 'VBD',
    onlyVerbless: true,
  },
  {
    // "A quake hit Norland.", "The bus burst into flames."; not "A quick tax cut.", "Farmers hit by drought."
    name: 'lone unchanged past is the verb of the sentence',
    of: 'VBD VBN VBP VB NN JJ',
    applies: (draft, at) =>
      draft.form !== 'headline' &&
      (pastAt(draft, at) === 'unchanged' ||
        (pastAt(draft, at) === 'only' && isBehindSubject(draft, at))) &&
      isVerbPlace(draft, at) &&
      lowerAt(draft, at - 1) !== ',' &&
      (followsVerb(draft, at + 1) || pastAt(draft, at) === 'only'),
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

const isVerbless = ({ tags }: TagDraft): boolean =>
  tags.every((tag) => ((CLASSES[tag] ?? 0) & Class.finite) === 0);

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
    if (mended === undefined || (onlyVerbless && !isVerbless(draft))) continue;
    for (const at of places) {
      if (mended[tags[at] ?? 0] !== 1 || !applies(draft, at)) continue;
      tags[at] = tagNumber(effect) ?? 0;
      names.push(name);
      if (onlyVerbless) break;
    }
  }
  return names;
}
