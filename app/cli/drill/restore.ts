import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { sql } from 'drizzle-orm';
import { openPortal } from '#app/composition.server.ts';
import { readEnv, type Env } from '#app/env.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { backupKeyOf, restoreBackup } from '#app/use-cases/backup/restore-backup.server.ts';
import { backupPlaceOf, writeBackup } from '#app/use-cases/backup/write-backup.server.ts';
import { addCandidates, sealCandidates, type CandidateToAdd } from '#app/use-cases/profile/add-candidates.server.ts';
import { logicalDigest } from '#db/backup/logical-digest.ts';
import { newId } from '#db/columns.ts';
import { databasePath } from '#db/file-client.ts';
import { organisations } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import type { DrillPart } from './part.ts';

const goalSeconds = 60;
const goalDelayMs = 50;
const listSize = 500;

/** A house of many people is backed up while somebody writes, lost, and put back. */
export const restorePart: DrillPart = {
  name: 'restore',
  async run({ isQuick, say }) {
    const folder = mkdtempSync(path.join(tmpdir(), 'werkbruecke-drill-'));
    try {
      const env = readEnv({ WERKBRUECKE_MODE: 'test', DATA_DIR: folder });
      return await drillRestore(env, isQuick ? 500 : 10_000, say);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function drillRestore(env: Env, people: number, say: (line: string) => void) {
  const file = databasePath(env.databaseUrl);
  const portal = await openPortal(env, { origin: 'http://localhost' });
  await fill(portal.app, people, say);
  say('a backup while somebody writes');
  const written = await whileWriting(portal.app);
  say('a backup of the last moment');
  const { name } = await writeBackup(backupPlaceOf(portal.app), { at: new Date(Date.now() + 1000), reason: 'asked' });
  await portal.close();
  const before = await digestOf(file);
  const megabytes = (statSync(file).size / 1_000_000).toFixed(0);

  say('the database is lost and put back');
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  const startedAt = performance.now();
  const key = await backupKeyOf(env);
  const from = path.join(env.backupDir, name);
  await restoreBackup({ file: from, databaseFile: file, dataDir: env.dataDir, key, stamp: 'drill' });
  const putBack = performance.now();
  await (await openPortal(env, { origin: 'http://localhost' })).close();
  const seconds = (performance.now() - startedAt) / 1000;
  // Opening changes what every start changes; the copy itself is compared as it came out.
  await restoreBackup({ file: from, databaseFile: file, dataDir: env.dataDir, key, stamp: 'again' });
  const after = await digestOf(file);
  const isSame = after.digest === before.digest;
  return [
    {
      what: `${people} people (${megabytes} MB) put back, house opened`,
      found: `${seconds.toFixed(1)} s (${((putBack - startedAt) / 1000).toFixed(1)} + start)`,
      goal: `<= ${goalSeconds} s`,
      isReached: seconds <= goalSeconds,
    },
    {
      what: `logical dump, ${before.rows} rows in ${Object.keys(before.tables).length} tables`,
      found: isSame ? 'identical' : 'different',
      goal: 'identical',
      isReached: isSame,
    },
    {
      what: `event-loop delay p99 during a backup (${written.seconds.toFixed(1)} s, ${written.writes} writes)`,
      found: `${written.delayMs.toFixed(1)} ms`,
      goal: `<= ${goalDelayMs} ms`,
      isReached: written.delayMs <= goalDelayMs,
    },
  ];
}

/** People as a list brings them, with sealed identities; the log and the case facts grow with them. */
async function fill(app: AppContext, people: number, say: (line: string) => void): Promise<void> {
  const organisationId = newId();
  await write(app.db, (tx) =>
    tx.insert(organisations).values({ id: organisationId, kind: 'jobcenter', name: 'Jobcenter Musterstadt' }),
  );
  for (let from = 0; from < people; from += listSize) {
    const list = Array.from({ length: Math.min(listSize, people - from) }, (_, at) =>
      invented(organisationId, from + at),
    );
    const sealed = await sealCandidates(app, list);
    await write(app.db, (tx) => addCandidates(app, tx, null, sealed));
    if (from % 2000 === 0) say(`${from} of ${people} people`);
  }
}

function invented(organisationId: string, number: number): CandidateToAdd {
  return {
    organisationId,
    caseworkerId: null,
    unassignedName: null,
    name: { firstName: 'Darya', lastName: `Erdacht${number}` },
    contact: {
      email: `darya.${number}@post.example`,
      phone: null,
      street: `Musterweg ${number}`,
      postcode: '45468',
      town: 'Musterstadt',
      route: 'phone',
    },
    birth: { birthOn: '1994-03-02' },
    status: {
      residenceStatus: 'protection24',
      validUntilOn: '2027-03-04',
      permitText: null,
      housing: null,
      enteredOn: null,
      flags: [],
    },
    number: { customerNumber: `999P${number}` },
    fields: { occupations: ['occ.welder'], skills: [], placeId: null, wantedKinds: ['employment'] },
    german: [{ skill: 'speaking', level: 'B1', source: 'attested', by: 'DTZ', on: '2026-06-01' }],
  };
}

async function whileWriting(app: AppContext) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const startedAt = performance.now();
  let isOver = false;
  let writes = 0;
  delay.enable();
  const backup = writeBackup(backupPlaceOf(app), { at: new Date(), reason: 'asked' }).finally(() => (isOver = true));
  while (!isOver) {
    await write(app.db, (tx) => tx.run(sql`update organisations set version = version + 1`));
    writes += 1;
    await wait(20);
  }
  await backup;
  delay.disable();
  // The histogram counts from one tick to the next; what is asked for is how much later than that one came.
  return {
    seconds: (performance.now() - startedAt) / 1000,
    writes,
    delayMs: Math.max(0, delay.percentile(99) / 1e6 - 5),
  };
}

async function digestOf(file: string) {
  const client = createClient({ url: `file:${file}` });
  return logicalDigest(client).finally(() => client.close());
}
