import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, inject, it, onTestFinished } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { write } from '#db/transaction.ts';
import { startPortal, startSource, urlOf } from '#tests/support/portal-process.ts';

it('the log is verified by a command that only reads, also while the server runs', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-verify-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'data', 'werkbruecke.db');
  const heads = join(folder, 'heads.jsonl');
  const env = { WERKBRUECKE_MODE: 'development', DATA_DIR: join(folder, 'data'), AUDIT_HEAD_FILE: heads };
  const none = startSource('app/cli/audit-verify.ts', env);
  expect(await none.ended).toBe(1);
  expect(none.said()).toContain('There is no database');

  const { mkdirSync } = await import('node:fs');
  mkdirSync(join(folder, 'data'));
  copyFileSync(inject('templateDatabase'), file);
  const db = await openDatabase(`file:${file}`);
  await write(db, async (tx) => {
    for (let n = 0; n < 50; n += 1)
      await appendAudit(tx, new Date('2027-01-11T08:00:00Z'), {
        actorId: 'kim',
        action: 'reveal',
        subjectKind: 'person',
        subjectIds: [`p${n}`],
      });
  });
  db.$client.close();
  const server = startPortal(env);
  await urlOf(server);
  const sound = startSource('app/cli/audit-verify.ts', env);
  expect(await sound.ended, sound.said()).toBe(0);
  expect(sound.said()).toContain('The log is sound: 50 rows');
  server.child.kill('SIGTERM');
  await server.ended;
  expect(readFileSync(heads, 'utf8')).toMatch(/"seq":50/);

  const again = await openDatabase(`file:${file}`);
  await again.run(sql`update audit_rows set actor_id = 'alex' where seq = 30`);
  await again.run(sql`delete from audit_rows where seq = 50`);
  const changed = startSource('app/cli/audit-verify.ts', env);
  expect(await changed.ended).toBe(1);
  expect(changed.said()).toContain('Row 30 is not what was written. The 29 rows before are sound');
  await again.run(sql`update audit_rows set actor_id = 'kim' where seq = 30`);
  const cut = startSource('app/cli/audit-verify.ts', env);
  expect(await cut.ended).toBe(1);
  expect(cut.said()).toContain('Rows from 50 on are missing');
  again.$client.close();
});
