import { describe, expect, it } from 'vitest';
import { endsWithStop } from '../../../source/document/tokens/abbreviation-ends.js';
import { documentOf, englishReader } from '../../helpers/document.js';

describe('endsWithStop', () => {
  it.each(['U.S.', 'p.m.', 'J.', 'Inc.', 'Calif.', 'etc.', 'Ave.'])(
    '%s may end a sentence',
    (text) => {
      expect(endsWithStop(text, englishReader().data)).toBe(true);
    },
  );

  it.each(['Mr.', 'Gen.', '.', 'Tarn'])('%s ends none', (text) => {
    expect(endsWithStop(text, englishReader().data)).toBe(false);
  });
});

describe('abbreviationEnds', () => {
  it.each([
    ['a name again', 'She sued Velm Inc.| Velm paid.'],
    ['no name again', 'She sued Velm Inc. Chief Bo Orr.'],
    ['a firm whose name goes on', 'She sued Cie. Velm.'],
    ['no verb in front of a clock', 'At 9 p.m. Lind called.'],
    ['a verb in front of a clock', 'It burned at 9 p.m.| Lind called.'],
  ])('%s', (_why, marked) => {
    const body = marked.replace('|', '');
    const found = documentOf(body).sentences.map(({ start, end }) => body.slice(start, end));
    expect(found).toEqual(marked.split('|').map((one) => one.trim()));
  });
});
