import { postingKinds, type PostingKind } from '#app/domain/posting/posting.ts';
import { reportGroupings, type ReportGrouping } from '#app/domain/report/figures.ts';
import { outcomeCells, reportParts, type OutcomeCell, type ReportPart } from '#app/domain/report/outcome.ts';

/** What an address of the reports asks for: the state of the page, no person in it. */
export interface AskedReport {
  readonly period: string | null;
  readonly part: ReportPart;
  readonly by: ReportGrouping;
  readonly companyId: string | null;
  readonly branch: string | null;
  readonly kind: PostingKind | null;
  /** Of the lines, 1-based. */
  readonly page: number;
}

export interface AskedRows extends AskedReport {
  readonly group: string | null;
  readonly cell: OutcomeCell | 'seats';
}

/** Reads the address; whatever is not known is left out. */
export function askedReport(query: URLSearchParams): AskedReport {
  const company = query.get('company');
  return {
    period: query.get('period'),
    part: reportParts.find((part) => part === query.get('part')) ?? 'work',
    by: reportGroupings.find((by) => by === query.get('by')) ?? 'quarter',
    companyId: company === null || company === '' ? null : company.slice(0, 64),
    branch: query.get('branch')?.slice(0, 200) ?? null,
    kind: postingKinds.find((kind) => kind === query.get('kind')) ?? null,
    page: Math.max(1, Math.trunc(Number(query.get('page') ?? '1')) || 1),
  };
}

export function askedRows(query: URLSearchParams): AskedRows {
  return {
    ...askedReport(query),
    group: query.get('group')?.slice(0, 200) ?? null,
    cell: outcomeCells.find((cell) => cell === query.get('cell')) ?? 'seats',
  };
}

function queryOf(asked: AskedReport): URLSearchParams {
  const query = new URLSearchParams();
  if (asked.period !== null && asked.period !== '') query.set('period', asked.period);
  query.set('part', asked.part);
  query.set('by', asked.by);
  if (asked.companyId !== null) query.set('company', asked.companyId);
  if (asked.branch !== null) query.set('branch', asked.branch);
  if (asked.kind !== null) query.set('kind', asked.kind);
  return query;
}

/** Address of a report, its first page unless said otherwise. */
export function reportHref(asked: AskedReport, change: Partial<AskedReport> = {}): string {
  const query = queryOf({ ...asked, ...change });
  if (change.page !== undefined && change.page > 1) query.set('page', String(change.page));
  return `/reports?${query.toString()}`;
}

/** Address of the rows behind a number. @param group null: behind the sum */
export function rowsHref(asked: AskedReport, cell: AskedRows['cell'], group: string | null, page = 1): string {
  const query = queryOf(asked);
  if (group !== null) query.set('group', group);
  query.set('cell', cell);
  if (page > 1) query.set('page', String(page));
  return `/reports/rows?${query.toString()}`;
}
