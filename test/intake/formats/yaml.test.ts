import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../source/intake/limits.js';
import { readArticles } from '../../../source/intake/read-articles.js';
import { readYaml, yamlDepth } from '../../../source/intake/formats/yaml.js';
import { fileOf } from '../../helpers/intake.js';

describe('readYaml', () => {
  it.each([
    ['title: Lock\ndate: 2022-01-17', { title: 'Lock', date: '2022-01-17' }],
    ['a: 1\na: 2', { a: 2 }],
    ['', null],
  ])('%s', (text, value) => {
    expect(readYaml(text, LIMITS)).toEqual(value);
  });

  it.each([
    ['keys that are maps', '? '.repeat(400) + 'a', /nested deeper than 20.*--max-yaml-depth/],
    ['lists on one line', '['.repeat(300), /nested deeper than 20/],
    ['a text of megabytes', 'a: b\n'.repeat(400_000), /more than 64 KB.*--max-yaml-size/],
    ['a broken line', 'a: 1\nb: [', /^holds YAML that can't be read, line 2: /],
    [
      'names that multiply',
      ['a: &a [x, x, x, x, x, x, x, x]', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].reduce(
        (text, name, at) =>
          `${text}\n${name}: &${name} [${Array(8)
            .fill(`*${'abcdefgh'[at - 1]!}`)
            .join(', ')}]`,
      ),
      /can't be read: Excessive alias/,
    ],
  ])('refuses %s', (_, text, message) => {
    expect(() => readYaml(text, LIMITS)).toThrow(message);
  });

  it('takes what is deeper or larger where the limits allow it', () => {
    expect(readYaml(`${'- '.repeat(25)}a`, { ...LIMITS, maxYamlDepth: 30 })).toBeDefined();
    const text = 'a: b\n'.repeat(20_000);
    expect(readYaml(text, { ...LIMITS, maxYamlSize: text.length })).toEqual({ a: 'b' });
  });
});

describe('yamlDepth', () => {
  it.each([
    ['', 0],
    ['a: b', 1],
    ['a:\n  b:\n    c: d\ne: f', 3],
    ['- - - a', 4],
    ['? ? a', 3],
    ['?\n ?\n  ? a', 4],
    ['a: [[x], {b: c}]', 3],
    ['-\t-\t- a', 4],
    ['- !!map &x ? a', 3],
    ['-1\n-2', 1],
  ])('of %s is %i', (text, depth) => {
    expect(yamlDepth(text)).toBe(depth);
  });
});

describe('the front matter of an article', () => {
  const TEXT = 'Warden Ada Lind opened the lock of Harstad on 17 January 2022, she said.';
  const read = async (front: string, path = 'a.md') =>
    readArticles([fileOf(`---\n${front}\n---\n${TEXT}\n`, path), fileOf(TEXT, 'b.txt')]);

  it.each([
    ['too deep', '? '.repeat(450), 'a.md'],
    ['too deep in a dump', `title: ${'['.repeat(450)}`, 'a.txt'],
    ['broken', 'title: Lock: opened', 'a.md'],
  ])('that is %s is said and left out, the text is read', async (_, front, path) => {
    const { articles, warnings } = await read(front, path);
    expect(articles.map(({ body }) => body)).toEqual([TEXT, TEXT]);
    expect(warnings).toEqual([{ path, message: expect.stringMatching(/^holds YAML/) as string }]);
  });

  it('is none where a rule stands above the text, and that is no trouble', async () => {
    const { articles, warnings } = await read(`The lock, [it] says, "opened.\n\n${TEXT}`);
    expect(articles[0]?.body).toContain('opened.');
    expect(warnings).toEqual([]);
  });
});

it('a sidecar nested too deep is named and its folder is read', async () => {
  const { articles, warnings } = await readArticles([
    fileOf(`files:\n  ? ${'? '.repeat(500)}x`, 'folder/briefing.yaml'),
    fileOf('The lock of Harstad opened on 17 January 2022, the warden said.', 'folder/a.txt'),
  ]);
  expect(articles).toHaveLength(1);
  expect(warnings).toEqual([
    {
      path: 'folder/briefing.yaml',
      message: expect.stringContaining('--max-yaml-depth raises') as string,
    },
  ]);
});
