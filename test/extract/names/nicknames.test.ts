import { describe, expect, it } from 'vitest';
import { findNames } from '../../../source/extract/names/find-names.js';
import { articleOf, readingOf } from '../../helpers/article.js';

/** Whether the last word of a text is one more name of whoever is named first. */
function isOfFirst(body: string): boolean {
  const names = findNames(readingOf(articleOf(body)));
  const last = /(?<word>\S+)\.$/.exec(body)?.groups?.word ?? '';
  const at = body.lastIndexOf(last);
  return names[0]?.mentions.some(({ start }) => start === at) === true;
}

describe('readNicknames', () => {
  it.each([
    'Edson Arantes, known as “Zito”, left. They all loved Zito.',
    'Edson Arantes, better known as Zito, left. They all loved Zito.',
    'Edson Arantes, who is known to all as Zito, left. They all loved Zito.',
    'Edson Arantes, nicknamed “Zito”, left. They all loved Zito.',
    'Daniel “Zito” Ward left. They all loved Zito.',
  ])('%s', (body) => {
    expect(isOfFirst(body)).toBe(true);
  });

  it.each([
    'Edson Arantes, known as the mayor, left. They met Mayor.',
    'Edson Arantes’s club, known as Zito, left. They all loved Zito.',
    'Edson Arantes called Zito a liar. They all loved Zito.',
    'Edson Arantes, a friend of Zito, left. They all loved Zito.',
  ])('not %s', (body) => {
    expect(isOfFirst(body)).toBe(false);
  });
});
