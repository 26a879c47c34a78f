import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Course } from '#app/domain/profile/profile.ts';
import { listToday } from '#app/use-cases/assistance/list-today.server.ts';
import { changeProfiles } from '#app/use-cases/profile/change-profiles.server.ts';
import { editProfile } from '#app/use-cases/profile/edit-profile.server.ts';
import { findCase } from '#app/use-cases/profile/find-case.server.ts';
import { listCourseWindows, listNamelessProfiles } from '#app/use-cases/profile/list-cases.server.ts';
import { profiles, ruleValues } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertPosting, insertProfile, insertUser } from '#tests/support/factories.ts';
import { insertPlacement } from '#tests/support/match-factories.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const course = (untilOn: string): Course => ({
  kind: 'integrationCourse',
  goal: null,
  untilOn,
  times: null,
  examOn: null,
});

/** It is 11 January 2027: the windows end on 10 February, 12 March and 11 April. */
async function openHouse() {
  const app = await openTestApp();
  const organisation = await insertOrganisation(app.db);
  const kim = await insertUser(app.db, { organisationId: organisation.id });
  const caseworker = actorOf(kim);
  const learner = (untilOn: string, over: Partial<typeof profiles.$inferInsert> = {}) =>
    insertProfile(app.db, {
      organisationId: organisation.id,
      caseworkerId: kim.id,
      course: course(untilOn),
      courseUntilOn: untilOn,
      ...over,
    });
  const counts = async () => {
    const { courseEnds } = await listToday(app, caseworker, { only: null, page: 1 });
    return Object.fromEntries(courseEnds.map(({ days, count }) => [days, count]));
  };
  const place = async (profileId: string, over: object) => {
    const posting = await insertPosting(app.db);
    return insertPlacement(app.db, {
      profileId,
      postingId: posting.id,
      companyId: posting.companyId,
      organisationId: organisation.id,
      ...over,
    });
  };
  return { app, caseworker, learner, counts, place };
}

const stored = async (app: Awaited<ReturnType<typeof openHouse>>['app'], id: string) => {
  const [row] = await app.db.select().from(profiles).where(eq(profiles.id, id));
  if (row === undefined) throw new Error('no profile');
  return row;
};

describe('"Kurs endet in 90 / 60 / 30 Tagen, nichts danach"', () => {
  it('counts each course from the day it ends in the window to the day it is over', async () => {
    const { learner, counts } = await openHouse();
    for (const untilOn of ['2027-01-10', '2027-01-11', '2027-02-10', '2027-02-11', '2027-03-12', '2027-03-13'])
      await learner(untilOn);
    for (const untilOn of ['2027-04-11', '2027-04-12']) await learner(untilOn);
    expect(await counts()).toEqual({ 30: 2, 60: 4, 90: 6 });
  });

  it('lists the same people as it counts', async () => {
    const { app, caseworker, learner } = await openHouse();
    const soon = await learner('2027-02-10');
    await learner('2027-02-11');
    const filter = { courseEnds: { from: '2027-01-11', to: '2027-02-10' } };
    const { rows, total } = await listNamelessProfiles(app, caseworker, filter, { number: 0, size: 50 });
    expect([rows.map((row) => row.profile.id), total]).toEqual([[soon.id], 1]);
  });

  it('leaves out who has a plan: ticked by hand, or placed beyond the course', async () => {
    const { app, caseworker, learner, counts, place } = await openHouse();
    await learner('2027-02-01', { followUpPlanned: true });
    const preparing = await learner('2027-02-01');
    await place(preparing.id, { state: 'preparing' });
    const started = await learner('2027-02-01');
    await place(started.id, { state: 'started', plannedEndOn: '2027-02-02' });
    const lasting = await learner('2027-02-01');
    await place(lasting.id, { state: 'lasts' });
    expect(await counts()).toEqual({ 30: 0, 60: 0, 90: 0 });
    expect((await findCase(app, caseworker, started.id)).isPlacedAfterCourse).toBe(true);
  });

  it('keeps who is placed only beside the course, or whose placement has ended', async () => {
    const { app, caseworker, learner, counts, place } = await openHouse();
    const beside = await learner('2027-02-01');
    await place(beside.id, { state: 'started', kind: 'internship', plannedEndOn: '2027-02-01' });
    const over = await learner('2027-02-01');
    await place(over.id, { state: 'ended', endedOn: '2027-01-08' });
    expect(await counts()).toEqual({ 30: 2, 60: 2, 90: 2 });
    expect((await findCase(app, caseworker, beside.id)).isPlacedAfterCourse).toBe(false);
  });

  it('asks for the windows the house has set', async () => {
    const { app, learner, counts } = await openHouse();
    await learner('2027-01-25');
    await app.db
      .update(ruleValues)
      .set({ detail: { days: [45, 14] } })
      .where(eq(ruleValues.key, 'house.courseEnds'));
    expect(await counts()).toEqual({ 14: 1, 45: 1 });
    expect(await listCourseWindows(app)).toEqual([14, 45]);
  });
});

describe('the tick "something is planned after the course"', () => {
  it('goes when the end of the course moves, by form as by import', async () => {
    const { app, caseworker, learner } = await openHouse();
    const byForm = await learner('2027-02-01', { followUpPlanned: true });
    await editProfile(app, caseworker, {
      profileId: byForm.id,
      version: byForm.version,
      fields: { course: course('2027-03-01'), followUpPlanned: true },
    });
    expect(await stored(app, byForm.id)).toMatchObject({ courseUntilOn: '2027-03-01', followUpPlanned: false });
    const byImport = await learner('2027-02-01', { followUpPlanned: true });
    await write(app.db, (tx) =>
      changeProfiles(app, tx, null, [
        { kind: 'edit', id: byImport.id, version: byImport.version, fields: { course: course('2027-03-01') } },
      ]),
    );
    expect((await stored(app, byImport.id)).followUpPlanned).toBe(false);
  });

  it('stays while the end stays, and when it is set together with a new end', async () => {
    const { app, caseworker, learner } = await openHouse();
    const same = await learner('2027-02-01', { followUpPlanned: true });
    await editProfile(app, caseworker, {
      profileId: same.id,
      version: same.version,
      fields: { course: { ...course('2027-02-01'), goal: 'B1' } },
    });
    expect((await stored(app, same.id)).followUpPlanned).toBe(true);
    const fresh = await learner('2027-02-01');
    await editProfile(app, caseworker, {
      profileId: fresh.id,
      version: fresh.version,
      fields: { course: course('2027-03-01'), followUpPlanned: true },
    });
    expect((await stored(app, fresh.id)).followUpPlanned).toBe(true);
  });
});
