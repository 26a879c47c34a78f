import { describe, expect, it } from 'vitest';
import type { DomainError } from '#app/domain/domain-error.ts';
import { findCompany } from '#app/use-cases/company/find-company.server.ts';
import { setCompanyGroup } from '#app/use-cases/company/set-company-group.server.ts';
import { listReadingBudgets } from '#app/use-cases/disclosure/list-reading-budgets.server.ts';
import { consents, jobFits, ruleValues, shownProfiles } from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { everyMixOf, fillIndex } from '#tests/support/fill-index.ts';
import { openProposalWorld, proposalOf, type ProposalWorld } from '#tests/support/proposal-world.ts';
import {
  agree,
  companyOf,
  plainSkills,
  postingWithMusts,
  proposeFor,
  release,
  somebody,
} from '#tests/support/stage-two-world.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

/** The house has decided otherwise: a row of its own. */
async function houseSays(app: TestApp, key: string, value: number): Promise<void> {
  await app.db.insert(ruleValues).values({
    id: `${key}@2026-12-01`,
    ...{ key, value, unit: 'count', origin: 'house', legalBasis: 'Vorgabe des Hauses', validFrom: '2026-12-01' },
    ...{ source: 'Test', checkedOn: '2026-12-01', confirmed: true },
  });
}

async function open(limits: Record<string, number> = {}): Promise<ProposalWorld> {
  const world = await openProposalWorld(await openTestApp());
  for (const [key, value] of Object.entries(limits)) await houseSays(world.app, key, value);
  return world;
}

const reasonOf = (result: PromiseSettledResult<unknown>) =>
  result.status === 'rejected' ? (result.reason as DomainError).reason : 'fulfilled';

describe('what a company may read', () => {
  it('is ten people per posting, unless the house says otherwise', async () => {
    // One seat takes fewer proposals than that: this house allows more.
    const world = await open({ 'house.openProposalsPerSeat': 20 });
    for (let count = 0; count < 10; count += 1) await release(world, await somebody(world), world.postingId);
    await expect(proposeFor(world, await somebody(world), world.postingId)).rejects.toMatchObject({
      ...{ code: 'limit', reason: 'budgetSpentPosting', params: { allowed: 10 } },
    });
    // Another posting is another ten.
    await release(world, await somebody(world), await postingWithMusts(world, []));
  });

  it('counts people, not proposals: the same person again takes nothing', async () => {
    const world = await open({ 'house.personsPerWeek': 1 });
    const profileId = await somebody(world);
    await release(world, profileId, world.postingId);
    await release(world, profileId, await postingWithMusts(world, []));
    const third = await proposeFor(world, await somebody(world), await postingWithMusts(world, []));
    await expect(agree(world, third)).rejects.toMatchObject({ reason: 'budgetSpentWeek' });
  });

  it('gives the last place to one of two who say yes at the same time, and records nothing of the other', async () => {
    const world = await open({ 'house.personsPerPosting': 2 });
    await release(world, await somebody(world), world.postingId);
    const first = await proposeFor(world, await somebody(world), world.postingId);
    const second = await proposeFor(world, await somebody(world), world.postingId);
    const results = await Promise.allSettled([agree(world, first), agree(world, second)]);
    expect(results.map(reasonOf).sort()).toEqual(['budgetSpentPosting', 'fulfilled']);
    expect(await world.app.db.select().from(jobFits)).toHaveLength(2);
    expect(await world.app.db.select().from(shownProfiles)).toHaveLength(2);
    expect(await world.app.db.select().from(consents)).toHaveLength(2);
    const states = await Promise.all([first, second].map(async (id) => (await proposalOf(world, id)).state));
    expect(states.sort()).toEqual(['proposed', 'withCompany']);
  });

  it('gives the last place of the week to one of two officers whose postings belong to two companies of a group', async () => {
    const world = await open({ 'house.personsPerWeek': 1 });
    await inOneGroup(world);
    const colleague = actorOf(await insertUser(world.app.db, { roles: ['officer'] }));
    const theirs = await postingWithMusts(world, [], { companyId: companyOf(world.otherCompany) });
    const first = await proposeFor(world, await somebody(world), world.postingId);
    const second = await proposeFor(world, await somebody(world), theirs, colleague);
    const results = await Promise.allSettled([agree(world, first), agree(world, second)]);
    expect(results.map(reasonOf).sort()).toEqual(['budgetSpentWeek', 'fulfilled']);
  });

  it('begins anew on Monday, and the refusal names the day', async () => {
    const world = await open({ 'house.personsPerWeek': 1 });
    await release(world, await somebody(world), world.postingId);
    const second = await proposeFor(world, await somebody(world), await postingWithMusts(world, []));
    await expect(agree(world, second)).rejects.toMatchObject({ params: { allowed: 1, fromOn: '2027-01-18' } });
    // Sunday, 23:30 in Berlin is still this week; half an hour later it is not.
    world.app.clock.set('2027-01-17T22:30:00Z');
    await expect(agree(world, second)).rejects.toMatchObject({ reason: 'budgetSpentWeek' });
    world.app.clock.set('2027-01-17T23:00:00Z');
    await agree(world, second);
  });

  it('counts different musts too', async () => {
    const world = await open({ 'house.mustsPerWeek': 2 });
    const [a = '', b = '', c = ''] = plainSkills(world.app, 3);
    await fillIndex(world.app, 100, everyMixOf([a, b, c]));
    await release(world, await somebody(world), await postingWithMusts(world, [a, b]));
    await release(world, await somebody(world), await postingWithMusts(world, [b, a]));
    const third = await proposeFor(world, await somebody(world), await postingWithMusts(world, [c]));
    await expect(agree(world, third)).rejects.toMatchObject({ reason: 'budgetSpentMusts' });
  });
});

describe('the officer sees', () => {
  it('on the page of a company what it has read with its group and for each of its postings', async () => {
    const world = await open();
    await inOneGroup(world);
    const theirs = await postingWithMusts(world, [], { companyId: companyOf(world.otherCompany) });
    await release(world, await somebody(world), world.postingId);
    await release(world, await somebody(world), theirs);
    const { reading, group } = await findCompany(world.app, world.officer, companyOf(world.company));
    expect(group?.companies).toHaveLength(2);
    expect(reading).toMatchObject({
      ...{ weekOn: '2027-01-11', week: { used: 2, allowed: 30 }, musts: { used: 0, allowed: 30 } },
      postings: [{ postingId: world.postingId, persons: 1 }],
    });
    expect((await findCompany(world.app, world.caseworker, companyOf(world.company))).reading).toBeNull();
  });

  it('in a list who is near a limit, a group as one', async () => {
    const world = await open({ 'house.personsPerWeek': 5 });
    await inOneGroup(world);
    const theirs = await postingWithMusts(world, [], { companyId: companyOf(world.otherCompany) });
    for (const postingId of [world.postingId, world.postingId, theirs]) {
      await release(world, await somebody(world), postingId);
    }
    const before = await listReadingBudgets(world.app, world.officer);
    expect(before.near).toEqual([]);
    expect(before.others).toMatchObject([{ name: 'Muster-Gruppe', isGroup: true, week: { used: 3, allowed: 5 } }]);
    await release(world, await somebody(world), theirs);
    const after = await listReadingBudgets(world.app, world.officer);
    expect(after.near).toMatchObject([{ name: 'Muster-Gruppe', week: { used: 4 }, posting: { used: 2, allowed: 10 } }]);
    await expect(listReadingBudgets(world.app, world.caseworker)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

async function inOneGroup({ app, officer, company, otherCompany }: ProposalWorld): Promise<void> {
  const one = { companyId: companyOf(company), version: 1 };
  await setCompanyGroup(app, officer, { ...one, to: 'new', name: 'Muster-Gruppe' });
  const { group } = await findCompany(app, officer, companyOf(company));
  const other = { companyId: companyOf(otherCompany), version: 1 };
  await setCompanyGroup(app, officer, { ...other, to: 'existing', groupId: group?.id ?? '' });
}
