// "word/TAG word/TAG" → a sentence under repair.
import type { SentenceForm } from '../../source/document/document.js';
import type { TagDraft } from '../../source/document/tagger/tag-draft.js';
import { tagNumber } from '../../source/document/tagger/tag-set.js';
import { englishReader } from './document.js';

/** The draft of "The/DT ferry/NN sank/VBD". */
export function draftOf(text: string, form: SentenceForm = 'prose'): TagDraft {
  const pairs = text.split(' ').map((pair) => pair.split('/'));
  const { tagger, data } = englishReader();
  return {
    forms: pairs.map(([word = '']) => tagger.formOf(word, 0, word.length)),
    tags: Uint8Array.from(pairs, ([, tag = '']) => tagNumber(tag) ?? 0),
    form,
    words: data.repairs,
  };
}
