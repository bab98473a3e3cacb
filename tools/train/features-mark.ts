// What weights are learned by → a mark of it, kept beside them: where it changes, they were learned by other features, and are learned anew.
import { candidatesOf } from '../../source/document/grammar/date-governor.js';
import { readLayers } from '../../source/document/read-document.js';
import {
  allFeatures,
  atStart,
  makeEdges,
  MOST_FEATURES,
  pass,
  rowOf,
} from '../../source/document/tagger/features.js';
import { FormMaker, type Form } from '../../source/document/tagger/forms.js';
import { hashText, mix } from '../../source/document/tagger/hash.js';
import { tagNumber } from '../../source/document/tagger/tag-set.js';
import { readTokensOf } from '../../source/document/tokens/tokens.js';
import { documentLexicon as data } from '../../source/languages/english/grammar/document-words.js';
import type { Range } from '../../source/text/range.js';

/** Of the tagger and of the ranker of dates. */
export type FeaturesMark = Readonly<Record<'tagger' | 'dates', string>>;

/** Where the mark of the weights is kept. */
export const MARK_FILE = 'source/languages/english/weights/features-mark.json';

/** Words with their tags, dates in brackets: no tagger is asked, so that the mark hangs on no weights. */
const SENTENCES = `
The/DT council/NN closed/VBD the/DT old/JJ bridge/NN on/IN [Tuesday/NNP] ,/, Mayor/NNP Ann/NNP Lind/NNP said/VBD ./.
On/IN [May/NNP 3/CD ,/, 2021/CD] ,/, the/DT bank/NN was/VBD sold/VBN to/TO Orr/NNP ,/, which/WDT had/VBD owned/VBN it/PRP since/IN [1990/CD] ./.
Lind/NNP said/VBD [Monday/NNP] that/IN the/DT talks/NNS will/MD begin/VB [next/JJ week/NN] if/IN both/DT sides/NNS agree/VBP ./.
The/DT [2016/CD] election/NN gave/VBD them/PRP a/DT majority/NN they/PRP lost/VBD in/IN [June/NNP] ./.
Founded/VBN in/IN [1998/CD] by/IN two/CD brothers/NNS ,/, the/DT firm/NN is/VBZ expected/VBN to/TO close/VB its/PRP$ mill/NN by/IN [the/DT end/NN of/IN May/NNP] ./.
They/PRP met/VBD at/IN [Friday/NNP] 's/POS summit/NN and/CC signed/VBD the/DT treaty/NN [a/DT day/NN later/RB] ./.
“/\`\` It/PRP is/VBZ over/RB ,/, ”/'' he/PRP told/VBD reporters/NNS (/-LRB- [Sept./NNP 9/CD] )/-RRB- after/IN the/DT vote/NN failed/VBD ./.
`;

type Sentence = {
  readonly body: string;
  readonly words: readonly Range[];
  readonly tags: Uint8Array;
  readonly dates: readonly Range[];
};

const sentences = (): readonly Sentence[] =>
  SENTENCES.trim()
    .split('\n')
    .map((line) => {
      let body = '';
      let from = 0;
      const words: Range[] = [];
      const tags: number[] = [];
      const dates: Range[] = [];
      for (const part of line.split(' ')) {
        const [, opens = '', word = '', tag = '', closes = ''] =
          /^(\[?)(.+)\/([^\]]+)(\]?)$/.exec(part) ?? [];
        const start = body.length;
        body += `${word} `;
        words.push({ start, end: start + word.length });
        tags.push(tagNumber(tag) ?? 0);
        if (opens !== '') from = start;
        if (closes !== '') dates.push({ start: from, end: start + word.length });
      }
      return { body, words, tags: Uint8Array.from(tags), dates };
    });

/** The mark of what would be learned by today. */
export function featuresMark(): FeaturesMark {
  const maker = new FormMaker(
    { hashes: new Int32Array(0), which: new Uint16Array(0), sets: [] },
    data,
  );
  const formOf = (body: string, start: number, end: number): Form =>
    maker.make(body.slice(start, end));
  const edges = makeEdges();
  const into = new Int32Array(MOST_FEATURES);
  let tagger = 0;
  let dates = 0;
  for (const { body, words, tags, dates: own } of sentences()) {
    const row = rowOf(words.map(({ start, end }) => formOf(body, start, end)), edges); // prettier-ignore
    const left = atStart();
    for (const [at, tag] of tags.entries()) {
      const size = allFeatures(row, at, left, into);
      tagger = into.subarray(0, size).reduce(mix, tagger);
      pass(left, row, at, tag);
    }
    const reader = { data, tagger: { formOf, tag: () => tags.slice() } };
    const document = readLayers(readTokensOf(body, [words], reader), reader);
    for (const date of own)
      for (const { cues } of candidatesOf(document, date))
        dates = cues.map(hashText).reduce(mix, dates);
  }
  return { tagger: hex(tagger), dates: hex(dates) };
}

const hex = (mark: number): string => (mark >>> 0).toString(16).padStart(8, '0');
