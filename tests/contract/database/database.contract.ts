import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '#db/client.ts';
import { isUniqueViolation } from '#db/database-error.ts';
import { migrateDatabase } from '#db/migrate.ts';
import type { Replica } from '#db/replica/replica.ts';
import { languageEvidences, organisations, profiles, teams } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { insertCompany, insertOrganisation, insertProfile, insertTeam } from '#tests/support/factories.ts';

export interface Place {
  readonly url: string;
  readonly authToken?: string | undefined;
  /** Read in the server's place. */
  readonly replica?: Replica;
  close(): Promise<void>;
}

/** What the house relies on, wherever the database is: the same for the embedded file and for a server. */
export function describeDatabase(name: string, open: () => Promise<Place>): void {
  describe(`the database layer on ${name}`, () => {
    let place: Place;
    let db: Database;
    beforeAll(async () => {
      place = await open();
      db = await openDatabase(place.url, place.authToken, place.replica);
      await migrateDatabase(db);
    });
    afterAll(async () => {
      db.$client.close();
      await place.close();
    });

    it('can be migrated again without a change', async () => {
      await migrateDatabase(db);
      const [applied] = await db.all<{ count: number }>(sql`select count(*) as count from __drizzle_migrations`);
      expect(applied?.count).toBeGreaterThan(0);
    });

    it('lets simultaneous writes all succeed', async () => {
      const { id: organisationId } = await insertOrganisation(db);
      const names = Array.from({ length: 40 }, (_, index) => `Team ${index}`);
      await Promise.all(names.map((team) => write(db, (tx) => insertTeam(tx, { organisationId, name: team }))));
      expect(await db.$count(teams, eq(teams.organisationId, organisationId))).toBe(40);
    });

    it('keeps nothing of a write that fails in the middle', async () => {
      const before = await db.$count(organisations);
      const failing = write(db, async (tx) => {
        await insertOrganisation(tx);
        throw new Error('stopped');
      });
      await expect(failing).rejects.toThrow('stopped');
      expect(await db.$count(organisations)).toBe(before);
    });

    it('sees its own rows inside a write before they are kept', async () => {
      const seen = await write(db, async (tx) => {
        const { id } = await insertOrganisation(tx);
        return tx.$count(organisations, eq(organisations.id, id));
      });
      expect(seen).toBe(1);
    });

    it('takes a batch whole or not at all', async () => {
      const before = await db.$count(organisations);
      const row = { id: 'batch-row', name: 'Jobcenter Beispielstadt', kind: 'jobcenter' as const };
      await db.batch([
        db.insert(organisations).values(row),
        db.insert(teams).values({ organisationId: row.id, name: 'Team' }),
      ]);
      const again = db.batch([
        db.insert(organisations).values({ ...row, id: 'batch-other' }),
        db.insert(organisations).values(row),
      ]);
      await expect(again).rejects.toSatisfy(isUniqueViolation);
      expect(await db.$count(organisations)).toBe(before + 1);
    });

    it('tells of a duplicate by the same code everywhere, without values', async () => {
      await write(db, (tx) => insertCompany(tx, { employerNumber: '87654321' }));
      const error: unknown = await write(db, (tx) => insertCompany(tx, { employerNumber: '87654321' })).catch(
        (thrown: unknown) => thrown,
      );
      expect(isUniqueViolation(error)).toBe(true);
      expect(String(error)).not.toContain('87654321');
    });

    it('refuses a row that points to nothing', async () => {
      const orphan = write(db, (tx) => insertTeam(tx, { organisationId: 'nobody' }));
      await expect(orphan).rejects.toThrow(/database: .*(CONSTRAINT|FOREIGN)/);
    });

    it('removes what belongs to a removed profile', async () => {
      const profile = await insertProfile(db);
      const evidence = {
        profileId: profile.id,
        skill: 'speaking',
        level: 'B1',
        source: 'assessed',
        by: 'caseworker',
      } as const;
      await db.insert(languageEvidences).values({ ...evidence, recordedAt: new Date('2027-01-11T08:00:00Z') });
      await write(db, (tx) => tx.delete(profiles).where(eq(profiles.id, profile.id)));
      expect(await db.$count(languageEvidences, eq(languageEvidences.profileId, profile.id))).toBe(0);
    });

    it('searches text and reckons distances', async () => {
      await db.run(sql`create virtual table if not exists contract_words using fts5(words)`);
      await db.run(sql`insert into contract_words (words) values ('schweissen löten')`);
      const found = await db.all(sql`select words from contract_words where contract_words match ${'"loten"'}`);
      const [angle] = await db.all<{ angle: number }>(sql`select acos(0.0) as angle`);
      await db.run(sql`drop table contract_words`);
      expect(found).toHaveLength(1);
      expect(angle?.angle).toBeCloseTo(Math.PI / 2);
    });
  });
}
