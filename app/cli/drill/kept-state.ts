import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DataDirectoryTaken, lockDataDirectory, type DataLock } from '#app/adapters/data-lock.ts';
import type { KeptState } from './part.ts';

/** Where stopped parts and the demo world they copy lie. */
export const drillFolder = path.join(tmpdir(), 'werkbruecke-drill');

export interface OwnedState {
  readonly kept: KeptState;
  /** An earlier run was stopped, and this one goes on. */
  readonly isResumed: boolean;
  /** The part has come to its end: nothing is kept. */
  forget(): void;
  /** It was stopped or failed: what was noted stays. */
  leave(): void;
}

/**
 * The kept state of a part, for this process alone.
 * @param isFresh what an earlier run left is thrown away
 * @throws Error with a plain sentence when another process drills the same part
 */
export function ownState(name: string, isFresh: boolean): OwnedState {
  const folder = path.join(drillFolder, name);
  let lock: DataLock;
  try {
    lock = lockDataDirectory(folder);
  } catch (error) {
    if (error instanceof DataDirectoryTaken) throw new Error(`${name} is drilled by another process already.`);
    throw error;
  }
  if (isFresh) {
    lock.release();
    rmSync(folder, { recursive: true, force: true });
    lock = lockDataDirectory(folder);
  }
  const isResumed = existsSync(path.join(folder, 'state.json'));
  return {
    kept: stateIn(folder),
    isResumed,
    forget() {
      lock.release();
      rmSync(folder, { recursive: true, force: true });
    },
    leave: () => lock.release(),
  };
}

/** The state of a short form: in a folder of its own, never gone on with. */
export function passingState(): OwnedState {
  const folder = mkdtempSync(path.join(tmpdir(), 'werkbruecke-drill-quick-'));
  const forget = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', forget);
  return { kept: stateIn(folder), isResumed: false, forget, leave: forget };
}

interface Noted {
  readonly seed: number;
  readonly state: unknown;
}

function stateIn(folder: string): KeptState {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'state.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Noted) : null;
  const seed = known?.seed ?? (Number(process.env['DRILL_SEED']) || randomInt(1, 1_000_000));
  let state: unknown = known?.state ?? null;
  return {
    folder,
    seed,
    read: <State>() => state as State | null,
    note(next) {
      state = next;
      // Beside it and then in its place: a run that is stopped here keeps the last one.
      writeFileSync(`${file}.next`, JSON.stringify({ seed, state } satisfies Noted));
      renameSync(`${file}.next`, file);
    },
  };
}
