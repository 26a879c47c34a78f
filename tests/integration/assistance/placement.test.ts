import { describe, expect, it } from 'vitest';
import { addStep } from '#app/use-cases/assistance/add-step.server.ts';
import { changeStep } from '#app/use-cases/assistance/change-step.server.ts';
import { findPlacementPage } from '#app/use-cases/assistance/find-placement-page.server.ts';
import { fileNoteText } from '#app/i18n/file-note-text.ts';
import {
  recordEnd,
  recordLasting,
  recordStart,
  recordTrialResult,
} from '#app/use-cases/assistance/move-placement.server.ts';
import { recordStartRequirement } from '#app/use-cases/assistance/record-start-requirement.server.ts';
import { findCompanyProposal } from '#app/use-cases/match/find-company-proposal.server.ts';
import { placements } from '#db/schema/index.ts';
import { postingFunnel } from '#db/queries/posting/posting-funnel.ts';
import { introduce, openProposalWorld, personInWorld, type ProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const open = async () => openProposalWorld(await openTestApp());

async function placed(world: ProposalWorld) {
  const ids = await introduce(world);
  return { ...ids, page: await findPlacementPage(world.app, world.caseworker, ids.placementId) };
}

describe('an assisted placement', () => {
  it('begins with a plan for both sides, what was done before ticked', async () => {
    const { page } = await placed(await open());
    expect(new Set(page.steps.map((step) => step.side))).toEqual(new Set(['candidate', 'employer']));
    expect(page.steps.find((step) => step.code === 'releaseContact')?.state).toBe('done');
    expect(page.next).not.toBeNull();
    expect(page.personName).toContain(personInWorld.lastName);
  });

  it('does not start before what its kind requires is on record', async () => {
    const world = await open();
    const { placementId, page } = await placed(world);
    expect(page.requirements.map((row) => row.requirement)).toContain('contract');
    const start = () => recordStart(world.app, world.caseworker, { placementId, version: 1, on: '2027-01-11' });
    await expect(start()).rejects.toMatchObject({ code: 'blocked', reason: 'startBlocked' });
    for (const { requirement } of page.requirements) {
      await recordStartRequirement(world.app, world.caseworker, {
        version: 1,
        placementId,
        requirement,
        on: '2027-01-10',
        reference: 'Probe 12',
      });
    }
    await start();
    const after = await findPlacementPage(world.app, world.caseworker, placementId);
    expect(after.placement.state).toBe('started');
    expect(after.steps.map((step) => step.code)).toContain('checkWeek2');
  });

  it('shows the second editor what stands there now', async () => {
    const world = await open();
    const { placementId, page } = await placed(world);
    const step = page.steps.find((item) => item.state === 'open' && item.code !== 'start');
    const change = (note: string) =>
      changeStep(world.app, world.caseworker, {
        stepId: step?.id ?? '',
        version: step?.version ?? 0,
        change: { do: 'plan', dueOn: '2027-01-20', note, noteForCompany: false },
      });
    await change('Anruf um 10 Uhr');
    await expect(change('Anruf um 11 Uhr')).rejects.toMatchObject({
      code: 'versionConflict',
      current: { note: 'Anruf um 10 Uhr', dueOn: '2027-01-20' },
    });
    const after = await findPlacementPage(world.app, world.caseworker, placementId);
    expect(after.steps.find((item) => item.id === step?.id)?.note).toBe('Anruf um 10 Uhr');
  });

  it('moves the next step of the side when one is done with a next date', async () => {
    const world = await open();
    const { placementId, page } = await placed(world);
    const [step, following] = page.steps.filter((item) => item.state === 'open' && item.side === 'candidate');
    await changeStep(world.app, world.caseworker, {
      stepId: step?.id ?? '',
      version: step?.version ?? 0,
      change: {
        do: 'complete',
        on: '2027-01-11',
        note: 'Lebenslauf fertig',
        noteForCompany: false,
        nextDueOn: '2027-01-15',
      },
    });
    const after = await findPlacementPage(world.app, world.caseworker, placementId);
    expect(after.steps.find((item) => item.id === following?.id)?.dueOn).toBe('2027-01-15');
  });

  it('tells the company its own side and the notes marked for it, nothing else', async () => {
    const world = await open();
    const { placementId, proposalId } = await placed(world);
    const own = { placementId, owner: 'caseworker' as const, dueOn: '2027-01-20', key: null };
    const inside = await addStep(world.app, world.caseworker, {
      ...own,
      title: 'Kinderbetreuung klären',
      side: 'candidate',
    });
    const shared = await addStep(world.app, world.caseworker, { ...own, title: 'Anfahrt üben', side: 'candidate' });
    const note = (stepId: string, text: string, noteForCompany: boolean) =>
      changeStep(world.app, world.caseworker, {
        stepId,
        version: 1,
        change: { do: 'plan', dueOn: null, note: text, noteForCompany },
      });
    await note(inside, 'Nur im Haus', false);
    await note(shared, 'Kommt mit dem Bus um 6 Uhr', true);
    const { placement } = await findCompanyProposal(world.app, world.company, proposalId);
    expect(placement?.messages).toEqual(['Kommt mit dem Bus um 6 Uhr']);
    expect(JSON.stringify(placement)).not.toMatch(/Nur im Haus|Kinderbetreuung|firstMonthMoney/);
  });

  it('ends a trial with what follows, counted apart from work that lasts', async () => {
    const world = await open();
    const { placementId } = await placed(world);
    await world.app.db.update(placements).set({ kind: 'internship', state: 'started', startedOn: '2027-01-04' });
    await expect(recordLasting(world.app, world.caseworker, { placementId, version: 1 })).rejects.toMatchObject({
      reason: 'trialEndsOtherwise',
    });
    await recordTrialResult(world.app, world.officer, {
      placementId,
      version: 1,
      on: '2027-01-08',
      result: 'apprenticeshipOffered',
    });
    const page = await findPlacementPage(world.app, world.caseworker, placementId);
    expect(page.placement).toMatchObject({ state: 'completed', endedOn: '2027-01-08', endReason: null });
    expect(page.steps.filter((step) => step.state === 'open')).toEqual([]);
    const { code, params } = page.notes.at(-1) ?? { code: '', params: {} };
    expect(fileNoteText({ code, params })).toMatch(
      /^11\.01\.2027: Praktikum .* Danach: Angebot: Ausbildung oder EQ\.$/,
    );
    expect(await postingFunnel(world.app.db, world.postingId)).toMatchObject({ lasts: 0, completed: 1 });
  });

  it('keeps the reason of an end from everybody but its own people, and closes the view of the company', async () => {
    const world = await open();
    const { placementId, proposalId } = await placed(world);
    await recordEnd(world.app, world.caseworker, { placementId, version: 1, on: '2027-01-11', reason: 'health' });
    expect((await findPlacementPage(world.app, world.caseworker, placementId)).endReason).toBe('health');
    const seen = await findPlacementPage(world.app, world.officer, placementId);
    expect(JSON.stringify(seen)).not.toContain('health');
    await expect(findCompanyProposal(world.app, world.company, proposalId)).rejects.toMatchObject({ code: 'notFound' });
  });
});
