import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startTroubles, type StartTrouble } from '#app/domain/health/start-trouble.ts';
import type { AppContext } from '../app-context.ts';

/** So long administration is told of one. */
const shownMs = 7 * 24 * 60 * 60_000;

const fileIn = (dataDir: string) => path.join(dataDir, 'start-troubles.json');

/**
 * Keeps when something went wrong at a start, the last time of each kind, beside the database: the process that says it on the
 * console ends, and somebody else shows the pages. Where nothing can be written the console has to do.
 */
export function noteStartTrouble(dataDir: string, kind: StartTrouble, at: Date): void {
  const file = fileIn(dataDir);
  const fresh = `${file}.${process.pid}.part`;
  try {
    writeFileSync(fresh, JSON.stringify({ ...notesIn(file), [kind]: at.toISOString() }), { mode: 0o600 });
    renameSync(fresh, file);
  } catch {
    // What is wrong with the directory is said by the start itself.
  }
}

/** What went wrong at starts in the last seven days, for administration. */
export function lastStartTroubles({ config, clock }: Pick<AppContext, 'config' | 'clock'>) {
  const notes = notesIn(fileIn(config.dataDir));
  const since = clock.now().getTime() - shownMs;
  return startTroubles.flatMap((kind) => {
    const at = new Date(String(notes[kind]));
    return at.getTime() > since ? [{ kind, at }] : [];
  });
}

function notesIn(file: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(readFileSync(file, 'utf8'))) as Record<string, unknown>;
  } catch {
    return {};
  }
}
