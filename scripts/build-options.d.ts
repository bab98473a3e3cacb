import type { BuildOptions } from 'esbuild';

export const ENTRY_POINTS: string[];
export const OPTIONS: BuildOptions;
