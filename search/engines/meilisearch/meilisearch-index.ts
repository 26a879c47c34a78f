import type { EnqueuedTaskPromise, Meilisearch } from 'meilisearch';
import type { Handle } from '#db/client.ts';
import { conceptMemory } from '../embedded/concept-numbers.ts';
import { indexKinds, type IndexKind, type StoredDocument } from '../embedded/stored-documents.ts';
import { conceptsOf, entryOf, type IndexEntry } from './index-entries.ts';
import { indexName, indexSettings, isOwnIndex, nextIndexName } from './index-settings.ts';
import { answerOf, done, MeilisearchFailure, type MeilisearchConnection } from './meilisearch-connection.ts';

const ENTRIES_PER_PAGE = 1_000;
const BUILD_MS = 30 * 60_000;

/** What is written to Meilisearch. Functions wait for the task and throw MeilisearchFailure when it failed. */
export type MeilisearchIndex = ReturnType<typeof meilisearchIndex>;

export function meilisearchIndex(connection: MeilisearchConnection) {
  const { writes } = connection;
  const memory = conceptMemory();
  /** What the next index is being filled with. */
  let accepted: { readonly entries: number; readonly task: EnqueuedTaskPromise }[] = [];

  async function removeIndex(name: string): Promise<void> {
    try {
      await done(writes.deleteIndex(name));
    } catch (error) {
      if (!(error instanceof MeilisearchFailure) || error.code !== 'index_not_found') throw error;
    }
  }
  async function makeIndex(name: string, kind: IndexKind): Promise<void> {
    const making = writes.createIndex(name, { primaryKey: 'id' });
    await answerOf(making);
    await done(writes.index(name).updateSettings(indexSettings[kind]));
    await done(making);
  }
  async function sizesFrom(client: Meilisearch): Promise<Record<IndexKind, number | null>> {
    const { indexes } = await answerOf(client.getStats());
    if (typeof indexes !== 'object') throw new MeilisearchFailure('unreadable');
    const sizeOf = (kind: IndexKind) => indexes[indexName(connection, kind)]?.numberOfDocuments ?? null;
    return { profile: sizeOf('profile'), posting: sizeOf('posting'), mentor: sizeOf('mentor') };
  }

  return {
    /** The entries of documents, for `put` and for comparing marks. */
    async entries<Kind extends IndexKind>(
      handle: Handle,
      kind: Kind,
      documents: readonly StoredDocument[Kind][],
    ): Promise<IndexEntry[]> {
      const concepts = await memory.read(handle, new Set(documents.flatMap((document) => conceptsOf[kind](document))));
      return documents.map((document) => entryOf[kind](document, concepts));
    },

    async put(kind: IndexKind, entries: readonly IndexEntry[]): Promise<void> {
      if (entries.length > 0) await done(writes.index(indexName(connection, kind)).addDocuments([...entries]));
    },

    async remove(kind: IndexKind, ids: readonly string[]): Promise<void> {
      if (ids.length > 0) await done(writes.index(indexName(connection, kind)).deleteDocuments([...ids]));
    },

    /** How many entries each index holds; null where there is none of this layout. Answered as quickly as a question. */
    sizes: () => sizesFrom(connection.questions),

    /** When Meilisearch last changed each index, as it says; whoever compares two answers learns that somebody did. */
    async changedAt(): Promise<string> {
      const { results } = await answerOf(connection.questions.getRawIndexes({ limit: 1000 }));
      if (!Array.isArray(results)) throw new MeilisearchFailure('unreadable');
      const names = indexKinds.map((kind) => indexName(connection, kind));
      return names.map((name) => results.find(({ uid }) => uid === name)?.updatedAt ?? '').join(' ');
    },

    /** The mark of every entry, by id. */
    async marks(kind: IndexKind): Promise<Map<string, string>> {
      const marks = new Map<string, string>();
      for (let offset = 0; ; offset += ENTRIES_PER_PAGE) {
        const page = writes
          .index<Pick<IndexEntry, 'id' | 'mark'>>(indexName(connection, kind))
          .getDocuments({ fields: ['id', 'mark'], limit: ENTRIES_PER_PAGE, offset });
        const results: readonly Pick<IndexEntry, 'id' | 'mark'>[] = (await answerOf(page)).results;
        for (const { id, mark } of results) marks.set(id, mark);
        if (results.length < ENTRIES_PER_PAGE) return marks;
      }
    },

    /** An empty index beside the one that answers. What an interrupted build left there is gone. */
    async beginNext(kind: IndexKind): Promise<void> {
      accepted = [];
      const name = nextIndexName(connection, kind);
      await removeIndex(name);
      await makeIndex(name, kind);
    },

    /** Returns once they are accepted: Meilisearch writes many batches together faster than one by one. */
    async putIntoNext(kind: IndexKind, entries: readonly IndexEntry[]): Promise<void> {
      const task = writes.index(nextIndexName(connection, kind)).addDocuments([...entries]);
      await answerOf(task);
      accepted.push({ entries: entries.length, task });
    },

    /** Waits until the next index holds everything that was put. @param onWritten told how many entries it holds */
    async filled(onWritten: (entries: number) => void): Promise<void> {
      let written = 0;
      for (const { entries, task } of accepted) {
        await done(task, BUILD_MS);
        onWritten((written += entries));
      }
    },

    /** From one moment to the next the new indexes answer; the old ones, of earlier layouts too, are removed. */
    async swap(): Promise<void> {
      const sizes = await sizesFrom(writes);
      for (const kind of indexKinds) if (sizes[kind] === null) await makeIndex(indexName(connection, kind), kind);
      await done(
        writes.swapIndexes(
          indexKinds.map((kind) => ({
            indexes: [indexName(connection, kind), nextIndexName(connection, kind)],
            rename: false,
          })),
        ),
      );
      const current = new Set(indexKinds.map((kind) => indexName(connection, kind)));
      const { results } = await answerOf(writes.getRawIndexes({ limit: 1000 }));
      for (const { uid } of results) if (isOwnIndex(connection, uid) && !current.has(uid)) await removeIndex(uid);
    },

    forgetConcepts(): void {
      memory.forget();
    },
  };
}
