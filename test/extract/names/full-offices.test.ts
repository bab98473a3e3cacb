import { describe, expect, it } from 'vitest';
import { namesIn, quotesIn } from '../../helpers/quotes.js';

/** [text, the offices of its first person as printed in full] */
const FULL: readonly (readonly [body: string, ...offices: string[]])[] = [
  ['They met Zorvan spokeswoman Ann Orr in Oslo.', 'Zorvan spokeswoman'],
  ['It rained. Zorvan spokeswoman Ann Orr left.'],
  ['The firm asked Zorvan in vain. Zorvan spokeswoman Ann Orr left.', 'Zorvan spokeswoman'],
  ['They met NATO chief Ann Orr.', 'NATO chief'],
  ['Former Norway Foreign Minister Ann Orr left.', 'former Norway foreign minister'],
  ['Tall councillor Ann Orr left.'],
  ['In Oslo Foreign Minister Ann Orr left.'],
  ['They met Reform and Growth Committee chairman Ann Orr.'],
  ['They asked Merrow Rights Campaign President Ann Orr.', 'Merrow Rights Campaign president'],
  ['Ann Orr, policy director for the Lind campaign, left.', 'policy director for the Lind campaign'],
  ['Ann Orr, chairwoman and chief executive of Velm Airlines, left.', 'chairwoman and chief executive of Velm Airlines'],
  ['Ann Orr, a founder of the National Institute for Rivers, left.', 'founder of the National Institute for Rivers'],
  ['Ann Orr, an accountant at Velm Partners, left.', 'accountant at Velm Partners'],
  ['Ann Orr, Norway’s top diplomat, left.', 'Norway’s top diplomat'],
  ['Ann Orr, the group’s director, left.'],
  ['Ann Orr, chairwoman of the Velm-based firm, left.'],
  ['Ann Orr, a nurse, left.'],
]; // prettier-ignore

describe('offices in full', () => {
  it.each(FULL)('%s', (body, ...offices) => {
    const person = namesIn(body).find(({ name }) => name === 'Ann Orr');
    expect(person?.offices).toEqual(offices);
  });
});

/** [text, the role that its first speaker is told of by] */
const TOLD: readonly (readonly [body: string, role: string | undefined])[] = [
  ['“We left,” said Ann Orr, a spokeswoman for the Merrow Council.', 'spokeswoman for the Merrow Council'],
  ['Republican Sen. Ann Orr said: “We left.”', 'senator'],
  ['Ann Orr, a Democrat, said: “We left.”', 'Democrat'],
  ['His rival Ann Orr said: “We left.”', undefined],
  ['Dr. Ann Orr, an astrophysicist at Velm University, said: “We left.”', 'astrophysicist at Velm University'],
  ['Former Norway Rep. Ann Orr, now a representative of nobody, said: “We left.”', 'former Norway representative'],
  ['Ann Orr, then mayor, signed it in May. Ann Orr said: “We left.”', undefined],
  ['Then Zorvan spokeswoman Ann Orr said: “We left.”', 'Zorvan spokeswoman'],
  ['Nobody wants a President Orr, but Ann Orr said: “We left.”', undefined],
]; // prettier-ignore

describe('the role of a speaker', () => {
  it.each(TOLD)('%s', (body, role) => {
    expect(quotesIn(body)[0]?.speakerRole).toBe(role);
  });
});
