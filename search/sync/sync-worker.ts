import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import type { Database } from '#db/client.ts';
import {
  countIndexChangeAttempt,
  countWaitingIndexChanges,
  insertIndexChanges,
  lastIndexChange,
  markIndexChangesSent,
  markIndexChangesSentUpTo,
  pruneIndexChanges,
  waitingIndexChanges,
  type IndexChange,
} from '#db/queries/job/outbox.ts';
import { write } from '#db/transaction.ts';
import type { RebuildProgress } from '../engine.ts';
import {
  countStored,
  indexKinds,
  storedDocuments,
  storedDocumentsAfter,
  type IndexKind,
} from '../engines/embedded/stored-documents.ts';
import { MeilisearchFailure, type MeilisearchConnection } from '../engines/meilisearch/meilisearch-connection.ts';
import { meilisearchIndex } from '../engines/meilisearch/meilisearch-index.ts';
import { engineHealth, type EngineHealth } from './engine-health.ts';

export interface SyncWorker {
  readonly health: EngineHealth;
  /** Of the server, once it has answered; null also where its key may not ask. */
  serverVersion(): string | null;
  /** Works until `stop`: sends what waits, checks, heals. */
  start(): void;
  /** Ends after the piece of work that is being done, at most 2 s later: what was not marked is sent again. */
  stop(): Promise<void>;
  /** Something was written or has failed: do not wait for the next turn. Cheap; may be called inside a transaction. */
  nudge(): void;
  /** Brings Meilisearch up to date now. @throws MeilisearchFailure */
  catchUp(): Promise<void>;
  /** Builds new indexes and swaps them in. @throws MeilisearchFailure; the old ones answer on */
  rebuild(onProgress: (progress: RebuildProgress) => void): Promise<void>;
  forgetConcepts(): void;
}

export interface SyncTimes {
  /** Between two turns while nothing happens. */
  readonly idleMs: number;
  /** After the first failure; doubled with each further one, up to `idleMs` times four. */
  readonly retryMs: number;
  /** Between two looks whether the numbers of entries are right. */
  readonly countEveryMs: number;
  /** Between two comparisons of every entry. */
  readonly compareEveryMs: number;
}

const minuteMs = 60_000;
const standardTimes: SyncTimes = {
  idleMs: 5_000,
  retryMs: 1_000,
  countEveryMs: minuteMs,
  compareEveryMs: 60 * minuteMs,
};

/** Sent together; one transaction marks them. */
const CHANGES_PER_BATCH = 500;
/** Documents read in one piece, so that pages are answered in between. */
const DOCUMENTS_PER_PIECE = 500;
const KEEP_SENT_MS = 24 * 60 * minuteMs;
const PRUNE_EVERY_MS = 10 * minuteMs;

/**
 * Keeps Meilisearch equal to the embedded index. One piece of work at a time, so nothing overtakes: a batch is sent, its
 * task has succeeded, then it is marked, then comes the next. What is sent is not what a row remembers but what the
 * embedded index holds at that moment, a document or its absence; so a late or repeated row can never bring anybody
 * back. What went wrong nevertheless (a request that arrived after it had been given up, a server set back to an older
 * state) is found by counting, by the times of the last changes, and then by comparing marks.
 * @param now instants for rows and states; pauses are real time
 */
export function syncWorker(
  db: Database,
  connection: MeilisearchConnection,
  now: () => Date,
  times: Partial<SyncTimes> = {},
): SyncWorker {
  const { idleMs, retryMs, countEveryMs, compareEveryMs } = { ...standardTimes, ...times };
  const index = meilisearchIndex(connection);
  const health = engineHealth(now);
  let countedAt: number | null = null;
  let comparedAt: number | null = null;
  let prunedAt: number | null = null;
  /** The times of the last changes, as they were after the last one of ours; null: not known. */
  let leftAt: string | null = null;
  let version: string | null = null;

  let last: Promise<unknown> = Promise.resolve();
  function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }
  /** A failure of Meilisearch is also a state. */
  async function watched<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof MeilisearchFailure) health.fail(error.code);
      throw error;
    }
  }
  const isDue = (at: number | null, everyMs: number) => at === null || now().getTime() - at >= everyMs;

  async function turn(): Promise<void> {
    if (isDue(prunedAt, PRUNE_EVERY_MS)) {
      await write(db, (tx) => pruneIndexChanges(tx, new Date(now().getTime() - KEEP_SENT_MS)));
      prunedAt = now().getTime();
    }
    const isWell = health.condition().state === 'ready';
    const isCountDue = !isWell || isDue(countedAt, countEveryMs);
    const isCompareDue = health.condition().state === 'incomplete' || isDue(comparedAt, compareEveryMs);
    if (isCountDue || isCompareDue) {
      const sizes = await index.sizes();
      if (indexKinds.some((kind) => sizes[kind] === null)) await build(() => undefined);
    }
    const isLooking = isCountDue || isCompareDue || (await isChanging());
    const foundAt = isLooking ? await index.changedAt() : leftAt;
    const isForeign = leftAt !== null && foundAt !== leftAt;
    let hasSent = await sendAll();
    if (isCompareDue || isForeign || (isCountDue && !(await isCountRight()))) {
      await compare();
      hasSent = (await sendAll()) || hasSent;
    }
    if (isCountDue) countedAt = now().getTime();
    leftAt = hasSent ? await index.changedAt() : foundAt;
    health.become('ready');
    if (!isWell) await askVersion();
  }

  /** Once each time it has become well: a server of another version was away for a while. */
  async function askVersion(): Promise<void> {
    version = await connection.questions.getVersion().then(
      ({ pkgVersion }) => pkgVersion,
      () => null,
    );
  }

  /** @returns whether there was something to send */
  async function sendAll(): Promise<boolean> {
    let hasSent = false;
    while (await sendBatch()) hasSent = true;
    return hasSent;
  }

  async function sendBatch(): Promise<boolean> {
    const rows = await waitingIndexChanges(db, CHANGES_PER_BATCH);
    if (rows.length === 0) return false;
    const seqs = rows.map(({ seq }) => seq);
    try {
      for (const kind of indexKinds) {
        const ids = [...new Set(rows.filter((row) => row.kind === kind).map(({ subjectId }) => subjectId))];
        const entries = await index.entries(db, kind, await storedDocuments(db, kind, ids));
        const present = new Set(entries.map(({ id }) => id));
        await index.remove(
          kind,
          ids.filter((id) => !present.has(id)),
        );
        await index.put(kind, entries);
      }
    } catch (error) {
      await write(db, (tx) => countIndexChangeAttempt(tx, seqs));
      throw error;
    }
    await write(db, (tx) => markIndexChangesSent(tx, seqs, now()));
    return true;
  }

  /** True as well while changes wait: then the numbers say nothing. */
  async function isCountRight(): Promise<boolean> {
    const sizes = await index.sizes();
    for (const kind of indexKinds) if (sizes[kind] !== (await countStored(db, kind))) return isChanging();
    return true;
  }
  const isChanging = async () => (await countWaitingIndexChanges(db)).count > 0;

  /** Notes every difference between the two indexes as a change. */
  async function compare(): Promise<void> {
    for (const kind of indexKinds) {
      const marks = await index.marks(kind);
      await eachPiece(kind, async (documents) => {
        const entries = await index.entries(db, kind, documents);
        const different = documents.filter((_, place) => marks.get(entries[place]?.id ?? '') !== entries[place]?.mark);
        for (const { id } of documents) marks.delete(id);
        await noteChanges(
          different.map(({ id, version }) => ({ kind, subjectId: id, subjectVersion: version, action: 'upsert' })),
        );
      });
      await noteChanges(
        [...marks.keys()].map((subjectId) => ({ kind, subjectId, subjectVersion: 0, action: 'delete' })),
      );
    }
    comparedAt = now().getTime();
  }
  const noteChanges = async (changes: readonly IndexChange[]) => {
    if (changes.length > 0) await write(db, (tx) => insertIndexChanges(tx, changes, now()));
  };

  /** Changes meanwhile wait in the outbox and are sent to the new indexes. */
  async function build(onProgress: (progress: RebuildProgress) => void): Promise<void> {
    health.become('building');
    const before = await lastIndexChange(db);
    for (const kind of indexKinds) {
      await index.beginNext(kind);
      await eachPiece(kind, async (documents) => index.putIntoNext(kind, await index.entries(db, kind, documents)));
      await index.filled((done) => onProgress({ kind, done }));
    }
    await index.swap();
    leftAt = null;
    await write(db, (tx) => markIndexChangesSentUpTo(tx, before, now()));
    comparedAt = now().getTime();
  }

  async function eachPiece<Kind extends IndexKind>(
    kind: Kind,
    work: (documents: Awaited<ReturnType<typeof storedDocumentsAfter<Kind>>>) => Promise<void>,
  ): Promise<void> {
    for (let after: string | null = null; ;) {
      const documents: Awaited<ReturnType<typeof storedDocumentsAfter<Kind>>> = await storedDocumentsAfter(
        db,
        kind,
        after,
        DOCUMENTS_PER_PIECE,
      );
      if (documents.length > 0) await work(documents);
      if (documents.length < DOCUMENTS_PER_PIECE) return;
      after = documents.at(-1)?.id ?? null;
      await nextTurn();
    }
  }

  let isStopped = true;
  let isNudged = false;
  let endPause: () => void = () => undefined;
  let ended: Promise<void> = Promise.resolve();

  async function loop(): Promise<void> {
    for (let failures = 0; !isStopped;) {
      isNudged = false;
      try {
        // Behind whatever was being written when the nudge came.
        await write(db, async () => undefined);
        await oneAtATime(() => watched(turn));
        failures = 0;
      } catch (error) {
        failures += 1;
        if (!(error instanceof MeilisearchFailure)) health.fail('unexpected');
      }
      const pauseMs = failures === 0 ? idleMs : Math.min(idleMs * 4, retryMs * 2 ** (failures - 1));
      await pause(pauseMs, failures === 0);
    }
  }
  /** @param endsWithNudge a failed engine is not tried again sooner because somebody writes */
  function pause(ms: number, endsWithNudge: boolean): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, isStopped || (endsWithNudge && isNudged) ? 0 : ms);
      endPause = () => {
        if (!isStopped && !endsWithNudge) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    health,
    serverVersion: () => version,
    start() {
      if (!isStopped) return;
      isStopped = false;
      ended = loop();
    },
    async stop() {
      isStopped = true;
      endPause();
      await Promise.race([ended, wait(2_000, undefined, { ref: false })]);
    },
    nudge() {
      isNudged = true;
      endPause();
    },
    catchUp: () => oneAtATime(() => watched(turn)),
    rebuild: (onProgress) =>
      oneAtATime(() =>
        watched(async () => {
          await build(onProgress);
          await sendAll();
          health.become('ready');
        }),
      ),
    forgetConcepts: index.forgetConcepts,
  };
}
