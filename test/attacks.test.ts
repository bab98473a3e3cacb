// Every attack in every place of every format, and all that the program makes of it: nothing of an attack is left.
import { expect, it } from 'vitest';
import { extractArticle } from '../source/extract/extract-article.js';
import { readArticles } from '../source/intake/read-articles.js';
import { renderEntry } from '../source/library/notebook.js';
import { mergeBriefings } from '../source/merge/merge-briefings.js';
import type { Briefing } from '../source/model/briefing.js';
import { explain, renderExplanation } from '../source/output/explain/explain.js';
import { FORMAT_NAMES } from '../source/output/format-names.js';
import { formatFor } from '../source/output/formats.js';
import { renderHits } from '../source/output/hits.js';
import { renderStories } from '../source/output/stories.js';
import { buildSearcher, searchFiltered } from '../source/search/filtered-search.js';
import { findClaims, traceClaim } from '../source/pipeline/trace-claim.js';
import { drawScreen } from '../source/ui/view/draw-screen.js';
import { press } from '../source/ui/state/press-key.js';
import { drawLoading } from '../source/ui/view/draw-loading.js';
import { NOTHING_DONE, stepped } from '../source/ui/state/progress.js';
import { paint } from '../source/ui/view/parts/theme.js';
import type { Row } from '../source/ui/view/parts/row.js';
import { makeViewModel } from '../source/ui/state/selectors/view-model.js';
import { initialState } from '../source/ui/state/initial-state.js';
import { sayWarning } from '../source/select/wording.js';
import { attackedFiles, SLOTS } from './helpers/attacked-files.js';
import { ATTACK_GROUPS, ATTACKS, leaksIn } from './helpers/attacks.js';

/** So many that no line is wrapped: one that begins with words of an attack was forged. */
const COLUMNS = 100_000;
const SIZE = { columns: 160, rows: 45 };

/** Keys after each of which the screen is drawn: between them they show every panel, view and list. */
const KEYS: readonly (readonly string[])[] = [
  ['m', 'j', 'j', 'm', 'y'],
  ['2', 'm', 'j', 'm', 'y'],
  ['3', 'r'],
  ['pagedown'],
  ['escape', 'd'],
  ['escape', 'c'],
  ['escape', '?'],
  ['pagedown'],
  ['escape', 's'],
  ['escape', 'M'],
  ['escape', 't'],
  ['escape', '/', 'b', 'r', 'i', 'd'],
  ['down', 'enter'],
];

/** What each of our own looks is written as; what is left of a painted line came from elsewhere. */
const LOOK = /\u001B\[[\d;]*m/g;

async function briefingOf(attack: string): Promise<Briefing> {
  const { articles, warnings } = await readArticles(attackedFiles(attack));
  const briefing = mergeBriefings(articles.map((article) => extractArticle(article)));
  return { ...briefing, warnings: [...warnings, ...briefing.warnings] };
}

const explainClaim = (briefing: Briefing, id: string): string => {
  const [claim] = findClaims(briefing, id);
  return renderExplanation(explain(traceClaim(briefing, claim!)!, briefing), COLUMNS);
};

/** Name of an output → what is written there. */
function outputsOf(briefing: Briefing): Record<string, string> {
  const viewModel = makeViewModel(briefing, { all: true, formats: ['print', 'json'] });
  const painted: string[] = [];
  const draw = (rows: readonly Row[]): void => {
    // Words are broken into rows, any of which may stand first: a row is no line that could be forged.
    for (const row of rows) painted.push(`│${paint(row).replaceAll(LOOK, '')}`);
  };
  let state = initialState(viewModel, SIZE);
  const copied: string[] = [];
  for (const keys of KEYS) {
    for (const key of keys) {
      state = press(viewModel, state, key.length === 1 ? { text: key } : { name: key });
      for (const wish of state.effects) if (wish.type === 'copy') copied.push(wish.text);
      state = { ...state, effects: [] };
    }
    draw(drawScreen(viewModel.within(state.storyId, state.isUnfolded), state));
  }
  const steps = briefing.warnings.map(({ path, message }) => ({
    read: path,
    trouble: message,
    count: briefing.warnings.length,
  }));
  draw(drawLoading(steps.reduce(stepped, NOTHING_DONE), SIZE));
  const hits = searchFiltered(buildSearcher(briefing), {
    text: 'bridge',
    scope: 'all',
    order: 'rank',
  });
  return {
    ...Object.fromEntries(
      FORMAT_NAMES.map((name) => [
        name,
        formatFor(name).render(briefing, { columns: COLUMNS, all: true }),
      ]),
    ),
    search: renderHits(briefing, hits, COLUMNS),
    stories: renderStories(briefing, COLUMNS),
    why: [...briefing.events, ...briefing.quotes, ...briefing.articles]
      .map(({ id }) => explainClaim(briefing, id))
      .join(''),
    stderr: briefing.warnings.map((warning) => `${sayWarning(warning)}\n`).join(''),
    notebook: state.notebook
      .map((bookmark) => Buffer.from(renderEntry(bookmark), 'latin1').toString('utf8'))
      .join(''),
    clipboard: copied.join('\n'),
    screen: painted.join('\n'),
  };
}

it.each(ATTACKS.filter(([, text]) => /[^ -~]/.test(text)))(
  'sees %s where it is written raw',
  (_, text) => {
    expect(leaksIn(text)).not.toEqual([]);
  },
);

it('leaves nothing of an attack in any output', async () => {
  const leaks: string[] = [];
  const seen = new Map(SLOTS.map((slot) => [slot, 0]));
  for (const attacks of ATTACK_GROUPS) {
    const briefing = await briefingOf(attacks);
    const outputs = outputsOf(briefing);
    for (const [output, written] of Object.entries(outputs)) {
      expect(written, output).not.toBe('');
      for (const leak of leaksIn(written)) leaks.push(`${output}: ${leak}`);
    }
    expect(JSON.parse(outputs.json!)).toMatchObject({ title: briefing.title });
    const shown = Object.values(outputs).join('\n');
    for (const slot of SLOTS) if (shown.includes(slot)) seen.set(slot, seen.get(slot)! + 1);
  }
  expect(leaks).toEqual([]);
  // A place whose attacks never come to an output would prove nothing.
  const rarely = [...seen].filter(([, count]) => count < ATTACK_GROUPS.length * 0.75);
  expect(rarely).toEqual([]);
});
