// How many bytes came of how many → nothing, or a refusal: a file that was packed to fill a machine.
import { Unreadable } from '../../../text/trouble.js';

/** Texts pack to a fifth, pages of one template to a fiftieth; bombs to a thousandth. */
const MOST_TIMES = 300;
/** So little may come of anything. */
const HARMLESS = 20 * 1024 * 1024;

/** Throws where `unpacked` bytes came of `packed` as no text does. */
export function refuseBomb(packed: number, unpacked: number): void {
  if (unpacked > HARMLESS && unpacked > packed * MOST_TIMES)
    throw new Unreadable(
      `unpacks to more than ${MOST_TIMES} times its size, as files do that are made to fill a machine, and is left out; unpack it yourself if you trust it`,
    );
}
