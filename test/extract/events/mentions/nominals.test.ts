import { describe, expect, it } from 'vitest';
import { predicatesOf } from '../../../../source/extract/events/clauses/predicates.js';
import { nominalsOf } from '../../../../source/extract/events/mentions/nominals.js';
import { eventWordsOf, printed } from '../../../helpers/event-words.js';

/** "the 2004 Merrow bombing: bombing 2004-01-01": what a text names with a date. */
function nominalsIn(body: string): string[] {
  const { words, runs } = eventWordsOf(body);
  const whole = { from: 0, to: words.tokens.length };
  return nominalsOf(words, runs, predicatesOf(words), whole).map(
    ({ from, to, head, date }) =>
      `${printed(words, from, to)}: ${printed(words, head, head + 1)} ${date.start}`,
  );
}

describe('nominalsOf', () => {
  it.each([
    ['Orr was jailed for the 1988 Merrow bombing.', 'the 1988 Merrow bombing: bombing 1988-01-01'],
    ['Orr was charged in the 1998 bombing.', 'the 1998 bombing: bombing 1998-01-01'],
    ['It grew since its launch in 2003.', 'its launch in 2003: launch 2003-01-01'],
    ['It grew after the sinking of the Orlow ferry in May 1998.', 'the sinking of the Orlow ferry in May 1998: sinking 1998-05-01'],
    ['Orr spoke at Monday’s federal court hearing.', 'Monday’s federal court hearing: hearing 2021-12-27'],
  ])('%s', (body, expected) => {
    expect(nominalsIn(body)).toEqual([expected]);
  }); // prettier-ignore

  it.each([
    ['the verb has that date too', 'Orr won the 2008 election.'],
    ['the subject has it', 'The 1988 bombing killed 12.'],
    ['the victims are of it', 'Twelve were killed in the 1998 bombing.'],
    ['it says nothing', 'They praised Monday’s ruling.'],
    ['what is told of has it', 'They announced the launch in 2003.'],
    ['it is quoted', '“It grew since its launch in 2003,” Orr said.'],
    ['no event is named', 'Orr was known for the 1988 Merrow house.'],
  ])('none where %s: %s', (_why, body) => {
    expect(nominalsIn(body)).toEqual([]);
  });
});
