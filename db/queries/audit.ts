import { createHash } from 'node:crypto';
import { desc, lt } from 'drizzle-orm';
import type { Handle, Tx } from '../client.ts';
import { auditRows } from '../schema/audit.ts';

export interface AuditEntry {
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectKind: string;
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

/** The newest rows first, for the data protection officer. */
export async function listAudit(handle: Handle, limit: number, before?: number) {
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
    .where(before === undefined ? undefined : lt(auditRows.seq, before))
    .orderBy(desc(auditRows.seq))
    .limit(limit);
}
