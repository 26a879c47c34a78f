import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RecognisedColumns } from '#app/domain/imports/columns.ts';
import { tidy } from '#app/domain/imports/fold.ts';
import { foldKey, foldText } from '#app/domain/reference/fold-text.ts';
import { farthestKm, straightLineKm } from '#app/domain/reference/straight-line-km.ts';
import type { quarterColumns } from '#app/domain/reference/import/reference-columns.ts';
import { ReferenceTally, type ReferenceImported } from '#app/domain/reference/import/reference-import.ts';
import { townNames } from '#app/domain/reference/import/town-names.ts';
import { piecesOf } from '#db/pieces.ts';
import { putQuarters, readPlacesForImport, type QuarterRow } from '#db/queries/reference/reference-import.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { JobProgress } from '../job/run-jobs.server.ts';

type QuarterColumn = keyof typeof quarterColumns.headings;

/** Ids of quarters a house imports; those of a release stay below. */
const firstImportedQuarter = 2_000_000;
/** Each brings about a thousand distances. */
const quartersPerWrite = 10;
/** No quarter is farther from the middle of its town: then the numbers are turned or those of another place. */
const farthestFromTown = 30;

/**
 * Quarters of towns with names and distances. One that a release brings already (by town and name) stays as it is; an
 * imported one is known by town and name and may move or get other names.
 * @throws DomainError unavailable when another process has become the writer
 */
export async function importQuarters(
  app: AppContext,
  { at, headings, rows }: RecognisedColumns<QuarterColumn>,
  report: (progress: JobProgress) => void,
): Promise<ReferenceImported> {
  const tally = new ReferenceTally();
  const known = await readPlacesForImport(app.db);
  const names = townNames(known.towns, known.townTerms);
  const towns = new Map(known.towns.map((town) => [town.id, town]));
  const byName = new Map(known.quarters.map((quarter) => [`${quarter.placeId} ${foldKey(quarter.name)}`, quarter]));
  const termsThere = new Map<number, Set<string>>();
  for (const { folded, target } of known.quarterTerms)
    termsThere.set(Number(target), (termsThere.get(Number(target)) ?? new Set<string>()).add(folded));
  let nextId = known.quarters.reduce((most, { id }) => Math.max(most, id + 1), firstImportedQuarter);
  const seen = new Map<string, number>();
  const changes = new Map<number, Omit<QuarterRow, 'km'>>();

  for (const { number, cells } of rows) {
    const cell = (field: QuarterColumn) => tidy(cells[at[field] ?? -1] ?? '');
    const reject = (
      field: QuarterColumn,
      code: 'townUnknown' | 'valueMissing' | 'coordinateInvalid' | 'quarterFarAway' | 'quarterRepeated',
      params: Record<string, string | number> = {},
    ) => {
      tally.reject({ row: number, column: headings[at[field] ?? 0] ?? '', code, params });
    };
    const town = towns.get(names.find(cell('town')) ?? 0);
    const name = cell('quarter');
    const lat = degrees(cell('lat'));
    const lon = degrees(cell('lon'));
    if (name === '') reject('quarter', 'valueMissing');
    else if (town === undefined) reject('town', 'townUnknown');
    else if (lat === null || lon === null) reject(lat === null ? 'lat' : 'lon', 'coordinateInvalid');
    else {
      const key = `${town.id} ${foldKey(name)}`;
      const away = Math.round(straightLineKm(town, { lat, lon }));
      const earlier = seen.get(key);
      if (away > farthestFromTown) reject('lat', 'quarterFarAway', { km: away, town: town.name });
      else if (earlier !== undefined) reject('quarter', 'quarterRepeated', { earlier });
      else {
        seen.set(key, number);
        const there = byName.get(key);
        if (there !== undefined && there.id < firstImportedQuarter) tally.note('unchanged');
        else {
          const terms = quarterTerms(town.name, [name, ...cell('otherNames').split('|')]);
          const had = there === undefined ? undefined : termsThere.get(there.id);
          const isSame =
            there?.name === name &&
            there.lat === lat &&
            there.lon === lon &&
            terms.every((term) => had?.has(term)) &&
            had?.size === terms.length;
          tally.note(isSame ? 'unchanged' : there === undefined ? 'added' : 'changed');
          if (!isSame) {
            const id = there?.id ?? nextId++;
            changes.set(id, { id, placeId: town.id, name, lat, lon, terms });
          }
        }
      }
    }
  }

  const points = new Map<number, { lat: number; lon: number }>();
  for (const point of [...known.towns, ...known.quarters, ...changes.values()]) points.set(point.id, point);
  const total = rows.length;
  let done = total - changes.size;
  report({ done, total });
  for (const piece of piecesOf([...changes.values()], quartersPerWrite)) {
    const measured = piece.map((quarter) => ({ ...quarter, km: distancesOf(quarter, points) }));
    await write(app.db, (tx) => putQuarters(tx, measured));
    done += piece.length;
    report({ done, total });
    await nextTurn();
  }
  return tally.result('quarters');
}

function distancesOf(
  from: { readonly lat: number; readonly lon: number },
  points: ReadonlyMap<number, { readonly lat: number; readonly lon: number }>,
): [number, number][] {
  return [...points].flatMap(([id, point]): [number, number][] => {
    const km = Math.round(straightLineKm(from, point));
    return km <= farthestKm ? [[id, km]] : [];
  });
}

/** A quarter is known by its names, alone and beside the town's. */
function quarterTerms(town: string, names: readonly string[]): string[] {
  const all = names.filter((name) => tidy(name) !== '').flatMap((name) => [name, `${town} ${name}`, `${name} ${town}`]);
  return [...new Set(all.map(foldText))].filter((term) => term !== '');
}

/** "52,0213", "8.5310"; null for anything outside of Germany's degrees. A number with two separators is damaged. */
function degrees(text: string): number | null {
  if (!/^\d{1,2}[.,]\d+$|^\d{1,2}$/.test(text)) return null;
  const value = Number(text.replace(',', '.'));
  return value >= 5 && value <= 56 ? value : null;
}
