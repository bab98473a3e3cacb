// Who may import whom, over every file of source/ (ARCHITECTURE.md, "Rooms"): types count, and so do late imports.
// npm run rooms

/** Each room, or file that is one by itself, and the rooms that it may import from. */
export const MAY_IMPORT = {
  model: [],
  wording: ['model'],
  layout: ['model'],
  exit: ['model'],
  languages: ['model'],
  intake: ['model', 'languages'],
  document: ['model', 'languages'],
  analysis: ['model', 'languages', 'document'],
  merge: ['model', 'languages'],
  search: ['model'],
  library: ['model'],
  output: ['model', 'search', 'wording', 'layout'],
  ui: ['model', 'search', 'library', 'wording', 'layout'],
  'trace-claim': ['model', 'analysis', 'merge', 'search'],
  'explain-claim': ['model', 'output', 'trace-claim'],
  'compose-briefing': ['model', 'intake', 'analysis', 'merge'],
  'briefing-parts': ['model', 'ui'],
  'briefing-thread': [
    'model',
    'ui',
    'compose-briefing',
    'compose-in-worker',
    'briefing-parts',
    'explain-claim',
  ],
  'briefing-worker': ['briefing-thread', 'keep-compiled'],
  'compose-in-worker': ['model', 'ui', 'compose-briefing', 'briefing-parts'],
  deeds: ['model', 'intake', 'library', 'output', 'ui', 'exit'],
  request: ['intake'],
  'keep-compiled': [],
  'answer-on-paper': [
    'model',
    'search',
    'output',
    'wording',
    'exit',
    'request',
    'trace-claim',
    'compose-briefing',
  ],
  'answer-on-screen': [
    'model',
    'library',
    'ui',
    'wording',
    'exit',
    'request',
    'deeds',
    'compose-in-worker',
  ],
  answer: ['model', 'intake', 'exit', 'request', 'answer-on-paper', 'answer-on-screen'],
  command: ['model', 'intake', 'exit', 'request', 'answer'],
  cli: ['model', 'exit', 'keep-compiled', 'command'],
};

/** Libraries that one place alone imports. */
const ONLY_IMPORTERS = {
  'fuse.js': 'search/',
  ink: 'ui/',
  react: 'ui/',
  diff: '(?:merge/wording-conflicts|ui/wordings).ts',
  entities: 'intake/decode-entities.ts',
  meow: 'command.ts',
  linkedom: 'intake/html.ts',
  '@mozilla/readability': 'intake/html.ts',
  feedsmith: 'intake/feed.ts',
  'postal-mime': 'intake/mail.ts',
  yaml: 'intake/yaml.ts',
  open: 'deeds.ts',
  shlex: 'deeds.ts',
  'string-width': 'layout.ts',
};

/** Files of the rooms that may ask the system for more than a hash or the shape of a path. */
const ASKS_THE_SYSTEM = [
  'intake/(?:read-files|read-articles|glob|corrections).ts',
  'languages/english/weights-file.ts',
  'library/',
  'ui/(?:run.tsx|keyboard.ts)',
];

/** A folder of that name, or a file: "merge" is source/merge/…, "exit" is source/exit.ts. */
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
    ...Object.entries(ONLY_IMPORTERS).map(([library, importer]) => ({
      name: `only-importer-of-${library}`,
      severity: 'error',
      from: { path: '^source/', pathNot: `^source/${importer}` },
      to: { path: `(?:^|node_modules/)${library}(?:/|$)` },
    })),
    {
      name: 'asks-the-system',
      severity: 'error',
      comment:
        'only the files of ASKS_THE_SYSTEM and those outside a room read, start or wait for anything',
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
