import { cellProblems, isAcceptable, type CellProblem } from '#app/domain/imports/cell-problem.ts';
import { recogniseColumns, type RecognisedColumns } from '#app/domain/imports/columns.ts';
import { duplicateKeyProblem } from '#app/domain/imports/list-key.ts';
import { planImport, type ExistingRecord, type ListedRow } from '#app/domain/imports/plan-import.ts';
import type { Sheet } from '#app/domain/imports/sheet.ts';
import { mentorColumns, type MentorColumn } from '#app/domain/mentoring/import/mentor-columns.ts';
import { parseMentorRow, type ImportedMentor } from '#app/domain/mentoring/import/parse-mentor-row.ts';
import { hasLeft } from '#app/domain/mentoring/mentor-course.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { fingerprint } from '#app/identity/import-rows.server.ts';
import { listImportedMentors, listImportMarks } from '#db/queries/import-run.ts';
import type { AppContext } from '../app-context.ts';
import { findKnownMentors } from './known-mentors.server.ts';
import { listWords } from './list-words.server.ts';
import { listedMentor, mentorSpot, type MentorListContext } from './mentor-list-fields.server.ts';
import { otherRequests, rowsPerTurn, type KeptRow, type ListRead, type ListRefused } from './read-list.server.ts';

/** Reads a list of volunteers, row by row, and says what taking it would do. Changes nothing. */
export async function readMentorList(
  app: AppContext,
  organisationId: string,
  sheet: Sheet,
): Promise<ListRead<ImportedMentor> | ListRefused> {
  const recognised = recogniseColumns(sheet, mentorColumns);
  if (!recognised.ok) return recognised;
  const { columns } = recognised;
  const context: MentorListContext = { words: listWords(app) };
  const today = dayOf(app.clock.now());
  const parsed: { row: ImportedMentor; problems: CellProblem[]; cells: readonly string[]; listed: ListedRow }[] = [];
  for (const [index, sheetRow] of columns.rows.entries()) {
    if (index % rowsPerTurn === rowsPerTurn - 1) await otherRequests();
    const { row, problems } = parseMentorRow(sheetRow, columns, today);
    const all = [...problems, ...placeHints(row, sheetRow.number, columns, context)];
    const listed = {
      rowNumber: sheetRow.number,
      key: row.email,
      fields: listedMentor(row, context),
      hasError: !isAcceptable(all),
    };
    parsed.push({ row, problems: all, cells: sheetRow.cells, listed });
  }
  const known = await findKnownMentors(
    app,
    parsed.map(({ row }) => row.email).filter((key) => key !== ''),
  );
  const matched = new Set(known.records.map((record) => record.id));
  const imported = await listImportedMentors(app.db, organisationId);
  const absent = imported
    .filter(({ id }) => !matched.has(id))
    .map(({ id, state, hasTandem }): ExistingRecord => ({
      id,
      key: `id ${id}`,
      fields: {},
      isClosed: hasLeft(state),
      isInRunningPlacement: hasTandem,
    }));
  const marks = await listImportMarks(app.db, [...matched]);
  const plan = planImport(
    parsed.map(({ listed }) => listed),
    [...known.records, ...absent],
    marks,
    (field, text) => fingerprint(app.vault, field, text),
  );
  const recordByKey = new Map(known.records.map((record) => [record.key, record]));
  const rows = new Map<number, KeptRow<ImportedMentor>>();
  for (const [index, planned] of plan.rows.entries()) {
    const source = parsed[index];
    if (source === undefined) continue;
    const { key, rowNumber, changed, conflicts, agreed, duplicateOf } = planned;
    const column = columns.headings[columns.at.email ?? -1] ?? '';
    const here = recordByKey.get(key)?.fields ?? {};
    rows.set(rowNumber, {
      key,
      row: source.row,
      label: [source.row.name?.lastName, source.row.name?.firstName].filter(Boolean).join(', '),
      cells: source.cells,
      problems:
        duplicateOf === null
          ? source.problems
          : [...source.problems, duplicateKeyProblem(rowNumber, column, key, duplicateOf)],
      fields: source.listed.fields,
      changed,
      conflicts,
      agreed,
      here: Object.fromEntries(
        [...changed, ...conflicts].flatMap((field) => (here[field] === undefined ? [] : [[field, here[field]]])),
      ),
      findings: [],
    });
  }
  return {
    ok: true,
    columns: columns.headings,
    unknownColumns: [...columns.unknown, ...columns.doubled],
    plan,
    rows,
    labels: new Map(imported.map(({ id, caseCode }) => [id, caseCode])),
    counts: {},
  };
}

function placeHints(
  row: ImportedMentor,
  number: number,
  columns: RecognisedColumns<MentorColumn>,
  context: MentorListContext,
): CellProblem[] {
  const field = row.town ? 'town' : row.postcode ? 'postcode' : null;
  if (field === null || mentorSpot(row, context).placeId !== null) return [];
  const code = field === 'town' ? 'placeUnknown' : 'placeNeedsTown';
  const column = columns.headings[columns.at[field] ?? -1] ?? mentorColumns.headings[field][0];
  const value = (row[field] ?? '').slice(0, 120);
  return [{ row: number, column, code, params: { value }, severity: cellProblems[code] }];
}
