// Which tests run how: those that read and reckon share one process after another, those that need a terminal have a
// process for each file.
import { defineConfig } from 'vitest/config';

/** Thousands of made-up cases, which take as long as all others together. Excluded by `--project source`; `--exclude` would not. */
const FUZZ = ['test/fuzz.test.ts'];

/** They start the built program, or load the terminal emulator, which reads its tables wrongly in a used process. */
const TERMINAL = ['test/e2e/**/*.test.{ts,tsx}', 'test/ui/state/many-keys.test.tsx'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    globalSetup: 'test/helpers/own-temporary-folder.ts',
    // A reader's own settings are none of the tests' business.
    env: { XDG_CONFIG_HOME: '/nonexistent' },
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...TERMINAL, ...FUZZ],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'fuzz', include: FUZZ } },
      { extends: true, test: { name: 'terminal', include: TERMINAL } },
    ],
  },
});
