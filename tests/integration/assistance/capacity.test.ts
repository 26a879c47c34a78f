import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import { findCapacity } from '#app/use-cases/assistance/find-capacity.server.ts';
import { setCaseloadBands } from '#app/use-cases/rule/set-caseload-bands.server.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import { users } from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import {
  insertCompany,
  insertOrganisation,
  insertPosting,
  insertProfile,
  insertTeam,
  insertUser,
} from '#tests/support/factories.ts';
import { insertPlacement, insertProposal } from '#tests/support/match-factories.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

let app: TestApp;
let lead: Actor;
let people: Actor[];
let organisationId: string;

/** A team with this many caseworkers, three cases each. */
async function openTeam(size: number): Promise<void> {
  const team = await insertTeam(app.db, { organisationId, caseloadBand: 'specialTeam' });
  const place = { organisationId, teamId: team.id };
  lead = actorOf(await insertUser(app.db, { ...place, roles: ['teamLead'] }));
  people = [];
  for (let number = 0; number < size; number += 1) {
    const user = await insertUser(app.db, place);
    people.push(actorOf(user));
    for (let index = 0; index < 3; index += 1) await insertProfile(app.db, { organisationId, caseworkerId: user.id });
  }
}

beforeEach(async () => {
  app = await openTestApp();
  organisationId = (await insertOrganisation(app.db)).id;
});

describe('the capacity of a team', () => {
  it('is told as sums from five caseworkers on, and names nobody', async () => {
    await openTeam(5);
    const { team } = await findCapacity(app, lead);
    expect(team).toMatchObject({ cases: 15, caseworkers: 5, perCaseworker: 3, stands: 'below' });
    const said = JSON.stringify(team);
    for (const row of await app.db.select({ id: users.id, name: users.displayName }).from(users)) {
      expect(said).not.toContain(row.id);
      expect(said).not.toContain(row.name);
    }
  });

  it('is not told of four, nor after one of five has left', async () => {
    await openTeam(4);
    expect((await findCapacity(app, lead)).team).toBe('tooSmall');
  });

  it('is not told to a caseworker: she reads her own number', async () => {
    await openTeam(5);
    const capacity = await findCapacity(app, people[0] as Actor);
    expect([capacity.team, capacity.own.cases]).toEqual([null, 3]);
  });

  it('is nothing for company, mentor, controlling or administrator', async () => {
    await openTeam(5);
    for (const role of ['company', 'mentor', 'controlling', 'administrator', 'officer'] as const)
      await expect(findCapacity(app, { ...lead, roles: [role] })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('what cases need', () => {
  it('counts each case once, and what comes due week by week', async () => {
    await openTeam(5);
    const [her] = people;
    const profile = await insertProfile(app.db, { organisationId, caseworkerId: her?.userId ?? null });
    const company = await insertCompany(app.db);
    const posting = await insertPosting(app.db, { companyId: company.id });
    const ids = { postingId: posting.id, profileId: profile.id, companyId: company.id, organisationId };
    // Due on 10 January, before today: late work belongs to this week.
    await insertProposal(app.db, ids);
    // With a step due on 8 January.
    await insertPlacement(app.db, ids);
    const second = await insertPosting(app.db, { companyId: company.id });
    await insertProposal(app.db, { ...ids, postingId: second.id, dueOn: '2027-01-18' });
    await insertProfile(app.db, { organisationId, caseworkerId: her?.userId ?? null, courseUntilOn: '2027-03-01' });
    const { own } = await findCapacity(app, her as Actor);
    expect(own.efforts).toEqual([
      { effort: 'preparing', count: 1 },
      { effort: 'accompanied', count: 0 },
      { effort: 'proposed', count: 0 },
      { effort: 'inCourse', count: 1 },
      { effort: 'quiet', count: 3 },
    ]);
    expect(own.forecast.map(({ from, to, count }) => [from, to, count])).toEqual([
      ['2027-01-11', '2027-01-17', 2],
      ['2027-01-18', '2027-01-24', 1],
      ['2027-01-25', '2027-01-31', 0],
      ['2027-02-01', '2027-02-07', 0],
    ]);
  });
});

describe('the target bands', () => {
  it('are at first 1:100 for young people, 1:150 to 200 for a special team, 1:260 to 300 at an integration point', async () => {
    const book = await rulesAt(app.db, '2027-01-11');
    const band = (name: string) =>
      ['Least', 'Most'].map(
        (end) => book.rules.find(({ key }) => key === `house.caseload${end}.${name}`)?.value ?? null,
      );
    expect([band('youth'), band('specialTeam'), band('integrationPoint')]).toEqual([
      [null, 100],
      [150, 200],
      [260, 300],
    ]);
  });

  it('are set by the administrator from today on, the old ones stay in the rules', async () => {
    await openTeam(5);
    const administrator = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
    const set = (least: number | null, most: number | null) =>
      setCaseloadBands(app, administrator, [{ band: 'specialTeam', least, most }]);
    await set(2, 3);
    expect((await findCapacity(app, lead)).team).toMatchObject({ stands: 'within' });
    await set(null, 2);
    expect(await findCapacity(app, lead)).toMatchObject({
      band: { least: null, most: 2 },
      team: { stands: 'above' },
    });
    const book = await rulesAt(app.db, '2027-01-11');
    const rows = book.rules.filter(({ key }) => key === 'house.caseloadMost.specialTeam');
    expect(rows.map(({ value, validTo }) => [value, validTo])).toEqual([
      [200, '2027-01-10'],
      [2, null],
    ]);
    await expect(set(5, 4)).rejects.toMatchObject({ reason: 'bandUpsideDown' });
    await expect(setCaseloadBands(app, lead, [{ band: 'specialTeam', least: 1, most: 2 }])).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
