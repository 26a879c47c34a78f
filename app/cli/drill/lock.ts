import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { signIn } from '#app/cli/bench-pages/demo-pages.ts';
import { ask, percentile } from '#app/cli/bench-pages/timing.ts';
import { openToRead } from '#db/client.ts';
import { findMissing, type WrittenWord } from './crash/find-missing.ts';
import { copyWorld } from './demo-world.ts';
import { startPortal } from './drilled-portal.ts';
import { patience, row, type DrillPart } from './part.ts';
import { callOf, findSubjects, send } from './writes.ts';

const goalAfterMs = 1000;
const goalReadMs = 500;
const writers = 20;

interface Saving {
  readonly begunAt: number;
  readonly endedAt: number;
  readonly status: number;
  readonly isSaved: boolean;
  /** It was refused with a page that says so, and what was typed stands in it. */
  readonly isToldAndKept: boolean;
}

/**
 * A foreign program holds the write lock of the database. Whoever saves waits or reads that nothing can be saved right now, with
 * everything typed still there; whoever reads notices nothing; as soon as the lock is free it goes on.
 */
export const lockPart: DrillPart = {
  name: 'lock',
  async run({ isQuick, kept, world, say }) {
    const holdMs = isQuick ? 2_000 : 10_000;
    const dataDir = path.join(kept.folder, 'data');
    copyWorld(await world(), dataDir);
    const file = path.join(dataDir, 'werkbruecke.db');
    const { portal } = await startPortal(dataDir);
    try {
      const db = openToRead(`file:${file}`);
      const { companyIds } = await findSubjects(db);
      const officer = await signIn(portal.url, 'demo-officer');
      const savings: Saving[] = [];
      const written: WrittenWord[] = [];
      const readings: { readonly at: number; readonly ms: number; readonly status: number }[] = [];
      let isOver = false;

      const save = async (writer: number) => {
        for (let number = 0; !isOver; number += 1) {
          const word = `Probe ${writer}-${number}`;
          const begunAt = performance.now();
          const sending = callOf(companyIds[writer % companyIds.length] ?? '', word);
          const { status, headers, body } = await send(portal.url, officer, sending);
          const isSaved = status === 303 && !String(headers['location']).startsWith('/sign-in');
          if (isSaved) written.push({ kind: 'call', word, id: undefined });
          const isToldAndKept = status === 503 && body.toString('utf8').includes(`value="${word}"`);
          savings.push({ begunAt, endedAt: performance.now(), status, isSaved, isToldAndKept });
          await wait(200);
        }
      };
      const read = async () => {
        for (let number = 0; !isOver; number += 1) {
          const at = performance.now();
          const { ms, status } = await ask({ url: `${portal.url}/postings`, cookie: officer }, { packed: true });
          readings.push({ at, ms, status });
          await wait(50);
        }
      };
      const all = Promise.all([read(), ...Array.from({ length: writers }, (_, writer) => save(writer))]);
      await wait(500);
      say(`the lock is held for ${holdMs / 1000} s`);
      const { heldAt, releasedAt } = await holdLock(file, holdMs);
      await wait(goalAfterMs + 500);
      isOver = true;
      await all;
      const { lost } = await findMissing(db, written, { url: portal.url, cookie: '' });
      db.$client.close();
      return rowsOf({
        mostReadMs: goalReadMs * patience(isQuick),
        holdMs,
        heldAt,
        releasedAt,
        savings,
        readings,
        lost,
        acknowledged: written.length,
      });
    } finally {
      await portal.end();
    }
  },
};

async function holdLock(file: string, ms: number): Promise<{ heldAt: number; releasedAt: number }> {
  const program = fileURLToPath(new URL('./lock/hold-lock.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, file, String(ms)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const at: Record<string, number> = {};
  child.stdout.on('data', (chunk: Buffer) => {
    for (const word of chunk.toString().trim().split('\n')) at[word] = performance.now();
  });
  await new Promise((resolve) => child.once('close', resolve));
  const { held, released } = at;
  if (held === undefined || released === undefined) throw new Error('The lock could not be taken.');
  return { heldAt: held, releasedAt: released };
}

interface Found {
  readonly mostReadMs: number;
  readonly holdMs: number;
  readonly heldAt: number;
  readonly releasedAt: number;
  readonly savings: readonly Saving[];
  readonly readings: readonly { readonly at: number; readonly ms: number; readonly status: number }[];
  readonly lost: readonly string[];
  readonly acknowledged: number;
}

function rowsOf({ mostReadMs, holdMs, heldAt, releasedAt, savings, readings, lost, acknowledged }: Found) {
  const meanwhile = savings.filter(({ begunAt, endedAt }) => endedAt > heldAt && begunAt < releasedAt);
  const waited = meanwhile.filter(({ isSaved }) => isSaved).length;
  const told = meanwhile.filter(({ isToldAndKept }) => isToldAndKept).length;
  const other = meanwhile.length - waited - told;
  const after = Math.min(
    ...savings.filter(({ isSaved, endedAt }) => isSaved && endedAt > releasedAt).map(({ endedAt }) => endedAt),
  );
  const afterMs = after - releasedAt;
  const read = readings.filter(({ at }) => at > heldAt && at < releasedAt);
  const readP95 = percentile(
    read.map(({ ms }) => ms),
    0.95,
  );
  const isRead = read.length > 0 && read.every(({ status }) => status === 200);
  return [
    row(`saves while the lock is held ${holdMs / 1000} s: waited, told`, `${waited}, ${told}`, '-', true),
    row('neither: another answer, or what was typed is gone', String(other), '0', other === 0 && meanwhile.length > 0),
    row('acknowledged and lost', `${lost.length} of ${acknowledged}`, '0', lost.length === 0),
    row(
      'next save after the lock is free',
      `${Math.round(afterMs)} ms`,
      `<= ${goalAfterMs} ms`,
      afterMs <= goalAfterMs,
    ),
    row(
      `pages that are only read meanwhile (${read.length}), p95`,
      isRead ? `${Math.round(readP95)} ms` : 'not all answered',
      `<= ${mostReadMs} ms`,
      isRead && readP95 <= mostReadMs,
    ),
  ];
}
