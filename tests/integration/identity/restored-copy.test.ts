import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { openPortal } from '#app/composition.server.ts';
import { readEnv } from '#app/env.server.ts';
import { findIdentityIds } from '#app/identity/keep-identity.server.ts';
import { readPersons } from '#db/vault/persons.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { rankProfiles } from '#app/use-cases/match/rank-profiles.server.ts';
import { eraseMentor } from '#app/use-cases/mentoring/erase-mentor.server.ts';
import { moveMentor } from '#app/use-cases/mentoring/move-mentor.server.ts';
import { closeCase } from '#app/use-cases/profile/close-case.server.ts';
import { createProfile } from '#app/use-cases/profile/create-profile.server.ts';
import { eraseCase } from '#app/use-cases/profile/erase-case.server.ts';
import { findCase } from '#app/use-cases/profile/find-case.server.ts';
import { publishProfile } from '#app/use-cases/profile/publish-profile.server.ts';
import { auditRows, mentors, profiles } from '#db/schema/index.ts';
import { vaultPersons } from '#db/vault/schema.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertPosting, insertTeam, insertUser } from '#tests/support/factories.ts';
import { takenOnMentor, mentoringHouse } from '#tests/support/mentoring.ts';
import { newPerson } from '#tests/support/person.ts';
import { testClock } from '#tests/support/test-clock.ts';

const talk = { language: 'uk', channel: 'conversation', helper: 'none' } as const;

/** A data directory with a house, new or as somebody puts it back from copies. */
function dataDirectory(database = inject('templateDatabase'), keys: string | null = null) {
  const dir = mkdtempSync(join(tmpdir(), 'werkbruecke-restore-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  copyFileSync(database, join(dir, 'werkbruecke.db'));
  if (keys !== null) copyFileSync(keys, join(dir, 'keys.db'));
  const env = readEnv({ WERKBRUECKE_MODE: 'test', DATA_DIR: dir });
  const said: string[] = [];
  return {
    file: (name: string) => join(dir, name),
    said,
    open: () =>
      openPortal(env, { origin: 'http://portal.example', clock: testClock(), log: (line) => said.push(line) }),
  };
}

async function staff(app: AppContext) {
  const organisation = await insertOrganisation(app.db);
  const team = await insertTeam(app.db, { organisationId: organisation.id });
  const inTeam = { organisationId: organisation.id, teamId: team.id };
  return {
    caseworker: actorOf(await insertUser(app.db, inTeam)),
    teamLead: actorOf(await insertUser(app.db, { ...inTeam, roles: ['teamLead'] })),
    officer: actorOf(await insertUser(app.db, { roles: ['officer'] })),
  };
}

describe('a copy of the database from before an erasure', () => {
  it(
    'yields nothing of the person once it is put back: tombstone, no index, no list, no name',
    { timeout: 60_000 },
    async () => {
      const place = dataDirectory();
      const before = await place.open();
      const { app } = before;
      const { caseworker, teamLead, officer } = await staff(app);
      const placeId = app.places.choices().find((spot) => spot.name === 'Bielefeld')?.id ?? 0;
      const fields = { occupations: ['occ.welder'], skills: [], placeId, wantedKinds: ['employment' as const] };
      const posting = await insertPosting(app.db, { officerId: officer.userId, state: 'approved', placeId });
      const make = async (number: string) => {
        const id = await createProfile(app, caseworker, {
          ...newPerson({ number: { customerNumber: number }, fields }),
          key: null,
        });
        await publishProfile(app, caseworker, { profileId: id, version: 1, consent: talk });
        return id;
      };
      const gone = await make('999G1');
      const stays = await make('999S1');
      await app.db.run(sql`vacuum into ${place.file('copy.db')}`);
      const [row] = await app.db.select({ version: profiles.version }).from(profiles).where(eq(profiles.id, gone));
      await closeCase(app, caseworker, { profileId: gone, version: row?.version ?? 0, reason: 'other' });
      await eraseCase(app, teamLead, { profileId: gone, version: (row?.version ?? 0) + 1, reason: 'personAsked' });
      await before.close();

      const restored = dataDirectory(place.file('copy.db'), place.file('keys.db'));
      const after = await restored.open();
      onTestFinished(() => after.close());
      const again = after.app;
      expect(restored.said.join('\n')).toContain('a copy from before 1 erasures');
      await expect(findCase(again, teamLead, gone)).rejects.toThrow('notFound');
      const [profile] = await again.db.select().from(profiles).where(eq(profiles.id, gone));
      expect(profile).toMatchObject({ state: 'erased', occupations: [], placeId: null, caseworkerId: null });
      const [tombstone] = await again.db.select().from(vaultPersons).where(eq(vaultPersons.id, gone));
      expect(tombstone).toMatchObject({ nameCipher: null, contactCipher: null, numberCipher: null });
      expect(tombstone?.erasedAt).toBeInstanceOf(Date);
      const found = await findIdentityIds(again.db, again.vault, 'customerNumber', ['999G1', '999S1']);
      expect(Object.fromEntries(found)).toEqual({ '999S1': [stays] });
      const ranked = await rankProfiles(again, officer, { postingId: posting.id, limit: 10 });
      expect([...ranked.ranked, ...ranked.unknownGerman].map((match) => match.profileId)).toEqual([stays]);
      const listed = JSON.stringify(await again.db.all(sql`select * from vault_indexes`));
      expect(listed).not.toContain(gone);
      const erasures = await again.db.select().from(auditRows).where(eq(auditRows.action, 'profile.erase'));
      expect(erasures).toMatchObject([{ actorId: null, subjectIds: [gone], detail: { reason: 'erasedBefore' } }]);
    },
  );

  it(
    'cannot be opened by whoever has it: the key is gone, and the bytes tell no name',
    { timeout: 60_000 },
    async () => {
      const place = dataDirectory();
      const { app, close } = await place.open();
      onTestFinished(close);
      const { caseworker, teamLead } = await staff(app);
      const id = await createProfile(app, caseworker, {
        ...newPerson({ name: { firstName: 'Zyxwina', lastName: 'Kanarienvogel' } }),
        key: null,
      });
      await app.db.run(sql`vacuum into ${place.file('copy.db')}`);
      await closeCase(app, caseworker, { profileId: id, version: 1, reason: 'other' });
      await eraseCase(app, teamLead, { profileId: id, version: 2, reason: 'personAsked' });
      expect(readFileSync(place.file('copy.db')).toString('latin1')).not.toMatch(/Zyxwina|Kanarien/);
      expect((await app.vault.keys.existingKeys([id])).size).toBe(0);
      const { openDatabase } = await import('#db/client.ts');
      const copy = await openDatabase(`file:${place.file('copy.db')}`);
      onTestFinished(() => copy.$client.close());
      const [sealed] = await copy.select().from(vaultPersons).where(eq(vaultPersons.id, id));
      expect(sealed?.nameCipher).toMatch(/.{40}/);
      expect((await readPersons(copy, app.vault, [id], ['name', 'contact', 'birth', 'status', 'number'])).size).toBe(0);
    },
  );

  it('brings no volunteer back either, nor her account', { timeout: 60_000 }, async () => {
    const place = dataDirectory();
    const before = await place.open();
    const { app } = before;
    const { coordinator } = await mentoringHouse(app as never);
    const { mentorId } = await takenOnMentor(app as never, coordinator);
    await app.db.run(sql`vacuum into ${place.file('copy.db')}`);
    const version = async () =>
      (await app.db.select({ version: mentors.version }).from(mentors).where(eq(mentors.id, mentorId)))[0]?.version ??
      0;
    await moveMentor(app, coordinator, { mentorId, version: await version(), move: 'end', on: null });
    await eraseMentor(app, coordinator, { mentorId, version: await version(), reason: 'personAsked' });
    await before.close();

    const restored = dataDirectory(place.file('copy.db'), place.file('keys.db'));
    const after = await restored.open();
    onTestFinished(() => after.close());
    const [row] = await after.app.db.select().from(mentors).where(eq(mentors.id, mentorId));
    expect(row).toMatchObject({ state: 'ended', offers: [], languages: [] });
    expect((await readPersons(after.app.db, after.app.vault, [mentorId], ['name'])).size).toBe(0);
  });

  it(
    'is refused with an older copy of the keys, because nothing would know of the erasure',
    { timeout: 60_000 },
    async () => {
      const place = dataDirectory();
      const { app, close } = await place.open();
      const { caseworker } = await staff(app);
      await createProfile(app, caseworker, { ...newPerson(), key: null });
      copyFileSync(place.file('keys.db'), place.file('older-keys.db'));
      await createProfile(app, caseworker, { ...newPerson({ number: { customerNumber: '999P2' } }), key: null });
      await app.db.run(sql`vacuum into ${place.file('newest.db')}`);
      await close();
      const restored = dataDirectory(place.file('newest.db'), place.file('older-keys.db'));
      const bytes = readFileSync(restored.file('werkbruecke.db'));
      await expect(restored.open()).rejects.toThrow(/older than the database: the keys of 1 of 2 people/);
      expect(readFileSync(restored.file('werkbruecke.db')).subarray(100).equals(bytes.subarray(100))).toBe(true);
    },
  );
});
