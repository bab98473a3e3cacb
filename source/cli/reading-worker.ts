// The first file of a thread that reads articles beside others: as the program itself, it runs what was compiled before.
import { keepCompiled } from './keep-compiled.js';

keepCompiled(process.env);
await import('../pipeline/reading-thread.js');
