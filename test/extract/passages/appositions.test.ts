import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../helpers/quotes.js';

/** [text, the quotes in it]: what a relative clause or an apposition hangs on, whoever is named in it last. */
const HUNG_ON: readonly (readonly [string, ...string[]])[] = [
  ['Mr. Olof Berg, whose latest start-up, Velmdata, uses sonar to find eels, said the sea was warm.', 'indirect | Olof Berg | the sea was warm'],
  ['The lawsuit, which was brought by the harbour’s lawyer, Karl Orr, said the pier was late.', 'indirect | (The lawsuit) | the pier was late'],
  ['Rana Holm, whose brother, Felix Holm, died in the fire, said the alarm was late.', 'indirect | Rana Holm | the alarm was late'],
  ['“It was late,” Rana Holm, who leads the oldest bank of the coast, Velm Trust, said.', 'direct | Rana Holm | It was late,'],
  ['Rana Holm, vice-chancellor of the school, who leaves in May, said the roof was old.', 'indirect | Rana Holm | the roof was old'],
  ['Rana Holm, the editor of the harbour’s newspaper, Dagens Sild, said the roof was old.', 'indirect | Rana Holm | the roof was old'],
  ['Olof Berg, a partner at the firm that defended the banker, Karl Orr, said it was late.', 'indirect | Olof Berg | it was late'],
  ['In the town, which lies by the sea, the priest, Karl Orr, said nine boats were lost.', 'indirect | Karl Orr | nine boats were lost'],
  ['When Olof Berg, who led the talks, left the room, the lawyer, Rana Holm, said it was late.', 'indirect | Rana Holm | it was late'],
  ['The man who led the search, Captain Karl Orr, said the fog was thick.', 'indirect | Karl Orr | the fog was thick'],
  ['In a letter, Rana Holm, of Tarn, New Merrow, said the road was long.', 'indirect | Rana Holm | the road was long'],
  ['“We left,” Rev. Olof Berg of Our Lady of Tarn, told the Post. “It rained.”', 'direct | Olof Berg | We left. It rained.'],
]; // prettier-ignore

describe('a comma in front of a verb of saying', () => {
  it.each([...HUNG_ON])('%s', (body, ...rows) => {
    expect(rowsIn(body)).toEqual(rows);
  });
});
