import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browser.mjs';
import { buildApp } from './build.mjs';
import { installModules, installTestServers } from './install.mjs';
import { runNode, StepFailed } from './process.mjs';
import { assembleRelease } from './release.mjs';
import { listPackages } from './sbom.mjs';
import { runTests } from './test-run.mjs';

const serverEntry = join('build', 'server', 'index.js');

const commands = {
  /** The built server with the demo world; the server fills it on its first start. */
  demo: () => serve({ WERKBRUECKE_MODE: 'demo' }),
  start: () => {
    readEnvFile();
    return serve({ WERKBRUECKE_MODE: process.env.WERKBRUECKE_MODE ?? 'production' });
  },
  dev: async (args) => {
    await installModules();
    return runNode(['--import', 'tsx', 'app/cli/dev.ts', ...args], {
      WERKBRUECKE_MODE: process.env.WERKBRUECKE_MODE ?? 'demo',
      NODE_ENV: 'development',
    });
  },
  test: (args) => runTests(args),
  build: async () => {
    await installModules();
    await buildApp();
    return 0;
  },
  /** What a machine needs to run the portal, in a folder of its own. */
  release: async ([folder]) => {
    await installModules();
    await buildApp();
    await assembleRelease(folder);
    return 0;
  },
  /** Prints the packages of production (CycloneDX). */
  sbom: async () => {
    console.log(await listPackages());
    return 0;
  },
  /** Prints the path of a Chromium, installing one if need be. */
  browser: async () => {
    await installModules();
    console.log(await findOrInstallBrowser());
    return 0;
  },
  'test-servers': async () => {
    await installTestServers();
    return 0;
  },
};

/**
 * Runs one command and returns its exit code. Failed steps have said what went wrong already.
 * @param {string | undefined} name
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function runCommand(name, args) {
  try {
    if (name !== undefined && Object.hasOwn(commands, name)) return await commands[name](args);
    const file = join('app', 'cli', `${name?.replaceAll(':', '-')}.ts`);
    if (name === undefined || !/^[a-z][a-z:-]*$/.test(name) || !existsSync(file)) {
      console.error(
        `Unknown command "${name ?? ''}". There are: ${Object.keys(commands).join(', ')} and the files app/cli/<command>.ts.`,
      );
      return 1;
    }
    readEnvFile();
    await installModules();
    if (name.startsWith('bench') || name === 'drill') await buildApp();
    if (name === 'bench' || name === 'drill') await installTestServers();
    return await runNode(['--import', 'tsx', file, ...args]);
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** `.env` of a real installation; what is set in the environment already wins. */
function readEnvFile() {
  if (existsSync('.env')) process.loadEnvFile('.env');
}

async function serve(env) {
  await installModules();
  await buildApp();
  return runNode(['--enable-source-maps', serverEntry], { NODE_ENV: 'production', ...env });
}
