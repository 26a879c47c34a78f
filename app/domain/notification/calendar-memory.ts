import type { Day } from '../time/day.ts';

/** What a calendar was told about one thing, so that it learns of changes and ends. */
export interface ToldEntry {
  /** Kind and id of the thing: `t<step>`. */
  readonly key: string;
  /** The day it was told with. */
  readonly dueBy: Day;
  /** Hash of what it says. */
  readonly contentHash: string;
  readonly sequence: number;
  readonly changedAt: Date;
  readonly isCancelled: boolean;
}

/** A thing as it stands now. */
export interface CurrentEntry {
  readonly key: string;
  readonly dueBy: Day;
  readonly contentHash: string;
}

const dayMs = 86_400_000;
/** So long a cancelled entry is still told: longer than a calendar is offline. */
const cancelledForMs = 30 * dayMs;

/**
 * Brings the memory up to date: what is new is told first, what has moved or reads otherwise with a higher number, what is
 * not due any more is cancelled; a cancelled one that comes back goes on counting.
 * @returns what is to be told now, what of it must be written, and the keys that are told no longer
 */
export function tellCalendar(
  told: readonly ToldEntry[],
  current: readonly CurrentEntry[],
  now: Date,
): { readonly entries: readonly ToldEntry[]; readonly changed: readonly ToldEntry[]; readonly forgotten: string[] } {
  const known = new Map(told.map((entry) => [entry.key, entry]));
  const open = new Set(current.map(({ key }) => key));
  const due = current.map(({ key, dueBy, contentHash }): ToldEntry => {
    const before = known.get(key);
    if (before === undefined) return { key, dueBy, contentHash, sequence: 0, changedAt: now, isCancelled: false };
    if (before.dueBy === dueBy && before.contentHash === contentHash && !before.isCancelled) return before;
    return { key, dueBy, contentHash, sequence: before.sequence + 1, changedAt: now, isCancelled: false };
  });
  const gone = told.filter(({ key }) => !open.has(key));
  const over = gone.map((entry) =>
    entry.isCancelled ? entry : { ...entry, sequence: entry.sequence + 1, changedAt: now, isCancelled: true },
  );
  const isForgotten = (entry: ToldEntry) => now.getTime() - entry.changedAt.getTime() > cancelledForMs;
  const entries = [...due, ...over.filter((entry) => !isForgotten(entry))];
  return {
    entries,
    changed: entries.filter((entry) => known.get(entry.key) !== entry),
    forgotten: over.filter(isForgotten).map(({ key }) => key),
  };
}
