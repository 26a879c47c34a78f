import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { approveMentor } from '#app/use-cases/mentoring/approve-mentor.server.ts';
import { findMentorPage } from '#app/use-cases/mentoring/find-mentor-page.server.ts';
import { findMentoringOverview } from '#app/use-cases/mentoring/mentoring-overview.server.ts';
import { moveMentor } from '#app/use-cases/mentoring/move-mentor.server.ts';
import { registerMentor } from '#app/use-cases/mentoring/register-mentor.server.ts';
import { auditRows } from '#db/schema/audit.ts';
import { users } from '#db/schema/account.ts';
import { mentors } from '#db/schema/mentoring.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { firstPages, mentoringHouse, registration, signedPapers, takenOnMentor } from '#tests/support/mentoring.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

/** Every value of every table, as text. */
async function wholeDatabase(app: TestApp): Promise<string> {
  const tables = await app.db.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`,
  );
  const rows = [];
  for (const { name } of tables) rows.push(await app.db.all(sql`select * from ${sql.identifier(name)}`));
  return JSON.stringify(rows);
}

describe('a sign-up', () => {
  it('is one record however often it is sent, with who she is in the vault only', async () => {
    const app = await openTestApp();
    const typed = registration();
    await Promise.all([registerMentor(app, typed), registerMentor(app, typed), registerMentor(app, typed)]);
    const rows = await app.db.select().from(mentors);
    expect(rows).toMatchObject([{ state: 'registered', capacity: 1, maxKm: 10, languages: ['en'] }]);
    const everything = await wholeDatabase(app);
    for (const secret of ['Mara', 'Erdacht', 'erdacht', '77 77', typed.email]) expect(everything).not.toContain(secret);
  });

  it('by somebody who is known already adds nothing and tells nothing', async () => {
    const app = await openTestApp();
    await registerMentor(app, registration({ email: 'zweimal@ehrenamt.example' }));
    await expect(registerMentor(app, registration({ email: ' Zweimal@Ehrenamt.example' }))).resolves.toBeUndefined();
    expect(await app.db.select().from(mentors)).toHaveLength(1);
  });

  it('finds the quarter as well as the town', async () => {
    const app = await openTestApp();
    await registerMentor(app, registration({ place: 'Brackwede' }));
    const [row] = await app.db.select().from(mentors);
    expect(app.places.name(row?.quarterId ?? 0)).toBe('Brackwede (Bielefeld)');
    expect(app.places.name(row?.placeId ?? 0)).toBe('Bielefeld');
  });

  it.each([
    ['a place nobody knows', { place: 'Xqzuuvw' }, { field: 'place', code: 'placeUnknown' }],
    ['a whole district', { place: 'Kreis Herford' }, { field: 'place', code: 'placeTooCoarse' }],
    ['no time', { slots: [] }, { field: 'slots', code: 'slotsMissing' }],
    ['nothing to offer', { offers: [] }, { field: 'offers', code: 'offersMissing' }],
    ['somebody under 18', { isAdult: false }, { field: 'isAdult', code: 'adultsOnly' }],
    ['no promise to keep quiet', { pledges: false }, { field: 'pledges', code: 'pledgeMissing' }],
  ])('with %s is refused with a sentence and leaves nothing behind', async (_, over, problem) => {
    const app = await openTestApp();
    await expect(registerMentor(app, registration(over))).rejects.toMatchObject({
      code: 'invalid',
      problems: [problem],
    });
    expect(await app.db.select().from(mentors)).toEqual([]);
  });

  it('asks which place is meant when there are several, and takes the chosen one', async () => {
    const app = await openTestApp();
    const several = app.places
      .choices()
      .map((spot) => spot.name)
      .find((name) => app.places.resolve(name.replace(/ \(.*/, '')).kind === 'ambiguous');
    const typed = (several ?? '').replace(/ \(.*/, '');
    const refused = await registerMentor(app, registration({ place: typed })).catch((error: unknown) => error);
    expect(refused).toMatchObject({ problems: [{ field: 'place', code: 'placeWhich' }] });
    const { params } = (refused as { problems: { params: { ids: string } }[] }).problems[0] ?? { params: { ids: '' } };
    const chosen = Number(params.ids.split('|')[1]);
    await registerMentor(app, registration({ place: typed, chosenSpotId: chosen }));
    const [row] = await app.db.select().from(mentors);
    expect(row?.quarterId ?? row?.placeId).toBe(chosen);
  });
});

describe('taking on', () => {
  it('opens an account without name or address, signed in by the keyed hash, and enters the index', async () => {
    const app = await openTestApp();
    const { coordinator } = await mentoringHouse(app);
    const { mentorId } = await takenOnMentor(app, coordinator);
    const rows = await app.db.select().from(users);
    expect(rows.find((row) => row.mentorId === mentorId)).toMatchObject({
      email: null,
      displayName: null,
      phone: null,
      roles: ['mentor'],
    });
    const hits = await app.engine.mentorsFor(app.db, {
      spotId: null,
      mode: 'both',
      slots: [],
      languages: [],
      goal: 'everyday',
    });
    expect(hits.map((hit) => hit.mentorId)).toEqual([mentorId]);
  });

  it('has one winner when two coordinators do it at once', async () => {
    const app = await openTestApp();
    const { coordinator } = await mentoringHouse(app);
    await registerMentor(app, registration());
    const [row] = await app.db.select().from(mentors);
    const mentorId = row?.id ?? '';
    await moveMentor(app, coordinator, { mentorId, version: 1, move: 'interview', on: '2027-01-11' });
    await moveMentor(app, coordinator, { mentorId, version: 2, move: 'check', on: null, papers: signedPapers });
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => approveMentor(app, coordinator, { mentorId, version: 3 })),
    );
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    expect((await app.db.select().from(users)).filter((user) => user.mentorId === mentorId)).toHaveLength(1);
  });

  it('is refused before she was heard and checked, and a talk cannot lie in the future', async () => {
    const app = await openTestApp();
    const { coordinator } = await mentoringHouse(app);
    await registerMentor(app, registration());
    const [row] = await app.db.select().from(mentors);
    const mentorId = row?.id ?? '';
    await expect(approveMentor(app, coordinator, { mentorId, version: 1 })).rejects.toMatchObject({
      reason: 'mentorMoveImpossible',
    });
    await expect(
      moveMentor(app, coordinator, { mentorId, version: 1, move: 'interview', on: '2027-01-12' }),
    ).rejects.toMatchObject({ problems: [{ code: 'dayInFuture' }] });
  });

  it('or leaving keeps no date of a certificate; the account closes and the address is free again', async () => {
    const app = await openTestApp();
    const { coordinator } = await mentoringHouse(app);
    const { mentorId } = await takenOnMentor(app, coordinator, { email: 'wieder@ehrenamt.example' });
    await moveMentor(app, coordinator, { mentorId, version: 4, move: 'end', on: null });
    const [row] = await app.db.select().from(mentors);
    expect(row).toMatchObject({ state: 'ended', certificateSeenOn: null });
    expect(
      (await app.db.select().from(users)).find((user) => user.mentorId === mentorId)?.deactivatedAt,
    ).not.toBeNull();
    await expect(takenOnMentor(app, coordinator, { email: 'wieder@ehrenamt.example' })).resolves.toBeDefined();
  });

  it('belongs to coordinators: others see volunteers by code only, and no page of one', async () => {
    const app = await openTestApp();
    const { coordinator, caseworker } = await mentoringHouse(app);
    const officer = actorOf(await insertUser(app.db, { roles: ['officer'] }));
    const { mentorId, mentor } = await takenOnMentor(app, coordinator);
    expect((await findMentoringOverview(app, coordinator, firstPages)).active).toMatchObject([
      { name: 'Erdacht, Mara' },
    ]);
    for (const other of [caseworker, officer]) {
      const seen = await findMentoringOverview(app, other, firstPages);
      expect(JSON.stringify(seen)).not.toContain('Erdacht');
      expect(seen.active).toMatchObject([{ id: mentorId, name: null, place: 'Bielefeld', free: 1 }]);
      await expect(findMentorPage(app, other, mentorId)).rejects.toMatchObject({ code: 'forbidden' });
    }
    await expect(findMentorPage(app, mentor, mentorId)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(findMentoringOverview(app, mentor, firstPages)).rejects.toMatchObject({ code: 'forbidden' });
    expect((await findMentorPage(app, coordinator, mentorId)).person).toMatchObject({
      firstName: 'Mara',
      phone: '0208 000 77 77',
    });
    const audited = await app.db.select().from(auditRows);
    expect(
      audited.filter((entry) => entry.action === 'reveal' && entry.actorId === coordinator.userId).length,
    ).toBeGreaterThan(1);
  });
});
