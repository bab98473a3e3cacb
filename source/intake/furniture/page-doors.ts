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

/**
 * The lines of a page that shows no more than the opening of an article for which its readers pay, without the offer below it,
 * and what there is to say of it; the lines as they are of any other.
 */
export function readStub<L extends Line>(
  lines: readonly L[],
  isPaid: boolean,
): { readonly lines: readonly L[]; readonly trouble: string | undefined } {
  if (proseWords(lines) > MOST_STUB_WORDS) return { lines, trouble: undefined };
  const at = lines.findIndex(
    ({ key, words, mark }) =>
      mark === undefined &&
      words <= MOST_OFFER_WORDS &&
      english.furniture.payCues.some((cue) => key.includes(cue)),
  );
  if (!isPaid && at < 0) return { lines, trouble: undefined };
  const offer = lines[at];
  const asks = offer === undefined ? '' : ` (“${offer.text.slice(0, QUOTED)}”)`;
  const trouble = `seems to hold the opening of its article alone, the rest is for subscribers${asks}; save it while signed in`;
  // what it costs, and where to sign in: less than the opening
  const isBelow =
    offer !== undefined && proseWords(lines.slice(at)) < proseWords(lines.slice(0, at));
  return {
    lines: isBelow
      ? lines.map((line, index) => (index < at ? line : { ...line, mark: line.mark ?? OFFER }))
      : lines,
    trouble,
  };
}

const OFFER = 'offer of a subscription';
const MOST_OFFER_WORDS = 30;
const QUOTED = 60;
