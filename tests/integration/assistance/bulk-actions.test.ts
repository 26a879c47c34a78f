import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { listFileNotes, tickFileNotes } from '#app/use-cases/assistance/list-file-notes.server.ts';
import { changeStep } from '#app/use-cases/assistance/change-step.server.ts';
import { findShownBulkAction } from '#app/use-cases/assistance/find-bulk-action.server.ts';
import { findStepToTick } from '#app/use-cases/assistance/find-step-to-tick.server.ts';
import { listToday } from '#app/use-cases/assistance/list-today.server.ts';
import { moveSteps, tickStep, tickSteps } from '#app/use-cases/assistance/tick-steps.server.ts';
import { undoBulkAction } from '#app/use-cases/assistance/undo-bulk-action.server.ts';
import { found } from '#app/use-cases/account/allow.server.ts';
import { keepRetention } from '#app/use-cases/retention/keep-retention.server.ts';
import { findStep, listSteps } from '#db/queries/assistance/placement-steps.ts';
import { bulkActions, placements, placementSteps } from '#db/schema/index.ts';
import { introduce, openProposalWorld, type ProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

/** A house in which a placement is being prepared; the caseworker's open steps as her list shows them, today 2027-01-11. */
async function openHouse() {
  const world = await openProposalWorld(await openTestApp());
  const { placementId } = await introduce(world);
  const open = (await listSteps(world.app.db, placementId)).filter(
    ({ state, owner, code, side }) =>
      state === 'open' && owner === 'caseworker' && side === 'candidate' && code !== 'start',
  );
  return { world, placementId, steps: open.map(({ id, version }) => ({ stepId: id, version })), open };
}

const stepOf = async ({ app }: ProposalWorld, id: string) => found(await findStep(app.db, id));
const waiting = async ({ app, caseworker }: ProposalWorld) => (await listFileNotes(app, caseworker)).open.length;

describe('a step ticked in the work list', () => {
  it('is done today with its note, and the next one is due on the day that was typed', async () => {
    const { world, steps, open } = await openHouse();
    const [first, second] = open;
    const id = await tickStep(world.app, world.caseworker, {
      stepId: first?.id ?? '',
      version: 1,
      note: 'Kommt gern am Vormittag.',
      nextDueOn: '2027-01-20',
    });
    expect(await stepOf(world, first?.id ?? '')).toMatchObject({
      state: 'done',
      doneOn: '2027-01-11',
      note: 'Kommt gern am Vormittag.',
      noteForCompany: false,
    });
    expect((await stepOf(world, second?.id ?? '')).dueOn).toBe('2027-01-20');
    expect(await findShownBulkAction(world.app, world.caseworker, id)).toMatchObject({
      kind: 'stepsDone',
      canUndo: true,
      rows: [{ outcome: 'done', who: 'Erdacht, Olena', step: { code: first?.code } }],
    });
    expect(steps.length).toBeGreaterThan(1);
  });

  it('says which step comes next and when it is due', async () => {
    const { world, open } = await openHouse();
    const shown = await findStepToTick(world.app, world.caseworker, open[0]?.id ?? '');
    expect(shown?.next).toMatchObject({ code: open[1]?.code, dueOn: open[1]?.dueOn });
    expect(await findStepToTick(world.app, world.colleague, open[0]?.id ?? '')).toBeNull();
  });

  it.each([
    ['2027-01-10', 'dateInPast'],
    ['2027-03-26', 'noWorkingDay'],
    ['2027-01-16', 'noWorkingDay'],
  ])('is not followed by one due on %s, and nothing is changed', async (nextDueOn, code) => {
    const { world, open } = await openHouse();
    const tick = tickStep(world.app, world.caseworker, { stepId: open[0]?.id ?? '', version: 1, note: 'n', nextDueOn });
    await expect(tick).rejects.toMatchObject({ code: 'invalid', problems: [{ field: 'next', code }] });
    expect(await stepOf(world, open[0]?.id ?? '')).toMatchObject({ state: 'open', note: null });
  });

  it('keeps the note a company reads already', async () => {
    const { world, open } = await openHouse();
    const stepId = open[0]?.id ?? '';
    await world.app.db
      .update(placementSteps)
      .set({ note: 'Bitte am Tor melden.', noteForCompany: true })
      .where(eq(placementSteps.id, stepId));
    await tickStep(world.app, world.caseworker, { stepId, version: 1, note: null, nextDueOn: null });
    expect(await stepOf(world, stepId)).toMatchObject({ note: 'Bitte am Tor melden.', noteForCompany: true });
  });
});

describe('undoing', () => {
  it('opens a ticked step again, gives the next one its day back and takes both notes away', async () => {
    const { world, open } = await openHouse();
    const before = await Promise.all(open.slice(0, 2).map(({ id }) => stepOf(world, id)));
    const notes = await waiting(world);
    const id = await tickStep(world.app, world.caseworker, {
      stepId: open[0]?.id ?? '',
      version: 1,
      note: 'Kommt gern am Vormittag.',
      nextDueOn: '2027-01-20',
    });
    expect(await waiting(world)).toBe(notes + 1);
    await undoBulkAction(world.app, world.caseworker, id);
    const after = await Promise.all(open.slice(0, 2).map(({ id }) => stepOf(world, id)));
    expect(after.map(({ version: _, ...step }) => step)).toEqual(before.map(({ version: _, ...step }) => step));
    expect(await waiting(world)).toBe(notes);
    expect(await findShownBulkAction(world.app, world.caseworker, id)).toMatchObject({
      isUndone: true,
      canUndo: false,
      rows: [{ outcome: 'undone' }],
    });
    await expect(undoBulkAction(world.app, world.caseworker, id)).rejects.toMatchObject({ reason: 'bulkUndone' });
  });

  it('of one step of own words leaves the note of another one', async () => {
    const { world, placementId } = await openHouse();
    const own = (id: string) => ({
      ...({
        id,
        placementId,
        title: id,
        code: 'custom',
        side: 'candidate',
        owner: 'caseworker',
        state: 'open',
      } as const),
      position: 90,
      dueOn: '2027-01-11',
    });
    await world.app.db.insert(placementSteps).values([own('Fahrkarte'), own('Schuhe')]);
    const notes = await waiting(world);
    const [first] = await Promise.all(
      ['Fahrkarte', 'Schuhe'].map((stepId) =>
        tickStep(world.app, world.caseworker, { stepId, version: 1, note: null, nextDueOn: null }),
      ),
    );
    expect(await waiting(world)).toBe(notes + 2);
    await undoBulkAction(world.app, world.caseworker, first ?? '');
    expect(await waiting(world)).toBe(notes + 1);
    expect(await findShownBulkAction(world.app, world.caseworker, first ?? '')).toMatchObject({
      rows: [{ outcome: 'undone' }],
    });
  });

  it('says so when the file note has been transferred already', async () => {
    const { world, steps } = await openHouse();
    const id = await tickSteps(world.app, world.caseworker, steps.slice(0, 1));
    const { open: notes } = await listFileNotes(world.app, world.caseworker);
    await tickFileNotes(world.app, world.caseworker, { ids: notes.map((note) => note.id), transferred: true });
    await undoBulkAction(world.app, world.caseworker, id);
    const shown = await findShownBulkAction(world.app, world.caseworker, id);
    expect(shown?.rows.map(({ outcome }) => outcome)).toEqual(['noteGone']);
  });

  it('forgets the day of an interview that did not happen', async () => {
    const { world, placementId } = await openHouse();
    const interview = (await listSteps(world.app.db, placementId)).find(({ code }) => code === 'interview');
    const step = { stepId: interview?.id ?? '', version: interview?.version ?? 0 };
    const interviewOn = async () => (await world.app.db.select({ on: placements.interviewOn }).from(placements))[0]?.on;
    const id = await tickSteps(world.app, world.caseworker, [step]);
    expect(await interviewOn()).toBe('2027-01-11');
    await undoBulkAction(world.app, world.caseworker, id);
    expect(await interviewOn()).toBeNull();
  });

  it('leaves alone what somebody has changed since', async () => {
    const { world, steps } = await openHouse();
    const [first, second] = steps;
    const id = await moveSteps(world.app, world.caseworker, steps.slice(0, 2), '2027-01-25');
    await changeStep(world.app, world.teamLead, {
      stepId: first?.stepId ?? '',
      version: 2,
      change: { do: 'plan', dueOn: '2027-01-27', note: null, noteForCompany: false },
    });
    const before = (await stepOf(world, second?.stepId ?? '')).dueByHand;
    await undoBulkAction(world.app, world.caseworker, id);
    const shown = await findShownBulkAction(world.app, world.caseworker, id);
    expect(shown?.rows.map(({ outcome }) => outcome)).toEqual(['changedMeanwhile', 'undone']);
    expect((await stepOf(world, first?.stepId ?? '')).dueOn).toBe('2027-01-27');
    expect([before, (await stepOf(world, second?.stepId ?? '')).dueByHand]).toEqual([true, false]);
  });

  it('is for whoever did it, for a week', async () => {
    const { world, steps } = await openHouse();
    const id = await tickSteps(world.app, world.caseworker, steps.slice(0, 1));
    await expect(undoBulkAction(world.app, world.teamLead, id)).rejects.toMatchObject({ code: 'notFound' });
    expect(await findShownBulkAction(world.app, world.teamLead, id)).toBeNull();
    world.app.clock.advance({ days: 8 });
    await keepRetention(world.app);
    expect(await world.app.db.select().from(bulkActions)).toEqual([]);
  });
});

describe('several rows in one go', () => {
  it('are each done or say why not', async () => {
    const { world, steps, placementId } = await openHouse();
    const [first, second] = steps;
    await tickStep(world.app, world.caseworker, { ...at(first), note: null, nextDueOn: null });
    await changeStep(world.app, world.teamLead, {
      ...at(second),
      change: { do: 'plan', dueOn: '2027-01-27', note: null, noteForCompany: false },
    });
    const start = (await listSteps(world.app.db, placementId)).find(({ code }) => code === 'interview');
    const id = await tickSteps(world.app, world.caseworker, [
      at(first),
      at(second),
      { stepId: start?.id ?? '', version: start?.version ?? 0 },
      { stepId: 'nobody', version: 1 },
    ]);
    const shown = await findShownBulkAction(world.app, world.caseworker, id);
    expect(shown?.rows.map(({ outcome }) => outcome)).toEqual(['already', 'changedMeanwhile', 'done', 'notYours']);
  });

  it("tell nothing of a colleague's step whose number was sent along", async () => {
    const { world, steps } = await openHouse();
    const id = await tickSteps(world.app, world.colleague, steps.slice(0, 1));
    expect((await findShownBulkAction(world.app, world.colleague, id))?.rows).toEqual([
      { outcome: 'notYours', who: null, step: null },
    ]);
    expect((await stepOf(world, steps[0]?.stepId ?? '')).state).toBe('open');
  });

  it('are put off to a working day, not into the past', async () => {
    const { world, steps } = await openHouse();
    await moveSteps(world.app, world.caseworker, steps, '2027-01-25');
    const { sections } = await listToday(world.app, world.caseworker, { only: null, page: 1 });
    const due = Object.values(sections).flatMap(({ rows }) => rows.filter(({ task }) => task === 'step'));
    expect(due).toEqual([]);
    await expect(moveSteps(world.app, world.caseworker, steps, '2027-01-08')).rejects.toMatchObject({
      reason: 'dateInPast',
    });
    await expect(moveSteps(world.app, world.caseworker, [], '2027-01-25')).rejects.toMatchObject({
      reason: 'noRowTicked',
    });
  });
});

function at<T>(step: T | undefined): T {
  return found(step);
}
