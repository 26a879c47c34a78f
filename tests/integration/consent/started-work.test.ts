import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { excludeCompany, hasChosenDetailed } from '#app/use-cases/consent/exclude-company.server.ts';
import { listQuestions } from '#app/use-cases/consent/list-questions.server.ts';
import { takeBack } from '#app/use-cases/consent/take-back-answer.server.ts';
import { findCompanyProposal } from '#app/use-cases/match/find-company-proposal.server.ts';
import { listCompanyProposals } from '#app/use-cases/match/list-company-proposals.server.ts';
import { closeCase } from '#app/use-cases/profile/close-case.server.ts';
import { withdrawProfile } from '#app/use-cases/profile/publish-profile.server.ts';
import { consents, consentTexts, placements, profiles, releases } from '#db/schema/index.ts';
import { consentTextVersion } from '#db/seed/reference/consent-texts.ts';
import { decide, visitOf } from '#tests/support/consent-link.ts';
import {
  introduce,
  openProposalWorld,
  personInWorld,
  proposalOf,
  type ProposalWorld,
} from '#tests/support/proposal-world.ts';
import { companyOf, postingWithMusts, release } from '#tests/support/stage-two-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

/** Somebody who said yes on her phone, works at the company, and is proposed to it for another posting. */
async function atWork(state: 'started' | 'lasts' = 'started') {
  const world = await openProposalWorld(await openTestApp());
  const visit = await visitOf(world);
  await decide(world, visit, 'namelessProfile', 'yes');
  const { proposalId, placementId } = await introduce(world);
  await world.app.db.update(placements).set({ state, startedOn: '2027-01-11' }).where(eq(placements.id, placementId));
  const open = await release(world, world.profileId, await postingWithMusts(world, [], { title: 'Lager' }));
  return { world, visit, proposalId, placementId, open };
}

async function versionOf({ app, profileId }: ProposalWorld): Promise<number> {
  return (await app.db.select().from(profiles)).find(({ id }) => id === profileId)?.version ?? 0;
}

async function expectWorkGoesOn({ world, proposalId, placementId }: Awaited<ReturnType<typeof atWork>>) {
  const { app, company } = world;
  const [placement] = await app.db.select().from(placements).where(eq(placements.id, placementId));
  expect(placement?.endedOn).toBeNull();
  expect((await proposalOf(world, proposalId)).state).toBe('introduced');
  expect((await findCompanyProposal(app, company, proposalId)).contact?.firstName).toBe(personInWorld.firstName);
  expect((await app.db.select().from(releases)).map(({ endedAt }) => endedAt)).toEqual([null]);
}

async function expectOnlyWorkIsRead({ world, open }: Awaited<ReturnType<typeof atWork>>) {
  await expect(findCompanyProposal(world.app, world.company, open)).rejects.toMatchObject({ code: 'notFound' });
  const listed = await listCompanyProposals(world.app, world.company);
  expect(listed.map(({ proposals, goneCount }) => [proposals.length, goneCount]).sort()).toEqual([
    [0, 1],
    [1, 0],
  ]);
}

describe('work that has started', () => {
  it.each(['started', 'lasts'] as const)('goes on when she takes the profile back on her phone (%s)', async (state) => {
    const hers = await atWork(state);
    expect(await takeBack(hers.world.app, hers.visit, 'namelessProfile')).toBe(true);
    await expectWorkGoesOn(hers);
    await expectOnlyWorkIsRead(hers);
  });

  it('goes on when her caseworker records that she withdraws', async () => {
    const hers = await atWork();
    const { app, caseworker, profileId } = hers.world;
    await withdrawProfile(app, caseworker, { profileId, version: await versionOf(hers.world) });
    await expectWorkGoesOn(hers);
    await expectOnlyWorkIsRead(hers);
  });

  it('goes on when she takes the profile back after her case was closed', async () => {
    const hers = await atWork();
    const { app, caseworker, profileId } = hers.world;
    await closeCase(app, caseworker, { profileId, version: await versionOf(hers.world), reason: 'employed' });
    expect(await takeBack(app, hers.visit, 'namelessProfile')).toBe(true);
    await expectWorkGoesOn(hers);
  });

  it('goes on when she excludes the company; what is open with it ends', async () => {
    const hers = await atWork();
    const companyId = companyOf(hers.world.company);
    expect(await excludeCompany(hers.world.app, hers.visit, { companyId, isExcluded: true })).toBe(true);
    await expectWorkGoesOn(hers);
    await expectOnlyWorkIsRead(hers);
  });

  it('keeps her yes to it, which the link goes on showing; every other yes is taken back', async () => {
    const { world, visit, proposalId } = await atWork();
    await takeBack(world.app, visit, 'namelessProfile');
    const rows = await world.app.db.select().from(consents);
    const stand = rows.filter(({ withdrawnAt }) => withdrawnAt === null);
    expect(stand.map(({ purpose, postingId }) => [purpose, postingId]).sort()).toEqual([
      ['introduction', world.postingId],
      ['proposal', world.postingId],
    ]);
    expect(rows).toHaveLength(4);
    const { questions } = await listQuestions(world.app, world.app.db, visit.profileId);
    expect(questions.find(({ key }) => key === proposalId)).toMatchObject({ state: 'yes', mayTakeBack: false });
  });

  it('is not asked about again when the text changes: a No would end it', async () => {
    const { world, visit, proposalId } = await atWork();
    const { app } = world;
    await app.db.update(consentTexts).set({ current: false }).where(eq(consentTexts.purpose, 'introduction'));
    const body = 'Neu?\n\nDas wird gesehen.\n\nDas nicht.\n\nGut zu wissen.';
    await app.db.insert(consentTexts).values({
      version: consentTextVersion(body),
      purpose: 'introduction',
      language: 'de',
      body,
      current: true,
      createdAt: app.clock.now(),
    });
    const { questions } = await listQuestions(app, app.db, visit.profileId);
    expect(questions.find(({ key }) => key === proposalId)).toMatchObject({ state: 'yes', mayTakeBack: false });
  });
});

describe('the page on which she excludes a company', () => {
  it('speaks of the detailed profile to whoever chose it, and to nobody else', async () => {
    const world = await openProposalWorld(await openTestApp());
    const visit = await visitOf(world);
    await decide(world, visit, 'namelessProfile', 'yes');
    expect(await hasChosenDetailed(world.app, visit)).toBe(false);
    await decide(world, visit, 'detailedProfile', 'yes');
    expect(await hasChosenDetailed(world.app, visit)).toBe(true);
    await takeBack(world.app, visit, 'detailedProfile');
    expect(await hasChosenDetailed(world.app, visit)).toBe(false);
  });
});
