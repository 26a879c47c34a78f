import { describe, expect, it } from 'vitest';
import type { PostingContent } from '#app/domain/posting/posting.ts';
import { findCompany } from '#app/use-cases/company/find-company.server.ts';
import { setCompanyGroup } from '#app/use-cases/company/set-company-group.server.ts';
import { approvePosting } from '#app/use-cases/posting/approve-posting.server.ts';
import { editPosting } from '#app/use-cases/posting/edit-posting.server.ts';
import { findOwnPosting } from '#app/use-cases/posting/find-own-posting.server.ts';
import { findPosting } from '#app/use-cases/posting/find-posting.server.ts';
import { listBoard } from '#app/use-cases/posting/list-board.server.ts';
import { openProposalWorld, type ProposalWorld } from '#tests/support/proposal-world.ts';
import { companyOf, plainSkills, postingWithMusts } from '#tests/support/stage-two-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const open = async () => openProposalWorld(await openTestApp());
const read = ({ app, officer, postingId }: ProposalWorld) => findPosting(app, officer, postingId);

async function edit(world: ProposalWorld, change: Partial<PostingContent>): Promise<void> {
  const { posting } = await read(world);
  await editPosting(world.app, world.officer, {
    ...{ postingId: posting.id, version: posting.version, content: { ...posting, ...change } },
  });
}

async function approveAgain(world: ProposalWorld): Promise<void> {
  const { posting } = await read(world);
  await approvePosting(world.app, world.officer, { postingId: posting.id, version: posting.version });
}

const onBoard = async (world: ProposalWorld) => {
  const { code } = (await read(world)).posting;
  const { rows } = await listBoard(world.app, { text: '', kind: null, districtKey: null, page: 1 });
  return rows.some((row) => row.code === code);
};

describe('the criteria of an approved posting', () => {
  it('are locked: with other ones it leaves the board and waits for approval again', async () => {
    const world = await open();
    const [skill = ''] = plainSkills(world.app, 1);
    await edit(world, { skills: [{ concept: skill, weight: 'must' }] });
    const { posting, events, isLocked } = await read(world);
    expect(posting).toMatchObject({ state: 'submitted', callBy: '2027-01-13' });
    expect(events.at(-1)).toMatchObject({ from: 'approved', to: 'submitted', reason: 'criteriaChanged' });
    expect(isLocked).toBe(false);
    expect(await onBoard(world)).toBe(false);
    await approveAgain(world);
    expect(await onBoard(world)).toBe(true);
  });

  it('stay approved when only something else is changed', async () => {
    const world = await open();
    await edit(world, { title: 'Schweißer/in (m/w/d)', description: 'In der Halle', seats: 2 });
    expect((await read(world)).posting.state).toBe('approved');
  });

  it('change at most three times a week, and the refusal says from when on it goes on and loses nothing', async () => {
    const world = await open();
    for (const german of ['A2', 'B1', 'B2'] as const) {
      await edit(world, { german });
      await approveAgain(world);
    }
    await expect(edit(world, { german: 'C1' })).rejects.toMatchObject({
      ...{ code: 'limit', reason: 'criteriaEditsSpent', params: { allowed: 3, fromOn: '2027-01-18' } },
    });
    await edit(world, { description: 'Alles andere geht weiter.' });
    expect((await read(world)).posting).toMatchObject({ state: 'approved', german: 'B2' });
    world.app.clock.set('2027-01-18T08:00:00Z');
    await edit(world, { german: 'C1' });
  });

  it('are free again while it waits for approval: nobody sees anything by them', async () => {
    const world = await open();
    for (const german of ['A2', 'B1', 'B2', 'C1', 'A1'] as const) await edit(world, { german });
    expect((await read(world)).events.filter(({ reason }) => reason === 'criteriaChanged')).toHaveLength(1);
  });
});

describe('a posting', () => {
  it('says to officer and company how many criteria it lacks until profiles may be browsed', async () => {
    const world = await open();
    const { posting } = await read(world);
    expect(posting).toMatchObject({ shifts: ['day'], startsOn: '2027-02-01', german: null });
    expect((await read(world)).missingCriteria).toBe(1);
    expect((await findOwnPosting(world.app, world.company, world.postingId)).missingCriteria).toBe(1);
    await edit(world, { german: 'A2' });
    expect((await read(world)).missingCriteria).toBe(0);
  });

  it('shows the officer before approval which one of the company group asks for the same but one thing', async () => {
    const world = await open();
    const skills = plainSkills(world.app, 3);
    const twin = await postingWithMusts(world, skills, { state: 'submitted' });
    const own = await postingWithMusts(world, [...skills, 'skill.mag-welding'], { title: 'Fast gleich' });
    await postingWithMusts(world, [], { german: 'B1' });
    const theirs = await postingWithMusts(world, skills.slice(0, 2), { companyId: companyOf(world.otherCompany) });
    const twins = async () => (await findPosting(world.app, world.officer, twin)).nearDuplicates.map(({ id }) => id);
    expect(await twins()).toEqual([own]);
    const one = { companyId: companyOf(world.company), version: 1 };
    await setCompanyGroup(world.app, world.officer, { ...one, to: 'new', name: 'Muster-Gruppe' });
    const { group } = await findCompany(world.app, world.officer, companyOf(world.company));
    const other = { companyId: companyOf(world.otherCompany), version: 1 };
    await setCompanyGroup(world.app, world.officer, { ...other, to: 'existing', groupId: group?.id ?? '' });
    expect((await twins()).sort()).toEqual([own, theirs].sort());
    // Not on the page of one that is approved, and never on the company's own page.
    expect((await findPosting(world.app, world.officer, own)).nearDuplicates).toEqual([]);
    expect((await findPosting(world.app, world.company, twin)).nearDuplicates).toEqual([]);
    expect(Object.keys(await findOwnPosting(world.app, world.company, twin))).not.toContain('nearDuplicates');
  });
});
