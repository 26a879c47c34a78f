import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import { answerDates, findDateQuestion } from '#app/use-cases/assistance/answer-dates.server.ts';
import { listCompanyCheckIns } from '#app/use-cases/assistance/list-company-check-ins.server.ts';
import { listToday } from '#app/use-cases/assistance/list-today.server.ts';
import { planStart } from '#app/use-cases/assistance/move-placement.server.ts';
import { offerDates } from '#app/use-cases/assistance/offer-dates.server.ts';
import { takeBack } from '#app/use-cases/consent/take-back-answer.server.ts';
import { answerAsCompany } from '#app/use-cases/match/answer-as-company.server.ts';
import { findCompanyProposal } from '#app/use-cases/match/find-company-proposal.server.ts';
import { findProposalPage } from '#app/use-cases/match/find-proposal-page.server.ts';
import { listCompanyProposals } from '#app/use-cases/match/list-company-proposals.server.ts';
import { withdrawProposal } from '#app/use-cases/match/withdraw-proposal.server.ts';
import { withdrawProfile } from '#app/use-cases/profile/publish-profile.server.ts';
import { listPlacementEvents } from '#db/queries/assistance/placement-events.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { fileNotes } from '#db/schema/index.ts';
import { visitOf } from '#tests/support/consent-link.ts';
import {
  introduce,
  openProposalWorld,
  personInWorld,
  proposalOf,
  proposeAndMeet,
  type ProposalWorld,
} from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const times = [new Date('2027-01-18T09:00:00Z'), new Date('2027-01-19T13:00:00Z')] as const;

/** Somebody is introduced, a start is planned, and the company has a link for a date. */
async function inMidProcess() {
  const world = await openProposalWorld(await openTestApp());
  const { placementId, proposalId } = await introduce(world);
  await planStart(world.app, world.officer, { placementId, version: 1, on: '2027-02-01', endOn: null });
  const link = await offerDates(world.app, world.officer, { placementId, kind: 'interview', times });
  return { world, placementId, proposalId, token: link.slice(link.lastIndexOf('/') + 1) };
}

/** The two ways to take it back: she on her phone, the one yes to this company; her caseworker, the whole profile. */
const ways = {
  herself: async (world: ProposalWorld, proposalId: string) => {
    const visit = await visitOf(world);
    expect(await takeBack(world.app, visit, proposalId)).toBe(true);
  },
  caseworker: async ({ app, caseworker, profileId }: ProposalWorld) => {
    const version = (await findProfile(app.db, profileId, '2027-01-11'))?.version ?? 0;
    await withdrawProfile(app, caseworker, { profileId, version });
  },
} as const;

const dueOf = async ({ app }: ProposalWorld, actor: Actor) =>
  Object.values((await listToday(app, actor, { only: null, page: 1 })).sections).flatMap(({ rows }) => rows);

describe.each(Object.keys(ways) as (keyof typeof ways)[])('a yes taken back in mid-process (%s)', (way) => {
  it('leaves the company one sentence: a profile is no longer available', async () => {
    const { world, proposalId, token } = await inMidProcess();
    const before = await findCompanyProposal(world.app, world.company, proposalId);
    await ways[way](world, proposalId);
    const shown = await listCompanyProposals(world.app, world.company);
    expect(shown).toMatchObject([{ proposals: [], goneCount: 1 }]);
    for (const secret of [...Object.values(personInWorld), world.profileId, proposalId, before.pseudonym])
      expect(JSON.stringify(shown)).not.toContain(secret);
    await expect(findCompanyProposal(world.app, world.company, proposalId)).rejects.toMatchObject({ code: 'notFound' });
    await expect(
      answerAsCompany(world.app, world.company, { proposalId, version: 9, answer: 'meet' }),
    ).rejects.toMatchObject({ code: 'notFound' });
    expect(await findDateQuestion(world.app, token)).toBeNull();
    await expect(answerDates(world.app, token, times[0])).rejects.toMatchObject({ code: 'notFound' });
    expect(await listCompanyCheckIns(world.app, world.company)).toEqual([]);
  });

  it('stops all work on it: nothing is due any more, for nobody', async () => {
    const { world, placementId, proposalId } = await inMidProcess();
    world.app.clock.set('2027-01-25T09:00:00Z');
    const about = async (actor: Actor) =>
      (await dueOf(world, actor)).filter(
        ({ key, href }) => href.includes(placementId) || href.includes(proposalId) || key.includes(proposalId),
      );
    expect((await about(world.caseworker)).length).toBeGreaterThan(0);
    expect((await about(world.officer)).length).toBeGreaterThan(0);
    await ways[way](world, proposalId);
    for (const actor of [world.caseworker, world.colleague, world.teamLead, world.officer])
      expect(await about(actor)).toEqual([]);
  });

  it('looks to the officer like every other end, and leaves no note to copy', async () => {
    const { world, proposalId } = await inMidProcess();
    const notes = await world.app.db.select().from(fileNotes);
    await ways[way](world, proposalId);
    const page = await findProposalPage(world.app, world.officer, proposalId);
    expect(page.proposal).toMatchObject({ state: 'ended', end: 'noLongerAvailable' });
    expect(page.history).toEqual([]);
    expect((await world.app.db.select().from(fileNotes)).length).toBe(notes.length);
  });

  it('keeps what had happened', async () => {
    const { world, placementId, proposalId } = await inMidProcess();
    const before = await listPlacementEvents(world.app.db, placementId);
    await ways[way](world, proposalId);
    const after = await listPlacementEvents(world.app.db, placementId);
    expect(after.slice(0, before.length).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });
});

it('the company reads the same after an officer ended a proposal', async () => {
  const world = await openProposalWorld(await openTestApp());
  const proposalId = await proposeAndMeet(world);
  const { version } = await proposalOf(world, proposalId);
  await withdrawProposal(world.app, world.officer, { proposalId, version });
  expect(await listCompanyProposals(world.app, world.company)).toMatchObject([{ proposals: [], goneCount: 1 }]);
});
