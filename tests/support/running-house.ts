import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerBuild } from '@remix-run/node';
import { inject, onTestFinished } from 'vitest';
import * as entry from '#app/entry.server.tsx';
import { readEnv } from '#app/env.server.ts';
import * as root from '#app/root.tsx';
import * as unknownPage from '#app/routes/$/route.tsx';
import * as houseTextPage from '#app/routes/administration_.texts_.$page.$locale/route.tsx';
import * as feedbackPage from '#app/routes/feedback/route.tsx';
import * as importsPage from '#app/routes/imports._index/route.tsx';
import * as invitationPage from '#app/routes/invitations.$token/route.tsx';
import * as mailOffPage from '#app/routes/mails.$token/route.tsx';
import * as pairsPage from '#app/routes/mentoring_.pairs/route.tsx';
import * as newPostingPage from '#app/routes/postings.new/route.tsx';
import * as newProfilePage from '#app/routes/profiles.new/route.tsx';
import * as preferencesPage from '#app/routes/preferences/route.tsx';
import * as recordCompanyPage from '#app/routes/companies.new/route.tsx';
import * as signInPage from '#app/routes/sign-in/route.tsx';
import * as tandemPage from '#app/routes/tandems_.$id/route.tsx';
import * as meetingLogPage from '#app/routes/tandems_.$id_.log/route.tsx';
import * as meetingFilePage from '#app/routes/tandems_.$id_.meeting/route.tsx';
import { startServer, type RunningServer } from '#app/server.ts';

type ServerRoute = ServerBuild['routes'][string];

/** Some pages of the portal, each standing for a kind of form; all would take long to load. */
const pages = {
  '*': unknownPage,
  'administration/texts/:page/:locale': houseTextPage,
  'companies/new': recordCompanyPage,
  feedback: feedbackPage,
  imports: importsPage,
  'invitations/:token': invitationPage,
  'mails/:token': mailOffPage,
  'mentoring/pairs': pairsPage,
  'postings/new': newPostingPage,
  preferences: preferencesPage,
  'profiles/new': newProfilePage,
  'sign-in': signInPage,
  'tandems/:id': tandemPage,
  'tandems/:id/log': meetingLogPage,
  'tandems/:id/meeting': meetingFilePage,
};

/** What Vite would build, by hand: the real root, the real entry, the pages above. */
function build(): ServerBuild {
  const inManifest = { hasClientAction: false, hasClientLoader: false, hasErrorBoundary: false, module: '' };
  const routes: Record<string, ServerRoute> = {
    root: { id: 'root', path: '', module: root },
  };
  for (const [path, module] of Object.entries(pages)) {
    routes[path] = { id: path, parentId: 'root', path, module: module as unknown as ServerRoute['module'] };
  }
  return {
    mode: 'production',
    entry: { module: entry },
    routes,
    assets: {
      entry: { module: '', imports: [] },
      routes: Object.fromEntries(
        Object.values(routes).map(({ id, parentId, path, module }) => [
          id,
          { id, parentId, path, ...inManifest, hasLoader: 'loader' in module, hasAction: 'action' in module },
        ]),
      ),
      url: '',
      version: '',
    },
    publicPath: '/',
    assetsBuildDirectory: 'build/client',
    basename: '/',
    future: {
      v3_fetcherPersist: true,
      v3_lazyRouteDiscovery: true,
      v3_relativeSplatPath: true,
      v3_singleFetch: true,
      v3_throwAbortReason: true,
    },
    isSpaMode: false,
  };
}

/** The server of production with these pages, in this process; ends with the test. */
export async function openRunningHouse(over: Record<string, string> = {}): Promise<RunningServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'werkbruecke-house-'));
  copyFileSync(inject('templateDatabase'), join(dataDir, 'werkbruecke.db'));
  const running = await startServer({
    env: readEnv({ WERKBRUECKE_MODE: 'test', PORT: '0', DATA_DIR: dataDir, ...over }),
    build: build(),
    log: () => undefined,
  });
  onTestFinished(async () => {
    await running.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return running;
}
