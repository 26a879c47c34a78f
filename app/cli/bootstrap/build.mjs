import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programOf, runStep } from './process.mjs';

/** The stamp lies in the build itself: it disappears with it and travels with it. */
const stampFile = join('build', 'source-hash');
export const sources = [
  'app',
  'db',
  'search',
  'public',
  'package.json',
  'package-lock.json',
  'remix.config.js',
  'vite.config.ts',
];
const notBuilt = join('app', 'cli', 'bootstrap');

/** Builds server and browser code into `build/` unless the last build was made from the same sources. */
export async function buildApp() {
  const hash = sourceHash();
  const isFresh = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash;
  if (isFresh && existsSync(join('build', 'server', 'index.js'))) return;
  rmSync(stampFile, { force: true });
  await runStep('Building', process.execPath, [programOf('@remix-run/dev', 'remix'), 'vite:build'], {
    env: { NODE_ENV: 'production' },
  });
  mkdirSync('build', { recursive: true });
  writeFileSync(stampFile, hash);
}

function sourceHash() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesIn).sort()) {
    if (!path.startsWith(notBuilt)) hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
