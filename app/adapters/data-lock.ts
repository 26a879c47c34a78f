import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { ConnectionPool } from '@libsql/client/sqlite3';

export interface DataLock {
  release(): void;
}

/** Thrown when another living process owns the data directory. */
export class DataDirectoryTaken extends Error {
  /** @param owner the process and its machine, as it wrote them down; null: it has not yet */
  constructor(readonly owner: string | null) {
    super(
      `The data directory is in use by ${owner ?? 'another process'}: the portal runs there already, or a command does. Nothing was ` +
        'changed. Stop it first; what a command does can often be started in the running portal, in Administration -> Jobs.',
    );
    this.name = 'DataDirectoryTaken';
  }
}

/**
 * Takes the data directory for this process, and makes it where it is missing. The system holds the lock (on `process.lock`, a database without content, in
 * SQLite's way) and lets go of it when the process ends, however it ends. A process id in a file would not do: in containers
 * every server is process 1 of its own world, and two of them on one directory could not tell each other from one that is gone.
 * `process.owner` says to people who holds it.
 * @throws DataDirectoryTaken when its owner lives; Error with a plain sentence when the directory cannot be written
 */
export function lockDataDirectory(dataDir: string): DataLock {
  const ownerFile = path.join(dataDir, 'process.owner');
  const pool = new ConnectionPool(path.join(dataDir, 'process.lock'), { timeout: 0 }, 1);
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    pool.acquireSync().exec('begin exclusive');
  } catch (error) {
    pool.close();
    if (codeOf(error).startsWith('SQLITE_BUSY')) throw new DataDirectoryTaken(ownerIn(ownerFile));
    throw unwritable(dataDir, error);
  }
  const release = () => {
    try {
      rmSync(ownerFile, { force: true });
    } catch {
      // Read-only by now: the next owner writes his own name over it.
    }
    pool.close();
  };
  try {
    writeFileSync(ownerFile, `process ${process.pid} on ${hostname()}`, { mode: 0o600 });
  } catch (error) {
    release();
    throw unwritable(dataDir, error);
  }
  return { release };
}

function ownerIn(file: string): string | null {
  try {
    return readFileSync(file, 'utf8') || null;
  } catch {
    return null;
  }
}

function codeOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  // What libSQL has no name for says nothing to anybody.
  return typeof code === 'string' && !code.startsWith('UNKNOWN') ? code : '';
}

function unwritable(dataDir: string, error: unknown): Error {
  return new Error(
    `The data directory ${dataDir} cannot be written${codeOf(error) && ` (${codeOf(error)})`}. It has to be on a local disk with free ` +
      'space, and belong to the user the portal runs as. Nothing was changed.',
  );
}
