import type { PersonName } from '#app/domain/identity/identity.ts';
import { isAcceptable } from '#app/domain/imports/cell-problem.ts';
import { listedFields } from '#app/domain/imports/list-field.ts';
import { fieldsToTake, planImport, type ListedField, type PlannedRow } from '#app/domain/imports/plan-import.ts';
import { fingerprint, setImportRowState, type OpenImportRow } from '#app/identity/import-rows.server.ts';
import type { Tx } from '#db/client.ts';
import { listImportMarks, type ImportMark } from '#db/queries/imports/import-run.ts';
import type { AppContext } from '../app-context.ts';
import type { KeptRow } from './read-list.server.ts';
import type { ListContext, PeopleList } from './read-people-list.server.ts';

/** A list that is being taken: whose, and by whom. */
export interface RunOfHouse {
  readonly id: string;
  readonly organisationId: string;
  readonly by: string;
}

export type PeopleRow<Row> = OpenImportRow<KeptRow<Row>>;

/** A row with what stands here now and the fields to take. */
export interface RowToTake<Row, Known> {
  readonly row: PeopleRow<Row>;
  readonly listed: Row;
  readonly plan: PlannedRow;
  /** Null: somebody new. */
  readonly known: Known | null;
  readonly taken: ReadonlySet<string>;
}

/**
 * Compares rows of a list of people once more with what stands here now: what changed here since the preview becomes a
 * conflict. Rows with errors and of closed cases are left out.
 */
export async function planPeopleRows<
  Column extends string,
  Row extends { readonly name?: PersonName },
  Known,
  Context extends ListContext,
>(
  app: AppContext,
  list: PeopleList<Column, Row, Known, Context>,
  organisationId: string,
  rows: readonly PeopleRow<Row>[],
  context: Context,
): Promise<RowToTake<Row, Known>[]> {
  const listed = rows.flatMap((row) => (row.content.row === null ? [] : [{ row, listed: row.content.row }]));
  const known = await list.findKnown(
    app,
    organisationId,
    listed.map((item) => list.keyOf(item.listed)),
  );
  const marks = await listImportMarks(
    app.db,
    known.records.map((record) => record.id),
  );
  const plan = planImport(
    listed.map((item) => ({
      rowNumber: item.row.rowNumber,
      key: list.keyOf(item.listed),
      fields: listedFields(list.fields, item.listed, context),
      hasError: !isAcceptable(item.row.content.problems),
    })),
    known.records,
    marks,
    (field, text) => fingerprint(app.vault, field, text),
  );
  return listed.flatMap((item, index): RowToTake<Row, Known>[] => {
    const planned = plan.rows[index];
    if (planned === undefined || planned.state === 'error' || planned.state === 'closedHere') return [];
    const here = known.byKey.get(list.keyOf(item.listed)) ?? null;
    return [{ ...item, plan: planned, known: here, taken: fieldsToTake(planned, item.row.choice) }];
  });
}

/**
 * Taken and agreed fields as the list says them now; a conflict decided for what stands here is remembered as that.
 * @param defaults what stands for somebody new of whom the list does not say it
 */
export function marksOfRow<Row, Known>(
  app: AppContext,
  ownerId: string,
  { plan, row, known, taken }: RowToTake<Row, Known>,
  defaults: Readonly<Record<string, ListedField>> = {},
): ImportMark[] {
  const hash = (field: string, text: string) => fingerprint(app.vault, field, text);
  const { here } = row.content;
  const fields = known === null ? { ...defaults, ...row.content.fields } : row.content.fields;
  const mark = (field: string, stands?: string): ImportMark[] => {
    const listed = fields[field];
    if (listed === undefined) return [];
    return [{ ownerId, field, said: hash(field, listed.said), stored: hash(field, stands ?? listed.stored) }];
  };
  if (known === null) return Object.keys(fields).flatMap((field) => mark(field));
  const kept = row.choice === 'here' ? plan.conflicts : [];
  return [
    ...[...taken, ...plan.agreed].flatMap((field) => mark(field)),
    ...kept.flatMap((field) => (here[field] === undefined ? [] : mark(field, here[field]))),
  ];
}

/** Notes which rows are taken and which wait for somebody to choose, in the caller's transaction. */
export async function settleRows<Row, Known>(
  tx: Tx,
  runId: string,
  rows: readonly PeopleRow<Row>[],
  planned: readonly RowToTake<Row, Known>[],
): Promise<void> {
  const open = new Set(
    planned.filter(({ plan, row }) => plan.conflicts.length > 0 && row.choice === null).map(({ row }) => row.rowNumber),
  );
  await setImportRowState(tx, runId, [...open], 'conflict');
  await setImportRowState(
    tx,
    runId,
    rows.map((row) => row.rowNumber).filter((rowNumber) => !open.has(rowNumber)),
    'taken',
  );
}
