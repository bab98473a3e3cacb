// What tests write, and the programs that they start, to the temporary folder or as what a screen remembers, goes when they are done.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a run of the tests a temporary folder of its own, which its processes have from the environment; returns what removes it. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-tests-'));
  process.env.TMPDIR = folder;
  process.env.XDG_STATE_HOME = join(folder, 'state');
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
