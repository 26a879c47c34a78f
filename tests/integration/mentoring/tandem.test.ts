import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import { fileNoteText } from '#app/i18n/file-note-text.ts';
import { listFileNotes } from '#app/use-cases/assistance/list-file-notes.server.ts';
import { changeTandem } from '#app/use-cases/mentoring/change-tandem.server.ts';
import { withdrawMentoringConsent } from '#app/use-cases/mentoring/withdraw-mentoring-consent.server.ts';
import { findTandemPage } from '#app/use-cases/mentoring/find-tandem.server.ts';
import { handBackTandem } from '#app/use-cases/mentoring/hand-back-tandem.server.ts';
import { listOwnMeetings, logMeeting } from '#app/use-cases/mentoring/log-meeting.server.ts';
import { findMentoringOverview } from '#app/use-cases/mentoring/mentoring-overview.server.ts';
import { findOwnTandem, listOwnTandems } from '#app/use-cases/mentoring/own-tandems.server.ts';
import { planMeeting } from '#app/use-cases/mentoring/plan-meeting.server.ts';
import { recordMentoringConsent } from '#app/use-cases/mentoring/record-mentoring-consent.server.ts';
import { startTandem } from '#app/use-cases/mentoring/start-tandem.server.ts';
import { suggestMentors } from '#app/use-cases/mentoring/suggest-mentors.server.ts';
import { changeProfiles } from '#app/use-cases/profile/change-profiles.server.ts';
import { consents } from '#db/schema/consent.ts';
import { mentors, tandemMeetings, tandems } from '#db/schema/mentoring.ts';
import { profiles } from '#db/schema/profile.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { firstPages, mentoringHouse, takenOnMentor, waitingLearner, yesOnPaper } from '#tests/support/mentoring.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

async function house() {
  const app = await openTestApp();
  return { app, ...(await mentoringHouse(app)) };
}

const start = (app: TestApp, caseworker: Actor, profileId: string, mentorId: string) =>
  startTandem(app, caseworker, { profileId, mentorId, consent: yesOnPaper, key: null });

async function runningTandem() {
  const { app, coordinator, caseworker } = await house();
  const { mentorId, mentor } = await takenOnMentor(app, coordinator);
  const profile = await waitingLearner(app, caseworker);
  const tandemId = await start(app, caseworker, profile.id, mentorId);
  return { app, coordinator, caseworker, mentorId, mentor, profile, tandemId };
}

describe('a suggestion', () => {
  it('names free volunteers nearby with what speaks for them, never who they are', async () => {
    const { app, coordinator, caseworker } = await house();
    const { mentorId } = await takenOnMentor(app, coordinator);
    await takenOnMentor(app, coordinator, { place: 'Köln' });
    const profile = await waitingLearner(app, caseworker);
    const suggestions = await suggestMentors(app, caseworker, profile.id);
    expect(suggestions).toMatchObject([
      { id: mentorId, km: 0, sharedSlots: ['mon-evening'], sharedLanguages: ['en'], free: 1 },
    ]);
    expect(JSON.stringify(suggestions)).not.toContain('Erdacht');
  });

  it('believes the database, not the index: somebody who pauses or is taken is not named', async () => {
    const { app, coordinator, caseworker } = await house();
    const { mentorId } = await takenOnMentor(app, coordinator);
    const profile = await waitingLearner(app, caseworker);
    await app.db.update(mentors).set({ state: 'paused' }).where(eq(mentors.id, mentorId));
    expect(await suggestMentors(app, caseworker, profile.id)).toEqual([]);
  });

  it("is for the learner's own caseworker", async () => {
    const { app, caseworker } = await house();
    const profile = await waitingLearner(app, caseworker);
    const other = actorOf(await insertUser(app.db));
    await expect(suggestMentors(app, other, profile.id)).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('starting a tandem', () => {
  it('records the consent for this purpose with it, and takes the mentor out of the index', async () => {
    const { app, profile, tandemId } = await runningTandem();
    expect(await app.db.select().from(consents)).toMatchObject([
      { purpose: 'mentoring', decision: 'yes', language: 'de', channel: 'paper', profileId: profile.id },
    ]);
    expect(await app.db.select().from(tandems)).toMatchObject([{ id: tandemId, state: 'taster', goal: 'speakAtWork' }]);
    expect(
      await app.engine.mentorsFor(app.db, { spotId: null, mode: 'both', slots: [], languages: [], goal: 'everyday' }),
    ).toEqual([]);
  });

  it('leaves a note of the consent and of the tandem for the caseworker', async () => {
    const { app, caseworker } = await runningTandem();
    const { open } = await listFileNotes(app, caseworker);
    expect(open.map(fileNoteText).sort()).toEqual([
      expect.stringContaining('Einwilligung „Sprachpatin/Sprachpate“ erteilt: auf Papier'),
      expect.stringContaining('Sprachpatenschaft begonnen'),
    ]);
  });

  it('with the same mentor twice at once has exactly one winner; the loser leaves no consent behind', async () => {
    const { app, coordinator, caseworker } = await house();
    const { mentorId } = await takenOnMentor(app, coordinator);
    const learners = [await waitingLearner(app, caseworker), await waitingLearner(app, caseworker)];
    const outcomes = await Promise.allSettled(learners.map((profile) => start(app, caseworker, profile.id, mentorId)));
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find((outcome) => outcome.status === 'rejected')).toMatchObject({
      reason: { code: 'conflict', reason: 'mentorNotFree' },
    });
    expect(await app.db.select().from(consents)).toHaveLength(1);
  });

  it('for the same learner twice at once has exactly one winner', async () => {
    const { app, coordinator, caseworker } = await house();
    const first = await takenOnMentor(app, coordinator);
    const second = await takenOnMentor(app, coordinator);
    const profile = await waitingLearner(app, caseworker);
    const outcomes = await Promise.allSettled(
      [first, second].map(({ mentorId }) => start(app, caseworker, profile.id, mentorId)),
    );
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find((outcome) => outcome.status === 'rejected')).toMatchObject({
      reason: { reason: 'learnerHasTandem' },
    });
  });

  it('needs a yes that stands: one taken back in between is no yes', async () => {
    const { app, caseworker, coordinator, profile, tandemId, mentorId } = await runningTandem();
    await changeTandem(app, coordinator, { tandemId, version: 1, move: 'end', reason: 'noTime' });
    const again = { profileId: profile.id, mentorId, consent: null, key: null };
    await app.db.update(consents).set({ withdrawnAt: app.clock.now() });
    await expect(startTandem(app, caseworker, again)).rejects.toMatchObject({ reason: 'consentMissing' });
    await app.db.update(consents).set({ withdrawnAt: null });
    await expect(startTandem(app, caseworker, again)).resolves.toBeTypeOf('string');
  });
});

describe('a mentor', () => {
  it('sees the first name, the goal and the next date, and nothing else', async () => {
    const { app, mentor, profile, tandemId } = await runningTandem();
    await planMeeting(app, mentor, { tandemId, on: '2027-01-14', time: '16:30', minutes: 60, place: 'Stadtbücherei' });
    const [seen] = await listOwnTandems(app, mentor);
    expect(Object.keys(seen ?? {}).sort()).toEqual([
      'firstName',
      'goal',
      'goalLevel',
      'id',
      'isToAnswer',
      'nextMeetingAt',
      'nextMeetingPlace',
      'state',
    ]);
    expect(seen).toMatchObject({
      firstName: 'Samira',
      goal: 'speakAtWork',
      goalLevel: 'B1',
      nextMeetingAt: Date.parse('2027-01-14T15:30:00Z'),
    });
    for (const secret of ['Beispielowa', profile.caseCode, profile.id, '11 11', 'Jobcenter'])
      expect(JSON.stringify(seen)).not.toContain(secret);
  });

  it("finds another mentor's tandem as little as one that does not exist", async () => {
    const { app, coordinator, tandemId } = await runningTandem();
    const { mentor: other } = await takenOnMentor(app, coordinator);
    for (const id of [tandemId, 'nothing']) {
      await expect(findOwnTandem(app, other, id)).rejects.toMatchObject({ code: 'notFound' });
      await expect(handBackTandem(app, other, id)).rejects.toMatchObject({ code: 'notFound' });
      await expect(
        logMeeting(app, other, { tandemId: id, on: '2027-01-11', minutes: 60, key: null }),
      ).rejects.toMatchObject({ code: 'notFound' });
    }
    expect(await listOwnTandems(app, other)).toEqual([]);
  });

  it('may not open the page of staff, which tells more', async () => {
    const { app, mentor, tandemId } = await runningTandem();
    await expect(findTandemPage(app, mentor, tandemId)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('logs a meeting once however often the phone sends it, and the next one starts with its length', async () => {
    const { app, mentor, tandemId } = await runningTandem();
    const log = { tandemId, on: '2027-01-11', minutes: 90, key: 'flaky' };
    await Promise.all([logMeeting(app, mentor, log), logMeeting(app, mentor, log)]);
    expect(await app.db.select().from(tandemMeetings)).toHaveLength(1);
    expect(await listOwnMeetings(app, mentor, tandemId)).toMatchObject({ usualMinutes: 90, count: 1 });
  });

  it.each([
    ['2027-01-12', 'dayInFuture'],
    ['2027-01-10', 'beforeTandem'],
  ])('cannot have met on %s', async (on, code) => {
    const { app, mentor, tandemId } = await runningTandem();
    await expect(logMeeting(app, mentor, { tandemId, on, minutes: 60, key: null })).rejects.toMatchObject({
      problems: [{ field: 'metOn', code }],
    });
  });

  it('who cannot go on says so with one press; the coordinator sees it first, nobody asks why', async () => {
    const { app, coordinator, mentor, tandemId } = await runningTandem();
    await handBackTandem(app, mentor, tandemId);
    await handBackTandem(app, mentor, tandemId);
    const overview = await findMentoringOverview(app, coordinator, firstPages);
    expect(overview.tandems[0]).toMatchObject({
      id: tandemId,
      state: 'paused',
      handedBackAt: app.clock.now().getTime(),
    });
    const page = await findTandemPage(app, coordinator, tandemId);
    await changeTandem(app, coordinator, { tandemId, version: page.version, move: 'resume', reason: null });
    expect((await findTandemPage(app, coordinator, tandemId)).alerts).toEqual([]);
  });
});

describe('a withdrawn consent', () => {
  it('ends the tandem at once, forgets the wish and frees the mentor', async () => {
    const { app, caseworker, coordinator, mentor, mentorId, profile, tandemId } = await runningTandem();
    await withdrawMentoringConsent(app, caseworker, profile.id);
    expect(await listOwnTandems(app, mentor)).toEqual([]);
    await expect(findOwnTandem(app, mentor, tandemId)).rejects.toMatchObject({ code: 'notFound' });
    const hits = await app.engine.mentorsFor(app.db, {
      spotId: null,
      mode: 'both',
      slots: [],
      languages: [],
      goal: 'everyday',
    });
    expect(hits.map((hit) => hit.mentorId)).toEqual([mentorId]);
    // That it was a withdrawal is nobody's business.
    expect((await findTandemPage(app, coordinator, tandemId)).endReason).toBe('other');
    expect(await suggestMentors(app, caseworker, profile.id)).toEqual([]);
  });

  it('for the nameless profile leaves the tandem alone; erasing the person ends it', async () => {
    const { app, caseworker, profile, tandemId } = await runningTandem();
    const state = async () => (await app.db.select().from(tandems).where(eq(tandems.id, tandemId)))[0]?.state;
    const change = async (
      move: { kind: 'withdraw' } | { kind: 'close'; reason: 'other' } | { kind: 'erase'; reason: 'personAsked' },
    ) => {
      const [row] = await app.db
        .select({ version: profiles.version })
        .from(profiles)
        .where(eq(profiles.id, profile.id));
      await write(app.db, (tx) =>
        changeProfiles(app, tx, caseworker.userId, [{ ...move, id: profile.id, version: row?.version ?? 0 }]),
      );
    };
    await change({ kind: 'withdraw' });
    expect(await state()).toBe('taster');
    await change({ kind: 'close', reason: 'other' });
    expect(await state()).toBe('taster');
    await change({ kind: 'erase', reason: 'personAsked' });
    expect(await state()).toBe('ended');
  });
});

describe('the two queues', () => {
  it('show learners by code, to caseworkers their own ones only and to coordinators who agreed', async () => {
    const { app, coordinator, caseworker } = await house();
    const profile = await waitingLearner(app, caseworker);
    await takenOnMentor(app, coordinator);
    const other = actorOf(await insertUser(app.db));
    const seenBy = async (actor: Actor) =>
      (await findMentoringOverview(app, actor, firstPages)).learners.map((row) => row.caseCode);
    expect(await seenBy(coordinator)).toEqual([]);
    expect((await findMentoringOverview(app, coordinator, firstPages)).learnerCount).toBe(0);
    await expect(suggestMentors(app, coordinator, profile.id)).rejects.toMatchObject({ code: 'notFound' });
    expect(await seenBy(caseworker)).toEqual([profile.caseCode]);
    expect(await suggestMentors(app, caseworker, profile.id)).toHaveLength(1);
    const yes = { profileId: profile.id, consent: yesOnPaper, key: 'yes' };
    await expect(recordMentoringConsent(app, other, yes)).rejects.toMatchObject({ code: 'notFound' });
    await recordMentoringConsent(app, caseworker, yes);
    await recordMentoringConsent(app, caseworker, yes);
    expect(await app.db.$count(consents)).toBe(1);
    app.clock.advance({ days: 15 });
    const [row] = (await findMentoringOverview(app, coordinator, firstPages)).learners;
    expect(row).toMatchObject({
      page: null,
      caseCode: profile.caseCode,
      place: 'Bielefeld',
      need: { waitingWeeks: 2 },
    });
    expect(JSON.stringify(row)).not.toContain(profile.id);
    expect(await suggestMentors(app, coordinator, profile.id)).toHaveLength(1);
    await withdrawMentoringConsent(app, caseworker, profile.id);
    expect(await seenBy(coordinator)).toEqual([]);
    expect(await seenBy(other)).toEqual([]);
    expect(JSON.stringify(await findMentoringOverview(app, coordinator, firstPages))).not.toContain('Samira');
  });
});
