import { describe, expect, it } from 'vitest';
import { followUpDay } from '#app/domain/company/follow-up.ts';
import { listToday } from '#app/use-cases/assistance/list-today.server.ts';
import { logContact } from '#app/use-cases/company/log-contact.server.ts';
import { findEmployerSide } from '#app/use-cases/match/find-employer-side.server.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertCompany, insertPosting, insertUser } from '#tests/support/factories.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const call = { kind: 'call', summary: 'Meldet sich nach der Inventur.', key: null } as const;
const today = { only: null, page: 1 } as const;

describe('a call with a company', () => {
  it('is noted from its posting, and stands there as the last contact', async () => {
    const app = await openTestApp();
    const officer = actorOf(await insertUser(app.db, { roles: ['officer'] }));
    const caseworker = actorOf(await insertUser(app.db));
    const posting = await insertPosting(app.db);
    const about = { companyId: posting.companyId, postingId: posting.id };
    await logContact(app, officer, { ...call, ...about, nextContactOn: '2027-01-18' });
    const side = await findEmployerSide(app, officer, posting.id);
    expect(side.lastContact).toMatchObject({ postingId: posting.id, nextContactOn: '2027-01-18' });
    // What was said is the employer service's.
    expect(await findEmployerSide(app, caseworker, posting.id)).toMatchObject({ lastContact: null, mayLog: false });
  });

  it('is about a posting of that company or none', async () => {
    const app = await openTestApp();
    const officer = actorOf(await insertUser(app.db, { roles: ['officer'] }));
    const { id: companyId } = await insertCompany(app.db);
    const { id: postingId } = await insertPosting(app.db);
    const input = { ...call, companyId, postingId, nextContactOn: null };
    await expect(logContact(app, officer, input)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('promises nothing for a day that is over', async () => {
    const app = await openTestApp();
    const officer = actorOf(await insertUser(app.db, { roles: ['officer'] }));
    const { id: companyId } = await insertCompany(app.db);
    const input = { ...call, companyId, postingId: null, nextContactOn: '2027-01-10' };
    await expect(logContact(app, officer, input)).rejects.toMatchObject({
      problems: [{ field: 'nextContactOn', code: 'dateInPast' }],
    });
  });

  it('comes back on the start page of the officer in charge; of a company without one, of whoever promised it', async () => {
    const app = await openTestApp();
    const inCharge = await insertUser(app.db, { roles: ['officer'] });
    const other = actorOf(await insertUser(app.db, { roles: ['officer'] }));
    const cared = await insertCompany(app.db, { officerId: inCharge.id });
    const nobodys = await insertCompany(app.db, { officerId: null });
    for (const { id } of [cared, nobodys])
      await logContact(app, other, { ...call, companyId: id, postingId: null, nextContactOn: '2027-01-11' });
    const due = async (actor: typeof other) =>
      (await listToday(app, actor, today)).sections.today.rows.map(({ href }) => href);
    expect(await due(actorOf(inCharge))).toEqual([`/companies/${cared.id}`]);
    expect(await due(other)).toEqual([`/companies/${nobodys.id}`]);
  });

  it('is spoken of again in weeks, on a working day; a day that was typed wins', () => {
    expect(followUpDay('2027-01-11', 'week', null)).toBe('2027-01-18');
    // Two weeks after 15 March 2027 is Easter Monday.
    expect(followUpDay('2027-03-15', 'twoWeeks', null)).toBe('2027-03-30');
    expect(followUpDay('2027-01-11', 'fourWeeks', '2027-01-13')).toBe('2027-01-13');
    expect(followUpDay('2027-01-11', null, null)).toBeNull();
  });
});
