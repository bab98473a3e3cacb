// An action of the table of keys → what it does where lines are answered and nothing is drawn.
import { ACTIONS } from '../state/keymap.js';
import { aloud } from './say-claim.js';

/** What the actions do here whose help is of a screen. */
const SPOKEN_HELP: Readonly<Record<string, string>> = {
  up: 'the one before',
  down: 'the next one',
  first: 'the first of the list',
  last: 'the last of the list',
  events: 'list the events',
  quotes: 'list the quotes, those on the chosen event first',
  source: 'every place that tells what is chosen',
  open: 'the whole article that tells what is chosen',
  days: 'list the days on which something begins; a day behind it goes there',
  search: 'search for the words behind it',
  speakers:
    'list who is quoted; a name behind it lists what that one said, then and WORDS narrows it',
  coverage: 'list who tells what',
  original: 'the whole file, with what was left out of it',
  wordings: 'the wordings of the quote, and what only one of them has',
  palette: 'list all that can be done',
  back: 'one step back',
};

/** What the action of that name does, in words without arrows. */
export const sayAction = (name: string, help: string): string => SPOKEN_HELP[name] ?? aloud(help);

/** The same of an action that is told by its help alone, with its name: "coverage: list who tells what". */
export function sayNamedAction(help: string): string {
  const row = ACTIONS.find((one) => one.help === help);
  return row ? `${row.name}: ${sayAction(row.name, help)}` : help;
}
