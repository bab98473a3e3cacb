import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SafeText } from '../../source/text/printed/safe-text.js';
import { applyChange, type Change } from '../../source/library/apply-change.js';
import {
  NEW_NOTEBOOK,
  readBookmarks,
  renderEntry,
  type Bookmark,
  type Notebook,
} from '../../source/library/notebook.js';

/** Of text in which the gate finds nothing to change, or this would not be what is read. */
const asItIs = (text: string): SafeText => text as SafeText;
const read = (text: string): Notebook => readBookmarks(Buffer.from(text), asItIs);
const textOf = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8');

/** The text after the changes, and how they went. */
function changed(text: string, ...changes: readonly Change[]): { text: string; how: string[] } {
  let file: Buffer = Buffer.from(text);
  const how = changes.map((change) => {
    const applied = applyChange(file, change, asItIs);
    file = applied.file;
    return applied.how;
  });
  return { text: file.toString(), how };
}

const bookmark = (id: string, note = '', words = `words of ${id}`): Bookmark => ({
  kind: 'event',
  id,
  words: asItIs(words),
  note: asItIs(note),
});
const keep = (id: string, note = '', was = ''): Change => ({
  type: 'keep',
  bookmark: bookmark(id, note),
  was,
});
const remove = (id: string): Change => ({ type: 'remove', bookmark: bookmark(id) });

/** As the program wrote it before entries were escaped. */
const OLD = `# Bookmarks and notes of briefing

A heading names what is marked, "Note:" begins what you wrote. The file may be edited by hand.

## quote 1a2b

“No choice” — Ada Lind (Paper:3)

## event 3c4d

28 Dec: dockers walked out

Note: ask Reyes
once more
`;

describe('the format', () => {
  it('reads a file as it was written before', () => {
    expect(read(OLD)).toEqual([
      { kind: 'quote', id: '1a2b', words: '“No choice” — Ada Lind (Paper:3)', note: '' },
      {
        kind: 'event',
        id: '3c4d',
        words: '28 Dec: dockers walked out',
        note: 'ask Reyes\nonce more',
      },
    ]);
  });

  it.each([
    ['## event deadbeef'],
    ['# x'],
    ['Note: forged'],
    ['Note:'],
    ['first\n\n## event deadbeef\n\nforged\n\nNote: forged.txt'],
    ['\\# written with a backslash'],
    ['\\\\'],
    ['a\n\n\nb'],
    ['a\n  \nb'],
    ['#hashtag and ##more'],
    ['— “Ż”, 橋 👩‍🚒'],
  ])('gives %j back as words and as note', (text) => {
    const kept: Bookmark = { kind: 'quote', id: 'e1', words: asItIs(text), note: asItIs(text) };
    expect(read(textOf(renderEntry(kept)))).toEqual([kept]);
  });

  it('gives any words and notes back, in a file with any line break', () => {
    const piece = fc.constantFrom(
      '# ',
      '## event e2',
      'Note:',
      'Note: ',
      '\\',
      '\n',
      ' ',
      'a',
      '“é',
      '\t',
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, fc.constantFrom('\n', '\r\n', '\r'), (words, note, lineBreak) => {
        const kept: Bookmark = {
          kind: 'event',
          id: 'e1',
          words: asItIs(words),
          note: asItIs(note),
        };
        expect(readBookmarks(Buffer.from(renderEntry(kept, lineBreak), 'latin1'), asItIs)).toEqual([
          kept,
        ]);
      }),
    );
  });

  it.each([
    ['a line that is no heading', '## Event e1\n\nw\n', []],
    ['a note without a blank after it', '## event e1\n\nw\n\nNote:x\n', [['w', '', 'Note:x']]],
    [
      'a heading of the reader ends the entry',
      '## event e1\n\nw\n\n### mine\n\nown\n',
      [['w', '', undefined]],
    ],
    [
      'a paragraph of the reader',
      '## event e1\n\nw\n\nmine\n\nNote: n\n\nmore\n',
      [['w', 'n', 'mine\nmore']],
    ],
    ['a note right under the words', '## event e1\nw\nNote: n\n', [['w', 'n', undefined]]],
    ['a byte-order mark', '\uFEFF## event e1\n\nw\n', [['w', '', undefined]]],
    ['Windows', '## event e1\r\n\r\nw\r\n\r\nNote: n\r\nm\r\n', [['w', 'n\nm', undefined]]],
    ['nothing', '', []],
    ['a heading alone', '## event e1', [['', '', undefined]]],
  ] as const)('%s', (_what, text, expected) => {
    expect(read(text).map(({ words, note, own }) => [words, note, own])).toEqual(expected);
  });

  it('cleans what others may have written into it', () => {
    const read = readBookmarks(Buffer.from('## event e1\n\nw!\n\nown!\n\nNote: n!\n'), (text) =>
      asItIs(text.replace('!', '')),
    );
    expect(read).toEqual([{ kind: 'event', id: 'e1', words: 'w', note: 'n', own: 'own' }]);
  });
});

describe('a change', () => {
  it('begins an empty file with what the file is', () => {
    const { text } = changed('', keep('e1', 'n'));
    expect(text).toBe(`${textOf(NEW_NOTEBOOK)}\n## event e1\n\nwords of e1\n\nNote: n\n`);
  });

  it.each([
    ['adds at the end', 'mine', [keep('e1')], 'mine\n\n## event e1\n\nwords of e1\n'],
    [
      'adds one blank line at most',
      'mine\n\n',
      [keep('e1')],
      'mine\n\n## event e1\n\nwords of e1\n',
    ],
    [
      'writes with the line breaks of the file',
      '# M\r\n',
      [keep('e1', 'a\nb')],
      '# M\r\n\r\n## event e1\r\n\r\nwords of e1\r\n\r\nNote: a\r\nb\r\n',
    ],
    [
      'puts a note below the words',
      '## event e1\n\nmy words\n\nown\n\n# Mine\n',
      [keep('e1', 'n')],
      '## event e1\n\nmy words\n\nNote: n\n\nown\n\n# Mine\n',
    ],
    [
      'puts a note in the place of the one that was seen',
      '## event e1\n\nw\n\nNote: a\nb\n\nown\n',
      [keep('e1', 'n', 'a\nb')],
      '## event e1\n\nw\n\nNote: n\n\nown\n',
    ],
    [
      'takes an emptied note away',
      '## event e1\n\nw\n\nNote: a\n\n## event e2\n',
      [keep('e1', '', 'a')],
      '## event e1\n\nw\n\n## event e2\n',
    ],
    [
      'takes a bookmark off',
      'a\n\n## event e1\n\nwords of e1\n\n# b\n',
      [remove('e1')],
      'a\n\n# b\n',
    ],
    [
      'finds e1 behind e10',
      '## event e10\n\n## event e1\n\nwords of e1\n',
      [remove('e1')],
      '## event e10\n\n',
    ],
    ['passes over words about it', 'x ## event e1\n', [remove('e1')], 'x ## event e1\n'],
    ['keeps the byte-order mark', '\uFEFF## event e1\n\nwords of e1\n', [remove('e1')], '\uFEFF'],
  ] as const)('%s', (_what, before, changes, after) => {
    expect(changed(before, ...changes)).toEqual({ text: after, how: ['done'] });
  });

  it.each([
    [
      'keeps both notes where it was changed there too',
      '## event e1\n\nw\n\nNote: theirs\n',
      keep('e1', 'mine', 'seen'),
      '## event e1\n\nw\n\nNote: theirs\nmine\n',
      'both',
    ],
    [
      'adds anew what was taken off there',
      'x\n',
      keep('e1', 'mine', 'seen'),
      'x\n\n## event e1\n\nwords of e1\n\nNote: mine\n',
      'done',
    ],
    [
      'writes a note once that was written there too',
      '## event e1\n\nw\n\nNote: mine\n',
      keep('e1', 'mine', 'seen'),
      '## event e1\n\nw\n\nNote: mine\n',
      'done',
    ],
    [
      'leaves a note that was written since it was emptied',
      '## event e1\n\nw\n\nNote: theirs\n',
      keep('e1', '', 'seen'),
      '## event e1\n\nw\n\nNote: theirs\n',
      'stays',
    ],
    [
      'takes nothing off that got a note there',
      '## event e1\n\nwords of e1\n\nNote: theirs\n',
      remove('e1'),
      '## event e1\n\nwords of e1\n\nNote: theirs\n',
      'stays',
    ],
    [
      'takes nothing off below which somebody wrote',
      '## event e1\n\nwords of e1\n\nown\n',
      remove('e1'),
      '## event e1\n\nwords of e1\n\nown\n',
      'stays',
    ],
    [
      'takes nothing off whose words were edited there',
      '## event e1\n\nwords of e1, more\n',
      remove('e1'),
      '## event e1\n\nwords of e1, more\n',
      'stays',
    ],
  ] as const)('%s', (_what, before, change, after, how) => {
    expect(changed(before, change)).toEqual({ text: after, how: [how] });
  });

  it('leaves everything else as it is, in any file', () => {
    const line = fc.constantFrom(
      '# Mine',
      'text',
      '',
      'Note: n',
      '## event e1',
      '## quote e9',
      '  ',
      'é “x”',
      '=====',
    );
    const file = fc
      .tuple(
        fc.constantFrom('', '\uFEFF'),
        fc.array(line, { maxLength: 20 }),
        fc.constantFrom('\n', '\r\n', '\r'),
      )
      .map(([mark, lines, lineBreak]) => mark + lines.join(lineBreak));
    const note = fc.constantFrom('', 'n', 'new', 'two\nlines');
    fc.assert(
      fc.property(
        file,
        note,
        note,
        fc.constantFrom('e1', 'e2'),
        fc.boolean(),
        (text, wanted, was, id, off) => {
          const { text: after } = changed(text, off ? remove(id) : keep(id, wanted, was));
          const others = (all: Notebook): Notebook =>
            all.filter((one) => one.id !== id || one.kind !== 'event');
          expect(others(read(after))).toEqual(others(read(text)));
          // Every line of the reader's still stands there, in order.
          const own = (all: string): string[] =>
            all
              .split(/\r\n|\r|\n/)
              .filter((one) => /Mine|text|é|==/.test(one) && !one.startsWith('words of'));
          expect(own(after)).toEqual(own(text));
          if (!off)
            expect(read(after).find((one) => one.id === id && one.kind === 'event')).toBeDefined();
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a long file', () => {
  const ids = Array.from({ length: 9_000 }, (_unused, number) => `e${number}x`);
  const text = ids.map((id) => `## event ${id}\n\n“words” of ${id}\n`).join('\n');
  const longLine = 'own '.repeat(100_000);

  it.each([
    ['many entries', text],
    ['a line longer than what is read at once', `${longLine}\n\n${text}`],
    ['such a line within an entry', text.replace('of e5000x', `of e5000x ${longLine.trim()}`)],
    ['Windows', text.replaceAll('\n', '\r\n')],
  ])('is read whole: %s', (_what, long) => {
    expect(read(long).map(({ id }) => id)).toEqual(ids);
    const { text: after } = changed(long, keep('e8999x', 'last'), keep('e0x', 'first'));
    expect(read(after).flatMap(({ note }) => note || [])).toEqual(['first', 'last']);
  });
});
