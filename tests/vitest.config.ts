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
      isolate: limits.isolate ?? true,
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
      // Domain code holds no state: one process for all files saves most of the time.
      project('unit', { testTimeout: 10_000, isolate: false }),
      project('integration', { testTimeout: 20_000 }),
      project('contract', { testTimeout: 60_000 }),
      project('architecture', { testTimeout: 60_000 }),
    ],
  },
});
