// A folder's briefing.yaml → what it sets that its files do not say: outlet, date, author, title, what to skip.
import { basename, dirname, relative } from 'node:path';
import { parse } from 'yaml';
import type { SourceFile, Warning } from '../model/article.js';
import { cleanText } from './clean.js';
import { matchesPath } from './glob.js';
import type { Draft, StatedMetadata } from './draft.js';
import { foldText } from './scan.js';
import { statedIn, type Fields } from './record.js';

type Rule = {
  readonly folder: string;
  readonly pattern: string;
  readonly stated: StatedMetadata;
  readonly isSkipped: boolean;
};

export type Corrections = {
  /** The draft as corrected; undefined for one that is to be skipped. */
  readonly correct: (draft: Draft) => Draft | undefined;
  /** One name for the several that an outlet is printed under. */
  readonly outletName: (name: string | undefined) => string | undefined;
  readonly warnings: readonly Warning[];
};

/** Reads the sidecars, one a folder. A later rule wins over an earlier one; a broken sidecar gets a warning. */
export function readCorrections(sidecars: readonly SourceFile[]): Corrections {
  const rules: Rule[] = [];
  const outlets = new Map<string, string>();
  const warnings: Warning[] = [];
  for (const { path, bytes } of sidecars) {
    try {
      const content: unknown = parse(cleanText(new TextDecoder().decode(bytes)), {
        maxAliasCount: 50,
        schema: 'core',
      });
      const { files, outlets: names } = asFields(content);
      for (const [pattern, fields] of Object.entries(asFields(files)))
        rules.push(ruleOf(dirname(path), pattern, asFields(fields)));
      for (const [name, aliases] of Object.entries(asFields(names)))
        for (const alias of [name, aliases].flat()) outlets.set(foldText(String(alias)), name);
    } catch (error) {
      warnings.push({
        path,
        message: `can't be used: ${(error as Error).message.split('\n', 1)[0]!}; correct it and run again`,
      });
    }
  }
  return {
    correct: (draft) => {
      let { stated, statedBy } = draft;
      for (const rule of rules) {
        if (!applies(rule, draft.path)) continue;
        if (rule.isSkipped) return undefined;
        stated = { ...stated, ...rule.stated };
        const fields = Object.keys(rule.stated).map((field) => [field, SIDECAR]);
        statedBy = { ...statedBy, ...(Object.fromEntries(fields) as Draft['statedBy']) };
      }
      return statedBy === draft.statedBy ? draft : { ...draft, stated, statedBy };
    },
    outletName: (name) => (name === undefined ? undefined : (outlets.get(foldText(name)) ?? name)),
    warnings,
  };
}

const SIDECAR = 'briefing.yaml';
const PATTERN_LENGTH = 300;

function ruleOf(folder: string, pattern: string, fields: Fields): Rule {
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
function applies({ folder, pattern }: Rule, path: string): boolean {
  const inFolder = relative(folder, path);
  if (inFolder.startsWith('..')) return false;
  return [inFolder, basename(path)].some((name) => name === pattern || matchesPath(name, pattern));
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}
