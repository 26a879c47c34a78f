import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import type { CertificateKind } from '#app/domain/mentoring/vetting.ts';
import { findMentorPage } from '#app/use-cases/mentoring/find-mentor-page.server.ts';
import { addProgramme, editProgramme, listOwnProgrammes } from '#app/use-cases/mentoring/mentor-programmes.server.ts';
import { moveMentor } from '#app/use-cases/mentoring/move-mentor.server.ts';
import { interviewCalendar, planInterview } from '#app/use-cases/mentoring/plan-interview.server.ts';
import { registerMentor } from '#app/use-cases/mentoring/register-mentor.server.ts';
import { seeCertificate } from '#app/use-cases/mentoring/see-certificate.server.ts';
import { editGuide, findTownGuide, listTownsWithGuide } from '#app/use-cases/mentoring/volunteer-guide.server.ts';
import { keepRetention } from '#app/use-cases/retention/keep-retention.server.ts';
import { mentors, tandemMeetings } from '#db/schema/index.ts';
import { insertOrganisation, insertProfile, insertUser } from '#tests/support/factories.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertMentor, insertTandem } from '#tests/support/match-factories.ts';
import { mentoringHouse, registration, signedPapers } from '#tests/support/mentoring.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

async function newMentor(app: TestApp): Promise<string> {
  const known = new Set((await app.db.select().from(mentors)).map(({ id }) => id));
  await registerMentor(app, registration());
  return (await app.db.select().from(mentors)).find(({ id }) => !known.has(id))?.id ?? '';
}

async function programme(app: TestApp, coordinator: Actor, certificate: CertificateKind, isWithMinors = false) {
  await addProgramme(app, coordinator, { name: 'Lesen im Stadtteil', certificate, isWithMinors }, null);
  return (await listOwnProgrammes(app, coordinator))[0]?.id ?? '';
}

const rowOf = async (app: TestApp, id: string) => (await app.db.select().from(mentors).where(eq(mentors.id, id)))[0];

describe('the first talk', () => {
  it('is planned on the clocks of Berlin and goes into a calendar without a name', async () => {
    const app = await openTestApp();
    const { coordinator } = await mentoringHouse(app);
    const mentorId = await newMentor(app);
    const plan = { mentorId, version: 1, on: '2027-03-29', time: '16:30', kind: 'phone' as const };
    await planInterview(app, coordinator, plan);
    const words = { title: 'Kennenlernen Ehrenamt', calendar: 'Werkbrücke' };
    const file = await interviewCalendar(app, coordinator, mentorId, words);
    // The day after the clocks went forward: two hours ahead of UTC.
    expect(file).toContain('DTSTART:20270329T143000Z');
    expect(file).toContain('SEQUENCE:1');
    for (const secret of ['Mara', 'Erdacht', '@ehrenamt', '77 77']) expect(file).not.toContain(secret);
    await planInterview(app, coordinator, { ...plan, version: 2, time: '17:00' });
    const changed = await interviewCalendar(app, coordinator, mentorId, words);
    expect(changed).toContain('SEQUENCE:2');
    expect(/UID:.*/.exec(changed)?.[0]).toBe(/UID:.*/.exec(file)?.[0]);
    expect((await findMentorPage(app, coordinator, mentorId)).interview).toEqual({
      on: '2027-03-29',
      time: '17:00',
      kind: 'phone',
    });
  });

  it.each([
    ['an hour the clocks skip', { on: '2027-03-28', time: '02:30' }, { field: 'time', code: 'notATime' }],
    ['no time', { on: '2027-02-01', time: '25:00' }, { field: 'time', code: 'notATime' }],
    ['yesterday', { on: '2027-01-10', time: '10:00' }, { field: 'plannedOn', code: 'dateInPast' }],
    ['the wrong year', { on: '2028-02-01', time: '10:00' }, { field: 'plannedOn', code: 'tooFarAhead' }],
  ])('is refused at %s, and nothing is changed', async (_, at, problem) => {
    const app = await openTestApp();
    const { coordinator } = await mentoringHouse(app);
    const mentorId = await newMentor(app);
    await expect(planInterview(app, coordinator, { mentorId, version: 1, kind: 'phone', ...at })).rejects.toMatchObject(
      { problems: [problem] },
    );
    expect(await rowOf(app, mentorId)).toMatchObject({ version: 1, interviewAt: null });
  });

  it('does not overlap with another talk of the same coordinator, and follows right after one', async () => {
    const app = await openTestApp();
    const { coordinator } = await mentoringHouse(app);
    const [first, second] = [await newMentor(app), await newMentor(app)];
    const plan = { version: 1, on: '2027-02-01', kind: 'video' as const };
    await planInterview(app, coordinator, { ...plan, mentorId: first, time: '10:00' });
    for (const time of ['10:30', '09:30', '10:00'])
      await expect(planInterview(app, coordinator, { ...plan, mentorId: second, time })).rejects.toMatchObject({
        problems: [{ field: 'time', code: 'interviewOverlaps' }],
      });
    await planInterview(app, coordinator, { ...plan, mentorId: second, time: '10:45' });
    expect(await rowOf(app, second)).toMatchObject({ version: 2 });
  });
});

describe('a programme', () => {
  it('asks for an extended certificate only where people work with minors', async () => {
    const app = await openTestApp();
    const { coordinator } = await mentoringHouse(app);
    const input = { name: 'Lesen', certificate: 'extended' as const, isWithMinors: false };
    await expect(addProgramme(app, coordinator, input, null)).rejects.toMatchObject({
      problems: [{ field: 'certificate', code: 'extendedForMinorsOnly' }],
    });
    await addProgramme(app, coordinator, { ...input, isWithMinors: true }, null);
    const [row] = await listOwnProgrammes(app, coordinator);
    await expect(editProgramme(app, coordinator, row?.id ?? '', 1, input)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('belongs to its house: another one neither changes nor uses it', async () => {
    const app = await openTestApp();
    const { coordinator } = await mentoringHouse(app);
    const programmeId = await programme(app, coordinator, 'simple');
    const other = await insertOrganisation(app.db, { kind: 'volunteerOrganisation' });
    const stranger = actorOf(await insertUser(app.db, { roles: ['coordinator'], organisationId: other.id }));
    const input = { name: 'Meins', certificate: 'none' as const, isWithMinors: false };
    await expect(editProgramme(app, stranger, programmeId, 1, input)).rejects.toMatchObject({ code: 'notFound' });
    const mentorId = await newMentor(app);
    await expect(
      moveMentor(app, stranger, { mentorId, version: 1, move: 'interview', on: '2027-01-11', programmeId }),
    ).rejects.toMatchObject({ problems: [{ field: 'programmeId' }] });
  });
});

describe('the check', () => {
  it('needs agreement and pledge signed, and a certificate seen where the programme asks for one', async () => {
    const app = await openTestApp();
    const { coordinator } = await mentoringHouse(app);
    const programmeId = await programme(app, coordinator, 'simple');
    const mentorId = await newMentor(app);
    await moveMentor(app, coordinator, { mentorId, version: 1, move: 'interview', on: '2027-01-11', programmeId });
    const check = { mentorId, version: 2, move: 'check' as const };
    const unsigned = { ...signedPapers, confidentialityOn: null };
    await expect(moveMentor(app, coordinator, { ...check, on: null, papers: unsigned })).rejects.toMatchObject({
      problems: [{ field: 'confidentialityOn', code: 'required' }],
    });
    await expect(moveMentor(app, coordinator, { ...check, on: null, papers: signedPapers })).rejects.toMatchObject({
      problems: [{ field: 'on', code: 'conductCertificateMissing' }],
    });
    await moveMentor(app, coordinator, { ...check, on: '2027-01-11', papers: signedPapers });
    expect(await rowOf(app, mentorId)).toMatchObject({
      state: 'checked',
      certificateSeenOn: '2027-01-11',
      agreementOn: '2027-01-11',
    });
  });

  it('keeps no day of a certificate nobody asked for', async () => {
    const app = await openTestApp();
    const { coordinator } = await mentoringHouse(app);
    const mentorId = await newMentor(app);
    await moveMentor(app, coordinator, { mentorId, version: 1, move: 'interview', on: '2027-01-11' });
    const check = { mentorId, version: 2, move: 'check' as const, on: '2027-01-11', papers: signedPapers };
    await moveMentor(app, coordinator, check);
    expect(await rowOf(app, mentorId)).toMatchObject({ state: 'checked', certificateSeenOn: null });
  });

  it('of somebody who is not taken on leaves no trace of certificate, reason or planned talk', async () => {
    const app = await openTestApp();
    const { coordinator } = await mentoringHouse(app);
    const programmeId = await programme(app, coordinator, 'extended', true);
    const mentorId = await newMentor(app);
    await moveMentor(app, coordinator, { mentorId, version: 1, move: 'interview', on: '2027-01-11', programmeId });
    await moveMentor(app, coordinator, { mentorId, version: 2, move: 'decline', on: null });
    expect(await rowOf(app, mentorId)).toMatchObject({
      state: 'declined',
      certificateSeenOn: null,
      interviewAt: null,
    });
  });
});

describe('the day of a certificate', () => {
  const seen = { state: 'active' as const, certificateSeenOn: '2027-01-04' };

  it('goes six months after the last meeting, and stays while tandems meet', async () => {
    const app = await openTestApp();
    const { coordinator } = await mentoringHouse(app);
    const programmeId = await programme(app, coordinator, 'simple');
    const silent = await insertMentor(app.db, { ...seen, programmeId });
    const meeting = await insertMentor(app.db, { ...seen, programmeId });
    const profile = await insertProfile(app.db);
    const tandem = await insertTandem(app.db, { mentorId: meeting.id, profileId: profile.id, startedOn: '2027-01-05' });
    const logged = { tandemId: tandem.id, minutes: 60, loggedBy: 'somebody', loggedAt: app.clock.now() };
    await app.db.insert(tandemMeetings).values({ ...logged, on: '2027-06-01' });
    app.clock.advance({ days: 170 });
    await keepRetention(app);
    expect(await rowOf(app, silent.id)).toMatchObject({ certificateSeenOn: '2027-01-04' });
    app.clock.advance({ days: 10 });
    await keepRetention(app);
    expect(await rowOf(app, silent.id)).toMatchObject({ certificateSeenOn: null, state: 'active' });
    expect(await rowOf(app, meeting.id)).toMatchObject({ certificateSeenOn: '2027-01-04' });
    const today = (await findMentorPage(app, coordinator, silent.id)).today;
    await seeCertificate(app, coordinator, { mentorId: silent.id, version: 2, on: today });
    expect(await rowOf(app, silent.id)).toMatchObject({ certificateSeenOn: today });
    app.clock.advance({ days: 180 });
    await keepRetention(app);
    expect(await rowOf(app, meeting.id)).toMatchObject({ certificateSeenOn: null });
  });

  it('is not noted where the programme asks for none', async () => {
    const app = await openTestApp();
    const { coordinator } = await mentoringHouse(app);
    const { id } = await insertMentor(app.db);
    await expect(
      seeCertificate(app, coordinator, { mentorId: id, version: 1, on: '2027-01-11' }),
    ).rejects.toMatchObject({ reason: 'mentorMoveImpossible' });
  });
});

describe('what the volunteers of a town are told', () => {
  const texts = {
    insurance: 'Über die Stadt.',
    travelCosts: 'Ticket gegen Beleg.',
    meetingPlaces: 'Stadtbücherei.',
    onboarding: 'Mappe im Büro.',
    contact: '0208 000 30 00',
  };

  it('is a draft for everybody until a coordinator has checked it; the second of two editors sees the difference', async () => {
    const app = await openTestApp();
    const { coordinator, caseworker } = await mentoringHouse(app);
    const spot = app.places.resolve('Bielefeld');
    const placeId = spot.kind === 'one' && spot.spot.kind === 'place' ? spot.spot.id : 0;
    await editGuide(app, coordinator, { placeId, version: 0, isDraft: true, texts });
    expect(await findTownGuide(app, placeId)).toMatchObject({ town: 'Bielefeld', isDraft: true, ...texts });
    await editGuide(app, coordinator, { placeId, version: 1, isDraft: false, texts });
    expect(await listTownsWithGuide(app)).toEqual([{ id: placeId, name: 'Bielefeld', isDraft: false }]);
    await expect(editGuide(app, coordinator, { placeId, version: 1, isDraft: true, texts })).rejects.toMatchObject({
      code: 'versionConflict',
      current: { insurance: 'Über die Stadt.', _version: '2' },
    });
    await expect(editGuide(app, caseworker, { placeId, version: 2, isDraft: true, texts })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
