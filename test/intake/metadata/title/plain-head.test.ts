import { describe, expect, it } from 'vitest';
import { readPlainHead } from '../../../../source/intake/metadata/title/plain-head.js';
import { makeTools } from '../../../../source/intake/assemble.js';
import { splitLines } from '../../../../source/intake/text/lines.js';
import { english } from '../../../../source/languages/english/english.js';
import { readOne } from '../../../helpers/intake.js';

const TOOLS = makeTools(english);
const TEXT = 'The mayor of Tarn resigned on Monday after the ferry strike, and rates may rise.';
const headOf = (head: string, text = TEXT) =>
  readPlainHead(splitLines(`${head.replaceAll(' | ', '\n')}\n${text}`), TOOLS);

describe('headline, outlet and day in a line each', () => {
  it.each([
    ['Mayor resigns | The Daily Lamp | 12 May 2020', undefined],
    ['Mayor resigns | The Daily Post | 12 May 2020', 'The Daily Post'],
    ['Ferry Strike Grows | Tarn Herald | Tuesday, 12 May 2020', 'Tarn Herald'],
    ['Will the rates rise? | Norland Evening Standard | May 12, 2020', 'Norland Evening Standard'],
    ['“I am tired,” says mayor of Tarn | Merrow News | 2020-05-12', 'Merrow News'],
    ['Strike: what is known | The Orr Star | 12 May 2020', 'The Orr Star'],
    ['The Daily Post | Mayor resigns | 12 May 2020', 'The Daily Post'],
    ['Mayor resigns | Levant Monitor | By Salma Orr | 12 May 2020', 'Levant Monitor'],
    ['Politics | Mayor resigns | By Salma Orr | The Guardian', 'The Guardian'],
    ['Mayor resigns | Tarn Herald, 12 May 2020', 'Tarn Herald'],
    ['Reuters | Mayor resigns over ferry | 12 May 2020', 'Reuters'],
    ['Mayor resigns | The Daily Post | Updated by the desk on 12 May 2020', 'The Daily Post'],
    ['Mayor resigns over ferry - Tarn Herald - 12 May 2020', 'Tarn Herald'],
    [
      'Tarn Herald | SPORT / ROWING | Mayor resigns | 12 May 2020 | 4 min read | By Bo Ek',
      'Tarn Herald',
    ],
    ['Mayor resigns | Bo Ekman (Tarn Herald) | Tarn, 12 May 2020', 'Tarn Herald'],
    // two headlines, no day or byline, a sentence, a section,
    ['Mayor resigns | Rates may rise in Tarn | The Daily Post | 12 May 2020', undefined],
    ['Mayor resigns | The Daily Post', undefined],
    // a person, a place, another order, more beside the day
    ['World News | The Daily Post | 12 May 2020', undefined],
    ['Mayor resigns | Ann Lee | 12 May 2020', undefined],
    ['Mayor resigns | The Hague | 12 May 2020', undefined],
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
