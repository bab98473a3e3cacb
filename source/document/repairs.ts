// Tags of one sentence → the same with what only the whole sentence tells put right. One table: {name, applies, effect}.
import type { SentenceForm } from './document.js';
import type { Form } from './tagger/forms.js';
import { Class, CLASSES, tagNumber, TAGS, type Tag } from './tagger/tag-set.js';

/** A sentence under repair. */
export type Draft = {
  readonly forms: readonly Form[];
  /** Numbers of tags; changed in place. */
  readonly tags: Uint8Array;
  readonly form: SentenceForm;
};

type Repair = {
  readonly name: string;
  /** Whether the word at `at` needs it. */
  readonly applies: (draft: Draft, at: number) => boolean;
  readonly effect: Tag;
  /** Only where the sentence has no finite verb; asked again after each repair. */
  readonly onlyVerbless?: boolean;
};

const tagAt = ({ tags }: Draft, at: number): Tag | undefined => TAGS[tags[at] ?? -1];
const classAt = ({ tags }: Draft, at: number): number => CLASSES[tags[at] ?? -1] ?? 0;
const isAt = (draft: Draft, at: number, classes: number): boolean =>
  (classAt(draft, at) & classes) !== 0;
const lowerAt = ({ forms }: Draft, at: number): string => forms[at]?.lower ?? '';

/** Can the word have that tag, as far as the tagger knows. */
const canBe = ({ forms }: Draft, at: number, tag: Tag): boolean => {
  const choices = forms[at]?.choices;
  return choices === undefined || choices.includes(tagNumber(tag) ?? -1);
};

/** The word in front of adverbs: "had" of "had also quickly left". */
function helperBefore(draft: Draft, at: number): number {
  let before = at - 1;
  while (before > at - 4 && isAt(draft, before, Class.adverb)) before--;
  return before;
}

const NOMINATIVE: ReadonlySet<string> = new Set(['i', 'he', 'she', 'we', 'they']);

/** "Lind said", "she left", ", left": where the verb of a clause can stand; not "the sunken ship", "in closed rooms". */
const isVerbPlace = (draft: Draft, at: number): boolean =>
  at > 0 &&
  (isAt(draft, at - 1, Class.noun | Class.pronoun | Class.adverb | Class.number) ||
    lowerAt(draft, at - 1) === ',' ||
    lowerAt(draft, at - 1) === ')');

/** Prepositions that open no clause. */
const TYING: ReadonlySet<string> = new Set(['on', 'in', 'at', 'of', 'from', 'with', 'by', 'for', 'over', 'during', 'near', 'under']); // prettier-ignore

const ENDS_CLAUSE = Class.mark | Class.conjunction | Class.wh | Class.pronoun | Class.to;
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['that', 'as', 'after', 'before', 'because', 'while', 'if', 'since', 'until', 'although', 'though', 'than']); // prettier-ignore

/** A finite verb before anything that could begin another clause. */
function hasVerbAhead(draft: Draft, from: number): boolean {
  for (let at = from; at < draft.tags.length; at++) {
    if (isAt(draft, at, Class.finite)) return true;
    if (isAt(draft, at, ENDS_CLAUSE) || OPENS_CLAUSE.has(lowerAt(draft, at))) return false;
  }
  return false;
}

const isOnly = (draft: Draft, at: number, tag: Tag): boolean =>
  draft.tags.every((other, index) => index === at || TAGS[other] !== tag);

/** In this order; each is asked of every word, left to right. */
export const REPAIRS: readonly Repair[] = [
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

const isVerbless = ({ tags }: Draft): boolean =>
  tags.every((tag) => ((CLASSES[tag] ?? 0) & Class.finite) === 0);

/** The tags of words that a rule can apply to: the others are passed over unasked. */
const REPAIRED: Uint8Array = Uint8Array.from(TAGS, (tag) =>
  tag === 'VBD' || tag === 'VBN' || tag === 'NNS' || tag === 'NN' || tag === 'VB' ? 1 : 0,
);

/** Repairs the tags in place; answers the names of the rules that did. */
export function repairTags(draft: Draft): string[] {
  const names: string[] = [];
  for (const { name, applies, effect, onlyVerbless = false } of REPAIRS) {
    if (onlyVerbless && !isVerbless(draft)) continue;
    for (let at = 0; at < draft.tags.length; at++) {
      if (REPAIRED[draft.tags[at] ?? 0] !== 1 || !applies(draft, at)) continue;
      draft.tags[at] = tagNumber(effect) ?? 0;
      names.push(name);
      if (onlyVerbless) break;
    }
  }
  return names;
}
