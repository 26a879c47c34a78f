import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));

// The workers read this file again: what is decided here once is passed on in the environment.
const node = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
process.env.CHROMIUM_PATH ??= node('app/cli/bootstrap.mjs', 'browser');
process.env.E2E_DATA_DIR ??= join(tmpdir(), `werkbruecke-e2e-${process.pid}`);
process.env.E2E_PORT ??= node(
  '-e',
  "const s=require('node:net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})",
);
/** Everything the server writes, for those specs that look for what must not stand there. */
if (process.env.E2E_URL === undefined) process.env.E2E_SERVER_LOG ??= `${process.env.E2E_DATA_DIR}.log`;
/** Set by hand to look at a server that is running already. */
const given = process.env.E2E_URL;
const baseURL = given ?? `http://127.0.0.1:${process.env.E2E_PORT}`;

/** Against the built server with a fresh demo world: what is tested is what is delivered. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalTeardown: './support/remove-data-directory.ts',
  workers: 1,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    actionTimeout: 30_000,
    trace: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
  },
  webServer:
    given === undefined
      ? {
          command: 'node app/cli/bootstrap.mjs demo 2>&1 | tee "$E2E_SERVER_LOG"',
          cwd: root,
          url: `${baseURL}/readyz`,
          env: {
            HOST: '127.0.0.1',
            PORT: process.env.E2E_PORT,
            DATA_DIR: process.env.E2E_DATA_DIR,
            WERKBRUECKE_MODE: 'demo',
          },
          reuseExistingServer: false,
          timeout: 600_000,
          stdout: 'pipe',
          stderr: 'pipe',
          gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
        }
      : undefined,
});
