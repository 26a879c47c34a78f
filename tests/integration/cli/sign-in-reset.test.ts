import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { expect, inject, it, onTestFinished } from 'vitest';
import { openPortal } from '#app/composition.server.ts';
import { readEnv } from '#app/env.server.ts';
import { loginIndex } from '#app/identity/login-index.server.ts';
import { openToRead } from '#db/client.ts';
import { auditRows, oneTimeCodeKeys, sessions } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { insertUser } from '#tests/support/factories.ts';
import { startPortal, startSource, urlOf } from '#tests/support/portal-process.ts';

it('the second factor of the one administrator is taken away by a command, once the portal is stopped', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-reset-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copyFileSync(inject('templateDatabase'), join(folder, 'werkbruecke.db'));
  const env = { WERKBRUECKE_MODE: 'test', DATA_DIR: folder };
  const portal = await openPortal(readEnv(env), { origin: 'http://portal.example' });
  const { vault, db } = portal.app;
  await write(db, async (tx) => {
    for (const [name, roles] of [
      ['anton', ['administrator']],
      ['kim', ['caseworker']],
    ] as const) {
      const email = `${name}@jobcenter.example`;
      const { id } = await insertUser(tx, { email, loginIndex: loginIndex(vault, email), roles: [...roles] });
      await tx
        .insert(oneTimeCodeKeys)
        .values({ userId: id, keyCipher: 'sealed', lastStep: 0, createdAt: new Date('2027-01-11T08:00:00Z') });
      await tx.insert(sessions).values({ id: `session of ${name}`, userId: id, expiresAt: 4_000_000_000 });
    }
  });
  await portal.close();
  const reset = async (...words: string[]) => {
    const command = startSource('app/cli/sign-in-reset.ts', env, words);
    return { code: await command.ended, said: command.said().trim() };
  };
  const read = openToRead(`file:${join(folder, 'werkbruecke.db')}`);
  onTestFinished(() => read.$client.close());
  const left = async () => [await read.$count(oneTimeCodeKeys), await read.$count(sessions)];

  const server = startPortal(env);
  await urlOf(server);
  expect(await reset('anton@jobcenter.example')).toMatchObject({
    code: 1,
    said: expect.stringContaining('The data directory is in use') as string,
  });
  expect(await left()).toEqual([2, 2]);
  server.child.kill('SIGTERM');
  await server.ended;

  const other = await reset('kim@jobcenter.example');
  expect(other).toMatchObject({ code: 1, said: expect.stringContaining('no account of an administrator') as string });
  expect(other.said).not.toContain('@');
  expect(await left()).toEqual([2, 2]);

  expect(await reset('anton@jobcenter.example')).toMatchObject({
    code: 0,
    said: expect.stringContaining('her sessions have ended') as string,
  });
  expect(await left(), 'those of the other one stay').toEqual([1, 1]);
  expect(await read.select().from(auditRows).where(eq(auditRows.action, 'user.factorsReset'))).toMatchObject([
    { actorId: null },
  ]);
}, 180_000);
