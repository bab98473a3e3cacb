// npm run watch -- [arguments]: the program from its source, built and opened anew whenever a file of it is saved.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { context, formatMessages } from 'esbuild';
import { ENTRY_POINTS, OPTIONS } from './build-options.js';

/** The program that is shown; a build that fails leaves none. */
let program;

async function close() {
  const last = program;
  program = undefined;
  if (!last) return;
  last.kill(); // as by a signal of the terminal: it restores the screen
  await once(last, 'exit');
}

function open() {
  const next = spawn(process.execPath, ['dist/cli.js', ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  next.once('exit', (code) => {
    if (program === next) process.exit(code ?? 1); // whoever quits the program quits all
  });
  program = next;
}

const reopened = {
  name: 'reopened',
  setup({ onEnd }) {
    onEnd(async ({ errors }) => {
      await close();
      for (const error of await formatMessages(errors, { kind: 'error', color: true }))
        console.error(error);
      if (errors.length === 0) open();
    });
  },
};

const building = await context({
  ...OPTIONS,
  entryPoints: ENTRY_POINTS,
  outdir: 'dist',
  plugins: [...OPTIONS.plugins, reopened],
  logLevel: 'silent', // errors are told once the screen is closed
});
await building.watch();
