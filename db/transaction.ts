import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Database, Tx } from './client.ts';
import { DatabaseError, failureOfWrite, isLocked, placeFailureOf, type PlaceFailure } from './database-error.ts';

/**
 * One writer per process: libSQL's native calls block the event loop, and concurrent write
 * transactions on one file fail. So every write waits its turn here (docs/decisions/one-writer.md).
 */
const queues = new WeakMap<Database, Promise<unknown>>();
const guards = new WeakMap<Database, (tx: Tx) => Promise<void>>();
const followers = new WeakMap<Database, () => Promise<void>>();
const places = new WeakMap<Database, () => boolean>();
/** What kept the last write from being saved. */
const troubles = new WeakMap<Database, PlaceFailure>();
const readOnly = new WeakSet<Database>();
/** When each write that has not ended yet was asked for, the oldest first; in milliseconds of `performance.now`. */
const openWrites = new WeakMap<Database, number[]>();
/** Since when another program has held the lock of a file; absent: nobody does. */
const lockedSince = new WeakMap<object, number>();
/** How long writes wait for another program: from when the first of them met it, so that a queue does not add up. */
const lockPatienceMs = 5_000;
const lockPauseMs = 25;
/** How long a write waits for those before it: all of a busy second take a fraction of that, one that waits for itself would wait for ever. */
const queuePatienceMs = 30_000;
/** Whose write the work at hand belongs to; null: nobody asked for that to be known. */
let insideWrite: AsyncLocalStorage<Database> | null = null;

/**
 * From now on a write inside a write fails at once and says what to do; without, it is refused when its patience ends. For
 * tests and development: knowing whose work an `await` belongs to makes every one in the process slower.
 */
export function refuseNestedWrites(): void {
  insideWrite ??= new AsyncLocalStorage();
}

/** How many writes wait or are at work, and for how long the oldest of them. */
export function writeQueue(db: Database): { readonly open: number; readonly oldestMs: number } {
  const [oldest, ...others] = openWrites.get(db) ?? [];
  return oldest === undefined
    ? { open: 0, oldestMs: 0 }
    : { open: others.length + 1, oldestMs: performance.now() - oldest };
}

/** What is wrong with the place of the database, as the last write found it; null: nothing. */
export function writeTrouble(db: Database): PlaceFailure | null {
  return troubles.get(db) ?? null;
}

/** From now on every write to this database asks `guard` too, in its transaction; what that throws ends the write, and nothing of it is kept. */
export function guardWrites(db: Database, guard: (tx: Tx) => Promise<void>): void {
  guards.set(db, guard);
}

/** From now on every write to this database is refused before it begins: another process writes. */
export function refuseWrites(db: Database): void {
  readOnly.add(db);
}

/** From now on every write to this database is refused while its file is not `inPlace`: what is written would be lost with the process. */
export function writeInPlace(db: Database, inPlace: () => boolean): void {
  places.set(db, inPlace);
}

/**
 * For what lives in the memory of the writing process, hence is unknown in every other.
 * @throws DomainError unavailable (`cannotSave`) in a process that only reads
 */
export function demandWriter(db: Database): void {
  if (readOnly.has(db)) throw new DomainError('unavailable', 'cannotSave');
}

/** Whether another process writes and this one only reads. */
export function isReadOnly(db: Database): boolean {
  return readOnly.has(db);
}

/** From now on every write to this database ends when `catchUp` has brought it into the copy that is read. */
export function followWrites(db: Database, catchUp: () => Promise<void>): void {
  followers.set(db, catchUp);
}

/**
 * Runs `work` as one immediate transaction after all writes queued before it.
 * Keep it short and without network calls; use `tx` inside, never the database.
 * @throws DatabaseError (code only, no parameters) when a statement fails
 * @throws DomainError unavailable (`cannotSave`) when this process only reads, another one has become the writer of a database
 *   server, the disk is full or read-only, the file was moved or deleted, another program has locked the file for more than five seconds,
 *   or the writes before it took more than thirty
 * @throws Error when called from inside another write and `refuseNestedWrites` was: pass the `tx` on instead
 */
export async function write<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await inTurn(db, work);
  } finally {
    await followers.get(db)?.();
  }
}

/**
 * A write that only notes what somebody reads, in the log: nobody waits until a copy of the database holds it.
 * @throws as `write` does
 */
export async function noteReading<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await inTurn(db, work);
  } finally {
    void followers.get(db)?.();
  }
}

function inTurn<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (insideWrite?.getStore() === db) return Promise.reject(new Error('write() inside write(): pass tx on'));
  if (readOnly.has(db)) return Promise.reject(new DomainError('unavailable', 'cannotSave'));
  const open = openWrites.get(db) ?? [];
  openWrites.set(db, open);
  const asked = performance.now();
  open.push(asked);
  const before = queues.get(db) ?? Promise.resolve();
  const isMyTurn = open.length === 1 ? before : withPatience(before);
  const transaction = () => transactionOf(db, work);
  const turn = isMyTurn.then(() => (insideWrite === null ? transaction() : insideWrite.run(db, transaction)));
  const settled = Promise.allSettled([before, turn]).then(() => void open.splice(open.indexOf(asked), 1));
  queues.set(db, settled);
  return turn.then(
    (result) => {
      troubles.delete(db);
      return result;
    },
    (error: unknown) => {
      const failure = failureOfWrite(error, db);
      const place = placeFailureOf(failure);
      if (place === null) troubles.delete(db);
      else troubles.set(db, place);
      throw failure;
    },
  );
}

/** @throws DatabaseError (`WRITES_WAIT`) where `before` takes more than thirty seconds */
async function withPatience(before: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DatabaseError('WRITES_WAIT')), queuePatienceMs);
  });
  try {
    await Promise.race([before, patience]);
  } finally {
    clearTimeout(timer);
  }
}

async function transactionOf<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (places.get(db)?.() === false) throw new DatabaseError('SQLITE_READONLY_DBMOVED');
  return whenUnlocked(db, (begun) =>
    db.transaction(
      async (tx) => {
        begun();
        // Both at once: on a server the guard's question travels with the first statement of the work.
        const guarded = Promise.resolve(guards.get(db)?.(tx));
        guarded.catch(() => undefined);
        try {
          return await work(tx);
        } finally {
          await guarded;
        }
      },
      { behavior: 'immediate' },
    ),
  );
}

/**
 * Tries again while another program has locked the file; the thread is free in between, so pages are answered.
 * @param on whose lock it is
 * @param attempt begins a transaction and calls `begun`; what fails after that is not tried again
 * @throws DomainError unavailable (`cannotSave`) when the lock is held for more than five seconds; else what
 *   `attempt` threw, as `failureOfWrite` says it
 */
export async function whenUnlocked<T>(on: object, attempt: (begun: () => void) => Promise<T>): Promise<T> {
  for (;;) {
    let hasBegun = false;
    try {
      return await attempt(() => {
        hasBegun = true;
        lockedSince.delete(on);
      });
    } catch (error) {
      if (hasBegun || !isLocked(error)) throw failureOfWrite(error, on);
      const since = lockedSince.get(on) ?? performance.now();
      lockedSince.set(on, since);
      if (performance.now() - since > lockPatienceMs) throw failureOfWrite(error, on);
      await wait(lockPauseMs);
    }
  }
}
