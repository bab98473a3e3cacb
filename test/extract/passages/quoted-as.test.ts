import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../helpers/quotes.js';

/** [paragraph, the quotes in it]: whom another quotes is the source. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  [
    'President Ana Tor came. “The border is open,” she was quoted as saying by the newspaper Dagen.',
    'direct | Ana Tor | The border is open,',
  ],
  [
    'President Ana Tor came. “Trade will double,” state television quoted her as saying.',
    'direct | Ana Tor | Trade will double,',
  ],
  [
    'Dagen quoted Finance Minister Piet Hass as saying that “taxes will not rise”.',
    'mixed | Piet Hass | “taxes will not rise”',
  ],
  [
    '“No talks are planned,” Colonel Rui Mend was quoted by the agency as saying.',
    'direct | Rui Mend | No talks are planned,',
  ],
  ['The Harrow Post quoted an aide as saying: “He is done.”', 'direct | (an aide) | He is done.'],
  ['Ann Orr is quoted as saying that the plan is dead.', 'indirect | Ann Orr | the plan is dead'],
  [
    '“It was a soldier of the state,” Reuters cited the Amaq agency.',
    'direct | (the Amaq agency) | It was a soldier of the state,',
  ],
  [
    'The board heard Ann Orr, whom the paper quoted as saying: “It is late.”',
    'direct | Ann Orr | It is late.',
  ],
  [
    'Radio Kesar cited the governor of the central bank, Indira Velu, as saying that “the vault is full”.',
    'mixed | Indira Velu | “the vault is full”',
  ],
  ['“We are calm,” Ann Orr was quoted as having told aides.', 'direct | Ann Orr | We are calm,'],
  [
    'Per Holm is said to have told friends: “I am done.” Local media quoted the mayor, Luz Paz, as warning: “Stay home.”',
    'direct | Per Holm | I am done.',
    'direct | Luz Paz | Stay home.',
  ],
  [
    'Judge Ann Orr came. “Bail is refused,” she was reported as saying on the radio.',
    'direct | Ann Orr | Bail is refused,',
  ],
  ['Coach Ann Orr was heard as saying: “Run.”', 'direct | Ann Orr | Run.'],
  ['Ann Orr was reported as missing on Monday.'],
  ['Ann Orr quoted the report as proof that it rained.'],
  ['Ann Orr was quoted in the paper on Monday.'],
];

describe('a source that another quotes', () => {
  it.each(CASES)('%s', (body, ...rows) => {
    expect(rowsIn(body)).toEqual(rows);
  });
});
