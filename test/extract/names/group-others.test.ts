import { describe, expect, it } from 'vitest';
import { namesIn } from '../../helpers/quotes.js';

/** "Norwegian Refugee Council = NRC (organisation)": each name that is no person's, with its other forms. */
const othersIn = (body: string): string[] =>
  namesIn(body)
    .filter(({ kind }) => kind !== 'person')
    .map(({ name, kind, mentions }) => `${name} (${kind}, ${mentions.length})`);

describe('addOther', () => {
  it.each([
    ['initials right behind are another form', 'The Merrow Rescue Council (MRC) met. The MRC left.', ['Merrow Rescue Council (organisation, 3)']],
    ['other initials are not', 'The Merrow Rescue Council (XYZ) met.', ['Merrow Rescue Council (organisation, 1)', 'XYZ (organisation, 1)']],
    ['a known body is one under all its names', 'The United Nations met. The UN left.', ['United Nations (organisation, 2)']],
    ['two mentions of one name', 'They saw Norway. They love Norway.', ['Norway (place, 2)']],
  ])('%s', (_why, body, expected) => {
    expect(othersIn(body)).toEqual(expected);
  }); // prettier-ignore
});

describe('lastWordsOf and shortOf', () => {
  it.each([
    ['the last word of one body', 'They read the Merrow Street Journal. They like the Journal.', ['Merrow Street Journal (organisation, 2)']],
    ['not without an article', 'They read the Merrow Street Journal. They like Journal.', ['Merrow Street Journal (organisation, 1)']],
    ['not of two', 'They read the Merrow Street Journal and the Oldby Evening Journal. They like the Journal.', ['Merrow Street Journal (organisation, 1)', 'Oldby Evening Journal (organisation, 1)']],
  ])('%s', (_why, body, expected) => {
    expect(othersIn(body).filter((one) => !one.startsWith('Journal'))).toEqual(expected);
  }); // prettier-ignore
});

describe('joinTails', () => {
  it.each([
    ['the end of one body', 'The Merrow Police Department met. The Police Department left.', ['Merrow Police Department (organisation, 2)']],
    ['before it is named in full', 'The Fire Department met. They like the Merrow Fire Department.', ['Merrow Fire Department (organisation, 2)']],
    ['not of two', 'The Merrow Police Department met the Oldby Police Department. The Police Department left.', ['Merrow Police Department (organisation, 1)', 'Oldby Police Department (organisation, 1)', 'Police Department (organisation, 1)']],
    ['not of what a nation has', 'The Merrow Supreme Court met. The Supreme Court left.', ['Merrow Supreme Court (organisation, 1)', 'Supreme Court (organisation, 1)']],
    ['not without an article', 'The Merrow Police Department met. They like Police Department.', ['Merrow Police Department (organisation, 1)', 'Police Department (organisation, 1)']],
  ])('%s', (_why, body, expected) => {
    expect(othersIn(body)).toEqual(expected);
  }); // prettier-ignore
});

describe('settleBare', () => {
  const kindOf = (body: string): string | undefined => namesIn(body)[0]?.kind;

  it.each([
    ['who speaks is a person', 'They met Zorvan who left.', 'person'],
    ['so is who has an age', 'They met Zorvan, 21, there.', 'person'],
    ['where something is is a place', 'They live in Zorvan and work in Zorvan.', 'place'],
    ['what has an article is a body', 'They met the Zorvan there.', 'organisation'],
    ['so is a given name that is introduced', 'Nadia, a nurse, left.', 'person'],
    ['so is one with an age', 'Nadia, a 34-year-old from Tarn, left.', 'person'],
    ['so is one with a mark of a footnote', 'Nadia*, 41, left.', 'person'],
    ['so is one of whom a clause tells', 'Nadia, who lied, left.', 'person'],
    ['so is whom a word for people names', 'They met a nurse named Nadia there.', 'person'],
    ['not what a storm is named', 'They met a storm named Nadia there.', 'organisation'],
    ['what opens a sentence alone is nothing', 'Zorvan left.', undefined],
    ['so is what is no part of anybody', 'Nadia, a yard of ships, closed.', undefined],
  ])('%s', (_why, body, kind) => {
    expect(kindOf(body)).toBe(kind);
  });
});
