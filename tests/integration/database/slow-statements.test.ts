import { eq, sql } from 'drizzle-orm';
import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { setLogFormat } from '#app/log/log.ts';
import { openDatabase } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { organisations } from '#db/schema/index.ts';
import { noteSlowStatements, withoutValues } from '#db/slow-statements.ts';
import { write } from '#db/transaction.ts';

/** What the log said, line by line. */
function logLines(): { readonly event: string; readonly statement: string; readonly ms: number }[] {
  const lines: { event: string; statement: string; ms: number }[] = [];
  setLogFormat('json');
  const spy = vi
    .spyOn(process.stderr, 'write')
    .mockImplementation((line) => lines.push(JSON.parse(String(line)) as (typeof lines)[number]) > 0);
  onTestFinished(() => {
    spy.mockRestore();
    setLogFormat('text');
  });
  return lines;
}

/** A statement that takes a while: counts up in the database. */
const countTo = (most: number) =>
  sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${most}) select max(i) as top from n`;

async function openSlowly(slowMs: number) {
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-slow-'));
  const notes = noteSlowStatements(slowMs);
  const db = await openDatabase(`file:${join(folder, 'slow.db')}`, undefined, null, notes.watch);
  onTestFinished(() => {
    db.$client.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { db, notes };
}

describe('a slow statement', () => {
  it('is noted with its time and without its values, the quick ones are not', async () => {
    const { db, notes } = await openSlowly(20);
    const lines = logLines();
    await db.get(sql`select ${'Kanarix'} as word`);
    expect(notes.count()).toBe(0);
    await db.get(countTo(2_000_000));
    expect(lines).toMatchObject([
      { event: 'slowStatement', statement: expect.stringContaining('with recursive n(i)') as string },
    ]);
    expect(lines[0]?.ms).toBeGreaterThanOrEqual(20);
    expect(lines[0]?.statement).not.toContain('2000000');
  });

  it('is noted once a minute, however often it is slow, and counted each time', async () => {
    const { db, notes } = await openSlowly(20);
    const lines = logLines();
    for (const most of [1_000_000, 1_100_000, 1_200_000]) await db.get(countTo(most));
    expect(lines).toHaveLength(1);
    expect(notes.count()).toBe(3);
  });

  it('never shows what was read or written, in a transaction or when it fails', async () => {
    const { db } = await openSlowly(0.000_001);
    const lines = logLines();
    await migrateDatabase(db);
    await write(db, (tx) => tx.insert(organisations).values({ name: 'Kanarix', kind: 'jobcenter' }));
    await db.select().from(organisations).where(eq(organisations.name, 'Kanarix'));
    await db.run(sql`insert into organisations (id, name) values ('Kanarix', ${'Kanarix'})`).catch(() => undefined);
    await db.run(sql.raw("select 'Kanarix', 'it''s Kanarix', 4711 where 'x' <> 'Kanarix'"));
    const all = lines.map(({ statement }) => statement);
    expect(all.some((statement) => statement.startsWith('insert into "organisations"'))).toBe(true);
    expect(all).toContain('select ?, ... where ? <> ?');
    expect(all.join('\n')).not.toMatch(/Kanarix|4711/);
  });

  it('keeps its names: only what stands for a value is left out', () => {
    expect(withoutValues(`select "t1"."id", p2.x\n from t where a in (1, 2, 3) and b = -4.5 limit 10`)).toBe(
      'select "t1"."id", p2.x from t where a in (?, ...) and b = ? limit ?',
    );
    expect(withoutValues("select 'never closed Kanarix")).toBe('select ?');
  });
});
