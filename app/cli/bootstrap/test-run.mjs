import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findOrInstallBrowser } from './browser.mjs';
import { buildApp } from './build.mjs';
import { installModules, installTestServers } from './install.mjs';
import { captured, programOf, StepFailed } from './process.mjs';

const projects = ['unit', 'integration', 'contract', 'architecture'];
const reports = join('node_modules', '.cache', 'werkbruecke', 'test-reports');

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** Each returns its counts. A stage that only can be green or red counts as one test. */
const stages = {
  types: () => check('typescript', 'tsc', ['--noEmit', '-p', '.']),
  lint: () => check('eslint', 'eslint', ['.', '--max-warnings', '0']),
  format: () =>
    check('prettier', 'prettier', [
      '--check',
      '--log-level=warn',
      '--cache',
      '--cache-location=node_modules/.cache/prettier/cache.json',
      '.',
    ]),
  knip: () => check('knip', 'knip', ['--no-progress', '--no-config-hints']),
  ...Object.fromEntries(projects.map((name) => [name, (filters) => vitest(name, filters)])),
  build: async () => {
    await buildApp();
    return { passed: 1, failed: 0, skipped: 0 };
  },
  drill: (filters) => drill(filters),
  browser: (filters) => playwright(filters),
};

/**
 * Rows of stages that go side by side, before all others: each keeps one processor busy, measures nothing and says little.
 * The later ones have the machine to themselves, one after the other.
 */
const sideBySide = [['lint'], ['types', 'format', 'knip', 'build']];

/** In their short form; that of `fuzz` is among the integration tests, and `soak` can say nothing in seconds. */
const drilledParts = ['crash', 'lock', 'restore', 'crowd', 'search', 'outside'];

/**
 * Runs all stages, or those named. Other words narrow down the test files: `npm test -- unit posting`.
 * A failed stage does not keep the later ones from running. The last line printed is `N passed, N failed`.
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
export async function runTests(args) {
  const named = Object.keys(stages).filter((name) => args.includes(name));
  const filters = args.filter((word) => !Object.hasOwn(stages, word));
  const chosen = named.length > 0 ? named : Object.keys(stages);
  try {
    await installModules();
  } catch (error) {
    console.log(error instanceof StepFailed ? error.message : error);
    return summary([{ name: 'install', passed: 0, failed: 1, skipped: 0, seconds: 0 }], 0);
  }
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  const rows = [];
  const inOrder = async (names) => {
    for (const name of names.filter((each) => chosen.includes(each))) {
      console.log(`\n== ${name} ${'='.repeat(Math.max(0, 70 - name.length))}`);
      const startedAt = Date.now();
      const counts = await stages[name](filters).catch((error) => {
        console.log(error instanceof StepFailed ? error.message : error);
        return { passed: 0, failed: 1, skipped: 0 };
      });
      rows.push({ name, ...counts, seconds: (Date.now() - startedAt) / 1000 });
    }
  };
  const startedAt = Date.now();
  await Promise.all(sideBySide.map(inOrder));
  await inOrder(Object.keys(stages).filter((name) => !sideBySide.flat().includes(name)));
  return summary(rows, (Date.now() - startedAt) / 1000);
}

/** @param seconds of all: those of stages side by side add up to more */
function summary(rows, seconds) {
  const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
  console.log(
    `\n${'stage'.padEnd(14)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'skipped'.padStart(9)}${'time'.padStart(10)}`,
  );
  for (const row of rows) {
    const cells = [row.passed, row.failed].map((count) => String(count).padStart(8)).join('');
    console.log(
      `${row.name.padEnd(14)}${cells}${String(row.skipped).padStart(9)}${`${row.seconds.toFixed(1)} s`.padStart(10)}`,
    );
  }
  console.log(`${'together'.padEnd(14)}${' '.repeat(25)}${`${seconds.toFixed(1)} s`.padStart(10)}`);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') > 0 || total('passed') === 0 ? 1 : 0;
}

/** What it says is shown at its end: another may be speaking. */
async function check(packageName, program, args) {
  const { code, output } = await captured(process.execPath, [programOf(packageName, program), ...args]);
  if (output !== '') console.log(`${packageName}:\n${output}`);
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

async function vitest(project, filters) {
  if (project === 'contract' && !(await installTestServers())) {
    console.log('Test servers exist for Linux x64 only: set MEILI_URL and LIBSQL_URL to test against real ones.');
  }
  const report = join(reports, `${project}.json`);
  const code = await shown([
    programOf('vitest', 'vitest'),
    'run',
    '--config=tests/vitest.config.ts',
    `--project=${project}`,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...filters,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  // A file that can't even be loaded has no tests in it and would otherwise not be counted.
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = numFailedTests + unloaded;
  return {
    passed: numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
  };
}

/** Each row of the table is a test; one that this machine cannot run is skipped. */
async function drill(filters) {
  const parts = drilledParts.filter((part) => filters.length === 0 || filters.some((word) => part.includes(word)));
  if (parts.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  await buildApp();
  await installTestServers();
  const report = resolve(reports, 'drill.json');
  const code = await shown(['--import', 'tsx', 'app/cli/drill.ts', ...parts, '--quick', `--report=${report}`]);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const rows = JSON.parse(readFileSync(report, 'utf8')).results.flatMap((part) => part.rows);
  const count = (isReached) => rows.filter((row) => row.isReached === isReached).length;
  return { passed: count(true), failed: count(false) || (code === 0 ? 0 : 1), skipped: count(null) };
}

async function playwright(filters) {
  await buildApp();
  const report = resolve(reports, 'browser.json');
  const args = [
    programOf('@playwright/test', 'playwright'),
    'test',
    '--config=e2e/playwright.config.ts',
    '--reporter=list,json',
  ];
  const code = await shown([...args, '--pass-with-no-tests', ...filters], {
    CHROMIUM_PATH: await findOrInstallBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = stats.unexpected + stats.flaky + errors.length;
  return { passed: stats.expected, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: stats.skipped };
}

function shown(args, env = {}) {
  return new Promise((resolvePromise, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', reject);
    child.on('close', (code) => resolvePromise(code ?? 1));
  });
}
