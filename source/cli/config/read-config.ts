// config.yaml → what flags are set to there and which keys do what, each with its line; and what of it is not followed.
import { readFileSync, statSync } from 'node:fs';
import { readYamlLines, type YamlEntry, type YamlNode } from '../../intake/formats/yaml.js';
import { LIMITS, optionOf } from '../../intake/limits.js';
import { sayNear } from '../../text/near-name.js';
import { Unreadable } from '../../text/trouble.js';
import { flagNames, flagOf, flagRow, wrongValue, type FlagName } from '../flags/flags.js';

/** Something that a line of the file is not followed in, and what to do. */
export type ConfigFault = { readonly line: number; readonly says: string };

/** Keys that the user gives to an action, by its name; none takes its keys away. */
export type BoundKeys = {
  readonly action: string;
  readonly keys: readonly string[];
  readonly line: number;
};

export type Config = {
  readonly flags: ReadonlyMap<FlagName, string | boolean>;
  readonly bound: readonly BoundKeys[];
  readonly faults: readonly ConfigFault[];
};

/** Reads the file. Throws where it can't be read, is no file or no YAML; what else is wrong with it is among the faults. */
export function readConfig(path: string): Config {
  const status = statSync(path);
  if (!status.isFile()) throw new Unreadable('is no file');
  if (status.size > LIMITS.maxYamlSize) throw new Unreadable('is too large for settings');
  return parseConfig(readFileSync(path, 'utf8'));
}

/** What the text of such a file says. Throws where it is no YAML. */
export function parseConfig(text: string): Config {
  const root = readYamlLines(text, LIMITS);
  const faults: ConfigFault[] = [];
  if (root.kind !== 'map') {
    const isEmpty = root.kind === 'nothing' && root.words === '';
    if (!isEmpty)
      faults.push({
        line: root.line,
        says: 'takes names of options and their values, as “all: true”',
      });
    return { flags: new Map(), bound: [], faults };
  }
  const flags = new Map<FlagName, string | boolean>();
  const bound: BoundKeys[] = [];
  const seen = new Set<string>();
  for (const entry of root.entries) {
    const { key, line, value } = entry;
    if (seen.has(key)) faults.push({ line, says: `“${key}” stands here again: the first holds` });
    else if (key === KEYS) bound.push(...readBound(value, faults));
    else {
      const read = readFlag(entry);
      const other = 'name' in read ? askedBeside(read.name, flags) : undefined;
      if ('says' in read) faults.push(read);
      else if (other === undefined || read.value === false) flags.set(read.name, read.value);
      else
        faults.push({
          line,
          says: `${key} and ${optionOf(other).slice(2)} can't both be had: ${optionOf(other).slice(2)} holds`,
        });
    }
    seen.add(key);
  }
  return { flags, bound, faults };
}

/** The name under which keys are given to actions. */
const KEYS = 'keys';

/** What is asked for already that can't be had together with the answer of that name. */
const askedBeside = (name: FlagName, flags: Config['flags']): FlagName | undefined =>
  flagRow(name).answers
    ? [...flags].find(([other, value]) => value !== false && flagRow(other).answers)?.[0]
    : undefined;

/** What a line sets a flag to, or what is wrong with it. */
function readFlag({
  key,
  line,
  value,
}: YamlEntry): { readonly name: FlagName; readonly value: string | boolean } | ConfigFault {
  const name = flagOf(key);
  if (name === undefined)
    return { line, says: `there is no option “${key}”${sayNear(key, optionNames())}` };
  const { value: takes, onlyTyped, off } = flagRow(name);
  if (onlyTyped) return { line, says: `${optionOf(name)} can only be typed` };
  if (takes === undefined)
    return value.kind === 'boolean'
      ? { name, value: value.words.toLowerCase() === 'true' }
      : { line, says: `${key} is true or false` };
  if (off !== undefined && value.kind === 'boolean' && value.words.toLowerCase() === 'false')
    return { name, value: false };
  if (value.kind !== 'text' && value.kind !== 'number')
    return { line, says: `${key} needs a value (${takes})` };
  const wrong = wrongValue(name, value.words);
  return wrong === undefined ? { name, value: value.words } : { line, says: `${key} ${wrong}` };
}

const optionNames = (): readonly string[] =>
  flagNames.filter((name) => !flagRow(name).onlyTyped).map((name) => optionOf(name).slice(2));

/** The map of actions and their keys; what is wrong with it goes to the faults. Which names there are the screen knows. */
function readBound(node: YamlNode, faults: ConfigFault[]): BoundKeys[] {
  if (node.kind !== 'map') {
    faults.push({ line: node.line, says: 'keys takes names of actions, each with a list of keys' });
    return [];
  }
  return node.entries.flatMap(({ key: action, line, value }): BoundKeys[] => {
    const parts = value.kind === 'list' ? value.parts : [value];
    const keys = parts.flatMap((part) =>
      'words' in part && part.words !== '' ? [part.words] : [],
    );
    if (keys.length === parts.length) return [{ action, keys, line }];
    faults.push({ line, says: `${action} needs a key or a list of keys; [] takes its keys away` });
    return [];
  });
}
