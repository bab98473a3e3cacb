// node tools/run.js FILE.ts […arguments]: bundles a tool with the source that it imports, as the program is, and runs it.
import { loadSource } from './build/load-source.js';

const [file = '', ...args] = process.argv.slice(2);
const { run } = await loadSource(`export { run } from ${JSON.stringify(`./${file}`)};`);
await run(args);
