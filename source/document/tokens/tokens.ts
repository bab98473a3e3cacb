// Paragraphs → tokens with their tags and sentences: cut, told apart, tagged, repaired.
import type { DocumentLexicon } from '../../languages/document-words.js';
import { trimRange, type Range } from '../../text/range.js';
import { BOUNDARY, type Sentence, type Token, type Tokens } from '../document.js';
import { repairTags } from '../tagger/repairs.js';
import { sentenceFormOf } from './sentence-forms.js';
import { sentenceEnds } from './sentences.js';
import type { Form } from '../tagger/forms.js';
import { CLASSES, TAGS } from '../tagger/tag-set.js';
import type { Tagger } from '../tagger/tagger.js';
import { tokenise } from './tokenise.js';

/** What a language reads with: its data, and a tagger that learned it. */
export type TokenReader = { readonly data: DocumentLexicon; readonly tagger: Tagger };

export type Text = {
  readonly body: string;
  /** Sorted; a sentence never crosses one. */
  readonly paragraphs: readonly Range[];
};

/** Words and marks before they have tags: columns of a table. */
class Cuts {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly forms: Form[] = [];

  add(start: number, end: number, form: Form): void {
    this.starts.push(start);
    this.ends.push(end);
    this.forms.push(form);
  }
}

/** The tokens of all paragraphs; sentences are told apart by the stops between them. */
export function readTokens({ body, paragraphs }: Text, reader: TokenReader): Tokens {
  const { data, tagger } = reader;
  const draft = new TokenDraft(body, reader);
  for (const paragraph of paragraphs) {
    const cuts = new Cuts();
    tokenise(body, trimRange(body, paragraph), data, (start, end) => {
      cuts.add(start, end, tagger.formOf(body, start, end));
    });
    const ends = sentenceEnds(cuts, data);
    let from = 0;
    for (const end of ends) {
      draft.add(cuts, from, end, ends.length === 1 || isRunIn(cuts, end));
      from = end;
    }
  }
  return draft.done();
}

/** What ends there ends without a stop, and more of the paragraph follows: a heading that lost its line. */
const isRunIn = ({ forms }: Cuts, end: number): boolean =>
  end < forms.length && /[\p{L}\p{N}]$/u.test(forms[end - 1]?.text ?? '');

/** The tokens of sentences that are known already: of a treebank. None is taken for a headline. */
export function readTokensOf(
  body: string,
  sentences: readonly (readonly Range[])[],
  reader: TokenReader,
): Tokens {
  const draft = new TokenDraft(body, reader);
  for (const words of sentences) {
    const cuts = new Cuts();
    for (const { start, end } of words)
      cuts.add(start, end, reader.tagger.formOf(body, start, end));
    draft.add(cuts, 0, words.length, false);
  }
  return draft.done();
}

class TokenDraft {
  readonly #body: string;
  readonly #reader: TokenReader;
  readonly #tokens: Token[] = [];
  readonly #sentences: Sentence[] = [];

  constructor(body: string, reader: TokenReader) {
    this.#body = body;
    this.#reader = reader;
  }

  /** One sentence more, of the cuts from one to another; nothing where it has none. */
  add({ starts, ends, forms }: Cuts, low: number, high: number, isAlone: boolean): void {
    if (high <= low) return;
    const words = forms.slice(low, high);
    const form = sentenceFormOf({ forms: words, isAlone });
    const tags = this.#reader.tagger.tag(words);
    repairTags({ forms: words, tags, form, words: this.#reader.data.repairs });
    const from = this.#tokens.length;
    const sentence = this.#sentences.length;
    for (let at = low; at < high; at++) {
      const { text, lower } = forms[at]!;
      const number = tags[at - low]!;
      const [start, end] = [starts[at]!, ends[at]!];
      this.#tokens.push({
        start,
        end,
        text,
        lower,
        tag: TAGS[number]!,
        is: CLASSES[number]!,
        sentence,
      });
    }
    const to = this.#tokens.length;
    const [start, end] = [starts[low] ?? 0, ends[high - 1] ?? 0];
    this.#sentences.push({ start, end, from, to, form, opens: low === 0 });
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
