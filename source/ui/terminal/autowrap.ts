// The terminal's autowrap is off while the screen is shown: a line that is wider than the window is cut at its edge.
// Some terminals draw an emoji wider than others, and a window may be made narrower before the next frame is laid out.
import { useStdout } from 'ink';
import { useCallback, useLayoutEffect, useRef } from 'react';

const OFF = '\u001B[?7l';
const ON = '\u001B[?7h';

/**
 * Switches autowrap off once the component is drawn, and on when it goes. Answers what lends the terminal to others with
 * autowrap on: from before the alternate screen is left until it is entered again, for some terminals save the mode then.
 */
export function useNoAutowrap(): (others: () => Promise<void>) => Promise<void> {
  const { stdout } = useStdout();
  const isShown = useRef(false);
  useLayoutEffect(() => {
    if (!('isTTY' in stdout && stdout.isTTY)) return undefined; // only a terminal wraps
    isShown.current = true;
    stdout.write(OFF);
    return () => {
      isShown.current = false;
      stdout.write(ON);
    };
  }, [stdout]);
  return useCallback(
    async (others) => {
      if (isShown.current) stdout.write(ON);
      try {
        await others();
      } finally {
        if (isShown.current) stdout.write(OFF);
      }
    },
    [stdout],
  );
}
