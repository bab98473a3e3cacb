import { describe, expect, it } from 'vitest';
import { english } from '../../../source/languages/english/english.js';

/** "events.uses.past" → the list, for every list of words of the language. */
function listsIn(data: object, path = ''): [string, ReadonlySet<string>][] {
  return Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
    const own = path === '' ? name : `${path}.${name}`;
    if (value instanceof Set) return [[own, value as ReadonlySet<string>]];
    const isTable = typeof value === 'object' && value !== null && !(value instanceof Map);
    return isTable && !Array.isArray(value) ? listsIn(value, own) : [];
  });
}

const lists = new Map(listsIn(english));
const list = (name: string): ReadonlySet<string> => {
  const found = lists.get(name);
  if (found === undefined) throw new Error(`no list ${name}`);
  return found;
};

describe('the English lexicon', () => {
  it('writes no list of five words or more twice', () => {
    const byWords = new Map<string, Set<ReadonlySet<string>>>();
    for (const one of lists.values()) {
      if (one.size < 5) continue;
      const key = [...one].sort().join(' ');
      byWords.set(key, (byWords.get(key) ?? new Set()).add(one));
    }
    expect([...byWords].filter(([, copies]) => copies.size > 1).map(([key]) => key)).toEqual([]);
  });

  it.each([
    ['grammar.possessive', 'grammar.determiner'],
    ['grammar.month', 'calendar.capitalised'],
    ['grammar.day', 'calendar.capitalised'],
    ['grammar.preposition', 'words.functionWords'],
    ['names.particles', 'furniture.nameParticles'],
    ['grammar.month', 'names.notNames'],
  ])('%s lies within %s', (part, whole) => {
    expect([...list(part)].filter((word) => !list(whole).has(word))).toEqual([]);
  });

  it.each([
    ['calendar.past', 'shrank held cut was', 'shrink ground saying'],
    ['events.uses.past', 'shrank held cut died', 'shrunk ground was'],
    ['events.uses.participle', 'shrunk held cut been', 'shrank ground'],
    ['words.functionWords', 'whose despite could the', 'two four mayor'],
    ['names.notNames', 'however monday don’t despite', 'per said sun orr'],
  ])('%s', (name, within, beside) => {
    const found = (words: string): string[] =>
      words.split(' ').filter((word) => list(name).has(word));
    expect(found(within).join(' ')).toBe(within);
    expect(found(beside)).toEqual([]);
  });

  it('knows the base of each irregular form', () => {
    const bases = ['shrank', 'held', 'children', 'born', 'wound'].map((form) =>
      english.words.irregularForms.get(form),
    );
    expect(bases).toEqual(['shrink', 'hold', 'child', 'born', 'wound']);
  });
});
