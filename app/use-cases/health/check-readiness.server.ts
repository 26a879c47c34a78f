import { statfs } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { judgeReadiness, WRITE_MAY_TAKE_MS, type Condition, type Finding } from '#app/domain/health/readiness.ts';
import type { Database } from '#db/client.ts';
import { migrationState } from '#db/migrate.ts';
import { oldestStuckMail, putWriteProof } from '#db/queries/health/health.ts';
import { countWaitingIndexChanges } from '#db/queries/job/outbox.ts';
import { isReadOnly, write, writeQueue } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';

export interface Readiness {
  readonly condition: Condition;
  readonly findings: readonly Finding[];
}

/** Whoever asks within this time gets the same answer: anybody may ask, and each answer writes a row. */
const sameAnswerMs = 2_000;

const known = new WeakMap<Database, { readonly at: number; readonly answer: Promise<Readiness> }>();

/**
 * Whether the portal is of use right now: reads and writes the database, compares migrations, looks at the disk and at how long
 * outboxes wait. For monitoring, without a sign-in: codes, numbers and instants only. Never fails itself; an answer is two
 * seconds old at most.
 */
export function checkReadiness(app: AppContext): Promise<Readiness> {
  const before = known.get(app.db);
  const now = performance.now();
  if (before !== undefined && now - before.at < sameAnswerMs) return before.answer;
  const answer = findReadiness(app);
  known.set(app.db, { at: now, answer });
  return answer;
}

/** The same, looked at now. */
export async function findReadiness(app: AppContext): Promise<Readiness> {
  const now = app.clock.now();
  const condition = await findCondition(app, now);
  return { condition, findings: judgeReadiness(condition, app.config.leastFreeDiskBytes, now) };
}

async function findCondition(app: AppContext, now: Date): Promise<Condition> {
  const freeDisk = await freeBytes(app.config.dataDir);
  const isWriter = !isReadOnly(app.db);
  const hasKeys = app.vault.keys.isInPlace();
  const nothing = { isWriter, hasKeys, canWrite: null, mailsWaitSince: null, indexWaitsSince: null };
  const unread: Condition = { ...nothing, canRead: false, migrations: null, freeDisk };
  const look = async (): Promise<Condition> => {
    const migrations = await migrationState(app.db);
    if (!isWriter) return { ...nothing, canRead: true, migrations, freeDisk };
    const mailsWaitSince = app.mailer === null ? null : await oldestStuckMail(app.db, now);
    const indexWaitsSince = app.searchSync === null ? null : (await countWaitingIndexChanges(app.db)).oldestAt;
    return {
      canRead: true,
      isWriter,
      hasKeys,
      canWrite: await canWrite(app, now),
      migrations,
      freeDisk,
      mailsWaitSince,
      indexWaitsSince,
    };
  };
  return within(2 * WRITE_MAY_TAKE_MS, look(), unread);
}

/** What `work` finds, or `otherwise` when it fails or takes longer: whoever asks must not hang with what she asks about. */
async function within<T>(ms: number, work: Promise<T>, otherwise: T): Promise<T> {
  const patience = new AbortController();
  try {
    return await Promise.race([work, wait(ms, otherwise, { signal: patience.signal, ref: false })]);
  } catch {
    return otherwise;
  } finally {
    patience.abort();
  }
}

/** False also while so much waits to be written that a form would be answered too late. */
async function canWrite(app: AppContext, now: Date): Promise<boolean> {
  if (writeQueue(app.db).oldestMs > WRITE_MAY_TAKE_MS) return false;
  const writing = write(app.db, (tx) => putWriteProof(tx, now)).then(() => true);
  return within(WRITE_MAY_TAKE_MS, writing, false);
}

/** What an ordinary user may still write there; null where the system does not say. */
export async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
