import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { readEnv } from '#app/env.server.ts';
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
import type { Clock } from '#app/use-cases/app-context.ts';
import { startServer, type RunningServer } from '#app/server.ts';
import { buildOf, type Pages } from './server-build.ts';

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

/**
 * The server of production with these pages, in this process; ends with the test.
 * @param shown other pages than those above
 * @param clock what it counts days by; without: the machine's
 */
export async function openRunningPortal(
  over: Record<string, string> = {},
  shown: Pages = pages,
  clock?: Clock,
): Promise<RunningServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'werkbruecke-portal-'));
  copyFileSync(inject('templateDatabase'), join(dataDir, 'werkbruecke.db'));
  const running = await startServer({
    env: readEnv({ WERKBRUECKE_MODE: 'test', PORT: '0', DATA_DIR: dataDir, ...over }),
    build: buildOf(shown),
    clock,
    log: () => undefined,
  });
  onTestFinished(async () => {
    await running.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return running;
}
