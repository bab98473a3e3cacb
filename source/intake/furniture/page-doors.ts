// The lines of a page → whether it is a door in front of an article: a check, a wall of consent; or the opening of a paid one.
import { english } from '../../languages/english/english.js';
import type { Line } from '../text/lines.js';
import { foldText } from '../text/scan.js';

/** A page with more running text than this is none that only asks something of its reader. */
const MOST_DOOR_WORDS = 150;
const FEWEST_DOOR_WORDS = 2;
const PROSE_WORDS = 8;

const proseWords = (lines: readonly Line[]): number =>
  lines.reduce(
    (sum, { words, ends, mark, isOutside }) =>
      words >= PROSE_WORDS && ends && mark === undefined && isOutside !== true ? sum + words : sum,
    0,
  );

/**
 * True for a short page whose words are those of checks and consent: "We make sure that you are no robot. You are sent on in a
 * few seconds." Not a short report on a robot.
 */
export function isDoor(lines: readonly Line[], title: string | undefined): boolean {
  const all = lines.reduce((sum, { words }) => sum + words, 0);
  if (all > MOST_DOOR_WORDS) return false;
  const said = new Set(
    [foldText(title ?? ''), ...lines.map(({ key }) => key)].join(' ').split(' '),
  );
  const found = [...english.furniture.doorWords].filter((word) => said.has(word));
  const asks = [...english.furniture.doorAddress].some((word) => said.has(word));
  return found.length > FEWEST_DOOR_WORDS || (asks && found.length >= FEWEST_DOOR_WORDS);
}

/** An opening is no longer, by far. */
const MOST_STUB_WORDS = 220;

/** What there is to say of a page that shows no more than the opening of an article for which its readers pay. */
export function sayStub(lines: readonly Line[], isPaid: boolean): string | undefined {
  if (proseWords(lines) > MOST_STUB_WORDS) return undefined;
  const offer = lines.find(
    ({ key, words }) =>
      words <= MOST_OFFER_WORDS && english.furniture.payCues.some((cue) => key.includes(cue)),
  );
  if (!isPaid && offer === undefined) return undefined;
  const asks = offer === undefined ? '' : ` (“${offer.text.slice(0, QUOTED)}”)`;
  return `seems to hold the opening of its article alone, the rest is for subscribers${asks}; save it while signed in`;
}

const MOST_OFFER_WORDS = 30;
const QUOTED = 60;
