// What a noun of saying holds that its owner said; and the source behind “according to” that more is told of.
import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../../helpers/quotes.js';

const ROWS: readonly (readonly [body: string, ...rows: string[]])[] = [
  ['The bank rejected Omar Haddad’s claim that rates would fall.', 'indirect | Omar Haddad | rates would fall'],
  ['Tess Moran won in May. The club mocked her promise to win the cup again.', 'indirect | Tess Moran | to win the cup again'],
  ['Nobody believed Coach Ida Brandt’s latest warning that the pitch would freeze.', 'indirect | Ida Brandt | the pitch would freeze'],
  ['The court weighed Nils Orm’s allegation that the crew had been “sold like salt.”', 'mixed | Nils Orm | the crew had been “sold like salt.”'],
  ['The army dismissed General Amir Sadiq’s threat to close the strait.', 'indirect | Amir Sadiq | to close the strait'],
  ['According to Tess Moran, who chairs the board, the vote was fair.', 'indirect | Tess Moran | the vote was fair'],
  ['According to Omar Haddad, a nurse from Gulland, the ward was full.', 'indirect | Omar Haddad | the ward was full'],
  // near misses
  ['Omar Haddad’s claim that rates would fall was met with laughter.'],
  ['The bank rejected a claim that rates would fall.'],
  ['The club mocked Tess Moran’s promise.'],
  ['The court weighed Nils Orm’s ticket to the coast.'],
  ['The army ignored the threat to close the strait.'],
  ['According to Tess Moran, the vote was fair, the count was late.', 'indirect | Tess Moran | the vote was fair, the count was late'],
]; // prettier-ignore

describe('nounReport', () => {
  it.each(ROWS)('%s', (body, ...expected) => {
    expect(rowsIn(body)).toEqual(expected);
  });
});
