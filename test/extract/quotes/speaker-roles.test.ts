import { expect, it } from 'vitest';
import { quotesIn } from '../../helpers/quotes.js';

const roleOf = (body: string, speaker: string): string | undefined =>
  quotesIn(body).find((quote) => quote.speaker === speaker)?.speakerRole;

it.each([
  ['what the paper tells, not what another says', 'Norland striker Bo Orr signed on Monday.\n\n“We welcome our dear friend, great captain Bo Orr, to the club,” Ann Lind said.\n\n“It rains,” Orr said.', 'Norland striker'],
  ['what another says where nothing else is told', '“We welcome our dear friend, great captain Bo Orr, to the club,” Ann Lind said.\n\n“It rains,” Orr said.', 'captain'],
  ['the own office, not the one besides', 'Velm’s executive chair Bo Orr met staff.\n\n“It rains,” said Orr, who is also an executive at Harbour Bank.', 'Velm’s executive chair'],
  ['the one besides where it is the only one', '“It rains,” said Bo Orr, who is also an executive at Harbour Bank.', 'executive at Harbour Bank'],
  ['nothing by a member of a family', 'Bo Orr, the last surviving family member, said: “It rains.”', undefined],
])('%s', (_why, body, role) => {
  expect(roleOf(body, 'Bo Orr')).toBe(role);
}); // prettier-ignore
