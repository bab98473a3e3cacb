// The environment → where the settings of the user lie. Never in the current folder, which is often one of articles.
import { isAbsolute, join } from 'node:path';

/** $XDG_CONFIG_HOME/briefing/config.yaml, or ~/.config in its place. Relative values are passed over, as XDG asks; undefined without any. */
export function configPath({
  XDG_CONFIG_HOME,
  HOME,
}: Readonly<NodeJS.ProcessEnv>): string | undefined {
  const folders = [XDG_CONFIG_HOME, HOME && join(HOME, '.config')];
  const found = folders.find((path) => path !== undefined && isAbsolute(path));
  return found && join(found, 'briefing', 'config.yaml');
}
