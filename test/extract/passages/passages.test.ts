import { describe, expect, it } from 'vitest';
import { findNames } from '../../../source/extract/names/find-names.js';
import { isFiniteToken, isSign, readPassages, type Passage } from '../../../source/extract/passages/passages.js'; // prettier-ignore
import { articleOf, readingOf } from '../../helpers/article.js';

function passagesOf(body: string): readonly Passage[] {
  const reading = readingOf(articleOf(body));
  return readPassages(reading, findNames(reading));
}

/** The words of each sentence, a quotation as one. */
const sentencesOf = (body: string): string[] =>
  passagesOf(body).flatMap(({ tokens, sentences }) =>
    sentences.map(({ from, to }) => tokens.slice(from, to).map(({ text }) => text).join(' ')),
  ); // prettier-ignore

describe('readPassages', () => {
  it.each([
    ['“We left. It sank,” Ann Lind said.', ['" Ann Lind said .']],
    [
      'Ships left. They sank.\n\nNobody saw it.',
      ['Ships left .', 'They sank .', 'Nobody saw it .'],
    ],
    ['OSLO (Wire) — The quay shut.', ['The quay shut .']], // no dateline stands in a sentence
    ['', []],
  ] as const)('%s', (body, expected) => {
    expect(sentencesOf(body)).toEqual(expected);
  });

  it('knows the last sign of a quotation, and the verb that opens it', () => {
    const [said] = passagesOf('“We left,” Ann Lind said.');
    expect(said?.tokens[0]).toMatchObject({ ends: ',', verb: undefined });
    const [plan] = passagesOf('Lind “has no plans” to quit.');
    expect(plan?.tokens[1]).toMatchObject({ ends: '', verb: { finite: true } });
  });

  it('knows the words of names, verbs and their subjects', () => {
    const body = 'The mayor, Ann Lind, has also left Oslo.';
    const [passage] = passagesOf(body);
    const tokens = passage?.tokens ?? [];
    const named = tokens.filter(({ name }) => name?.name === 'Ann Lind');
    expect(named.map(({ text }) => text)).toEqual(['Ann', 'Lind']);
    const finite = tokens.filter((_, at) => isFiniteToken(tokens, at));
    expect(finite.map(({ text }) => text)).toEqual(['has', 'left']);
    const { subject } = finite[0]?.verb ?? {};
    expect(subject && body.slice(subject.start, subject.end)).toContain('mayor');
  });

  it('gives a contracted verb to its group', () => {
    const tokens = passagesOf('They don’t know.')[0]?.tokens ?? [];
    expect(tokens.filter((_, at) => isFiniteToken(tokens, at)).map(({ text }) => text)).toEqual(['don’t', 'know']); // prettier-ignore
  });
});

describe('isSign', () => {
  it.each([
    [1, ',;', true],
    [1, '.', false],
    [0, 'S', true], // whatever is one character
    [9, ',', false],
  ])('token %i of “A, b”: one of %s', (at, signs, expected) => {
    const tokens = passagesOf('S, b')[0]?.tokens ?? [];
    expect(isSign(tokens[at], signs)).toBe(expected);
  });
});
