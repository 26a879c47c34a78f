import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { npmCi } from './install.mjs';
import { StepFailed } from './process.mjs';
import { listPackages } from './sbom.mjs';

/**
 * What a machine needs to run the portal and its commands: the build, and the sources the commands run from. The build's
 * stamp is a hash over these, so `npm start` in a release finds it fresh and builds nothing.
 */
export const parts = [
  'app',
  'build',
  'db',
  'docs/betrieb',
  'docs/einfuehrung',
  'public',
  'search',
  '.env.example',
  '.npmrc',
  'package.json',
  'package-lock.json',
  'remix.config.js',
  'tsconfig.json',
  'vite.config.ts',
];

/** Everything that is installed, in megabytes (1,000,000 bytes): a house that copies it over a thin line notices. */
const mostMegabytes = 150;

/**
 * The folder that was named, judged before anything is installed or built.
 * @param {string[]} args
 * @returns {string} absolute
 */
export function releaseFolder(args) {
  const [folder, ...others] = args;
  if (folder === undefined || folder === '' || folder.startsWith('-') || others.length > 0)
    throw new StepFailed('Usage: npm run release -- <folder>. Nothing was done.');
  const target = resolve(folder);
  if (!relative(resolve('.'), target).startsWith('..'))
    throw new StepFailed(`${target} lies inside of the sources. Name a folder beside them.`);
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new StepFailed(`${target} is not empty. A release goes into a folder of its own; nothing was changed.`);
  return target;
}

/**
 * Puts a release into an empty folder: what runs, with the packages production needs and no others, and their list. The image and a plain
 * installation come from here, so that what is tried on one holds for the other.
 * @param {string} target as `releaseFolder` gives it
 */
export async function assembleRelease(target) {
  mkdirSync(target, { recursive: true });
  for (const part of parts) cpSync(part, join(target, part), { recursive: true });
  await npmCi('Installing the packages of production', target, { isProduction: true });
  dropMaps(join(target, 'node_modules'));
  writeFileSync(join(target, 'sbom.cdx.json'), await listPackages());
  const packages = megabytesIn(join(target, 'node_modules'));
  const all = megabytesIn(target);
  console.error(`Release in ${target}: ${all.toFixed(1)} MB, of these packages ${packages.toFixed(1)} MB.`);
  if (all > mostMegabytes)
    throw new StepFailed(`The release has ${all.toFixed(1)} MB, more than the ${mostMegabytes} MB it may have.`);
}

/** Maps from what packages ship to what their authors wrote: nobody who runs the portal reads them. */
function dropMaps(folder) {
  for (const file of filesIn(folder)) if (file.endsWith('.map')) rmSync(file);
}

const megabytesIn = (folder) => filesIn(folder).reduce((sum, file) => sum + statSync(file).size, 0) / 1_000_000;

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
