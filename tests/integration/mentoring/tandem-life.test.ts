import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import { listToday } from '#app/use-cases/assistance/list-today.server.ts';
import { listFileNotes } from '#app/use-cases/assistance/list-file-notes.server.ts';
import type { LinkVisit } from '#app/use-cases/consent/open-consent-link.server.ts';
import { changeTandem } from '#app/use-cases/mentoring/change-tandem.server.ts';
import { askForChange, declineTaster, stayInTandem } from '#app/use-cases/mentoring/decide-taster.server.ts';
import { withdrawMentoringConsent } from '#app/use-cases/mentoring/withdraw-mentoring-consent.server.ts';
import { findTandemPage } from '#app/use-cases/mentoring/find-tandem.server.ts';
import { findThanks } from '#app/use-cases/mentoring/find-thanks.server.ts';
import { handBackTandem } from '#app/use-cases/mentoring/hand-back-tandem.server.ts';
import { findLearnerTandem } from '#app/use-cases/mentoring/learner-tandem.server.ts';
import { logMeeting } from '#app/use-cases/mentoring/log-meeting.server.ts';
import { meetingCalendar } from '#app/use-cases/mentoring/meeting-calendar.server.ts';
import {
  addMeetingPlace,
  listPlacesToMeet,
  removeMeetingPlace,
} from '#app/use-cases/mentoring/meeting-places.server.ts';
import { findMentoringOverview } from '#app/use-cases/mentoring/mentoring-overview.server.ts';
import { noteObservation } from '#app/use-cases/mentoring/note-observation.server.ts';
import { findOwnTandemPage, listOwnEndedTandems } from '#app/use-cases/mentoring/own-tandem-page.server.ts';
import { cancelMeeting, planMeeting, sayLate } from '#app/use-cases/mentoring/plan-meeting.server.ts';
import { settleTandemAlerts } from '#app/use-cases/mentoring/raise-alert.server.ts';
import { releaseContact } from '#app/use-cases/mentoring/release-contact.server.ts';
import { reviewTandem } from '#app/use-cases/mentoring/review-tandem.server.ts';
import { startTandem } from '#app/use-cases/mentoring/start-tandem.server.ts';
import { sendTandemMessage } from '#app/use-cases/mentoring/tandem-messages.server.ts';
import { remindOfMeetings, watchTandems } from '#app/use-cases/mentoring/watch-tandems.server.ts';
import { changeProfiles } from '#app/use-cases/profile/change-profiles.server.ts';
import { exportPerson } from '#app/use-cases/profile/export-person.server.ts';
import { keepRetention } from '#app/use-cases/retention/keep-retention.server.ts';
import {
  auditRows,
  languageEvidences,
  learners,
  mailOutbox,
  mentors,
  profiles,
  tandemDates,
  tandemMeetings,
  tandemMessages,
  tandemObservations,
  tandemReviews,
  tandems,
} from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { firstPages, mentoringHouse, takenOnMentor, waitingLearner, yesOnPaper } from '#tests/support/mentoring.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

/** A mentor, a learner with her own link, and their tandem in its taster phase. */
async function tandem() {
  const app = await openTestApp();
  const { coordinator, caseworker } = await mentoringHouse(app);
  const { mentorId, mentor } = await takenOnMentor(app, coordinator);
  const profile = await waitingLearner(app, caseworker);
  const tandemId = await startTandem(app, caseworker, {
    profileId: profile.id,
    mentorId,
    consent: yesOnPaper,
    key: null,
  });
  const visit: LinkVisit = { linkId: 'link', profileId: profile.id, language: 'uk', isKnown: true, isFrozen: false };
  return {
    app,
    coordinator,
    caseworker,
    mentorId,
    mentor,
    profile,
    tandemId,
    asMentor: { side: 'mentor', actor: mentor, tandemId } as const,
    asLearner: { side: 'learner', visit } as const,
    visit,
  };
}
type World = Awaited<ReturnType<typeof tandem>>;

const versionOf = async ({ app, tandemId }: World) =>
  (await app.db.select({ version: tandems.version }).from(tandems).where(eq(tandems.id, tandemId)))[0]?.version ?? 0;

/** The tandem, with its agreement signed. */
async function running() {
  const world = await tandem();
  const { app, coordinator, tandemId } = world;
  const version = await versionOf(world);
  await changeTandem(app, coordinator, { tandemId, version, move: 'begin', reason: null, agreedOn: '2027-01-11' });
  return world;
}

const plan = ({ app, mentor, tandemId }: World, on: string, time = '16:30', place = 'Stadtbücherei') =>
  planMeeting(app, mentor, { tandemId, on, time, minutes: 60, place });

const alertsOf = async ({ app, coordinator, tandemId }: World) =>
  (await findTandemPage(app, coordinator, tandemId)).alerts.map(({ kind }) => kind);

const workOf = async (app: TestApp, coordinator: Actor) => {
  const { sections } = await listToday(app, coordinator, { only: null, page: 1 });
  return Object.values(sections).flatMap(({ rows }) =>
    rows.flatMap((row) => (row.task === 'tandem' ? [row.alert] : [])),
  );
};

describe('a taster phase', () => {
  it('is ended by either side with one press: no reason, no note, and the learner waits again', async () => {
    for (const side of ['asMentor', 'asLearner'] as const) {
      const world = await tandem();
      const { app, coordinator, caseworker, tandemId, profile } = world;
      const notesBefore = (await listFileNotes(app, caseworker)).open.length;
      await declineTaster(app, world[side]);
      const page = await findTandemPage(app, coordinator, tandemId);
      expect(page).toMatchObject({ state: 'ended', endReason: 'declined' });
      // Who said no stands nowhere on the page.
      expect(JSON.stringify(page.events)).not.toMatch(/mentor|learner|person/);
      expect((await listFileNotes(app, caseworker)).open).toHaveLength(notesBefore);
      const { learners: waiting } = await findMentoringOverview(app, caseworker, firstPages);
      expect(waiting.map(({ page }) => page)).toEqual([`/profiles/${profile.id}/mentor`]);
    }
  });

  it('can be ended for one of them by the coordinator, who is not asked for a reason either', async () => {
    const world = await tandem();
    const { app, coordinator, tandemId } = world;
    const version = await versionOf(world);
    await changeTandem(app, coordinator, { tandemId, version, move: 'decline', reason: null });
    expect((await findTandemPage(app, coordinator, tandemId)).state).toBe('ended');
  });

  it('asks the coordinator to speak with both after the fourth meeting, or as soon as one wants to go on', async () => {
    const world = await tandem();
    const { app, mentor, tandemId } = world;
    for (let turn = 0; turn < 4; turn += 1) {
      expect(await alertsOf(world)).toEqual([]);
      await logMeeting(app, mentor, { tandemId, on: '2027-01-11', minutes: 60, key: `m${turn}` });
    }
    expect(await alertsOf(world)).toEqual(['tasterOver']);
    const other = await tandem();
    await stayInTandem(other.app, other.asLearner);
    await stayInTandem(other.app, other.asMentor);
    expect(await alertsOf(other)).toEqual(['tasterOver']);
    expect((await findOwnTandemPage(other.app, other.mentor, other.tandemId)).isAsked.stay).toBe(true);
  });

  it('becomes a running tandem with the day all three signed, and with no other', async () => {
    const world = await tandem();
    const { app, coordinator, tandemId } = world;
    const begin = { tandemId, version: await versionOf(world), move: 'begin', reason: null } as const;
    for (const [agreedOn, code] of [
      [null, 'required'],
      ['2027-01-12', 'dayInFuture'],
      ['2027-01-10', 'beforeTandem'],
    ] as const)
      await expect(changeTandem(app, coordinator, { ...begin, agreedOn })).rejects.toMatchObject({
        problems: [{ field: 'agreedOn', code }],
      });
    await changeTandem(app, coordinator, { ...begin, agreedOn: '2027-01-11' });
    expect(await findTandemPage(app, coordinator, tandemId)).toMatchObject({
      state: 'active',
      agreedOn: '2027-01-11',
    });
    await expect(declineTaster(app, world.asMentor)).rejects.toMatchObject({ reason: 'tandemMoveImpossible' });
  });
});

describe('a meeting', () => {
  it('is the same for calendars however often it moves, in Berlin time on both sides of the change of clocks', async () => {
    const world = await running();
    const { app, asMentor, asLearner } = world;
    const words = { title: 'Treffen', calendar: 'Werkbrücke', path: '/' };
    const file = async (partner: World['asMentor'] | World['asLearner'] = asMentor) =>
      meetingCalendar(app, partner, words);
    const line = (text: string, name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(text)?.[1]?.trim();
    await plan(world, '2027-03-27', '18:00');
    const first = await file();
    expect(line(first, 'DTSTART')).toBe('20270327T170000Z');
    await plan(world, '2027-03-28', '18:00');
    const moved = await file(asLearner);
    expect(line(moved, 'DTSTART')).toBe('20270328T160000Z');
    expect(line(moved, 'UID')).toBe(line(first, 'UID'));
    expect([line(first, 'SEQUENCE'), line(moved, 'SEQUENCE')]).toEqual(['0', '1']);
    await cancelMeeting(app, asLearner);
    const cancelled = await file();
    expect(line(cancelled, 'STATUS')).toBe('CANCELLED');
    expect(line(cancelled, 'UID')).toBe(line(first, 'UID'));
    expect(line(cancelled, 'SEQUENCE')).toBe('2');
    for (const text of [first, moved, cancelled])
      for (const secret of ['Samira', 'Mara', 'Stadtbücherei', world.profile.id, world.profile.caseCode])
        expect(text).not.toContain(secret);
    await plan(world, '2027-03-30');
    expect(line(await file(), 'UID')).not.toBe(line(first, 'UID'));
  });

  it('is in a public place: an address with a number, a telephone number or a mail address is refused', async () => {
    const world = await running();
    for (const place of ['Bei mir, Lindenstraße 12', 'Ruf an: 0170 1234567', 'frag mara@ehrenamt.example'])
      await expect(plan(world, '2027-01-14', '16:30', place)).rejects.toMatchObject({
        problems: [{ field: 'place', code: 'notAPublicPlace' }],
      });
  });

  it.each([
    ['2027-01-10', '16:30', 'on', 'dateInPast'],
    ['2027-03-28', '02:30', 'time', 'notATime'],
    ['2028-01-10', '16:30', 'on', 'tooFarAhead'],
  ])('cannot be on %s at %s', async (on, time, field, code) => {
    await expect(plan(await running(), on, time)).rejects.toMatchObject({ problems: [{ field, code }] });
  });

  it('cannot be while the mentor meets somebody else, and can right before or after', async () => {
    const world = await running();
    const { app, caseworker, mentorId, mentor } = world;
    await app.db.update(mentors).set({ capacity: 2 });
    const { id: profileId } = await waitingLearner(app, caseworker, 'Yara');
    const other = await startTandem(app, caseworker, { profileId, mentorId, consent: yesOnPaper, key: null });
    await plan(world, '2027-01-14', '16:30');
    const also = (time: string) =>
      planMeeting(app, mentor, { tandemId: other, on: '2027-01-14', time, minutes: 60, place: 'Stadtbücherei' });
    for (const time of ['15:31', '16:30', '17:29'])
      await expect(also(time)).rejects.toMatchObject({ problems: [{ field: 'time', code: 'meetingOverlaps' }] });
    expect(await app.db.$count(tandemDates)).toBe(1);
    await also('15:30');
    await also('17:30');
    await plan(world, '2027-01-14', '16:15');
    await cancelMeeting(app, world.asMentor);
    await also('16:30');
  });

  it('that is near can be late with one tap of either side, and the other reads it', async () => {
    const world = await running();
    const { app, mentor, tandemId, asLearner, asMentor, visit } = world;
    await plan(world, '2027-01-14');
    await expect(sayLate(app, asLearner, 10)).rejects.toMatchObject({ reason: 'noMeetingNow' });
    app.clock.set('2027-01-14T14:00:00Z');
    await sayLate(app, asLearner, 20);
    expect((await findOwnTandemPage(app, mentor, tandemId)).date?.late).toEqual({ side: 'learner', minutes: 20 });
    await sayLate(app, asMentor, 10);
    expect((await findLearnerTandem(app, visit)).date?.late).toEqual({ side: 'mentor', minutes: 10 });
    expect(await app.db.select({ kind: mailOutbox.kind, about: mailOutbox.about }).from(mailOutbox)).toContainEqual({
      kind: 'tandemNews',
      about: tandemId,
    });
  });

  it('is reminded of once, a day before; moved, once more', async () => {
    const world = await running();
    const { app } = world;
    const reminders = async () =>
      (await app.db.select().from(mailOutbox)).filter(({ kind }) => kind === 'meetingReminder').length;
    await plan(world, '2027-01-14');
    await remindOfMeetings(app);
    expect(await reminders()).toBe(0);
    app.clock.set('2027-01-13T16:00:00Z');
    await remindOfMeetings(app);
    await remindOfMeetings(app);
    expect(await reminders()).toBe(1);
    await plan(world, '2027-01-14', '17:00');
    await remindOfMeetings(app);
    expect(await reminders()).toBe(2);
  });
});

describe('a silent tandem', () => {
  it('comes into the coordinator’s work list after two missed weeks, once, until they meet', async () => {
    const world = await running();
    const { app, coordinator, mentor, tandemId } = world;
    app.clock.advance({ days: 13 });
    expect(await watchTandems(app)).toBe(0);
    app.clock.advance({ days: 1 });
    expect([await watchTandems(app), await watchTandems(app)]).toEqual([1, 0]);
    expect(await workOf(app, coordinator)).toEqual(['silent']);
    await logMeeting(app, mentor, { tandemId, on: '2027-01-24', minutes: 60, key: null });
    expect(await workOf(app, coordinator)).toEqual([]);
  });

  it('is none while a meeting is planned; a planned one that passed counts for nothing', async () => {
    const world = await running();
    const { app } = world;
    await plan(world, '2027-01-26');
    app.clock.set('2027-01-26T08:00:00Z');
    expect(await watchTandems(app)).toBe(0);
    app.clock.set('2027-01-26T20:00:00Z');
    expect(await watchTandems(app)).toBe(1);
  });

  it('is left alone for two weeks more once the coordinator has called', async () => {
    const world = await running();
    const { app, coordinator, tandemId } = world;
    app.clock.advance({ days: 20 });
    await watchTandems(app);
    await settleTandemAlerts(app, coordinator, tandemId);
    expect(await workOf(app, coordinator)).toEqual([]);
    app.clock.advance({ days: 13 });
    expect(await watchTandems(app)).toBe(0);
    app.clock.advance({ days: 1 });
    expect(await watchTandems(app)).toBe(1);
  });

  it('is in the list of the volunteer’s own house, not of another', async () => {
    const { app, coordinator } = await running();
    const stranger = actorOf(await insertUser(app.db, { roles: ['coordinator'] }));
    app.clock.advance({ days: 20 });
    await watchTandems(app);
    expect(await workOf(app, stranger)).toEqual([]);
    expect(await workOf(app, coordinator)).toEqual(['silent']);
  });
});

describe('what is hard to say', () => {
  it('“Ich möchte wechseln” calls the coordinator, who does not read who said it; the tandem stays', async () => {
    const world = await running();
    const { app, coordinator, tandemId } = world;
    await askForChange(app, world.asLearner);
    await askForChange(app, world.asLearner);
    expect(await workOf(app, coordinator)).toEqual(['change']);
    const page = await findTandemPage(app, coordinator, tandemId);
    expect(page).toMatchObject({ state: 'active', alerts: [{ kind: 'change' }] });
    expect(JSON.stringify([page.alerts, page.events])).not.toMatch(/learner|mentor/);
  });

  it('“Ich kann nicht mehr” cancels what was planned and calls the coordinator; going on settles it', async () => {
    const world = await running();
    const { app, coordinator, mentor, tandemId } = world;
    await plan(world, '2027-01-14');
    await handBackTandem(app, mentor, tandemId);
    expect(await app.db.select({ state: tandemDates.state }).from(tandemDates)).toEqual([{ state: 'cancelled' }]);
    expect(await workOf(app, coordinator)).toEqual(['handBack']);
    const version = await versionOf(world);
    await changeTandem(app, coordinator, { tandemId, version, move: 'resume', reason: null });
    expect(await workOf(app, coordinator)).toEqual([]);
  });

  it('once a month each side says how it goes; who finds it hard is called', async () => {
    const world = await running();
    const { app, coordinator, mentor, tandemId, visit } = world;
    await reviewTandem(app, world.asMentor, 'hard');
    expect(await app.db.$count(tandemReviews)).toBe(0);
    app.clock.advance({ days: 28 });
    await reviewTandem(app, world.asMentor, 'good');
    await reviewTandem(app, world.asMentor, 'middling');
    expect((await findOwnTandemPage(app, mentor, tandemId)).review).toEqual({ answer: 'middling' });
    expect((await findLearnerTandem(app, visit)).review).toEqual({ answer: null });
    expect(await workOf(app, coordinator)).toEqual([]);
    await reviewTandem(app, world.asLearner, 'hard');
    expect(await workOf(app, coordinator)).toEqual(['hard']);
  });
});

describe('a message', () => {
  const send = (world: World, side: 'asMentor' | 'asLearner', text: string, key: string | null = null) =>
    sendTandemMessage(world.app, world[side], { text, key });

  it('reaches the other side once, is sealed in the database and said in no mail', async () => {
    const world = await running();
    const { app, mentor, tandemId, visit } = world;
    await Promise.all([
      send(world, 'asLearner', 'Passt Dienstag?', 'k'),
      send(world, 'asLearner', 'Passt Dienstag?', 'k'),
    ]);
    await send(world, 'asMentor', 'Ja, gern um fünf.');
    expect((await findOwnTandemPage(app, mentor, tandemId)).messages).toMatchObject([
      { side: 'mentor', text: 'Ja, gern um fünf.' },
      { side: 'learner', text: 'Passt Dienstag?' },
    ]);
    expect((await findLearnerTandem(app, visit)).messages).toHaveLength(2);
    const kept = JSON.stringify([
      await app.db.select().from(tandemMessages),
      await app.db.select().from(mailOutbox),
      await app.db.select().from(auditRows),
    ]);
    for (const word of ['Dienstag', 'fünf']) expect(kept).not.toContain(word);
  });

  it('holds no telephone number and no address until both released theirs; then it may', async () => {
    const world = await running();
    const { app, mentor, tandemId } = world;
    for (const text of ['Meine Nummer: 0170 1234567', 'mara@ehrenamt.example', 'Komm in die Lindenstraße 12'])
      await expect(send(world, 'asLearner', text)).rejects.toMatchObject({
        problems: [{ field: 'message', code: 'contactInMessage' }],
      });
    await releaseContact(app, world.asMentor, true);
    await expect(send(world, 'asMentor', '0170 1234567')).rejects.toMatchObject({ code: 'invalid' });
    expect((await findOwnTandemPage(app, mentor, tandemId)).contact).toBeNull();
    await releaseContact(app, world.asLearner, true);
    await send(world, 'asMentor', '0170 1234567');
  });

  it('is gone after the time of its rule, and unreadable once the learner is erased', async () => {
    const world = await running();
    const { app, caseworker, profile } = world;
    await send(world, 'asLearner', 'Bis morgen');
    app.clock.advance({ days: 91 });
    await keepRetention(app);
    expect(await app.db.$count(tandemMessages)).toBe(0);
    await send(world, 'asLearner', 'Bis übermorgen');
    await noteObservation(app, world.mentor, { tandemId: world.tandemId, skill: 'speaking', level: 'B1' });
    for (const move of [
      { kind: 'close', reason: 'other' },
      { kind: 'erase', reason: 'personAsked' },
    ] as const) {
      const [row] = await app.db
        .select({ version: profiles.version })
        .from(profiles)
        .where(eq(profiles.id, profile.id));
      await write(app.db, (tx) =>
        changeProfiles(app, tx, caseworker.userId, [{ ...move, id: profile.id, version: row?.version ?? 0 }]),
      );
    }
    for (const table of [tandemMessages, tandemReviews, tandemObservations, tandemDates])
      expect(await app.db.$count(table)).toBe(0);
  });

  it('is in the export of everything about the learner, in words', async () => {
    const world = await running();
    await send(world, 'asMentor', 'Bis morgen in der Bücherei');
    const { tables } = await exportPerson(world.app, world.caseworker, world.profile.id);
    expect(tables['tandem_messages']).toMatchObject([{ side: 'mentor', text: 'Bis morgen in der Bücherei' }]);
    expect(JSON.stringify(tables['tandem_messages'])).not.toContain('textCipher');
  });
});

describe('how to reach each other', () => {
  it('is read by neither before both said so, is telephone and mail and nothing else, and ends with one of them', async () => {
    const world = await running();
    const { app, mentor, tandemId, visit } = world;
    await releaseContact(app, world.asLearner, true);
    expect((await findOwnTandemPage(app, mentor, tandemId)).contact).toBeNull();
    expect((await findLearnerTandem(app, visit)).contact).toBeNull();
    await releaseContact(app, world.asMentor, true);
    expect((await findOwnTandemPage(app, mentor, tandemId)).contact).toEqual({ phone: '0521 000 11 11', email: null });
    expect((await findLearnerTandem(app, visit)).contact?.email).toMatch(/@ehrenamt\.example$/);
    await releaseContact(app, world.asLearner, false);
    expect((await findOwnTandemPage(app, mentor, tandemId)).contact).toBeNull();
  });

  it('and everything else of the tandem is closed to the other side’s strangers, and to both once the yes is taken back', async () => {
    const world = await running();
    const { app, coordinator, caseworker, profile, tandemId, mentor } = world;
    const { mentor: other } = await takenOnMentor(app, coordinator);
    const stranger = { side: 'mentor', actor: other, tandemId } as const;
    const nobody = { side: 'learner', visit: { ...world.visit, profileId: 'nobody' } } as const;
    for (const partner of [stranger, nobody]) {
      for (const act of [
        () => cancelMeeting(app, partner),
        () => sayLate(app, partner, 10),
        () => releaseContact(app, partner, true),
        () => sendTandemMessage(app, partner, { text: 'Hallo', key: null }),
        () => reviewTandem(app, partner, 'good'),
        () => askForChange(app, partner),
        () => declineTaster(app, partner),
      ])
        await expect(act()).rejects.toMatchObject({ code: 'notFound' });
    }
    await withdrawMentoringConsent(app, caseworker, profile.id);
    await expect(findOwnTandemPage(app, mentor, tandemId)).rejects.toMatchObject({ code: 'notFound' });
    await expect(findLearnerTandem(app, world.visit)).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('what a mentor observes', () => {
  it('is her view on the pages of the tandem, and no evidence of German anywhere', async () => {
    const world = await running();
    const { app, mentor, coordinator, tandemId } = world;
    const before = await app.db.select().from(languageEvidences);
    await noteObservation(app, mentor, { tandemId, skill: 'speaking', level: 'B1' });
    await noteObservation(app, mentor, { tandemId, skill: 'speaking', level: 'B2' });
    expect((await findTandemPage(app, coordinator, tandemId)).observed).toEqual([
      { skill: 'speaking', level: 'B2', observedOn: '2027-01-11' },
    ]);
    expect(await app.db.select().from(languageEvidences)).toEqual(before);
  });
});

describe('thanks', () => {
  it('say how often and how long a volunteer met people, by her name and nobody else’s', async () => {
    const world = await running();
    const { app, coordinator, mentor, mentorId, tandemId } = world;
    await logMeeting(app, mentor, { tandemId, on: '2027-01-11', minutes: 90, key: null });
    const version = await versionOf(world);
    await changeTandem(app, coordinator, { tandemId, version, move: 'end', reason: 'goalReached' });
    const thanks = await findThanks(app, coordinator, mentorId);
    expect(thanks).toMatchObject({ name: 'Erdacht, Mara', tandems: 1, meetings: 1, minutes: 90, from: '2027-01-11' });
    expect(JSON.stringify(thanks)).not.toMatch(/Samira|Beispielowa/);
    const ended = await listOwnEndedTandems(app, mentor);
    expect(ended).toEqual([{ id: tandemId, endedOn: '2027-01-11', meetings: 1, minutes: 90 }]);
    await expect(findThanks(app, world.caseworker, mentorId)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('public places to meet', () => {
  it('are kept by coordinators per town and quarter; a mentor reads those of her own town', async () => {
    const world = await running();
    const { app, coordinator, mentor, tandemId } = world;
    const add = (place: string, name: string) => addMeetingPlace(app, coordinator, { place, name, key: null });
    await add('Bielefeld', 'Stadtbibliothek, Lesecafé');
    await add('Köln', 'Zentralbibliothek');
    await expect(add('Nirgendsheim', 'Café')).rejects.toMatchObject({ problems: [{ field: 'place' }] });
    expect((await findOwnTandemPage(app, mentor, tandemId)).places).toEqual(['Stadtbibliothek, Lesecafé']);
    const [first] = await listPlacesToMeet(app, coordinator);
    await removeMeetingPlace(app, coordinator, { id: first?.id ?? '', version: 1 });
    expect((await findOwnTandemPage(app, mentor, tandemId)).places).toEqual([]);
    await expect(listPlacesToMeet(app, mentor)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a meeting that is noted', () => {
  it('is one record however often the phone sends it', async () => {
    const { app, mentor, tandemId } = await running();
    const log = { tandemId, on: '2027-01-11', minutes: 60, key: 'kept-on-the-phone' };
    for (let turn = 0; turn < 3; turn += 1) await logMeeting(app, mentor, log);
    expect(await app.db.$count(tandemMeetings)).toBe(1);
    expect(await app.db.$count(learners)).toBe(1);
  });
});
