import { describe, expect, it } from 'vitest';
import { documentOf } from '../../helpers/document.js';

/** [paragraph, its form] */
const FORMS: readonly (readonly [string, string])[] = [
  ['The ferry sank off Oslo on Friday.', 'prose'],
  ['The ferry was seen in Oslo on Friday.', 'prose'],
  ['Ferry sinks off Oslo', 'headline'],
  ['Ferry sinks', 'prose'],
  ['Ferry sinks off Oslo:', 'prose'],
  ['The ferry is seen in Oslo on Friday.', 'caption'],
  ['Ann Lind, pictured in May 2019', 'caption'],
  ['Ann Lind (left) and Ivan Orr (right) were taken off a ferry.', 'caption'],
  ['Image caption The ferry sank in 1992.', 'caption'],
  ['The yard (left over from the war) was sold.', 'prose'],
  ['LIND: We left in May.', 'transcript'],
  ['MAYOR ANN LIND: We left in May.', 'transcript'],
  ['Q: When did they leave?', 'transcript'],
  ['Note: it rained in May.', 'prose'],
];

describe('sentence forms', () => {
  it.each(FORMS)('%s', (paragraph, expected) => {
    expect(documentOf(paragraph).sentences[0]?.form).toBe(expected);
  });

  it('takes no sentence among others for a headline', () => {
    expect(documentOf('It rained. Ferry sinks off Oslo').sentences.map(({ form }) => form)).toEqual(
      ['prose', 'prose'],
    );
  });
});
