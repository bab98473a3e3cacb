import { describe, expect, it } from 'vitest';
import { namesIn } from '../../helpers/quotes.js';

/** The names of persons in a transcript of one turn each. */
const speakersOf = (...labels: readonly string[]): string[] =>
  namesIn(labels.map((label) => `${label}: The ferry was late again.`).join('\n\n'))
    .filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);

describe('a name that is printed in capitals alone', () => {
  it.each([
    ['ANN BERG, HOST', 'Ann Berg'],
    ['TOM MCALLISTER, PASSENGER', 'Tom McAllister'],
    ["JEAN-LUC O'NEIL", "Jean-Luc O'Neil"],
    ['JAN VAN BERG', 'Jan van Berg'],
    ['Ann Berg', 'Ann Berg'],
  ])('%s: %s', (label, name) => {
    expect(speakersOf(label, 'PER LIND')).toContain(name);
  });

  it('keeps what is printed elsewhere in small letters', () => {
    const names = namesIn('Ann MacOrr spoke.\n\nANN MACORR: The ferry was late.');
    expect(names.map(({ name }) => name)).toContain('Ann MacOrr');
  });
});
