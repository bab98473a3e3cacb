// npm run score -- FOLDER [--show]: folders of articles with a gold.json → how much of what is expected the product does.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { composeBriefing } from '../../source/pipeline.js';
import { readGold } from './gold.js';
import { MEASURES, scoreStory, type Verdict } from './score-story.js';

/** Of these as few as can be must hold. */
const FAULTS: ReadonlySet<string> = new Set(['wrong speaker', 'absent, but listed']);

const GOLD = 'gold.json';

/** Folders that hold a gold.json, below that one. */
function storiesIn(folder: string): string[] {
  if (existsSync(join(folder, GOLD))) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => storiesIn(join(folder, name)))
    .sort();
}

/** The table: a measure a line, how many of how many hold. */
export function renderScores(verdicts: readonly Verdict[]): string[] {
  return MEASURES.flatMap((measure) => {
    const own = verdicts.filter((one) => one.measure === measure);
    if (own.length === 0) return [];
    const held = own.filter(({ holds }) => holds).length;
    const share = (held / own.length).toFixed(3);
    return [`${measure.padEnd(28)} ${share}  ${held}/${own.length}`];
  });
}

export async function run(args: readonly string[]): Promise<void> {
  const show = args.includes('--show');
  const [folder] = args.filter((arg) => arg !== '--show');
  if (folder === undefined)
    throw new Error('say which folder holds stories with a gold.json: npm run score -- FOLDER');
  const verdicts: Verdict[] = [];
  for (const story of storiesIn(folder)) {
    const briefing = await composeBriefing([join(story, 'articles')]);
    const own = scoreStory(briefing, readGold(join(story, GOLD)));
    verdicts.push(...own);
    if (!show) continue;
    console.log(`\n${story}`);
    for (const { measure, about, holds } of own)
      if (holds === FAULTS.has(measure)) console.log(`  ${measure}: ${about}`);
  }
  console.log(`\n${renderScores(verdicts).join('\n')}`);
}
