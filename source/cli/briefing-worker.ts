// The first file of the thread that reads for the screen: as the program itself, it runs what was compiled before.
import { keepCompiled } from './keep-compiled.js';

keepCompiled(process.env);
await import('../pipeline/briefing-thread.js');
