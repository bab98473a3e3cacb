// Paragraphs → tokens with their tags and sentences: cut, told apart, tagged, repaired.
import type { DocumentData } from '../languages/document-data.js';
import { trimRange, type Range } from '../model/range.js';
import { BOUNDARY, type Sentence, type Token, type Tokens } from './document.js';
import { repairTags } from './repairs.js';
import { sentenceFormOf } from './sentence-forms.js';
import { sentenceEnds } from './sentences.js';
import type { Form } from './tagger/forms.js';
import { CLASSES, TAGS } from './tagger/tag-set.js';
import type { Tagger } from './tagger/tagger.js';
import { tokenise } from './tokenise.js';

/** What a language reads with: its data, and a tagger that learned it. */
export type Reader = { readonly data: DocumentData; readonly tagger: Tagger };

export type Text = {
  readonly body: string;
  /** Sorted; a sentence never crosses one. */
  readonly paragraphs: readonly Range[];
};

type Piece = Range & { readonly text: string; readonly form: Form };

/** The tokens of all paragraphs; sentences are told apart by the stops between them. */
export function readTokens({ body, paragraphs }: Text, reader: Reader): Tokens {
  const draft = new TokenDraft(body, reader);
  for (const paragraph of paragraphs) {
    const pieces = draft.cut(paragraph);
    const ends = sentenceEnds(pieces, reader.data);
    let from = 0;
    for (const end of ends) {
      draft.add(pieces.slice(from, end), ends.length === 1);
      from = end;
    }
  }
  return draft.done();
}

/** The tokens of sentences that are known already: of a treebank. None is taken for a headline. */
export function readTokensOf(
  body: string,
  sentences: readonly (readonly Range[])[],
  reader: Reader,
): Tokens {
  const draft = new TokenDraft(body, reader);
  for (const words of sentences)
    draft.add(
      words.map((word) => draft.piece(word.start, word.end)),
      false,
    );
  return draft.done();
}

class TokenDraft {
  readonly #body: string;
  readonly #reader: Reader;
  readonly #tokens: Token[] = [];
  readonly #sentences: Sentence[] = [];

  constructor(body: string, reader: Reader) {
    this.#body = body;
    this.#reader = reader;
  }

  piece(start: number, end: number): Piece {
    const form = this.#reader.tagger.formOf(this.#body, start, end);
    return { start, end, text: form.text, form };
  }

  cut(paragraph: Range): Piece[] {
    const pieces: Piece[] = [];
    const found = (start: number, end: number): void => {
      pieces.push(this.piece(start, end));
    };
    tokenise(this.#body, trimRange(this.#body, paragraph), this.#reader.data, found);
    return pieces;
  }

  /** One sentence more; nothing where it has no token. */
  add(pieces: readonly Piece[], isAlone: boolean): void {
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) return;
    const forms = pieces.map(({ form }) => form);
    const form = sentenceFormOf({ forms, isAlone });
    const tags = this.#reader.tagger.tag(forms);
    repairTags({ forms, tags, form });
    const from = this.#tokens.length;
    const sentence = this.#sentences.length;
    for (const [at, { start, end, form: word }] of pieces.entries()) {
      const number = tags[at] ?? 0;
      const tag = TAGS[number] ?? BOUNDARY.tag;
      this.#tokens.push({
        start,
        end,
        text: word.text,
        lower: word.lower,
        tag,
        is: CLASSES[number] ?? 0,
        sentence,
      });
    }
    this.#sentences.push({
      start: first.start,
      end: last.end,
      from,
      to: this.#tokens.length,
      form,
    });
  }

  done(): Tokens {
    const tokens = this.#tokens;
    return {
      body: this.#body,
      tokens,
      sentences: this.#sentences,
      at: (index) => tokens[index] ?? BOUNDARY,
    };
  }
}
