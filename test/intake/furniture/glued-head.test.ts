import { describe, expect, it } from 'vitest';
import { splitGluedHead } from '../../../source/intake/furniture/glued-head.js';
import { splitLines } from '../../../source/intake/text/lines.js';
import { paragraphsOf, readOne } from '../../helpers/intake.js';

const parts = (text: string): string[] => splitGluedHead(splitLines(text)).map((line) => line.text);

describe('splitGluedHead', () => {
  const SPLIT: readonly [line: string, parts: readonly string[]][] = [
    [
      'Two ships collide OSLO | Tue Mar 1, 2011 6:36 pm EST OSLO (Reuters) - Two ships met.',
      ['Two ships collide', 'Tue Mar 1, 2011 6:36 pm EST', 'OSLO (Reuters) - Two ships met.'],
    ],
    [
      'PORT ELLIS, Norland | Wed Mar 2, 2011 6:43 pm EST PORT ELLIS, Norland (Lamp) - Two ships met.',
      ['Wed Mar 2, 2011 6:43 pm EST', 'PORT ELLIS, Norland (Lamp) - Two ships met.'],
    ],
    [
      'By the Lamp Staff NEW: Nine are hurt Mayor wants an inquiry Oslo, Norway (CNN) -- Two ships met.',
      [
        'By the Lamp Staff NEW: Nine are hurt Mayor wants an inquiry',
        'Oslo, Norway (CNN) -- Two ships met.',
      ],
    ],
    [
      'Nine people are hurt, the mayor says United Nations (AP) — “Two ships met.”',
      ['Nine people are hurt, the mayor says', 'United Nations (AP) — “Two ships met.”'],
    ],
    [
      'Rescuers have taken control of Oslo (CNN) -- Two ships met.',
      ['Rescuers have taken control of Oslo', '(CNN) -- Two ships met.'],
    ],
    [
      'By Ann Lee and Bo Ek OSLO/BERGEN, April 29 (Reuters) - Two ships met.',
      ['By Ann Lee and Bo Ek', 'OSLO/BERGEN, April 29 (Reuters) - Two ships met.'],
    ],
  ];
  it.each(SPLIT)('splits %s', (line, expected) => {
    expect(parts(line)).toEqual(expected);
  });

  it.each([
    'OSLO, Dec. 24, 2021 (AP) - Two ships met.',
    'PORT OF ELLIS, Norland, May 3 (AP) — Two ships met.',
    'The Associated Press (AP) - a news agency - said that two ships met.',
    'The mayor said (at last) - Two ships met.',
    'Home | News | Sport (all) - Two ships',
  ])('leaves %s', (line) => {
    expect(parts(line)).toEqual([line]);
  });

  it('keeps the line of the file for each, and looks at first lines only', () => {
    const glued =
      'By the Lamp Staff The mayor wants an inquiry Oslo, Norway (CNN) -- Two ships met.';
    expect(splitGluedHead(splitLines(`A\n${glued}`)).map(({ number }) => number)).toEqual([
      1, 2, 2,
    ]);
    expect(parts(`A\nB\nC\n${glued}`)).toHaveLength(4);
  });

  it('parts the byline of a desk from the text behind it', () => {
    expect(parts('By the Lamp Wire Staff Two ships met off Oslo.')).toEqual([
      'By the Lamp Wire Staff',
      'Two ships met off Oslo.',
    ]);
    expect(parts('By the Lamp Wire Staff was tired.')).toHaveLength(1);
  });

  it('takes what sums the text up out of it, and time and title from it', async () => {
    const text =
      'Two ships collide off Oslo, nine hurt OSLO | Tue Mar 1, 2011 6:36 pm EST OSLO (Reuters) - Two ships collided off Oslo on Tuesday and nine people were hurt, the coast guard said.\nThe mayor asked the coast guard for an inquiry into how the ships could meet in clear weather.';
    const article = await readOne(text);
    expect(article).toMatchObject({
      title: 'Two ships collide off Oslo, nine hurt',
      publishedAt: '2011-03-01T18:36',
      dateline: { place: 'OSLO', agency: 'Reuters' },
    });
    expect(paragraphsOf(article)[0]).toMatch(/^OSLO \(Reuters\) - Two ships collided/);
  });
});
