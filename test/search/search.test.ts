import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeBriefings } from '../../source/merge/merge-briefings.js';
import { buildIndex, search, type Hit, type Scope } from '../../source/search/search.js';
import { briefingOf } from '../helpers/briefing.js';

const RAN = 'The ferry Aurora ran aground off Tarn on Monday';
const OPEN = 'Transport minister Sigrid Holmberg will open an inquiry on January 10';
const SAID = 'We shall ask why the old harbour lights were dark that night';
const BODY =
  `${RAN}. Nobody was hurt.\n\n${OPEN}. “${SAID},” Holmberg told reporters in Erdalen. ` +
  'The harbour of Tarn is closed. Ships wait at sea. Rainfall is heavy.\n\nTalk of new lights began. The talks with the island council start in May. Security experts hold talks.';
const index = buildIndex(
  mergeBriefings([
    briefingOf('a', BODY, {
      events: [
        { clause: RAN, date: '2021-12-27', places: ['Tarn'] },
        { clause: OPEN, date: '2022-01-10', people: ['Sigrid Holmberg'] },
      ],
      quotes: [{ words: SAID, speaker: 'Sigrid Holmberg' }],
      names: [{ name: 'Sigrid Holmberg', aliases: ['Sigrid Holmberg', 'Holmberg'] }],
      article: {
        publisher: 'Strait Press',
        title: 'Grounding off Tarn',
        titleCertainty: 'explicit',
      },
    }),
  ]),
);

const ofKind = (kind: Scope) => (record: number) => index.records[record]?.kind === kind;

const marked = ({ text, marks }: Hit): string[] =>
  marks.map(({ start, end }) => text.slice(start, end));

describe('search', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['a word', 'aground', RAN, ['aground']],
    ['two words in any order', 'tarn ferry', RAN, ['ferry', 'Tarn']],
    ['a slip', 'inqiury', OPEN, ['inquiry']],
    ['two slips in a long word', 'holmbreg ministre', OPEN, ['minister', 'Holmberg']],
    ['a slip and a word', 'hrabour lights', SAID, ['harbour', 'lights']],
    ['a word of the headline alone', 'grounding', `${RAN}.`, []],
    ['an unfinished word', 'transp', OPEN, ['Transport']],
    ['a date as printed', 'january 10', OPEN, ['January', '10']],
    ['a speaker and a topic', 'holmberg harbour lights', SAID, ['harbour', 'lights']],
    ['words of a sentence', 'ships wait', 'Ships wait at sea.', ['Ships', 'wait']],
    [
      'without marks on letters',
      'érdalen told',
      `“${SAID},” Holmberg told reporters in Erdalen.`,
      ['told', 'Erdalen'],
    ],
    [
      'words side by side first',
      'security talks',
      'Security experts hold talks.',
      ['Security', 'talks'],
    ],
  ])('%s', (_why, query, text, words) => {
    const [first] = search(index, query);
    expect(first?.text).toBe(text);
    expect(marked(first!)).toEqual(words);
  });

  it('puts the word itself before what it begins', () => {
    const texts = search(index, 'talk').map(({ text }) => text);
    expect(texts[0]).toBe('Talk of new lights began.');
    expect(texts).toHaveLength(3);
  });

  it.each([['zebra'], [''], ['   '], ['?!'], ['ferry zebra'], ['tar boat rain']])(
    'finds nothing for %j',
    (query) => {
      expect(search(index, query)).toEqual([]);
    },
  );

  it('leaves out a sentence that an event above it tells', () => {
    expect(search(index, 'aurora').map(({ kind }) => kind)).toEqual(['event']);
    expect(
      search(index, 'aurora', { allowed: ofKind('sentence') }).map(({ kind }) => kind),
    ).toEqual(['sentence']);
  });

  it('stays within its scope and limit', () => {
    for (const scope of ['event', 'quote', 'sentence'] satisfies Scope[])
      for (const { kind } of search(index, 'h', { allowed: ofKind(scope) }))
        expect(kind).toBe(scope);
    expect(search(index, 't', { limit: 2 })).toHaveLength(2);
  });

  it('marks whole words of the text and points into the article, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(...BODY.split(/\s+/)).map((word) => word.slice(0, 4)),
    );
    fc.assert(
      fc.property(typed, (query) => {
        for (const hit of search(index, query)) {
          expect(BODY.slice(hit.at.start, hit.at.end)).toBe(hit.text);
          for (const word of marked(hit)) expect(word).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}.,'’]*$/u);
        }
      }),
    );
  });
});
