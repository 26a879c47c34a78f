import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { verifyCompany } from '#app/use-cases/company/verify-company.server.ts';
import { answerAsCompany, recordCompanyAnswer } from '#app/use-cases/match/answer-as-company.server.ts';
import { answerProposal } from '#app/use-cases/match/answer-proposal.server.ts';
import { findCompanyProposal } from '#app/use-cases/match/find-company-proposal.server.ts';
import { listCompanyProposals } from '#app/use-cases/match/list-company-proposals.server.ts';
import { endApplication } from '#app/use-cases/match/record-application.server.ts';
import { releaseContact } from '#app/use-cases/match/release-contact.server.ts';
import { withdrawProposal } from '#app/use-cases/match/withdraw-proposal.server.ts';
import { changePostingState } from '#app/use-cases/posting/change-posting-state.server.ts';
import { editProfile } from '#app/use-cases/profile/edit-profile.server.ts';
import { jobFits, placements, postings, releases } from '#db/schema/index.ts';
import {
  introduce,
  openProposalWorld,
  proposalOf,
  propose,
  proposeAndAgree,
  proposeAndMeet,
  talk,
  type ProposalWorld,
} from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const open = async () => openProposalWorld(await openTestApp());
const versionOf = async (world: ProposalWorld, id: string) => (await proposalOf(world, id)).version;
const fitsOf = (world: ProposalWorld) => world.app.db.select().from(jobFits);

describe.each(['paused', 'submitted', 'draft'] as const)('a posting that is %s', (state) => {
  const stop = (world: ProposalWorld) =>
    world.app.db.update(postings).set({ state }).where(eq(postings.id, world.postingId));

  it('shows its company nobody who is not in a placement there', async () => {
    const world = await open();
    const proposalId = await proposeAndAgree(world);
    await stop(world);
    expect(await listCompanyProposals(world.app, world.company)).toEqual([]);
    await expect(findCompanyProposal(world.app, world.company, proposalId)).rejects.toMatchObject({ code: 'notFound' });
    const answer = { proposalId, version: await versionOf(world, proposalId), answer: 'meet' as const };
    await expect(answerAsCompany(world.app, world.company, answer)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('gets no new proposal, no profile and no contact', async () => {
    const world = await open();
    const proposalId = await propose(world);
    await stop(world);
    const yes = { proposalId, version: 1, answer: 'yes' as const, consent: talk };
    await expect(answerProposal(world.app, world.caseworker, yes)).rejects.toMatchObject({ reason: 'postingNotOpen' });
    expect(await fitsOf(world)).toEqual([]);

    const other = await open();
    const interested = await proposeAndMeet(other);
    await stop(other);
    const release = { ...yes, proposalId: interested, version: await versionOf(other, interested) };
    await expect(releaseContact(other.app, other.caseworker, release)).rejects.toMatchObject({
      reason: 'postingNotOpen',
    });
    expect(await other.app.db.select().from(releases)).toEqual([]);
  });

  it('goes on with a placement that runs', async () => {
    const world = await open();
    const { proposalId } = await introduce(world);
    await stop(world);
    expect((await findCompanyProposal(world.app, world.company, proposalId)).contact).not.toBeNull();
  });
});

describe('a blocked company', () => {
  it('sees nobody any more; what waited for it has ended', async () => {
    const world = await open();
    const proposalId = await proposeAndAgree(world);
    const { companyId } = await proposalOf(world, proposalId);
    await verifyCompany(world.app, world.officer, { companyId, version: 1, state: 'blocked' });
    expect(await listCompanyProposals(world.app, world.company)).toMatchObject([{ proposals: [], goneCount: 1 }]);
    expect(await proposalOf(world, proposalId)).toMatchObject({ state: 'ended', end: 'withdrawn' });
    expect(await fitsOf(world)).toEqual([]);
  });

  it('does not read the contact of a running placement either', async () => {
    const world = await open();
    const { proposalId } = await introduce(world);
    const { companyId } = await proposalOf(world, proposalId);
    await verifyCompany(world.app, world.officer, { companyId, version: 1, state: 'blocked' });
    await expect(findCompanyProposal(world.app, world.company, proposalId)).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('an end', () => {
  it('of an introduced proposal comes from its placement alone', async () => {
    const world = await open();
    const { proposalId } = await introduce(world);
    const input = { proposalId, version: await versionOf(world, proposalId) };
    const notFit = { ...input, answer: 'notFit', reason: 'other' } as const;
    for (const attempt of [
      answerAsCompany(world.app, world.company, notFit),
      recordCompanyAnswer(world.app, world.officer, notFit),
      withdrawProposal(world.app, world.officer, input),
      answerProposal(world.app, world.caseworker, { ...input, answer: 'no' }),
      releaseContact(world.app, world.caseworker, { ...input, answer: 'no' }),
      endApplication(world.app, world.caseworker, { ...input, end: 'declinedByPerson' }),
    ]) {
      await expect(attempt).rejects.toMatchObject({ reason: 'proposalMovedOn' });
    }
    const [placement] = await world.app.db.select().from(placements);
    expect(placement?.state).toBe('preparing');
    expect(await proposalOf(world, proposalId)).toMatchObject({ state: 'introduced' });
  });

  it('by the company needs a company that was asked', async () => {
    const world = await open();
    const proposalId = await propose(world);
    const answer = { proposalId, version: 1, answer: 'notFit', reason: 'other' } as const;
    await expect(recordCompanyAnswer(world.app, world.officer, answer)).rejects.toMatchObject({
      reason: 'proposalMovedOn',
    });
  });

  it('takes the view of the company with it, whoever says No', async () => {
    const world = await open();
    const proposalId = await proposeAndMeet(world);
    const input = { proposalId, version: await versionOf(world, proposalId) };
    await releaseContact(world.app, world.caseworker, { ...input, answer: 'no' });
    expect(await fitsOf(world)).toEqual([]);
  });
});

describe('what a company reads', () => {
  it('follows the profile in the same transaction', async () => {
    const world = await open();
    await proposeAndAgree(world);
    const [before] = await fitsOf(world);
    expect(before?.fit.available).toBe('2027-Q1');
    await editProfile(world.app, world.caseworker, {
      profileId: world.profileId,
      version: 1,
      fields: { availableFrom: '2027-05-01' },
    });
    const [after] = await fitsOf(world);
    expect(after?.fit.available).toBe('2027-Q2');
    expect(after?.pseudonym).toBe(before?.pseudonym);
  });

  it('ends with a posting that closes, in the same moment', async () => {
    const world = await open();
    await proposeAndAgree(world);
    await changePostingState(world.app, world.officer, {
      postingId: world.postingId,
      version: 1,
      move: 'close',
      reason: 'noNeed',
    });
    expect(await fitsOf(world)).toEqual([]);
    expect(await listCompanyProposals(world.app, world.company)).toEqual([]);
  });
});
