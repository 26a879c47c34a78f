import type { Tx } from '#db/client.ts';
import { insertIndexChanges, type IndexChange } from '#db/queries/job/outbox.ts';
import type { SearchEngine } from '../engine.ts';
import { storedVersions, type IndexKind } from '../engines/embedded/stored-documents.ts';

type Writes = Pick<
  SearchEngine,
  'putProfiles' | 'removeProfiles' | 'putPostings' | 'removePostings' | 'putMentors' | 'removeMentors'
>;

/**
 * The embedded engine's writes, each noted in the outbox in the same transaction. A row names the subject and the version it
 * was changed to (or left with); what is sent later is what the embedded index then holds.
 * @param onWrite called inside the transaction: the change is not there yet for others
 */
export function outboxWrites(embedded: SearchEngine, now: () => Date, onWrite: () => void): Writes {
  async function note(tx: Tx, kind: IndexKind, before: ReadonlyMap<string, number>, ids: readonly string[]) {
    const after = await storedVersions(tx, kind, ids);
    const changes = [...new Set(ids)].flatMap((subjectId): IndexChange[] => {
      const put = after.get(subjectId);
      const removed = before.get(subjectId);
      if (put !== undefined) return [{ kind, subjectId, subjectVersion: put, action: 'upsert' }];
      return removed === undefined ? [] : [{ kind, subjectId, subjectVersion: removed, action: 'delete' }];
    });
    if (changes.length === 0) return;
    await insertIndexChanges(tx, changes, now());
    onWrite();
  }
  const putting =
    <Document extends { readonly id: string }>(
      kind: IndexKind,
      put: (tx: Tx, documents: readonly Document[]) => Promise<void>,
    ) =>
    async (tx: Tx, documents: readonly Document[]) => {
      const ids = documents.map(({ id }) => id);
      const before = await storedVersions(tx, kind, ids);
      await put(tx, documents);
      await note(tx, kind, before, ids);
    };
  const removing =
    (kind: IndexKind, remove: (tx: Tx, ids: readonly string[]) => Promise<void>) =>
    async (tx: Tx, ids: readonly string[]) => {
      const before = await storedVersions(tx, kind, ids);
      await remove(tx, ids);
      await note(tx, kind, before, ids);
    };
  return {
    putProfiles: putting('profile', embedded.putProfiles),
    removeProfiles: removing('profile', embedded.removeProfiles),
    putPostings: putting('posting', embedded.putPostings),
    removePostings: removing('posting', embedded.removePostings),
    putMentors: putting('mentor', embedded.putMentors),
    removeMentors: removing('mentor', embedded.removeMentors),
  };
}
