import { describe, expect, it } from 'vitest';
import { changeStep, type StepChange } from '#app/use-cases/assistance/change-step.server.ts';
import { findPlacementPage } from '#app/use-cases/assistance/find-placement-page.server.ts';
import { recordEnd, recordStart } from '#app/use-cases/assistance/move-placement.server.ts';
import { addAttachment } from '#app/use-cases/assistance/change-attachments.server.ts';
import {
  recordStartRequirement,
  takeBackRequirement,
} from '#app/use-cases/assistance/record-start-requirement.server.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { findCompanyProposal } from '#app/use-cases/match/find-company-proposal.server.ts';
import { listCompanyProposals } from '#app/use-cases/match/list-company-proposals.server.ts';
import { withdrawProfile } from '#app/use-cases/profile/publish-profile.server.ts';
import { postings } from '#db/schema/index.ts';
import { openSeatRace } from '#tests/support/seat-race.ts';
import { introduce, openProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

describe('the last seat of a posting', () => {
  it('goes to exactly one of two officers who start somebody at once', async () => {
    const race = await openSeatRace(await openTestApp());
    for (let round = 0; round < 25; round += 1)
      expect(await race.run()).toEqual({ started: 1, refusals: ['noSeatLeft'] });
  });

  it('is taken by a signed contract, and free again when that is taken back', async () => {
    const race = await openSeatRace(await openTestApp());
    const [first, second] = await race.prepare();
    const contract = async (placementId: string) =>
      (await findPlacementPage(race.app, race.officer, placementId)).steps.find((step) => step.code === 'contract');
    const change = async (placementId: string, wanted: 'complete' | 'reopen') => {
      const step = await contract(placementId);
      await changeStep(race.app, race.officer, {
        stepId: step?.id ?? '',
        version: step?.version ?? 0,
        change:
          wanted === 'reopen'
            ? { do: 'reopen' }
            : { do: 'complete', on: '2027-01-11', note: null, noteForCompany: false },
      });
    };
    await change(first, 'complete');
    await expect(change(second, 'complete')).rejects.toMatchObject({ reason: 'noSeatLeft', params: { seats: 1 } });
    await change(first, 'reopen');
    await change(second, 'complete');
  });

  it('is taken by a contract that is put on record as proof, until neither proof nor step says that there is one', async () => {
    const race = await openSeatRace(await openTestApp());
    const [first, second] = await race.prepare();
    const requirement = 'contract' as const;
    const prove = (placementId: string, version: number) =>
      recordStartRequirement(race.app, race.officer, {
        ...{ placementId, requirement, version, on: '2027-01-11', reference: 'Vertrag 7' },
      });
    const versionOf = async (placementId: string) =>
      (await findPlacementPage(race.app, race.officer, placementId)).requirements.find(
        (row) => row.requirement === requirement,
      )?.version ?? 0;
    const tick = async (change: StepChange) => {
      const { steps } = await findPlacementPage(race.app, race.officer, first);
      const step = steps.find(({ code }) => code === 'contract');
      await changeStep(race.app, race.officer, { stepId: step?.id ?? '', version: step?.version ?? 0, change });
    };
    const contractOn = async () => (await findPlacementPage(race.app, race.officer, first)).placement.contractOn;
    await prove(first, await versionOf(first));
    expect(await contractOn()).toBe('2027-01-11');
    await expect(prove(second, await versionOf(second))).rejects.toMatchObject({ reason: 'noSeatLeft' });
    await tick({ do: 'complete', on: '2027-01-11', note: null, noteForCompany: false });
    await tick({ do: 'reopen' });
    expect(await contractOn(), 'the proof is still there').toBe('2027-01-11');
    await tick({ do: 'complete', on: '2027-01-11', note: null, noteForCompany: false });
    const takeBack = async () =>
      takeBackRequirement(race.app, race.officer, { placementId: first, requirement, version: await versionOf(first) });
    await takeBack();
    expect(await contractOn(), 'the step is still ticked').toBe('2027-01-11');
    await tick({ do: 'reopen' });
    expect(await contractOn()).toBeNull();
    await prove(first, await versionOf(first));
    await takeBack();
    expect(await contractOn()).toBeNull();
    await prove(second, await versionOf(second));
  });

  it('is free again when the company withdraws on day one', async () => {
    const race = await openSeatRace(await openTestApp());
    const [first, second] = await race.prepare();
    await recordStart(race.app, race.officer, { placementId: first, version: 1, on: '2027-01-11' });
    await recordEnd(race.app, race.officer, {
      placementId: first,
      version: 2,
      on: '2027-01-11',
      reason: 'employerWithdrew',
    });
    const page = await findPlacementPage(race.app, race.officer, first);
    expect(page.placement).toMatchObject({ state: 'ended', startedOn: '2027-01-11', endedOn: '2027-01-11' });
    expect(page.steps.filter((step) => step.state === 'open')).toEqual([]);
    await recordStart(race.app, race.officer, { placementId: second, version: 1, on: '2027-01-11' });
  });

  it('is one more when the officer says so in the posting', async () => {
    const race = await openSeatRace(await openTestApp());
    const [first, second] = await race.prepare();
    await recordStart(race.app, race.officer, { placementId: first, version: 1, on: '2027-01-11' });
    await race.app.db.update(postings).set({ seats: 2 });
    await recordStart(race.app, race.otherOfficer, { placementId: second, version: 1, on: '2027-01-11' });
  });
});

describe('what must come before what', () => {
  it('is the application for a wage subsidy before the contract', async () => {
    const world = await openProposalWorld(await openTestApp());
    const { placementId } = await introduce(world);
    await addAttachment(world.app, world.officer, {
      placementId,
      version: 1,
      attachment: 'wageSubsidy',
      percent: 30,
      months: 3,
      is55OrOlder: false,
      isDisabled: false,
      key: null,
    });
    const complete = async (code: string) => {
      const { steps } = await findPlacementPage(world.app, world.officer, placementId);
      const step = steps.find((one) => one.code === code);
      await changeStep(world.app, world.officer, {
        stepId: step?.id ?? '',
        version: step?.version ?? 0,
        change: { do: 'complete', on: '2027-01-11', note: null, noteForCompany: false },
      });
    };
    await expect(complete('contract')).rejects.toMatchObject({ reason: 'subsidyBeforeContract' });
    const record = (requirement: 'contract' | 'subsidyApplication', on: string, version = 1) =>
      recordStartRequirement(world.app, world.caseworker, {
        placementId,
        requirement,
        version,
        on,
        reference: 'Akte 7',
      });
    await expect(record('contract', '2027-01-11')).rejects.toMatchObject({ reason: 'subsidyBeforeContract' });
    await record('subsidyApplication', '2027-01-10');
    await expect(record('contract', '2027-01-09')).rejects.toMatchObject({ reason: 'subsidyBeforeContract' });
    await record('contract', '2027-01-11');
    const take = { placementId, requirement: 'subsidyApplication' as const, version: 2 };
    await takeBackRequirement(world.app, world.caseworker, take);
    await expect(record('subsidyApplication', '2027-01-12', 3)).rejects.toMatchObject({
      reason: 'applicationAfterContract',
    });
    await record('subsidyApplication', '2027-01-11', 3);
    await complete('subsidyApplication');
    await complete('contract');
  });
});

describe('a person who takes her yes back in mid-process', () => {
  it('stops everything; the company sees that she is no longer available, and nothing else', async () => {
    const world = await openProposalWorld(await openTestApp());
    const { placementId, proposalId } = await introduce(world);
    await recordStartRequirement(world.app, world.caseworker, {
      placementId,
      requirement: 'contract',
      version: 1,
      on: '2027-01-08',
      reference: 'Vertrag',
    });
    const seenByCompany = () => listCompanyProposals(world.app, world.company);
    expect(await seenByCompany()).toMatchObject([
      { proposals: [{ id: proposalId, state: 'introduced' }], goneCount: 0 },
    ]);
    const profile = await findProfile(world.app.db, world.profileId, '2027-01-11');
    await withdrawProfile(world.app, world.caseworker, { profileId: world.profileId, version: profile?.version ?? 0 });
    const page = await findPlacementPage(world.app, world.caseworker, placementId);
    expect(page.placement.state).toBe('ended');
    expect(page.endReason).toBe('unknown');
    expect(page.steps.filter((step) => step.state === 'open')).toEqual([]);
    expect(page.history.events.filter(({ code }) => code === 'step.close').length).toBeGreaterThan(0);
    await expect(findCompanyProposal(world.app, world.company, proposalId)).rejects.toMatchObject({ code: 'notFound' });
    const after = await seenByCompany();
    expect(after).toMatchObject([{ proposals: [], goneCount: 1 }]);
    expect(JSON.stringify(after)).not.toMatch(/withdr|unknown|consent/);
  });
});
