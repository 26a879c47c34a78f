import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One project per kind of test, so that `--project unit` runs in seconds and the slow kinds get their own time limits. */
function project(name: string, limits: { testTimeout: number; isolate?: boolean }): TestProjectInlineConfiguration {
  return {
    root,
    test: {
      name,
      include: [`tests/${name}/**/*.test.{ts,tsx}`],
      setupFiles: ['tests/support/setup.ts'],
      pool: 'forks',
      // No module holds what a test could leave behind: what is loaded once serves all files of a process.
      isolate: limits.isolate ?? false,
      testTimeout: limits.testTimeout,
      hookTimeout: 60_000,
      env: { TZ: 'Europe/Berlin', NODE_ENV: 'test' },
    },
  };
}

export default defineConfig({
  root,
  test: {
    globalSetup: ['tests/support/template-database.ts'],
    maxWorkers: Math.min(4, Math.max(2, availableParallelism())),
    reporters: ['default'],
    projects: [
      project('unit', { testTimeout: 10_000 }),
      project('integration', { testTimeout: 20_000 }),
      // Each file starts servers and ends them with its process; loading is the least of it.
      project('contract', { testTimeout: 60_000, isolate: true }),
      project('architecture', { testTimeout: 60_000 }),
    ],
  },
});
