import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { auditHeadFile } from '#app/adapters/audit-head-file.ts';
import { findAuditState } from '#app/use-cases/audit/audit-state.server.ts';
import { checkAudit } from '#app/use-cases/audit/check-audit.server.ts';
import { noteAuditHead } from '#app/use-cases/audit/note-audit-head.server.ts';
import { findPortalState } from '#app/use-cases/health/find-portal-state.server.ts';
import type { Database, Tx } from '#db/client.ts';
import { appendAudit, findAuditCheck } from '#db/queries/audit/audit.ts';
import { auditHash, checkChain, removeSegments } from '#db/queries/audit/audit-chain.ts';
import { auditRows } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { takeConsoleErrors } from '#tests/support/console-errors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { openTestApp } from '#tests/support/test-app.ts';
import { openTestDatabase } from '#tests/support/test-database.ts';

const key = Buffer.alloc(32, 5);
const check = (db: Database | Tx, heads: { seq: number; hash: string }[] = []) =>
  checkChain(db, { checkpointKey: key, heads });
const findingOf = async (db: Database | Tx) => (await check(db)).finding;

/** Rows over several months, one transaction. */
async function chainOf(
  rows: number,
  from = Date.parse('2027-01-11T08:00:00Z'),
  stepMs = 86_400_000,
): Promise<Database> {
  const db = await openTestDatabase();
  await write(db, async (tx) => {
    for (let index = 0; index < rows; index += 1)
      await appendAudit(tx, new Date(from + index * stepMs), {
        actorId: index % 5 === 4 ? null : `user-${index % 3}`,
        action: index % 2 === 0 ? 'reveal' : 'profile.edit',
        subjectKind: 'person',
        subjectIds: [`person-${index}`, 'person-x'],
        detail: { purpose: 'case', count: index },
      });
  });
  return db;
}

/** Does something to the log that is undone afterwards, and says what was found. */
async function tampered(db: Database, change: (tx: Tx) => Promise<unknown>) {
  let finding: Awaited<ReturnType<typeof findingOf>> = null;
  const undone = write(db, async (tx) => {
    await change(tx);
    finding = await findingOf(tx);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  return finding as { kind: string; seq: number } | null;
}

const columns = [
  'segment',
  'at',
  'actor_id',
  'action',
  'subject_kind',
  'subject_ids',
  'detail',
  'previous_hash',
  'hash',
];

describe('the chain of the log', () => {
  it('holds, also when ten rows are written at once, and counts without a gap', async () => {
    const db = await openTestDatabase();
    const entry = { actorId: null, action: 'reveal' as const, subjectKind: 'person' as const, subjectIds: ['p'] };
    await Promise.all(Array.from({ length: 10 }, () => write(db, (tx) => appendAudit(tx, new Date(), entry))));
    await expect(
      write(db, async (tx) => {
        await appendAudit(tx, new Date(), entry);
        throw new Error('stopped');
      }),
    ).rejects.toThrow('stopped');
    await write(db, (tx) => appendAudit(tx, new Date(), entry));
    expect(await check(db)).toMatchObject({ rows: 11, finding: null });
  });

  it('shows 1,000 of 1,000 changes: any column of any row, a row taken out, two swapped, the end cut off', async () => {
    const size = 120;
    const db = await chainOf(size);
    const row = fc.integer({ min: 1, max: size });
    const tampering = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({ kind: fc.constant('column' as const), seq: row, column: fc.constantFrom(...columns) }),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('number' as const), seq: row }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), seq: row }) },
      {
        weight: 1,
        arbitrary: fc
          .record({ kind: fc.constant('swap' as const), seq: row, other: row })
          .filter(({ seq, other }) => seq < other),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const), seq: row }) },
    );
    let found = 0;
    for (const change of fc.sample(tampering, { numRuns: 1000, seed: 7 })) {
      const { seq } = change;
      const finding = await tampered(db, async (tx) => {
        switch (change.kind) {
          case 'column': {
            const column = sql.identifier(change.column);
            // One letter more at the end is the smallest change there is; a number gets one more.
            const value = change.column === 'at' ? sql`at + 1` : sql`coalesce(${column}, '') || ' '`;
            return tx.run(sql`update audit_rows set ${column} = ${value} where seq = ${seq}`);
          }
          case 'number':
            return tx.run(sql`update audit_rows set seq = ${size + 50} where seq = ${seq}`);
          case 'delete':
            return tx.run(sql`delete from audit_rows where seq = ${seq}`);
          case 'swap': {
            await tx.run(sql`update audit_rows set seq = -1 where seq = ${seq}`);
            await tx.run(sql`update audit_rows set seq = ${seq} where seq = ${change.other}`);
            return tx.run(sql`update audit_rows set seq = ${change.other} where seq = -1`);
          }
          case 'cut':
            return tx.run(sql`delete from audit_rows where seq >= ${seq}`);
        }
      });
      expect(finding, JSON.stringify(change)).toMatchObject({ seq });
      found += 1;
    }
    expect(found).toBe(1000);
    expect(await findingOf(db)).toBeNull();
  });

  it('shows a changed row even when its own hash was made to fit: the next one does not follow', async () => {
    const db = await chainOf(10);
    const finding = await tampered(db, async (tx) => {
      const [row] = await tx
        .select()
        .from(auditRows)
        .where(sql`seq = 5`);
      if (row === undefined) throw new Error('no row');
      const text = { ...row, at: String(row.at.getTime()), subjectIds: JSON.stringify(row.subjectIds) };
      const hash = auditHash(row.previousHash, { ...text, actorId: 'x', detail: JSON.stringify(row.detail) });
      await tx.run(sql`update audit_rows set actor_id = 'x', hash = ${hash} where seq = 5`);
    });
    expect(finding).toEqual({ kind: 'unlinked', seq: 6 });
  });

  it('shows a row that was slipped in among removed months', async () => {
    const db = await chainOf(3);
    expect(
      await tampered(db, (tx) =>
        tx.run(sql`insert into audit_rows select -4, segment, at, actor_id, action, subject_kind, subject_ids, detail,
          previous_hash, hash from audit_rows where seq = 1`),
      ),
    ).toMatchObject({ kind: 'extra' });
  });
});

describe('heads noted outside', () => {
  it('show a log that was written anew from the start, and an end that was cut off with its counter', async () => {
    const app = await openTestApp();
    const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-heads-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const noting = { ...app, auditHeads: auditHeadFile(join(folder, 'heads.jsonl')) };
    const entry = (n: number) => ({
      actorId: 'kim',
      action: 'reveal' as const,
      subjectKind: 'person' as const,
      subjectIds: [`p${n}`],
    });
    for (const n of [1, 2, 3]) {
      await write(app.db, (tx) => appendAudit(tx, app.clock.now(), entry(n)));
      await noteAuditHead(noting);
      await noteAuditHead(noting);
    }
    expect(noting.auditHeads.read().map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(await checkAudit(noting)).toMatchObject({ rows: 3, finding: null });

    await app.db.run(sql`delete from audit_rows where seq = 3`);
    await app.db.run(sql`delete from sqlite_sequence where name = 'audit_rows'`);
    expect((await checkAudit(app)).finding).toBeNull();
    expect((await checkAudit(noting)).finding).toEqual({ kind: 'tail', seq: 3 });

    await app.db.run(sql`delete from audit_rows`);
    for (const n of [7, 8, 9]) await write(app.db, (tx) => appendAudit(tx, app.clock.now(), entry(n)));
    expect((await checkAudit(app)).finding).toBeNull();
    expect((await checkAudit(noting)).finding).toEqual({ kind: 'head', seq: 1 });
    expect(await findAuditCheck(app.db)).toMatchObject({ finding: 'head', findingSeq: 1, rows: 0 });
  });
});

describe('a place outside that cannot be written to', () => {
  it('is said once on the console and on both pages, and heals by itself', async () => {
    const app = await openTestApp();
    const folder = join(mkdtempSync(join(tmpdir(), 'werkbruecke-heads-')), 'not-there');
    onTestFinished(() => rmSync(dirname(folder), { recursive: true, force: true }));
    const noting = { ...app, auditHeads: auditHeadFile(join(folder, 'heads.jsonl')) };
    const officer = actorOf(await insertUser(app.db, { roles: ['dpo'] }));
    const administrator = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
    const since = app.clock.now();
    await noteAuditHead(noting);
    app.clock.advance({ minutes: 10 });
    await noteAuditHead(noting);
    expect(takeConsoleErrors()).toEqual([expect.stringContaining('Check AUDIT_HEAD_FILE')]);
    expect(await findAuditState(noting, officer)).toMatchObject({ isNotedOutside: true, notedNoMoreSince: since });
    expect((await findPortalState(noting, administrator)).auditHeadTrouble).toEqual(since);
    mkdirSync(folder);
    await noteAuditHead(noting);
    expect(noting.auditHeads.read()).toHaveLength(1);
    expect(await findAuditState(noting, officer)).toMatchObject({ notedNoMoreSince: null });
    expect((await findPortalState(noting, administrator)).auditHeadTrouble).toBeNull();
  });
});

describe('months that were removed', () => {
  it('leave a signed checkpoint: the chain goes on from it, and every change of it shows', async () => {
    const db = await chainOf(100);
    const at = new Date('2027-06-01T08:00:00Z');
    const first = await write(db, (tx) => removeSegments(tx, key, '2027-02', at));
    expect(first).toMatchObject({ firstSeq: 1, lastSeq: 21 });
    const second = await write(db, (tx) => removeSegments(tx, key, '2027-03', at));
    expect(second).toMatchObject({ firstSeq: 22, lastSeq: 49 });
    expect(await write(db, (tx) => removeSegments(tx, key, '2027-03', at))).toBeNull();
    expect(await check(db)).toMatchObject({ rows: 51, finding: null });
    await write(db, (tx) =>
      appendAudit(tx, at, { actorId: null, action: 'reveal', subjectKind: 'person', subjectIds: [] }),
    );
    expect(await findingOf(db)).toBeNull();

    for (const column of ['last_seq', 'first_seq', 'segment', 'hash', 'removed_at', 'signature']) {
      const name = sql.identifier(column);
      const isNumber = column.endsWith('seq') || column === 'removed_at';
      const value = isNumber ? sql`${name} + 1` : sql`${name} || 'x'`;
      for (const which of [21, 49])
        expect(
          (
            await tampered(db, (tx) =>
              tx.run(sql`update audit_checkpoints set ${name} = ${value} where last_seq = ${which}`),
            )
          )?.kind,
          `${column} of ${which}`,
        ).toBe('checkpoint');
    }
    expect(await tampered(db, (tx) => tx.run(sql`delete from audit_checkpoints where last_seq = 21`))).not.toBeNull();
    expect(await tampered(db, (tx) => tx.run(sql`delete from audit_checkpoints`))).toMatchObject({
      kind: 'missing',
      seq: 1,
    });
    expect(
      await tampered(db, async (tx) => {
        await tx.run(sql`delete from audit_rows where seq <= 60`);
      }),
    ).toMatchObject({ kind: 'missing', seq: 50 });
  });

  it('never go back: a clock that is set back stays in the month that has begun', async () => {
    const db = await chainOf(3, Date.parse('2027-02-01T08:00:00Z'), -86_400_000);
    const rows = await db.select({ segment: auditRows.segment }).from(auditRows);
    expect(rows.map(({ segment }) => segment)).toEqual(['2027-02', '2027-02', '2027-02']);
    expect(await findingOf(db)).toBeNull();
  });
});
