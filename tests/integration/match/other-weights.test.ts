import { describe, expect, it } from 'vitest';
import { rankProfiles } from '#app/use-cases/match/rank-profiles.server.ts';
import { viewWeights } from '#app/use-cases/match/view-weights.server.ts';
import { indexSource } from '#app/use-cases/job/index-source.server.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertPosting, insertProfile, insertUser } from '#tests/support/factories.ts';
import { openTestApp } from '#tests/support/test-app.ts';

/** A near helper of another occupation and a welder further away, for a posting that is open to both. */
async function openRanking() {
  const app = await openTestApp();
  const spots = app.places.choices();
  const near = spots.find((spot) => spot.name === 'Bielefeld')?.id ?? 0;
  const further = spots.find((spot) => spot.name === 'Gütersloh')?.id ?? 0;
  const organisationId = (await insertOrganisation(app.db)).id;
  const officer = actorOf(await insertUser(app.db, { roles: ['officer'] }));
  const posting = await insertPosting(app.db, { occupation: 'occ.welder', lateralEntry: true, placeId: near });
  const neighbour = await insertProfile(app.db, { organisationId, placeId: near, maxKm: 30 });
  const welder = await insertProfile(app.db, {
    ...{ organisationId, placeId: further, maxKm: 30, occupations: ['occ.welder'] },
  });
  await app.engine.rebuild(app.db, indexSource(app.clock));
  return { app, officer, postingId: posting.id, neighbour: neighbour.id, welder: welder.id };
}

describe('a ranking with other weights for one view', () => {
  it('shows the new rank beside the old one and is gone with the next look', async () => {
    const { app, officer, postingId, neighbour, welder } = await openRanking();
    const ranks = async (weights = viewWeights({}).weights) =>
      (await rankProfiles(app, officer, { postingId, weights })).ranked.map((one) => [one.profileId, one.rankBefore]);
    expect(await ranks()).toEqual([
      [welder, undefined],
      [neighbour, undefined],
    ]);
    expect(await ranks(viewWeights({ concepts: 0, distance: 10 }).weights)).toEqual([
      [neighbour, 2],
      [welder, 1],
    ]);
    expect(await ranks()).toEqual([
      [welder, undefined],
      [neighbour, undefined],
    ]);
  });

  it('leaves out whom only a related occupation brought, once that counts for nothing', async () => {
    const { app, officer, welder } = await openRanking();
    const { id } = await insertPosting(app.db, { occupation: 'occ.metal-helper' });
    const ranks = async (relatedOccupation: number) =>
      (
        await rankProfiles(app, officer, {
          postingId: id,
          weights: viewWeights({ relatedOccupation, german: 3 }).weights,
        })
      ).ranked.map((one) => [one.profileId, one.rankBefore]);
    expect(await ranks(70)).toEqual([[welder, 1]]);
    expect(await ranks(0)).toEqual([]);
  });

  it('asks the engine once with the preset and twice with other weights', async () => {
    const { app, officer, postingId } = await openRanking();
    let asked = 0;
    const { profilesFor } = app.engine;
    const counting = {
      ...app,
      engine: {
        ...app.engine,
        profilesFor: (...question: Parameters<typeof profilesFor>) => ((asked += 1), profilesFor(...question)),
      },
    };
    await rankProfiles(counting, officer, { postingId });
    expect(asked).toBe(1);
    await rankProfiles(counting, officer, { postingId, weights: viewWeights({ german: 3 }).weights });
    expect(asked).toBe(3);
  });
});
