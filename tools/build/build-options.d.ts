import type { BuildOptions } from 'esbuild';

export const ENTRY_POINTS: Record<string, string>;
export const OPTIONS: BuildOptions;
