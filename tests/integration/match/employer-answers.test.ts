import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { answerSilence, listSilences } from '#app/use-cases/match/answer-silence.server.ts';
import { expireProposals } from '#app/use-cases/match/expire-proposals.server.ts';
import { findEmployerSide } from '#app/use-cases/match/find-employer-side.server.ts';
import { listCompanyProposals } from '#app/use-cases/match/list-company-proposals.server.ts';
import { proposeCandidate } from '#app/use-cases/match/propose-candidate.server.ts';
import { withdrawProposal } from '#app/use-cases/match/withdraw-proposal.server.ts';
import { listToday } from '#app/use-cases/assistance/list-today.server.ts';
import { placements, postings, proposalEvents, proposals, ruleValues } from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertPosting, insertProfile, insertUser } from '#tests/support/factories.ts';
import {
  introduce,
  openProposalWorld,
  propose,
  proposeAndAgree,
  proposeAndMeet,
  type ProposalWorld,
} from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const open = async () => openProposalWorld(await openTestApp());

async function allowPerSeat({ app }: ProposalWorld, most: number): Promise<void> {
  await app.db.update(ruleValues).set({ value: most }).where(eq(ruleValues.key, 'house.openProposalsPerSeat'));
}

const somebody = async (world: ProposalWorld) =>
  (await insertProfile(world.app.db, { organisationId: world.organisationId, wantedKinds: ['trialEmployment'] })).id;

const proposeFor = (world: ProposalWorld, profileId: string, actor = world.officer) =>
  proposeCandidate(world.app, actor, { postingId: world.postingId, profileId, way: 'proposed', key: null });

const firstSection = { only: null, page: 1 } as const;

describe('a company that lets its time pass', () => {
  it('is told until when an answer counts; after that the person is free and the company is asked why', async () => {
    const world = await open();
    const { app } = world;
    const proposalId = await proposeAndAgree(world);
    const [posting] = await listCompanyProposals(app, world.company);
    expect(posting).toMatchObject({ answerBy: '2027-01-14', freeAfter: '2027-01-21' });

    app.clock.set('2027-01-21T20:00:00Z');
    expect(await expireProposals(app)).toBe(0);
    expect(await listSilences(app, world.company)).toEqual([]);

    app.clock.set('2027-01-22T05:00:00Z');
    expect(await expireProposals(app)).toBe(1);
    const [row] = await app.db.select().from(proposals).where(eq(proposals.id, proposalId));
    expect(row).toMatchObject({ state: 'ended', end: 'expired', silenceReason: null });
    expect(await listSilences(app, world.company)).toEqual([
      { postingId: world.postingId, postingTitle: 'Schweißer/in', count: 1, askedOn: '2027-01-22' },
    ]);
    const { sections } = await listToday(app, world.officer, firstSection);
    expect(sections.today.rows).toContainEqual(
      expect.objectContaining({ task: 'employerSide', what: 'silence', href: `/postings/${world.postingId}#silence` }),
    );

    await answerSilence(app, world.company, { postingId: world.postingId, reason: 'absent' });
    expect(await listSilences(app, world.company)).toEqual([]);
    expect((await findEmployerSide(app, world.officer, world.postingId)).silences).toEqual([]);
    await expect(
      answerSilence(app, world.officer, { postingId: world.postingId, reason: 'other' }),
    ).rejects.toMatchObject({ code: 'conflict', reason: 'silenceAnswered' });
  });

  it('is not asked for the silence of others: neither of the caseworker nor of the person', async () => {
    const waiting = await open();
    await propose(waiting);
    const asked = await open();
    await proposeAndMeet(asked);
    for (const world of [waiting, asked]) {
      world.app.clock.set('2027-03-01T05:00:00Z');
      expect(await expireProposals(world.app)).toBe(1);
      expect(await listSilences(world.app, world.company)).toEqual([]);
    }
  });

  it('is asked by nobody else, and answers for no other company', async () => {
    const world = await open();
    await proposeAndAgree(world);
    world.app.clock.set('2027-01-22T05:00:00Z');
    await expireProposals(world.app);
    const input = { postingId: world.postingId, reason: 'noTime' } as const;
    await expect(answerSilence(world.app, world.otherCompany, input)).rejects.toMatchObject({ code: 'notFound' });
    await expect(answerSilence(world.app, world.caseworker, input)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await listSilences(world.app, world.otherCompany)).toEqual([]);
  });
});

describe('proposals per seat', () => {
  it('end at the limit of the house, and go on when one of them has ended', async () => {
    const world = await open();
    await allowPerSeat(world, 2);
    const first = await propose(world);
    await proposeFor(world, await somebody(world));
    const third = await somebody(world);
    await expect(proposeFor(world, third)).rejects.toMatchObject({
      code: 'limit',
      reason: 'seatsProposed',
      params: { allowed: 2, open: 2 },
    });
    await withdrawProposal(world.app, world.officer, { proposalId: first, version: 1 });
    await proposeFor(world, third);
  });

  it('count for every free seat; whoever has started takes a seat and no place in the queue', async () => {
    const world = await open();
    await allowPerSeat(world, 1);
    await world.app.db.update(postings).set({ seats: 2 }).where(eq(postings.id, world.postingId));
    const { placementId } = await introduce(world);
    expect((await findEmployerSide(world.app, world.officer, world.postingId)).room).toEqual({
      open: 1,
      freeSeats: 2,
      perSeat: 1,
    });
    await world.app.db
      .update(placements)
      .set({ state: 'started', startedOn: '2027-01-11' })
      .where(eq(placements.id, placementId));
    const room = async () => (await findEmployerSide(world.app, world.officer, world.postingId)).room;
    expect(await room()).toEqual({ open: 0, freeSeats: 1, perSeat: 1 });
    await world.app.db.update(placements).set({ state: 'ended' }).where(eq(placements.id, placementId));
    expect(await room()).toEqual({ open: 0, freeSeats: 2, perSeat: 1 });
  });

  it('leave out whoever applies herself: the company reads nothing of her', async () => {
    const world = await open();
    await allowPerSeat(world, 1);
    await propose(world, 'self');
    await proposeFor(world, await somebody(world));
  });

  it('give the last one to exactly one of two officers who propose at once, a thousand times', async () => {
    const world = await open();
    const { db } = world.app;
    await allowPerSeat(world, 1);
    const other = actorOf(await insertUser(db, { roles: ['officer'] }));
    const people = [await somebody(world), await somebody(world)] as const;
    for (let round = 0; round < 1000; round += 1) {
      const answers = await Promise.allSettled([
        proposeFor(world, people[0], world.officer),
        proposeFor(world, people[1], other),
      ]);
      const won = answers.filter(({ status }) => status === 'fulfilled').length;
      const lost = answers.flatMap((answer) =>
        answer.status === 'rejected' ? [(answer.reason as { reason: string }).reason] : [],
      );
      expect([round, won, lost]).toEqual([round, 1, ['seatsProposed']]);
      await db.delete(proposalEvents);
      await db.delete(proposals);
    }
  }, 240_000);

  it('of another posting are counted for themselves', async () => {
    const world = await open();
    await allowPerSeat(world, 1);
    await propose(world);
    const second = await insertPosting(world.app.db, { kind: 'trialEmployment', officerId: world.officer.userId });
    await proposeCandidate(world.app, world.officer, {
      postingId: second.id,
      profileId: world.profileId,
      way: 'proposed',
      key: null,
    });
  });
});
