import { describe, expect, it } from 'vitest';
import { paragraphsOf, readOne } from '../../../helpers/intake.js';

const BODY = [
  'The mayor of Tarn resigned on Monday after the ferry strike, and rates may rise before the winter.',
  '“I have no boats left,” she told the council, which had met to hear of the budget of the harbour.',
];
const FACTS = { title: 'What eleven boats tell us', publishedAt: '2020-05-12' };
const text = (head: string): string => [head.split(' / ').join('\n'), ...BODY].join('\n\n');

describe('a head that was saved with a text', () => {
  it.each([
    ['Tarn Evening Post / 2020-05-12', 'Tarn Evening Post'],
    ['Tarn & District Chronicle / Published: May 12, 2020', 'Tarn & District Chronicle'],
    [
      'Norland Boats Weekly / 12 May 2020 / https://www.boatsweekly.example/a',
      'Norland Boats Weekly',
    ],
    [
      'Norland Fisheries Trader / https://norfish.example/a / 2020-05-12',
      'Norland Fisheries Trader',
    ],
    ['Global Boat Wire / Tuesday, 12 May 2020 / https://gbwire.example/a', 'Global Boat Wire'],
    [
      'Low Water: notes on boats / May 12, 2020 / https://lowwater.example/a',
      'Low Water: notes on boats',
    ],
    ['The Islander (Tarn edition) / 2020-05-12 / https://islander.example/t', 'The Islander'],
  ])('states outlet and day: %s', async (head, publisher) => {
    const article = await readOne(text(`${FACTS.title} / ${head}`));
    expect(article).toMatchObject({ ...FACTS, publisher });
    expect(paragraphsOf(article)).toEqual(BODY);
  });

  it('states the address, and a day with its clock', async () => {
    const head = 'Tarn Post / Published: May 12, 2020 6:12 p.m. / https://tarnpost.example/a';
    const url = 'https://tarnpost.example/a';
    expect(await readOne(text(`${FACTS.title} / ${head}`))).toMatchObject({
      ...FACTS,
      publishedAt: '2020-05-12T18:12',
      url,
    });
  });

  it.each([
    ['2020/05/11', '2020-05-11'],
    ['2020/05/12', '2020-05-12'],
    ['2020/05/13', '2020-05-12'],
    ['2020/04/02', '2020-05-12'],
  ])('has the day in the address, %s, where it is just before: %s', async (inAddress, day) => {
    const head = `Tarn Post / 2020-05-12 / https://tarnpost.example/${inAddress}/a`;
    expect((await readOne(text(`${FACTS.title} / ${head}`))).publishedAt).toBe(day);
  });

  it.each([
    'Ann Lind / 2020-05-12',
    'What we know so far / 2020-05-12 / https://tarnpost.example/a',
    'Tarn Evening Post / The oldest paper of the coast / 2020-05-12',
    'Tarn Evening Post / Norland Journal / 2020-05-12',
  ])('takes no other line for the outlet: %s', async (head) => {
    const { publisher } = await readOne(text(`${FACTS.title} / ${head}`));
    expect(publisher).not.toBe(head.split(' / ')[0]);
  });

  it('leaves the name of who wrote below it to be found', async () => {
    const head = `${FACTS.title} / Tarn Evening Post / 2020-05-12`;
    const article = await readOne(
      [head.split(' / ').join('\n'), 'Hannah Pryce in Tarn', ...BODY].join('\n\n'),
    );
    expect(article.author).toBe('Hannah Pryce');
  });

  it.each([
    'Our Sports Correspondent',
    'By a Staff Reporter',
    'Key points',
    'This page is no longer being updated.',
  ])('keeps no line of the page: %s', async (line) => {
    const head = `${FACTS.title} / Tarn Evening Post / 2020-05-12`;
    const article = await readOne([head.split(' / ').join('\n'), line, ...BODY].join('\n\n'));
    expect(paragraphsOf(article)).toEqual(BODY);
  });

  it('keeps no slug of a wire before the headline, nor its note, and sets its points as subheads', async () => {
    const head =
      'UPDATE 2-Boats stay in harbour as mayor of Tarn goes / Tarn Evening Post / 2020-05-12';
    const [first, second] = BODY;
    const lines = ['(Adds quotes, background)', first, '* Rates may rise by a tenth', second];
    const article = await readOne([head.split(' / ').join('\n'), ...lines].join('\n\n'));
    expect(article.title).toBe('Boats stay in harbour as mayor of Tarn goes');
    expect(paragraphsOf(article)).toEqual(lines.slice(1));
    expect(article.paragraphs.map(({ isSubhead = false }) => isSubhead)).toEqual([
      false,
      true,
      false,
    ]);
  });
});
