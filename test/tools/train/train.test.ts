import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashText, mix } from '../../../source/document/tagger/hash.js';
import { makeTagger } from '../../../source/document/tagger/tagger.js';
import { TAGS } from '../../../source/document/tagger/tag-set.js';
import { readWeights } from '../../../source/document/tagger/weights.js';
import { documentLexicon } from '../../../source/languages/english/grammar/document-words.js';
import { LINE_FACTS } from '../../../source/select/events/line-odds.js';
import { readTreebank } from '../../../tools/train/conllu.js';
import { featuresMark, MARK_FILE } from '../../../tools/train/features-mark.js';
import { GoldTree } from '../../../tools/train/gold.js';
import { packWeights } from '../../../tools/train/pack.js';
import { trainTagger } from '../../../tools/train/train-tagger.js';
import { trainDates } from '../../../tools/train/train-dates.js';

/** Columns: id, form, tag, head, relation. */
const TREES = `# newdoc id = one
# text = Lind didn't sell it in May.
1 Lind NNP 4 nsubj
2-3 didn't
2 did VBD 4 aux
3 n't RB 4 advmod
4 sell VB 0 root
5 it PRP 4 obj
6 in IN 7 case
7 May NNP 4 obl
8 . . 4 punct

# newpar
# text = Prices rose and fell.
1 Prices NNS 2 nsubj
2 rose VBD 0 root
3 and CC 4 cc
4 fell VBD 2 conj
5 . . 2 punct

# newdoc id = two
# text = The May vote failed.
1 The DT 3 det
2 May NNP 3 compound
3 vote NN 4 nsubj
4 failed VBD 0 root
5 . . 4 punct
`;

const conllu = (rows: string): string =>
  rows.replace(/^(\d\S*) (\S+)(?: (\S+) (\S+) (\S+))?$/gm, (_, id: string, form: string, tag = '_', head = '_', relation = '_') =>
    [id, form, '_', '_', tag, '_', head, relation, '_', '_'].join('\t'),
  ); // prettier-ignore

const folder = mkdtempSync(join(tmpdir(), 'briefing-trees-'));
const file = join(folder, 'trees.conllu');
beforeAll(() => {
  writeFileSync(file, conllu(TREES));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('readTreebank', () => {
  it('gives words, trees, and where each word stands', () => {
    const [first, second, third] = readTreebank(file);
    expect(first?.words).toEqual(['Lind', 'did', "n't", 'sell', 'it', 'in', 'May', '.']);
    expect(first?.starts.map((start, at) => first.text.slice(start, first.ends[at]))).toEqual(
      first?.words,
    );
    expect(first?.heads).toEqual([3, 3, 3, -1, 3, 6, 3, 3]);
    expect([first, second, third].map((sentence) => [sentence?.document, sentence?.opens])).toEqual([['one', true], ['one', true], ['two', true]]); // prettier-ignore
  });

  it('refuses a row without ten columns, and names the file', () => {
    const broken = join(folder, 'broken.conllu');
    writeFileSync(broken, '1\tLind\n');
    expect(() => readTreebank(broken)).toThrow(broken);
  });
});

describe('GoldTree', () => {
  it('reads verb groups with their subjects', () => {
    const groups = readTreebank(file).flatMap((sentence) => {
      const { groups: found } = new GoldTree(sentence);
      return found.map(({ tokens, subject = -1, finite }) => [
        tokens.map((at) => sentence.words[at]).join(' '),
        sentence.words[subject],
        finite,
      ]);
    });
    expect(groups).toEqual([['did sell', 'Lind', true], ['rose', 'Prices', true], ['fell', 'Prices', true], ['failed', 'vote', true]]); // prettier-ignore
  });

  it('knows which verb a date belongs to', () => {
    const [first, , third] = readTreebank(file).map((sentence) => new GoldTree(sentence));
    expect(first?.governorOf([6])?.head).toBe(3);
    expect(third?.governorOf([1])).toBeUndefined();
  });
});

describe('training', () => {
  const learned = (): Uint8Array => {
    const options = { rounds: 6, runs: 2, knownFrom: 1, completeFrom: 9, bits: 12, leastSeen: 1 };
    const tagger = trainTagger(
      readTreebank(file),
      documentLexicon,
      options,
    )({ leastWeight: 0.01, scale: 16 });
    const lesson = { candidates: [{ verb: undefined, cues: ['none'] }, { verb: 0, cues: ['verb', 'near'] }], right: [1], hasVerb: true }; // prettier-ignore
    return packWeights(tagger, trainDates(Array.from({ length: 5 }, () => lesson)));
  };

  it('gives the same bytes again', () => {
    expect(learned()).toEqual(learned());
  });

  it('learns what it is shown', () => {
    const { tag, formOf } = makeTagger(readWeights(learned()), documentLexicon);
    for (const { words, tags } of readTreebank(file))
      expect(
        [...tag(words.map((word) => formOf(word, 0, word.length)))].map((number) => TAGS[number]),
      ).toEqual(tags);
  });
});

describe('the weights', () => {
  // Where this fails, train anew (`npm run train -- FOLDER`) and see what the weights score.
  it('of tags and dates were learned by the features of today', () => {
    expect(featuresMark()).toEqual(JSON.parse(readFileSync(MARK_FILE, 'utf8')));
  });

  // Where this fails, a fact was added or a weight set by hand: `npm run train-lines -- FOLDER` says what all of them weigh beside it.
  it('of lines were learned together', () => {
    const facts = LINE_FACTS.map(({ name, weight }) => hashText(`${name} ${weight}`));
    expect(facts.reduce(mix, 0)).toMatchInlineSnapshot(`-935946577`);
  });
});
