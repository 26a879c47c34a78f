import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openPortal } from '#app/composition.server.ts';
import { can, mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { readEnv } from '#app/env.server.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { users } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { askedPortal, dataPath } from '#tests/support/asked-portal.ts';
import { startCountingProxy, type CountingProxy } from '#tests/support/counting-proxy.ts';
import { everyNamedRow, insertLogsAndImports, nameEverybody } from '#tests/support/every-row.ts';
import { hasLibsqlServer, startLibsqlServer, type LibsqlServer } from '#tests/support/libsql-server.ts';
import { insertPolicyWorld } from '#tests/support/policy-world.ts';
import { addressOf, privatePages } from '#tests/support/private-pages.ts';
import { insertReleasedMatch } from '#tests/support/released-match.ts';
import { buildOf, loadEveryPage } from '#tests/support/server-build.ts';
import { testClock } from '#tests/support/test-clock.ts';
import type { TestApp } from '#tests/support/test-app.ts';

/** A page asks a database on another machine four times at most: that is what people wait for. Its copy catches up meanwhile. */
const most = 4;

describe.skipIf(!hasLibsqlServer)('every private page on a libSQL server', { timeout: 300_000 }, () => {
  let server: LibsqlServer;
  let proxy: CountingProxy;
  beforeAll(async () => {
    server = await startLibsqlServer();
    proxy = await startCountingProxy(server.url);
  });
  afterAll(async () => {
    await proxy.close();
    await server.stop();
  });

  it('asks it four times at most, with the session and the entry in the log where names are shown', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-data-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const env = readEnv({
      WERKBRUECKE_MODE: 'development',
      DATA_DIR: folder,
      DATABASE_URL: proxy.url,
      ...(server.authToken === undefined ? {} : { DATABASE_AUTH_TOKEN: server.authToken }),
    });
    const clock = testClock();
    const opened = await openPortal(env, { origin: 'http://portal.example', clock });
    onTestFinished(() => opened.close());
    const app: TestApp = { ...opened.app, clock };
    const world = await insertPolicyWorld(app.db);
    const { companyUser, mentorUser } = await insertReleasedMatch(app);
    await insertLogsAndImports(app);
    await nameEverybody(app);
    // A log that has begun: the first entry of a house asks once more where it begins.
    await write(app.db, (tx) =>
      appendAudit(tx, clock.now(), { actorId: null, action: 'job.run', subjectKind: 'job', subjectIds: [] }),
    );
    const rows = await everyNamedRow(app);
    const portal = askedPortal(app, buildOf(await loadEveryPage()));
    const known = new Set((await app.db.select({ id: users.id }).from(users)).map(({ id }) => id));
    const actors = [...world.actors.map(({ actor }) => actor), companyUser, mentorUser].filter(({ userId }) =>
      known.has(userId),
    );
    const cookies = new Map<string, string>();
    for (const actor of actors) if (!cookies.has(actor.userId)) cookies.set(actor.userId, await portal.signIn(actor));
    const town = app.places.choices().find(({ kind }) => kind === 'place')?.id ?? 0;

    const asked = new Map<string, number>();
    for (const page of privatePages.filter(({ isShown }) => isShown)) {
      for (const actor of actors.filter((each) => mayEver(each, page.reads))) {
        if (asked.has(page.path)) break;
        const ids =
          page.row === null
            ? ['']
            : rows[page.row]
                .filter((row) => can(actor, page.reads, row.resource))
                .slice(0, 3)
                .map(({ id }) => id);
        for (const id of ids) {
          await opened.catchUp();
          proxy.taken();
          const { status } = await portal.ask(dataPath(addressOf(page, id, town)), {
            cookie: cookies.get(actor.userId) ?? '',
          });
          const { questions } = proxy.taken();
          if (status !== 200) continue;
          asked.set(page.path, Math.max(questions, asked.get(page.path) ?? 0));
        }
      }
    }
    expect([...asked].filter(([, count]) => count > most)).toEqual([]);
    expect(asked.get('profiles/browse')).toBe(0);
    expect(asked.size).toBeGreaterThan(80);
  });
});
