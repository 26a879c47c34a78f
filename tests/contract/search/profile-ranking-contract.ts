import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { write } from '#db/transaction.ts';
import { standardWeights } from '#search/matching/weights.ts';
import {
  aPosting,
  aProfile,
  certificate,
  germanAsked,
  nothingKnown,
  randomPosting,
  randomProfile,
  someWeights,
} from '#tests/support/search-documents.ts';
import {
  bruteForce,
  drawings,
  farAway,
  mag,
  sheetMetal,
  tig,
  today,
  towns,
  welder,
  world,
  type ContractRun,
} from './searched-world.ts';

/** How an engine finds who fits a posting. */
export function ranksProfiles({ prepared, settle, runs }: ContractRun): void {
  describe('from a posting to profiles', () => {
    it('puts the welder with all musts first and says why', async () => {
      const best = aProfile({ skills: [mag, drawings, sheetMetal], spotId: towns[0], maxKm: 30 });
      const second = aProfile({ skills: [tig, drawings, sheetMetal], spotId: towns[0] });
      const third = aProfile({ skills: [drawings], spotId: towns[0] });
      const { db, engine } = await prepared({ profiles: [third, second, best] });
      const posting = aPosting({ musts: [mag, drawings, sheetMetal], german: germanAsked('B1'), spotId: towns[1] });
      const { ranked, hasMore } = await engine.profilesFor(db, { posting, today });
      expect(ranked.map((hit) => hit.profileId)).toEqual([best.id, second.id, third.id]);
      expect(ranked[0]?.km).toBe(7);
      expect(ranked[0]?.reasons).toContainEqual({ code: 'musts', state: 'met', params: { met: 3, asked: 3 } });
      expect(ranked[1]?.reasons).toContainEqual({
        code: 'must',
        state: 'learnable',
        params: { concept: mag, via: tig, weight: 800 },
      });
      expect(hasMore).toBe(false);
    });

    it('puts whoever has every must before everybody who lacks one, however near and fluent', async () => {
      const all = aProfile({ skills: [mag], spotId: towns[4], maxKm: 30, german: certificate('A2') });
      const none = aProfile({ skills: [drawings], spotId: towns[0], german: certificate('C1') });
      const { db, engine } = await prepared({ profiles: [none, all] });
      const posting = aPosting({
        musts: [mag],
        nices: [drawings, sheetMetal],
        german: germanAsked('B1'),
        spotId: towns[0],
      });
      const weights = { ...standardWeights, must: 1, nice: 3, missing: 0 };
      const { ranked } = await engine.profilesFor(db, { posting, today, weights });
      expect(ranked.map(({ profileId, meetsMusts }) => ({ profileId, meetsMusts }))).toEqual([
        { profileId: all.id, meetsMusts: true },
        { profileId: none.id, meetsMusts: false },
      ]);
      expect(ranked[0]?.score).toBeLessThan(ranked[1]?.score ?? 0);
    });

    it('lists people of unknown German apart, never in between', async () => {
      const known = aProfile({ skills: [mag] });
      const unknown = aProfile({ skills: [mag], german: nothingKnown });
      const { db, engine } = await prepared({ profiles: [known, unknown] });
      const asked = await engine.profilesFor(db, {
        posting: aPosting({ musts: [mag], german: germanAsked('A2') }),
        today,
      });
      expect(asked.ranked.map((hit) => hit.profileId)).toEqual([known.id]);
      expect(asked.unknownGerman.map((hit) => hit.profileId)).toEqual([unknown.id]);
      const open = await engine.profilesFor(db, { posting: aPosting({ musts: [mag] }), today });
      expect(open.ranked.map((hit) => hit.profileId)).toEqual([known.id, unknown.id].sort());
      expect(open.unknownGerman).toEqual([]);
    });

    it('finds nobody further away than their own way', async () => {
      const near = aProfile({ skills: [mag], spotId: towns[1], maxKm: 7 });
      const tooFar = aProfile({ skills: [mag], spotId: towns[2], maxKm: 13 });
      const { db, engine } = await prepared({
        profiles: [near, tooFar, aProfile({ skills: [mag], spotId: farAway, maxKm: 100 })],
      });
      const { ranked } = await engine.profilesFor(db, {
        posting: aPosting({ musts: [mag], spotId: towns[0] }),
        today,
      });
      expect(ranked.map((hit) => hit.profileId)).toEqual([near.id]);
    });

    it('finds everybody who fits and nobody else, in the right order, for any pool and any weights', async () => {
      const { db, engine } = await prepared();
      await fc.assert(
        fc.asyncProperty(
          fc.array(randomProfile(world), { minLength: 1, maxLength: 40 }),
          randomPosting(world),
          someWeights,
          fc.integer({ min: 1, max: 8 }),
          fc.option(fc.subarray(['house-1', 'house-2', 'house-3']), { nil: undefined }),
          async (pool, posting, weights, limit, organisations) => {
            await write(db, (tx) => engine.putProfiles(tx, pool));
            await settle();
            const found = await engine.profilesFor(db, { posting, today, weights, limit, organisations });
            const counted = await engine.changesFor(db, { posting, today, weights, organisations });
            await write(db, (tx) =>
              engine.removeProfiles(
                tx,
                pool.map(({ id }) => id),
              ),
            );
            await settle();
            const asked = pool.filter(({ organisationId }) => organisations?.includes(organisationId) ?? true);
            const truth = bruteForce(asked, posting, weights);
            const shown = (hits: typeof found.ranked) =>
              hits.map(({ profileId, meetsMusts, score }) => ({ id: profileId, meetsMusts, score }));
            expect(shown(found.ranked)).toEqual(truth.known.slice(0, limit));
            expect(shown(found.unknownGerman)).toEqual(truth.unknown.slice(0, limit));
            expect(found.hasMore).toBe(truth.known.length > limit);
            expect(counted).toMatchObject({ fitting: truth.known.length, unknownGerman: truth.unknown.length });
            for (const hit of found.ranked)
              expect(hit.contributions.reduce((sum, { points }) => sum + points, 0)).toBe(hit.score);
          },
        ),
        { numRuns: runs },
      );
    });

    it('compares a posting without a single known skill by occupation, level and place, and says so', async () => {
      const fits = aProfile({ occupations: [welder], spotId: towns[0] });
      const related = aProfile({ skills: [sheetMetal], spotId: towns[0] });
      const otherWork = aProfile({ occupations: [drawings], spotId: towns[0] });
      const tooFar = aProfile({ occupations: [welder], spotId: towns[4], maxKm: 10 });
      const tooLow = aProfile({ occupations: [welder], spotId: towns[0], german: certificate('A1') });
      const posting = aPosting({ occupation: welder, german: germanAsked('B1'), spotId: towns[1] });
      const { db, engine } = await prepared({
        profiles: [otherWork, tooFar, tooLow, related, fits],
        postings: [posting],
      });
      const { ranked } = await engine.profilesFor(db, { posting, today });
      expect(ranked.map((hit) => hit.profileId)).toEqual([fits.id, related.id]);
      const says = { code: 'noSkillsAsked', state: 'partly', params: {} };
      for (const hit of ranked) expect(hit.reasons).toContainEqual(says);
      const [hit] = await engine.postingsFor(db, { profile: fits, today });
      expect(hit?.postingId).toBe(posting.id);
      expect(hit?.reasons).toContainEqual(says);
      expect(await engine.postingsFor(db, { profile: otherWork, today })).toEqual([]);
      const nothing = aPosting({ spotId: towns[1] });
      const open = await engine.profilesFor(db, { posting: nothing, today });
      expect(open.ranked.map(({ profileId }) => profileId).sort()).toEqual(
        [fits, related, otherWork, tooLow].map(({ id }) => id).sort(),
      );
      for (const { reasons } of open.ranked) expect(reasons).toContainEqual(says);
    });

    it('leaves out those who are excluded', async () => {
      const [first, second] = [aProfile({ skills: [mag] }), aProfile({ skills: [mag] })];
      const { db, engine } = await prepared({ profiles: [first, second] });
      const { ranked } = await engine.profilesFor(db, {
        posting: aPosting({ musts: [mag] }),
        today,
        exclude: [first.id],
      });
      expect(ranked.map((hit) => hit.profileId)).toEqual([second.id]);
    });
  });
}
