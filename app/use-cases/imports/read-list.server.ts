import type { CellProblem } from '#app/domain/imports/cell-problem.ts';
import type { ImportCounts, ImportRowState } from '#app/domain/imports/import-run.ts';
import type { ImportPlan, ListedField } from '#app/domain/imports/plan-import.ts';
import type { SheetRefusal } from '#app/domain/imports/sheet.ts';
import type { Finding } from '#app/domain/rule/finding.ts';

/** A row of a list as it is kept between preview and taking. `Row` is the parsed row. */
export interface KeptRow<Row> {
  readonly key: string;
  /** Null for somebody who is no longer listed. */
  readonly row: Row | null;
  /** Name or title for the preview. */
  readonly label: string;
  /** Cells as in the file, for the error file. */
  readonly cells: readonly string[];
  readonly problems: readonly CellProblem[];
  readonly fields: Readonly<Record<string, ListedField>>;
  readonly changed: readonly string[];
  readonly conflicts: readonly string[];
  readonly agreed: readonly string[];
  /** What stands here, of changed and conflicting fields. */
  readonly here: Readonly<Record<string, string>>;
  /** What rules say about a posting. */
  readonly findings: readonly Finding[];
}

export interface ListRefused {
  readonly ok: false;
  readonly code: SheetRefusal | 'keyColumnMissing' | 'columnsMissing' | 'noRows';
  readonly params: Readonly<Record<string, string | number>>;
}

export interface ListRead<Row> {
  readonly ok: true;
  readonly columns: readonly string[];
  readonly unknownColumns: readonly string[];
  readonly plan: ImportPlan;
  /** By row number. */
  readonly rows: ReadonlyMap<number, KeptRow<Row>>;
  /** What to call those who are no longer listed, by id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly counts: Omit<ImportCounts, ImportRowState | 'rows' | 'toTake' | 'done'>;
}

/** Rows worked on between two looks at other requests. */
export const rowsPerTurn = 200;
