import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { captured, npmCommand, StepFailed } from './process.mjs';

/**
 * The packages of production as a CycloneDX document, from the lock file alone: nothing has to be installed. npm is given a
 * lock file without development packages, because `npm sbom --omit dev` leaves out what both need (express, react ...).
 * @returns {Promise<string>} JSON
 */
export async function listPackages() {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  delete manifest.devDependencies;
  delete lock.packages[''].devDependencies;
  lock.packages = Object.fromEntries(Object.entries(lock.packages).filter(([, entry]) => !entry.dev));
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-sbom-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    const { command, first } = npmCommand();
    const args = [...first, 'sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--offline', '--loglevel=error'];
    const { code, output } = await captured(command, args, { cwd: folder });
    if (code !== 0) throw new StepFailed(`The packages could not be listed. npm said:\n${output}`);
    return output;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
