import type { LossLine, ReportLine } from './figures.ts';
import type { OutcomeCell, OutcomeFate } from './outcome.ts';
import { listTold, roundedForOutside, smallestTold } from './small-cells.ts';

/** A line of a report as somebody may read it. Null: too small to be told. */
export interface ToldLine {
  readonly key: string;
  readonly name: string;
  readonly postings: number;
  readonly seats: number;
  readonly counts: Readonly<Record<OutcomeCell, number | null>>;
  readonly fates: Readonly<Record<OutcomeFate, number | null>>;
  readonly startDays: number | null;
}

/**
 * @param isExact the reader may see rows behind the numbers; else they are rounded down to five and small ones hidden. Seats
 *   and postings are of companies and always told.
 */
export function toldLine(line: ReportLine, isExact: boolean): ToldLine {
  const { key, name, postings, seats, startDays } = line;
  return {
    key,
    name,
    postings,
    seats,
    counts: told(line.counts, isExact),
    fates: told(line.fates, isExact),
    startDays: isExact || startDays.count >= smallestTold ? startDays.median : null,
  };
}

function told<K extends string>(counts: Readonly<Record<K, number>>, isExact: boolean): Record<K, number | null> {
  const entries = Object.entries<number>(counts).map(([key, count]) => [
    key,
    isExact ? count : roundedForOutside(count),
  ]);
  return Object.fromEntries(entries) as Record<K, number | null>;
}

export interface ToldLosses {
  /** Else small reasons are one sum, numbers are rounded, and the lines need not add up. */
  readonly isExact: boolean;
  readonly lines: readonly LossLine[];
  /** What the lines leave out; null: too few to be told. */
  readonly others: number | null;
}

/** Reasons of loss; for readers who may not see every outcome, small ones go into one sum and all are rounded. */
export function toldLosses(lines: readonly LossLine[], isExact: boolean): ToldLosses {
  if (isExact) return { isExact, lines, others: 0 };
  const { told: large, others } = listTold(lines);
  return {
    isExact,
    lines: large.map((line) => ({ ...line, count: roundedForOutside(line.count) ?? 0 })),
    others: others === null ? null : (roundedForOutside(others) ?? 0),
  };
}
