// Where a reported clause without “that” begins: quantities, short clauses and times that are its subject are of it.
import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../../helpers/quotes.js';

type Row = readonly [body: string, content: string];

const check = (rows: readonly Row[]): void => {
  it.each(rows)('%s', (body, content) => {
    expect(rowsIn(body).map((row) => row.split(' | ')[2])).toEqual([content]);
  });
};

describe('a limited quantity opens the clause', () => {
  check([
    ['Police said at least 40 people died in the landslide.', 'at least 40 people died in the landslide'],
    ['The ministry said more than 300 tanks were lost.', 'more than 300 tanks were lost'],
    ['Tess Moran told reporters up to 12 jockeys had been fined.', 'up to 12 jockeys had been fined'],
    ['The court said only two jurors had objected.', 'only two jurors had objected'],
    ['Analysts said around 60 banks would close.', 'around 60 banks would close'],
    // near misses: a time or place is the reporter's
    ['Police said on Monday 40 people died in the landslide.', '40 people died in the landslide'],
    ['The ministry said in 2020 the tanks were lost.', 'the tanks were lost'],
    ['The court said later two jurors had objected.', 'two jurors had objected'],
    ['Analysts said at noon the banks would close.', 'the banks would close'],
    ['Tess Moran said over the weekend that the jockeys had been fined.', 'the jockeys had been fined'],
  ]);
}); // prettier-ignore

describe('what a report tells is not what is said of it', () => {
  it.each([
    ['Ann Orr dismissed as false a report that the player had signed.', []],
    ['A statement dismissed as untrue claims that the king was ill.', []],
    [
      'Ann Orr said in a report that the player had signed.',
      ['indirect | Ann Orr | the player had signed'],
    ],
  ])('%s', (body, rows) => {
    expect(rowsIn(body)).toEqual(rows);
  });
});

describe('a clause of two words, and a subject that looks like an aside', () => {
  check([
    ['Tess Moran said he ran.', 'he ran'],
    ['The keeper said she slept.', 'she slept'],
    ['Van Aalst said more would come.', 'more would come'],
    ['The bank said last year was worse.', 'last year was worse'],
    ['The union said Monday talks had failed.', 'Monday talks had failed'],
    // near misses
    ['The union said Monday that talks had failed.', 'talks had failed'],
    ['The bank said last year that it was for sale.', 'it was for sale'],
    ['Van Aalst said again the boats were gone.', 'the boats were gone'],
    ['The keeper said in Gulland the den was empty.', 'the den was empty'],
    ['Tess Moran said earlier this month that it was late.', 'it was late'],
  ]);
}); // prettier-ignore

describe('“that” with an aside behind it', () => {
  check([
    ['Tess Moran suggests that, to be fair, the hall is cold.', 'to be fair, the hall is cold'],
    ['The bank said that, while costs rose, it had no debt.', 'while costs rose, it had no debt'],
    ['Ranger Mora said that, in May, the herd had moved.', 'in May, the herd had moved'],
    ['The court said that, at first, nobody came.', 'at first, nobody came'],
    ['The club said that, for now, Ida Brandt would stay.', 'for now, Ida Brandt would stay'],
    // near misses
    ['Tess Moran said, without a smile, that the hall is cold.', 'the hall is cold'],
    ['The bank said that it had, in the end, no debt.', 'it had, in the end, no debt'],
    ['Ranger Mora said that herd, too, had moved.', 'herd, too, had moved'],
    ['The club said on Monday that Ida Brandt would stay.', 'Ida Brandt would stay'],
    ['The court said that nobody asked, at first.', 'nobody asked, at first'],
  ]);
}); // prettier-ignore

describe('a limited quantity with a relative clause is the subject', () => {
  check([
    ['Tess Moran said at least five million fans who had paid would be let in.', 'at least five million fans who had paid would be let in'],
    ['The clinic said more than 40 nurses who fell ill were back.', 'more than 40 nurses who fell ill were back'],
    ['Ranger Mora said up to forty huts that stood by the river were gone.', 'up to forty huts that stood by the river were gone'],
    ['Police said on Monday at least six men who swam ashore were held.', 'at least six men who swam ashore were held'],
    ['Analysts said no fewer than nine banks that lent to him would close.', 'no fewer than nine banks that lent to him would close'],
    // near misses: a time or place is the reporter's
    ['Tess Moran said in May 2020 that she was tired.', 'she was tired'],
    ['The keeper told them at around 2 am that she was tired.', 'she was tired'],
    ['Ranger Mora said over the weekend that those who left would return.', 'those who left would return'],
    ['The clinic said in 2020 that nurses who fell ill were paid.', 'nurses who fell ill were paid'],
    ['Police said at noon the men who swam ashore were held.', 'the men who swam ashore were held'],
  ]);
}); // prettier-ignore
