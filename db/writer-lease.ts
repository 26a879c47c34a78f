import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Database } from './client.ts';
import { guardWrites } from './transaction.ts';

export interface WriterLease {
  /** Grows whenever the lease changes hands; every write transaction compares it with the row. */
  readonly fence: number;
  /** Another process has taken over: nothing is written here any more. */
  readonly isLost: () => boolean;
  /** Nobody else can have written since this process last asked: by its own clock the lease still runs. */
  readonly isSure: () => boolean;
  /** Gives the lease back, so that the next process need not wait until it runs out; one second at most. */
  release(): Promise<void>;
}

/** Thrown when another process may write to this database. */
export class DatabaseTaken extends Error {
  constructor(
    readonly owner: string,
    readonly until: Date,
  ) {
    super(
      `The database is in use by ${owner}, whose lease runs until ${until.toISOString()} and is renewed while it works. ` +
        'If that is the running server, start this work in Administration -> Jobs instead, or stop the server first. ' +
        'If it has crashed, try again after that time.',
    );
    this.name = 'DatabaseTaken';
  }
}

/** Long enough for a network that is gone for a moment, short enough to wait for after a crash. */
const usualLeaseMs = 30_000;
/** How long the end of a process waits for a server to take the lease back. */
const releaseMs = 1_000;
/** By the clock of the database: those of the processes need not agree. */
const nowMs = sql.raw(`cast(unixepoch('subsec') * 1000 as integer)`);

/**
 * Makes this process the one that may write to a database which others can reach: a row with owner, end and fencing
 * number, renewed by a timer. From then on `write` refuses (DomainError `unavailable`, `cannotSave`) once another process
 * has taken over, in the same transaction it would have written in. The table is no part of the migrations: the lease is
 * needed before one may run.
 * @param options `owner`: who holds it, for people; `onLost`: called once when somebody else has taken over
 * @throws DatabaseTaken when somebody else holds a lease that has not run out
 */
export async function takeWriterLease(
  db: Database,
  options: { readonly owner: string; readonly leaseMs?: number; readonly onLost?: () => void },
): Promise<WriterLease> {
  const { owner, leaseMs = usualLeaseMs } = options;
  await db.run(sql`create table if not exists writer_lease (
    id integer primary key check (id = 1), owner text not null, fence integer not null, expires_at integer not null)`);
  let askedAt = performance.now();
  const [taken] = await db.all<{ fence: number }>(sql`
    insert into writer_lease (id, owner, fence, expires_at) values (1, ${owner}, 1, ${nowMs} + ${leaseMs})
    on conflict (id) do update set owner = excluded.owner, fence = fence + 1, expires_at = excluded.expires_at
    where expires_at <= ${nowMs} returning fence`);
  if (taken === undefined) throw await whoHolds(db);

  const { fence } = taken;
  let lost = false;
  const lose = () => {
    if (lost) return;
    lost = true;
    clearInterval(timer);
    options.onLost?.();
  };
  /** Also when the lease has run out meanwhile: with the same number nobody else has had it. */
  const renew = async () => {
    const now = performance.now();
    const kept = await db.all(
      sql`update writer_lease set expires_at = ${nowMs} + ${leaseMs} where id = 1 and fence = ${fence} returning fence`,
    );
    if (kept.length === 0) lose();
    else askedAt = now;
  };
  // A server that cannot be reached is asked again next time; until then no write reaches it either.
  let renewal = Promise.resolve();
  const timer = setInterval(() => {
    renewal = renew().catch(() => undefined);
  }, leaseMs / 3);
  timer.unref();
  guardWrites(db, async (tx) => {
    const [row] = await tx.all<{ fence: number }>(sql`select fence from writer_lease where id = 1`);
    if (row?.fence === fence) return;
    lose();
    throw new DomainError('unavailable', 'cannotSave');
  });
  return {
    fence,
    isLost: () => lost,
    isSure: () => !lost && performance.now() - askedAt < leaseMs,
    async release() {
      clearInterval(timer);
      const giveBack = async () => {
        await renewal;
        await db.run(sql`update writer_lease set expires_at = 0 where id = 1 and fence = ${fence}`);
      };
      // A server that cannot be reached, or does not answer, keeps the lease until it runs out.
      await Promise.race([giveBack().catch(() => undefined), wait(releaseMs, undefined, { ref: false })]);
    },
  };
}

async function whoHolds(db: Database): Promise<DatabaseTaken> {
  const [row] = await db.all<{ owner: string; until: number }>(
    sql`select owner, expires_at as until from writer_lease where id = 1`,
  );
  return new DatabaseTaken(row?.owner ?? 'another process', new Date(row?.until ?? 0));
}
