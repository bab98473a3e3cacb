import { describe, expect, it } from 'vitest';
import { makeTagger } from '../../../source/document/tagger/tagger.js';
import { TAGS } from '../../../source/document/tagger/tag-set.js';
import { readWeights } from '../../../source/document/tagger/weights.js';
import { documentLexicon } from '../../../source/languages/english/grammar/document-words.js';
import { packWeights } from '../../../tools/train/pack.js';
import { documentOf } from '../../helpers/document.js';

const tagged = (text: string): string =>
  documentOf(text).tokens.map(({ text: word, tag }) => `${word}/${tag}`).join(' '); // prettier-ignore

/** What a reader must tell apart. */
const SENTENCES = [
  'The/DT dockers/NNS marched/VBD on/IN Monday/NNP ./.',
  'A/DT bridge/NN built/VBN in/IN 1990/CD collapsed/VBD ./.',
  "She/PRP does/VBZ n't/RB know/VB the/DT mayor/NN 's/POS plan/NN ./.",
  'The/DT men/NNS who/WP left/VBD had/VBD been/VBN seen/VBN ./.',
  'They/PRP will/MD strike/VB if/IN talks/NNS fail/VBP ./.',
  'They/PRP paid/VBD the/DT firm/NN $/$ 3/CD million/CD ./.',
];

describe('tagger', () => {
  it.each(SENTENCES)('%s', (expected) => {
    const words = expected.split(' ').map((pair) => pair.slice(0, pair.lastIndexOf('/')));
    const text = words
      .join(' ')
      .replace(/ (n't|'s|\.)/g, '$1')
      .replace('$ 3', '$3');
    expect(tagged(text)).toBe(expected);
  });

  it('gives ties to the lower tag', () => {
    const lexicon = { hashes: new Int32Array(0), which: new Uint16Array(0), sets: [] };
    const bytes = packWeights(
      { bits: 6, lexicon, weights: new Map() },
      { bits: 5, weights: new Map() },
    );
    const tagger = makeTagger(readWeights(bytes), documentLexicon);
    const [tag = -1] = tagger.tag([tagger.formOf('word', 0, 4)]);
    expect(TAGS[tag]).toBe(TAGS[0]);
  });

  it('remembers forms by their letters alone', () => {
    const lexicon = { hashes: new Int32Array(0), which: new Uint16Array(0), sets: [] };
    const bytes = packWeights(
      { bits: 6, lexicon, weights: new Map() },
      { bits: 5, weights: new Map() },
    );
    const { formOf } = makeTagger(readWeights(bytes), documentLexicon);
    const body = 'ship ships ship';
    expect(formOf(body, 0, 4)).toBe(formOf(body, 11, 15));
    expect(formOf(body, 5, 10).text).toBe('ships');
  });
});
