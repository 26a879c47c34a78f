import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { classFilter } from '#app/domain/disclosure/class-filter.ts';
import { detailedFilter } from '#app/domain/disclosure/detailed-filter.ts';
import { found } from '#app/use-cases/account/allow.server.ts';
import { findGuessPreview, guessPreviewForPerson } from '#app/use-cases/disclosure/find-guess-preview.server.ts';
import { listClasses } from '#app/use-cases/disclosure/list-classes.server.ts';
import { listDetailed } from '#app/use-cases/disclosure/list-detailed.server.ts';
import { putMeasured, runMeasuredBatch } from '#tests/support/measured-batch.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { profiles } from '#db/schema/index.ts';
import { openBrowsingWorld, withdrawProfile, type BrowsingWorld } from '#tests/support/browsing-world.ts';
import { alike } from '#tests/support/ladder-people.ts';
import { insertPool } from '#tests/support/public-pool.ts';

const previewOf = async ({ app, caseworker }: BrowsingWorld, id: string | undefined) =>
  (await findGuessPreview(app, caseworker, id ?? '')).preview;
const hersOf = async ({ app }: BrowsingWorld, id: string | undefined) =>
  guessPreviewForPerson(app, found(await findProfile(app.db, id ?? '', dayOf(app.clock.now()))));
const everything = { filter: detailedFilter(new URLSearchParams()), postingId: null, page: 1 };

describe('who could guess me', () => {
  it('shows the very card companies see, and how many people are behind it', async () => {
    const world = await openBrowsingWorld();
    const preview = await previewOf(world, world.people[0]);
    const { cards } = await listClasses(world.app, world.company, classFilter(new URLSearchParams('region=05758')));
    expect(JSON.stringify([preview.card])).toBe(JSON.stringify(cards));
    expect(preview).toMatchObject({ state: 'shown', sharedBy: { kind: 'counted', count: 12 }, finer: null });
    expect(preview.coarser).toMatchObject({
      cell: { rung: 2, region: { kind: 'governmentRegion', name: 'Detmold' } },
      sharedBy: { kind: 'atLeast', count: 12 },
    });
  });

  it('shows the very detailed profile companies see, and says plainly when nobody else has the same', async () => {
    const world = await openBrowsingWorld({ detailed: 2 });
    const [first, second] = world.people;
    const same = await previewOf(world, first);
    expect(same).toMatchObject({ state: 'detailed', card: null });
    // All twelve say the same, whether they are shown in detail or not.
    expect(same.detailed.sharedBy).toBe(12);
    await world.app.db
      .update(profiles)
      .set({ skills: ['skill.welding'], hoursMin: 20 })
      .where(eq(profiles.id, second ?? ''));
    const alone = await previewOf(world, second);
    expect(alone.detailed.sharedBy).toBe(1);
    expect(alone.detailed.fields).toEqual(expect.arrayContaining(['occupations', 'german', 'hoursMin', 'districtKey']));
    const { rows } = await listDetailed(world.app, world.company, everything);
    expect(rows.map(({ profile }) => JSON.stringify(profile))).toContain(JSON.stringify(same.detailed.profile));
  });

  it('says what one detail more would show, with the number of the batch', async () => {
    const world = await openBrowsingWorld({
      pool: [
        ...alike('x', 120, { occupationGroup: '24', districtKey: '05315' }),
        ...alike('n', 9, { districtKey: '05754' }),
      ].map(({ facts }) => facts),
    });
    const [id = ''] = await insertPool(
      world.app,
      alike('l', 1, { districtKey: '05711' }).map(({ facts }) => facts),
      world.caseworker.organisationId ?? '',
    );
    await insertPool(
      world.app,
      alike('g', 6, { districtKey: '05766' }).map(({ facts }) => facts),
    );
    await runMeasuredBatch(world.app);
    const caseworkerId = world.caseworker.userId;
    await world.app.db.update(profiles).set({ caseworkerId }).where(eq(profiles.id, id));
    expect(await previewOf(world, id)).toMatchObject({
      state: 'shown',
      card: { cell: { rung: 2 }, count: 5 },
      finer: { cell: { rung: 1, region: { name: 'Bielefeld' } }, sharedBy: { kind: 'counted', count: 1 } },
    });
  });

  it('says to somebody who is not in a batch yet what she would probably be shown as', async () => {
    const world = await openBrowsingWorld();
    const [id] = await insertPool(
      world.app,
      alike('l', 1).map(({ facts }) => facts),
    );
    const preview = await hersOf(world, id);
    expect(preview).toMatchObject({ state: 'expected', card: { key: '1|51|05758|B1', count: 10 } });
    expect(preview.sharedBy).toEqual({ kind: 'atLeast', count: 10 });
    await runMeasuredBatch(world.app);
    expect((await hersOf(world, id)).card).toEqual(preview.card);
  });

  it('has words for whoever is hidden, withheld, or among too few', async () => {
    const world = await openBrowsingWorld();
    for (const one of world.people.slice(0, 8)) await withdrawProfile(world.app, one);
    expect((await previewOf(world, world.people[9])).state).toBe('hidden');
    const few = await openBrowsingWorld({ pool: [] });
    expect(await previewOf(few, few.people[0])).toMatchObject({ state: 'tooFew', card: null });
    const [alone] = await insertPool(
      world.app,
      alike('l', 1, { districtKey: null }).map(({ facts }) => facts),
    );
    expect((await hersOf(world, alone)).state).toBe('withheld');
  });

  it('shows no card as long as the last measurement found a broken promise', async () => {
    const world = await openBrowsingWorld();
    const { app, people } = world;
    await putMeasured(app, true);
    expect(await previewOf(world, people[0])).toMatchObject({ state: 'closed', card: null });
    expect(await hersOf(world, people[0])).toEqual({ state: 'closed', card: null, sharedBy: null });
  });

  it('tells the person herself the same card, and of how many people only what a card tells', async () => {
    const world = await openBrowsingWorld();
    const [id] = world.people;
    const { card } = await previewOf(world, id);
    expect(await hersOf(world, id)).toEqual({ state: 'shown', card, sharedBy: { kind: 'atLeast', count: 10 } });
    for (const one of world.people.slice(6)) await withdrawProfile(world.app, one);
    expect(await hersOf(world, id)).toEqual({ state: 'shown', card, sharedBy: { kind: 'tooFew', needed: 7 } });
  });

  it("is for the case's own people", async () => {
    const { app, officer, colleague, company, people } = await openBrowsingWorld();
    for (const actor of [officer, company])
      await expect(findGuessPreview(app, actor, people[0] ?? '')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(findGuessPreview(app, colleague, people[0] ?? '')).rejects.toMatchObject({ code: 'notFound' });
  });
});
