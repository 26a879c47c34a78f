import { describe, expect, it } from 'vitest';
import { setAbsence } from '#app/use-cases/account/set-absence.server.ts';
import { addStep } from '#app/use-cases/assistance/add-step.server.ts';
import { changeStep } from '#app/use-cases/assistance/change-step.server.ts';
import { findPlacementPage } from '#app/use-cases/assistance/find-placement-page.server.ts';
import { listCover } from '#app/use-cases/assistance/list-cover.server.ts';
import { listFileNotes, tickFileNotes } from '#app/use-cases/assistance/list-file-notes.server.ts';
import { listPlacements } from '#app/use-cases/assistance/list-placements.server.ts';
import { recordLasting } from '#app/use-cases/assistance/move-placement.server.ts';
import { listSteps } from '#db/queries/assistance/placement-steps.ts';
import { fileNotes, placements } from '#db/schema/index.ts';
import { listToday } from '#app/use-cases/assistance/list-today.server.ts';
import { answerAsCompany } from '#app/use-cases/match/answer-as-company.server.ts';
import { findProposalPage } from '#app/use-cases/match/find-proposal-page.server.ts';
import { insertPosting, insertUser } from '#tests/support/factories.ts';
import { introduce, openProposalWorld, propose, proposeAndAgree } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const open = async () => openProposalWorld(await openTestApp());
const everything = { only: null, page: 1 };

describe('what is due today', () => {
  it('brings a proposal to the caseworker until she answers, first as due, then as overdue', async () => {
    const world = await open();
    await propose(world);
    const monday = await listToday(world.app, world.caseworker, everything);
    expect(monday.sections.nextDays.rows).toMatchObject([
      { task: 'proposal', state: 'proposed', dueOn: '2027-01-14', personName: 'Erdacht, Olena' },
    ]);
    world.app.clock.advance({ days: 4 });
    const friday = await listToday(world.app, world.caseworker, everything);
    expect(friday.sections.overdue.count).toBe(1);
    expect((await listToday(world.app, world.colleague, everything)).sections.overdue.count).toBe(0);
  });

  it('brings calls, silent companies and new postings to the officer, without names', async () => {
    const world = await open();
    const proposalId = await proposeAndAgree(world);
    await insertPosting(world.app.db, { state: 'submitted', title: 'Küchenhilfe', approvedAt: null });
    const before = await listToday(world.app, world.officer, everything);
    expect(before.sections.today.rows).toMatchObject([{ task: 'posting', postingTitle: 'Küchenhilfe' }]);
    await answerAsCompany(world.app, world.company, { proposalId, version: 2, answer: 'call' });
    const after = await listToday(world.app, world.officer, everything);
    expect(after.sections.nextDays.rows).toMatchObject([
      { task: 'proposal', state: 'callRequested', personName: null },
    ]);
  });

  it('lists the steps of each side with whoever can move them', async () => {
    const world = await open();
    const { placementId } = await introduce(world);
    const owners = async (actor: typeof world.officer) => {
      const { sections } = await listToday(world.app, actor, everything);
      return new Set(
        Object.values(sections).flatMap(({ rows }) => rows.flatMap((row) => (row.task === 'step' ? [row.owner] : []))),
      );
    };
    expect([...(await owners(world.caseworker))]).toEqual(['caseworker']);
    const own = { placementId, side: 'candidate', owner: 'coordinator', dueOn: '2027-01-13', key: null } as const;
    await addStep(world.app, world.caseworker, { ...own, title: 'Sprachpatin suchen' });
    expect([...(await owners(world.caseworker))].sort(), 'she sees to it').toEqual(['caseworker', 'coordinator']);
    expect([...(await owners(world.officer))].sort()).toEqual(['company', 'officer']);
  });
});

describe('what reaches its planned end', () => {
  it('is due for caseworker and officer until somebody records how it went', async () => {
    const world = await open();
    const { placementId } = await introduce(world);
    const due = { state: 'started' as const, startedOn: '2026-12-01', plannedEndOn: '2027-01-08' };
    await world.app.db.update(placements).set(due);
    for (const actor of [world.caseworker, world.officer]) {
      const { sections } = await listToday(world.app, actor, everything);
      const results = sections.overdue.rows.filter((row) => row.task === 'result');
      expect(results).toMatchObject([{ dueOn: '2027-01-08', href: `/placements/${placementId}#end` }]);
      const { rows } = await listPlacements(world.app, actor, { tab: 'running', all: false, page: 1 });
      expect(rows[0]?.next).toMatchObject({ code: null, overdueDays: 3, isHers: true });
    }
    const asked = async () => {
      world.app.clock.set('2027-05-28T09:00:00Z');
      const { sections } = await listToday(world.app, world.caseworker, everything);
      world.app.clock.set('2027-01-11T09:00:00Z');
      return Object.values(sections).flatMap(({ rows }) =>
        rows.flatMap((row) => (row.task === 'step' ? [row.step] : [])),
      );
    };
    const before = await asked();
    expect(before.length).toBeGreaterThan(0);
    await recordLasting(world.app, world.caseworker, { placementId, version: 1 });
    expect(await asked(), 'what is open stays somebody’s work').toEqual(before);
    const after = await listToday(world.app, world.caseworker, everything);
    expect(after.sections.overdue.rows.filter((row) => row.task === 'result')).toEqual([]);
  });
});

describe('the start page of a team lead', () => {
  it('tells no sum of a small team, and what waits in it from five people on', async () => {
    const world = await open();
    await propose(world);
    world.app.clock.advance({ days: 4 });
    const { team, cases } = await listToday(world.app, world.teamLead, everything);
    expect(team).toEqual({ cases: null, placements: null, lateProposals: null, unassigned: 0 });
    const { organisationId, teamId } = world.teamLead;
    for (let colleague = 0; colleague < 4; colleague += 1) await insertUser(world.app.db, { organisationId, teamId });
    const grown = await listToday(world.app, world.teamLead, everything);
    expect(grown.team).toEqual({ cases: 1, placements: 0, lateProposals: 1, unassigned: 0 });
    expect(cases).toBe(1);
    expect((await listToday(world.app, world.caseworker, everything)).team).toBeNull();
  });
});

describe('the list of notes to transfer', () => {
  it('loses the note of a step that is open again, unless it was transferred: that one has to be put right there', async () => {
    const world = await open();
    const { placementId } = await introduce(world);
    const [first, second] = (await findPlacementPage(world.app, world.caseworker, placementId)).steps.filter(
      ({ state, side }) => state === 'open' && side === 'candidate',
    );
    if (first === undefined || second === undefined) throw new Error('no open steps');
    const change = (step: { readonly id: string }, version: number, wanted: 'complete' | 'reopen') =>
      changeStep(world.app, world.caseworker, {
        ...{ stepId: step.id, version },
        change:
          wanted === 'reopen'
            ? { do: 'reopen' }
            : { do: 'complete', on: '2027-01-11', note: null, noteForCompany: false },
      });
    const notes = async () => (await listFileNotes(world.app, world.caseworker)).open;
    const before = (await notes()).length;
    await change(first, first.version, 'complete');
    expect(await notes()).toHaveLength(before + 1);
    expect(await change(first, first.version + 1, 'reopen')).toEqual({ noteTransferred: false });
    expect(await notes()).toHaveLength(before);
    await change(second, second.version, 'complete');
    const ids = (await notes()).map(({ id }) => id);
    await tickFileNotes(world.app, world.caseworker, { ids, transferred: true });
    expect(await change(second, second.version + 1, 'reopen')).toEqual({ noteTransferred: true });

    const given = (await listSteps(world.app.db, placementId)).find(
      ({ state, doneBy }) => state === 'done' && doneBy !== null,
    );
    if (given === undefined) throw new Error('no step that came done');
    await world.app.db.delete(fileNotes);
    expect(await change(given, given.version, 'reopen'), 'no note was ever made').toEqual({ noteTransferred: false });
  });

  it('holds a note for each step until it is ticked, and takes the tick back', async () => {
    const world = await open();
    await introduce(world);
    const { open: notes } = await listFileNotes(world.app, world.caseworker);
    expect(notes.length).toBeGreaterThan(0);
    await tickFileNotes(world.app, world.caseworker, { ids: notes.map((note) => note.id), transferred: true });
    const ticked = await listFileNotes(world.app, world.caseworker);
    expect([ticked.open.length, ticked.done.length]).toEqual([0, notes.length]);
    await tickFileNotes(world.app, world.caseworker, { ids: [notes[0]?.id ?? ''], transferred: false });
    expect((await listFileNotes(world.app, world.caseworker)).open).toHaveLength(1);
    await expect(
      tickFileNotes(world.app, world.officer, { ids: [notes[0]?.id ?? ''], transferred: true }),
    ).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('cover', () => {
  it('puts a proposal nobody answered in time on the list of the team', async () => {
    const world = await open();
    const proposalId = await propose(world);
    expect((await listCover(world.app, world.teamLead)).cover).toEqual([]);
    world.app.clock.advance({ days: 4 });
    const lead = await listCover(world.app, world.teamLead);
    expect(lead.cover).toMatchObject([{ href: `/proposals/${proposalId}`, task: { proposal: 'proposed' } }]);
    expect((await listCover(world.app, world.colleague)).cover).toMatchObject([{ href: null }]);
  });

  it('names beside late work only oneself, and whom somebody covers', async () => {
    const world = await open();
    await propose(world);
    world.app.clock.advance({ days: 4 });
    const namedFor = async (actor: typeof world.teamLead) =>
      (await listCover(world.app, actor)).cover.map(({ caseworkerName }) => caseworkerName !== null);
    expect(await namedFor(world.teamLead)).toEqual([false]);
    expect(await namedFor(world.colleague)).toEqual([false]);
    expect(await namedFor(world.caseworker)).toEqual([true]);
    await setAbsence(world.app, world.caseworker, {
      until: '2027-01-20',
      coveredBy: world.colleague.userId,
      version: 1,
    });
    expect(await namedFor(world.teamLead)).toEqual([true]);
  });

  it('lets a colleague answer while the caseworker is away, and not afterwards', async () => {
    const world = await open();
    const proposalId = await propose(world);
    await expect(findProposalPage(world.app, world.colleague, proposalId)).rejects.toMatchObject({ code: 'notFound' });
    await setAbsence(world.app, world.caseworker, {
      until: '2027-01-12',
      coveredBy: world.colleague.userId,
      version: 1,
    });
    expect((await findProposalPage(world.app, world.colleague, proposalId)).proposal.isInside).toBe(true);
    expect((await listToday(world.app, world.colleague, everything)).sections.nextDays.count).toBe(1);
    world.app.clock.advance({ days: 2 });
    await expect(findProposalPage(world.app, world.colleague, proposalId)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('refuses somebody of another house, and a day that is over', async () => {
    const world = await open();
    const absent = (until: string, coveredBy: string) =>
      setAbsence(world.app, world.caseworker, { until, coveredBy, version: 1 });
    await expect(absent('2027-01-12', world.officer.userId)).rejects.toMatchObject({ code: 'invalid' });
    await expect(absent('2027-01-10', world.colleague.userId)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('lists the due steps of somebody who is away', async () => {
    const world = await open();
    await introduce(world);
    world.app.clock.advance({ days: 4 });
    expect((await listCover(world.app, world.teamLead)).cover).toEqual([]);
    await setAbsence(world.app, world.caseworker, {
      until: '2027-01-20',
      coveredBy: world.colleague.userId,
      version: 1,
    });
    const { cover } = await listCover(world.app, world.teamLead);
    expect(cover.length).toBeGreaterThan(0);
    const step = (await listToday(world.app, world.colleague, everything)).sections.overdue.rows.find(
      (row) => row.task === 'step',
    );
    if (step?.task !== 'step') throw new Error('no step is due');
    await changeStep(world.app, world.colleague, {
      stepId: step.stepId,
      version: step.version,
      change: { do: 'skip', reason: 'schon geschehen' },
    });
    expect((await listCover(world.app, world.teamLead)).cover).toHaveLength(cover.length - 1);
  });
});
