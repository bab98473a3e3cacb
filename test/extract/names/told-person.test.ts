import { describe, expect, it } from 'vitest';
import {
  deathBehind,
  genderSigns,
  nameStart,
  speaksAt,
} from '../../../source/extract/names/told-person.js';
import { wordsOf } from '../../../source/extract/words.js';
import { languageOf } from '../../../source/languages/registry.js';
import type { Name } from '../../../source/model/briefing.js';
import { articleOf, readingOf } from '../../helpers/article.js';

const ENGLISH = languageOf('en');
const personOf = (name: string, roles: readonly string[] = []): Name => ({
  name,
  kind: 'person',
  aliases: [],
  roles,
  affiliation: undefined,
  offices: [],
  mentions: [],
});

/** The words of a text, "Per Tor" in it one name, and where that name ends. */
function named(body: string) {
  const tor = personOf('Per Tor');
  const words = wordsOf(readingOf(articleOf(body)));
  const isOf = (at: number): boolean =>
    words[at]?.text === 'Tor' || (words[at]?.text === 'Per' && words[at + 1]?.text === 'Tor');
  const tokens = words.map((word, at) => (isOf(at) ? { ...word, name: tor } : word));
  return { tokens, last: tokens.findIndex(({ text }) => text === 'Tor') };
}

describe('deathBehind', () => {
  it.each([
    ['Per Tor was killed on Sunday.', 'killed'],
    ['Per Tor, who was later killed there, sang.', 'killed'],
    ['Per Tor, a baker, drowned in May.', 'killed'],
    ['Per Tor shot himself.', 'killed'],
    ['Per Tor had since been murdered.', 'killed'],
    ['Per Tor died in 1999.', 'died'],
    ['Per Tor killed a bear.', undefined],
    ['Per Tor shot a bear.', undefined],
    ['Per Tor’s brother was killed.', undefined],
    ['Per Tor, whose brother was killed, sang.', undefined],
  ])('%s', (body, how) => {
    const { tokens, last } = named(body);
    expect(deathBehind(tokens, last, ENGLISH)).toBe(how);
  });
});

describe('nameStart', () => {
  it.each([
    ['They met the banker Per Tor there.', 'the'],
    ['They met Dr. Per Tor there.', 'Dr.'],
    ['They met Per Tor there.', 'Per'],
  ])('%s', (body, word) => {
    const { tokens, last } = named(body);
    expect(tokens[nameStart(tokens, last)]?.text).toBe(word);
    expect(nameStart(tokens, last, last)).toBe(last);
  });
});

describe('genderSigns', () => {
  it.each([
    ['Nye Tor', ['wife'], [{ of: 'role', gender: 'female' }]],
    ['Peter Tor', ['harbour master'], [{ of: 'given', gender: 'male' }]],
    ['Quillon Tor', [], []],
  ] as const)('%s, %j', (name, roles, signs) => {
    expect(genderSigns(personOf(name, roles), ENGLISH)).toEqual(signs);
  });
});

describe('speaksAt', () => {
  it.each([
    ['Per Tor said it rained.', true],
    ['“It rained,” said Per Tor.', true],
    ['His uncle, Per Tor, told the court so.', true],
    ['Per Tor, who left, said so.', false],
    ['He said Per Tor left.', false],
    ['So said Per Tor’s dog.', false],
    ['Per Tor danced.', false],
  ])('%s: %s', (body, expected) => {
    const { tokens, last } = named(body);
    const first = nameStart(tokens, last);
    expect(speaksAt(tokens, { first, last }, ENGLISH)).toBe(expected);
  });
});
