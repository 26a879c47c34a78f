import { createHash } from 'node:crypto';
import { and, desc, eq, gte, lt, sql } from 'drizzle-orm';
import type { AuditAction, AuditSubject } from '#app/domain/audit/audit-action.ts';
import type { Handle, Tx } from '../client.ts';
import { auditRows } from '../schema/audit.ts';

export interface AuditEntry {
  readonly actorId: string | null;
  readonly action: AuditAction;
  readonly subjectKind: AuditSubject;
  readonly subjectIds: readonly string[];
  /** Numbers, flags and codes only: no personal data. */
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
}

const firstHash = '0'.repeat(64);

/** Appends one row to the hash chain, in the caller's transaction: what it records happened or neither did. */
export async function appendAudit(tx: Tx, at: Date, entry: AuditEntry): Promise<void> {
  const [last] = await tx.select({ hash: auditRows.hash }).from(auditRows).orderBy(desc(auditRows.seq)).limit(1);
  const previousHash = last?.hash ?? firstHash;
  const row = {
    at,
    actorId: entry.actorId,
    action: entry.action,
    subjectKind: entry.subjectKind,
    subjectIds: [...entry.subjectIds],
    detail: { ...entry.detail },
  };
  await tx.insert(auditRows).values({ ...row, previousHash, hash: auditHash(previousHash, row) });
}

/** SHA-256 over the hash before and the row's content in a fixed order. */
export function auditHash(
  previousHash: string,
  row: {
    at: Date;
    actorId: string | null;
    action: string;
    subjectKind: string;
    subjectIds: string[];
    detail: Record<string, unknown>;
  },
): string {
  const content = [
    row.at.getTime(),
    row.actorId,
    row.action,
    row.subjectKind,
    row.subjectIds,
    Object.entries(row.detail).sort(),
  ];
  return createHash('sha256').update(previousHash).update(JSON.stringify(content)).digest('hex');
}

export interface AuditFilter {
  /** From (included) - to (excluded). */
  readonly from?: Date;
  readonly to?: Date;
  readonly actorId?: string;
  /** Rows about any of these ids. */
  readonly subjectIds?: readonly string[];
  readonly action?: AuditAction;
  /** Rows with a smaller number. */
  readonly before?: number;
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
        filter.actorId === undefined ? undefined : eq(auditRows.actorId, filter.actorId),
        filter.action === undefined ? undefined : eq(auditRows.action, filter.action),
        filter.subjectIds === undefined
          ? undefined
          : sql`exists (select 1 from json_each(${auditRows.subjectIds}) where value in (select value from json_each(${JSON.stringify(filter.subjectIds)})))`,
      ),
    )
    .orderBy(desc(auditRows.seq))
    .limit(limit);
}
