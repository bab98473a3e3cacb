import { describe, expect, it } from 'vitest';
import { namesIn } from '../../helpers/quotes.js';

const kindOf = (body: string, name: string): string | undefined =>
  namesIn(body).find((one) => one.name === name)?.kind;

describe('what looks like a person and is none', () => {
  it.each([
    ['Orlow & Vane closed a shop.', 'Orlow & Vane'],
    ['Lokomotiv Tarnow won the cup.', 'Lokomotiv Tarnow'],
    ['Harrow Leipzig won the cup.', 'Harrow Leipzig'],
    ['La Tarna printed the list.', 'La Tarna'],
    ['Velm Orlow sacked its coach.', 'Velm Orlow'],
    ['Anna Vale rose 2 percent.', 'Anna Vale'],
    ['Shares of Tiu Orlow fell.', 'Tiu Orlow'],
    ['The tanker Anna Vale ran aground.', 'Anna Vale'],
    ['Anna Vale said it was late. The travel firm Anna Vale went bust.', 'Anna Vale'],
    ['They met at Anna Vale Airport.', 'Anna Vale Airport'],
    ['Porto Tarn was dry.', 'Porto Tarn'],
    ['Real Sociedad lost.', 'Real Sociedad'],
    ['Merrow Hall was shut. “It rained,” said Anna Hall. Hall said it was late.', 'Merrow Hall'],
    ['Oldby Park told us it was late. The park said so.', 'Oldby Park'],
  ])('%s', (body, name) => {
    expect(kindOf(body, name)).toMatch(/organisation|place/);
  });
});

describe('who is a person nevertheless', () => {
  it.each([
    ['Tiu Leipzig said it was late.', 'Tiu Leipzig'],
    ['Tiu Leipzig, 24, sang.', 'Tiu Leipzig'],
    ['Marine Le Pen left. Le Pen said it rained.', 'Marine Le Pen'],
    ['Velm Orlow lost his shirt.', 'Velm Orlow'],
    ['Velm Orlow told the club its coach was ill.', 'Velm Orlow'],
    ['Anna Vale lost 2 sons.', 'Anna Vale'],
    ['The firm Anna Vale founded went bust.', 'Anna Vale'],
    ['Sporting director Anna Vale left.', 'Anna Vale'],
    ['Berta Hill told the club it was late. “It rained,” Hill said.', 'Berta Hill'],
    ['“It rained,” said Tiu Park, a lawyer. Park said it was late.', 'Tiu Park'],
  ])('%s', (body, name) => {
    expect(kindOf(body, name)).toBe('person');
  });
});
