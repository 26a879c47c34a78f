import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

export interface DataLock {
  release(): void;
}

/** Thrown when another living process owns the data directory. */
export class DataDirectoryTaken extends Error {
  constructor(readonly processId: number) {
    super(
      `The data directory is in use by process ${processId}. If that is the running server, ` +
        'start this work in Administration -> Jobs instead, or stop the server first.',
    );
    this.name = 'DataDirectoryTaken';
  }
}

/**
 * Takes the data directory for this process by a lock file with its process id. A lock left behind by a
 * process that is gone is taken over.
 * @throws DataDirectoryTaken when its owner lives
 */
export function lockDataDirectory(dataDir: string): DataLock {
  const file = path.join(dataDir, 'process.lock');
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const descriptor = openSync(file, 'wx', 0o600);
      writeSync(descriptor, String(process.pid));
      closeSync(descriptor);
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = Number(readFileSync(file, 'utf8'));
      if (owner > 0 && owner !== process.pid && lives(owner)) throw new DataDirectoryTaken(owner);
      rmSync(file, { force: true });
    }
  }
  throw new Error('The data directory could not be locked.');
}

function lives(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
