import nounsanitized from 'eslint-plugin-no-unsanitized';
import tseslint from 'typescript-eslint';

/** Which rooms a room may import from: arrows point down only. */
const ROOMS = [
  { room: 'src/core', forbidden: ['protocol', 'storage', 'background', 'content', 'options', 'popup', 'welcome', 'cli'] },
  { room: 'src/protocol', forbidden: ['background', 'content', 'options', 'popup', 'welcome', 'cli'] },
  { room: 'src/locale', forbidden: ['storage', 'background', 'content', 'options', 'popup', 'welcome', 'ui', 'cli'] },
  { room: 'src/ui', forbidden: ['background', 'content', 'options', 'popup', 'welcome', 'cli'] },
  { room: 'src/storage', forbidden: ['background', 'content', 'options', 'popup', 'welcome', 'cli'] },
  // Saved pages are logs too: of the content script it knows the finder alone.
  { room: 'src/scan', forbidden: ['report', 'storage', 'background', 'content(?!/find/)', 'options', 'popup', 'welcome', 'ui', 'cli'] },
  { room: 'src/report', forbidden: ['storage', 'background', 'content', 'options', 'popup', 'welcome', 'ui', 'cli'] },
  { room: 'src/tensorflow', forbidden: ['protocol', 'background', 'content', 'options', 'popup', 'cli'] },
  { room: 'src/background', forbidden: ['content', 'options', 'popup', 'cli'] },
  { room: 'src/content', forbidden: ['background', 'options', 'popup', 'cli'] },
  { room: 'src/options', forbidden: ['background', 'content', 'cli'] },
  { room: 'src/popup', forbidden: ['background', 'content', 'cli'] },
  { room: 'src/welcome', forbidden: ['background', 'content', 'cli'] },
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'eslint.config.js', 'test/pages/**/*.html'] },
  tseslint.configs.strictTypeChecked,
  nounsanitized.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'off',
    },
  },
  ...ROOMS.map(({ room, forbidden }) => ({
    files: [`${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: `^(\\.\\./)+(${forbidden.join('|')})/`, message: `${room} may not know this room.` }] },
      ],
    },
  })),
  {
    // A test page may do to itself what Winnow never does to a page; no bench is loaded but from its own folder.
    files: ['test/e2e/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-unsanitized/method': 'off', 'no-unsanitized/property': 'off' },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'document', 'window', 'browser', 'chrome', 'process', 'Buffer', 'indexedDB'],
    },
  },
);
