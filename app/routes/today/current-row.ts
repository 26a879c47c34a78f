import type { Day } from '#app/domain/time/day.ts';

interface Row {
  readonly key: string;
  readonly dueOn: Day;
}

/**
 * The row the keys go on from: the one the list was left at or, when that has been done, the one that came after it.
 * @param rows as they are shown, in order
 * @param doneOn day on which the row that is gone was due; null: not known
 * @returns its key; null: nowhere in particular
 */
export function currentRow(rows: readonly Row[], at: string | null, doneOn: Day | null): string | null {
  if (at === null) return null;
  if (rows.some(({ key }) => key === at)) return at;
  if (doneOn === null) return null;
  const after = rows.find(({ key, dueOn }) => dueOn > doneOn || (dueOn === doneOn && key > at));
  return (after ?? rows.at(-1))?.key ?? null;
}
