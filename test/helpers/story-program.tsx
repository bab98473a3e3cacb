// The screen on a briefing made by hand, as a program of its own: `node story-program.js world`. Analysis may get better
// without a frame of these changing.
import { writeFileSync } from 'node:fs';
import { openHost } from '../../source/cli/screen/host.js';
import { explainClaim } from '../../source/pipeline/explain-claim.js';
import { runScreen } from '../../source/ui/app/run.js';
import { emojiStory, story, wordingsStory, worldStory } from './story.js';

const STORIES = { story, world: worldStory, emoji: emojiStory, wordings: wordingsStory };

/** Asked by a signal, it says how much memory is in use once what is not has been given back. */
process.on('SIGUSR2', () => {
  (globalThis as { gc?: () => void }).gc?.();
  writeFileSync(process.env.HEAP_FILE!, String(process.memoryUsage().heapUsed));
});

const chosen = STORIES[process.argv[2] as keyof typeof STORIES];
process.exitCode = await runScreen({
  load: () => ({ prepared: Promise.resolve({ briefing: chosen }), stop: () => undefined }),
  all: false,
  notice: undefined,
  host: openHost({ all: false, why: explainClaim }),
});
