// A sentence under repair → what its whole tells of a word: which verbs stand around it, what it follows, what follows it.
import { Class, CLASSES, TAGS, type Tag } from './tag-set.js';
import {
  tagAt,
  isAt,
  lowerAt,
  wasSeenAs,
  helperBefore,
  isPlural,
  isEdge,
  type TagDraft,
} from './tag-draft.js';

/** "Lind said", "she left", ", left": where the verb of a clause can stand; not "the sunken ship", "in closed rooms". */
export const isVerbPlace = (draft: TagDraft, at: number): boolean =>
  at > 0 &&
  (isAt(draft, at - 1, Class.noun | Class.pronoun | Class.adverb | Class.number) ||
    (at === 1 && tagAt(draft, 0) === 'VB') || // a name that nobody met: "Lindqvist escaped"
    lowerAt(draft, at - 1) === ',' ||
    lowerAt(draft, at - 1) === ')');

const ENDS_CLAUSE = Class.mark | Class.conjunction | Class.wh | Class.pronoun | Class.to;

/** A finite verb before anything that could begin another clause. */
export const hasVerbAhead = (draft: TagDraft, from: number): boolean => meetsVerb(draft, from, 1);

/** A finite verb behind anything that could end another clause. */
export const hasVerbBefore = (draft: TagDraft, to: number): boolean => meetsVerb(draft, to - 1, -1);

function meetsVerb(draft: TagDraft, from: number, step: 1 | -1): boolean {
  for (let at = from; at >= 0 && at < draft.tags.length; at += step) {
    if (isAt(draft, at, Class.finite)) return true;
    if (isAt(draft, at, ENDS_CLAUSE) || draft.words.openers.has(lowerAt(draft, at))) return false;
  }
  return false;
}

/**
 * Only a noun phrase stands between a word like "where" or "because" and the word at `at`; or one like "after", where nobody has done to
 * anything what the word tells.
 */
export function opensBefore(draft: TagDraft, at: number): boolean {
  const { happening, eventOpeners, verbOpeners } = draft.words;
  const openers = happening.has(lowerAt(draft, at)) ? eventOpeners : verbOpeners;
  let opener = at - 1;
  while (isAt(draft, opener, Class.noun | Class.determiner | Class.adjective | Class.number))
    opener--;
  return (
    opener < at - 1 &&
    (tagAt(draft, opener) === 'WRB' ||
      draft.words.saying.has(lowerAt(draft, opener)) ||
      (tagAt(draft, opener) === 'IN' && openers.has(lowerAt(draft, opener))))
  );
}

/** "mauled |two hikers": a word in -ed that may be a past, and what opens an object. */
export const isPastBefore = (draft: TagDraft, at: number, object: number): boolean =>
  /[^e]ed$/.test(lowerAt(draft, at)) &&
  /^(?:JJ|VB[DN])$/.test(tagAt(draft, at) ?? '') &&
  isAt(draft, at + 1, object);

/** "closed |lower", "ended |sharply higher on Monday": a comparative that no noun and no agent follows. */
export function isMoved(draft: TagDraft, from: number): boolean {
  const at = tagAt(draft, from) === 'RB' ? from + 1 : from;
  return (
    /^(?:JJR|RBR)$/.test(tagAt(draft, at) ?? '') &&
    !/^(?:by|than)$/.test(lowerAt(draft, at + 1)) &&
    (!isAt(draft, at + 1, Class.noun | Class.modifier) || hasDayAhead(draft, at + 1))
  );
}

/** The one finite verb of a sentence stands behind a word that opens its clause. */
export function hasOneVerbBehind(draft: TagDraft, at: number): boolean {
  const ahead = draft.tags.subarray(at + 1, at + LONGEST_OPENING);
  const finite = ahead.reduce((all, tag) => all + ((CLASSES[tag] ?? 0) & Class.finite ? 1 : 0), 0);
  const isOpened = ahead.some((_, next) => draft.words.openers.has(lowerAt(draft, at + 1 + next)));
  return finite === 1 && isOpened;
}

/**
 * Behind a comma, somebody says what stood in front of it, and the sentence has no other verb: ", the mayor said on Monday."
 * Not ", he said, would sail again", ", the mayor said it was".
 */
export function isSaidBehindComma(draft: TagDraft, from: number): boolean {
  let at = from;
  while (at < draft.tags.length && lowerAt(draft, at) !== ',') {
    if (isAt(draft, at, Class.finite | Class.wh)) return false;
    at++;
  }
  at++;
  const first = at;
  while (isAt(draft, at, Class.noun | Class.modifier | Class.pronoun | Class.preposition)) at++;
  if (at === first || !draft.words.saying.has(lowerAt(draft, at))) return false;
  for (at++; at < draft.tags.length; at++) if (isAt(draft, at, Class.finite)) return false;
  return true;
}

/** "by Norland"; not "by 4 percent", "by a fifth", "by nearly half", which measure. */
export function isByAgent(draft: TagDraft, at: number): boolean {
  if (lowerAt(draft, at) !== 'by') return false;
  for (let next = at + 1; next < at + 5; next++) {
    if (isAt(draft, next, Class.number) || draft.words.measures.has(lowerAt(draft, next))) return false;
    if (!isAt(draft, next, Class.adverb | Class.determiner | Class.adjective | Class.preposition)) return true;
  }
  return true;
} // prettier-ignore

/** "ended" of "the 12 months ended May 31" */
export const isEndOfStretch = (draft: TagDraft, at: number): boolean =>
  lowerAt(draft, at) === 'ended' && draft.words.stretches.has(lowerAt(draft, at - 1));

/** No other word without a helping verb has the tag: "recommended" of "A jury recommended that he be freed". */
export const isOnly = (draft: TagDraft, at: number, tag: Tag): boolean =>
  draft.tags.every(
    (other, index) =>
      index === at ||
      TAGS[other] !== tag ||
      isEndOfStretch(draft, index) ||
      (draft.forms[helperBefore(draft, index)]?.helps ?? 0) > 0,
  );

/** Up to a noun phrase that ends at `at`, a verb with an object: not one that says or thinks, whose clause it would begin. */
export function isObjectOf(draft: TagDraft, at: number): boolean {
  let first = at;
  while (isAt(draft, first, Class.modifier)) first--;
  const tag = tagAt(draft, first);
  return (tag === 'VBD' || tag === 'VBZ') && first > 0 && first < at && !draft.words.takingClause.has(lowerAt(draft, first));
} // prettier-ignore

/** In front of `at` "who" or "which" stands before any finite verb, behind a comma; behind it stands none that opens no clause, but for ", police said". */
export function hasRelativesAlone(draft: TagDraft, at: number): boolean {
  let first = 0;
  while (first < at && !isAt(draft, first, Class.finite | Class.wh)) first++;
  if (first >= at || !isAt(draft, first, Class.wh) || lowerAt(draft, first - 1) !== ',')
    return false;
  for (let other = at + 1; other < Math.min(draft.tags.length, at + LONGEST_OPENING); other++) {
    if (isAt(draft, other, Class.wh) || draft.words.openers.has(lowerAt(draft, other))) return true;
    if (isAt(draft, other, Class.finite)) return isSaidBehindComma(draft, at + 1);
  }
  return true;
}

/** A subject and the aside behind it are no longer, in tokens. */
export const LONGEST_OPENING = 40;

/** The comma at `at` ends what another comma, behind the subject of the sentence, begins; no third stands in front. */
export function isAside(draft: TagDraft, at: number): boolean {
  if (at > LONGEST_OPENING) return false; // the work must stay linear
  const commas = draft.tags.reduce((all, _, index) => all + (index < at && lowerAt(draft, index) === ',' ? 1 : 0), 0);
  const first = draft.forms.findIndex(({ lower }) => lower === ',');
  return commas === 1 && first > 0 && isAt(draft, first - 1, Class.noun) && !isAt(draft, first + 1, Class.conjunction);
} // prettier-ignore

/** "Norland", "the army", "she", where nothing joins another to it; not "Lind and Orr". */
export function isSingularSubject(draft: TagDraft, at: number): boolean {
  const tag = tagAt(draft, at);
  if (tag === 'PRP') return draft.words.singular.has(lowerAt(draft, at));
  if (tag !== 'NN' && tag !== 'NNP') return false;
  let first = at;
  while (isAt(draft, first, Class.modifier)) first--;
  return !isAt(draft, first, Class.conjunction);
}

/** What may follow a verb but no noun that stands without one: "hit Norland", "burst into flames", "spread quickly". */
export const followsVerb = (draft: TagDraft, at: number): boolean => {
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
    draft.words.local.has(lowerAt(draft, at))
  );
};

/** "Rents in the port |leapt", "The museum |lent"; not "A wild |rose", "Fish |caught by hand". */
export const isBehindSubject = (draft: TagDraft, at: number): boolean =>
  isAt(draft, at - 1, Class.noun) &&
  !(draft.words.tying.has(lowerAt(draft, at + 1)) && wasSeenAs(draft, at, 'VBN')) &&
  (tagAt(draft, at) !== 'NN' ||
    isEdge(draft, at + 1) ||
    isPlural(draft, at - 1) ||
    isAt(draft, at + 1, Class.proper | Class.determiner));

/** A weekday or month behind, with at most a name or short phrases between: "Town on Wednesday", "in Oslo on the first Friday", "in May". */
export function hasDayAhead(draft: TagDraft, from: number): boolean {
  for (let at = from; at < from + DAY_REACH && at < draft.tags.length; at++) {
    if (isDayWord(draft, at)) return true;
    const isPhrase = isAt(draft, at, Class.modifier | Class.adverb) || tagAt(draft, at) === 'VBG'; // "resumes trading on Friday"
    if (!isPhrase && !draft.words.placing.has(lowerAt(draft, at))) return false;
  }
  return false;
}

const DAY_REACH = 8;

/** "Friday", "May"; not "may". */
function isDayWord(draft: TagDraft, at: number): boolean {
  const lower = lowerAt(draft, at);
  const { weekdays, months } = draft.words;
  return weekdays.has(lower) || (months.has(lower) && isAt(draft, at, Class.proper));
}

/**
 * "Lind, the mayor, |quit on Monday", "Orr's chief executive |quit as its head in May", "Nadal |beat Orr in Oslo on Monday": a past that is no
 * participle alone, behind a subject, with a day further on. Not "A third |cut by the bank on Monday".
 */
export const isUnchangedOnDay = (draft: TagDraft, at: number): boolean =>
  draft.forms[at]?.past !== undefined &&
  !isByAgentOf(draft, at) &&
  !isCompound(draft, at) &&
  isSubjectAt(draft, at - 1) &&
  namesDay(draft, lowerAt(draft, at + 1) === 'as' ? at + 2 : at + 1);

/** "a cost |cut on Monday": a noun behind another; not "the price |rose by a fifth". */
const isCompound = (draft: TagDraft, at: number): boolean =>
  tagAt(draft, at) === 'NN' && tagAt(draft, at - 1) === 'NN' && lowerAt(draft, at + 1) !== 'by';

/** "rose |by Norland"; "rose |by a metre" is no agent. */
const isByAgentOf = (draft: TagDraft, at: number): boolean =>
  isByAgent(draft, at + 1) && wasSeenAs(draft, at, 'VBN');

/** A noun, a name that nobody met, "executive" of "the chief executive", or the end of an aside behind a name. */
function isSubjectAt(draft: TagDraft, at: number): boolean {
  if (lowerAt(draft, at) === ',') return isAside(draft, at) && isAt(draft, at - 1, Class.noun);
  if (isAt(draft, at, Class.noun | Class.pronoun)) return true;
  return (
    isAt(draft, at, Class.adjective) &&
    (at === 0 || (wasSeenAs(draft, at, 'NN') && isAt(draft, at - 1, Class.modifier)))
  );
}

/** A weekday or month stands further on, and nothing that begins another clause in front of it. */
function namesDay(draft: TagDraft, from: number): boolean {
  for (let at = from; at < Math.min(draft.tags.length, from + LONGEST_OPENING); at++) {
    if (isAt(draft, at, Class.wh) || draft.words.openers.has(lowerAt(draft, at))) return false;
    if (isDayWord(draft, at)) return true;
  }
  return false;
}

/**
 * How many of its first words have no finite verb, where none stands but in speech, or behind a day and "after": "Lind rallied voters |, saying he
 * would win", "Lind rallied voters |: “We will win.”", "The talks slid into chaos on Monday |after two left"; none of "A plan called “We will win”
 * failed", "A bomb found |after a raid blew up", "A man held on Monday |after police found a gun was freed".
 */
export function verblessEnd(draft: TagDraft): number {
  let end = draft.tags.length;
  let opened: number | undefined;
  let clause: number | undefined;
  for (let at = 0; at < draft.tags.length; at++) {
    if (/^(?:``|'')$/.test(tagAt(draft, at) ?? '')) opened = opened === undefined ? at : undefined;
    else if (isAt(draft, at, Class.finite)) {
      if (opened === undefined) return hasVerbAhead(draft, at + 1) ? 0 : Math.min(end, clause ?? 0);
      end = Math.min(end, opened);
    } else if (isSpeech(draft, at) && opened === undefined) return Math.min(end, at - 1);
    else if (at > 0 && opensClause(draft, at)) clause ??= at;
  }
  return end;
}

/** "photographed |what", "closed |because"; behind a day what may open a phrase, too: "on Monday |after", "in May, |when". */
function opensClause(draft: TagDraft, at: number): boolean {
  const lower = lowerAt(draft, at);
  if (/^(?:WRB|WP)$/.test(tagAt(draft, at) ?? '') && !/^(?:who|whom)$/.test(lower)) return true;
  if (draft.words.verbOpeners.has(lower) && lower !== 'that') return true;
  const isBehindDay = isDayWord(draft, lowerAt(draft, at - 1) === ',' ? at - 2 : at - 1);
  return isBehindDay && draft.words.eventOpeners.has(lower);
}

/** ", saying" */
const isSpeech = (draft: TagDraft, at: number): boolean =>
  lowerAt(draft, at - 1) === ',' && draft.words.telling.has(lowerAt(draft, at));

/** Its clause lacks a verb: that of the sentence, or of what "when" opens. */
export const needsVerb = (draft: TagDraft, at: number): boolean =>
  draft.form !== 'headline' && (isMainVerbless(draft, at) || opensBefore(draft, at));

/** No finite verb but one in a clause that "which" opens behind it: "Parliament votes on Friday on a bill, which would ban it." */
export function isMainVerbless(draft: TagDraft, at: number): boolean {
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
