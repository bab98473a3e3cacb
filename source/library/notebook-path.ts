// The environment → where the notebook lies, and what else is kept. Never in the current folder, which is often one of articles.
import { userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * $XDG_DATA_HOME/briefing/notebook.md, or ~/.local/share in its place. Undefined where there is no home folder either.
 */
export function notebookPath(
  env: NodeJS.ProcessEnv,
  homeOfAccount?: () => string,
): string | undefined {
  const base = xdgBase(env, ['XDG_DATA_HOME', '.local', 'share'], homeOfAccount);
  return base === undefined ? undefined : join(base, 'briefing', 'notebook.md');
}

/**
 * A base folder of XDG: the value of the variable, or those folders below the home folder. An empty or relative value counts
 * as none, as the XDG base directories ask; without $HOME the home folder is that of the user's account. Undefined where
 * there is no such folder either.
 */
export function xdgBase(
  env: NodeJS.ProcessEnv,
  [variable, ...below]: readonly [string, ...string[]],
  homeOfAccount: () => string = () => userInfo().homedir,
): string | undefined {
  const home = (): string | undefined => {
    if (isPlace(env.HOME)) return env.HOME;
    try {
      const known = homeOfAccount();
      return isPlace(known) ? known : undefined;
    } catch {
      return undefined; // a user without an account, as in some containers
    }
  };
  const stated = env[variable];
  if (isPlace(stated)) return stated;
  const base = home();
  return base === undefined ? undefined : join(base, ...below);
}

const isPlace = (path: string | undefined): path is string =>
  path !== undefined && isAbsolute(path);

/** A path as a shell takes it, the home folder as "~": "~/.local/share/x"; as it is where it lies elsewhere. */
export function withTilde(path: string, home = process.env.HOME ?? ''): string {
  return home.length > 1 && path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path;
}
