import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browser.mjs';
import { buildApp } from './build.mjs';
import { installModules, installTestServers } from './install.mjs';
import { runNode, StepFailed } from './process.mjs';
import { assembleRelease, releaseFolder } from './release.mjs';
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
  release: async (args) => {
    const folder = releaseFolder(args);
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

/** What the commands above say of themselves. Those of app/cli/<command>.ts do so there. */
const help = {
  demo: 'The built portal with an invented world, filled on its first start.',
  start: 'The portal in production, with the settings of .env or the environment; names what is missing or weak.',
  build: 'Builds the portal into build/ where its sources have changed.',
  sbom: 'Prints the packages of production (CycloneDX).',
  release: 'Puts what a server needs to run the portal into this empty folder, and prints its size.',
};
const takesArguments = ['release'];

/**
 * Answers a call for help, and refuses what a command without arguments was given: overlooked, it would start something else
 * than what was asked for.
 * @param {string | undefined} name
 * @param {string[]} args
 * @returns {number | null} the exit code; null: the command is to be run
 */
function answerArguments(name, args) {
  if (name === undefined || !Object.hasOwn(help, name) || args.length === 0) return null;
  const isHelp = args.some((word) => word === '--help' || word === '-h');
  if (isHelp) console.log(`npm run ${name}${takesArguments.includes(name) ? ' -- <folder>' : ''}\n    ${help[name]}`);
  if (isHelp || takesArguments.includes(name)) return isHelp ? 0 : null;
  console.error(
    `npm run ${name} takes no "${args[0]}". Settings are variables: see .env.example. Nothing was started.`,
  );
  return 1;
}

/**
 * Runs one command and returns its exit code. Failed steps have said what went wrong already.
 * @param {string | undefined} name
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function runCommand(name, args) {
  try {
    const answered = answerArguments(name, args);
    if (answered !== null) return answered;
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
