import type { Cell } from '#app/domain/disclosure/ladder.ts';
import type { ShownCell, ShownRegion } from '#app/domain/disclosure/shown-cell.ts';
import { stateName } from '#app/domain/reference/state-name.ts';
import type { AppContext } from '../app-context.ts';

/** Gives the region of a cell its name. */
export function shownCell(app: Pick<AppContext, 'places'>, cell: Cell): ShownCell {
  const { rung, occupation, german } = cell;
  return { rung, occupation, german, region: shownRegion(app, cell.region) };
}

function shownRegion({ places }: Pick<AppContext, 'places'>, key: string): ShownRegion {
  if (key.length === 5) return { kind: places.district(key)?.kind ?? 'county', name: places.districtName(key) };
  const inside = key.length === 3 ? places.districts().find((district) => district.key.startsWith(key)) : undefined;
  return inside === undefined
    ? { kind: 'state', name: stateName(key) }
    : { kind: 'governmentRegion', name: inside.governmentRegion };
}
