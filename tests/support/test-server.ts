import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Servers for contract tests come from packages that exist for Linux x64 only. */
const hasPackages = process.platform === 'linux' && process.arch === 'x64';

/**
 * Whether tests against a real server can run here: the packages fit this system, or the environment points to a server.
 * @param variable `MEILI_URL` or `LIBSQL_URL`; wins over the package; none: only a server of the test's own will do
 */
export function canRunServer(variable?: string): boolean {
  return hasPackages || (variable !== undefined && process.env[variable] !== undefined);
}

/**
 * Path of an installed server program.
 * @throws Error saying how to install it
 */
export function serverProgram(...parts: string[]): string {
  const path = join(process.cwd(), 'tests', 'servers', 'node_modules', ...parts);
  if (!existsSync(path)) throw new Error('The test servers are missing: node app/cli/bootstrap.mjs test-servers');
  return path;
}
