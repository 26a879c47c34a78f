import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { PersonStatus } from '#app/domain/identity/identity.ts';
import { findIdentityVersion } from '#app/identity/keep-identity.server.ts';
import { addTrialDay } from '#app/use-cases/assistance/add-trial-day.server.ts';
import { changeStep } from '#app/use-cases/assistance/change-step.server.ts';
import { findPlacementPage } from '#app/use-cases/assistance/find-placement-page.server.ts';
import { listFileNotes } from '#app/use-cases/assistance/list-file-notes.server.ts';
import { listToday } from '#app/use-cases/assistance/list-today.server.ts';
import { planStart, recordStart } from '#app/use-cases/assistance/move-placement.server.ts';
import {
  recordLongMeasureReason,
  recordStartRequirement,
} from '#app/use-cases/assistance/record-start-requirement.server.ts';
import { fileNoteText } from '#app/i18n/file-note-text.ts';
import { findCompanyProposal } from '#app/use-cases/match/find-company-proposal.server.ts';
import { editIdentity } from '#app/use-cases/profile/edit-identity.server.ts';
import { companies, placementRequirements, postings } from '#db/schema/index.ts';
import { introduce, openProposalWorld, type ProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

/** The posting of the world (a paid trial of eight weeks from 1 February 2027), changed. */
async function open(posting: Partial<typeof postings.$inferInsert> = {}) {
  const world = await openProposalWorld(await openTestApp());
  if (Object.keys(posting).length > 0)
    await world.app.db.update(postings).set(posting).where(eq(postings.id, world.postingId));
  return world;
}

const pageOf = (world: ProposalWorld, placementId: string) =>
  findPlacementPage(world.app, world.caseworker, placementId);
const requirementsOf = async (world: ProposalWorld, placementId: string) =>
  (await pageOf(world, placementId)).requirements.map((row) => row.requirement).sort();
const dueOf = async (world: ProposalWorld, placementId: string, code: string) =>
  (await pageOf(world, placementId)).steps.find((step) => step.code === code)?.dueOn;

async function givePapers(world: ProposalWorld, over: Partial<PersonStatus>) {
  const status: PersonStatus = {
    residenceStatus: null,
    validUntilOn: null,
    permitText: null,
    enteredOn: '2020-01-01',
    housing: null,
    flags: [],
    ...over,
  };
  const version = (await findIdentityVersion(world.app.db, world.profileId)) ?? 0;
  await editIdentity(world.app, world.caseworker, { profileId: world.profileId, version, parts: { status } });
}

async function recordAll(world: ProposalWorld, placementId: string) {
  for (const { requirement, isOnRecord } of (await pageOf(world, placementId)).requirements) {
    if (isOnRecord || requirement === 'longMeasure') continue;
    await recordStartRequirement(world.app, world.caseworker, {
      version: 1,
      placementId,
      requirement,
      on: '2027-01-11',
      reference: 'Akte 7',
    });
  }
}

const stepOf = async (world: ProposalWorld, placementId: string, code: string) =>
  (await pageOf(world, placementId)).steps.find((step) => step.code === code);

describe('papers that change while a placement is prepared', () => {
  it('bring the permit and take it away again, with its step', async () => {
    const world = await open();
    await givePapers(world, { residenceStatus: 'refugee25', validUntilOn: '2029-01-01' });
    const { placementId } = await introduce(world);
    expect(await requirementsOf(world, placementId)).toEqual(['contract']);
    await givePapers(world, { residenceStatus: 'asylumPermission', housing: 'municipality' });
    expect(await requirementsOf(world, placementId)).toEqual(['contract', 'permit']);
    expect((await pageOf(world, placementId)).steps.map((step) => step.code)).toContain('permit');
    await givePapers(world, { residenceStatus: 'refugee25', validUntilOn: '2029-01-01' });
    expect(await requirementsOf(world, placementId)).toEqual(['contract']);
    expect(await stepOf(world, placementId, 'permit')).toMatchObject({ state: 'skipped', skippedReason: 'notNeeded' });
    const events = (await pageOf(world, placementId)).history.events.filter(
      (event) => event.params['requirement'] === 'permit',
    );
    expect(events.map((event) => [event.code, event.by])).toEqual([
      ['requirement.need', null],
      ['requirement.drop', null],
    ]);
    await givePapers(world, { residenceStatus: 'asylumPermission', housing: 'municipality' });
    expect(await stepOf(world, placementId, 'permit')).toMatchObject({ state: 'open', skippedReason: null });
  });

  it('leave a permit that is on record, and a step somebody wrote a note to', async () => {
    const world = await open();
    const { placementId } = await introduce(world);
    const step = (await pageOf(world, placementId)).steps.find((item) => item.code === 'permit');
    await changeStep(world.app, world.caseworker, {
      stepId: step?.id ?? '',
      version: step?.version ?? 0,
      change: { do: 'plan', dueOn: '2027-01-20', note: 'Termin am Schalter', noteForCompany: false },
    });
    await recordAll(world, placementId);
    await givePapers(world, { residenceStatus: 'german' });
    expect(await requirementsOf(world, placementId)).toEqual(['contract', 'permit']);
    expect((await pageOf(world, placementId)).steps.find((item) => item.code === 'permit')?.note).toBe(
      'Termin am Schalter',
    );
  });

  it('make the company check and copy the title, without a word about which it is', async () => {
    const world = await open();
    await givePapers(world, { residenceStatus: 'toleration60a', housing: 'municipality' });
    const { proposalId, placementId } = await introduce(world);
    const seen = await findCompanyProposal(world.app, world.company, proposalId);
    expect(seen.placement?.steps.map((step) => step.code)).toContain('residenceTitleCopied');
    expect(JSON.stringify(seen)).not.toMatch(/toleration|60a|permit/i);
    await givePapers(world, { residenceStatus: 'euCitizen' });
    const after = await findCompanyProposal(world.app, world.company, proposalId);
    expect(after.placement?.steps.map((step) => step.code)).not.toContain('residenceTitleCopied');
    expect((await stepOf(world, placementId, 'residenceTitleCopied'))?.skippedReason).toBe('notNeeded');
  });

  it('tell nobody outside the case by which rule', async () => {
    const world = await open();
    await givePapers(world, { residenceStatus: 'asylumPermission', housing: 'municipality' });
    const { placementId } = await introduce(world);
    const [row] = await world.app.db
      .select()
      .from(placementRequirements)
      .where(eq(placementRequirements.requirement, 'permit'));
    expect(row?.ruleId).toContain('asylumPermission');
    const seen = await findPlacementPage(world.app, world.officer, placementId);
    expect(JSON.stringify(seen)).not.toContain('asylumPermission');
  });

  it('are a hint where the title ends during the placement, for the own people only', async () => {
    const world = await open();
    await givePapers(world, { residenceStatus: 'refugee25', validUntilOn: '2027-03-01' });
    const { placementId } = await introduce(world);
    expect((await pageOf(world, placementId)).titleEndsOn).toBe('2027-03-01');
    expect((await findPlacementPage(world.app, world.officer, placementId)).titleEndsOn).toBeNull();
    await planStart(world.app, world.officer, { placementId, version: 1, on: '2027-01-11', endOn: '2027-02-28' });
    expect((await pageOf(world, placementId)).titleEndsOn).toBeNull();
  });

  it('ask for the permit again when the start is planned after the end of the title', async () => {
    const world = await open();
    await givePapers(world, { residenceStatus: 'refugee25', validUntilOn: '2027-03-01' });
    const { placementId } = await introduce(world);
    expect(await requirementsOf(world, placementId)).toEqual(['contract']);
    await planStart(world.app, world.officer, { placementId, version: 1, on: '2027-03-08', endOn: null });
    expect(await requirementsOf(world, placementId)).toEqual(['contract', 'permit']);
  });
});

describe('the start', () => {
  it('asks once more what is needed: what came since blocks it, and stays to be seen', async () => {
    const world = await open();
    await givePapers(world, { residenceStatus: 'german' });
    const { placementId } = await introduce(world);
    await recordAll(world, placementId);
    await world.app.db.update(companies).set({ hasWorksCouncil: true, employees: 30 });
    const start = () => recordStart(world.app, world.caseworker, { placementId, version: 1, on: '2027-01-11' });
    await expect(start()).rejects.toMatchObject({ problems: [{ field: 'worksCouncil', code: 'worksCouncilMissing' }] });
    expect(await requirementsOf(world, placementId)).toContain('worksCouncil');
    await recordAll(world, placementId);
    await start();
    expect((await pageOf(world, placementId)).placement.state).toBe('started');
  });
});

describe('an employer measure that lasts longer than usual', () => {
  const measure = { kind: 'employerMeasure', startsOn: '2027-01-11', weeks: 8, endsOn: '2027-03-07' } as const;

  it("starts only with the person's own reason, which stays with the case", async () => {
    const world = await open(measure);
    const { placementId } = await introduce(world);
    expect(await requirementsOf(world, placementId)).toContain('longMeasure');
    await recordAll(world, placementId);
    const start = () => recordStart(world.app, world.caseworker, { placementId, version: 1, on: '2027-01-11' });
    await expect(start()).rejects.toMatchObject({ problems: [{ field: 'longMeasure', code: 'longMeasureMissing' }] });
    const give = (actor: typeof world.caseworker) =>
      recordLongMeasureReason(world.app, actor, { placementId, reason: 'seriousObstacle', version: 1 });
    await expect(give(world.officer)).rejects.toMatchObject({ code: 'forbidden' });
    await give(world.caseworker);
    const row = (await pageOf(world, placementId)).requirements.find((item) => item.requirement === 'longMeasure');
    expect(row).toMatchObject({ isOnRecord: true, reason: 'seriousObstacle', recordedOn: '2027-01-11' });
    expect(row?.recordedBy).toContain('Kim Muster');
    const seen = await findPlacementPage(world.app, world.officer, placementId);
    expect(JSON.stringify(seen)).not.toContain('seriousObstacle');
    const notes = (await listFileNotes(world.app, world.caseworker)).open.map(fileNoteText);
    expect(notes.join('\n')).toContain('dauert länger als üblich. Grund: Handlungsbedarf');
    await start();
  });

  it('cannot be passed over, but planned shorter', async () => {
    const world = await open(measure);
    const { placementId } = await introduce(world);
    await expect(
      recordStartRequirement(world.app, world.caseworker, {
        version: 1,
        placementId,
        requirement: 'longMeasure',
        overrideReason: 'eilt',
      }),
    ).rejects.toMatchObject({ reason: 'longMeasureReasonMissing' });
    const plan = (version: number, endOn: string) =>
      planStart(world.app, world.caseworker, { placementId, version, on: '2027-01-18', endOn });
    await plan(1, '2027-02-28');
    expect(await requirementsOf(world, placementId)).not.toContain('longMeasure');
    await plan(2, '2027-03-01');
    expect(await requirementsOf(world, placementId)).toContain('longMeasure');
    await expect(plan(3, '2027-04-12')).rejects.toMatchObject({
      problems: [{ field: 'plannedEndOn', code: 'lengthNotLawful' }],
    });
    await expect(plan(3, '2027-01-17')).rejects.toMatchObject({ problems: [{ code: 'endBeforeStart' }] });
  });

  it('is asked about too when nobody has said how long it is', async () => {
    const world = await open({ ...measure, weeks: null, endsOn: null });
    const { placementId } = await introduce(world);
    expect(await requirementsOf(world, placementId)).toContain('longMeasure');
  });

  it('of six weeks needs no reason', async () => {
    const world = await open({ ...measure, weeks: 6, endsOn: '2027-02-21' });
    const { placementId } = await introduce(world);
    expect(await requirementsOf(world, placementId)).not.toContain('longMeasure');
  });
});

describe('a start that is planned anew', () => {
  it('takes the steps before it, in the middle and before the end along', async () => {
    const world = await open();
    const { placementId } = await introduce(world);
    expect(await dueOf(world, placementId, 'contract')).toBe('2027-01-29');
    expect(await dueOf(world, placementId, 'takeOver')).toBe('2027-03-18');
    const interview = await dueOf(world, placementId, 'interview');
    await planStart(world.app, world.caseworker, { placementId, version: 1, on: '2027-02-15', endOn: null });
    expect((await pageOf(world, placementId)).placement).toMatchObject({
      plannedStartOn: '2027-02-15',
      plannedEndOn: '2027-04-11',
    });
    expect(await dueOf(world, placementId, 'contract')).toBe('2027-02-12');
    expect(await dueOf(world, placementId, 'start')).toBe('2027-02-15');
    expect(await dueOf(world, placementId, 'trialReview')).toBe('2027-03-15');
    expect(await dueOf(world, placementId, 'takeOver')).toBe('2027-04-01');
    expect(await dueOf(world, placementId, 'interview')).toBe(interview);
  });

  it('leaves a day somebody chose', async () => {
    const world = await open();
    const { placementId } = await introduce(world);
    const step = (await pageOf(world, placementId)).steps.find((item) => item.code === 'contract');
    const plan = (version: number, dueOn: string, note: string) =>
      changeStep(world.app, world.officer, {
        stepId: step?.id ?? '',
        version,
        change: { do: 'plan', dueOn, note, noteForCompany: false },
      });
    await plan(1, '2027-01-29', 'nur eine Notiz');
    await planStart(world.app, world.caseworker, { placementId, version: 1, on: '2027-02-08', endOn: null });
    expect(await dueOf(world, placementId, 'contract')).toBe('2027-02-05');
    await plan(3, '2027-01-25', 'Termin beim Betrieb');
    await planStart(world.app, world.caseworker, { placementId, version: 2, on: '2027-02-15', endOn: null });
    expect(await dueOf(world, placementId, 'contract')).toBe('2027-01-25');
  });

  it.each([
    ['was open', { startsOn: null, endsOn: null }],
    ['was over', { startsOn: '2026-12-01', endsOn: '2027-01-25' }],
  ])('gives days to the steps of a posting whose start %s', async (_, posting) => {
    const world = await open(posting);
    const { placementId } = await introduce(world);
    expect(await dueOf(world, placementId, 'contract')).toBeNull();
    expect(await dueOf(world, placementId, 'takeOver')).toBeNull();
    await planStart(world.app, world.caseworker, { placementId, version: 1, on: '2027-01-18', endOn: null });
    expect((await pageOf(world, placementId)).placement.plannedEndOn).toBe('2027-03-14');
    expect(await dueOf(world, placementId, 'contract')).toBe('2027-01-15');
    expect(await dueOf(world, placementId, 'takeOver')).toBe('2027-03-04');
    const due = await listToday(world.app, world.officer, { only: null, page: 1 });
    const steps = Object.values(due.sections).flatMap(({ rows }) =>
      rows.map((row) => (row.task === 'step' ? row.step : '')),
    );
    expect(steps).toContain('contract');
  });

  it('that was never planned gives days to what is left when it is recorded', async () => {
    const world = await open({ startsOn: null, endsOn: null });
    const { placementId } = await introduce(world);
    await recordAll(world, placementId);
    await recordStart(world.app, world.caseworker, { placementId, version: 1, on: '2027-01-11' });
    const { placement } = await pageOf(world, placementId);
    expect(placement).toMatchObject({ startedOn: '2027-01-11', plannedEndOn: '2027-03-07' });
    expect(await dueOf(world, placementId, 'takeOver')).toBe('2027-02-25');
    expect(await dueOf(world, placementId, 'safetyInstruction')).toBe('2027-01-11');
  });
});

describe('a trial day', () => {
  const days = async (world: ProposalWorld, placementId: string) =>
    (await pageOf(world, placementId)).steps.filter((step) => step.code === 'trialDay');

  it('is in the plan where the company wishes a few days', async () => {
    const world = await open({ wish: 'fewDays', kind: 'internship' });
    const { placementId } = await introduce(world);
    expect((await days(world, placementId)).map((step) => step.side)).toEqual(['candidate', 'employer']);
    expect((await pageOf(world, placementId)).mayAddTrialDay).toBe(false);
    expect((await pageOf(world, placementId)).rules.trialDay?.limit).toBe(3);
  });

  it('is added by hand once, at its place, and seen by the company', async () => {
    const world = await open();
    const { placementId, proposalId } = await introduce(world);
    expect(await days(world, placementId)).toEqual([]);
    const add = (key: string) => addTrialDay(world.app, world.officer, { placementId, on: '2027-01-20', key });
    await add('form-1');
    await add('form-1');
    await expect(add('form-2')).rejects.toMatchObject({ code: 'conflict', reason: 'trialDayPlanned' });
    expect((await days(world, placementId)).map((step) => step.dueOn)).toEqual(['2027-01-20', '2027-01-20']);
    const codes = (await pageOf(world, placementId)).steps.map((step) => step.code);
    expect(codes.indexOf('trialDay')).toBeGreaterThan(codes.indexOf('interviewFeedback'));
    expect(codes.indexOf('trialDay')).toBeLessThan(codes.indexOf('decision'));
    const seen = await findCompanyProposal(world.app, world.company, proposalId);
    expect(seen.placement?.steps.map((step) => step.code)).toContain('trialDay');
    await planStart(world.app, world.officer, { placementId, version: 1, on: '2027-03-01', endOn: null });
    expect((await days(world, placementId)).map((step) => step.dueOn)).toEqual(['2027-01-20', '2027-01-20']);
  });
});
