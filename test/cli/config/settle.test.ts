import { describe, expect, it } from 'vitest';
import { configPath } from '../../../source/cli/config/config-path.js';
import { environmentSettings, settle } from '../../../source/cli/config/settle.js';
import type { FlagName } from '../../../source/cli/flags/flags.js';

type Setting = readonly [FlagName, string | boolean];

describe('settle', () => {
  it.each<[string, readonly (readonly Setting[])[], Record<string, unknown>]>([
    ['the first layer holds', [[['top', '2']], [['top', '3']]], { top: '2' }],
    ['a layer below fills', [[['all', true]], [['top', '3']]], { all: true, top: '3' }],
    ['off goes before on', [[['all', false]], [['all', true]]], { all: false }],
    ['a value that is switched off', [[['top', false]], [['top', '3']]], {}],
    ['a search before json', [[['search', 'a']], [['json', true]]], { search: 'a' }],
    ['a search before output', [[['search', 'a']], [['output', 'a.md']]], { search: 'a' }],
    ['an output before a format', [[['output', 'a.md']], [['format', 'html']]], { output: 'a.md' }],
    [
      'a format keeps an output',
      [[['format', 'html']], [['output', 'a']]],
      { format: 'html', output: 'a' },
    ],
    [
      'no print, and json below',
      [[['print', false]], [['json', true]]],
      { print: false, json: true },
    ],
    ['a page before watching', [[['print', true]], [['watch', true]]], { print: true }],
    ['nothing is kept', [[['state', false]], [['remember', true]]], { state: false }],
    ['json before print', [[['json', true]], [], [['print', true]]], { json: true }],
  ])('%s', (_name, layers, flags) => {
    expect(settle(layers.map((layer) => new Map(layer)))).toEqual(flags);
  });
});

describe('the environment', () => {
  it.each([
    [{ BRIEFING_ALL: '1' }, { all: true }, []],
    [{ BRIEFING_ALL: 'No' }, { all: false }, []],
    [{ BRIEFING_ALL: '' }, {}, []],
    [{ BRIEFING_MAX_SIZE: '64' }, { maxSize: '64' }, []],
    [{ BRIEFING_CONFIG: 'a.yaml' }, { config: 'a.yaml' }, []],
    [{ BRIEFING_HELP: '1', BRIEFING_UNKNOWN: '1' }, {}, []],
    [{ BRIEFING_ALL: 'maybe' }, {}, ['the variable BRIEFING_ALL is 1 or 0']],
    [{ BRIEFING_TOP: '-1' }, {}, ['the variable BRIEFING_TOP needs a number from 1']],
  ])('%j', (env, flags, faults) => {
    const settings = environmentSettings(env);
    expect(Object.fromEntries(settings.flags)).toEqual(flags);
    expect(settings.faults).toEqual(faults);
  });
});

describe('configPath', () => {
  it.each([
    [{ XDG_CONFIG_HOME: '/c', HOME: '/h' }, '/c/briefing/config.yaml'],
    [{ HOME: '/h' }, '/h/.config/briefing/config.yaml'],
    [{ XDG_CONFIG_HOME: '', HOME: '/h' }, '/h/.config/briefing/config.yaml'],
    [{ XDG_CONFIG_HOME: 'articles', HOME: '.' }, undefined],
    [{}, undefined],
  ])('%j: %s', (env, path) => {
    expect(configPath(env)).toBe(path);
  });
});
