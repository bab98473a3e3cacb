// One frame of each panel.
import { describe, expect, it } from 'vitest';
import { safe } from '../../../source/text/printed/safe-text.js';
import { choicesOf } from '../../../source/ui/state/selectors/chooser.js';
import { asciiRow } from '../../../source/ui/view/parts/ascii-row.js';
import { columnsOf } from '../../../source/text/printed/wrap.js';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { press, type Pressed } from '../../../source/ui/state/press-key.js';
import { eventList } from '../../../source/ui/view/panels/event-list.js';
import { chooserPanel } from '../../../source/ui/view/panels/chooser-panel.js';
import { coverageTable } from '../../../source/ui/view/panels/coverage-table.js';
import { quotePanel } from '../../../source/ui/view/panels/quote-panel.js';
import { askedBy, SCOPES } from '../../../source/ui/state/search-box.js';
import { searchPanel } from '../../../source/ui/view/panels/search-panel.js';
import { sourceView } from '../../../source/ui/view/panels/source-view.js';
import { whyPanel } from '../../../source/ui/view/panels/why-panel.js';
import { wordingsView } from '../../../source/ui/view/panels/wordings-view.js';
import { headerRow, statusRow } from '../../../source/ui/view/panels/status-line.js';
import type { Row } from '../../../source/ui/view/parts/row.js';
import { makeViewModel } from '../../../source/ui/state/selectors/view-model.js';
import { initialState } from '../../../source/ui/state/initial-state.js';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { articleOf } from '../../helpers/article.js';
import { briefingOf } from '../../helpers/briefing.js';
import { story } from '../../helpers/story.js';

const viewModel = makeViewModel(story, { all: false });
const start = initialState(viewModel, { columns: 60, rows: 20 });
const after = (text: string): typeof start => press(viewModel, start, { text });

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
  [whyPanel, 'jw'],
] as const;

const dayAfter = (index: number): string =>
  index < 20 ? `2021-12-${10 + index}` : `2022-01-${index - 10}`;

/** Forty events of forty outlets, each of which says who prints it. */
const many = Array.from({ length: 40 }, (_unused, index) => {
  const words = `Event ${index + 1} was told in so many words that they did not fit into a row of the list`;
  return briefingOf(`a${index}`, `${words}.`, {
    article: { publisher: `Paper of town ${index + 1}` },
    events: [{ id: `e${index}`, clause: words, date: dayAfter(index) }],
    quotes: index === 39 ? [{ words: 'in so many words', speaker: 'Ada Lind' }] : [],
  });
});
const long = makeViewModel(mergeBriefings(many), { all: true });
/** The same, each told by a second outlet. */
const shared = makeViewModel(
  {
    ...long.briefing,
    events: long.briefing.events.map((event, at, all) => ({
      ...event,
      occurrences: [...event.occurrences, ...(all[(at + 1) % all.length]?.occurrences ?? [])],
    })),
  },
  { all: true },
);
const tall = { columns: 58, rows: 38 };
const pressed = (keys: readonly Pressed[]): typeof start =>
  keys.reduce<typeof start>(
    (state, key) => press(long, state, key),
    initialState(long, { columns: 120, rows: 40 }),
  );

describe('panels', () => {
  it('the event list shows months, dates, marks and the coverage strip', () => {
    expect(frame(eventList({ viewModel, state: after('j'), size, focused: true })))
      .toMatchInlineSnapshot(`
        "╭ Events 2/3 ──────────────────────────────────────────────╮
        │ December 2021                                            │
        │       27   Told reporters on Monday that the bridge   E· │
        │            would close                                   │
        │ ▸     28   Dockers walked out on Tuesday              E● │
        │ January 2022                                             │
        │       10 ◷ The council will meet on January 10        E· │
        │                                                          │
        │                                                          │
        │                                                          │
        │ E Ellis Paper   ● unnamed                                │
        ╰──────────────────────────────────────────────────────────╯"
      `);
  });

  it('a long list keeps its rows, and tells the chosen event below them', () => {
    const drawn = (keys: readonly Pressed[]): string[] =>
      frame(eventList({ viewModel: long, state: pressed(keys), size: tall, focused: true })).split(
        '\n',
      );
    const [first, second] = [drawn([]), drawn([{ text: 'j' }])];
    expect(first.slice(-5)).toEqual(
      second
        .slice(-5)
        .map((line) => line.replace('Event 2', 'Event 1').replace(' 2 of 40', ' 1 of 40')),
    );
    expect(second.at(-5)).toMatch(/│ ─+ 2 of 40 ─ │/);
    expect(second.at(-4)).toMatch(/│ Event 2 was told in so many words that they did not +│/);
    expect(second.at(-3)).toMatch(/│ fit into a row of the list +│/);
    const differing = first.filter((line, row) => line !== second[row]);
    // The place in the list, the day under the bars, the rows that were and are chosen, the first line below.
    expect(differing).toHaveLength(5);
  });

  it('a page of a long list passes over no event', () => {
    const seen = Array.from({ length: 4 }, (_unused, pages) => {
      const state = pressed(Array.from({ length: pages }, () => ({ name: 'pagedown' })));
      return frame(eventList({ viewModel: long, state, size: tall, focused: true }));
    }).join('\n');
    for (let number = 1; number <= 40; number++) expect(seen).toContain(`Event ${number} `);
  });

  it('the event list gives the chosen event one row while keys come fast', () => {
    const props = { viewModel, state: start, size: { columns: 44, rows: 6 }, focused: true };
    expect(frame(eventList(props))).toContain('the bridge would');
    expect(frame(eventList({ ...props, fast: true }))).not.toContain('the bridge would');
    expect(frame(eventList({ ...props, fast: true }))).toContain('Told reporters');
  });

  it('the quote panel shows what the chosen quote leans on', () => {
    const glacier = mergeBriefings([
      extractArticle(
        articleOf('The ice lost ten metres.\n\n“This is what we feared,” said Ann Orr.'),
      ),
    ]);
    const model = makeViewModel(glacier, { all: false });
    const state = press(model, initialState(model, size), { text: '2' });
    expect(frame(quotePanel({ viewModel: model, state, size, focused: true }))).toMatch(
      /“This is what we feared” +│\n│ .. ?context: The ice lost ten metres\. +│\n│ .. ?Ann Orr/,
    );
  });

  it('the quote panel shows the chosen quote whole, with speaker, day and outlets', () => {
    expect(frame(quotePanel({ viewModel, state: after('j'), size, focused: false })))
      .toMatchInlineSnapshot(`
        "╭ Quotes 3 · 1 on this event ──────────────────────────────╮
        │ ▸ “Nobody asked us”                                      │
        │ ▎ Tom Reyes · 28 Dec · E + unnamed                       │
        │                                                          │
        │ ─ before and after ───────────────────────────────────── │
        │   “We have no choice”                                    │
        │   Ada Lind, harbour minister · 28 Dec · E                │
        │                                                          │
        │   He called it “a farce”                                 │
        │   Tom Reyes · 28 Dec · unnamed                           │
        │                                                          │
        ╰──────────────────────────────────────────────────────────╯"
      `);
  });

  it('the source view names the outlet and which sighting it shows', () => {
    expect(frame(sourceView({ viewModel, state: after('jl'), size, focused: false })))
      .toMatchInlineSnapshot(`
        "╭ Source 2/2 · wire · 28 Dec 2021 ─────────────────────────╮
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

  it('a hit that goes on says so, and its outlet by a letter where a name leaves no room', () => {
    const spoken = press(long, pressed([]), { text: '/in so many words' });
    const small = { columns: 40, rows: 12 };
    const drawn = frame(
      searchPanel({ viewModel: long, state: spoken, size: small, focused: true }),
    );
    expect(drawn).toMatch(/ … *│/);
    const said = frame(
      searchPanel({
        viewModel,
        state: after('/kind:quote asked'),
        size: { ...small, columns: 58 },
        focused: true,
      }),
    );
    expect(said).toMatch(/Tom Reyes · quote · 28 Dec 2021 · E · in 2 articles/);
  });

  it('the search panel shows the words and the hits', () => {
    const drawn = frame(searchPanel({ viewModel, state: after('/council'), size, focused: true }));
    expect(drawn).toContain('/ council');
    expect(drawn).toContain('The council will meet on January 10');
  });

  it('the scopes say how many match in each, where there is room', () => {
    const wide = { columns: 90, rows: 20 };
    const asked = after('/ellis');
    const counts = [...viewModel.countHits(askedBy(asked.search!))!.values()];
    expect(counts).toHaveLength(SCOPES.length);
    expect(counts[0]).toBeGreaterThan(0);
    const drawn = frame(searchPanel({ viewModel, state: asked, size: wide, focused: true }));
    const row = SCOPES.map(([, word], at) => `${word} ${counts[at]}`).join('  ');
    expect(drawn.replace(/[[\]]/g, ' ')).toContain(` ${row} `);
    const narrow = frame(searchPanel({ viewModel, state: asked, size, focused: true }));
    expect(narrow).toContain('[all] events  quotes');
  });

  it.each([
    ['28 dec', 90, /by time · 28 Dec 2021/],
    ['28 dec', 60, /by time +│\n│ +28 Dec 2021/],
    ['after:yesterday', 60, /by time +│\n│ +from 4 Jan 2022/],
    ['2021-12-28', 60, /by time +│\n│ ▸/],
    ['kind:quote after:yesterday', 60, /Nothing meets kind:quote after:yesterday\. /],
  ])('says which day “%s” means, in %i columns', (typed, columns, said) => {
    const dated = makeViewModel(story, { all: false, today: () => '2022-01-05' });
    const state = after(`/${typed}`);
    dated.findNow(askedBy(state.search!));
    const drawn = frame(
      searchPanel({ viewModel: dated, state, size: { columns, rows: 12 }, focused: true }),
    );
    expect(drawn).toMatch(said);
  });

  it('a list to choose from shows the chosen line in the smallest window', () => {
    const smallest = { columns: 24, rows: 4 };
    const drawn = chooserPanel({ viewModel, state: after('?'), size: smallest, focused: true });
    expect(frame(drawn)).toMatch(/▸ \S/);
  });

  it('the help names every key and every outlet', () => {
    const drawn = frame(
      chooserPanel({
        viewModel,
        state: after('?'),
        size: { columns: 80, rows: 90 },
        focused: true,
      }),
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

  it('an outlet beyond the last letter is called by its name', () => {
    const names = { viewModel: long, size: tall, focused: true };
    expect(frame(quotePanel({ ...names, state: pressed([]) }))).toMatch(
      /Ada Lind · .* · Paper of town 40/,
    );
    expect(frame(sourceView({ ...names, state: pressed([{ text: '2' }]) }))).toMatch(
      /Source · Paper of town \d+ · /,
    );
  });

  it('the coverage table has room for what its cells say', () => {
    for (const columns of [46, 58, 76, 116]) {
      const rows = coverageTable({
        viewModel: shared,
        state: after('c'),
        size: { columns, rows: 20 },
        focused: true,
      });
      const drawn = frame(rows);
      expect(drawn).toContain('● 1st');
      expect(drawn).not.toMatch(/[●○]\S* ?\S*…/);
      expect(drawn).toMatch(/● lead|● in its lead/);
    }
  });

  it('the coverage table calls nobody the first to report what nobody else does', () => {
    const look = { state: after('c'), size: { columns: 116, rows: 20 }, focused: true };
    expect(frame(coverageTable({ viewModel: shared, ...look }))).toMatch(/[●○]!? 1st/);
    expect(frame(coverageTable({ viewModel: long, ...look }))).not.toMatch(/[●○]!? 1st/);
  });

  it.each([
    ['warn', 'warning', 'keys.copyy: no such action'],
    ['warning', 'warning', 'articles/torn.txt: is cut'],
    ['ascii', 'p', 'in ASCII: planned'],
  ])('? then “%s” finds what is said of it', (typed, sign, text) => {
    const warned = makeViewModel(
      { ...story, warnings: [{ path: 'articles/torn.txt', message: safe`is cut` }] },
      { all: false, faults: ['keys.copyy: no such action'] },
    );
    const state = press(warned, press(warned, start, { text: '?' }), { text: typed });
    const found = choicesOf(warned, state);
    expect(found).toContainEqual(expect.objectContaining({ sign, text }));
    expect(found.every((one) => one.sign === 'warning' || typed === 'ascii')).toBe(true);
  });

  it('the names of outlets that have no room are said to be elsewhere', () => {
    const papers = Array.from({ length: 6 }, (_unused, index) =>
      briefingOf(`b${index}`, 'The bridge closed.', {
        article: { publisher: `${'ABCDEF'.charAt(index)} paper of a town far up the river` },
        events: [{ id: `e${index}`, clause: 'The bridge closed', date: '2021-12-28' }],
      }),
    );
    const one = makeViewModel(mergeBriefings(papers), { all: true });
    const drawnIn = (rows: number): string =>
      frame(
        eventList({
          viewModel: one,
          state: initialState(one, { columns: 80, rows }),
          size: { columns: 60, rows },
          focused: true,
        }),
      );
    expect(drawnIn(20)).not.toContain('names all');
    expect(drawnIn(20)).toContain('F paper');
    expect(drawnIn(8)).toMatch(/… \? names all *│\n╰/);
  });

  it.each([
    ['the coverage', coverageTable, 'jc', /▸ +28 +Dock/],
    ['a search', searchPanel, '/council', /▸ event · /],
    ['the help', chooserPanel, '?', /▸ /],
    ['the quotes', quotePanel, '2', /▸ “We have/],
  ])('what is chosen is seen in the lowest panel: %s', (_what, panel, keys, chosen) => {
    const size = { columns: 40, rows: 4 };
    const state = { ...after(keys), size: { columns: 40, rows: 6 } };
    expect(frame(panel({ viewModel, state, size, focused: true }))).toMatch(chosen);
  });

  it.each([
    [46, 12, ['● lead  ○ below  2 places  · silent ', '! sources differ  1st of several']],
    [46, 9, ['● lead  ○ below ']],
    [120, 9, ['1st of several to report it']],
  ])('the signs of the coverage in %i columns and %i rows', (columns, rows, legends) => {
    const state = { ...after('jc'), size: { columns, rows } };
    const drawn = frame(
      coverageTable({ viewModel, state, size: { columns, rows }, focused: true }),
    );
    for (const legend of legends) expect(drawn).toContain(legend);
  });

  it.each([
    ['in the border of a low list', eventList, { columns: 60, rows: 7 }, 'Events 1/3 ', true],
    ['below a list with room', eventList, { columns: 60, rows: 12 }, 'Events 1/3 ', false],
    ['not where no strip stands', eventList, { columns: 39, rows: 8 }, 'Events 1/3 ', false],
    ['in the border of quotes alone', quotePanel, { columns: 59, rows: 12 }, 'Quotes 1/3 ', true],
  ])('what letters stand for: %s', (_where, panel, at, title, isInBorder) => {
    const state = { ...after(panel === quotePanel ? '2' : ''), size: at };
    const [top = ''] = frame(panel({ viewModel, state, size: at, focused: true })).split('\n');
    expect(top).toContain(title);
    const legend = panel === eventList ? 'E Ellis Paper   ● unnamed' : 'E Ellis Paper';
    expect(top.endsWith(`─ ${legend} ─╮`)).toBe(isInBorder);
  });

  it('hints have room for what stands for their signs in ASCII', () => {
    const state = press(viewModel, { ...start, size: { columns: 80, rows: 24 } }, { text: 'c' });
    for (const columns of [30, 46, 60, 80, 100, 120]) {
      const row = statusRow(viewModel, { ...state, size: { columns, rows: 24 } });
      expect(columnsOf(words(row))).toBe(columns);
      const ascii = words(asciiRow(row, 'ascii'));
      expect(ascii).not.toMatch(/(?:^| )E /);
      expect(columnsOf(ascii)).toBe(columns);
    }
  });

  it('a hit parts the quotations that the reporter parted, its matches marked', () => {
    const body = '“We want no bridge,” Tom Reyes said. “We want a ferry by night.”';
    const stretches = ['We want no bridge,', 'We want a ferry by night.'];
    const parted = briefingOf('a1', body, {
      quotes: [{ id: 'q1', words: stretches[0]!, speaker: 'Tom Reyes' }],
    });
    const text = stretches.join(' ');
    const fragments = stretches.map((stretch) => {
      const at = body.indexOf(stretch);
      return { start: at, end: at + stretch.length };
    });
    const quotes = parted.quotes.map((quote) => ({
      ...quote,
      text,
      occurrences: quote.occurrences.map((one) => ({ ...one, text, fragments })),
    }));
    const one = makeViewModel({ ...parted, quotes }, { all: true });
    const state = press(one, initialState(one, { columns: 90, rows: 20 }), {
      text: '/ferry kind:quote',
    });
    const rows = searchPanel({
      viewModel: one,
      state,
      size: { columns: 90, rows: 12 },
      focused: true,
    });
    expect(frame(rows)).toContain('“We want no bridge,” … “We want a ferry by night.”');
    const met = rows.flat().filter(({ style }) => style === 'match');
    expect(met.map((each) => each.text)).toEqual(['ferry']);
  });

  it('every panel is exactly as large as it is told to be', () => {
    for (const [draw, keys] of PANELS) {
      const state = after(keys);
      for (const columns of [24, 41, 90]) {
        const lines = frame(
          draw({ viewModel, state, size: { columns, rows: 9 }, focused: true }),
        ).split('\n');
        expect(lines).toHaveLength(9);
        for (const line of lines) expect(columnsOf(line)).toBe(columns);
      }
    }
  });
});

describe('the lines above and below', () => {
  it('name the story, its extent, and how the date was reached', () => {
    expect(words(headerRow(viewModel, start))).toMatchInlineSnapshot(
      `" Port Ellis bridge      2 articles · 1 outlet and 1 unnamed "`,
    );
    expect(words(statusRow(viewModel, start))).toMatchInlineSnapshot(
      `" Mon 27 Dec 2021 ← no date in the sentence, publis…  ? help "`,
    );
  });

  it('show a notice in its place', () => {
    expect(words(statusRow(viewModel, { ...start, notice: 'a word' }))).toContain('a word');
  });
});

describe('why', () => {
  const asked: unknown[] = [];
  const explained = makeViewModel(story, {
    all: false,
    why: (_whole, claim) => {
      asked.push(claim);
      return {
        title: `Why ${claim.id}`,
        sections: [
          {
            heading: 'Status',
            lines: [
              { text: 'happened [a verb that tells what came about]', depth: 0 },
              { text: '“closed” in 1', depth: 1 },
            ],
          },
        ],
      };
    },
  });
  const open = (keys: string): readonly Row[] => {
    const state = Array.from(keys).reduce(
      (last, text) => press(explained, last, { text }),
      initialState(explained, { columns: 60, rows: 20 }),
    );
    return whyPanel({ viewModel: explained, state, size, focused: true });
  };

  it.each([
    ['the event', 'jw', 'Why e2'],
    ['the quote', '2w', 'Why q'],
    ['over the original file the article', 'rw', 'Why paper'],
  ])('explains %s', (_what, keys, title) => {
    expect(frame(open(keys))).toContain(title);
  });

  it('says the names of rules behind the plain words', () => {
    const rows = open('w').flat();
    expect(rows).toContainEqual({ text: 'happened ', style: 'plain' });
    expect(rows).toContainEqual({ text: '[a verb that tells what came about]', style: 'dim' });
  });

  it('asks once for each claim', () => {
    open('w');
    open('w');
    expect(new Set(asked.map((claim) => JSON.stringify(claim))).size).toBe(asked.length);
  });
});
