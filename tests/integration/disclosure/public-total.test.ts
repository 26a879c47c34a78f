import { describe, expect, it } from 'vitest';
import { publicTotal } from '#app/domain/disclosure/k-rule.ts';
import { findPublicTotal } from '#app/use-cases/disclosure/find-public-total.server.ts';
import { listClasses } from '#app/use-cases/disclosure/list-classes.server.ts';
import { classFilter } from '#app/domain/disclosure/class-filter.ts';
import { runMeasuredBatch } from '#tests/support/measured-batch.ts';
import { openBrowsingWorld, withdrawProfile } from '#tests/support/browsing-world.ts';
import { alike } from '#tests/support/ladder-people.ts';
import { insertPool } from '#tests/support/public-pool.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const cardsOf = async ({ app, company }: Awaited<ReturnType<typeof openBrowsingWorld>>) =>
  (await listClasses(app, company, classFilter(new URLSearchParams()))).cards.length;

describe('how many profiles without a name there are, for everybody', () => {
  it('is said from ten on, rounded down to five', () => {
    expect([0, 9, 10, 14, 15, 1_234].map(publicTotal)).toEqual([null, null, 10, 10, 15, 1_230]);
  });

  it('does not move when somebody withdraws or comes between batches, not even when a card is hidden for it', async () => {
    const world = await openBrowsingWorld();
    const { app, people } = world;
    // Twelve and 120, each rounded like its card.
    expect(await findPublicTotal(app)).toBe(130);
    const before = await cardsOf(world);
    for (const one of people.slice(0, 8)) await withdrawProfile(app, one);
    expect(await cardsOf(world)).toBeLessThan(before);
    expect(await findPublicTotal(app)).toBe(130);
    await insertPool(
      app,
      alike('n', 30).map(({ facts }) => facts),
    );
    expect(await findPublicTotal(app)).toBe(130);
    await runMeasuredBatch(app);
    // Four of the twelve and thirty newcomers.
    expect(await findPublicTotal(app)).toBe(150);
  });

  it('is not said before the first batch, nor where there are too few people', async () => {
    expect(await findPublicTotal(await openTestApp())).toBeNull();
    const { app } = await openBrowsingWorld({ pool: [] });
    expect(await findPublicTotal(app)).toBeNull();
  });
});
