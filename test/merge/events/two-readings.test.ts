// What is not one event though much the same words tell it: another way of saying, a denial, an outlook, a stand; and what can't be told.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { articleOf } from '../../helpers/article.js';

const AROUND =
  '\n\nThe talks on it go on. Many in the town follow them on the radio. Rain is forecast for the weekend.';

type Page = readonly [text: string, publishedAt?: string];

const briefingOfPages = (...pages: readonly Page[]) =>
  mergeBriefings(
    pages.map(([text, publishedAt], at) =>
      extractArticle(articleOf(text + AROUND, { id: `a${at}`, publishedAt, title: 'Tarn' })),
    ),
  );

/** Whether the openings of the first two pages are one event. */
function areOne(...pages: readonly Page[]): boolean {
  const [a = '', b = ''] = pages.map(([text]) => text);
  return briefingOfPages(...pages).events.some(
    ({ occurrences }) =>
      occurrences.some(({ articleId, start }) => articleId === 'a0' && start < a.length) &&
      occurrences.some(({ articleId, start }) => articleId === 'a1' && start < b.length),
  );
}

const DAY = '2021-12-17';

describe('two events in much the same words', () => {
  it.each([
    [
      'in person and in a letter',
      'Mara Orlow apologised in person to the dockers of Tarn on Friday for her remarks.',
      'Mara Orlow apologised in a letter on Friday to the dockers of Tarn for her remarks.',
    ],
    [
      'by phone and in a statement',
      'Bo Berg, the coach, thanked the fans of Tarn United by phone on Friday for their help.',
      'Bo Berg, the coach, thanked the fans of Tarn United in a written statement on Friday for their help.',
    ],
    [
      'a firm answers a claim that another tells',
      'Orlow Lines hit back on Friday at claims that it is dropping its opposition to a pay cut for its crews.',
      'Orlow Lines, long opposed to a pay cut for its crews, said on Friday that it was open to a small one.',
    ],
    [
      'a judge may end what seems open',
      'A suit of 900 nurses against Orlow Clinics that would be the largest in Norland may soon be thrown out after talks before the High Court.',
      'The High Court seemed split on Friday during talks over a suit of 900 nurses against Orlow Clinics.',
    ],
    [
      'a man and a woman',
      'Peter Orlow pleaded guilty on Friday in the High Court to a charge of fraud with funds of the union.',
      'His wife pleaded guilty on Friday in the High Court to a charge of tax fraud with funds of the union.',
    ],
    [
      'a mountain and a town elsewhere',
      'An avalanche killed three skiers near Sarmin on Friday, the police said.',
      'An avalanche killed three climbers on Mount Larne on Friday, a guide said.',
    ],
  ])('are two: %s', (_why, a, b) => {
    expect(areOne([a, DAY], [b, DAY])).toBe(false);
  });

  it.each([
    [
      'one doesn’t say how',
      'Mara Orlow apologised in a letter on Friday to the dockers of Tarn for her remarks.',
      'Mara Orlow apologised on Friday to the dockers of Tarn for her remarks.',
    ],
    [
      'both in writing',
      'Mara Orlow apologised in a statement on Friday to the dockers of Tarn for her remarks.',
      'Mara Orlow apologised on Facebook on Friday to the dockers of Tarn for her remarks.',
    ],
    [
      'both answer',
      'Orlow Lines hit back on Friday at claims that it is dropping its opposition to a pay cut for its crews.',
      'Orlow Lines pushed back on Friday on reports that it is dropping its opposition to a pay cut for its crews.',
    ],
  ])('near miss: %s', (_why, a, b) => {
    expect(areOne([a, DAY], [b, DAY])).toBe(true);
  });
});

describe('a man and a woman in one article', () => {
  const HE = 'Peter Orlow pleaded guilty on Friday to fraud with funds of the dockers.';
  const eventsOf = (text: string) =>
    briefingOfPages([`${HE} Rain fell at night. ${text}`, DAY]).events.filter(({ summary }) =>
      summary.includes('pleaded'),
    );

  it('do not the same', () => {
    expect(eventsOf('On Friday she pleaded guilty to fraud with funds of the cooks.')).toHaveLength(
      2,
    );
  });

  it('near miss: he comes back to it', () => {
    expect(eventsOf('On Friday he pleaded guilty to fraud with funds of the cooks.')).toHaveLength(
      1,
    );
  });
});

describe('a telling without a day', () => {
  const MAY: Page = ['Norland fired a rocket over Sundland on Tuesday.', '2017-05-30'];
  const JULY: Page = ['Norland fired a rocket over Sundland on Friday.', '2017-07-14'];
  const UNDATED: Page = ['Norland fired a rocket over Sundland and the sea of Hoka.'];

  it('is of neither day that is told in its words', () => {
    expect(areOne(MAY, UNDATED, JULY)).toBe(false);
    expect(areOne(JULY, UNDATED, MAY)).toBe(false);
  });

  it('near miss: of the one day there is', () => {
    expect(areOne(MAY, UNDATED)).toBe(true);
  });
});

describe('what one person does in an article', () => {
  it('is no one thing for its verb alone', () => {
    const { events } = briefingOfPages([
      'Bo Berg was referring to a claim by an aide of Mara Orlow on Friday that the only reason for the sale of the harbour was a wish of the bank. Rain fell at night. Berg referred on Friday to the weight on the shoulders of the crews midway through, as dockers and cooks talked of pensions.',
      DAY,
    ]);
    expect(events.every(({ occurrences }) => occurrences.length === 1)).toBe(true);
  });
});

describe('two events told by their days', () => {
  it.each([
    ['ten days on', '2021-12-27', false],
    ['near miss: the next day', '2021-12-18', true],
  ])('are two where one was told before the other came about: %s', (_why, day, expected) => {
    const of = (weekday: string): string =>
      `A bomb exploded in the fish market of Tarn on ${weekday}, tearing down the stalls.`;
    expect(areOne([of('Friday'), DAY], [of(day === '2021-12-27' ? 'Monday' : 'Friday'), day])).toBe(
      expected,
    );
  });

  it('are two that are expected of one year', () => {
    const nomination =
      'If Ida Moe wins the vote, she would be nominated as the candidate of the Harbour Party for president in the 2023 general election.';
    const end =
      'Bo Berg, whose second term ends, is obliged by law to step down as president at the 2023 general election, but nothing in it keeps him from staying on at the head of his party, with much sway over whom the Harbour Party may choose as its next candidate.';
    const mood = 'Snow fell on the hall. Tea was served. A band played. ';
    const count = 'Delegates slept badly. Buses ran late. Nobody counted. ';
    expect(areOne([mood + nomination, DAY], [count + end, DAY])).toBe(false);
  });

  it('have the words of what no page dates, which is neither', () => {
    const undated = 'A bomb hidden in a cool box exploded in the fish market of Tarn.';
    const dated = (day: string): string => `A bomb exploded in the fish market of Tarn on ${day}.`;
    expect(areOne([undated], [dated('Friday'), DAY], [dated('Monday'), '2021-12-27'])).toBe(false);
    expect(areOne([undated], [dated('Friday'), DAY])).toBe(true);
  });
});

describe('twins: the same is told of others', () => {
  const DAY_AFTER = '2024-08-15';
  const areJoined = (a: string, b: string): boolean => areOne([a, DAY_AFTER], [b, DAY_AFTER]);

  it.each<[string, string, string]>([
    ['done to another', 'A Leeds court sentenced the banker Ann Lind to nine years in prison for fraud on Tuesday.', 'A Leeds court sentenced the builder Bo Orr to nine years in prison for fraud on Tuesday.'],
    ['done to another, of one trade', 'Police in Delhi arrested the actor Ravi Sen on Tuesday over unpaid tax.', 'Police in Delhi arrested the actor Anil Rao on Tuesday over unpaid tax.'],
    ['befell another', 'Ann Lind, a broker, was jailed for six years for fraud by a London court on Tuesday.', 'Bo Orr, a dentist, was jailed for six years for fraud by a London court on Tuesday.'],
    ['other teams', 'Harbour Rovers beat Tarn City 2-1 in the semi-final of the cup on Tuesday.', 'Merrow United beat Orlo Athletic 2-1 in the semi-final of the cup on Tuesday.'],
    ['of another country', 'The central bank of Japan raised its key rate to 4 percent on Tuesday.', 'The central bank of Chile raised its key rate to 4 percent on Tuesday.'],
    ['in another town', 'Thousands of nurses marched through Osaka on Tuesday against the new tax.', 'Thousands of nurses marched through Kobe on Tuesday against the new tax.'],
    ['gone elsewhere', 'Foreign minister Ann Lind flew to Osaka on Tuesday for talks on the canal. She goes on to Lima.', 'Foreign minister Ann Lind flew to Lima on Tuesday for talks on the canal after a stop in Osaka.'],
    ['sent to another court', 'The dam case was sent to the Harbour Tribunal on Tuesday by judge Ann Lind.', 'The dam case was sent to the Merrow Land Court on Tuesday by judge Ann Lind, who had kept it from the Harbour Tribunal.'],
    ['in another country and town', 'An earthquake of magnitude 6.1 struck near Luwa on Tuesday, killing three people.', 'An earthquake of magnitude 6.1 killed three people near Huarin in Peru on Tuesday.'],
  ])('two events: %s', (_kind, a, b) => {
    expect(areJoined(a, b)).toBe(false);
  });

  it.each<[string, string, string]>([
    ['the same man', 'Police in Delhi arrested the actor Ravi Sen on Tuesday over unpaid tax.', 'Actor Ravi Sen was arrested by police in Delhi on Tuesday over unpaid tax.'],
    ['one of two', 'The court jailed Ann Lind and Bo Orr for six years for fraud on Tuesday.', 'The court jailed Bo Orr, a dentist, for six years for fraud on Tuesday.'],
    ['his last name', 'A court jailed the banker Jan Orlow for nine years on Tuesday for fraud.', 'A court on Tuesday jailed Mr Orlow, head of Velm, for nine years for fraud.'],
    ['a country that holds the town', 'An earthquake struck near Luwa in Peru on Tuesday, killing three people.', 'An earthquake in Peru killed three people on Tuesday.'],
    ['gone to a country, and to a town of it', 'Foreign minister Ann Lind flew to Japan on Tuesday for talks on the canal.', 'Foreign minister Ann Lind flew to Osaka, Japan, on Tuesday for talks on the canal.'],
    ['a place, and what stands in it', 'The sailor Bo Orr was taken to Osaka on Tuesday after the fall.', 'The sailor Bo Orr was taken to Merrow General Hospital in Osaka on Tuesday after the fall.'],
    ['one court, its name cut short', 'The dam case was sent to the Merrow Land Court on Tuesday by judge Ann Lind.', 'Judge Ann Lind sent the dam case to the Land Court on Tuesday.'],
    ['nobody named', 'The central bank of Japan raised its key rate to 4 percent on Tuesday.', 'The central bank raised its key rate to 4 percent on Tuesday.'],
  ])('one event: %s', (_kind, a, b) => {
    expect(areJoined(a, b)).toBe(true);
  });
}); // prettier-ignore
