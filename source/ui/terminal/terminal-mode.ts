// A mode that the terminal is in while the screen is shown: switched on with it, off when it goes or others have the terminal.
import { useStdout } from 'ink';
import { useCallback, useLayoutEffect, useRef } from 'react';

/** What switches a mode on, and what off again; both empty for none. */
export type TerminalMode = { readonly begin: string; readonly end: string };

/**
 * Begins the mode once the component is drawn, and ends it when it goes. Answers what lends the terminal to others without
 * the mode: from before the alternate screen is left until it is entered again, for some terminals save modes then.
 */
export function useTerminalMode({
  begin,
  end,
}: TerminalMode): (others: () => Promise<void>) => Promise<void> {
  const { stdout } = useStdout();
  const isOn = useRef(false);
  useLayoutEffect(() => {
    // Only a terminal has modes.
    if (begin === '' || !('isTTY' in stdout && stdout.isTTY)) return undefined;
    isOn.current = true;
    stdout.write(begin);
    return () => {
      isOn.current = false;
      stdout.write(end);
    };
  }, [stdout, begin, end]);
  return useCallback(
    async (others) => {
      if (isOn.current) stdout.write(end);
      try {
        await others();
      } finally {
        if (isOn.current) stdout.write(begin);
      }
    },
    [stdout, begin, end],
  );
}
