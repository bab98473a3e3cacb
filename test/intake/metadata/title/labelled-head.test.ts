import { describe, expect, it } from 'vitest';
import { paragraphsOf, readOne } from '../../../helpers/intake.js';

const BODY = [
  'The mayor of Tarn resigned on Monday after the ferry strike, and rates may rise before the winter.',
  '“I have no boats left,” she told the council, which had met to hear of the budget of the harbour.',
];
const FACTS = { title: 'Mayor resigns', publisher: 'The Daily Lamp', publishedAt: '2020-05-12' };
const text = (head: string): string => [...head.split(' / '), ...BODY].join('\n\n');

describe('a head of labels', () => {
  it.each([
    'Title: Mayor resigns / Source: The Daily Lamp / Date: 12 May 2020',
    'HEADLINE: Mayor resigns / PUBLICATION: The Daily Lamp / DATE: May 12, 2020 / SECTION: News / BYLINE: Ann Leeds',
    'Mayor resigns / Source: The Daily Lamp / Published: 2020-05-12',
    '**Title:** Mayor resigns / **Outlet:** The Daily Lamp / **Date:** 12 May 2020',
    'Title: Mayor resigns / Source: The Daily Lamp / Date: 12 May 2020 / Text:',
  ])('states what it says: %s', async (head) => {
    const article = await readOne(text(head));
    expect(article).toMatchObject(FACTS);
    expect(paragraphsOf(article)).toEqual(BODY);
  });

  it.each([
    'Mayor resigns / Location: the old harbour',
    'Mayor resigns / Length: 12 metres / Words: none',
    'The mayor of Tarn has left, and nobody knows why she did so. / Source: the city / Date: unknown',
    'Mayor resigns / She named two of the worst days / Title: none / Date: none',
  ])('is none: %s', async (head) => {
    const { body } = await readOne(text(head));
    expect(body).toContain(head.split(' / ').at(-1));
  });

  it('takes no subheading for who wrote', async () => {
    const head = (sub: string) => `Mayor of Tarn resigns over strike\n\n${sub}\n\n12 May 2020`;
    const of = async (sub: string) =>
      (await readOne(`${head(sub)}\n\n${BODY.join('\n\n')}`)).author;
    expect(await of('Council Meets')).toBeUndefined();
    expect(await of('Harbour Budget Heard')).toBeUndefined();
    expect(await of('Rahmat Wowor')).toBe('Rahmat Wowor');
  });
});
