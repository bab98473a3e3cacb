// Ten thousand made-up events on the screen, as a program of its own: tools/bench/screen.js presses its keys.
import { runScreen } from '../../source/ui/app/run.js';
import { NO_EFFECTS, NO_LIBRARY } from '../../source/ui/state/effects.js';
import { manyEvents } from './many-events.js';

process.exitCode = await runScreen({
  load: () => ({ prepared: Promise.resolve({ briefing: manyEvents() }), stop: () => undefined }),
  all: true,
  notice: undefined,
  host: {
    formats: [],
    library: NO_LIBRARY,
    effectRunner: NO_EFFECTS,
    slow: process.env.SSH_CONNECTION !== undefined,
  },
});
