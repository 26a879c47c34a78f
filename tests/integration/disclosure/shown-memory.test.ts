import { describe, expect, it } from 'vitest';
import { setCompanyGroup } from '#app/use-cases/company/set-company-group.server.ts';
import { keepRetention } from '#app/use-cases/retention/keep-retention.server.ts';
import { findCompanyProposal } from '#app/use-cases/match/find-company-proposal.server.ts';
import { withdrawProposal } from '#app/use-cases/match/withdraw-proposal.server.ts';
import { approvePosting } from '#app/use-cases/posting/approve-posting.server.ts';
import { editPosting } from '#app/use-cases/posting/edit-posting.server.ts';
import { closeCase } from '#app/use-cases/profile/close-case.server.ts';
import { eraseCase } from '#app/use-cases/profile/erase-case.server.ts';
import { findCompanyGroup } from '#db/queries/company/company-group.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { companyBlocks, shownMusts, shownProfiles } from '#db/schema/index.ts';
import { everyMixOf, fillIndex } from '#tests/support/fill-index.ts';
import { openProposalWorld, proposalOf, type ProposalWorld } from '#tests/support/proposal-world.ts';
import {
  companyOf,
  mustsOf,
  plainSkills,
  postingWithMusts,
  release,
  somebody,
} from '#tests/support/stage-two-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

/** A pool in which everybody knows that many people share whatever mix of four skills. */
async function open() {
  const world = await openProposalWorld(await openTestApp());
  const skills = plainSkills(world.app, 4);
  await fillIndex(world.app, 320, everyMixOf(skills));
  return { world, skills: skills as [string, string, string, string] };
}

async function answers(world: ProposalWorld, proposalId: string, by = world.company): Promise<Record<string, string>> {
  const { fit } = await findCompanyProposal(world.app, by, proposalId);
  return Object.fromEntries(fit.musts.map(({ must, answer }) => [must, answer]));
}

describe('what a company was told of a person', () => {
  it('is all it is told for its next posting: other musts stay on request', async () => {
    const { world, skills } = await open();
    const [a, b, c] = skills;
    const profileId = await somebody(world, { skills: [a, c] });
    await release(world, profileId, await postingWithMusts(world, [a, b]));
    const second = await release(world, profileId, await postingWithMusts(world, [a, c]));
    expect(await answers(world, second)).toEqual({ [a]: 'met', [c]: 'onRequest' });
  });

  it('holds for the other companies of its group, and for nobody else', async () => {
    const { world, skills } = await open();
    const [a, b] = skills;
    const profileId = await somebody(world, { skills: [a, b] });
    await release(world, profileId, await postingWithMusts(world, [a]));
    const other = companyOf(world.otherCompany);
    const alone = await release(world, profileId, await postingWithMusts(world, [a, b], { companyId: other }));
    expect(await answers(world, alone, world.otherCompany)).toEqual({ [a]: 'met', [b]: 'met' });

    const another = await somebody(world, { skills: [a, b] });
    await setCompanyGroup(world.app, world.officer, {
      ...{ companyId: companyOf(world.company), version: 1, to: 'new', name: 'Muster-Gruppe' },
    });
    const group = await groupIdOf(world);
    await setCompanyGroup(world.app, world.officer, { companyId: other, version: 1, to: 'existing', groupId: group });
    await release(world, another, await postingWithMusts(world, [a]));
    const inGroup = await release(world, another, await postingWithMusts(world, [a, b], { companyId: other }));
    expect(await answers(world, inGroup, world.otherCompany)).toEqual({ [a]: 'met', [b]: 'onRequest' });
  });

  it('stands beside what others were told: two companies that compare their rows know no more than one may', async () => {
    const world = await openProposalWorld(await openTestApp());
    const [a = '', b = ''] = plainSkills(world.app, 2);
    // Seventy can do the one, sixty the other, five both.
    await fillIndex(world.app, 320, (index) => ({
      skills: [...(index < 70 ? [a] : []), ...(index >= 65 && index < 125 ? [b] : [])],
    }));
    const other = companyOf(world.otherCompany);
    const askBoth = async (skills: string[]) => {
      const profileId = await somebody(world, { skills, licences: ['B'] });
      const first = await release(world, profileId, await postingWithMusts(world, [a]));
      const second = await release(world, profileId, await postingWithMusts(world, [b, a], { companyId: other }));
      return { ...(await answers(world, first)), second: await answers(world, second, world.otherCompany) };
    };
    expect(await askBoth([a, b])).toEqual({ [a]: 'met', second: { [a]: 'met', [b]: 'onRequest' } });
    expect(await askBoth([a])).toEqual({ [a]: 'met', second: { [a]: 'met', [b]: 'onRequest' } });
    expect(await askBoth([b])).toEqual({ [a]: 'notMet', second: { [a]: 'notMet', [b]: 'met' } });
  });

  it('counts a licence that another company was told of, and what nearly counts for a must', async () => {
    const world = await openProposalWorld(await openTestApp());
    const weld = 'skill.mag-welding';
    // Fifty may drive, fifty can nearly weld so, six both.
    await fillIndex(world.app, 320, (index) => ({
      licences: index < 50 ? ['CE'] : [],
      skills: index >= 44 && index < 94 ? ['skill.mig-welding'] : [],
    }));
    const profileId = await somebody(world, { skills: ['skill.mig-welding'], licences: ['B'] });
    const first = await release(world, profileId, await postingWithMusts(world, [], { licences: ['B'] }));
    const companyId = companyOf(world.otherCompany);
    const second = await release(world, profileId, await postingWithMusts(world, [weld], { companyId }));
    expect(await answers(world, first)).toEqual({ 'licence.B': 'met' });
    expect(await answers(world, second, world.otherCompany)).toEqual({ [weld]: 'onRequest' });
  });

  it('does not grow when the posting she was proposed for asks for something else', async () => {
    const { world, skills } = await open();
    const [a, b, c] = skills;
    const postingId = await postingWithMusts(world, [a, b]);
    const proposalId = await release(world, await somebody(world, { skills: [a, c] }), postingId);
    const posting = await findPosting(world.app.db, postingId);
    if (posting === null) throw new Error('no posting');
    await editPosting(world.app, world.officer, {
      ...{ postingId, version: posting.version, content: { ...posting, skills: mustsOf([a, c]) } },
    });
    // What the gate wrote stands ready; the company reads it when the posting has been approved again.
    await expect(findCompanyProposal(world.app, world.company, proposalId)).rejects.toMatchObject({ code: 'notFound' });
    await approvePosting(world.app, world.officer, { postingId, version: posting.version + 2 });
    expect(await answers(world, proposalId)).toEqual({ [a]: 'met', [c]: 'onRequest' });
  });

  it('is remembered in small pools too, where only the number is told', async () => {
    const world = await openProposalWorld(await openTestApp());
    const [a = '', b = ''] = plainSkills(world.app, 2);
    await fillIndex(world.app, 100, (index) => ({ skills: index < 50 ? [a, b] : [] }));
    const profileId = await somebody(world, { skills: [a, b] });
    await release(world, profileId, await postingWithMusts(world, [a]));
    const second = await release(world, profileId, await postingWithMusts(world, [a, b]));
    const { fit } = await findCompanyProposal(world.app, world.company, second);
    expect(fit).toMatchObject({ mustsAsked: 2, mustsMet: 1, mustsOnRequest: 1, musts: [] });
  });

  it('is forgotten after twelve months without reading, not before', async () => {
    const { world, skills } = await open();
    const [a, b] = skills;
    const profileId = await somebody(world, { skills: [a, b] });
    const first = await release(world, profileId, await postingWithMusts(world, [a]));
    world.app.clock.set('2028-01-20T08:00:00Z');
    await keepRetention(world.app, ['shownMusts']);
    expect(await world.app.db.select().from(shownProfiles)).toHaveLength(1);
    const { version } = await proposalOf(world, first);
    await withdrawProposal(world.app, world.officer, { proposalId: first, version });
    world.app.clock.set('2029-01-20T08:00:00Z');
    await keepRetention(world.app, ['shownMusts']);
    expect(await world.app.db.select().from(shownProfiles)).toHaveLength(1);
    world.app.clock.set('2029-01-21T08:00:00Z');
    await keepRetention(world.app, ['shownMusts']);
    expect(await world.app.db.select().from(shownProfiles)).toEqual([]);
    expect(await world.app.db.select().from(shownMusts)).toEqual([]);
  });

  it('is erased with the person, and so is whom she excluded', async () => {
    const { world, skills } = await open();
    const profileId = await somebody(world, { skills: [skills[0]] });
    await release(world, profileId, await postingWithMusts(world, [skills[0]]));
    await world.app.db
      .insert(companyBlocks)
      .values({ profileId, companyId: companyOf(world.otherCompany), blockedAt: world.app.clock.now() });
    const versionNow = async () => (await findProfile(world.app.db, profileId, '2027-01-11'))?.version ?? 0;
    await closeCase(world.app, world.caseworker, { profileId, version: await versionNow(), reason: 'other' });
    await eraseCase(world.app, world.teamLead, { profileId, version: await versionNow(), reason: 'noLongerNeeded' });
    for (const table of [shownProfiles, shownMusts, companyBlocks])
      expect(await world.app.db.select().from(table)).toEqual([]);
  });
});

async function groupIdOf({ app, company }: ProposalWorld): Promise<string> {
  return (await findCompanyGroup(app.db, companyOf(company)))?.id ?? '';
}
