/** Learners who wait and free places of volunteers in one town or quarter. */
export interface CoverageRow {
  /** Null: nobody noted where. */
  readonly spotId: number | null;
  readonly waiting: number;
  readonly free: number;
}

interface SpotCount {
  readonly spotId: number | null;
  readonly count: number;
}

/** Where somebody waits or is free, the greatest lack first. The two sides are compared spot by spot, without the way to the next. */
export function coverageOf(waiting: readonly SpotCount[], free: readonly SpotCount[]): CoverageRow[] {
  const rows = new Map<number | null, CoverageRow>();
  const rowOf = (spotId: number | null) => rows.get(spotId) ?? { spotId, waiting: 0, free: 0 };
  for (const { spotId, count } of waiting) rows.set(spotId, { ...rowOf(spotId), waiting: count });
  for (const { spotId, count } of free) rows.set(spotId, { ...rowOf(spotId), free: count });
  return [...rows.values()]
    .filter((row) => row.waiting > 0 || row.free > 0)
    .sort((a, b) => lackOf(b) - lackOf(a) || b.waiting - a.waiting || (a.spotId ?? 0) - (b.spotId ?? 0));
}

/** Places that are missing; below 0: as many are left over. */
export function lackOf({ waiting, free }: Pick<CoverageRow, 'waiting' | 'free'>): number {
  return waiting - free;
}
