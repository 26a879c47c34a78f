import type { RecognisedColumns } from '#app/domain/imports/columns.ts';
import { tidy } from '#app/domain/imports/fold.ts';
import type { kldbColumns } from '#app/domain/reference/import/reference-columns.ts';
import { ReferenceTally, type ReferenceImported } from '#app/domain/reference/import/reference-import.ts';
import { putKldbNames, readKldbNames } from '#db/queries/reference/reference-import.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { JobProgress } from '../job/run-jobs.server.ts';

type KldbColumn = keyof typeof kldbColumns.headings;

/** Names of the codes of the KldB 2010 with two to five digits; the ten of one digit are left out. Writes once. */
export async function importKldb(
  app: AppContext,
  { at, headings, rows }: RecognisedColumns<KldbColumn>,
  report: (progress: JobProgress) => void,
): Promise<ReferenceImported> {
  const tally = new ReferenceTally();
  const known = await readKldbNames(app.db);
  const changes: [string, string][] = [];
  for (const { number, cells } of rows) {
    const cell = (field: KldbColumn) => tidy(cells[at[field] ?? -1] ?? '');
    // Excel drops leading zeros ("011" of the armed forces); the level says how many digits there were.
    const level = /^[1-5]$/.test(cell('level')) ? Number(cell('level')) : 0;
    const code = /^\d{1,5}$/.test(cell('code')) ? cell('code').padStart(level, '0') : null;
    const name = cell('name');
    if (code === null || name === '') {
      const field = code === null ? 'code' : 'name';
      tally.reject({
        row: number,
        column: headings[at[field] ?? 0] ?? '',
        code: code === null ? 'kldbCodeInvalid' : 'valueMissing',
        params: {},
      });
    } else if (code.length === 1) tally.note('skipped');
    else {
      const there = known.get(code);
      tally.note(there === name ? 'unchanged' : there === undefined ? 'added' : 'changed');
      if (there !== name) changes.push([code, name]);
    }
  }
  if (changes.length > 0) await write(app.db, (tx) => putKldbNames(tx, changes));
  report({ done: rows.length, total: rows.length });
  return tally.result('kldb');
}
