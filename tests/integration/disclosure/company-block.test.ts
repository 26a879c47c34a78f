import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { personHerself } from '#app/domain/consent/consent.ts';
import { adoptCompany } from '#app/use-cases/company/adopt-company.server.ts';
import { findCompany } from '#app/use-cases/company/find-company.server.ts';
import { setCompanyGroup } from '#app/use-cases/company/set-company-group.server.ts';
import { blockCompany, blockCompanyOf, unblockCompany } from '#app/use-cases/disclosure/block-company.server.ts';
import { findCompaniesToBlock, listCompanyBlocks } from '#app/use-cases/disclosure/list-company-blocks.server.ts';
import { findCompanyProposal } from '#app/use-cases/match/find-company-proposal.server.ts';
import { findProposalPage } from '#app/use-cases/match/find-proposal-page.server.ts';
import { listCompanyProposals } from '#app/use-cases/match/list-company-proposals.server.ts';
import { rankPostings } from '#app/use-cases/match/rank-postings.server.ts';
import { rankProfiles } from '#app/use-cases/match/rank-profiles.server.ts';
import { indexSource } from '#app/use-cases/job/index-source.server.ts';
import { auditRows, companies, companyBlocks, placements, releases } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { insertCompany } from '#tests/support/factories.ts';
import { introduce, openProposalWorld, proposalOf, type ProposalWorld } from '#tests/support/proposal-world.ts';
import { agree, companyOf, postingWithMusts, proposeFor, release } from '#tests/support/stage-two-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const open = async () => openProposalWorld(await openTestApp());

/** The world's person excludes the world's company, told by her caseworker. */
async function exclude(world: ProposalWorld, companyId = companyOf(world.company)): Promise<void> {
  await blockCompany(world.app, world.caseworker, { profileId: world.profileId, companyId });
}

async function inOneGroup(world: ProposalWorld): Promise<void> {
  const { app, officer, company, otherCompany } = world;
  const one = { companyId: companyOf(company), version: 1 };
  await setCompanyGroup(app, officer, { ...one, to: 'new', name: 'Muster-Gruppe' });
  const { group } = await findCompany(app, officer, companyOf(company));
  const other = { companyId: companyOf(otherCompany), version: 1 };
  await setCompanyGroup(app, officer, { ...other, to: 'existing', groupId: group?.id ?? '' });
}

describe('a company that a person excluded', () => {
  it('loses what is open at once and reads no reason, only that a profile is no longer available', async () => {
    const world = await open();
    const proposalId = await release(world, world.profileId, world.postingId);
    await exclude(world);
    await expect(findCompanyProposal(world.app, world.company, proposalId)).rejects.toMatchObject({ code: 'notFound' });
    expect(await listCompanyProposals(world.app, world.company)).toMatchObject([{ proposals: [], goneCount: 1 }]);
    const seen = await findProposalPage(world.app, world.officer, proposalId);
    expect(seen.proposal).toMatchObject({ state: 'ended', end: 'noLongerAvailable' });
    expect(seen.history).toEqual([]);
  });

  it('loses what is open also when it was the second entry of a known company that she excluded', async () => {
    const world = await open();
    const { app, officer } = world;
    const proposalId = await release(world, world.profileId, world.postingId);
    const known = (await app.db.select().from(companies)).find(({ id }) => id === companyOf(world.company));
    const second = await insertCompany(app.db, { name: known?.name, employerNumber: null, state: 'unverified' });
    await exclude(world, second.id);
    await expect(findCompanyProposal(app, world.company, proposalId)).resolves.toMatchObject({ id: proposalId });
    await adoptCompany(app, officer, { companyId: second.id, intoId: companyOf(world.company) });
    await expect(findCompanyProposal(app, world.company, proposalId)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('gets no proposal of her any more; why is told inside her case only', async () => {
    const world = await open();
    await exclude(world);
    const attempt = (by: typeof world.officer) => proposeFor(world, world.profileId, world.postingId, by);
    await expect(attempt(world.officer)).rejects.toMatchObject({ code: 'conflict', reason: 'personUnavailable' });
    await expect(attempt(world.caseworker)).rejects.toMatchObject({ code: 'conflict', reason: 'companyExcluded' });
  });

  it('is read nothing of by a yes that was on its way', async () => {
    const world = await open();
    const proposalId = await proposeFor(world, world.profileId, world.postingId);
    await world.app.db
      .insert(companyBlocks)
      .values({ profileId: world.profileId, companyId: companyOf(world.company), blockedAt: world.app.clock.now() });
    await expect(agree(world, proposalId)).rejects.toMatchObject({ reason: 'personUnavailable' });
    expect((await proposalOf(world, proposalId)).state).toBe('proposed');
  });

  it('loses an introduction with contact and plan, but not somebody who has started to work there', async () => {
    const world = await open();
    const { proposalId, placementId } = await introduce(world);
    await exclude(world);
    expect((await proposalOf(world, proposalId)).state).toBe('ended');
    const [released] = await world.app.db.select().from(releases);
    expect(released?.endedAt).toEqual(world.app.clock.now());
    const [ended] = await world.app.db.select().from(placements).where(eq(placements.id, placementId));
    expect(ended?.state).toBe('ended');

    const other = await open();
    const started = await introduce(other);
    await other.app.db.update(placements).set({ state: 'started', startedOn: '2027-01-11' });
    await exclude(other);
    expect((await proposalOf(other, started.proposalId)).state).toBe('introduced');
    const [going] = await other.app.db.select().from(placements).where(eq(placements.id, started.placementId));
    expect(going?.state).toBe('started');
  });

  it('does not find her in its ranking, nor in its counts; her own caseworker reads why', async () => {
    const world = await open();
    await world.app.engine.rebuild(world.app.db, indexSource(world.app.clock));
    const ask = (by: typeof world.officer) =>
      rankProfiles(world.app, by, { postingId: world.postingId, withChanges: true });
    expect((await ask(world.officer)).ranked.map(({ profileId }) => profileId)).toEqual([world.profileId]);
    await exclude(world);
    for (const by of [world.officer, world.caseworker, world.colleague]) {
      const { ranked, counts, excludedCompany } = await ask(by);
      expect(ranked).toEqual([]);
      expect(counts?.fitting).toBe(0);
      expect(excludedCompany.map(({ profileId }) => profileId)).toEqual(
        by === world.caseworker ? [world.profileId] : [],
      );
    }
  });

  it('is left out where postings are looked for her', async () => {
    const world = await open();
    await world.app.engine.rebuild(world.app.db, indexSource(world.app.clock));
    const ask = async () =>
      (await rankPostings(world.app, world.caseworker, { profileId: world.profileId })).map(
        ({ postingId }) => postingId,
      );
    expect(await ask()).toEqual([world.postingId]);
    await exclude(world);
    expect(await ask()).toEqual([]);
    await unblockCompany(world.app, world.caseworker, {
      ...{ profileId: world.profileId, companyId: companyOf(world.company) },
    });
    expect(await ask()).toEqual([world.postingId]);
  });

  it('takes the companies of its group with it, and whoever joins it later', async () => {
    const world = await open();
    const theirs = await postingWithMusts(world, [], { companyId: companyOf(world.otherCompany) });
    const standing = await release(world, world.profileId, theirs);
    await exclude(world);
    expect((await proposalOf(world, standing)).state).toBe('withCompany');
    await inOneGroup(world);
    expect((await proposalOf(world, standing)).state).toBe('ended');
    await expect(proposeFor(world, world.profileId, theirs)).rejects.toMatchObject({ reason: 'personUnavailable' });
  });

  it('may be named by the person herself from her own link: the same act, by nobody else', async () => {
    const world = await open();
    const proposalId = await release(world, world.profileId, world.postingId);
    const input = { profileId: world.profileId, companyId: companyOf(world.company) };
    await write(world.app.db, (tx) => blockCompanyOf(tx, world.app.clock.now(), personHerself, input));
    expect((await proposalOf(world, proposalId)).state).toBe('ended');
    const logged = await world.app.db.select().from(auditRows).where(eq(auditRows.action, 'companyBlock.add'));
    expect(logged).toMatchObject([{ actorId: personHerself, subjectIds: [world.profileId] }]);
  });
});

describe('the list of excluded companies', () => {
  it("is her caseworker's and team lead's, and for nobody else there", async () => {
    const world = await open();
    await exclude(world);
    for (const by of [world.caseworker, world.teamLead]) {
      const { blocks } = await listCompanyBlocks(world.app, by, world.profileId);
      expect(blocks.map(({ companyId }) => companyId)).toEqual([companyOf(world.company)]);
    }
    await expect(listCompanyBlocks(world.app, world.colleague, world.profileId)).rejects.toMatchObject({
      code: 'notFound',
    });
    await expect(listCompanyBlocks(world.app, world.officer, world.profileId)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(
      blockCompany(world.app, world.colleague, { profileId: world.profileId, companyId: companyOf(world.company) }),
    ).rejects.toMatchObject({ code: 'notFound' });
  });

  it('offers companies by a part of their name, with whom they belong together', async () => {
    const world = await open();
    await inOneGroup(world);
    const [own] = await world.app.db
      .select()
      .from(companies)
      .where(eq(companies.id, companyOf(world.company)));
    const find = () =>
      findCompaniesToBlock(world.app, world.caseworker, { profileId: world.profileId, text: own?.name ?? '' });
    expect(await find()).toMatchObject([{ companyId: own?.id, alsoFor: [expect.any(String)] }]);
    await exclude(world);
    await exclude(world);
    expect(await find()).toEqual([]);
    expect(await world.app.db.select().from(companyBlocks)).toHaveLength(1);
  });
});
