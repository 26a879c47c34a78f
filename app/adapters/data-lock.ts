import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      // A link appears with its content: nobody can find the lock empty and take it for one left behind.
      if (unless('EEXIST', () => linkSync(own, file))) return { release: () => rmSync(file, { force: true }) };
      const owner = ownerOf(file);
      if (owner === null) continue;
      if (owner !== process.pid && lives(owner)) throw new DataDirectoryTaken(owner);
      dropLeftBehind(file, owner);
    }
  } finally {
    rmSync(own, { force: true });
  }
  throw new Error('The data directory could not be locked.');
}

const mostAttempts = 5;

/** Removes the lock of `owner`, who is gone; one that somebody else has taken meanwhile stays. */
function dropLeftBehind(file: string, owner: number): void {
  const aside = `${file}.${process.pid}.left`;
  if (!unless('ENOENT', () => renameSync(file, aside))) return;
  if (ownerOf(aside) !== owner) unless('EEXIST', () => linkSync(aside, file));
  rmSync(aside, { force: true });
}

/** The process id in a lock file (0 when it holds none); null when there is no such file any more. */
function ownerOf(file: string): number | null {
  let owner: number | null = null;
  unless('ENOENT', () => (owner = Number(readFileSync(file, 'utf8')) || 0));
  return owner;
}

/** @returns false when `act` failed with this code */
function unless(code: string, act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === code) return false;
    throw error;
  }
}

function lives(processId: number): boolean {
  if (processId === 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
