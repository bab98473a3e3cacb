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

const isOnly = (draft: TagDraft, at: number, tag: Tag): boolean =>
  draft.tags.every((other, index) => index === at || TAGS[other] !== tag);

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
    LOCAL.has(lowerAt(draft, at))
  );
};
const LOCAL: ReadonlySet<string> = new Set(['into', 'to', 'on', 'in', 'at', 'through', 'across', 'off', 'over', 'near']); // prettier-ignore

/** Where people stand in a picture. */
const SIDES: ReadonlySet<string> = new Set(['left', 'right', 'centre', 'center']);

const isEdge = (draft: TagDraft, at: number): boolean =>
  at >= draft.tags.length || isAt(draft, at, Class.mark);

/** In this order; each is asked of every word, left to right. */
export const REPAIRS: readonly Repair[] = [
  {
    // "Police shot a man"; not "hens lay eggs", "to shoot"
    name: 'past that is no present',
    applies: (draft, at) => tagAt(draft, at) === 'VBP' && pastAt(draft, at) === 'only',
    effect: 'VBD',
  },
  {
    // "Norland beat Southland", "she quit": a present would end in -s; not "Fans beat drums", "Lind and Orr put it off"
    name: 'unchanged past behind a singular',
    applies: (draft, at) =>
      tagAt(draft, at) === 'VBP' &&
      pastAt(draft, at) === 'unchanged' &&
      isSingularSubject(draft, helperBefore(draft, at)),
    effect: 'VBD',
  },
  {
    // "Ann Lind, left, speaks"; not "They came, left, and slept"
    name: 'side of a picture',
    applies: (draft, at) =>
      tagAt(draft, at) === 'VBD' &&
      SIDES.has(lowerAt(draft, at)) &&
      lowerAt(draft, at - 1) === ',' &&
      tagAt(draft, at - 2) === 'NNP' &&
      lowerAt(draft, at + 1) === ',' &&
      !isAt(draft, at + 2, Class.conjunction),
    effect: 'RB',
  },
  {
    // "calls for vote" in a headline; not "rather than vote", "to vote"
    name: 'noun behind a preposition',
    applies: (draft, at) =>
      tagAt(draft, at) === 'VB' &&
      TYING.has(lowerAt(draft, at - 1)) &&
      isEdge(draft, at + 1) &&
      canBe(draft, at, 'NN'),
    effect: 'NN',
  },
  {
    // "the ferry was named Aurora"; not "what it was, sank"
    name: 'participle behind be or have',
    applies: (draft, at) => {
      const helps = draft.forms[helperBefore(draft, at)]?.helps ?? 0;
      const isVerb = isAt(draft, helperBefore(draft, at), Class.verb);
      return (
        tagAt(draft, at) === 'VBD' &&
        isVerb &&
        (helps === 1 || helps === 2) &&
        canBe(draft, at, 'VBN')
      );
    },
    effect: 'VBN',
  },
  {
    // "Officials briefed on the plan left", "pupils seized in May have come"; not "prices rose after talks failed"
    name: 'participle behind a noun, before the verb of its clause',
    applies: (draft, at) =>
      tagAt(draft, at) === 'VBD' &&
      isAt(draft, at - 1, Class.noun) &&
      TYING.has(lowerAt(draft, at + 1)) &&
      canBe(draft, at, 'VBN') &&
      (draft.forms[at]?.helps ?? 0) === 0 &&
      hasVerbAhead(draft, at + 2),
    effect: 'VBN',
  },
  {
    // "they called it off"; not "them called"
    name: 'past behind a pronoun in the nominative',
    applies: (draft, at) =>
      tagAt(draft, at) === 'VBN' && NOMINATIVE.has(lowerAt(draft, at - 1)) && canBe(draft, at, 'VBD') &&
      (draft.forms[at - 2]?.helps ?? 0) === 0,
    effect: 'VBD',
  }, // prettier-ignore
  {
    // "the man who called"; not "who was called"
    name: 'past behind a relative word',
    applies: (draft, at) =>
      tagAt(draft, at) === 'VBN' &&
      isAt(draft, at - 1, Class.wh) &&
      tagAt(draft, at - 1) !== 'WRB' &&
      canBe(draft, at, 'VBD'),
    effect: 'VBD',
  },
  {
    // "Dockers marched today."; not "Three held after blast" (a headline), "A ship built by Norland."
    name: 'lone past is the verb of the sentence',
    applies: (draft, at) =>
      draft.form !== 'headline' &&
      tagAt(draft, at) === 'VBN' &&
      isOnly(draft, at, 'VBN') &&
      isVerbPlace(draft, at) &&
      lowerAt(draft, at + 1) !== 'by' &&
      canBe(draft, at, 'VBD'),
    effect: 'VBD',
    onlyVerbless: true,
  },
  {
    // "A quake hit Norland.", "The bus burst into flames."; not "A quick tax cut.", "Farmers hit by drought."
    name: 'lone unchanged past is the verb of the sentence',
    applies: (draft, at) =>
      draft.form !== 'headline' &&
      tagAt(draft, at) !== 'NNS' &&
      pastAt(draft, at) === 'unchanged' &&
      isVerbPlace(draft, at) &&
      lowerAt(draft, at - 1) !== ',' &&
      followsVerb(draft, at + 1),
    effect: 'VBD',
    onlyVerbless: true,
  },
  {
    // "Norland cancels talks"; not "Norland talks"
    name: 'plural that is the verb of a headline',
    applies: (draft, at) =>
      draft.form === 'headline' &&
      tagAt(draft, at) === 'NNS' &&
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
    applies: (draft, at) =>
      draft.form === 'headline' &&
      (tagAt(draft, at) === 'NN' || tagAt(draft, at) === 'VB') &&
      (tagAt(draft, at - 1) === 'NNS' || tagAt(draft, at - 1) === 'NNPS') &&
      !isAt(draft, at + 1, Class.noun) &&
      canBe(draft, at, 'VBP'),
    effect: 'VBP',
    onlyVerbless: true,
  },
];

const isVerbless = ({ tags }: TagDraft): boolean =>
  tags.every((tag) => ((CLASSES[tag] ?? 0) & Class.finite) === 0);

/** The tags of words that a rule can apply to: the others are passed over unasked. */
const REPAIRED: Uint8Array = Uint8Array.from(TAGS, (tag) =>
  ['VBD', 'VBN', 'VBP', 'VB', 'NN', 'NNS', 'JJ'].includes(tag) ? 1 : 0,
);

/** Repairs the tags in place; answers the names of the rules that did. */
export function repairTags(draft: TagDraft): string[] {
  const { tags } = draft;
  const places: number[] = [];
  for (let at = 0; at < tags.length; at++) if (REPAIRED[tags[at] ?? 0] === 1) places.push(at);
  const names: string[] = [];
  if (places.length === 0) return names;
  for (const { name, applies, effect, onlyVerbless = false } of REPAIRS) {
    if (onlyVerbless && !isVerbless(draft)) continue;
    for (const at of places) {
      if (REPAIRED[tags[at] ?? 0] !== 1 || !applies(draft, at)) continue;
      tags[at] = tagNumber(effect) ?? 0;
      names.push(name);
      if (onlyVerbless) break;
    }
  }
  return names;
}
