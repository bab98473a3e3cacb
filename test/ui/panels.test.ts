// One frame of each panel.
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../source/layout.js';
import { press } from '../../source/ui/keys.js';
import { eventList } from '../../source/ui/panels/event-list.js';
import { chooserPanel } from '../../source/ui/panels/chooser-panel.js';
import { coverageTable } from '../../source/ui/panels/coverage-table.js';
import { quotePanel } from '../../source/ui/panels/quote-panel.js';
import { searchPanel } from '../../source/ui/panels/search-panel.js';
import { sourceView } from '../../source/ui/panels/source-view.js';
import { wordingsView } from '../../source/ui/panels/wordings-view.js';
import { headerRow, statusRow } from '../../source/ui/panels/status-line.js';
import type { Row } from '../../source/ui/parts/row.js';
import { openReader } from '../../source/ui/reader.js';
import { initialState } from '../../source/ui/state.js';
import { story } from '../helpers/story.js';

const reader = openReader(story, { all: false });
const start = initialState(reader, { columns: 60, rows: 20 });
const after = (text: string): typeof start => press(reader, start, { text });

const words = (row: Row): string => row.map(({ text }) => text).join('');
const frame = (rows: readonly Row[]): string => rows.map(words).join('\n');

const size = { columns: 60, rows: 12 };

const PANELS = [
  [eventList, 'j'],
  [quotePanel, 'j'],
  [sourceView, 'j'],
  [sourceView, 'jr'],
  [searchPanel, '/council'],
  [chooserPanel, '?'],
  [coverageTable, 'jc'],
  [wordingsView, 'j'],
] as const;

describe('panels', () => {
  it('the event list shows months, dates, marks and the coverage strip', () => {
    expect(frame(eventList({ reader, state: after('j'), size, focused: true })))
      .toMatchInlineSnapshot(`
        "╭ Events 2/3 ──────────────────────────────────────────────╮
        │ December 2021                                            │
        │       27 1 Told reporters on Monday that the bridge   E· │
        │            would close                                   │
        │ ▸     28   Dockers walked out on Tuesday              EA │
        │ January 2022                                             │
        │       10 ◷ The council will meet on January 10        E· │
        │                                                          │
        │                                                          │
        │                                                          │
        │ E Ellis Paper   A wire                                   │
        ╰──────────────────────────────────────────────────────────╯"
      `);
  });

  it('the event list gives the chosen event one row while keys come fast', () => {
    const props = { reader, state: start, size: { columns: 44, rows: 6 }, focused: true };
    expect(frame(eventList(props))).toContain('the bridge would');
    expect(frame(eventList({ ...props, fast: true }))).not.toContain('the bridge would');
    expect(frame(eventList({ ...props, fast: true }))).toContain('Told reporters');
  });

  it('the quote panel shows the chosen quote whole, with speaker, day and outlets', () => {
    expect(frame(quotePanel({ reader, state: after('j'), size, focused: false })))
      .toMatchInlineSnapshot(`
        "╭ Quotes 3 · 1 on this event ──────────────────────────────╮
        │   “We have no choice”                                    │
        │   Ada Lind, harbour minister · 27 Dec · E                │
        │                                                          │
        │ ▸ “Nobody asked us”                                      │
        │ ▎ Tom Reyes · 28 Dec · EA                                │
        │                                                          │
        │   He called it “a farce”                                 │
        │   Tom Reyes · 28 Dec · A                                 │
        │                                                          │
        │                                                          │
        ╰──────────────────────────────────────────────────────────╯"
      `);
  });

  it('the source view names the outlet and which sighting it shows', () => {
    expect(frame(sourceView({ reader, state: after('jl'), size, focused: false })))
      .toMatchInlineSnapshot(`
      "╭ Source 2/2 · A wire · 28 Dec 2021 ───────────────────────╮
      │ A title                                                  │
      │                                                          │
      │ The dockers of Port Ellis walked out on Tuesday. “Nobody │
      │ asked us,” Reyes said. He called it “a farce”.           │
      │                                                          │
      │                                                          │
      │                                                          │
      │                                                          │
      │                                                          │
      │                                                          │
      ╰──────────────────────────────────────────────────────────╯"
    `);
  });

  it('the search panel shows the words and the hits', () => {
    const drawn = frame(searchPanel({ reader, state: after('/council'), size, focused: true }));
    expect(drawn).toContain('/ council');
    expect(drawn).toContain('The council will meet on January 10');
  });

  it('a list to choose from shows the chosen line in the smallest window', () => {
    const smallest = { columns: 24, rows: 4 };
    const drawn = chooserPanel({ reader, state: after('?'), size: smallest, focused: true });
    expect(frame(drawn)).toMatch(/▸ \S/);
  });

  it('the help names every key and every outlet', () => {
    const drawn = frame(
      chooserPanel({ reader, state: after('?'), size: { columns: 80, rows: 90 }, focused: true }),
    );
    for (const word of [
      'Tab',
      'search; in an open source',
      'planned',
      'Ellis Paper',
      'the sources differ',
    ]) {
      expect(drawn).toContain(word === 'Tab' ? '⇥' : word);
    }
  });

  it('every panel is exactly as large as it is told to be', () => {
    for (const [draw, keys] of PANELS) {
      const state = after(keys);
      for (const columns of [24, 41, 90]) {
        const lines = frame(
          draw({ reader, state, size: { columns, rows: 9 }, focused: true }),
        ).split('\n');
        expect(lines).toHaveLength(9);
        for (const line of lines) expect(columnsOf(line)).toBe(columns);
      }
    }
  });
});

describe('the lines above and below', () => {
  it('name the story, its extent, and how the date was reached', () => {
    expect(words(headerRow(reader, start))).toMatchInlineSnapshot(
      `" Port Ellis bridge                   2 articles · 2 outlets "`,
    );
    expect(words(statusRow(reader, start))).toMatchInlineSnapshot(
      `" Mon 27 Dec 2021 ← no date in the sentence, publis…  ? help "`,
    );
  });

  it('show a notice in its place', () => {
    expect(words(statusRow(reader, { ...start, notice: 'a word' }))).toContain('a word');
  });
});
