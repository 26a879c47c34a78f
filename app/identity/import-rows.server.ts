import type { ImportChoice, ImportRowState } from '#app/domain/imports/import-run.ts';
import type { Handle, Tx } from '#db/client.ts';
import { blindIndex, seal, unseal } from '#db/vault/cipher.ts';
import {
  chooseImportRows,
  countChosenImportRows,
  countImportRows,
  deleteImportRows,
  insertImportRows,
  listImportRows,
  setImportRowState,
} from '#db/vault/import-rows.ts';
import type { Vault } from '#db/vault/vault.ts';

export { chooseImportRows, countChosenImportRows, countImportRows, deleteImportRows, setImportRowState };

/** A row of an uploaded list, opened: for whoever may read the whole list. */
export interface OpenImportRow<T> {
  readonly rowNumber: number;
  readonly state: ImportRowState;
  readonly choice: ImportChoice | null;
  readonly subjectId: string | null;
  readonly content: T;
}

const place = (runId: string, rowNumber: number) => `vault_import_rows.row.${runId}.${rowNumber}`;

const listId = (runId: string) => `list.${runId}`;

/** The key of one list, made where missing; for the moment before its rows are written. */
export async function listKey(vault: Vault, runId: string): Promise<Buffer> {
  const key = (await vault.keys.keysFor([listId(runId)])).get(listId(runId));
  if (key === undefined) throw new Error('vault: no key for a list');
  return key;
}

/** Destroys the keys of lists that have ended: their rows cannot be read in older copies of the database either. */
export function destroyListKeys(vault: Vault, runIds: readonly string[]): Promise<void> {
  return vault.keys.destroy(runIds.map(listId));
}

/** Seals rows of a list and keeps them until the import is taken or dropped. @param key of `listKey` */
export async function keepImportRows<T>(
  tx: Tx,
  key: Buffer,
  runId: string,
  rows: readonly Omit<OpenImportRow<T>, 'choice'>[],
): Promise<void> {
  await insertImportRows(
    tx,
    runId,
    rows.map(({ rowNumber, state, subjectId, content }) => ({
      rowNumber,
      state,
      subjectId,
      choice: null,
      cipher: seal(key, place(runId, rowNumber), JSON.stringify(content)),
    })),
  );
}

/** Opens a page of rows; none of a list whose key is gone. `T` is what was kept. @param after last row number of the page before (0 from the start) */
export async function openImportRows<T>(
  handle: Handle,
  vault: Vault,
  runId: string,
  states: readonly ImportRowState[],
  after: number,
  limit: number,
): Promise<OpenImportRow<T>[]> {
  const rows = await listImportRows(handle, runId, states, after, limit);
  const key = (await vault.keys.existingKeys([listId(runId)])).get(listId(runId));
  if (key === undefined) return [];
  return rows.map(({ cipher, ...row }) => ({
    ...row,
    content: JSON.parse(unseal(key, place(runId, row.rowNumber), cipher)) as T,
  }));
}

/** Short keyed hash of a value: tells whether a list says the same as last time, without keeping what it said. */
export function fingerprint(vault: Vault, field: string, text: string): string {
  return blindIndex(vault.indexKey, `import.${field}`, text).slice(0, 22);
}
