import { addDays, addMonths, calendarQuarterOf, type Day } from '../time/day.ts';

/** A stretch of whole calendar quarters, both ends included. */
export interface ReportPeriod {
  readonly from: Day;
  readonly to: Day;
}

/** The days of a calendar quarter (`2026-Q3`); null for anything else. */
export function calendarQuarterDays(quarter: string): ReportPeriod | null {
  const found = /^(20\d{2})-Q([1-4])$/.exec(quarter);
  if (found === null) return null;
  const from = `${found[1]}-${String(Number(found[2]) * 3 - 2).padStart(2, '0')}-01`;
  return { from, to: addDays(addMonths(from, 3), -1) };
}

/** The quarter so many quarters before (negative) or after. */
export function calendarQuarterBeside(quarter: string, quarters: number): string {
  const days = calendarQuarterDays(quarter);
  return calendarQuarterOf(addMonths(days?.from ?? `${quarter.slice(0, 4)}-01-01`, quarters * 3));
}

/** What a report may be asked for: a quarter (`2026-Q3`), a year (`2026`), anything else the last four quarters with the current one. */
export function periodOf(asked: string | null, today: Day): ReportPeriod & { readonly asked: string } {
  const quarter = calendarQuarterDays(asked ?? '');
  if (quarter !== null && asked !== null) return { ...quarter, asked };
  if (asked !== null && /^20\d{2}$/.test(asked)) return { from: `${asked}-01-01`, to: `${asked}-12-31`, asked };
  const current = calendarQuarterOf(today);
  const from = calendarQuarterDays(calendarQuarterBeside(current, -3))?.from ?? today;
  return { from, to: calendarQuarterDays(current)?.to ?? today, asked: '' };
}

/** The calendar quarters of a period, the oldest first. */
export function calendarQuartersIn({ from, to }: ReportPeriod): string[] {
  const quarters: string[] = [];
  for (
    let quarter = calendarQuarterOf(from);
    quarter <= calendarQuarterOf(to);
    quarter = calendarQuarterBeside(quarter, 1)
  )
    quarters.push(quarter);
  return quarters;
}

/** The current quarter and those before it, the newest first. @param count how many */
export function lastCalendarQuarters(today: Day, count: number): string[] {
  return Array.from({ length: count }, (_, back) => calendarQuarterBeside(calendarQuarterOf(today), -back));
}
