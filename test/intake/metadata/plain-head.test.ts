import { describe, expect, it } from 'vitest';
import { readPlainHead } from '../../../source/intake/metadata/plain-head.js';
import { makeDateFinder } from '../../../source/intake/metadata/printed-date.js';
import { splitLines } from '../../../source/intake/text/lines.js';
import { english } from '../../../source/languages/english/english.js';
import { readOne } from '../../helpers/intake.js';

const TEXT = 'The mayor of Tarn resigned on Monday after the ferry strike, and rates may rise.';
const headOf = (head: string, text = TEXT) =>
  readPlainHead(
    splitLines(`${head.replaceAll(' | ', '\n')}\n${text}`),
    english,
    makeDateFinder(english.furniture),
  );

describe('headline, outlet and day in a line each', () => {
  it.each([
    ['Mayor resigns | The Daily Lamp | 12 May 2020', undefined],
    ['Mayor resigns | The Daily Post | 12 May 2020', 'The Daily Post'],
    ['Ferry Strike Grows | Tarn Herald | Tuesday, 12 May 2020', 'Tarn Herald'],
    ['Will the rates rise? | Norland Evening Standard | May 12, 2020', 'Norland Evening Standard'],
    ['“I am tired,” says mayor of Tarn | Merrow News | 2020-05-12', 'Merrow News'],
    ['Strike: what is known | The Orr Star | 12 May 2020', 'The Orr Star'],
    // a section, a person, a place, another order, more beside the day
    ['World News | The Daily Post | 12 May 2020', undefined],
    ['Mayor resigns | Ann Lee | 12 May 2020', undefined],
    ['Mayor resigns | The Hague | 12 May 2020', undefined],
    ['The Daily Post | Mayor resigns | 12 May 2020', undefined],
    ['Mayor resigns | The Daily Post | Updated by the desk on 12 May 2020', undefined],
    ['The mayor resigns. | The Daily Post | 12 May 2020', undefined],
  ])('%s', (head, outlet) => {
    expect(headOf(head)?.outlet).toBe(outlet);
  });

  it('leaves the text alone as the body', async () => {
    const article = await readOne(`Mayor resigns\nThe Daily Post\n12 May 2020\n${TEXT}`);
    expect(article).toMatchObject({
      title: 'Mayor resigns',
      publisher: 'The Daily Post',
      publishedAt: '2020-05-12',
      body: TEXT,
    });
  });
});
