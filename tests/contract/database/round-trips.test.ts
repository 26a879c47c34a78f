import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openPortal } from '#app/composition.server.ts';
import type { Actor } from '#app/domain/account/actor.ts';
import { readEnv } from '#app/env.server.ts';
import { loader as companyProfiles } from '#app/routes/company_.profiles/route.tsx';
import { loader as placementPage } from '#app/routes/placements.$id/route.tsx';
import { loader as postingPage } from '#app/routes/postings.$id/route.tsx';
import { loader as profilePage } from '#app/routes/profiles.$id/route.tsx';
import { loader as browsePage } from '#app/routes/profiles.browse/route.tsx';
import { loader as profileList } from '#app/routes/profiles._index/route.tsx';
import { loader as todayPage } from '#app/routes/today/route.tsx';
import { startCountingProxy, type CountingProxy } from '#tests/support/counting-proxy.ts';
import { insertProfile } from '#tests/support/factories.ts';
import { hasLibsqlServer, startLibsqlServer, type LibsqlServer } from '#tests/support/libsql-server.ts';
import { introduce, openProposalWorld } from '#tests/support/proposal-world.ts';
import { testClock } from '#tests/support/test-clock.ts';
import type { TestApp } from '#tests/support/test-app.ts';

/** A page asks a database on another machine four times at most: that is what people wait for. Its copy catches up meanwhile. */
const most = 4;

describe.skipIf(!hasLibsqlServer)('a page of the portal on a libSQL server', { timeout: 180_000 }, () => {
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

  it('asks it four times at most, with the entry in the log where names are shown', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-data-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const env = readEnv({
      WERKBRUECKE_MODE: 'development',
      DATA_DIR: folder,
      DATABASE_URL: proxy.url,
      ...(server.authToken === undefined ? {} : { DATABASE_AUTH_TOKEN: server.authToken }),
    });
    const clock = testClock();
    const portal = await openPortal(env, { origin: 'http://portal.example', clock });
    onTestFinished(() => portal.close());
    const app: TestApp = { ...portal.app, clock };
    const world = await openProposalWorld(app);
    const { placementId } = await introduce(world);
    for (let more = 0; more < 6; more += 1) await insertProfile(app.db, { organisationId: world.organisationId });

    const trips = async (
      loader: (args: LoaderFunctionArgs) => Promise<unknown>,
      actor: Actor,
      path: string,
      id?: string,
    ) => {
      proxy.taken();
      await portal.catchUp();
      await loader({
        request: new Request(`http://portal.example${path}`),
        params: id === undefined ? {} : { id },
        context: {
          app,
          signedIn: Promise.resolve({ sessionId: 'none', displayName: null, actor }),
          cookies: [],
        } as never,
      });
      return proxy.taken().questions;
    };
    const { caseworker, officer, company, postingId, profileId } = world;
    const found = {
      browse: await trips(browsePage, officer, '/profiles/browse?kind=trialEmployment'),
      posting: await trips(postingPage, officer, `/postings/${postingId}`, postingId),
      today: await trips(todayPage, caseworker, '/today'),
      profile: await trips(profilePage, caseworker, `/profiles/${profileId}`, profileId),
      profiles: await trips(profileList, caseworker, '/profiles'),
      placement: await trips(placementPage, caseworker, `/placements/${placementId}`, placementId),
      company: await trips(companyProfiles, company, `/company/profiles?posting=${postingId}`),
    };
    expect(Object.entries(found).filter(([, count]) => count > most)).toEqual([]);
    expect(found.browse).toBe(0);
  });
});
