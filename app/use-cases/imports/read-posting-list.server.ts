import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  cellProblems,
  isAcceptable,
  type CellProblem,
  type CellProblemCode,
} from '#app/domain/imports/cell-problem.ts';
import { recogniseColumns, type RecognisedColumns } from '#app/domain/imports/columns.ts';
import { duplicateKeyProblem } from '#app/domain/imports/list-key.ts';
import { planImport, type ExistingRecord, type ListedRow } from '#app/domain/imports/plan-import.ts';
import type { Sheet } from '#app/domain/imports/sheet.ts';
import { companyNameKey } from '#app/domain/company/company.ts';
import { draftOf } from '#app/domain/posting/approval.ts';
import type { ImportedPosting } from '#app/domain/posting/import/imported-posting.ts';
import { parsePostingRow } from '#app/domain/posting/import/parse-posting-row.ts';
import { postingColumns, type PostingColumn } from '#app/domain/posting/import/posting-columns.ts';
import type { Posting } from '#app/domain/posting/posting.ts';
import { checkPosting } from '#app/domain/rule/check-posting.ts';
import { maySubmit } from '#app/domain/rule/finding.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { fingerprint } from '#app/identity/import-rows.server.ts';
import type { Handle } from '#db/client.ts';
import { piecesOf } from '#db/pieces.ts';
import { findCompanyTwins } from '#db/queries/company/company.ts';
import { listImportMarks, listNumberedPostings } from '#db/queries/imports/import-run.ts';
import { findPostings } from '#db/queries/posting/posting.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import type { AppContext } from '../app-context.ts';
import { listWords } from './list-words.server.ts';
import {
  knownPostingFields,
  listedPosting,
  postingOfRow,
  type PostingListContext,
} from './posting-list-fields.server.ts';
import { rowsPerTurn, type KeptRow, type ListRead, type ListRefused } from './read-list.server.ts';

const postingsPerPiece = 300;

/** Reads a list of postings, row by row, and says what taking it would do and what the rules say. Changes nothing. */
export async function readPostingList(app: AppContext, sheet: Sheet): Promise<ListRead<ImportedPosting> | ListRefused> {
  const recognised = recogniseColumns(sheet, postingColumns);
  if (!recognised.ok) return recognised;
  const { columns } = recognised;
  const context: PostingListContext = { words: listWords(app), today: dayOf(app.clock.now()) };
  const counts = { words: 0, unknownWords: 0, overLimit: 0 };
  const parsed: { number: number; row: ImportedPosting; problems: CellProblem[]; cells: readonly string[] }[] = [];
  const listed: ListedRow[] = [];
  for (const [index, sheetRow] of columns.rows.entries()) {
    if (index % rowsPerTurn === rowsPerTurn - 1) await nextTurn();
    const { row, problems } = parsePostingRow(sheetRow, columns, context.today);
    const all = [...problems, ...hintsOf(row, sheetRow.number, columns, context, counts)];
    parsed.push({ number: sheetRow.number, row, problems: all, cells: sheetRow.cells });
    listed.push({
      rowNumber: sheetRow.number,
      key: row.externalNumber,
      fields: listedPosting(row, context),
      hasError: !isAcceptable(all),
    });
  }

  const numbered = await listNumberedPostings(app.db);
  const keys = new Set(listed.map((row) => row.key));
  const { postings, records } = await knownPostings(app.db, numbered, keys);
  const marks = await listImportMarks(
    app.db,
    records.map((record) => record.id),
  );
  const plan = planImport(listed, records, marks, (field, text) => fingerprint(app.vault, field, text));

  const book = await rulesAt(app.db, context.today);
  const rows = new Map<number, KeptRow<ImportedPosting>>();
  for (const [index, planned] of plan.rows.entries()) {
    if (index % rowsPerTurn === rowsPerTurn - 1) await nextTurn();
    const source = parsed[index];
    const entry = listed[index];
    if (source === undefined || entry === undefined) continue;
    const column = columns.headings[columns.at.externalNumber ?? -1] ?? '';
    const repeated =
      planned.duplicateOf === null
        ? []
        : [duplicateKeyProblem(planned.rowNumber, column, planned.key, planned.duplicateOf)];
    const known = planned.id === null ? null : (postings.get(planned.id) ?? null);
    const isTaken = planned.state === 'new' || planned.state === 'changed';
    const findings = isTaken
      ? checkPosting(book, draftOf(postingOfRow(source.row, new Set(planned.changed), known, context))).filter(
          (finding) => finding.severity === 'error',
        )
      : [];
    if (!maySubmit(findings)) counts.overLimit += 1;
    const here = known === null ? {} : knownPostingFields(known);
    rows.set(planned.rowNumber, {
      key: planned.key,
      row: source.row,
      label: [source.row.title, source.row.companyName].filter(Boolean).join(', '),
      cells: source.cells,
      problems: [...source.problems, ...repeated],
      fields: entry.fields,
      changed: planned.changed,
      conflicts: planned.conflicts,
      agreed: planned.agreed,
      here: Object.fromEntries(
        [...planned.changed, ...planned.conflicts].flatMap((field) =>
          here[field] === undefined ? [] : [[field, here[field]]],
        ),
      ),
      findings,
    });
  }
  const newRows = new Set(plan.rows.flatMap(({ rowNumber, state }) => (state === 'new' ? [rowNumber] : [])));
  const newCompanies = await countNewCompanies(
    app.db,
    parsed.flatMap(({ number, row }) => (newRows.has(number) ? [row] : [])),
  );
  return {
    ok: true,
    columns: columns.headings,
    unknownColumns: [...columns.unknown, ...columns.doubled],
    plan,
    rows,
    labels: new Map(numbered.map(({ id, externalNumber }) => [id, externalNumber ?? ''])),
    counts: { ...counts, newCompanies },
  };
}

/** Companies of new postings that are not here yet: taking the list makes them, unverified. */
async function countNewCompanies(handle: Handle, rows: readonly ImportedPosting[]): Promise<number> {
  const seen = new Set<string>();
  let count = 0;
  for (const { companyName = '', companyNumber = null } of rows) {
    const names = [companyNameKey(companyName), companyNumber].flatMap((name) => (name ? [name] : []));
    const isSeen = names.some((name) => seen.has(name));
    for (const name of names) seen.add(name);
    if (isSeen || names.length === 0) continue;
    const twins = await findCompanyTwins(handle, { name: companyName, employerNumber: companyNumber });
    if (twins.length === 0) count += 1;
  }
  return count;
}

/**
 * Postings with a number of the list or from an earlier list, as they are stored now. Typed-in ones with another number
 * are none of the list's business.
 */
export async function knownPostings(
  handle: Handle,
  numbered: Awaited<ReturnType<typeof listNumberedPostings>>,
  keys: ReadonlySet<string>,
): Promise<{ readonly postings: ReadonlyMap<string, Posting>; readonly records: ExistingRecord[] }> {
  const wanted = numbered.filter((row) => row.isImported || keys.has(row.externalNumber ?? ''));
  const postings = new Map<string, Posting>();
  for (const piece of piecesOf(
    wanted.filter((row) => keys.has(row.externalNumber ?? '')),
    postingsPerPiece,
  )) {
    for (const posting of await findPostings(
      handle,
      piece.map((row) => row.id),
    ))
      postings.set(posting.id, posting);
  }
  const records = wanted.map(({ id, externalNumber, state, isPlaced }): ExistingRecord => {
    const posting = postings.get(id);
    return {
      id,
      key: externalNumber ?? '',
      fields: posting === undefined ? {} : knownPostingFields(posting),
      isClosed: state === 'closed' || state === 'filled',
      isInRunningPlacement: isPlaced,
    };
  });
  return { postings, records };
}

function hintsOf(
  row: ImportedPosting,
  number: number,
  columns: RecognisedColumns<PostingColumn>,
  { words }: PostingListContext,
  counts: { words: number; unknownWords: number },
): CellProblem[] {
  const hints: CellProblem[] = [];
  const look = (field: PostingColumn, texts: readonly string[], kind: 'occupation' | 'skill') => {
    counts.words += texts.length;
    const unknown = texts.filter((text) => words.understand([text], kind).concepts.length === 0);
    counts.unknownWords += unknown.length;
    if (unknown.length > 0) hints.push(hint(columns, field, number, 'wordsUnknown', unknown.join(', ')));
  };
  if (row.title) look('title', [row.title], 'occupation');
  look('mustSkills', row.mustSkills ?? [], 'skill');
  look('niceSkills', row.niceSkills ?? [], 'skill');
  const { town = null, postcode = null } = row;
  if (town !== null && words.spot({ town, postcode }).placeId === null)
    hints.push(hint(columns, 'town', number, 'placeUnknown', town));
  else if (town === null && postcode !== null && words.spot({ postcode }).placeId === null)
    hints.push(hint(columns, 'postcode', number, 'placeNeedsTown', postcode));
  return hints;
}

function hint(
  columns: RecognisedColumns<PostingColumn>,
  field: PostingColumn,
  row: number,
  code: CellProblemCode,
  value: string,
): CellProblem {
  const column = columns.headings[columns.at[field] ?? -1] ?? postingColumns.headings[field][0];
  return { row, column, code, params: { value: value.slice(0, 120) }, severity: cellProblems[code] };
}
