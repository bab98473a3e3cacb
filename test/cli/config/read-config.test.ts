import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../source/cli/config/read-config.js';

describe('parseConfig', () => {
  it('reads flags and keys', () => {
    const config = parseConfig(
      [
        '# mine',
        'all: true',
        'max-size: 64',
        'publisher: Mill Courier',
        'after: 2021-12-28',
        'state: false',
        'keys:',
        '  quit: [Q, ctrl-x]',
        '  events: 1',
        '  copy: []',
      ].join('\n'),
    );
    expect([...config.flags]).toEqual([
      ['all', true],
      ['maxSize', '64'],
      ['publisher', 'Mill Courier'],
      ['after', '2021-12-28'],
      ['state', false],
    ]);
    expect(config.bound).toEqual([
      { action: 'quit', keys: ['Q', 'ctrl-x'], line: 8 },
      { action: 'events', keys: ['1'], line: 9 },
      { action: 'copy', keys: [], line: 10 },
    ]);
    expect(config.faults).toEqual([]);
  });

  it.each(['', '# nothing yet\n', '---\n'])('%j says nothing', (text) => {
    expect(parseConfig(text)).toEqual({ flags: new Map(), bound: [], faults: [] });
  });

  it.each([
    ['colour: red', 'there is no option “colour”'],
    ['maxsize: 3', 'there is no option “maxsize”; is “max-size” meant?'],
    ['max_size: 3', 'there is no option “max_size”; is “max-size” meant?'],
    ['sort: true', 'there is no option “sort”; is “short” meant?'],
    ['all: yes please', 'all is true or false'],
    ['all: 1', 'all is true or false'],
    ['all:', 'all is true or false'],
    ['top: [3]', 'top needs a value (N)'],
    ['top: true', 'top needs a value (N)'],
    ['top: 0', 'top needs a number from 1'],
    ['max-total: many', 'max-total needs a number from 1'],
    ['date: 2021-02-31', 'date needs a day of the calendar, such as 2021-12-28'],
    ['format: pdf', 'format takes text, markdown, html, json, jsonl'],
    ['kind: person', 'kind takes event, quote'],
    ['help: true', '--help can only be typed'],
    ['config: other.yaml', '--config can only be typed'],
    ['keys: quit', 'keys takes names of actions, each with a list of keys'],
    ['keys: {quit: {a: b}}', 'quit needs a key or a list of keys; [] takes its keys away'],
    ['keys: {quit: [[q]]}', 'quit needs a key or a list of keys; [] takes its keys away'],
    ['keys: {quit: *quit}', 'quit needs a key or a list of keys; [] takes its keys away'],
    ['? [a, b]\n: c', 'there is no option “”'],
  ])('%j: %s', (text, says) => {
    const { faults, flags, bound } = parseConfig(
      text.includes('*quit') ? text.replace('keys:', 'x: &quit a\nkeys:') : `whole: true\n${text}`,
    );
    expect(faults.at(-1)).toEqual({ line: 2, says });
    expect(bound).toEqual([]);
    if (!text.includes('*quit')) expect([...flags]).toEqual([['whole', true]]);
  });

  it('of two that can’t both be had the first holds', () => {
    const { flags, faults } = parseConfig('json: true\nprint: true\nall: true\nall: false');
    expect([...flags]).toEqual([
      ['json', true],
      ['all', true],
    ]);
    expect(faults).toEqual([
      { line: 2, says: "print and json can't both be had: json holds" },
      { line: 4, says: '“all” stands here again: the first holds' },
    ]);
  });

  it('takes no list for settings', () => {
    expect(parseConfig('- all\n').faults).toEqual([
      { line: 1, says: 'takes names of options and their values, as “all: true”' },
    ]);
  });

  it.each([
    ['all: [', /line 1/],
    [`all: true\nkeys: {a: b`, /line 2/],
    ['['.repeat(100), /nested deeper/],
  ])('refuses %j', (text, message) => {
    expect(() => parseConfig(text)).toThrow(message);
  });
});
