import { readFileSync } from 'node:fs';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom; tests/architecture/imports.test.ts reads the same table and checks relative paths too. */
const { zones, onlyFrom } = JSON.parse(
  readFileSync(new URL('tests/architecture/import-zones.json', import.meta.url), 'utf8'),
);

const source = ['app/**/*.{ts,tsx}', 'db/**/*.ts', 'search/**/*.ts'];

const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time comes from app.clock.now().',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time comes from app.clock.now().',
  },
];
const noText = [
  {
    selector: 'JSXText[value=/[A-Za-zÄÖÜäöüß]/]',
    message: 'No text in JSX: useTexts(namespace) and app/i18n/de/<namespace>.ts.',
  },
  {
    selector:
      'JSXAttribute[name.name=/^(alt|title|label|placeholder|aria-label|hint|heading)$/] > Literal[value=/[A-Za-zÄÖÜäöüß]{2}/]',
    message: 'No text in JSX: useTexts(namespace) and app/i18n/de/<namespace>.ts.',
  },
];

const escaped = (path) => path.replaceAll('.', '\\.');

const within = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/** The zone's rule as patterns for `#...` imports, as seen from `path`: allowed prefixes, closed doors, packages. */
function patternsFor(path, { from, may, packages, why }) {
  const doors = onlyFrom.filter(({ importers }) => !importers.some((importer) => within(path, importer)));
  return [
    { regex: `^#(?!(${may.map(escaped).join('|')})([/.]|$))`, message: `${from} may import ${may.join(', ')}. ${why}` },
    ...doors.map((door) => ({ regex: `^#${escaped(door.target)}([/.]|$)`, message: door.why })),
    ...(packages === undefined
      ? []
      : [{ regex: `^(?![.#])(?!(${packages.map(escaped).join('|')})(/|$))`, message: why }]),
  ];
}

/** One block for the zone (inner zones have their own), one for each place in it that may open a closed door. */
function zoneConfigs(zone) {
  const { from } = zone;
  const inner = zones.filter((other) => other.from.startsWith(`${from}/`)).map((other) => `${other.from}/**`);
  const exceptions = onlyFrom.flatMap(({ importers }) => importers).filter((path) => path.startsWith(`${from}/`));
  const block = (path, files) => ({
    name: `imports of ${path}`,
    files,
    ignores: inner,
    rules: { 'no-restricted-imports': ['error', { patterns: patternsFor(path, zone) }] },
  });
  const filesOf = (path) => (/\.tsx?$/.test(path) ? [path] : [`${path}/**/*.{ts,tsx}`]);
  return [block(from, filesOf(from)), ...exceptions.map((path) => block(path, filesOf(path)))];
}

export default tseslint.config(
  {
    ignores: ['build/', 'data/', 'coverage/', 'node_modules/', 'db/migrations/', 'test-results/', 'playwright-report/'],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Remix answers with what a loader or action throws: redirect() and data() besides a Response.
      '@typescript-eslint/only-throw-error': [
        'error',
        {
          allow: [
            { from: 'lib', name: 'Response' },
            { from: 'package', name: 'TypedResponse', package: '@remix-run/server-runtime' },
            { from: 'package', name: 'DataWithResponseInit', package: '@remix-run/router' },
          ],
        },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `tx` methods and node:test style functions are never used unbound here; the rule misjudges destructured helpers.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    name: 'time and environment come from outside',
    files: source,
    ignores: ['app/cli/**', 'app/composition.server.ts', 'app/env.server.ts', 'app/server.ts', 'search/bench/**'],
    rules: {
      'no-restricted-syntax': ['error', ...noClock],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only app/env.server.ts reads the environment.' },
      ],
    },
  },
  {
    name: 'pages',
    files: ['app/**/*.tsx'],
    ...jsxA11y.flatConfigs.recommended,
    plugins: { ...jsxA11y.flatConfigs.recommended.plugins, 'react-hooks': reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      // A region may take the focus: what scrolls must be reachable by keyboard (WCAG 2.1.1).
      'jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { tags: [], roles: ['tabpanel', 'region'], allowExpressionValues: true },
      ],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': ['error', ...noClock, ...noText],
    },
  },
  ...zones.flatMap(zoneConfigs),
  {
    name: 'commands and tests speak on the console',
    files: ['app/cli/**', 'search/bench/**', 'tests/**', 'e2e/**'],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'plain JavaScript',
    files: ['**/*.{js,mjs}'],
    ...tseslint.configs.disableTypeChecked,
    rules: { ...tseslint.configs.disableTypeChecked.rules, 'no-console': 'off' },
  },
);
