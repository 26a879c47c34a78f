import { and, asc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm';
import type { ImportChoice, ImportRowState } from '#app/domain/imports/import-run.ts';
import type { Handle, Tx } from '../client.ts';
import { listed } from '../listed.ts';
import { vaultImportRows } from './schema.ts';

/** A row of an uploaded list as the vault keeps it. */
export interface SealedImportRow {
  readonly rowNumber: number;
  readonly state: ImportRowState;
  readonly choice: ImportChoice | null;
  /** The profile or posting it belongs to; null for a new one. */
  readonly subjectId: string | null;
  readonly cipher: string;
}

/** Adds rows to a run. */
export async function insertImportRows(tx: Tx, runId: string, rows: readonly SealedImportRow[]): Promise<void> {
  const values = rows.map(({ rowNumber, state, subjectId, cipher }) => [rowNumber, state, subjectId, cipher]);
  await tx.run(sql`
    insert into vault_import_rows (run_id, row_number, state, subject_id, row_cipher)
    select ${runId}, value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(${JSON.stringify(values)}) where true`);
}

/** Rows of a run in some states, by row number. @param after last row number of the page before (0 from the start) */
export async function listImportRows(
  handle: Handle,
  runId: string,
  states: readonly ImportRowState[],
  after: number,
  limit: number,
): Promise<SealedImportRow[]> {
  return handle
    .select({
      rowNumber: vaultImportRows.rowNumber,
      state: vaultImportRows.state,
      choice: vaultImportRows.choice,
      subjectId: vaultImportRows.subjectId,
      cipher: vaultImportRows.rowCipher,
    })
    .from(vaultImportRows)
    .where(
      and(
        eq(vaultImportRows.runId, runId),
        inArray(vaultImportRows.state, [...states]),
        gt(vaultImportRows.rowNumber, after),
      ),
    )
    .orderBy(asc(vaultImportRows.rowNumber))
    .limit(limit);
}

/** How many rows of a run are in each state now. */
export async function countImportRows(handle: Handle, runId: string): Promise<Map<ImportRowState, number>> {
  const rows = await handle
    .select({ state: vaultImportRows.state, count: sql<number>`count(*)` })
    .from(vaultImportRows)
    .where(eq(vaultImportRows.runId, runId))
    .groupBy(vaultImportRows.state);
  return new Map(rows.map((row) => [row.state, row.count]));
}

/** How many rows of a run somebody decided about. */
export async function countChosenImportRows(handle: Handle, runId: string): Promise<number> {
  const [row] = await handle
    .select({ count: sql<number>`count(*)` })
    .from(vaultImportRows)
    .where(and(eq(vaultImportRows.runId, runId), isNotNull(vaultImportRows.choice)));
  return row?.count ?? 0;
}

/** Keeps a person's choice for these rows. */
export async function chooseImportRows(
  tx: Tx,
  runId: string,
  rowNumbers: readonly number[],
  choice: ImportChoice | null,
): Promise<void> {
  await tx
    .update(vaultImportRows)
    .set({ choice })
    .where(and(eq(vaultImportRows.runId, runId), sql`${vaultImportRows.rowNumber} in ${listed(rowNumbers)}`));
}

/** Marks rows of a run, by their number in the list (`taken` once they became people). */
/** Moves rows on, e.g. to `taken`. */
export async function setImportRowState(
  tx: Tx,
  runId: string,
  rowNumbers: readonly number[],
  state: ImportRowState,
): Promise<void> {
  await tx
    .update(vaultImportRows)
    .set({ state })
    .where(and(eq(vaultImportRows.runId, runId), sql`${vaultImportRows.rowNumber} in ${listed(rowNumbers)}`));
}

/** Forgets rows: of the whole run, or only those in some states. */
export async function deleteImportRows(tx: Tx, runId: string, states?: readonly ImportRowState[]): Promise<void> {
  await tx
    .delete(vaultImportRows)
    .where(
      and(
        eq(vaultImportRows.runId, runId),
        states === undefined ? undefined : inArray(vaultImportRows.state, [...states]),
      ),
    );
}
