import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom (ARCHITECTURE.md, "Rooms"). For each folder of source/: what it must not import.
 * A pattern is matched against the import as written, so "../ui/*" stands for that room seen from a neighbour.
 */
const rooms = [
  'model',
  'languages',
  'intake',
  'document',
  'analysis',
  'merge',
  'search',
  'library',
  'output',
  'ui',
];
const mayImport = {
  model: [],
  languages: ['model'],
  intake: ['model', 'languages'],
  document: ['model', 'languages'],
  analysis: ['model', 'languages'],
  merge: ['model', 'languages'],
  search: ['model'],
  library: ['model'],
  output: ['model', 'search'],
  ui: ['model', 'search', 'library'],
};
const onlyImporter = { 'fuse.js': ['search'], ink: ['ui'], react: ['ui'] };

const roomRules = Object.entries(mayImport).map(([room, allowed]) => ({
  files: [`source/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: rooms
          .filter((other) => other !== room && !allowed.includes(other))
          .map((other) => ({
            regex: `^(\\.\\./)+${other}/`,
            message: `${room} may not import ${other} (ARCHITECTURE.md)`,
          })),
        paths: Object.entries(onlyImporter)
          .filter(([, importers]) => !importers.includes(room))
          .map(([name]) => ({
            name,
            message: `only ${onlyImporter[name].join(', ')} imports ${name}`,
          })),
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'articles', 'test/golden', 'coverage'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/require-await': 'off',
      'no-control-regex': 'off',
    },
  },
  {
    files: ['source/ui/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['scripts/**', 'bench/**', 'tools/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  ...roomRules,
);
