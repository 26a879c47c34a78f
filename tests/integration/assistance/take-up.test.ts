import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { askAfterStart } from '#app/use-cases/assistance/ask-after-start.server.ts';
import { changeStep } from '#app/use-cases/assistance/change-step.server.ts';
import { decideAftercare } from '#app/use-cases/assistance/decide-aftercare.server.ts';
import { findPlacementPage } from '#app/use-cases/assistance/find-placement-page.server.ts';
import { recordEnd, recordLasting } from '#app/use-cases/assistance/move-placement.server.ts';
import { takeUpPlacement } from '#app/use-cases/assistance/take-up-placement.server.ts';
import { withdrawConsents } from '#db/queries/consent/consent.ts';
import { findRelease } from '#db/queries/match/release.ts';
import { checkIns } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { introduce, openProposalWorld, talk, type ProposalWorld } from '#tests/support/proposal-world.ts';
import { startedPlacement, type StartedWorld } from '#tests/support/started-placement.ts';
import { openTestApp } from '#tests/support/test-app.ts';

async function ended() {
  const world = await openProposalWorld(await openTestApp());
  const ids = await introduce(world);
  const before = await findPlacementPage(world.app, world.caseworker, ids.placementId);
  await recordEnd(world.app, world.caseworker, {
    placementId: ids.placementId,
    version: before.placement.version,
    on: '2027-01-11',
    reason: 'employerWithdrew',
  });
  return { world, ...ids, before };
}

const takeUp = async (world: ProposalWorld, placementId: string, actor = world.caseworker) => {
  const { placement } = await findPlacementPage(world.app, world.caseworker, placementId);
  await takeUpPlacement(world.app, actor, { placementId, version: placement.version, reason: 'recordedByMistake' });
};

/** How it stands, and whom somebody asks or looks after. */
async function stateOf({ app, caseworker, placementId }: StartedWorld) {
  const { placement } = await findPlacementPage(app, caseworker, placementId);
  const rows = await app.db.select().from(checkIns);
  return {
    state: placement.state,
    months: [placement.outcomeMonth6, placement.outcomeMonth12],
    open: rows.flatMap(({ code, side, closedAt }) => (closedAt === null ? [`${code} ${side}`] : [])).sort(),
    outcomes: rows.map(({ outcome }) => outcome),
    risks: rows.filter(({ risk, riskDoneAt }) => risk !== null && riskDoneAt === null).length,
  };
}

describe('an ended placement', () => {
  it('goes on where it was when its end was a mistake, and its history keeps both', async () => {
    const { world, placementId, proposalId, before } = await ended();
    expect(await findRelease(world.app.db, proposalId)).toBeNull();
    await takeUp(world, placementId);
    const whole = { stepId: null, wholeHistory: true };
    const after = await findPlacementPage(world.app, world.caseworker, placementId, whole);
    expect([after.placement.state, after.placement.endedOn, after.endReason]).toEqual(['preparing', null, null]);
    const openSteps = (page: typeof after) => page.steps.filter(({ state }) => state === 'open').map(({ id }) => id);
    expect(openSteps(after)).toEqual(openSteps(before));
    expect(after.history.events.map(({ code }) => code)).toEqual(expect.arrayContaining(['end', 'takeUp']));
    expect(after.history.events.find(({ code }) => code === 'takeUp')?.params).toEqual({
      reopenReason: 'recordedByMistake',
    });
    expect(await findRelease(world.app.db, proposalId)).not.toBeNull();
    expect(after.notes.map(({ code }) => code)).toContain('placementTakenUp');
    const [step] = after.steps.filter(({ state }) => state === 'open');
    if (step === undefined) throw new Error('no open step');
    await changeStep(world.app, world.caseworker, {
      stepId: step.id,
      version: step.version,
      change: { do: 'complete', on: '2027-01-11', note: null, noteForCompany: false, nextDueOn: null },
    });
  });

  it('of a job that lasts is asked about on, with its worries: the end that was none says nothing of it', async () => {
    const world = await startedPlacement(await openTestApp(), { kind: 'employment', startedOn: '2027-01-11' });
    const { app, caseworker, placementId } = world;
    await decideAftercare(app, caseworker, { placementId, decision: 'yes', taking: talk });
    app.clock.set('2027-01-25T09:00:00Z');
    await askAfterStart(app);
    await app.db
      .update(checkIns)
      .set({ risk: 'language', riskDueOn: '2027-01-26' })
      .where(eq(checkIns.side, 'employer'));
    const version = async () => (await findPlacementPage(app, caseworker, placementId)).placement.version;
    await recordLasting(app, caseworker, { placementId, version: await version() });
    const before = await stateOf(world);
    await recordEnd(app, caseworker, { placementId, version: await version(), on: '2027-01-25', reason: 'health' });
    expect((await stateOf(world)).open).toEqual([]);
    app.clock.advance({ days: 1 });
    await takeUp(world, placementId);
    const after = await stateOf(world);
    expect(after).toEqual(before);
    expect(after).toMatchObject({ state: 'lasts', open: ['checkWeek2 candidate', 'checkWeek2 employer'], risks: 1 });
  });

  it('stays ended when the person has taken back her yes to being introduced, whoever asks', async () => {
    const { world, placementId, proposalId } = await ended();
    const { profileId } = (await findPlacementPage(world.app, world.caseworker, placementId)).placement;
    const now = world.app.clock.now();
    await write(world.app.db, (tx) => withdrawConsents(tx, profileId, 'introduction', now, 'personHerself'));
    for (const actor of [world.caseworker, world.officer])
      await expect(takeUp(world, placementId, actor)).rejects.toMatchObject({ reason: 'placementStaysEnded' });
    expect(await findRelease(world.app.db, proposalId)).toBeNull();
  });

  it('is taken up once, by one of two', async () => {
    const { world, placementId } = await ended();
    await takeUp(world, placementId);
    await expect(takeUp(world, placementId)).rejects.toMatchObject({ reason: 'placementNotEnded' });
  });

  it('is taken up by nobody outside', async () => {
    const { world, placementId } = await ended();
    for (const actor of [world.company, world.colleague])
      await expect(takeUp(world, placementId, actor)).rejects.toThrow();
  });
});
