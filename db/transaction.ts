import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database, Tx } from './client.ts';
import { failureOfWrite } from './database-error.ts';

/**
 * One writer per process: libSQL's native calls block the event loop, and concurrent write
 * transactions on one file fail. So every write waits its turn here (docs/decisions/one-writer.md).
 */
const insideWrite = new AsyncLocalStorage<Database>();
const queues = new WeakMap<Database, Promise<unknown>>();
const guards = new WeakMap<Database, (tx: Tx) => Promise<void>>();

/** From now on every write to this database begins with `guard`, in its transaction; what it throws ends the write. */
export function guardWrites(db: Database, guard: (tx: Tx) => Promise<void>): void {
  guards.set(db, guard);
}

/**
 * Runs `work` as one immediate transaction after all writes queued before it.
 * Keep it short and without network calls; use `tx` inside, never the database.
 * @throws DatabaseError (code only, no parameters) when a statement fails
 * @throws DomainError unavailable (`cannotSave`) when another process has become the writer of a database server, or the disk
 *   is full or read-only
 * @throws Error when called from inside another write: pass the `tx` on instead
 */
export function write<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (insideWrite.getStore() === db) return Promise.reject(new Error('write() inside write(): pass tx on'));
  const turn = (queues.get(db) ?? Promise.resolve()).then(() =>
    insideWrite.run(db, () =>
      db.transaction(
        async (tx) => {
          await guards.get(db)?.(tx);
          return work(tx);
        },
        { behavior: 'immediate' },
      ),
    ),
  );
  const settled = turn.catch(() => undefined);
  queues.set(db, settled);
  return turn.catch((error: unknown) => {
    throw failureOfWrite(error);
  });
}
