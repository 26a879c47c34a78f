import { describe, expect, it } from 'vitest';
import { findPlacementPage } from '#app/use-cases/assistance/find-placement-page.server.ts';
import {
  addAttachment,
  checkAttachment,
  removeAttachment,
} from '#app/use-cases/assistance/change-attachments.server.ts';
import { recordStart } from '#app/use-cases/assistance/move-placement.server.ts';
import { recordStartRequirement } from '#app/use-cases/assistance/record-start-requirement.server.ts';
import { findCompanyProposal } from '#app/use-cases/match/find-company-proposal.server.ts';
import { startRequirements, type PlacementAttachment } from '#app/domain/assistance/placement.ts';
import { auditRows, placementAttachments } from '#db/schema/index.ts';
import { insertPosting } from '#tests/support/factories.ts';
import { insertPlacement } from '#tests/support/match-factories.ts';
import { introduce, openProposalWorld, type ProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

async function placed() {
  const world = await openProposalWorld(await openTestApp());
  return { world, ...(await introduce(world)) };
}

const pageOf = (world: ProposalWorld, placementId: string) => findPlacementPage(world.app, world.officer, placementId);
const wanted = (placementId: string, attachment: PlacementAttachment, over: object = {}) => ({
  placementId,
  attachment,
  version: 1,
  percent: null,
  months: null,
  is55OrOlder: false,
  isDisabled: false,
  key: null,
  ...over,
});
const needsOf = async (world: ProposalWorld, placementId: string) => {
  const page = await pageOf(world, placementId);
  return {
    requirements: page.requirements.map((row) => row.requirement).sort(),
    steps: page.steps.filter((step) => step.skippedReason !== 'notNeeded').map((step) => step.code),
    version: page.placement.version,
  };
};

async function recordAll(world: ProposalWorld, placementId: string, but: readonly string[] = []) {
  const { requirements } = await pageOf(world, placementId);
  // The application comes before the contract.
  for (const wantedNext of startRequirements) {
    const row = requirements.find(({ requirement }) => requirement === wantedNext);
    if (row === undefined) continue;
    const { requirement, isOnRecord } = row;
    if (isOnRecord || but.includes(requirement)) continue;
    await recordStartRequirement(world.app, world.caseworker, {
      version: 1,
      placementId,
      requirement,
      on: '2027-01-11',
      reference: 'Akte 7',
    });
  }
}

describe('a wage subsidy that is attached', () => {
  it('asks for its application before the start, and puts the step to it into the plan', async () => {
    const { world, placementId } = await placed();
    const before = await needsOf(world, placementId);
    expect(before.requirements).toEqual(['contract', 'permit']);
    await addAttachment(world.app, world.officer, wanted(placementId, 'wageSubsidy', { percent: 40, months: 6 }));
    const page = await pageOf(world, placementId);
    expect(page.attachments).toEqual([{ attachment: 'wageSubsidy', percent: 40, months: 6 }]);
    expect(page.attachable).not.toContain('wageSubsidy');
    expect(page.requirements.map((row) => row.requirement).sort()).toEqual([
      'contract',
      'permit',
      'subsidyApplication',
    ]);
    const step = page.steps.find((item) => item.code === 'subsidyApplication');
    expect(step).toMatchObject({ side: 'employer', owner: 'officer', state: 'open', dueOn: '2027-01-18' });
    expect(page.steps.map((item) => item.position)).toEqual(
      page.steps.map((item) => item.position).sort((a, b) => a - b),
    );
    await recordAll(world, placementId, ['subsidyApplication', 'contract']);
    const start = recordStart(world.app, world.caseworker, { placementId, version: 2, on: '2027-01-11' });
    await expect(start).rejects.toMatchObject({
      reason: 'startBlocked',
      problems: [
        { field: 'contract', code: 'contractMissing' },
        { field: 'subsidyApplication', code: 'subsidyApplicationMissing' },
      ],
    });
  });

  it('starts with day, reference and who recorded it, or with a reason', async () => {
    const { world, placementId } = await placed();
    await addAttachment(world.app, world.officer, wanted(placementId, 'wageSubsidy'));
    await recordAll(world, placementId);
    const row = (await pageOf(world, placementId)).requirements.find(
      (item) => item.requirement === 'subsidyApplication',
    );
    expect(row).toMatchObject({ recordedOn: '2027-01-11', reference: 'Akte 7' });
    expect(row?.recordedBy).toContain('Kim Muster');
    await recordStart(world.app, world.caseworker, { placementId, version: 2, on: '2027-01-11' });
    expect((await pageOf(world, placementId)).placement.state).toBe('started');
  });

  it('asks for nothing any more when it is taken away, and keeps what is on record', async () => {
    const { world, placementId } = await placed();
    const before = await needsOf(world, placementId);
    const remove = (version: number) =>
      removeAttachment(world.app, world.officer, { placementId, version, attachment: 'wageSubsidy' });
    await addAttachment(world.app, world.officer, wanted(placementId, 'wageSubsidy', { percent: 50, months: 6 }));
    await remove(2);
    expect(await needsOf(world, placementId)).toEqual({ ...before, version: 3 });
    await addAttachment(world.app, world.officer, wanted(placementId, 'wageSubsidy', { version: 3 }));
    await recordAll(world, placementId);
    await remove(4);
    expect((await needsOf(world, placementId)).requirements).toContain('subsidyApplication');
    await expect(remove(5)).rejects.toMatchObject({ code: 'notFound' });
    const { events } = (await pageOf(world, placementId)).history;
    expect(events.find(({ code }) => code === 'attachment.remove')?.params).toEqual({
      attachment: 'wageSubsidy',
      percent: 50,
      months: 6,
    });
    const codes = events.map((event) => event.code);
    expect(codes).toEqual(
      expect.arrayContaining(['attachment.add', 'requirement.need', 'requirement.drop', 'step.drop']),
    );
  });

  it('is refused after more than three months of insured work in the same company, not in another one, nor paid like a Minijob', async () => {
    const { world, placementId } = await placed();
    const { companyId, profileId, postingId, organisationId } = (await pageOf(world, placementId)).placement;
    const earlier = { profileId, postingId, organisationId, kind: 'trialEmployment', state: 'completed' } as const;
    const other = world.otherCompany.companyId ?? '';
    const months = { startedOn: '2026-03-01', endedOn: '2026-07-31' };
    const check = () =>
      checkAttachment(world.app, world.officer, wanted(placementId, 'wageSubsidy', { percent: 40, months: 6 }));
    await insertPlacement(world.app.db, { ...earlier, ...months, companyId: other });
    await insertPlacement(world.app.db, { ...earlier, ...months, companyId, kind: 'employerMeasure' });
    const paid = { kind: 'employment', payCents: 60_300, payPer: 'month', isMinijob: false } as const;
    const small = await insertPosting(world.app.db, { ...paid, companyId });
    const lasted = { kind: 'employment', state: 'ended', postingId: small.id } as const;
    await insertPlacement(world.app.db, { ...earlier, ...months, companyId, ...lasted });
    expect(await check()).toEqual([]);
    await insertPlacement(world.app.db, { ...earlier, ...months, companyId });
    expect(await check()).toMatchObject([
      {
        code: 'subsidyExcluded',
        severity: 'error',
        params: { limit: 3, years: 4, legalBasis: '§ 92 Abs. 1 Nr. 2 SGB III' },
      },
    ]);
    await expect(
      addAttachment(world.app, world.officer, wanted(placementId, 'wageSubsidy', { percent: 40, months: 6 })),
    ).rejects.toMatchObject({ code: 'blocked', reason: 'subsidyNotLawful' });
  });

  it('keeps to the limits of the rules, which are wider for some people', async () => {
    const { world, placementId } = await placed();
    const plan = wanted(placementId, 'wageSubsidy', { percent: 51, months: 13 });
    const findings = await checkAttachment(world.app, world.officer, plan);
    expect(findings.map((finding) => finding.code)).toEqual(['subsidyTooHigh', 'subsidyTooLong']);
    await expect(addAttachment(world.app, world.officer, plan)).rejects.toMatchObject({
      code: 'blocked',
      reason: 'subsidyNotLawful',
    });
    await addAttachment(world.app, world.officer, { ...plan, isDisabled: true });
    const [row] = await world.app.db.select().from(placementAttachments);
    expect(row).toMatchObject({ percent: 51, months: 13 });
    expect(Object.keys(row ?? {}).join()).not.toMatch(/disabled|55|old/i);
    const log = await world.app.db.select().from(auditRows);
    expect(log.map((entry) => entry.action)).toContain('placement.attachment.add');
    expect(JSON.stringify(log)).not.toMatch(/isDisabled/);
  });
});

describe('an attachment', () => {
  it('is recorded once, however often the form arrives; a second editor is told', async () => {
    const { world, placementId } = await placed();
    const add = (over: object = {}) =>
      addAttachment(world.app, world.officer, wanted(placementId, 'startBonus', { key: 'form-1', ...over }));
    await add();
    await add();
    expect(await world.app.db.select().from(placementAttachments)).toHaveLength(1);
    await expect(add({ key: 'form-2', version: 2 })).rejects.toMatchObject({ reason: 'attachmentKnown' });
    const other = addAttachment(world.app, world.officer, wanted(placementId, 'coaching16k'));
    await expect(other).rejects.toMatchObject({ code: 'versionConflict' });
    expect((await needsOf(world, placementId)).requirements).toContain('startBonusApplication');
  });

  it('has an application of its own: that for a subsidy does not stand for the start bonus', async () => {
    const { world, placementId } = await placed();
    await addAttachment(world.app, world.officer, wanted(placementId, 'wageSubsidy'));
    await recordAll(world, placementId);
    await addAttachment(world.app, world.officer, wanted(placementId, 'startBonus', { version: 2 }));
    const start = recordStart(world.app, world.caseworker, { placementId, version: 3, on: '2027-01-11' });
    await expect(start).rejects.toMatchObject({ problems: [{ field: 'startBonusApplication' }] });
  });

  it('that is lost when applied for late comes too late after the start; of others the authority says so', async () => {
    const { world, placementId } = await placed();
    await recordAll(world, placementId);
    await recordStart(world.app, world.caseworker, { placementId, version: 1, on: '2027-01-11' });
    const add = (attachment: PlacementAttachment) =>
      addAttachment(world.app, world.caseworker, wanted(placementId, attachment, { version: 2 }));
    await expect(add('wageSubsidy')).rejects.toMatchObject({ reason: 'attachmentTooLate' });
    await add('jobLanguageCourse');
    const page = await pageOf(world, placementId);
    expect(page.attachments.map((item) => item.attachment)).toEqual(['jobLanguageCourse']);
    expect(page.attachable).not.toContain('wageSubsidy');
  });

  it('that must be applied for before the contract comes too late after it, unless its application was on record', async () => {
    const { world, placementId } = await placed();
    await recordAll(world, placementId);
    expect((await pageOf(world, placementId)).attachable).toEqual(expect.not.arrayContaining(['section16i']));
    for (const attachment of ['wageSubsidy', 'section16e', 'section16i'] as const)
      await expect(addAttachment(world.app, world.officer, wanted(placementId, attachment))).rejects.toMatchObject({
        reason: 'attachmentAfterContract',
      });
    await addAttachment(world.app, world.officer, wanted(placementId, 'startBonus'));
    const other = await placed();
    const change = (version: number) => wanted(other.placementId, 'wageSubsidy', { version });
    await addAttachment(other.world.app, other.world.officer, change(1));
    await recordAll(other.world, other.placementId);
    await removeAttachment(other.world.app, other.world.officer, change(2));
    await addAttachment(other.world.app, other.world.officer, change(3));
  });

  it('fits the kind of the placement', async () => {
    const { world, placementId } = await placed();
    const add = addAttachment(world.app, world.officer, wanted(placementId, 'assistedApprenticeship'));
    await expect(add).rejects.toMatchObject({ code: 'invalid', problems: [{ field: 'attachment' }] });
  });

  it('is for staff: a company neither records nor reads it', async () => {
    const { world, placementId, proposalId } = await placed();
    await expect(addAttachment(world.app, world.company, wanted(placementId, 'section16i'))).rejects.toMatchObject({
      code: 'forbidden',
    });
    await addAttachment(world.app, world.officer, wanted(placementId, 'section16i', { percent: 50, months: 5 }));
    expect((await pageOf(world, placementId)).attachments).toEqual([
      { attachment: 'section16i', percent: null, months: null },
    ]);
    expect(JSON.stringify(await findCompanyProposal(world.app, world.company, proposalId))).not.toContain('16i');
  });
});
