import { and, desc, eq, gte, inArray, lt, ne, or, sql, type SQL } from 'drizzle-orm';
import type { AuditAction, AuditSubject } from '#app/domain/audit/audit-action.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { givenRow, keptQuery } from '../../kept-query.ts';
import { auditChecks, auditRows } from '../../schema/audit.ts';
import { auditHash, chainEnd, type ChainCheck } from './audit-chain.ts';
import { noteLastReading } from './last-reading.ts';

export interface AuditEntry {
  readonly actorId: string | null;
  readonly action: AuditAction;
  readonly subjectKind: AuditSubject;
  readonly subjectIds: readonly string[];
  /** Numbers, flags and codes only: no personal data. */
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
}

const insertRow = keptQuery((handle) => handle.insert(auditRows).values(givenRow(auditRows)).prepare());

/** Appends rows to the hash chain, in the caller's transaction: what they record happened or neither did. */
export async function appendAudit(tx: Tx, at: Date, ...entries: readonly AuditEntry[]): Promise<void> {
  let { seq, segment, hash: previousHash } = await chainEnd(tx);
  const month = dayOf(at).slice(0, 7);
  const noted: Promise<unknown>[] = [];
  for (const entry of entries) {
    seq += 1;
    segment = month > segment ? month : segment;
    const { actorId, action, subjectKind } = entry;
    const row = {
      ...{ seq, segment, at, actorId, action, subjectKind },
      subjectIds: [...entry.subjectIds],
      detail: { ...entry.detail },
    };
    const hash = auditHash(previousHash, {
      ...row,
      at: String(at.getTime()),
      subjectIds: JSON.stringify(row.subjectIds),
      detail: JSON.stringify(row.detail),
    });
    noted.push(insertRow(tx).run({ ...row, previousHash, hash }), noteLastReading(tx, at, entry));
    previousHash = hash;
  }
  // At once: on a database server all of them travel together.
  await Promise.all(noted);
}

export interface AuditFilter {
  /** From (included) - to (excluded). */
  readonly from?: Date;
  readonly to?: Date;
  readonly actions?: readonly AuditAction[];
  /** Rows about any of these ids, but no rows about accounts: nobody reads one employee's log by her id. */
  readonly subjectIds?: readonly string[];
  /** Rows with a smaller number. */
  readonly before?: number;
}

/** Rows about an id. Looked for as it is written in the list: to take apart every list of the log took ten times as long. */
export function isAbout(id: string): SQL {
  return sql`instr(${auditRows.subjectIds}, ${JSON.stringify(id)}) > 0`;
}

/** The newest rows first, for the data protection officer. */
export async function listAudit(handle: Handle, limit: number, filter: AuditFilter) {
  return handle
    .select({
      seq: auditRows.seq,
      at: auditRows.at,
      actorId: auditRows.actorId,
      action: auditRows.action,
      subjectKind: auditRows.subjectKind,
      subjectIds: auditRows.subjectIds,
    })
    .from(auditRows)
    .where(
      and(
        filter.before === undefined ? undefined : lt(auditRows.seq, filter.before),
        filter.from === undefined ? undefined : gte(auditRows.at, filter.from),
        filter.to === undefined ? undefined : lt(auditRows.at, filter.to),
        filter.actions === undefined ? undefined : inArray(auditRows.action, [...filter.actions]),
        filter.subjectIds === undefined ? undefined : ne(auditRows.subjectKind, 'user'),
        filter.subjectIds === undefined ? undefined : or(...filter.subjectIds.map(isAbout)),
      ),
    )
    .orderBy(desc(auditRows.seq))
    .limit(limit);
}

/**
 * What one employee did, the newest first. Only for whom both data protection officer and staff council agreed
 * (app/use-cases/audit/read-employee-log.server.ts). @param span from (included) - to (excluded)
 */
export async function listActionsOf(
  handle: Handle,
  limit: number,
  span: { readonly actorId: string; readonly from: Date; readonly to: Date; readonly before: number | null },
) {
  return handle
    .select({
      seq: auditRows.seq,
      at: auditRows.at,
      action: auditRows.action,
      subjectKind: auditRows.subjectKind,
      subjectIds: auditRows.subjectIds,
    })
    .from(auditRows)
    .where(
      and(
        eq(auditRows.actorId, span.actorId),
        gte(auditRows.at, span.from),
        lt(auditRows.at, span.to),
        span.before === null ? undefined : lt(auditRows.seq, span.before),
      ),
    )
    .orderBy(desc(auditRows.seq))
    .limit(limit);
}

/** When somebody did this last; null: never. */
export async function lastAuditBy(handle: Handle, actorId: string, action: AuditAction): Promise<Date | null> {
  const [row] = await handle
    .select({ at: auditRows.at })
    .from(auditRows)
    .where(and(eq(auditRows.action, action), eq(auditRows.actorId, actorId)))
    .orderBy(desc(auditRows.seq))
    .limit(1);
  return row?.at ?? null;
}

/** Keeps what the last check of the chain found. */
export async function putAuditCheck(tx: Tx, at: Date, { rows, soundUntil, finding }: ChainCheck): Promise<void> {
  const row = {
    checkedAt: at,
    rows,
    soundUntil,
    finding: finding?.kind ?? null,
    findingSeq: finding?.seq ?? null,
  };
  await tx
    .insert(auditChecks)
    .values({ id: 1, ...row })
    .onConflictDoUpdate({ target: auditChecks.id, set: row });
}

/** What the last check of the chain found; null before the first. */
export async function findAuditCheck(handle: Handle) {
  const [row] = await handle
    .select({
      checkedAt: auditChecks.checkedAt,
      rows: auditChecks.rows,
      soundUntil: auditChecks.soundUntil,
      finding: auditChecks.finding,
      findingSeq: auditChecks.findingSeq,
    })
    .from(auditChecks);
  return row ?? null;
}
