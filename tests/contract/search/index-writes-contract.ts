import { describe, expect, it } from 'vitest';
import { write } from '#db/transaction.ts';
import { aPosting, aProfile, certificate, germanAsked } from '#tests/support/search-documents.ts';
import { drawings, mag, today, towns, type ContractRun } from './searched-world.ts';

/** What is found follows what was written. */
export function keepsUp({ prepared, settle }: ContractRun): void {
  describe('changes', () => {
    it('forgets a withdrawn profile with the transaction that withdraws it', async () => {
      const profile = aProfile({ skills: [mag, drawings] });
      const { db, engine } = await prepared({ profiles: [profile] });
      await write(db, (tx) => engine.removeProfiles(tx, [profile.id]));
      await settle();
      for (const skill of [mag, drawings]) {
        expect((await engine.profilesFor(db, { posting: aPosting({ musts: [skill] }), today })).ranked).toEqual([]);
      }
    });

    it('finds an edited profile by what it is now and no longer by what it was', async () => {
      const profile = aProfile({ skills: [mag], spotId: towns[0] });
      const { db, engine } = await prepared({ profiles: [profile] });
      await write(db, (tx) =>
        engine.putProfiles(tx, [{ ...profile, version: 2, skills: [drawings], spotId: towns[3] ?? null }]),
      );
      await settle();
      const found = async (must: string) =>
        (await engine.profilesFor(db, { posting: aPosting({ musts: [must] }), today })).ranked;
      expect(await found(mag)).toEqual([]);
      expect(await found(drawings)).toMatchObject([{ profileId: profile.id, version: 2 }]);
    });

    it('moves somebody up whose speaking is assessed higher than before', async () => {
      const posting = aPosting({ musts: [mag], german: germanAsked('B1') });
      const profile = aProfile({ skills: [mag], german: certificate('B1', { speaking: 'A2' }) });
      const other = aProfile({ skills: [mag], german: certificate('B1', { speaking: 'A2' }), maxKm: 31 });
      const { db, engine } = await prepared({ profiles: [profile, other] });
      const before = (await engine.profilesFor(db, { posting, today })).ranked;
      await write(db, (tx) => engine.putProfiles(tx, [{ ...other, german: certificate('B1', { speaking: 'B1' }) }]));
      await settle();
      const after = (await engine.profilesFor(db, { posting, today })).ranked;
      expect(before.map((hit) => hit.profileId)).toEqual([profile.id, other.id]);
      expect(after.map((hit) => hit.profileId)).toEqual([other.id, profile.id]);
    });

    it('rebuilds to exactly what the source holds, without ever being empty', async () => {
      const pool = Array.from({ length: 12 }, () => aProfile({ skills: [mag] }));
      const stale = aProfile({ skills: [mag] });
      const { db, engine } = await prepared({ profiles: [...pool.slice(0, 6), stale] });
      const page =
        <Document extends { id: string }>(all: readonly Document[]) =>
        (_tx: unknown, after: string | null, limit: number) =>
          Promise.resolve(
            [...all]
              .sort((a, b) => (a.id < b.id ? -1 : 1))
              .filter(({ id }) => after === null || id > after)
              .slice(0, limit),
          );
      const progress: number[] = [];
      await engine.rebuild(
        db,
        { profiles: page(pool), postings: page([]), mentors: page([]) },
        ({ kind, done }) => void (kind === 'profile' && progress.push(done)),
      );
      await settle();
      const { ranked } = await engine.profilesFor(db, { posting: aPosting({ musts: [mag] }), today, limit: 50 });
      expect(ranked.map((hit) => hit.profileId)).toEqual(pool.map(({ id }) => id).sort());
      expect(progress.at(-1)).toBe(12);
    });
  });
}
