// Arguments → a request → print, or open the screen.
import { composeBriefing } from './compose-briefing.js';
import { renderJson } from './output/json.js';

/** Does what the arguments ask for and answers the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  process.stdout.write(
    renderJson(composeBriefing(argv.filter((argument) => !argument.startsWith('-')))),
  );
  return 0;
}
