// Notes one after the other, as a program of its own that may be killed: `node notebook-writer.mjs PATH NAME COUNT`. Says
// the id of each once it is kept; begins behind those that it finds kept.
import { writeSync } from 'node:fs';
import { openLibrary } from '../../source/library/library.js';
import { safe, safeText } from '../../source/text/printed/safe-text.js';

const [path, name, count] = process.argv.slice(2);
const library = openLibrary({ path, clean: safeText });
const ids = Array.from({ length: Number(count) }, (_unused, number) => `${name}${number}`);
const { notebook } = await library.open(new Set(ids));
const kept = new Set(notebook.map(({ id }) => id));
for (const id of ids.filter((one) => !kept.has(one))) {
  const bookmark = {
    kind: 'event',
    id,
    words: safe`words of ${id}`,
    note: safe`note of ${id}`,
  } as const;
  const { trouble } = await library.keep({ type: 'keep', bookmark, was: '' });
  if (trouble !== undefined) throw new Error(trouble);
  writeSync(1, `${id}\n`);
}
