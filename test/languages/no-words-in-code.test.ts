// What is known of English stands in languages/english/: no new list of its words in the code that reads it.
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';

/** A pattern with three words or more to choose from: "(?:early|late|later)". Not "(?:an?|the)", a type "'a' | 'b'". */
const LIST = /(?<=[(|^:])[a-z][a-z'?]+(?:\|[a-z][a-z'?]+){2,}/g;

/** What reads a text or compares what was read; not what reads formats and what is typed. */
const ROOMS = 'source/{calendar,document,extract,merge,model,select,text}/**/*.ts';

/**
 * As of 30 November 2026, so many in each folder: to be moved into languages/english/ by meaning, and the number lowered with each. Endings
 * and syllables, which are no words, may stay.
 */
const LEFT: Readonly<Record<string, number>> = {
  'source/extract': 3,
  'source/extract/dates': 1,
  'source/extract/events/clauses': 1,
  'source/extract/events/day': 11,
  'source/extract/events/line': 2,
  'source/extract/events/mentions': 3,
  'source/extract/names/told-offices': 2,
  'source/select': 1,
};

/** The lists of a file, comments aside. */
const listsIn = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\*|\/\*)/.test(line))
    .flatMap((line) => line.replace(/ \/\/ .*$/, '').match(LIST) ?? []);

it('knows a list of words from other alternatives', () => {
  const found = (line: string): number => line.match(LIST)?.length ?? 0;
  expect(['/^(?:early|late|later)$/', '/^(?:an?|the)$/', "'early' | 'late' | 'later'"].map(found)).toEqual([1, 0, 0]); // prettier-ignore
});

it('has no new one outside of languages/', () => {
  const counts = new Map<string, string[]>();
  for (const file of globSync(ROOMS))
    for (const list of listsIn(file)) {
      const folder = dirname(file).replaceAll('\\', '/');
      counts.set(folder, [...(counts.get(folder) ?? []), `${list} of ${file}`]);
    }
  const tooMany = [...counts].filter(([folder, lists]) => lists.length > (LEFT[folder] ?? 0));
  expect(tooMany).toEqual([]);
});
