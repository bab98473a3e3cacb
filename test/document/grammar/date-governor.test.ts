import { describe, expect, it } from 'vitest';
import {
  candidatesOf,
  cueSlot,
  decide,
  governorOf,
  SURE,
} from '../../../source/document/grammar/date-governor.js';
import { documentOf, englishReader } from '../../helpers/document.js';

/** [text with [a date], the verb that it belongs to or none] */
const DATES: readonly (readonly [string, string | undefined])[] = [
  ['The ferry sank on [Monday].', 'sank'],
  ['On [12 May] the union left the talks.', 'left'],
  ['The firm, founded in [1990], will close.', 'founded'],
  ['The firm, founded in 1990, will close in [June].', 'close'],
  ['She won the [2016] election.', undefined],
  ['The end of [March] was cold.', undefined],
  ['Lind said the ferry sank on [Monday].', 'sank'],
]; // prettier-ignore

const marked = (text: string) => {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return { document: documentOf(text.replace(/[[\]]/g, '')), date: { start, end } };
};

describe('governorOf', () => {
  const { dates } = englishReader();

  it.each(DATES)('%s → %s', (text, expected) => {
    const { document, date } = marked(text);
    const { verb, cues } = governorOf(document, date, dates);
    const head =
      verb === undefined ? undefined : document.at(document.verbGroups[verb]?.head ?? -1).text;
    expect(head, JSON.stringify(cues)).toBe(expected);
  });

  it('says which cues spoke for it, the weightiest first', () => {
    const { document, date } = marked('The ferry sank on [Monday].');
    const { cues } = governorOf(document, date, dates);
    expect(cues.map(({ name }) => name).join()).toContain('tie on');
    const weights = cues.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it('gives nothing to a range without a token', () => {
    expect(governorOf(documentOf(''), { start: 0, end: 4 }, dates)).toEqual({
      belongs: 'none',
      verb: undefined,
      otherVerb: undefined,
      margin: Infinity,
      isSure: true,
      cues: [],
    });
  });
});

describe('what a date belongs to', () => {
  const { dates } = englishReader();

  it.each([
    ['The ferry sank on [Monday].', 'verb'],
    ['She won the [2016] election.', 'modifier'],
    ['The end of [March] was cold.', 'none'],
  ] as const)('%s → %s', (text, expected) => {
    const { document, date } = marked(text);
    expect(governorOf(document, date, dates).belongs).toBe(expected);
  });

  it('says by how much, and which verb comes next', () => {
    const values = new Int16Array(1 << 8);
    values[cueSlot('near', 8)] = SURE;
    const near = { verb: 4, cues: ['near'] };
    const [none, far] = [
      { verb: undefined, cues: ['none'] },
      { verb: 7, cues: ['far'] },
    ];
    const told = decide([none, near, far], { bits: 8, values });
    expect(told).toMatchObject({ verb: 4, otherVerb: 7, margin: SURE, isSure: true });
    expect(decide([none, far], { bits: 8, values })).toMatchObject({
      verb: undefined,
      otherVerb: 7,
      margin: 0,
      isSure: false,
    });
  });
});

describe('candidatesOf', () => {
  it('has none first, then the verbs of its sentence', () => {
    const { document, date } = marked('It rained. She left on [Monday] and came back.');
    const verbs = candidatesOf(document, date).map(({ verb }) => verb);
    expect(verbs).toEqual([undefined, 1, 2]);
  });

  it('is decided for the first of equals', () => {
    const { document, date } = marked('She left on [Monday].');
    expect(
      decide(candidatesOf(document, date), { bits: 5, values: new Int16Array(32) }).verb,
    ).toBeUndefined();
  });
});
