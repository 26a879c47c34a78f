import { addDays, addMonths, quarterOf, type Day } from '../time/day.ts';

/** A stretch of whole calendar quarters, both ends included. */
export interface ReportPeriod {
  readonly from: Day;
  readonly to: Day;
}

/** The days of a calendar quarter (`2026-Q3`); null for anything else. */
export function quarterDays(quarter: string): ReportPeriod | null {
  const found = /^(20\d{2})-Q([1-4])$/.exec(quarter);
  if (found === null) return null;
  const from = `${found[1]}-${String(Number(found[2]) * 3 - 2).padStart(2, '0')}-01`;
  return { from, to: addDays(addMonths(from, 3), -1) };
}

/** The quarter so many quarters before (negative) or after. */
export function quarterBeside(quarter: string, quarters: number): string {
  const days = quarterDays(quarter);
  return quarterOf(addMonths(days?.from ?? `${quarter.slice(0, 4)}-01-01`, quarters * 3));
}

/** What a report may be asked for: a quarter (`2026-Q3`), a year (`2026`), anything else the last four quarters with the current one. */
export function periodOf(asked: string | null, today: Day): ReportPeriod & { readonly asked: string } {
  const quarter = quarterDays(asked ?? '');
  if (quarter !== null && asked !== null) return { ...quarter, asked };
  if (asked !== null && /^20\d{2}$/.test(asked)) return { from: `${asked}-01-01`, to: `${asked}-12-31`, asked };
  const current = quarterOf(today);
  const from = quarterDays(quarterBeside(current, -3))?.from ?? today;
  return { from, to: quarterDays(current)?.to ?? today, asked: '' };
}

/** The calendar quarters of a period, the oldest first. */
export function quartersIn({ from, to }: ReportPeriod): string[] {
  const quarters: string[] = [];
  for (let quarter = quarterOf(from); quarter <= quarterOf(to); quarter = quarterBeside(quarter, 1))
    quarters.push(quarter);
  return quarters;
}

/** The current quarter and those before it, the newest first. @param count how many */
export function lastQuarters(today: Day, count: number): string[] {
  return Array.from({ length: count }, (_, back) => quarterBeside(quarterOf(today), -back));
}
