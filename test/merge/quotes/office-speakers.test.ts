import { describe, expect, it } from 'vitest';
import { english } from '../../../source/languages/english/english.js';
import { nameByOffice } from '../../../source/merge/quotes/office-speakers.js';
import { briefingOf, type Findings } from '../../helpers/briefing.js';

const office = (told: string): NonNullable<Findings['names']>[number] & object => ({
  name: '',
  offices: [{ articleId: 'other', start: 0, role: told, told }],
});
const BODY = 'Per Lind met Jon Orr in Oldby. It rains, the Norfolk senator said. Eva Holm left.';

/** Who says it, where the people of the article hold those offices by other articles. */
function speakerOf(
  people: Readonly<Record<string, string>>,
  said: Partial<NonNullable<Findings['quotes']>[number]> = {},
): string | undefined {
  const names = Object.entries(people).map(([name, told]) => ({ ...office(told), name }));
  const quote = {
    words: 'It rains',
    speakerDescription: 'The Norfolk senator',
    speakerCertainty: 'inferred' as const,
    ...said,
  };
  const { quotes, names: found } = briefingOf('a', BODY, { names, quotes: [quote] });
  return nameByOffice(quotes, found, () => english)[0]?.speaker;
}

describe('nameByOffice', () => {
  it('names the one who holds the office by another article', () => {
    expect(speakerOf({ 'Per Lind': 'Norfolk senator', 'Jon Orr': 'senator' })).toBe('Per Lind');
    expect(speakerOf({ 'Per Lind': 'senator from Norfolk' })).toBe('Per Lind');
    expect(speakerOf({ 'Per Lind': 'senator' }, { speakerDescription: 'The senator' })).toBe(
      'Per Lind',
    );
  });

  it.each<[string, Readonly<Record<string, string>>, { speakerDescription?: string }?]>([
    ['two who hold it', { 'Per Lind': 'Norfolk senator', 'Jon Orr': 'Norfolk senator' }],
    ['one of another place', { 'Per Lind': 'Merrow senator' }],
    ['a former one', { 'Per Lind': 'former Norfolk senator' }],
    ['one who is named behind the quote alone', { 'Eva Holm': 'Norfolk senator' }],
    ['one without “the”', { 'Per Lind': 'senator' }, { speakerDescription: 'A senator' }],
    ['what many are', { 'Per Lind': 'official' }, { speakerDescription: 'The official' }],
  ])('names nobody: %s', (_why, people, said) => {
    expect(speakerOf(people, said)).toBeUndefined();
  });

  it('takes the words from a holder of another place alone', () => {
    const said = {
      speaker: 'Jon Orr',
      speakers: ['Jon Orr'],
      speakerDescription: undefined,
      speakerText: 'the Norfolk senator',
    };
    const per = { 'Per Lind': 'Norfolk senator' };
    expect(speakerOf({ ...per, 'Jon Orr': 'Merrow senator' }, said)).toBe('Per Lind');
    expect(speakerOf({ 'Per Lind': 'mayor', 'Jon Orr': 'senator' }, said)).toBe('Jon Orr');
  });
});
