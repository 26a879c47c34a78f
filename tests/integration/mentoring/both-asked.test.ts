import { describe, expect, it, vi } from 'vitest';
import type { LinkVisit } from '#app/use-cases/consent/open-consent-link.server.ts';
import { acceptTandem, noteLearnerAccepts } from '#app/use-cases/mentoring/accept-tandem.server.ts';
import { confirmPairs } from '#app/use-cases/mentoring/confirm-pairs.server.ts';
import { declineTaster } from '#app/use-cases/mentoring/decide-taster.server.ts';
import { findPairPage } from '#app/use-cases/mentoring/find-pair-page.server.ts';
import { findTandemPage } from '#app/use-cases/mentoring/find-tandem.server.ts';
import { findLearnerTandem } from '#app/use-cases/mentoring/learner-tandem.server.ts';
import { logMeeting } from '#app/use-cases/mentoring/log-meeting.server.ts';
import { listOwnTandems } from '#app/use-cases/mentoring/own-tandems.server.ts';
import { findOwnTandemPage } from '#app/use-cases/mentoring/own-tandem-page.server.ts';
import { planMeeting } from '#app/use-cases/mentoring/plan-meeting.server.ts';
import { proposePairs } from '#app/use-cases/mentoring/propose-pairs.server.ts';
import { recordMentoringConsent } from '#app/use-cases/mentoring/record-mentoring-consent.server.ts';
import { startTandem } from '#app/use-cases/mentoring/start-tandem.server.ts';
import { remindOfMeetings } from '#app/use-cases/mentoring/watch-tandems.server.ts';
import { switchMailOff } from '#app/use-cases/notification/mail-choices.server.ts';
import { sendMails } from '#app/use-cases/notification/send-mails.server.ts';
import { auditRows, mailOutbox } from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { mentoringHouse, takenOnMentor, waitingLearner, yesOnPaper } from '#tests/support/mentoring.ts';
import { openMailingHouse } from '#tests/support/signing-up.ts';
import { openTestApp } from '#tests/support/test-app.ts';

/** A mentor and a learner the coordinator has paired, of all who wait. */
async function paired() {
  const app = await openTestApp();
  const { coordinator, caseworker } = await mentoringHouse(app);
  const { mentorId, mentor } = await takenOnMentor(app, coordinator);
  const profile = await waitingLearner(app, caseworker);
  await recordMentoringConsent(app, caseworker, { profileId: profile.id, consent: yesOnPaper, key: null });
  await proposePairs(app, coordinator);
  // On a crowded machine the answer comes a moment later.
  await vi.waitFor(async () => expect((await findPairPage(app, coordinator, 0)).proposal).not.toBeNull(), 30_000);
  await confirmPairs(app, coordinator, { pairs: [{ learnerCode: profile.caseCode, mentorId }], key: null });
  const tandemId = (await listOwnTandems(app, mentor))[0]?.id ?? '';
  const visit: LinkVisit = { linkId: 'link', profileId: profile.id, language: 'uk', isKnown: true, isFrozen: false };
  return {
    ...{ app, coordinator, caseworker, mentorId, mentor, profile, tandemId, visit },
    asMentor: { side: 'mentor', actor: mentor, tandemId } as const,
    asLearner: { side: 'learner', visit } as const,
  };
}
type World = Awaited<ReturnType<typeof paired>>;

const desk = async ({ app, coordinator, tandemId }: World) => findTandemPage(app, coordinator, tandemId);

it('a mail to a volunteer goes to the address she signed up with, which her account does not know', async () => {
  const { app, server } = await openMailingHouse();
  const { coordinator, caseworker } = await mentoringHouse(app);
  const { mentorId, mentor } = await takenOnMentor(app, coordinator, { email: 'vera@ehrenamt.example' });
  const { id: profileId } = await waitingLearner(app, caseworker);
  const tandemId = await startTandem(app, caseworker, { profileId, mentorId, consent: yesOnPaper, key: null });
  await sendMails(app);
  expect(server.mails.map(({ to, subject }) => ({ to, subject }))).toEqual([
    { to: ['vera@ehrenamt.example'], subject: 'Werkbrücke: Es gibt Neues' },
  ]);
  expect(server.mails[0]?.text).toContain(`/tandems/${tandemId}`);
  const off = /\/mails\/([\w-]+)/.exec(server.mails[0]?.text ?? '')?.[1] ?? '';
  await switchMailOff(app, off);
  await planMeeting(app, mentor, { tandemId, on: '2027-01-12', time: '09:00', minutes: 60, place: 'Stadtbücherei' });
  await remindOfMeetings(app);
  await declineTaster(app, { side: 'mentor', actor: mentor, tandemId });
  app.clock.advance({ hours: 5 });
  await sendMails(app);
  expect(server.mails.map(({ subject }) => subject)).toEqual(['Werkbrücke: Es gibt Neues', 'Werkbrücke: Erinnerung']);
});

describe('whom the coordinator has chosen', () => {
  it('is asked on both sides: the mentor gets a mail that there is news, and nobody has said yes before', async () => {
    const world = await paired();
    const { app, mentor, tandemId, visit } = world;
    expect(await app.db.select({ kind: mailOutbox.kind, about: mailOutbox.about }).from(mailOutbox)).toEqual([
      { kind: 'tandemNews', about: tandemId },
    ]);
    const nobody = { own: false, other: false };
    expect((await findOwnTandemPage(app, mentor, tandemId)).accepted).toEqual(nobody);
    expect((await findLearnerTandem(app, visit)).accepted).toEqual(nobody);
    expect((await desk(world)).accepted).toEqual({ mentor: false, learner: false });
  });

  it('says yes for herself, once however often she presses, and the other reads it', async () => {
    const world = await paired();
    const { app, mentor, tandemId, visit } = world;
    await acceptTandem(app, world.asLearner);
    await acceptTandem(app, world.asLearner);
    expect((await findOwnTandemPage(app, mentor, tandemId)).accepted).toEqual({ own: false, other: true });
    await acceptTandem(app, world.asMentor);
    expect((await findLearnerTandem(app, visit)).accepted).toEqual({ own: true, other: true });
    const said = (await app.db.select().from(auditRows)).filter(({ action }) => action === 'tandem.accept');
    expect(said).toHaveLength(2);
  });

  it('says no without a reason, and nobody reads who it was', async () => {
    for (const side of ['asMentor', 'asLearner'] as const) {
      const world = await paired();
      await acceptTandem(world.app, world[side === 'asMentor' ? 'asLearner' : 'asMentor']);
      await declineTaster(world.app, world[side]);
      const page = await desk(world);
      expect(page).toMatchObject({ state: 'ended', endReason: 'declined' });
      expect(JSON.stringify(page.events)).not.toMatch(/mentor|learner|person/);
    }
  });

  it('has said yes when she arranges the first meeting', async () => {
    const world = await paired();
    const { app, mentor, tandemId } = world;
    await planMeeting(app, mentor, { tandemId, on: '2027-01-14', time: '17:00', minutes: 60, place: 'Stadtbücherei' });
    expect((await desk(world)).accepted).toEqual({ mentor: true, learner: false });
  });

  it('is asked no more once they have met', async () => {
    const world = await paired();
    const { app, mentor, tandemId } = world;
    expect((await listOwnTandems(app, mentor))[0]?.isToAnswer).toBe(true);
    await logMeeting(app, mentor, { tandemId, on: '2027-01-11', minutes: 60, key: null });
    expect((await listOwnTandems(app, mentor))[0]?.isToAnswer).toBe(false);
    expect((await desk(world)).accepted).toEqual({ mentor: true, learner: true });
  });

  it('is asked by her caseworker where she has no link; a tandem her caseworker begins with her has her yes', async () => {
    const world = await paired();
    await noteLearnerAccepts(world.app, world.caseworker, world.tandemId);
    expect((await desk(world)).accepted).toEqual({ mentor: false, learner: true });
    const stranger = actorOf(await insertUser(world.app.db));
    await expect(noteLearnerAccepts(world.app, stranger, world.tandemId)).rejects.toMatchObject({ code: 'notFound' });
    const app = await openTestApp();
    const { coordinator, caseworker } = await mentoringHouse(app);
    const { mentorId } = await takenOnMentor(app, coordinator);
    const { id: profileId } = await waitingLearner(app, caseworker);
    const begun = await startTandem(app, caseworker, { profileId, mentorId, consent: yesOnPaper, key: null });
    expect((await findTandemPage(app, coordinator, begun)).accepted).toEqual({ mentor: false, learner: true });
  });
});
