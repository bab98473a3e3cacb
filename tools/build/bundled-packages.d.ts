import type { Metafile } from 'esbuild';

export type BundledPackage = {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as its package.json has it. */
  readonly license: string | undefined;
  readonly author: string | undefined;
  readonly folder: string;
  /** Of its code in the bundle. */
  readonly bytes: number;
  /** The names of the packages that it asks for itself. */
  readonly needs: readonly string[];
};

export function bundledPackages(metafile: Metafile): BundledPackage[];
export function licenceOf(
  bundled: Pick<BundledPackage, 'name' | 'license' | 'author' | 'folder'>,
): string;
export function thirdPartyNotices(metafile: Metafile): string;
