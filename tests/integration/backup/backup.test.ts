import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { sql } from 'drizzle-orm';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { auditHeadFile } from '#app/adapters/audit-head-file.ts';
import { noteAuditHead } from '#app/use-cases/audit/note-audit-head.server.ts';
import { copyDueKeys, copyKeysNow } from '#app/use-cases/backup/copy-keys.server.ts';
import { findBackupState } from '#app/use-cases/backup/find-backup-state.server.ts';
import { administrationOverview } from '#app/use-cases/account/administration-overview.server.ts';
import { findQueues } from '#app/use-cases/health/find-queues.server.ts';
import { runDueBackup } from '#app/use-cases/backup/run-due-backup.server.ts';
import { runRestoreDrill } from '#app/use-cases/backup/run-restore-drill.server.ts';
import { runDueDrill, startBackupJob } from '#app/use-cases/backup/start-backup.server.ts';
import { backupPlaceOf, writeBackup } from '#app/use-cases/backup/write-backup.server.ts';
import { runJobs } from '#app/use-cases/job/run-jobs.server.ts';
import { createProfile } from '#app/use-cases/profile/create-profile.server.ts';
import { dropHalfWritten, listBackups } from '#db/backup/backup-folder.ts';
import { logicalDigest } from '#db/backup/logical-digest.ts';
import { unpackBackup } from '#db/backup/read-backup-file.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findJob } from '#db/queries/job/job.ts';
import { organisations, placeKm } from '#db/schema/index.ts';
import { ruleValues } from '#db/schema/rule.ts';
import { write } from '#db/transaction.ts';
import { openKeyStore } from '#db/vault/key-store.ts';
import { actorOf } from '#tests/support/actors.ts';
import { takeConsoleErrors } from '#tests/support/console-errors.ts';
import { insertOrganisation, insertTeam, insertUser } from '#tests/support/factories.ts';
import { newPerson } from '#tests/support/person.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

/** Without the distances between places: most rows of a new house, and each backup and each trial reads all of them. */
async function openSmallHouse(): Promise<TestApp> {
  const app = await openTestApp();
  await app.db.delete(placeKm);
  return app;
}

const asked = (app: TestApp) => writeBackup(backupPlaceOf(app), { at: app.clock.now(), reason: 'asked' });

async function digestOf(file: string) {
  const client = createClient({ url: `file:${file}` });
  onTestFinished(() => client.close());
  return logicalDigest(client);
}

describe('a backup', () => {
  it('holds every row of the moment, and nothing of it can be read without the key', async () => {
    const app = await openSmallHouse();
    const organisation = await insertOrganisation(app.db);
    const team = await insertTeam(app.db, { organisationId: organisation.id });
    const inTeam = { organisationId: organisation.id, teamId: team.id };
    await createProfile(app, actorOf(await insertUser(app.db, inTeam)), { ...newPerson(), key: null });
    const before = await logicalDigest(app.db.$client);
    const written = await asked(app);
    await insertOrganisation(app.db);

    const place = backupPlaceOf(app);
    const file = join(place.folder, written.name);
    expect(readdirSync(place.folder)).toEqual([written.name]);
    expect(written.name).toBe('werkbruecke-2027-01-11T08-00-00Z-asked.backup');
    expect(readFileSync(file).toString('latin1')).not.toMatch(/SQLite format|create table|asked/i);
    expect(existsSync(join(app.config.dataDir, 'keys.db'))).toBe(true);
    expect(readdirSync(app.config.dataDir).filter((name) => name.startsWith('backup-in-work'))).toEqual([]);

    const restored = join(app.config.dataDir, 'restored.db');
    const head = await unpackBackup(file, place.key, restored);
    expect(await digestOf(restored)).toEqual(before);
    expect(head).toMatchObject({ digest: before.digest, rows: before.rows, reason: 'asked' });
    expect(before.rows).toBeGreaterThan(1000);
    expect(readFileSync(restored).includes(place.key)).toBe(false);
  });

  it('is refused with a sentence when it was cut off, changed, made by another house, or is something else', async () => {
    const app = await openSmallHouse();
    const { name } = await asked(app);
    const place = backupPlaceOf(app);
    const whole = readFileSync(join(place.folder, name));
    const target = join(app.config.dataDir, 'restored.db');
    const other = async (bytes: Buffer, key = place.key) => {
      writeFileSync(join(place.folder, 'other'), bytes);
      return unpackBackup(join(place.folder, 'other'), key, target).then(
        () => 'opened',
        (error: { code: string }) => error.code,
      );
    };
    expect(await other(whole)).toBe('opened');
    for (const length of [30, 100, 5_000, whole.length >> 1, whole.length - 1])
      expect(await other(whole.subarray(0, length)), `cut off at ${length}`).toBe('halfWritten');
    const flipped = Buffer.from(whole);
    flipped[whole.length - 100] = (flipped[whole.length - 100] ?? 0) ^ 1;
    expect(await other(flipped)).toBe('changed');
    expect(await other(Buffer.concat([whole, whole]))).toBe('changed');
    expect(await other(whole, Buffer.alloc(32, 9))).toBe('otherKey');
    expect(await other(Buffer.from('Some letter'))).toBe('notABackup');
    expect(await other(Buffer.alloc(0))).toBe('notABackup');
  });

  it('is told from one with a single other value', async () => {
    const app = await openSmallHouse();
    const before = await logicalDigest(app.db.$client);
    const { id } = await insertOrganisation(app.db);
    const after = await logicalDigest(app.db.$client);
    expect(after.rows).toBe(before.rows + 1);
    await app.db.run(sql`update organisations set name = name || ' ' where id = ${id}`);
    const changed = await logicalDigest(app.db.$client);
    expect(changed.rows).toBe(after.rows);
    expect(changed.digest).not.toBe(after.digest);
  });

  it('of which half was written when the process ended is no backup, and is cleared away at the next start', async () => {
    const app = await openSmallHouse();
    const { name } = await asked(app);
    const { folder } = backupPlaceOf(app);
    copyFileSync(join(folder, name), join(folder, 'werkbruecke-2027-01-11T08-15-00Z-regular.backup.part'));
    mkdirSync(join(app.config.dataDir, 'backup-in-work-1-copy'));
    writeFileSync(join(folder, 'notes.part'), 'of somebody else');
    expect(listBackups(folder).map((backup) => backup.name)).toEqual([name]);
    dropHalfWritten(app.config.dataDir, folder);
    expect(readdirSync(folder).sort()).toEqual(['notes.part', name]);
    expect(existsSync(join(app.config.dataDir, 'backup-in-work-1-copy'))).toBe(false);
  });
});

describe('while the portal runs', () => {
  it(
    'a backup is written every quarter of an hour, and goes when the rules of the house say so',
    { timeout: 60_000 },
    async () => {
      const app = await openSmallHouse();
      const admin = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
      const { folder } = backupPlaceOf(app);
      const advance = async (minutes: number) => {
        app.clock.advance({ minutes });
        await runDueBackup(app);
        return listBackups(folder).length;
      };
      /** What an earlier day has left: only its name counts. */
      const leave = (daysAgo: number, hour: number) => {
        const day = new Date(app.clock.now().getTime() - daysAgo * 86_400_000).toISOString().slice(0, 10);
        writeFileSync(join(folder, `werkbruecke-${day}T${String(hour).padStart(2, '0')}-00-00Z-regular.backup`), '');
      };
      expect(await findBackupState(app, admin)).toMatchObject({ newestAt: null, isLate: false, count: 0 });
      expect([await advance(0), await advance(10), await advance(5)]).toEqual([1, 1, 2]);
      expect(await findBackupState(app, admin)).toMatchObject({ newestAt: app.clock.now(), isLate: false, count: 2 });
      for (const hour of [2, 3, 4]) for (const days of [1, 2, 40]) leave(days, hour);
      for (const days of [1, 2, 3, 39, 41]) leave(days, 1);
      leave(1, 20);
      app.clock.advance({ minutes: 61 });
      expect(await findBackupState(app, admin)).toMatchObject({ isLate: true });
      await app.db
        .update(ruleValues)
        .set({ value: null })
        .where(sql`key = 'retention.backupsAll'`);
      expect(await advance(0), 'without a rule nothing goes').toBe(18);
      await app.db
        .update(ruleValues)
        .set({ value: 1 })
        .where(sql`key = 'retention.backupsAll'`);
      await advance(15);
      expect(listBackups(folder).map(({ name }) => name.slice(12, 25))).toEqual([
        '2026-12-01T01',
        '2027-01-08T01',
        '2027-01-09T01',
        '2027-01-10T01',
        '2027-01-10T20',
        '2027-01-11T08',
        '2027-01-11T08',
        '2027-01-11T09',
        '2027-01-11T09',
      ]);
    },
  );

  it('says on console and page why there is none, once, and goes on', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => said.mockRestore());
    // A file system that exists and has no room, on every Linux.
    const folder = '/proc/self';
    const app = await openSmallHouse();
    const full: TestApp = { ...app, config: { ...app.config, backups: { ...backupPlaceOf(app), folder } } };
    const admin = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
    await runDueBackup(full);
    await runDueBackup(full);
    expect(said.mock.calls).toEqual([
      [expect.stringMatching(/^The backup failed\. There is not enough room on the disk/)],
    ]);
    expect(await findBackupState(full, admin)).toMatchObject({ trouble: { code: 'diskFull' } });
    expect(await findBackupState(app, admin)).toMatchObject({ trouble: null });

    const file = join(app.config.dataDir, 'a-file');
    writeFileSync(file, '');
    const inTheWay = { ...app, config: { ...app.config, backups: { ...backupPlaceOf(app), folder: file } } };
    expect(await findBackupState(inTheWay, admin), 'before anybody tried').toMatchObject({
      newestAt: null,
      trouble: { code: 'noFolder' },
    });
    expect(await administrationOverview(inTheWay, admin)).toMatchObject({ isBackupWell: false });
    expect(await administrationOverview(app, admin)).toMatchObject({ isBackupWell: true });
    expect(await findQueues(inTheWay)).toMatchObject({ secondsSinceBackup: null });
    await runDueBackup({
      ...full,
      config: { ...full.config, backups: { ...backupPlaceOf(app), folder: join(file, 'x') } },
    });
    expect(said.mock.lastCall?.[0]).toContain('The folder of the backups cannot be written to');
  });

  it('goes on backing up when the clock was set back, and says that it was', async () => {
    const app = await openSmallHouse();
    const admin = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
    await runDueBackup(app);
    app.clock.advance({ hours: -5 });
    await runDueBackup(app);
    expect(await findBackupState(app, admin)).toMatchObject({ count: 2, isClockBack: true, newestAt: app.clock.now() });
  });

  it('is backed up by whoever may run jobs, at once', async () => {
    const app = await openSmallHouse();
    const admin = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
    const id = await startBackupJob(app, admin, 'backup');
    await runJobs(app);
    expect(await findJob(app.db, id)).toMatchObject({ state: 'done', result: { rows: expect.any(Number) as number } });
    expect(listBackups(backupPlaceOf(app).folder).map(({ reason }) => reason)).toEqual(['asked']);
    await expect(startBackupJob(app, actorOf(await insertUser(app.db)), 'backup')).rejects.toThrow('forbidden');
  });

  it('people write on while a backup is made', async () => {
    const app = await openTestApp();
    const before = await app.db.$count(organisations);
    const backup = asked(app);
    let saved = 0;
    let isOver = false;
    void backup.finally(() => (isOver = true));
    while (!isOver) {
      await write(app.db, (tx) => insertOrganisation(tx));
      saved += 1;
      await nextTurn();
    }
    await backup;
    expect(saved).toBeGreaterThan(10);
    expect(await app.db.$count(organisations)).toBe(before + saved);
  });
});

describe('the copy of the keys the portal makes', () => {
  const named = (app: TestApp, copy: string | null): TestApp => ({
    ...app,
    config: { ...app.config, keyStore: { url: app.config.keyStore?.url ?? '', copy } },
  });
  function apart(): string {
    const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-apart-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return join(folder, 'keys.db');
  }
  const keysIn = async (file: string) => {
    const store = await openKeyStore(`file:${file}`, Buffer.alloc(32, 7));
    const keys = await store.existingKeys(['p1', 'p2']).finally(() => store.close());
    return [...keys.keys()].sort();
  };

  it('follows each backup, and each erasure that is noted outside', async () => {
    const copy = apart();
    const app = named(await openSmallHouse(), copy);
    const admin = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
    await app.vault.keys.keysFor(['p1']);
    await copyDueKeys(app);
    expect(await keysIn(copy)).toEqual(['p1']);
    await app.vault.keys.keysFor(['p2']);
    app.clock.advance({ minutes: 1 });
    await copyDueKeys(app);
    expect(await keysIn(copy), 'no backup since').toEqual(['p1']);
    await runDueBackup(app);
    await copyDueKeys(app);
    expect(await keysIn(copy)).toEqual(['p1', 'p2']);
    expect(await findBackupState(app, admin)).toMatchObject({
      keysCopy: { at: app.clock.now(), isAutomatic: true, isLate: false, trouble: null },
    });

    await app.vault.keys.erase([{ id: 'p1', kind: 'candidate', erasedAt: app.clock.now() }]);
    await write(app.db, (tx) =>
      appendAudit(tx, app.clock.now(), { actorId: null, action: 'reveal', subjectKind: 'person', subjectIds: ['p1'] }),
    );
    await noteAuditHead({ ...app, auditHeads: auditHeadFile(join(app.config.dataDir, 'heads.jsonl')) });
    expect(await keysIn(copy)).toEqual(['p2']);
  });

  it('says on console and page why there is none, once, and leaves the keys of another house alone', async () => {
    const copy = apart();
    const house = await openSmallHouse();
    const app = named(house, copy);
    const admin = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
    const other = await openKeyStore(`file:${copy}`, Buffer.alloc(32, 7));
    await other.keysFor(['p1']);
    other.close();
    const before = readFileSync(copy);
    for (let minute = 0; minute < 2; minute += 1) await copyDueKeys(app);
    expect(takeConsoleErrors()).toEqual([
      expect.stringMatching(
        /^keys\.db could not be copied\. Where keys\.db is to be copied lies a key store that is not/,
      ),
    ]);
    expect(readFileSync(copy).equals(before)).toBe(true);
    expect(await findBackupState(app, admin)).toMatchObject({ keysCopy: { trouble: { code: 'keysOfOther' } } });
    expect(await administrationOverview(app, admin)).toMatchObject({ isBackupWell: false });

    const nowhere = named(house, join(copy, 'no-folder', 'keys.db'));
    await copyDueKeys(nowhere);
    expect(takeConsoleErrors()).toEqual([expect.stringContaining('The folder for the copy of keys.db is not there')]);
    rmSync(copy);
    await copyDueKeys(app);
    expect(await findBackupState(app, admin)).toMatchObject({ keysCopy: { trouble: null, at: app.clock.now() } });
  });

  it('made by hand may be a day older than the newest backup; a demo says nothing of it', async () => {
    const app = await openSmallHouse();
    const admin = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
    const isLate = async (over: TestApp = app) => (await findBackupState(over, admin))?.keysCopy?.isLate;
    expect(await isLate(), 'nothing to open yet').toBe(false);
    await runDueBackup(app);
    expect(await isLate(), 'never').toBe(true);
    await copyKeysNow(named(app, apart()));
    expect(await isLate()).toBe(false);
    app.clock.advance({ hours: 24 });
    await runDueBackup(app);
    expect(await isLate()).toBe(false);
    app.clock.advance({ minutes: 15 });
    await runDueBackup(app);
    expect(await isLate()).toBe(true);
    expect(await findBackupState({ ...app, config: { ...app.config, mode: 'demo' } }, admin)).toMatchObject({
      keysCopy: null,
    });
  });
});

describe('the weekly trial of the way back', () => {
  it('puts a backup back, compares every row, and finds the erased unreadable', async () => {
    const app = await openSmallHouse();
    const admin = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
    await app.vault.keys.keysFor(['p1', 'p2']);
    await app.vault.keys.erase([{ id: 'p1', kind: 'candidate', erasedAt: app.clock.now() }]);
    await runDueDrill(app);
    const state = await findBackupState(app, admin);
    expect(state?.drill).toMatchObject({ isSound: true, at: app.clock.now(), result: { erased: 1 } });
    expect(Number(state?.drill?.result?.['rows'])).toBeGreaterThan(1000);
    expect(readdirSync(app.config.dataDir).filter((name) => name.startsWith('backup-in-work'))).toEqual([]);

    app.clock.advance({ days: 6 });
    await runDueDrill(app);
    expect(listBackups(backupPlaceOf(app).folder)).toHaveLength(1);
    app.clock.advance({ days: 1 });
    await runDueDrill(app);
    expect(listBackups(backupPlaceOf(app).folder)).toHaveLength(2);
  });

  it('fails when somebody who was erased has a key again', async () => {
    const app = await openSmallHouse();
    await app.vault.keys.erase([{ id: 'p1', kind: 'candidate', erasedAt: app.clock.now() }]);
    await app.vault.keys.keysFor(['p1']);
    await expect(runRestoreDrill(app, () => undefined)).rejects.toMatchObject({ code: 'canaryReadable' });
  });

  it(
    'looks through the backups of before, and names those the disk no longer holds whole',
    { timeout: 60_000 },
    async () => {
      const app = await openTestApp();
      const admin = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
      const { folder } = backupPlaceOf(app);
      const cut = (await asked(app)).name;
      app.clock.advance({ minutes: 1 });
      const changed = (await asked(app)).name;
      app.clock.advance({ minutes: 1 });
      await asked(app);
      truncateSync(join(folder, cut), 3_000);
      const bytes = readFileSync(join(folder, changed));
      bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
      writeFileSync(join(folder, changed), bytes);

      app.clock.advance({ minutes: 1 });
      await runDueDrill(app);
      expect(takeConsoleErrors()).toEqual([
        expect.stringMatching(/^Backups in BACKUP_DIR are cut off, damaged or changed\. [^]*asked\.backup/),
      ]);
      const drill = async () => (await findBackupState(app, admin))?.drill;
      expect(await drill(), 'the way back itself holds').toMatchObject({
        isSound: true,
        result: { broken: [cut, changed] },
      });
    },
  );

  it('shows why it failed, and is tried again before the week is over', async () => {
    const app = await openSmallHouse();
    const admin = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
    const { folder } = backupPlaceOf(app);
    writeFileSync(folder, 'in the way');
    const id = await startBackupJob(app, admin, 'restoreDrill');
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await runJobs(app);
      app.clock.advance({ minutes: 5 });
    }
    expect(await findJob(app.db, id)).toMatchObject({ state: 'failed', failure: 'noFolder' });
    rmSync(folder);
    expect((await findBackupState(app, admin))?.drill).toMatchObject({ isSound: false, failure: 'noFolder' });
    app.clock.advance({ hours: 1 });
    await runDueDrill(app);
    expect((await findBackupState(app, admin))?.drill).toMatchObject({ isSound: true });
  });
});
