// A folder's briefing.yaml → what it sets that its files do not say: outlet, date, author, title, what to skip.
import { basename, dirname, relative, sep } from 'node:path';
import type { SourceFile, Warning } from '../model/article.js';
import { troubleOf } from '../text/trouble.js';
import { cleanText } from './text/clean.js';
import { matchesPath } from './glob.js';
import type { ArticleDraft, StatedMetadata } from './draft.js';
import type { Limits } from './limits.js';
import { foldText } from './text/scan.js';
import { isFieldName, statedIn, type Fields } from './formats/record.js';
import { readYaml } from './formats/yaml.js';

/** A name that the articles of a folder print an outlet under, as it is compared, and the one to use for it. */
type OutletRule = { readonly folder: string; readonly alias: string; readonly name: string };

type CorrectionRule = {
  /** The sidecar that says it. */
  readonly path: string;
  readonly folder: string;
  readonly pattern: string;
  readonly stated: StatedMetadata;
  readonly isSkipped: boolean;
};

export type Corrections = {
  /** The draft as corrected; undefined for one that is to be skipped. */
  readonly correct: (draft: ArticleDraft) => ArticleDraft | undefined;
  /** One name for the several that an outlet is printed under, in an article of that path. */
  readonly outletName: (name: string | undefined, path: string) => string | undefined;
  /** What is wrong with the sidecars themselves. */
  readonly warnings: readonly Warning[];
  /** What of them corrected no draft so far. */
  readonly unused: () => readonly Warning[];
};

/** Reads the sidecars, one a folder. A later rule wins over an earlier one, an inner folder's over an outer one's; a broken sidecar gets a warning. */
export function readCorrections(sidecars: readonly SourceFile[], limits: Limits): Corrections {
  const rules: CorrectionRule[] = [];
  const outlets: OutletRule[] = [];
  const warnings: Warning[] = [];
  const used = new Set<CorrectionRule>();
  const warn = (path: string, message: string): void => {
    warnings.push({ path, message });
  };
  const addRule = (path: string, pattern: string, fields: Fields): void => {
    for (const name of Object.keys(fields))
      if (!FIELDS.has(name) && !isFieldName(name))
        warn(path, unknownKey(name, `of “${pattern}”`, FIELDS));
    const rule = ruleOf(dirname(path), pattern, fields);
    const { unreadDate, ...stated } = rule.stated;
    rules.push({ ...rule, path, stated });
    if (unreadDate !== undefined)
      warn(path, `gives “${unreadDate}” as a day, which no calendar has; correct it and run again`);
  };
  for (const { path, bytes } of [...sidecars].sort(outerFirst)) {
    try {
      const content = readYaml(cleanText(new TextDecoder().decode(bytes)), limits);
      const sections = asFields(content);
      for (const name of Object.keys(sections))
        if (!SECTIONS.has(name)) warn(path, unknownKey(name, 'at its top', SECTIONS));
      const { files, outlets: names } = sections;
      for (const [pattern, fields] of Object.entries(asFields(files)))
        addRule(path, pattern, asFields(fields));
      for (const [name, aliases] of Object.entries(asFields(names)))
        outlets.push(...outletRules(dirname(path), name, [aliases].flat()));
    } catch (error) {
      warn(path, troubleOf(error));
    }
  }
  const byAlias = Map.groupBy(outlets, ({ alias }) => alias);
  return {
    correct: (draft) => {
      let { stated, statedBy } = draft;
      for (const rule of rules) {
        if (!applies(rule, draft.path)) continue;
        used.add(rule);
        if (rule.isSkipped) return undefined;
        stated = { ...stated, ...rule.stated };
        const fields = Object.keys(rule.stated).map((field) => [field, SIDECAR]);
        statedBy = { ...statedBy, ...(Object.fromEntries(fields) as ArticleDraft['statedBy']) };
      }
      return statedBy === draft.statedBy ? draft : { ...draft, stated, statedBy };
    },
    outletName: (name, path) => {
      if (name === undefined) return undefined;
      const printed = foldText(name);
      const rule = byAlias
        .get(printed)
        ?.findLast(({ folder }) => pathInside(folder, path) !== undefined);
      return rule?.name ?? name;
    },
    warnings,
    unused: () =>
      rules
        .filter((rule) => !used.has(rule))
        .map(({ path, pattern }) => ({
          path,
          message: `“${pattern}” matches no article that was read; check the spelling`,
        })),
  };
}

/** What a sidecar may say at its top, and of the files of a pattern; of these other usual names are taken too. */
const SECTIONS: ReadonlySet<string> = new Set(['files', 'outlets']);
const FIELDS: ReadonlySet<string> = new Set(['outlet', 'date', 'author', 'title', 'skip']);

const unknownKey = (name: string, where: string, known: ReadonlySet<string>): string =>
  `says “${cleanText(name)}” ${where}, which is not known; it may say ${[...known].join(', ')}`;

/** What a folder says of its files comes before what is said around it, in whatever order they are read. */
const outerFirst = (a: SourceFile, b: SourceFile): number =>
  a.path.split(sep).length - b.path.split(sep).length || (a.path < b.path ? -1 : 1);

/** A name stands for itself too, in whatever letters; one without a letter or digit names no outlet. */
function outletRules(folder: string, stated: string, aliases: readonly unknown[]): OutletRule[] {
  const nameOf = (publisher: unknown): string => statedIn({ publisher }).publisher ?? '';
  const name = nameOf(stated);
  if (foldText(name) === '') return [];
  const folded = [name, ...aliases.map(nameOf)].map(foldText).filter((alias) => alias !== '');
  return folded.map((alias) => ({ folder, alias, name }));
}

const SIDECAR = 'briefing.yaml';
const PATTERN_LENGTH = 300;

function ruleOf(folder: string, pattern: string, fields: Fields): Omit<CorrectionRule, 'path'> {
  const { outlet, skip, ...rest } = fields;
  const stated = statedIn({ publisher: outlet, ...rest });
  const entries: [string, string | undefined][] = Object.entries(stated);
  const filled = entries.filter(([, value]) => value !== undefined);
  return {
    folder,
    pattern: pattern.slice(0, PATTERN_LENGTH),
    stated: Object.fromEntries(filled),
    isSkipped: skip === true,
  };
}

/** A pattern, "2021/*.txt" or "001*", is matched against the file's name and its path in the sidecar's folder. */
function applies({ folder, pattern }: CorrectionRule, path: string): boolean {
  const inFolder = pathInside(folder, path);
  if (inFolder === undefined) return false;
  return [inFolder, basename(path)].some((name) => name === pattern || matchesPath(name, pattern));
}

/** The path from the folder on; undefined for one outside it. */
function pathInside(folder: string, path: string): string | undefined {
  const inFolder = relative(folder, path);
  return inFolder === '..' || inFolder.startsWith(`..${sep}`) ? undefined : inFolder;
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}
