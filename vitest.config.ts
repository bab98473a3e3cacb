// Which tests run how: those that read and reckon share one process after another, those that need a terminal have a
// process for each file.
import { defineConfig } from 'vitest/config';

/** They start the built program, or load the terminal emulator, which reads its tables wrongly in a used process. */
const TERMINAL = ['test/e2e/**/*.test.{ts,tsx}', 'test/ui/state/many-keys.test.tsx'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    env: { XDG_CONFIG_HOME: '/nonexistent' }, // the settings of whoever runs them are none of the tests'
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: TERMINAL,
          isolate: false,
        },
      },
      { extends: true, test: { name: 'terminal', include: TERMINAL } },
    ],
  },
});
