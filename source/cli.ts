#!/usr/bin/env node
// The only file that exits. Checks the Node version before it imports anything: on an old Node the imports
// themselves would fail with a message that helps nobody.

const OLDEST_NODE = [22, 13] as const;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  // eslint-disable-next-line no-restricted-syntax -- the writer can't be imported yet
  process.stderr.write(
    `briefing needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}. Install a newer one (https://nodejs.org, or: nvm install --lts), or run it in its folder by npm start, which brings its own\n`,
  );
  process.exit(2);
}

// Node would open a port for a debugger, and say so in the middle of the screen.
process.on('SIGUSR1', () => undefined);

const { keepCompiled } = await import('./cli/keep-compiled.js');
keepCompiled(process.env);
const { admit, cannotPrint } = await import('./cli/exit.js');

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EIO') process.exit(cannotPrint(error));
  // else the terminal is gone, and the screen closes for that
});
// Nobody is there to hear what can't be said.
process.stderr.on('error', () => undefined);

/** The last catch. */
function fail(error: unknown): never {
  process.exit(admit(error));
}
process.on('uncaughtException', fail);

try {
  const { run } = await import('./cli/command.js');
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  fail(error);
}
