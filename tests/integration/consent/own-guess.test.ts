import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { classFilter } from '#app/domain/disclosure/class-filter.ts';
import { found } from '#app/use-cases/account/allow.server.ts';
import { excludeCompany } from '#app/use-cases/consent/exclude-company.server.ts';
import { findOverview } from '#app/use-cases/consent/find-overview.server.ts';
import { showQuestion } from '#app/use-cases/consent/show-question.server.ts';
import { takeBack } from '#app/use-cases/consent/take-back-answer.server.ts';
import { listClasses } from '#app/use-cases/disclosure/list-classes.server.ts';
import { consents, profiles } from '#db/schema/index.ts';
import { openBrowsingWorld } from '#tests/support/browsing-world.ts';
import { decide, visitOf, wordsIn } from '#tests/support/consent-link.ts';
import { alike } from '#tests/support/ladder-people.ts';
import { openProposalWorld, propose } from '#tests/support/proposal-world.ts';
import { insertPool } from '#tests/support/public-pool.ts';
import { companyOf } from '#tests/support/stage-two-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

/** One of the twelve, with her phone in her hand. @param isAsked her yes is not given yet and no batch has counted her */
async function hers({ isAsked }: { isAsked: boolean }) {
  const world = await openBrowsingWorld();
  let [profileId = ''] = world.people;
  if (isAsked) {
    [profileId = ''] = await insertPool(
      world.app,
      alike('l', 1).map(({ facts }) => facts),
      world.caseworker.organisationId ?? '',
    );
    const caseworkerId = world.caseworker.userId;
    await world.app.db.update(profiles).set({ caseworkerId }).where(eq(profiles.id, profileId));
    await world.app.db.delete(consents).where(eq(consents.profileId, profileId));
  }
  return { ...world, visit: await visitOf({ ...world, profileId }) };
}
const cardOfTheTwelve = classFilter(new URLSearchParams('region=05758'));

describe('who could guess me, on her own link', () => {
  it('is said before she decides: the card she would be counted in, and that nobody sees it yet', async () => {
    const { app, company, visit } = await hers({ isAsked: true });
    const shown = found(await showQuestion(app, visit, 'namelessProfile', wordsIn('ar')));
    expect(shown.guess).toMatchObject({ state: 'expected', sharedBy: { kind: 'atLeast', count: 10 } });
    const { cards } = await listClasses(app, company, cardOfTheTwelve);
    expect(JSON.stringify([shown.guess?.card])).toBe(JSON.stringify(cards));
    expect((await findOverview(app, visit)).guess).toBeNull();
  });

  it('stays on her first page while her yes stands: the very card companies read, no number of her own', async () => {
    const { app, company, visit } = await hers({ isAsked: false });
    const { guess } = await findOverview(app, visit);
    const { cards } = await listClasses(app, company, cardOfTheTwelve);
    expect(guess).toEqual({ state: 'shown', card: cards[0], sharedBy: { kind: 'atLeast', count: 10 } });
    expect(await takeBack(app, visit, 'namelessProfile')).toBe(true);
    expect((await findOverview(app, visit)).guess).toBeNull();
  });
});

describe('the question about the detailed profile', () => {
  it('knows that she has excluded a company, until she allows it again', async () => {
    const world = await openProposalWorld(await openTestApp());
    await propose(world);
    const visit = await visitOf(world);
    await decide(world, visit, 'namelessProfile', 'yes');
    const question = async () => found(await showQuestion(world.app, visit, 'detailedProfile', wordsIn('ar')));
    expect(await question()).toMatchObject({ hasExcluded: false, guess: null });
    const companyId = companyOf(world.company);
    expect(await excludeCompany(world.app, visit, { companyId, isExcluded: true })).toBe(true);
    expect((await question()).hasExcluded).toBe(true);
    await excludeCompany(world.app, visit, { companyId, isExcluded: false });
    expect((await question()).hasExcluded).toBe(false);
  });
});
