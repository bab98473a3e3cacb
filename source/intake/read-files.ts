// Paths as typed → the files behind them, in a stable order. Reading is synchronous: it is faster for small files.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile, Warning } from '../model/article.js';

/** The files of `paths` (files or folders, folders searched through), and a warning for each that can't be read. */
export function readFiles(paths: readonly string[]): { files: SourceFile[]; warnings: Warning[] } {
  const files: SourceFile[] = [];
  const warnings: Warning[] = [];
  const visit = (path: string): void => {
    try {
      if (statSync(path).isDirectory()) {
        for (const name of readdirSync(path).sort())
          if (!name.startsWith('.')) visit(join(path, name));
      } else files.push({ path, bytes: readFileSync(path) });
    } catch (error) {
      warnings.push({ path, message: `can't be read: ${(error as Error).message}` });
    }
  };
  for (const path of paths) visit(path);
  return { files, warnings };
}
