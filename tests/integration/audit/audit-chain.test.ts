import { asc, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Database } from '#db/client.ts';
import { appendAudit, auditHash } from '#db/queries/audit.ts';
import { auditRows } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { openTestDatabase } from '#tests/support/test-database.ts';

const at = new Date('2027-01-11T08:00:00Z');

/** The first row whose hash does not follow from its content and the row before; null while the chain holds. */
async function firstBreak(db: Database): Promise<number | null> {
  let previous = '0'.repeat(64);
  for (const row of await db.select().from(auditRows).orderBy(asc(auditRows.seq))) {
    if (row.previousHash !== previous || row.hash !== auditHash(previous, row)) return row.seq;
    previous = row.hash;
  }
  return null;
}

/** Ten rows, written at once. */
async function chainOfTen(): Promise<Database> {
  const db = await openTestDatabase();
  const rows = Array.from({ length: 10 }, (_, index) => ({
    actorId: `user-${index % 3}`,
    action: 'reveal' as const,
    subjectKind: 'person' as const,
    subjectIds: [`person-${index}`],
    detail: { purpose: 'case', count: index },
  }));
  await Promise.all(rows.map((row) => write(db, (tx) => appendAudit(tx, at, row))));
  return db;
}

describe('the chain of audit rows', () => {
  it('holds, also when ten are written at once', async () => {
    const db = await chainOfTen();
    expect(await db.$count(auditRows)).toBe(10);
    expect(await firstBreak(db)).toBeNull();
  });

  it.each([
    ['who it was', { actorId: 'somebody-else' }],
    ['whom it was about', { subjectIds: ['person-99'] }],
    ['when it was', { at: new Date('2027-01-11T09:00:00Z') }],
    ['what was read', { detail: { purpose: 'case', count: 0 } }],
  ])('shows that somebody changed %s', async (_what, change) => {
    const db = await chainOfTen();
    await db.update(auditRows).set(change).where(eq(auditRows.seq, 5));
    expect(await firstBreak(db)).toBe(5);
  });

  it('shows that a row was taken out', async () => {
    const db = await chainOfTen();
    await db.delete(auditRows).where(eq(auditRows.seq, 5));
    expect(await firstBreak(db)).toBe(6);
  });

  it('shows a changed row even when its own hash was made to fit', async () => {
    const db = await chainOfTen();
    const [row] = await db.select().from(auditRows).where(eq(auditRows.seq, 5));
    if (row === undefined) throw new Error('no row');
    const forged = { ...row, actorId: 'somebody-else' };
    await db
      .update(auditRows)
      .set({ actorId: forged.actorId, hash: auditHash(forged.previousHash, forged) })
      .where(eq(auditRows.seq, 5));
    expect(await firstBreak(db)).toBe(6);
  });

  it('keeps nothing of what did not happen', async () => {
    const db = await chainOfTen();
    const entry = {
      actorId: null,
      action: 'reveal' as const,
      subjectKind: 'person' as const,
      subjectIds: ['person-1'],
    };
    const undone = write(db, async (tx) => {
      await appendAudit(tx, at, entry);
      throw new Error('stopped');
    });
    await expect(undone).rejects.toThrow('stopped');
    expect(await db.$count(auditRows)).toBe(10);
    expect(await firstBreak(db)).toBeNull();
  });
});
