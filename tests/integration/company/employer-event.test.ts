import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { blockCompany } from '#app/use-cases/disclosure/block-company.server.ts';
import { findEvent, listEvents } from '#app/use-cases/company/find-event.server.ts';
import {
  inviteCompany,
  inviteGuest,
  recordCompanyAtEvent,
  recordGuestAtEvent,
} from '#app/use-cases/company/invite-to-event.server.ts';
import { cancelEvent, planEvent } from '#app/use-cases/company/plan-event.server.ts';
import { eraseCase } from '#app/use-cases/profile/erase-case.server.ts';
import { auditRows, eventGuests, profiles } from '#db/schema/index.ts';
import { insertCompany, insertPosting } from '#tests/support/factories.ts';
import { openProposalWorld, propose, type ProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const plan = { title: 'Metall trifft Menschen', heldOn: '2027-01-20', time: '16:00', venue: 'Aula', key: null };

/** An event next week, to which the company of the world and its person are invited. */
async function open() {
  const world = await openProposalWorld(await openTestApp());
  const eventId = await planEvent(world.app, world.officer, plan);
  const companyId = world.company.companyId ?? '';
  await inviteCompany(world.app, world.officer, { eventId, companyId });
  const caseCode = await codeOf(world);
  await inviteGuest(world.app, world.caseworker, { eventId, caseCode });
  return { world, eventId, companyId, caseCode };
}

async function codeOf({ app, profileId }: ProposalWorld): Promise<string> {
  const [row] = await app.db.select({ caseCode: profiles.caseCode }).from(profiles).where(eq(profiles.id, profileId));
  return row?.caseCode ?? '';
}

describe('an employer event', () => {
  it('is planned for a time to come, once however often the form is sent', async () => {
    const { app, officer, caseworker } = await openProposalWorld(await openTestApp());
    await expect(planEvent(app, officer, { ...plan, heldOn: '2027-01-10' })).rejects.toMatchObject({
      problems: [{ field: 'heldOn', code: 'dateInPast' }],
    });
    await expect(planEvent(app, officer, { ...plan, heldOn: '2027-03-28', time: '02:30' })).rejects.toMatchObject({
      problems: [{ field: 'time', code: 'notATime' }],
    });
    await expect(planEvent(app, caseworker, plan)).rejects.toMatchObject({ code: 'forbidden' });
    await planEvent(app, officer, { ...plan, key: 'one' });
    await planEvent(app, officer, { ...plan, key: 'one' });
    expect(await listEvents(app, caseworker)).toHaveLength(1);
  });

  it('shows its guests to their own caseworker alone; everybody else sees sums', async () => {
    const { world, eventId, caseCode } = await open();
    const own = await findEvent(world.app, world.caseworker, eventId);
    expect(own.guests.map((guest) => guest.caseCode)).toEqual([caseCode]);
    for (const actor of [world.officer, world.colleague]) {
      const page = await findEvent(world.app, actor, eventId);
      expect(page.guests).toEqual([]);
      expect(page.outcome.guestsInvited).toBe(1);
      expect(JSON.stringify(page)).not.toContain(caseCode);
      expect(JSON.stringify(page)).not.toContain(world.profileId);
    }
    await expect(findEvent(world.app, world.company, eventId)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('cannot be given a foreign case, nor learn whether a code exists', async () => {
    const { world, eventId, caseCode } = await open();
    for (const code of [caseCode, 'K-NOBODY'])
      await expect(inviteGuest(world.app, world.colleague, { eventId, caseCode: code })).rejects.toMatchObject({
        problems: [{ field: 'caseCode', code: 'caseUnknown' }],
      });
    await expect(
      recordGuestAtEvent(world.app, world.colleague, { eventId, profileId: world.profileId, move: 'coming' }),
    ).rejects.toMatchObject({ code: 'notFound' });
  });

  it('invites twice as once', async () => {
    const { world, eventId, companyId, caseCode } = await open();
    await recordCompanyAtEvent(world.app, world.officer, { eventId, companyId, move: 'coming' });
    await inviteCompany(world.app, world.officer, { eventId, companyId });
    await inviteGuest(world.app, world.caseworker, { eventId, caseCode });
    const page = await findEvent(world.app, world.caseworker, eventId);
    expect(page.companies).toMatchObject([{ companyId, state: 'coming' }]);
    expect(page.guests).toHaveLength(1);
    const logged = await world.app.db.select({ action: auditRows.action }).from(auditRows);
    expect(logged.filter(({ action }) => action.startsWith('employerEvent.invite'))).toHaveLength(2);
  });

  it('tells the caseworker when somebody has excluded a company that is invited', async () => {
    const { world, eventId, companyId } = await open();
    await blockCompany(world.app, world.caseworker, { profileId: world.profileId, companyId });
    const { guests, companies } = await findEvent(world.app, world.caseworker, eventId);
    expect(guests[0]?.excludedCompanies).toEqual([companies[0]?.companyName]);
  });

  it('takes a company that calls off on the day itself: it was not there', async () => {
    const { world, eventId, companyId } = await open();
    const { app, officer } = world;
    const record = (move: 'declined' | 'attended' | 'missed') =>
      recordCompanyAtEvent(app, officer, { eventId, companyId, move });
    await expect(record('attended')).rejects.toMatchObject({ reason: 'eventNotYet' });
    app.clock.set('2027-01-20T07:00:00Z');
    await record('declined');
    expect((await findEvent(app, officer, eventId)).companies).toMatchObject([{ state: 'declined', attended: false }]);
    app.clock.set('2027-01-21T07:00:00Z');
    await expect(record('declined')).rejects.toMatchObject({ reason: 'eventOver' });
    await record('missed');
  });

  it('is over on the day after: nobody is invited any more, nor is it called off', async () => {
    const { world, eventId, caseCode } = await open();
    const other = await insertCompany(world.app.db);
    world.app.clock.set('2027-01-21T07:00:00Z');
    await expect(inviteCompany(world.app, world.officer, { eventId, companyId: other.id })).rejects.toMatchObject({
      reason: 'eventOver',
    });
    await expect(inviteGuest(world.app, world.caseworker, { eventId, caseCode })).rejects.toMatchObject({
      reason: 'eventOver',
    });
    await expect(cancelEvent(world.app, world.officer, { eventId, version: 1 })).rejects.toMatchObject({
      reason: 'eventOver',
    });
  });

  it('invites no blocked company, and records nothing once it was called off', async () => {
    const { world, eventId, companyId } = await open();
    const blocked = await insertCompany(world.app.db, { state: 'blocked' });
    await expect(inviteCompany(world.app, world.officer, { eventId, companyId: blocked.id })).rejects.toMatchObject({
      reason: 'companyIsBlocked',
    });
    await cancelEvent(world.app, world.officer, { eventId, version: 1 });
    world.app.clock.set('2027-01-20T18:00:00Z');
    await expect(
      recordCompanyAtEvent(world.app, world.officer, { eventId, companyId, move: 'attended' }),
    ).rejects.toMatchObject({ reason: 'eventCancelled' });
  });

  it('counts what came of it: postings and proposals of those who were there, from the day on', async () => {
    const { world, eventId, companyId } = await open();
    const { app, officer, caseworker, profileId } = world;
    app.clock.set('2027-01-20T18:00:00Z');
    await insertPosting(app.db, { companyId, createdAt: new Date('2027-01-25T09:00:00Z') });
    await insertPosting(app.db, { createdAt: new Date('2027-01-25T09:00:00Z') });
    expect((await findEvent(app, officer, eventId)).outcome).toMatchObject({ postings: 0, proposals: 0 });
    await recordCompanyAtEvent(app, officer, { eventId, companyId, move: 'attended' });
    await recordGuestAtEvent(app, caseworker, { eventId, profileId, move: 'attended' });
    await propose(world);
    expect((await findEvent(app, officer, eventId)).outcome).toEqual({
      guestsInvited: 1,
      guestsAttended: 1,
      postings: 1,
      proposals: 1,
      introduced: 0,
      started: 0,
    });
  });

  it('forgets a guest who is erased', async () => {
    const { world } = await open();
    const [closed] = await world.app.db
      .update(profiles)
      .set({ state: 'closed' })
      .where(eq(profiles.id, world.profileId))
      .returning();
    await eraseCase(world.app, world.teamLead, {
      profileId: world.profileId,
      version: closed?.version ?? 0,
      reason: 'personAsked',
    });
    expect(await world.app.db.select().from(eventGuests)).toEqual([]);
  });
});
