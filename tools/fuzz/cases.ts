// A seed → the files of a case: one to five in any format, some in UTF-16 or packed, some with bytes changed.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { ATTACKS, NAMES, NOTATIONS } from './attacks.js';
import { depth, FILE_FORMATS, sidecar } from './file-formats.js';
import { paragraph, story } from './stories.js';

/** `path` is relative to the folder of the case. */
export type FuzzFile = { readonly path: string; readonly bytes: Uint8Array };

/** How many files a case has: mostly few, for many cost more than they tell. */
const COUNTS = [1, 1, 1, 1, 2, 2, 2, 3, 3, 5];
const MOST_SHARED = 4;

const ENCODERS: Readonly<Record<string, (text: string) => Buffer>> = {
  utf8: (text) => Buffer.from(text),
  'utf8 with mark': (text) => Buffer.from(`\ufeff${text}`),
  utf16le: (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  utf16be: (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  latin1: (text) => Buffer.from(text, 'latin1'),
};

const encoding = fc.oneof(
  { weight: 12, arbitrary: fc.constant('utf8') },
  { weight: 4, arbitrary: fc.constantFrom(...Object.keys(ENCODERS)) },
);

/** One change of bytes: `at` and `size` are taken as they fit the file. */
const change = fc.record({
  how: fc.constantFrom<'flip' | 'drop' | 'repeat' | 'insert' | 'cut' | 'swap'>(
    'flip',
    'drop',
    'repeat',
    'insert',
    'cut',
    'swap',
  ),
  at: fc.nat(),
  size: fc.integer({ min: 1, max: 64 }),
  token: fc.constantFrom(...ATTACKS, ...NOTATIONS),
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(bytes: Buffer, { how, at, size, token }: Change): Buffer {
  const from = at % (bytes.length + 1);
  const to = Math.min(bytes.length, from + size);
  const [before, inside, after] = [
    bytes.subarray(0, from),
    bytes.subarray(from, to),
    bytes.subarray(to),
  ];
  switch (how) {
    case 'flip':
      return Buffer.concat([before, inside.map((byte) => byte ^ (1 << (at & 7))), after]);
    case 'drop':
      return Buffer.concat([before, after]);
    case 'repeat':
      return Buffer.concat([before, inside, inside, inside, after]);
    case 'insert':
      return Buffer.concat([before, Buffer.from(token), inside, after]);
    case 'cut':
      return before;
    case 'swap':
      return Buffer.concat([after, inside, before]);
  }
}

const fileOf = (shared: readonly string[]) =>
  fc.record({
    format: fc.constantFrom(...FILE_FORMATS),
    story: story(shared),
    other: story(shared),
    depth,
    encoding,
    packed: fc.nat(11).map((dice) => dice === 0),
    changes: fc.oneof(
      { weight: 3, arbitrary: fc.constant<Change[]>([]) },
      { weight: 2, arbitrary: fc.array(change, { minLength: 1, maxLength: 6 }) },
    ),
    name: fc.oneof(
      { weight: 6, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom(...NAMES) },
    ),
    isBelow: fc.nat(5).map((dice) => dice === 0),
    hasSidecar: fc.nat(9).map((dice) => dice === 0),
  });

type FileWish = ReturnType<typeof fileOf> extends fc.Arbitrary<infer T> ? T : never;

function filesOf(wish: FileWish, index: number): FuzzFile[] {
  const folder = wish.isBelow ? 'below/' : '';
  const { ending, write } = wish.format;
  const encode = ENCODERS[wish.encoding]!;
  const written = write(wish.story, wish.other, wish.depth);
  const whole = typeof written === 'string' ? encode(written) : Buffer.from(written);
  const bytes = wish.changes.reduce(changed, whole);
  const name = wish.name.startsWith('+') || wish.name.startsWith('-') ? '' : String(index);
  const file = {
    path: `${folder}${name}${wish.name}${name === '' ? index : ''}.${ending}${wish.packed ? '.gz' : ''}`,
    bytes: wish.packed ? gzipSync(bytes, { level: 1 }) : bytes,
  };
  if (!wish.hasSidecar) return [file];
  const corrections = Buffer.from(sidecar(wish.other, wish.story, `${index}*`));
  const changes = wish.changes.slice(1);
  return [file, { path: `${folder}briefing.yaml`, bytes: changes.reduce(changed, corrections) }];
}

const files: fc.Arbitrary<readonly FuzzFile[]> = fc
  .tuple(fc.array(paragraph, { minLength: 1, maxLength: MOST_SHARED }), fc.constantFrom(...COUNTS))
  .chain(([shared, count]) => fc.array(fileOf(shared), { minLength: count, maxLength: count }))
  .map((wishes) => {
    const byPath = new Map(wishes.flatMap(filesOf).map((file) => [file.path, file]));
    return [...byPath.values()];
  });

/** The files of the case with that seed: the same on every run. No two have one path. */
export function caseOf(seed: number): readonly FuzzFile[] {
  return fc.sample(files, { seed, numRuns: 1 })[0]!;
}
