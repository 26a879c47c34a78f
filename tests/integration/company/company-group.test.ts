import { describe, expect, it } from 'vitest';
import { findCompany } from '#app/use-cases/company/find-company.server.ts';
import { setCompanyGroup } from '#app/use-cases/company/set-company-group.server.ts';
import { auditRows, companyGroups } from '#db/schema/index.ts';
import { openProposalWorld, type ProposalWorld } from '#tests/support/proposal-world.ts';
import { companyOf } from '#tests/support/stage-two-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const open = async () => openProposalWorld(await openTestApp());
const begin = ({ app, officer, company }: ProposalWorld, name = 'Muster-Gruppe') =>
  setCompanyGroup(app, officer, { companyId: companyOf(company), version: 1, to: 'new', name });

describe('a group of companies', () => {
  it('is begun, joined and left, and the log keeps who was in it', async () => {
    const world = await open();
    const { app, officer } = world;
    const [one, other] = [companyOf(world.company), companyOf(world.otherCompany)];
    await begin(world);
    const { group, groups } = await findCompany(app, officer, one);
    expect(groups).toEqual([{ id: group?.id, name: 'Muster-Gruppe' }]);
    const groupId = group?.id ?? '';
    await setCompanyGroup(app, officer, { companyId: other, version: 1, to: 'existing', groupId });
    expect((await findCompany(app, officer, other)).group?.companies.map(({ id }) => id).sort()).toEqual(
      [one, other].sort(),
    );
    await setCompanyGroup(app, officer, { companyId: other, version: 2, to: 'none' });
    await setCompanyGroup(app, officer, { companyId: one, version: 2, to: 'none' });
    expect(await app.db.select().from(companyGroups)).toEqual([]);
    const logged = (await app.db.select().from(auditRows)).filter(({ action }) => action.endsWith('Group'));
    expect(logged.map(({ action, subjectIds }) => [action, subjectIds[0]])).toEqual([
      ['company.joinGroup', one],
      ['company.joinGroup', other],
      ['company.leaveGroup', other],
      ['company.leaveGroup', one],
    ]);
  });

  it('has a name of its own, and is changed by one officer at a time', async () => {
    const world = await open();
    const { app, officer } = world;
    await begin(world);
    const companyId = companyOf(world.otherCompany);
    await expect(
      setCompanyGroup(app, officer, { companyId, version: 1, to: 'new', name: 'MUSTER-GRUPPE' }),
    ).rejects.toMatchObject({ code: 'duplicate', problems: [{ field: 'groupName', code: 'sameGroupName' }] });
    await expect(
      setCompanyGroup(app, officer, { companyId, version: 7, to: 'new', name: 'Andere' }),
    ).rejects.toMatchObject({ code: 'versionConflict' });
    expect(await app.db.select().from(companyGroups)).toHaveLength(1);
    await expect(
      setCompanyGroup(app, officer, { companyId, version: 1, to: 'existing', groupId: 'gone' }),
    ).rejects.toMatchObject({ code: 'invalid' });
  });

  it("is the employer service's: a caseworker cannot change it and does not read it", async () => {
    const world = await open();
    await begin(world);
    await expect(
      setCompanyGroup(world.app, world.caseworker, { companyId: companyOf(world.company), version: 2, to: 'none' }),
    ).rejects.toMatchObject({ code: 'forbidden' });
    expect((await findCompany(world.app, world.caseworker, companyOf(world.company))).group).toBeNull();
  });
});
