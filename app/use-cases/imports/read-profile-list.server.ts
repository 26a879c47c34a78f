import {
  cellProblems,
  isAcceptable,
  type CellProblem,
  type CellProblemCode,
} from '#app/domain/imports/cell-problem.ts';
import { recogniseColumns, type RecognisedColumns } from '#app/domain/imports/columns.ts';
import { fold } from '#app/domain/imports/fold.ts';
import { duplicateKeyProblem } from '#app/domain/imports/list-key.ts';
import { planImport, type ExistingRecord, type ListedRow } from '#app/domain/imports/plan-import.ts';
import type { Sheet } from '#app/domain/imports/sheet.ts';
import type { ImportedProfile } from '#app/domain/profile/import/imported-profile.ts';
import { parseProfileRow } from '#app/domain/profile/import/parse-profile-row.ts';
import { profileColumns, type ProfileColumn } from '#app/domain/profile/import/profile-columns.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { fingerprint } from '#app/identity/import-rows.server.ts';
import { listColleagues } from '#db/queries/account.ts';
import { listImportedProfiles, listImportMarks } from '#db/queries/import-run.ts';
import type { AppContext } from '../app-context.ts';
import { findKnownProfiles } from './known-profiles.server.ts';
import { caseworkerIndex, listWords } from './list-words.server.ts';
import { listedProfile, type ProfileListContext } from './profile-list-fields.server.ts';
import { findUnclearAbsentees } from './unclear-absentees.server.ts';
import { otherRequests, rowsPerTurn, type KeptRow, type ListRead, type ListRefused } from './read-list.server.ts';

/** What a list of people of one organisation is compared with. */
export async function profileListContext(app: AppContext, organisationId: string): Promise<ProfileListContext> {
  return {
    words: listWords(app),
    caseworkerOf: caseworkerIndex(await listColleagues(app.db, organisationId, 'caseworker', '')),
    today: dayOf(app.clock.now()),
  };
}

/** Reads a list of people, row by row, and says what taking it would do. Changes nothing. */
export async function readProfileList(
  app: AppContext,
  organisationId: string,
  sheet: Sheet,
): Promise<ListRead<ImportedProfile> | ListRefused> {
  const recognised = recogniseColumns(sheet, profileColumns);
  if (!recognised.ok) return recognised;
  const { columns } = recognised;
  const context = await profileListContext(app, organisationId);
  const counts = { words: 0, unknownWords: 0, rowsOfUnknownCaseworkers: 0 };
  const unknownCaseworkers = new Set<string>();
  const parsed: { number: number; row: ImportedProfile; problems: CellProblem[]; cells: readonly string[] }[] = [];
  for (const [index, sheetRow] of columns.rows.entries()) {
    if (index % rowsPerTurn === rowsPerTurn - 1) await otherRequests();
    const { row, problems } = parseProfileRow(sheetRow, columns, context.today);
    parsed.push({
      number: sheetRow.number,
      row,
      cells: sheetRow.cells,
      problems: [...problems, ...hintsOf(row, sheetRow.number, columns, context, counts)],
    });
    if (row.caseworker && context.caseworkerOf(row.caseworker) === null) {
      unknownCaseworkers.add(fold(row.caseworker));
      counts.rowsOfUnknownCaseworkers += 1;
    }
  }

  const known = await findKnownProfiles(
    app,
    organisationId,
    parsed.map(({ row }) => row.customerNumber).filter((key) => key !== ''),
  );
  const listed: ListedRow[] = [];
  for (const [index, { row, number, problems }] of parsed.entries()) {
    if (index % rowsPerTurn === rowsPerTurn - 1) await otherRequests();
    listed.push({
      rowNumber: number,
      key: row.customerNumber,
      fields: listedProfile(row, context),
      hasError: !isAcceptable(problems),
    });
  }
  const imported = await listImportedProfiles(app.db, organisationId);
  const matched = new Set(known.records.map((record) => record.id));
  const missing = imported.filter(({ id }) => !matched.has(id));
  const unclear = await findUnclearAbsentees(
    app,
    parsed.flatMap(({ row }) => (row.customerNumber === '' ? [row] : [])),
    missing.flatMap(({ id, state }) => (state === 'closed' ? [] : [id])),
  );
  const absent = missing
    .filter(({ id }) => !unclear.has(id))
    .map(({ id, state, isPlaced }): ExistingRecord => ({
      id,
      key: `id ${id}`,
      fields: {},
      isClosed: state === 'closed',
      isInRunningPlacement: isPlaced,
    }));
  const marks = await listImportMarks(app.db, [...matched]);
  const plan = planImport(listed, [...known.records, ...absent], marks, (field, text) =>
    fingerprint(app.vault, field, text),
  );

  const recordByKey = new Map(known.records.map((record) => [record.key, record]));
  const rows = new Map<number, KeptRow<ImportedProfile>>();
  for (const [index, planned] of plan.rows.entries()) {
    const source = parsed[index];
    const entry = listed[index];
    if (source === undefined || entry === undefined) continue;
    const column = columns.headings[columns.at.customerNumber ?? -1] ?? '';
    const repeated =
      planned.duplicateOf === null
        ? []
        : [duplicateKeyProblem(planned.rowNumber, column, planned.key, planned.duplicateOf)];
    const record = recordByKey.get(planned.key);
    rows.set(planned.rowNumber, {
      key: planned.key,
      row: source.row,
      label: [source.row.name?.lastName, source.row.name?.firstName].filter(Boolean).join(', '),
      cells: source.cells,
      problems: [...source.problems, ...repeated],
      fields: entry.fields,
      changed: planned.changed,
      conflicts: planned.conflicts,
      agreed: planned.agreed,
      here: Object.fromEntries(
        [...planned.changed, ...planned.conflicts].flatMap((field) =>
          record?.fields[field] === undefined ? [] : [[field, record.fields[field]]],
        ),
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
    counts: { ...counts, unknownCaseworkers: unknownCaseworkers.size },
  };
}

/** What can only be told with vocabulary, places and accounts at hand. */
function hintsOf(
  row: ImportedProfile,
  number: number,
  columns: RecognisedColumns<ProfileColumn>,
  context: ProfileListContext,
  counts: { words: number; unknownWords: number },
): CellProblem[] {
  const hints: CellProblem[] = [];
  const look = (field: ProfileColumn, words: readonly string[], kind: 'occupation' | 'skill') => {
    counts.words += words.length;
    const unknown = words.filter((word) => context.words.understand([word], kind).concepts.length === 0);
    counts.unknownWords += unknown.length;
    if (unknown.length > 0) hints.push(problem(columns, field, number, 'wordsUnknown', unknown.join(', ')));
  };
  look('occupation', row.occupations ?? [], 'occupation');
  look('skills', row.skills ?? [], 'skill');
  const { town = null, quarter = null, postcode = null } = row;
  if ((town !== null || quarter !== null) && context.words.spot(town, quarter, postcode).placeId === null) {
    hints.push(problem(columns, 'town', number, 'placeUnknown', [quarter, town].filter(Boolean).join(', ')));
  } else if (
    town === null &&
    quarter === null &&
    postcode !== null &&
    context.words.spot(null, null, postcode).placeId === null
  )
    hints.push(problem(columns, 'postcode', number, 'placeNeedsTown', postcode));
  return hints;
}

function problem(
  columns: RecognisedColumns<ProfileColumn>,
  field: ProfileColumn,
  row: number,
  code: CellProblemCode,
  value: string,
): CellProblem {
  const column = columns.headings[columns.at[field] ?? -1] ?? profileColumns.headings[field][0];
  return { row, column, code, params: { value: value.slice(0, 120) }, severity: cellProblems[code] };
}
