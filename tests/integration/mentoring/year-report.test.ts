import { expect, it } from 'vitest';
import { findYearReport } from '#app/use-cases/mentoring/find-year-report.server.ts';
import { insertMeeting } from '#db/queries/mentoring/tandem.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertProfile, insertUser } from '#tests/support/factories.ts';
import { insertTandem } from '#tests/support/match-factories.ts';
import { mentoringHouse, takenOnMentor, waitingLearner } from '#tests/support/mentoring.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const sheet = { year: '2026', exact: false };

async function yearOf(tandems: number) {
  const app = await openTestApp();
  const { coordinator, caseworker } = await mentoringHouse(app);
  const { mentorId } = await takenOnMentor(app, coordinator);
  for (let number = 0; number < tandems; number += 1) {
    const profile = await insertProfile(app.db);
    const { id: tandemId } = await insertTandem(app.db, { profileId: profile.id, mentorId, startedOn: '2026-05-04' });
    const met = { tandemId, minutes: 90, loggedBy: mentorId, loggedAt: app.clock.now() };
    await write(app.db, async (tx) => {
      await insertMeeting(tx, { ...met, on: '2026-05-11' });
      await insertMeeting(tx, { ...met, on: '2027-01-04' });
    });
  }
  return { app, coordinator, caseworker };
}

it('tells the council what the year came to, beside the year before', async () => {
  const { app } = await yearOf(12);
  const controlling = actorOf(await insertUser(app.db, { roles: ['controlling'] }));
  const report = await findYearReport(app, controlling, sheet);
  expect(report).toMatchObject({ year: '2026', to: '2026-12-31', isOpen: false, mayBeExact: false });
  expect(report.now).toMatchObject({ formed: 10, running: 10, ended: null, meetings: 12, hours: 18 });
  expect(report.before.formed).toBeNull();
});

it('keeps exact numbers for coordinators, who see every tandem anyway', async () => {
  const { app, coordinator } = await yearOf(3);
  const controlling = actorOf(await insertUser(app.db, { roles: ['controlling'] }));
  const exact = { year: '2026', exact: true };
  expect((await findYearReport(app, coordinator, exact)).now).toMatchObject({ isExact: true, formed: 3, meetings: 3 });
  expect((await findYearReport(app, controlling, exact)).now).toMatchObject({ isExact: false, formed: null });
});

it('counts who waited at the end of the year, and nobody who came later', async () => {
  const { app, coordinator, caseworker } = await yearOf(0);
  await waitingLearner(app, caseworker);
  const exact = { year: '2026', exact: true };
  expect((await findYearReport(app, coordinator, exact)).now.matched).toEqual({ losing: null, other: null });
  app.clock.advance({ days: 60 });
  const report = await findYearReport(app, coordinator, { ...exact, year: null });
  expect(report).toMatchObject({ year: '2027', isOpen: true });
  expect(Object.values(report.now.matched)).toContain(0);
});

it('is nothing for companies, volunteers or caseworkers', async () => {
  const { app, caseworker } = await yearOf(0);
  await expect(findYearReport(app, caseworker, sheet)).rejects.toMatchObject({ code: 'forbidden' });
});
