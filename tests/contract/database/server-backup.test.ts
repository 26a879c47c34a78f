import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPortal, systemClock } from '#app/composition.server.ts';
import { readEnv } from '#app/env.server.ts';
import { findBackupState } from '#app/use-cases/backup/find-backup-state.server.ts';
import { runDueBackup } from '#app/use-cases/backup/run-due-backup.server.ts';
import { runDueDrill } from '#app/use-cases/backup/start-backup.server.ts';
import { closeCase } from '#app/use-cases/profile/close-case.server.ts';
import { createProfile } from '#app/use-cases/profile/create-profile.server.ts';
import { eraseCase } from '#app/use-cases/profile/erase-case.server.ts';
import { logicalDigest } from '#db/backup/logical-digest.ts';
import { openDatabase } from '#db/client.ts';
import { jobs, profiles } from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertTeam, insertUser } from '#tests/support/factories.ts';
import { ownsLibsqlServer, startLibsqlServerOn } from '#tests/support/libsql-server.ts';
import { newPerson } from '#tests/support/person.ts';
import { startSource } from '#tests/support/portal-process.ts';

/** The way of docs/betrieb/sichern.md: the server is stopped, its folder copied, and put back as a whole. */
describe.skipIf(!ownsLibsqlServer)('a database on a libSQL server', { timeout: 300_000 }, () => {
  it('is backed up by copying the folder of the stopped server; put back it brings no erased person back', async () => {
    const root = mkdtempSync(join(tmpdir(), 'werkbruecke-server-backup-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    const folder = join(root, 'server');
    const settings = (url: string) => ({
      WERKBRUECKE_MODE: 'development',
      DATA_DIR: join(root, 'data'),
      DATABASE_URL: url,
    });
    const said: string[] = [];
    const on = async <T>(work: (url: string) => Promise<T>): Promise<T> => {
      const server = await startLibsqlServerOn(folder, true);
      return work(server.url).finally(() => server.stop());
    };
    const open = (url: string) =>
      openPortal(readEnv(settings(url)), {
        origin: 'http://portal.example',
        clock: systemClock,
        log: (line) => said.push(line),
      });
    const digest = async (url: string) => {
      const db = await openDatabase(url);
      return logicalDigest(db.$client).finally(() => db.$client.close());
    };

    const { id, teamLead, caseworker, before } = await on(async (url) => {
      const { app, close } = await open(url);
      const organisation = await insertOrganisation(app.db);
      const team = await insertTeam(app.db, { organisationId: organisation.id });
      const inTeam = { organisationId: organisation.id, teamId: team.id };
      const caseworker = actorOf(await insertUser(app.db, inTeam));
      const teamLead = actorOf(await insertUser(app.db, { ...inTeam, roles: ['teamLead'] }));
      const admin = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
      const id = await createProfile(app, caseworker, { ...newPerson(), key: null });
      expect(await findBackupState(app, admin), 'the page says where it is backed up').toBeNull();
      await runDueBackup(app);
      await runDueDrill(app);
      expect(await app.db.$count(jobs)).toBe(0);
      expect(readdirSync(join(root, 'data'))).not.toContain('backups');
      await close();
      for (const command of ['backup', 'restore']) {
        const refused = startSource(`app/cli/${command}.ts`, settings(url));
        expect(await refused.ended).toBe(1);
        expect(refused.said()).toContain('it is backed up there');
      }
      return { id, teamLead, caseworker, before: await digest(url) };
    });
    cpSync(folder, join(root, 'copy'), { recursive: true });
    await on(async (url) => {
      const { app, close } = await open(url);
      await closeCase(app, caseworker, { profileId: id, version: 1, reason: 'other' });
      await eraseCase(app, teamLead, { profileId: id, version: 2, reason: 'personAsked' });
      await close();
    });

    rmSync(folder, { recursive: true });
    cpSync(join(root, 'copy'), folder, { recursive: true });
    await on(async (url) => {
      expect((await digest(url)).digest).toBe(before.digest);
      const { app, close } = await open(url);
      expect(said.join('\n')).toContain('a copy from before 1 erasures');
      const [profile] = await app.db.select({ state: profiles.state }).from(profiles).where(eq(profiles.id, id));
      expect(profile?.state).toBe('erased');
      await close();
    });
  });
});
