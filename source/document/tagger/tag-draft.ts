// A sentence under repair → what is asked of one of its words: its tag, its form, what it could be.
import type { RepairLexicon } from '../../languages/document-words.js';
import type { SentenceForm } from '../document.js';
import type { Form } from './forms.js';
import { Class, CLASSES, tagNumber, TAGS, type Tag } from './tag-set.js';

/** A sentence under repair. */
export type TagDraft = {
  readonly forms: readonly Form[];
  /** Numbers of tags; changed in place. */
  readonly tags: Uint8Array;
  readonly form: SentenceForm;
  readonly words: RepairLexicon;
};

export const tagAt = ({ tags }: TagDraft, at: number): Tag | undefined => TAGS[tags[at] ?? -1];

const classAt = ({ tags }: TagDraft, at: number): number => CLASSES[tags[at] ?? -1] ?? 0;

export const isAt = (draft: TagDraft, at: number, classes: number): boolean =>
  (classAt(draft, at) & classes) !== 0;

export const lowerAt = ({ forms }: TagDraft, at: number): string => forms[at]?.lower ?? '';

/** Can the word have that tag, as far as the tagger knows. */
export const canBe = ({ forms }: TagDraft, at: number, tag: Tag): boolean => {
  const choices = forms[at]?.choices;
  return choices === undefined || choices.includes(tagNumber(tag) ?? -1);
};

/** Was the word met with that tag in training. */
export const wasSeenAs = ({ forms }: TagDraft, at: number, tag: Tag): boolean =>
  forms[at]?.choices?.includes(tagNumber(tag) ?? -1) ?? false;

/** The word in front of adverbs: "had" of "had also quickly left". */
export function helperBefore(draft: TagDraft, at: number): number {
  let before = at - 1;
  while (before > at - 4 && isAt(draft, before, Class.adverb)) before--;
  return before;
}

export const pastAt = ({ forms }: TagDraft, at: number): Form['past'] => forms[at]?.past;

export const isPlural = (draft: TagDraft, at: number): boolean =>
  tagAt(draft, at) === 'NNS' || tagAt(draft, at) === 'NNPS';

export const isEdge = (draft: TagDraft, at: number): boolean =>
  at >= draft.tags.length || isAt(draft, at, Class.mark);

export const isNameAt = (draft: TagDraft, at: number): boolean =>
  isAt(draft, at, Class.proper) && !draft.words.weekdays.has(lowerAt(draft, at));
