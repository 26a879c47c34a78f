import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PersonName } from '#app/domain/identity/identity.ts';
import {
  cellProblems,
  isAcceptable,
  type CellProblem,
  type CellProblemCode,
} from '#app/domain/imports/cell-problem.ts';
import { recogniseColumns, type ColumnPlan, type RecognisedColumns } from '#app/domain/imports/columns.ts';
import { listedFields, type ListFields } from '#app/domain/imports/list-field.ts';
import { duplicateKeyProblem, keyOfAnotherProblem } from '#app/domain/imports/list-key.ts';
import { planImport, type ExistingRecord, type ListedField, type PlannedRow } from '#app/domain/imports/plan-import.ts';
import type { Sheet, SheetRow } from '#app/domain/imports/sheet.ts';
import type { Day } from '#app/domain/time/day.ts';
import { fingerprint } from '#app/identity/import-rows.server.ts';
import { listImportMarks } from '#db/queries/imports/import-run.ts';
import type { AppContext } from '../app-context.ts';
import type { ListedSpot, ListWords } from './list-words.server.ts';
import { rowsPerTurn, type KeptRow, type ListRead, type ListRefused } from './read-list.server.ts';

/** What turns a list's words into what is stored. */
export interface ListContext {
  readonly words: ListWords;
  readonly today: Day;
}

/** Who is behind the keys of a list, with what is stored. */
export interface KnownPeople<Known> {
  readonly byKey: ReadonlyMap<string, Known>;
  readonly records: readonly ExistingRecord[];
}

/** Somebody of a house who once came from such a list. */
interface ImportedPerson {
  readonly id: string;
  readonly caseCode: string;
  readonly isClosed: boolean;
  /** In a placement or a tandem: never proposed for closing. */
  readonly isKept: boolean;
}

/** Says something about a cell that only vocabulary, places and accounts can tell. */
type Hint<Column extends string> = (field: Column, code: CellProblemCode, value: string) => CellProblem;

/** A kind of list of people: how its rows are read, by what they are known again, what is compared. */
export interface PeopleList<
  Column extends string,
  Row extends { readonly name?: PersonName },
  Known,
  Context extends ListContext,
> {
  readonly columns: ColumnPlan<Column>;
  readonly fields: ListFields<Row, Known, Context>;
  /** '' for a row that has none. */
  readonly keyOf: (row: Row) => string;
  readonly contextFor: (app: AppContext, organisationId: string) => Promise<Context>;
  readonly parse: (
    row: SheetRow,
    columns: RecognisedColumns<Column>,
    today: Day,
  ) => { readonly row: Row; readonly problems: readonly CellProblem[] };
  readonly hints: (row: Row, context: Context, hint: Hint<Column>) => readonly CellProblem[];
  readonly findKnown: (app: AppContext, organisationId: string, keys: readonly string[]) => Promise<KnownPeople<Known>>;
  /** Whether the row must be about somebody else than whoever has its key here. */
  readonly isAnother?: (row: Row, known: Known) => boolean;
  readonly listImported: (app: AppContext, organisationId: string) => Promise<readonly ImportedPerson[]>;
  /** Who of those that seem to be missing may be a row whose key cannot be read. */
  readonly findUnclear?: (
    app: AppContext,
    rowsWithoutKey: readonly Row[],
    missingIds: readonly string[],
  ) => Promise<ReadonlySet<string>>;
  readonly count?: (rows: readonly Row[], context: Context) => ListRead<Row>['counts'];
}

interface ParsedRow<Row> {
  readonly number: number;
  readonly row: Row;
  readonly cells: readonly string[];
  readonly problems: readonly CellProblem[];
  readonly fields: Readonly<Record<string, ListedField>>;
}

/** Reads a list of people of one organisation, row by row, and says what taking it would do. Changes nothing. */
export async function readPeopleList<
  Column extends string,
  Row extends { readonly name?: PersonName },
  Known,
  Context extends ListContext,
>(
  app: AppContext,
  list: PeopleList<Column, Row, Known, Context>,
  organisationId: string,
  sheet: Sheet,
): Promise<ListRead<Row> | ListRefused> {
  const recognised = recogniseColumns(sheet, list.columns);
  if (!recognised.ok) return recognised;
  const { columns } = recognised;
  const context = await list.contextFor(app, organisationId);
  const parsed: ParsedRow<Row>[] = [];
  for (const [index, { number, cells }] of columns.rows.entries()) {
    if (index % rowsPerTurn === rowsPerTurn - 1) await nextTurn();
    const { row, problems } = list.parse({ number, cells }, columns, context.today);
    const hints = list.hints(row, context, (field, code, value) => {
      const column = columns.headings[columns.at[field] ?? -1] ?? list.columns.headings[field][0];
      return { row: number, column, code, params: { value: value.slice(0, 120) }, severity: cellProblems[code] };
    });
    const fields = listedFields(list.fields, row, context);
    parsed.push({ number, row, cells, problems: [...problems, ...hints], fields });
  }

  const rowsWithoutKey = parsed.flatMap(({ row }) => (list.keyOf(row) === '' ? [row] : []));
  const known = await list.findKnown(
    app,
    organisationId,
    parsed.map(({ row }) => list.keyOf(row)).filter((key) => key !== ''),
  );
  const keyColumn = columns.headings[columns.at[list.columns.key] ?? -1] ?? '';
  const checked = parsed.map((item): ParsedRow<Row> => {
    const here = known.byKey.get(list.keyOf(item.row));
    if (here === undefined || list.isAnother?.(item.row, here) !== true) return item;
    return { ...item, problems: [...item.problems, keyOfAnotherProblem(item.number, keyColumn, list.keyOf(item.row))] };
  });
  const matched = new Set(known.records.map((record) => record.id));
  const imported = await list.listImported(app, organisationId);
  const missing = imported.filter(({ id }) => !matched.has(id));
  const missingIds = missing.flatMap(({ id, isClosed }) => (isClosed ? [] : [id]));
  const unclear = await list.findUnclear?.(app, rowsWithoutKey, missingIds);
  const absent = missing
    .filter(({ id }) => unclear?.has(id) !== true)
    .map(({ id, isClosed, isKept }): ExistingRecord => ({
      id,
      key: `id ${id}`,
      fields: {},
      isClosed,
      isInRunningPlacement: isKept,
    }));
  const plan = planImport(
    checked.map(({ number, row, problems, fields }) => ({
      rowNumber: number,
      key: list.keyOf(row),
      fields,
      hasError: !isAcceptable(problems),
    })),
    [...known.records, ...absent],
    await listImportMarks(app.db, [...matched]),
    (field, text) => fingerprint(app.vault, field, text),
  );

  const recordByKey = new Map(known.records.map((record) => [record.key, record]));
  const rows = new Map<number, KeptRow<Row>>();
  for (const [index, planned] of plan.rows.entries()) {
    const source = checked[index];
    if (source === undefined) continue;
    rows.set(planned.rowNumber, keptRow(source, planned, keyColumn, recordByKey.get(planned.key)?.fields ?? {}));
  }
  return {
    ok: true,
    columns: columns.headings,
    unknownColumns: [...columns.unknown, ...columns.doubled],
    plan,
    rows,
    labels: new Map(imported.map(({ id, caseCode }) => [id, caseCode])),
    counts:
      list.count?.(
        parsed.map(({ row }) => row),
        context,
      ) ?? {},
  };
}

/** What is kept of a row for the preview. @param here the fields as they are stored now */
function keptRow<Row extends { readonly name?: PersonName }>(
  { row, cells, problems, fields }: ParsedRow<Row>,
  { rowNumber, key, changed, conflicts, agreed, duplicateOf }: PlannedRow,
  keyColumn: string,
  here: Readonly<Record<string, string>>,
): KeptRow<Row> {
  return {
    key,
    row,
    label: [row.name?.lastName, row.name?.firstName].filter(Boolean).join(', '),
    cells,
    problems:
      duplicateOf === null ? problems : [...problems, duplicateKeyProblem(rowNumber, keyColumn, key, duplicateOf)],
    fields,
    changed,
    conflicts,
    agreed,
    here: Object.fromEntries(
      [...changed, ...conflicts].flatMap((field) => (here[field] === undefined ? [] : [[field, here[field]]])),
    ),
    findings: [],
  };
}

/** A town nobody knows, or a postcode that needs one. */
export function placeHints(
  { town = null, quarter = null, postcode = null }: ListedSpot,
  { words }: ListContext,
  hint: Hint<'town' | 'postcode'>,
): readonly CellProblem[] {
  if (town === null && quarter === null && postcode === null) return [];
  if (words.spot({ town, quarter, postcode }).placeId !== null) return [];
  return town === null && quarter === null
    ? [hint('postcode', 'placeNeedsTown', postcode ?? '')]
    : [hint('town', 'placeUnknown', [quarter, town].filter(Boolean).join(', '))];
}
