// The file of weights that the English reader learned, beside this module; the build puts it beside the bundle.
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** Its bytes, decompressed. Throws where the installation lacks it. */
export const readWeightsFile = (): Uint8Array =>
  brotliDecompressSync(readFileSync(new URL('./reader.weights', import.meta.url)));
