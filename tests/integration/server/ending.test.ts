import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { expect, inject, it, onTestFinished } from 'vitest';
import { readEnv } from '#app/env.server.ts';
import { startServer } from '#app/server.ts';
import { queueTestMail } from '#app/use-cases/notification/queue-test-mail.server.ts';
import { mailsBeingSent } from '#app/use-cases/notification/send-mails.server.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { takeConsoleErrors } from '#tests/support/console-errors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { beforeFallingSilent } from '#tests/support/falling-silent.ts';
import { buildOf } from '#tests/support/server-build.ts';

it('ends in time while neither the mail server nor the search server answers', async () => {
  const mails = await beforeFallingSilent(null);
  const search = await beforeFallingSilent(null);
  const dataDir = mkdtempSync(join(tmpdir(), 'werkbruecke-house-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  copyFileSync(inject('templateDatabase'), join(dataDir, 'werkbruecke.db'));
  const running = await startServer({
    env: readEnv({
      WERKBRUECKE_MODE: 'test',
      PORT: '0',
      DATA_DIR: dataDir,
      SMTP_URL: `smtp://${mails.host}`,
      MAIL_FROM: 'portal@werkbruecke.example',
      MEILI_URL: search.url,
      MEILI_KEY: 'a-key-of-sixteen-bytes',
    }),
    build: buildOf({}),
    log: () => undefined,
  });
  const administrator = await write(running.portal.app.db, (tx) => insertUser(tx, { roles: ['administrator'] }));
  await queueTestMail(running.portal.app, actorOf(administrator));
  for (const until = Date.now() + 10_000; mails.connections() + search.connections() < 2; await wait(10))
    expect(Date.now(), 'both are being asked').toBeLessThan(until);

  const begun = performance.now();
  await running.close();
  expect(performance.now() - begun).toBeLessThan(4_500);

  // A process ends here; this one goes on, and what is still asked must come to its end before its folder goes.
  mails.answerAgain();
  search.answerAgain();
  const { app } = running.portal;
  await Promise.all([mailsBeingSent(app), app.searchSync?.stop()]);
  await nextTurn();
  expect(takeConsoleErrors()).toEqual(['mails could not be sent']);
});
