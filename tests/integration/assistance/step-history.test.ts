import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import type { StepCode } from '#app/domain/assistance/placement.ts';
import type { TextReason } from '#app/domain/disclosure/text-guard.ts';
import { loadPlacementPage } from '#app/routes/placements.$id/placement-page.server.ts';
import { addStep } from '#app/use-cases/assistance/add-step.server.ts';
import { changeStep, type StepChange } from '#app/use-cases/assistance/change-step.server.ts';
import { findPlacementPage } from '#app/use-cases/assistance/find-placement-page.server.ts';
import { planStart } from '#app/use-cases/assistance/move-placement.server.ts';
import { moveStep } from '#app/use-cases/assistance/move-step.server.ts';
import {
  recordStartRequirement,
  takeBackRequirement,
} from '#app/use-cases/assistance/record-start-requirement.server.ts';
import { undoStep } from '#app/use-cases/assistance/undo-step.server.ts';
import { emptyCases } from '#db/queries/identity/erasure.ts';
import { markTransferred } from '#db/queries/assistance/file-note.ts';
import { fileNotes, placementEvents, placementSteps, postings, profiles } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { introduce, openProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

async function openPlan() {
  const world = await openProposalWorld(await openTestApp());
  const { placementId, proposalId } = await introduce(world);
  const page = (actor: Actor = world.caseworker, stepId: string | null = null) =>
    findPlacementPage(world.app, actor, placementId, { stepId, wholeHistory: false });
  const step = async (code: StepCode, side: 'candidate' | 'employer' = 'candidate') => {
    const found = (await page()).steps.find((one) => one.code === code && one.side === side);
    if (found === undefined) throw new Error(`no step ${code}`);
    return found;
  };
  const change = async (code: StepCode, wanted: StepChange, actor: Actor = world.caseworker) => {
    const { id, version } = await step(code);
    await changeStep(world.app, actor, { stepId: id, version, change: wanted });
  };
  const undo = async (code: StepCode) => {
    const { id, version } = await step(code);
    return undoStep(world.app, world.caseworker, { stepId: id, version });
  };
  return { world, placementId, proposalId, page, step, change, undo };
}

const done = (over: Partial<Extract<StepChange, { do: 'complete' }>> = {}): StepChange => ({
  do: 'complete',
  on: '2027-01-11',
  note: null,
  noteForCompany: false,
  ...over,
});
const planned = (over: Partial<Extract<StepChange, { do: 'plan' }>> = {}): StepChange => ({
  do: 'plan',
  dueOn: '2027-01-20',
  note: null,
  noteForCompany: false,
  ...over,
});

describe('the page of a long placement', () => {
  it('shows the newest twenty of what happened and says how much there is; all of it is one link away', async () => {
    const { world, placementId, step, change } = await openPlan();
    const { id } = await step('interview');
    for (let day = 1; day <= 25; day += 1) await change('interview', planned({ note: `Vermerk ${day}` }));
    const load = (wholeHistory: boolean) =>
      loadPlacementPage(world.app, world.caseworker, placementId, { stepId: id, wholeHistory });
    const newest = await load(false);
    expect([newest.history.events.length, newest.stepHistory.events.length]).toEqual([20, 20]);
    expect([newest.history.count, newest.stepHistory.count]).toEqual([26, 25]);
    expect(newest.stepHistory.events.at(-1)?.differences).toMatchObject([{ field: 'note', after: 'Vermerk 25' }]);
    expect(newest.lastChangedId).toBe(id);
    expect(newest.steps.filter(({ canUndo }) => canUndo).map((one) => one.id)).toEqual([id]);
    const elsewhere = await step('applicationPrepared');
    const other = { stepId: elsewhere.id, wholeHistory: false };
    expect((await loadPlacementPage(world.app, world.caseworker, placementId, other)).stepHistory).toMatchObject({
      events: [],
      count: 0,
    });
    const whole = await load(true);
    expect([whole.history.events.length, whole.stepHistory.events.length]).toEqual([26, 25]);
  });
});

describe('the history of a step', () => {
  it('says who changed what, from what to what', async () => {
    const { world, step, change, page } = await openPlan();
    const before = await step('applicationPrepared');
    await change('applicationPrepared', planned({ note: 'Zeugnis fehlt noch', owner: 'coordinator' }));
    await change('applicationPrepared', planned({ note: 'Zeugnis ist da', owner: 'coordinator' }), world.teamLead);
    const { events } = (await page(world.caseworker, before.id)).stepHistory;
    expect(events.map((event) => event.differences)).toEqual([
      [
        { field: 'owner', before: 'caseworker', after: 'coordinator' },
        { field: 'dueOn', before: before.dueOn, after: '2027-01-20' },
        { field: 'note', before: null, after: 'Zeugnis fehlt noch' },
      ],
      [{ field: 'note', before: 'Zeugnis fehlt noch', after: 'Zeugnis ist da' }],
    ]);
    expect(new Set(events.map((event) => event.by)).size).toBe(2);
  });

  it('keeps the words of the own house from an officer of another one, also those of yesterday', async () => {
    const { world, page, step, change } = await openPlan();
    await change('applicationPrepared', planned({ note: 'Wartet auf die Kita' }));
    await change('applicationPrepared', planned({ note: 'Kita-Platz ist da', noteForCompany: true }));
    await change('applicationPrepared', planned({ note: null }));
    const { id } = await step('applicationPrepared');
    const seenBy = async (actor: Actor) => (await page(actor, id)).stepHistory;
    expect((await seenBy(world.officer)).events).toHaveLength(3);
    expect(JSON.stringify(await seenBy(world.officer))).not.toMatch(/Kita/);
    expect(JSON.stringify(await seenBy(world.caseworker))).toMatch(/Kita/);
  });

  it('is emptied with the step when the person is erased', async () => {
    const { world, change, placementId } = await openPlan();
    await change('applicationPrepared', planned({ note: 'Wartet auf die Kita' }));
    await change('applicationPrepared', planned({ note: null }));
    await write(world.app.db, (tx) => emptyCases(tx, [world.profileId]));
    const rows = await world.app.db
      .select({ before: placementEvents.before })
      .from(placementEvents)
      .where(eq(placementEvents.placementId, placementId));
    expect(rows.every(({ before }) => before === null)).toBe(true);
  });
});

describe('taking back the last change of a step', () => {
  it('brings back what stood there, with the date of the next step that was set in the same go', async () => {
    const { step, change, undo } = await openPlan();
    const [before, next] = [await step('applicationPrepared'), await step('interview')];
    await change('applicationPrepared', done({ note: 'Mappe fertig', nextDueOn: '2027-01-29' }));
    await undo('applicationPrepared');
    expect(await step('applicationPrepared')).toMatchObject({ state: 'open', note: before.note, doneOn: null });
    expect((await step('interview')).dueOn).toBe(next.dueOn);
  });

  it('leaves the next step alone when somebody has changed it since', async () => {
    const { step, change, undo } = await openPlan();
    await change('applicationPrepared', done({ nextDueOn: '2027-01-29' }));
    await change('interview', planned({ dueOn: '2027-01-27', note: 'Raum 3' }));
    await undo('applicationPrepared');
    expect(await step('interview')).toMatchObject({ dueOn: '2027-01-27', note: 'Raum 3' });
  });

  it('takes the result back that reports count, and the note nobody has transferred', async () => {
    const { page, change, undo } = await openPlan();
    await change('interview', done());
    expect((await page()).placement.interviewOn).toBe('2027-01-11');
    const notes = (await page()).notes.length;
    expect(await undo('interview')).toEqual({ noteTransferred: false });
    expect((await page()).placement.interviewOn).toBeNull();
    expect((await page()).notes).toHaveLength(notes - 1);
  });

  it('says that a note stands in the agency’s own system already', async () => {
    const { world, page, change, undo } = await openPlan();
    await change('interview', done());
    const note = (await page()).notes.at(-1);
    await write(world.app.db, (tx) =>
      markTransferred(tx, note?.id ?? '', world.caseworker.userId, world.app.clock.now()),
    );
    expect(await undo('interview')).toEqual({ noteTransferred: true });
    expect(
      await world.app.db
        .select()
        .from(fileNotes)
        .where(eq(fileNotes.id, note?.id ?? '')),
    ).toHaveLength(1);
  });

  it('can be taken back in turn', async () => {
    const { step, change, undo } = await openPlan();
    await change('applicationPrepared', { do: 'skip', reason: 'Hat schon alles' });
    await undo('applicationPrepared');
    await undo('applicationPrepared');
    expect(await step('applicationPrepared')).toMatchObject({ state: 'skipped', skippedReason: 'Hat schon alles' });
  });

  it('does nothing to a step as it was planned, nor over the head of somebody who was faster', async () => {
    const { world, step, change, undo } = await openPlan();
    await expect(undo('applicationPrepared')).rejects.toMatchObject({ reason: 'nothingToUndo' });
    const seen = await step('interview');
    await change('interview', planned({ note: 'Anfahrt klären' }));
    await expect(
      undoStep(world.app, world.colleague, { stepId: seen.id, version: seen.version }),
    ).rejects.toMatchObject({ code: expect.stringMatching(/notFound|versionConflict/) as string });
    await expect(undoStep(world.app, world.teamLead, { stepId: seen.id, version: seen.version })).rejects.toMatchObject(
      { code: 'versionConflict', current: { note: 'Anfahrt klären' } },
    );
  });

  it('asks before the company reads words again that name the person', async () => {
    const { world, step } = await openPlan();
    const { id, version } = await step('interview');
    const change = (at: number, wanted: StepChange, textReason: TextReason | null = null) =>
      changeStep(world.app, world.caseworker, { stepId: id, version: at, change: wanted, textReason });
    const named = planned({ note: 'Frau Erdacht kommt mit dem Bus', noteForCompany: true });
    await expect(change(version, named)).rejects.toMatchObject({ code: 'blocked' });
    await world.app.db
      .update(placementSteps)
      .set({ note: 'Frau Erdacht kommt mit dem Bus', noteForCompany: true })
      .where(eq(placementSteps.id, id));
    await change(version, planned({ note: 'Kommt mit dem Bus' }));
    await expect(undoStep(world.app, world.caseworker, { stepId: id, version: version + 1 })).rejects.toMatchObject({
      code: 'blocked',
      reason: 'textForCompanyHolds',
    });
  });
});

describe('two people on one case', () => {
  it('see of each other who has the step, its day, its words and that it is done', async () => {
    const { world, step, change } = await openPlan();
    const seen = await step('applicationPrepared');
    await change('applicationPrepared', done({ note: 'Mappe fertig' }));
    await expect(
      changeStep(world.app, world.teamLead, { stepId: seen.id, version: seen.version, change: planned() }),
    ).rejects.toMatchObject({
      code: 'versionConflict',
      current: { note: 'Mappe fertig', stepState: 'done', stepOwner: 'caseworker', on: '2027-01-11' },
    });
  });

  it('do not learn of each other what is written for the own house', async () => {
    const { world, step, change } = await openPlan();
    const seen = await step('applicationPrepared');
    await change('applicationPrepared', planned({ note: 'Wartet auf die Kita' }));
    const refused = changeStep(world.app, world.officer, { stepId: seen.id, version: seen.version, change: planned() });
    await expect(refused).rejects.toMatchObject({ code: 'versionConflict' });
    await expect(refused).rejects.not.toMatchObject({ current: { note: expect.anything() as string } });
  });

  it('do not lose a note that one of them is not shown', async () => {
    const { world, step, change } = await openPlan();
    await change('applicationPrepared', planned({ note: 'Wartet auf die Kita' }));
    await change('applicationPrepared', planned({ dueOn: '2027-01-22' }), world.officer);
    expect(await step('applicationPrepared')).toMatchObject({ dueOn: '2027-01-22', note: 'Wartet auf die Kita' });
  });

  it('see the planned days of the other', async () => {
    const { world, placementId } = await openPlan();
    const plan = (on: string) =>
      planStart(world.app, world.caseworker, { placementId, version: 1, on, endOn: '2027-04-30' });
    await plan('2027-03-01');
    await expect(plan('2027-03-08')).rejects.toMatchObject({
      code: 'versionConflict',
      current: { plannedOn: '2027-03-01', plannedEndOn: '2027-04-30' },
    });
  });

  it('see what the other put on record before the start', async () => {
    const { world, placementId } = await openPlan();
    const record = (reference: string) =>
      recordStartRequirement(world.app, world.caseworker, {
        placementId,
        requirement: 'contract',
        version: 1,
        on: '2027-01-08',
        reference,
      });
    await record('Vertrag 4711');
    await expect(record('Vertrag 0815')).rejects.toMatchObject({
      code: 'versionConflict',
      current: { recordedOn: '2027-01-08', reference: 'Vertrag 4711' },
    });
  });
});

describe('what is on record before the start', () => {
  it('can be taken back: it blocks the start again, and the history knows of both', async () => {
    const { world, placementId, page } = await openPlan();
    const contract = { placementId, requirement: 'contract' as const };
    const takeBack = (version: number) => takeBackRequirement(world.app, world.caseworker, { ...contract, version });
    await expect(takeBack(1)).rejects.toMatchObject({ reason: 'requirementNotOnRecord' });
    await recordStartRequirement(world.app, world.caseworker, {
      ...contract,
      version: 1,
      on: '2027-01-08',
      reference: 'Vertrag 4711',
    });
    await expect(takeBack(1)).rejects.toMatchObject({ code: 'versionConflict' });
    await takeBack(2);
    const { requirements, history } = await page();
    expect(requirements.find(({ requirement }) => requirement === 'contract')).toMatchObject({
      isOnRecord: false,
      reference: null,
    });
    expect(history.events.filter(({ params }) => params['requirement'] === 'contract').map(({ code }) => code)).toEqual(
      ['requirement.record', 'requirement.takeBack'],
    );
  });
});

describe('a plan of one case', () => {
  it('takes no day in the past, but keeps one that was overdue already', async () => {
    const { world, placementId, step, change } = await openPlan();
    const past = { problems: [{ code: 'dueInPast' }] };
    await expect(change('interview', planned({ dueOn: '2027-01-08' }))).rejects.toMatchObject(past);
    await expect(change('interview', done({ nextDueOn: '2027-01-08' }))).rejects.toMatchObject(past);
    await expect(
      addStep(world.app, world.caseworker, {
        placementId,
        title: 'Fahrkarte besorgen',
        side: 'candidate',
        owner: 'caseworker',
        dueOn: '2027-01-08',
        key: null,
      }),
    ).rejects.toMatchObject({ problems: [{ field: 'addDueOn', code: 'dueInPast' }] });
    world.app.clock.set('2027-03-01T09:00:00Z');
    const { dueOn } = await step('interview');
    await change('interview', planned({ dueOn, note: 'Betrieb meldet sich nicht' }));
    expect((await step('interview')).note).toBe('Betrieb meldet sich nicht');
  });

  it('says when nobody has its steps in a list', async () => {
    const { world, page } = await openPlan();
    expect((await page()).withoutOwner).toEqual([]);
    await world.app.db.update(profiles).set({ caseworkerId: null });
    await world.app.db.update(postings).set({ officerId: null });
    expect((await page(world.officer)).withoutOwner).toEqual(['caseworker', 'officer']);
  });

  it('says which steps a planned start leaves no time for', async () => {
    const { world, placementId, page, change } = await openPlan();
    await change('interview', planned());
    const { id, version } = (await page()).steps.find((step) => step.code === 'contract') ?? { id: '', version: 0 };
    await changeStep(world.app, world.officer, {
      stepId: id,
      version,
      change: planned({ dueOn: '2027-03-05' }),
    });
    await planStart(world.app, world.officer, { placementId, version: 1, on: '2027-03-01', endOn: null });
    expect((await page()).tooLateIds).toEqual([id]);
  });

  it('is put into another order, one place for each, and says so in its history', async () => {
    const { world, step, page } = await openPlan();
    const [interview, before] = [await step('interview'), await step('applicationPrepared')];
    await moveStep(world.app, world.caseworker, { stepId: interview.id, to: 'up' });
    expect((await step('interview')).position).toBe(before.position);
    expect((await step('applicationPrepared')).position).toBe(interview.position);
    await moveStep(world.app, world.caseworker, { stepId: interview.id, to: 1 });
    const { steps, history } = await page();
    const places = steps.map(({ side, position }) => `${side} ${position}`);
    expect(new Set(places).size).toBe(places.length);
    expect(steps.find(({ side }) => side === 'candidate')?.code).toBe('interview');
    expect(history.events.filter(({ code }) => code === 'step.move')).toHaveLength(2);
    await expect(moveStep(world.app, world.caseworker, { stepId: interview.id, to: 900 })).rejects.toMatchObject({
      code: 'invalid',
    });
  });
});
