import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { answerDates, findDateQuestion } from '#app/use-cases/assistance/answer-dates.server.ts';
import { findPlacementPage } from '#app/use-cases/assistance/find-placement-page.server.ts';
import { listToday } from '#app/use-cases/assistance/list-today.server.ts';
import { recordEnd } from '#app/use-cases/assistance/move-placement.server.ts';
import {
  findDateOffers,
  offerDates,
  settleDates,
  takeBackDates,
} from '#app/use-cases/assistance/offer-dates.server.ts';
import { undoStep } from '#app/use-cases/assistance/undo-step.server.ts';
import { verifyCompany } from '#app/use-cases/company/verify-company.server.ts';
import { withdrawProfile } from '#app/use-cases/profile/publish-profile.server.ts';
import { findCompany } from '#db/queries/company/company.ts';
import { listSteps } from '#db/queries/assistance/placement-steps.ts';
import { dateOffers, placements } from '#db/schema/index.ts';
import { introduce, openProposalWorld, personInWorld, type ProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const times = [new Date('2027-01-18T09:00:00Z'), new Date('2027-01-19T13:00:00Z')] as const;
const today = { only: null, page: 1 } as const;

/** Somebody is introduced, and the officer proposes two times. */
async function open(): Promise<{ world: ProposalWorld; placementId: string; proposalId: string; token: string }> {
  const world = await openProposalWorld(await openTestApp());
  const { placementId, proposalId } = await introduce(world);
  return { world, placementId, proposalId, token: await offer(world, placementId) };
}

async function offer({ app, officer }: ProposalWorld, placementId: string): Promise<string> {
  const link = await offerDates(app, officer, { placementId, kind: 'interview', times });
  return link.slice(link.lastIndexOf('/') + 1);
}

const offerIdOf = async ({ app, officer }: ProposalWorld, placementId: string) =>
  (await findDateOffers(app, officer, placementId)).offers[0]?.id ?? '';

describe('a company behind the link for a date', () => {
  it('reads the posting, the times and whom to call, and nothing of the person', async () => {
    const { world, token } = await open();
    const question = await findDateQuestion(world.app, token);
    expect(Object.keys(question ?? {}).sort()).toEqual([
      'answer',
      'chosenAt',
      'companyName',
      'isDemo',
      'kind',
      'officer',
      'postingTitle',
      'times',
    ]);
    expect(question).toMatchObject({ kind: 'interview', postingTitle: 'Schweißer/in', times, answer: null });
    const said = JSON.stringify(question);
    for (const secret of [personInWorld.firstName, personInWorld.lastName, world.profileId])
      expect(said).not.toContain(secret);
  });

  it('changes nothing by looking, however often', async () => {
    const { world, token } = await open();
    const before = await world.app.db.select().from(dateOffers);
    for (let look = 0; look < 3; look += 1) await findDateQuestion(world.app, token);
    expect(await world.app.db.select().from(dateOffers)).toEqual(before);
  });

  it('chooses once: the day stands in the plan, the caseworker is to tell the person', async () => {
    const { world, placementId, token } = await open();
    const { app } = world;
    await answerDates(app, token, times[1]);
    expect(await findDateQuestion(app, token)).toMatchObject({ answer: 'chosen', chosenAt: times[1], times: [] });
    const steps = await listSteps(app.db, placementId);
    expect(steps.find(({ code }) => code === 'interview')).toMatchObject({ dueOn: '2027-01-19', state: 'open' });
    expect(steps.find(({ code }) => code === 'interviewAgreed')).toMatchObject({ state: 'done', doneOn: '2027-01-11' });
    expect((steps.find(({ code }) => code === 'interviewFeedback')?.dueOn ?? '') > '2027-01-19').toBe(true);

    const { events } = (await findPlacementPage(app, world.caseworker, placementId)).history;
    const changed = events.filter(({ code }) => ['step.plan', 'step.complete'].includes(code));
    expect(new Set(changed.map(({ code, params }) => `${code} ${String(params['step'])}`))).toEqual(
      new Set(['step.plan interview', 'step.complete interviewAgreed']),
    );
    const agreed = steps.find(({ code }) => code === 'interviewAgreed');
    await undoStep(app, world.officer, { stepId: agreed?.id ?? '', version: agreed?.version ?? 0 });
    expect((await listSteps(app.db, placementId)).find(({ code }) => code === 'interviewAgreed')?.state).toBe('open');

    const due = { task: 'employerSide', what: 'dateChosen', href: `/placements/${placementId}/dates` };
    const { sections } = await listToday(app, world.caseworker, today);
    expect(sections.today.rows).toContainEqual(expect.objectContaining(due));
    await settleDates(app, world.caseworker, { placementId, offerId: await offerIdOf(world, placementId) });
    const after = await listToday(app, world.caseworker, today);
    expect(after.sections.today.rows).not.toContainEqual(expect.objectContaining(due));
  });

  it('says that none fits: the officer is to call', async () => {
    const { world, placementId, token } = await open();
    await answerDates(world.app, token, null);
    const { sections } = await listToday(world.app, world.officer, today);
    expect(sections.today.rows).toContainEqual(
      expect.objectContaining({
        task: 'employerSide',
        what: 'noDateFits',
        href: `/placements/${placementId}/dates`,
        personName: null,
      }),
    );
  });

  it('is told when the link was used before, and the first answer stands', async () => {
    const { world, token } = await open();
    await answerDates(world.app, token, times[0]);
    await expect(answerDates(world.app, token, times[1])).rejects.toMatchObject({
      code: 'conflict',
      reason: 'dateLinkUsed',
    });
    expect(await findDateQuestion(world.app, token)).toMatchObject({ chosenAt: times[0] });
  });

  it('answers exactly once when two telephones tap at once', async () => {
    const { world, token } = await open();
    const answers = await Promise.allSettled([
      answerDates(world.app, token, times[0]),
      answerDates(world.app, token, times[1]),
      answerDates(world.app, token, null),
    ]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('comes too late after the house’s days, or when every time is over', async () => {
    const { world, placementId, token } = await open();
    world.app.clock.set('2027-01-18T23:00:00Z');
    expect(await findDateQuestion(world.app, token)).toBeNull();
    await expect(answerDates(world.app, token, times[1])).rejects.toMatchObject({ code: 'notFound' });
    expect((await findDateOffers(world.app, world.officer, placementId)).offers[0]).toMatchObject({ state: 'over' });
  });

  it('cannot choose a time that is over meanwhile, nor one nobody offered', async () => {
    const { world, token } = await open();
    world.app.clock.set('2027-01-18T09:00:00Z');
    expect((await findDateQuestion(world.app, token))?.times).toEqual([times[1]]);
    for (const time of [times[0], new Date('2027-01-19T13:30:00Z')])
      await expect(answerDates(world.app, token, time)).rejects.toMatchObject({ reason: 'timeNotOffered' });
  });

  it('finds nothing behind a link that was taken back, replaced or never made', async () => {
    const { world, placementId, token } = await open();
    const newer = await offer(world, placementId);
    expect(await findDateQuestion(world.app, token)).toBeNull();
    expect(await findDateQuestion(world.app, newer)).not.toBeNull();
    await takeBackDates(world.app, world.officer, { placementId, offerId: await offerIdOf(world, placementId) });
    expect(await findDateQuestion(world.app, newer)).toBeNull();
    expect(await findDateQuestion(world.app, 'nobody-made-this')).toBeNull();
    await expect(answerDates(world.app, newer, times[0])).rejects.toMatchObject({ code: 'notFound' });
  });

  it('finds nothing when the person takes her yes back, even after it chose', async () => {
    const { world, token } = await open();
    await answerDates(world.app, token, times[0]);
    await withdrawProfile(world.app, world.caseworker, { profileId: world.profileId, version: 1 });
    expect(await findDateQuestion(world.app, token)).toBeNull();
  });

  it('finds nothing when it withdrew on day one, or was blocked', async () => {
    const ended = await open();
    const { app, caseworker } = ended.world;
    const [placement] = await app.db.select().from(placements).where(eq(placements.id, ended.placementId));
    await recordEnd(app, caseworker, {
      placementId: ended.placementId,
      version: placement?.version ?? 0,
      on: '2027-01-11',
      reason: 'employerWithdrew',
    });
    expect(await findDateQuestion(app, ended.token)).toBeNull();
    await expect(answerDates(app, ended.token, times[0])).rejects.toMatchObject({ code: 'notFound' });
    await expect(offer(ended.world, ended.placementId)).rejects.toMatchObject({ reason: 'placementNotPreparing' });

    const blocked = await open();
    const companyId = blocked.world.company.companyId ?? '';
    const company = await findCompany(blocked.world.app.db, companyId);
    await verifyCompany(blocked.world.app, blocked.world.officer, {
      companyId,
      version: company?.version ?? 0,
      state: 'blocked',
    });
    expect(await findDateQuestion(blocked.world.app, blocked.token)).toBeNull();
  });
});

describe('proposing times', () => {
  it('is for the case’s own people and the employer service; others do not find the placement', async () => {
    const { world, placementId } = await open();
    expect((await findDateOffers(world.app, world.caseworker, placementId)).kinds).toEqual(['interview']);
    await expect(findDateOffers(world.app, world.colleague, placementId)).rejects.toMatchObject({ code: 'notFound' });
    await expect(findDateOffers(world.app, world.company, placementId)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('for a trial day needs one in the plan', async () => {
    const { world, placementId } = await open();
    await expect(offerDates(world.app, world.officer, { placementId, kind: 'trialDay', times })).rejects.toMatchObject({
      reason: 'dateNotPlanned',
    });
  });
});
