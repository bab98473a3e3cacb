// Who may import whom, over every file of source/ (ARCHITECTURE.md, "Rooms"): types count, and so do late imports.
// npm run rooms

/** Each room, a folder with the file of its name beside it, and the rooms that it may import from. */
export const MAY_IMPORT = {
  text: [],
  model: ['text'],
  calendar: ['text', 'model'],
  languages: ['text', 'model', 'calendar'],
  document: ['text', 'model', 'calendar', 'languages'],
  intake: ['text', 'model', 'calendar', 'languages', 'document'],
  extract: ['text', 'model', 'calendar', 'languages', 'document'],
  merge: ['text', 'model', 'calendar', 'languages'],
  select: ['text', 'model', 'calendar', 'languages', 'merge'],
  fetch: ['text', 'model'],
  search: ['text', 'model', 'calendar', 'select'],
  library: ['text', 'model'],
  output: ['text', 'model', 'calendar', 'select', 'search'],
  ui: ['text', 'model', 'calendar', 'select', 'search', 'library'],
  pipeline: [
    ...['text', 'model', 'calendar', 'select', 'fetch', 'intake', 'extract', 'merge'],
    ...['search', 'output', 'ui'],
  ],
  cli: [
    ...['text', 'model', 'calendar', 'select', 'intake', 'search', 'library', 'output', 'ui'],
    'pipeline',
  ],
};

/** Folders of a room that know nothing of others beside them, by an order that ARCHITECTURE.md tells. */
const KNOWS_NOTHING_OF = [
  ['extract/passages', 'extract/(?:coreference|quotes|events)'],
  ['extract/coreference', 'extract/(?:quotes|events)'],
  ['extract/coreference/descriptions', 'extract/coreference/antecedents'],
  ['extract/names', 'extract/(?:passages|coreference|quotes|events)'],
  ['extract/names/chunks', 'extract/names/told-offices'],
  ['extract/events/clauses', 'extract/events/(?:day|mentions|stand-ins|line)'],
  ['extract/events/day', 'extract/events/(?:mentions|stand-ins|line)'],
  ['extract/events/mentions', 'extract/events/(?:stand-ins|line)'],
  ['extract/events/stand-ins', 'extract/events/line'],
  ['select/events', 'select/(?:quotes|news)'],
  ['document/tagger', 'document/(?:tokens|grammar)'],
];

/** Libraries that one place alone imports. */
const ONLY_IMPORTERS = {
  'fuse.js': 'search/',
  ink: 'ui/',
  react: 'ui/',
  diff: '(?:merge/conflicts/wording-conflicts|ui/view/wordings).ts',
  entities: 'intake/text/decode-entities.ts',
  meow: 'cli/command.ts',
  linkedom: 'intake/formats/html.ts',
  '@mozilla/readability': 'intake/formats/html.ts',
  feedsmith: 'intake/formats/feed.ts',
  'postal-mime': 'intake/formats/(?:mail/mail|archives/mhtml).ts',
  yaml: 'intake/formats/yaml.ts',
  open: 'cli/screen/host.ts',
  shlex: 'cli/screen/host.ts',
  'string-width': 'text/printed/wrap.ts',
  'ipaddr.js': 'fetch/public-addresses.ts',
  'robots-parser': 'fetch/robots.ts',
  yauzl: 'intake/formats/archives/zip.ts',
  'tar-stream': 'intake/formats/archives/tar.ts',
  'bplist-parser': 'intake/formats/archives/webarchive.ts',
  unpdf: 'intake/formats/documents/pdf.ts',
  'csv-parse': 'intake/formats/records/table.ts',
  htmlparser2: 'intake/formats/(?:xml/xml-tree|exports/page-rows).ts',
};

/** Files of the rooms that may ask the system for more than a hash or the shape of a path. */
const ASKS_THE_SYSTEM = [
  'intake/(?:read-files|read-articles|glob|corrections).ts',
  'intake/formats/archives/(?:gzip|zip|warc).ts',
  'languages/english/weights/weights-file.ts',
  'library/',
  'fetch/',
  'pipeline/',
  'cli/',
  '(?:ui/app/run.tsx|ui/terminal/keyboard.ts)',
];

/** A folder of that name, or a file: "merge" is source/merge/…, "cli" is source/cli.ts and source/cli/…. */
const place = (room) => `^source/${room}(?:/|\\.tsx?$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-room-without-a-row',
      severity: 'error',
      from: { path: '^source/', pathNot: Object.keys(MAY_IMPORT).map(place) },
      to: {},
    },
    ...Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
      name: `${room}-imports`,
      severity: 'error',
      comment: `${room} may import ${allowed.join(', ') || 'no other room'}`,
      from: { path: place(room) },
      to: { path: '^source/', pathNot: [room, ...allowed].map(place) },
    })),
    ...KNOWS_NOTHING_OF.map(([folder, above]) => ({
      name: `${folder}-order`,
      severity: 'error',
      comment: `${folder} knows nothing of ${above}`,
      from: { path: `^source/${folder}/` },
      to: { path: `^source/${above}/` },
    })),
    ...Object.entries(ONLY_IMPORTERS).map(([library, importer]) => ({
      name: `only-importer-of-${library}`,
      severity: 'error',
      from: { path: '^source/', pathNot: `^source/${importer}` },
      to: { path: `(?:^|node_modules/)${library}(?:/|$)` },
    })),
    {
      name: 'opens-a-socket',
      severity: 'error',
      comment: 'only fetch/ may connect to anything, and only for an address that was typed',
      from: { path: '^source/', pathNot: '^source/fetch/(?:request-page|public-addresses)\\.ts$' },
      to: {
        path: '^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|inspector)(?:/|$)',
        dependencyTypes: ['core'],
      },
    },
    {
      name: 'asks-the-system',
      severity: 'error',
      comment:
        'only the files of ASKS_THE_SYSTEM and those of the root read, start or wait for anything',
      from: { path: '^source/[^/]+/', pathNot: ASKS_THE_SYSTEM.map((path) => `^source/${path}`) },
      to: { dependencyTypes: ['core'], pathNot: '^(?:node:)?crypto$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
