import { describe, expect, it } from 'vitest';
import { groupMeant, readNamedGroups } from '../../../../source/extract/coreference/descriptions/named-groups.js'; // prettier-ignore
import { phraseFrom } from '../../../../source/extract/passages/phrases.js';
import { english } from '../../../../source/languages/english/english.js';
import { passagesOf } from '../../../helpers/passage.js';

/** "senators: Ana Tor, Per Lind" for each group. */
const groupsIn = (body: string): string[] =>
  readNamedGroups(passagesOf(body), english).map(
    ({ noun, names }) => `${noun}: ${names.map(({ name }) => name).join(', ')}`,
  );

describe('readNamedGroups', () => {
  it.each([
    ['Three senators — Ana Tor, Max Vale and Per Lind — left.', ['senators: Ana Tor, Max Vale, Per Lind']],
    ['Senators Ana Tor and Per Lind left.', ['senators: Ana Tor, Per Lind']],
    ['The senators, Ana Tor and Mr. Per Lind, left.', ['senators: Ana Tor, Per Lind']],
    ['Two farmers left.', ['farmers: ']], // told anew, of nobody
    ['Two farmers, Ana Tor, left.', ['farmers: ']], // no list
    ['The farmers left.', []], // told of before
    ['The old farmers left.', []],
    ['Two boats left.', []],
  ])('%s', (body, expected) => {
    expect(groupsIn(body)).toEqual(expected);
  }); // prettier-ignore
});

describe('groupMeant', () => {
  const SENATORS = 'Two senators, Ana Tor and Per Lind, left.';

  /** Whom the words in front of the last "slept" mean. */
  function meantIn(body: string): string[] {
    const passages = passagesOf(body);
    const { tokens, paragraph, sentences } = passages.at(-1)!;
    const from = sentences.at(-1)!.from;
    const phrase = phraseFrom(tokens, from, tokens.findLastIndex(({ text }) => text === 'slept') - 1)!; // prettier-ignore
    const groups = readNamedGroups(passages, english);
    return groupMeant(groups, tokens, phrase, paragraph).map(({ name }) => name);
  }

  it.each([
    ['', SENATORS + ' The senators slept.', true],
    ['in a paragraph behind', `${SENATORS}\n\nThe senators slept.`, true],
    ['not two more', SENATORS + ' Two more senators came. The senators slept.', false],
    ['not others', SENATORS + ' Some senators slept.', false],
    ['not of another noun', SENATORS + ' The ministers slept.', false],
    ['not from afar', `${SENATORS}${'\n\nIt rained.'.repeat(4)}\n\nThe senators slept.`, false],
  ])('“the senators” %s', (_why, body, isThem) => {
    expect(meantIn(body)).toEqual(isThem ? ['Ana Tor', 'Per Lind'] : []);
  });
});
