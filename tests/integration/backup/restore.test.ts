import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { openPortal, systemClock } from '#app/composition.server.ts';
import { readEnv } from '#app/env.server.ts';
import { noteAuditHead } from '#app/use-cases/audit/note-audit-head.server.ts';
import { backupPlaceOf, writeBackup } from '#app/use-cases/backup/write-backup.server.ts';
import { closeCase } from '#app/use-cases/profile/close-case.server.ts';
import { createProfile } from '#app/use-cases/profile/create-profile.server.ts';
import { eraseCase } from '#app/use-cases/profile/erase-case.server.ts';
import { listBackups } from '#db/backup/backup-folder.ts';
import { logicalDigest } from '#db/backup/logical-digest.ts';
import { openKeyStore } from '#db/vault/key-store.ts';
import { organisations, profiles } from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertTeam, insertUser } from '#tests/support/factories.ts';
import { newPerson } from '#tests/support/person.ts';
import { startSource } from '#tests/support/portal-process.ts';

/** A data directory with a house of its own, and the commands of whoever runs it. */
function house(more: Readonly<Record<string, string>> = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'werkbruecke-restore-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  copyFileSync(inject('templateDatabase'), join(dir, 'werkbruecke.db'));
  const settings = { WERKBRUECKE_MODE: 'test', DATA_DIR: dir, ...more };
  const said: string[] = [];
  return {
    said,
    file: (name: string) => join(dir, name),
    /** Without what SQLite keeps beside a file as long as anybody has it open. */
    names: () =>
      readdirSync(dir)
        .filter((name) => !/-(wal|shm)$/.test(name))
        .sort(),
    backups: () => listBackups(join(dir, 'backups')).map(({ name }) => name),
    open: () =>
      openPortal(readEnv(settings), {
        origin: 'http://portal.example',
        clock: systemClock,
        log: (line) => said.push(line),
      }),
    async run(command: 'backup' | 'restore', ...args: string[]) {
      const process = startSource(`app/cli/${command}.ts`, settings, args);
      return { code: await process.ended, said: process.said() };
    },
    async digest() {
      const client = createClient({ url: `file:${join(dir, 'werkbruecke.db')}` });
      return logicalDigest(client).finally(() => client.close());
    },
  };
}

describe('putting a backup back', { timeout: 180_000 }, () => {
  it('brings everything of the moment back, but nobody who was erased since, and keeps what was there', async () => {
    const place = house();
    const before = await place.open();
    const { app } = before;
    const organisation = await insertOrganisation(app.db);
    const team = await insertTeam(app.db, { organisationId: organisation.id });
    const inTeam = { organisationId: organisation.id, teamId: team.id };
    const caseworker = actorOf(await insertUser(app.db, inTeam));
    const teamLead = actorOf(await insertUser(app.db, { ...inTeam, roles: ['teamLead'] }));
    const make = (number: string) =>
      createProfile(app, caseworker, { ...newPerson({ number: { customerNumber: number } }), key: null });
    const gone = await make('999G1');
    const stays = await make('999S1');
    const { name } = await writeBackup(backupPlaceOf(app), { at: app.clock.now(), reason: 'asked' });
    await closeCase(app, caseworker, { profileId: gone, version: 1, reason: 'other' });
    await eraseCase(app, teamLead, { profileId: gone, version: 2, reason: 'personAsked' });
    const later = await insertOrganisation(app.db);

    const refused = await place.run('restore', name);
    expect(refused, 'the house is open').toMatchObject({ code: 1 });
    expect(refused.said).toContain(`A backup cannot be put back while the server runs (process ${process.pid} on `);
    await before.close();

    const done = await place.run('restore', name);
    expect(done.said).toContain('a copy from before 1 erasures; they were repeated');
    expect(done.said).toMatch(/The database that was here before: .*before-restore-/);
    expect(done.said).not.toMatch(/\n\s+at /);
    expect(done.code).toBe(0);
    const after = await place.open();
    onTestFinished(() => after.close());
    const rows = await after.app.db.select({ id: profiles.id, state: profiles.state }).from(profiles);
    expect(Object.fromEntries(rows.map(({ id, state }) => [id, state]))).toEqual({
      [gone]: 'erased',
      [stays]: 'draft',
    });
    expect((await after.app.vault.keys.existingKeys([gone, stays])).has(gone)).toBe(false);
    expect(await after.app.db.$count(organisations, eq(organisations.id, later.id))).toBe(0);
    const aside = place.names().find((entry) => entry.startsWith('before-restore-')) ?? '';
    expect(existsSync(place.file(join(aside, 'werkbruecke.db')))).toBe(true);
  });

  it('changes nothing when the backup is only half there, the keys are missing, or it is another file', async () => {
    const place = house();
    await (await place.open()).close();
    const written = await place.run('backup');
    expect(written.said).toMatch(/^Backup written: werkbruecke-\S+-asked\.backup, [\d.]+ MB, \d+ rows, [\d.]+ s\./);
    const [name = ''] = place.backups();
    const whole = readFileSync(place.file(join('backups', name)));
    writeFileSync(place.file('half.backup'), whole.subarray(0, whole.length >> 1));
    const before = await place.digest();
    const names = place.names();

    const half = await place.run('restore', place.file('half.backup'));
    expect(half).toMatchObject({ code: 1, said: expect.stringContaining('ends in the middle') as string });
    const other = await place.run('restore', place.file('werkbruecke.db'));
    expect(other).toMatchObject({ code: 1, said: expect.stringContaining('no backup of the portal') as string });
    const missing = await place.run('restore', 'nothing.backup');
    expect(missing).toMatchObject({
      code: 1,
      said: expect.stringContaining('There is no backup nothing.backup') as string,
    });
    expect((await place.run('restore')).said).toContain(name);
    expect(place.names()).toEqual(names);
    expect(await place.digest()).toEqual(before);

    const keys = readFileSync(place.file('keys.db'));
    rmSync(place.file('keys.db'));
    for (const command of ['restore', 'backup'] as const) {
      const without = await place.run(command, ...(command === 'restore' ? [name] : []));
      expect(without).toMatchObject({
        code: 1,
        said: expect.stringContaining('Put its newest copy back first') as string,
      });
      expect(existsSync(place.file('keys.db')), 'no new key store is made').toBe(false);
    }
    writeFileSync(place.file('keys.db'), keys);
    expect(await place.digest()).toEqual(before);
  });
});

describe('after the loss of the disk, with a copy of the keys from before', { timeout: 180_000 }, () => {
  /** A folder on another disk, as it were. */
  function apart(): string {
    const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-apart-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  }

  /** Two people; a backup of both, then a copy of the keys; then one of them is erased. */
  async function houseWithOldKeys(more: Readonly<Record<string, string>> = {}) {
    const copy = join(apart(), 'keys.db');
    const place = house(more);
    const { app, close } = await place.open();
    const organisation = await insertOrganisation(app.db);
    const team = await insertTeam(app.db, { organisationId: organisation.id });
    const inTeam = { organisationId: organisation.id, teamId: team.id };
    const caseworker = actorOf(await insertUser(app.db, inTeam));
    const teamLead = actorOf(await insertUser(app.db, { ...inTeam, roles: ['teamLead'] }));
    const take = (number: string) =>
      createProfile(app, caseworker, { ...newPerson({ number: { customerNumber: number } }), key: null });
    const backUp = async (minute: number) => {
      const at = new Date(Date.UTC(2027, 0, 11, 8, minute));
      return (await writeBackup(backupPlaceOf(app), { at, reason: 'regular' })).name;
    };
    const gone = await take('999G1');
    const stays = await take('999S1');
    const early = await backUp(0);
    expect(await place.run('backup', `--keys=${copy}`)).toMatchObject({ code: 0 });
    await closeCase(app, caseworker, { profileId: gone, version: 1, reason: 'other' });
    await eraseCase(app, teamLead, { profileId: gone, version: 2, reason: 'personAsked' });
    const lose = async () => {
      await noteAuditHead(app);
      await close();
      for (const name of place.names().filter((name) => name.endsWith('.db'))) rmSync(place.file(name));
      for (const end of ['-wal', '-shm']) rmSync(place.file(`werkbruecke.db${end}`), { force: true });
      copyFileSync(copy, place.file('keys.db'));
    };
    /** Of everybody who is there after the start: the state, and whether a key is. */
    const found = async () => {
      const opened = await place.open();
      const rows = await opened.app.db.select({ id: profiles.id, state: profiles.state }).from(profiles);
      const keys = await opened.app.vault.keys.existingKeys(rows.map(({ id }) => id));
      await opened.close();
      return Object.fromEntries(rows.map(({ id, state }) => [id, [state, keys.has(id)]]));
    };
    return { place, take, backUp, lose, found, gone, stays, early };
  }

  it('it says which backup that copy opens, and putting that one back revives nobody', async () => {
    const { place, take, backUp, lose, found, gone, stays, early } = await houseWithOldKeys();
    await take('999N1');
    const late = await backUp(15);
    await lose();

    const refused = await place.run('restore', late);
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('is older than the database: the keys of 1 of ');
    expect(refused.said).toContain(`npm run restore -- ${early}\n`);
    expect(refused.said).toContain('Lost with it: everything that was entered after that moment');
    expect(place.names().filter((name) => name.endsWith('.db'))).toEqual(['keys.db']);

    const done = await place.run('restore', early);
    expect(done.said).toContain('a copy from before 1 erasures; they were repeated');
    expect(done.code).toBe(0);
    expect(await found()).toEqual({ [gone]: ['erased', false], [stays]: ['draft', true] });
  });

  it('a backup from after an erasure that was noted outside opens: it knows who was erased', async () => {
    const { place, backUp, lose, found, gone, stays } = await houseWithOldKeys({
      AUDIT_HEAD_FILE: join(apart(), 'heads.jsonl'),
    });
    const late = await backUp(15);
    await lose();
    expect(await place.run('restore', late)).toMatchObject({ code: 0 });
    expect(await found()).toEqual({ [gone]: ['erased', false], [stays]: ['draft', true] });
  });

  it('an erasure that was noted outside and is in no backup is said, with the time in which it was made', async () => {
    const { place, lose, early } = await houseWithOldKeys({ AUDIT_HEAD_FILE: join(apart(), 'heads.jsonl') });
    await lose();
    const refused = await place.run('restore', early);
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('it lacks 1 erasures that AUDIT_HEAD_FILE knows');
    expect(refused.said).toContain('No backup in BACKUP_DIR opens with this keys.db');
    expect(refused.said).toMatch(
      /1 erasures that AUDIT_HEAD_FILE knows are in no backup either: they were made between the beginning and 20\d\d-/,
    );
  });
});

describe('the copy of the keys', { timeout: 120_000 }, () => {
  it('is made beside the running house, replaces the one before, and lies apart from the backups', async () => {
    const place = house();
    const { app, close } = await place.open();
    onTestFinished(close);
    await app.vault.keys.keysFor(['p1']);
    const apart = mkdtempSync(join(tmpdir(), 'werkbruecke-apart-'));
    onTestFinished(() => rmSync(apart, { recursive: true, force: true }));
    const copyNow = () => place.run('backup', `--keys=${join(apart, 'keys.db')}`);
    writeFileSync(join(apart, 'keys.db'), 'of another house');
    const other = await copyNow();
    expect(other).toMatchObject({
      code: 1,
      said: expect.stringContaining('not an earlier copy of this one') as string,
    });
    rmSync(join(apart, 'keys.db'));
    expect(await copyNow()).toMatchObject({ code: 0 });
    await app.vault.keys.keysFor(['p2']);
    expect(await copyNow()).toMatchObject({ code: 0 });
    expect(readdirSync(apart)).toEqual(['keys.db']);
    const copy = await openKeyStore(`file:${join(apart, 'keys.db')}`, Buffer.alloc(32, 7));
    onTestFinished(() => copy.close());
    const both = ['p1', 'p2'];
    expect((await copy.existingKeys(both)).size).toBe(2);
    expect(await copy.existingKeys(both)).toEqual(await app.vault.keys.existingKeys(both));

    const nowhere = await place.run('backup', `--keys=${join(apart, 'nowhere', 'keys.db')}`);
    expect(nowhere).toMatchObject({
      code: 1,
      said: expect.stringContaining('is not there or cannot be written to') as string,
    });
    const beside = await place.run('backup', `--keys=${place.file(join('backups', 'keys.db'))}`);
    expect(beside).toMatchObject({ code: 1, said: expect.stringContaining('must lie apart') as string });
  });
});

describe('a new release', { timeout: 120_000 }, () => {
  it('is let near a database only after a backup, and leaves it as it was when it fails in the middle', async () => {
    const place = house();
    await (await place.open()).close();
    expect(place.backups(), 'nothing to migrate').toEqual([]);
    // As if the release before had known no migration: the first statement of this one meets a table that is there.
    const client = createClient({ url: `file:${place.file('werkbruecke.db')}` });
    await client.execute('delete from __drizzle_migrations');
    client.close();
    const before = await place.digest();
    await expect(place.open()).rejects.toThrow(
      /could not be brought to this version \(.+\)\. Go back to the release before: .* npm run restore -- werkbruecke-\S+-beforeMigration\.backup/,
    );
    expect(await place.digest()).toEqual(before);
    expect(place.backups()).toHaveLength(1);
    expect(place.said.join('\n')).toContain('before, a backup was written: werkbruecke-');

    const [first = ''] = place.backups();
    await expect(place.open(), 'started again, as systemd does').rejects.toThrow(first);
    expect(place.backups(), 'nothing has changed since').toEqual([first]);
    await new Promise((resolve) => setTimeout(resolve, 1100)); // A name holds its second.
    const changed = createClient({ url: `file:${place.file('werkbruecke.db')}` });
    await changed.execute('delete from __drizzle_migrations');
    await changed.execute('create table something_new (id integer)');
    changed.close();
    await expect(place.open()).rejects.toThrow('could not be brought to this version');
    expect(place.backups(), 'a house that went on has another one').toHaveLength(2);
    const other = await place.digest();

    rmSync(place.file('backups'), { recursive: true });
    writeFileSync(place.file('backups'), 'in the way');
    await expect(place.open()).rejects.toThrow(
      'The database was not migrated, because no backup could be written before. The folder of the backups cannot be written to',
    );
    expect(await place.digest()).toEqual(other);
  });

  it('is not backed up before it has made a database', async () => {
    const place = house();
    rmSync(place.file('werkbruecke.db'));
    const opened = await place.open();
    onTestFinished(() => opened.close());
    expect(place.backups()).toEqual([]);
    expect(await opened.app.db.all(sql`select 1`)).toHaveLength(1);
  });
});
