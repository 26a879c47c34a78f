import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Sheet, SheetRow } from '#app/domain/imports/sheet.ts';
import type { RecognisedColumns } from '#app/domain/imports/columns.ts';
import { tidy } from '#app/domain/imports/fold.ts';
import type { postcodeColumns } from '#app/domain/reference/import/reference-columns.ts';
import { ReferenceTally, type ReferenceImported } from '#app/domain/reference/import/reference-import.ts';
import { townNames } from '#app/domain/reference/import/town-names.ts';
import { piecesOf } from '#db/pieces.ts';
import { putPostcodes, readPlacesForImport } from '#db/queries/reference/reference-import.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { JobProgress } from '../job/run-jobs.server.ts';

type PostcodeColumn = keyof typeof postcodeColumns.headings;

/** What one row says: a postcode and the towns it may belong to. */
export interface PostcodeRow {
  readonly number: number;
  readonly postcode: string;
  readonly towns: readonly string[];
  /** Empty where the file has none. */
  readonly districtKeys: readonly string[];
  readonly columns: { readonly postcode: string; readonly towns: string };
}

const postcodesPerWrite = 500;
const state = '05';

/**
 * The GeoNames postcode file (download.geonames.org/export/zip, CC BY 4.0), as it is: no headings, tabs between country,
 * postcode, place, three levels of administration with name and key, latitude, longitude, accuracy.
 * @returns null when the sheet is something else
 */
export function geonamesRows(sheet: Sheet): PostcodeRow[] | null {
  const looksRight = (cells: readonly string[]) =>
    cells.length >= 9 && /^[A-Z]{2}$/.test(cells[0]?.trim() ?? '') && /^[\dA-Z -]{3,10}$/.test(cells[1]?.trim() ?? '');
  if (sheet.delimiter !== '\t' || !looksRight(sheet.columns)) return null;
  const all: SheetRow[] = [{ number: sheet.columnsRow, cells: sheet.columns }, ...sheet.rows];
  return all.map(({ number, cells }) => {
    const [country = '', postcode = '', place = ''] = cells.map((cell) => cell.trim());
    const district = (cells[8] ?? '').trim();
    return {
      number,
      postcode,
      towns: [place],
      districtKeys: country === 'DE' ? [district === '' ? '00000' : district] : ['00000'],
      columns: { postcode: '2', towns: '3' },
    };
  });
}

/** The same with headings. */
export function postcodeRows({ at, headings, rows }: RecognisedColumns<PostcodeColumn>): PostcodeRow[] {
  return rows.map(({ number, cells }) => {
    const cell = (field: PostcodeColumn) => tidy(cells[at[field] ?? -1] ?? '');
    const several = (text: string) =>
      text
        .split(/[|,]/)
        .map(tidy)
        .filter((part) => part !== '');
    return {
      number,
      postcode: cell('postcode').replace(/^D-?\s?/i, ''),
      towns: several(cell('towns')),
      districtKeys: several(cell('district')).map((key) => key.padStart(5, '0')),
      columns: { postcode: headings[at.postcode ?? 0] ?? '', towns: headings[at.towns ?? 0] ?? '' },
    };
  });
}

/**
 * Postcodes to towns; those of other states are passed over. A postcode in the file replaces what was known of it, one that
 * is not in it stays.
 */
export async function importPostcodes(
  app: AppContext,
  rows: readonly PostcodeRow[],
  report: (progress: JobProgress) => void,
): Promise<ReferenceImported> {
  const tally = new ReferenceTally();
  const known = await readPlacesForImport(app.db);
  const names = townNames(known.towns, known.townTerms);
  const there = new Map<string, number[]>();
  for (const { postcode, placeId } of known.postcodes) there.set(postcode, [...(there.get(postcode) ?? []), placeId]);
  const wanted = new Map<string, { ids: Set<number>; rows: number }>();
  for (const [index, row] of rows.entries()) {
    if (index % 2000 === 1999) await nextTurn();
    const isElsewhere = row.districtKeys.length > 0 && !row.districtKeys.some((key) => key.startsWith(state));
    if (isElsewhere) tally.note('skipped');
    else if (!/^\d{5}$/.test(row.postcode))
      tally.reject({ row: row.number, column: row.columns.postcode, code: 'postcodeInvalid', params: {} });
    else {
      const ids = row.towns.flatMap((town) => names.find(town, row.districtKeys) ?? []);
      if (ids.length === 0)
        tally.reject({ row: row.number, column: row.columns.towns, code: 'townUnknown', params: {} });
      else {
        const entry = wanted.get(row.postcode) ?? { ids: new Set<number>(), rows: 0 };
        wanted.set(row.postcode, { ids: new Set([...entry.ids, ...ids]), rows: entry.rows + 1 });
      }
    }
  }
  const changes: { postcode: string; placeIds: number[] }[] = [];
  for (const [postcode, { ids, rows: count }] of wanted) {
    const before = there.get(postcode);
    const isSame = before?.length === ids.size && before.every((id) => ids.has(id));
    tally.note(isSame ? 'unchanged' : before === undefined ? 'added' : 'changed', count);
    if (!isSame) changes.push({ postcode, placeIds: [...ids] });
  }
  const total = wanted.size;
  let done = total - changes.length;
  report({ done, total });
  for (const piece of piecesOf(changes, postcodesPerWrite)) {
    await write(app.db, (tx) => putPostcodes(tx, piece));
    done += piece.length;
    report({ done, total });
    await nextTurn();
  }
  return tally.result('postcodes');
}
