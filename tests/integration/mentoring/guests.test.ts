import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import { eraseGuest, reopenGuest } from '#app/use-cases/mentoring/erase-guest.server.ts';
import { withdrawMentoringConsent } from '#app/use-cases/mentoring/withdraw-mentoring-consent.server.ts';
import { findGuestPage } from '#app/use-cases/mentoring/find-guest-page.server.ts';
import { listHouseGuests } from '#app/use-cases/mentoring/list-house-guests.server.ts';
import { findMentoringOverview } from '#app/use-cases/mentoring/mentoring-overview.server.ts';
import { listOwnTandems } from '#app/use-cases/mentoring/own-tandems.server.ts';
import { noteLearnerWish } from '#app/use-cases/mentoring/note-learner-wish.server.ts';
import { recordMentoringConsent } from '#app/use-cases/mentoring/record-mentoring-consent.server.ts';
import { startTandem } from '#app/use-cases/mentoring/start-tandem.server.ts';
import { askForCall } from '#app/use-cases/consent/answer-question.server.ts';
import { findLinkFrame } from '#app/use-cases/consent/find-link-frame.server.ts';
import { findOverview } from '#app/use-cases/consent/find-overview.server.ts';
import { endConsentLink, makeConsentLink, renewCode } from '#app/use-cases/consent/make-consent-link.server.ts';
import { enterCode, openConsentLink } from '#app/use-cases/consent/open-consent-link.server.ts';
import { takeBack } from '#app/use-cases/consent/take-back-answer.server.ts';
import { findTandemPage } from '#app/use-cases/mentoring/find-tandem.server.ts';
import { findOwnTandemPage } from '#app/use-cases/mentoring/own-tandem-page.server.ts';
import { sendTandemMessage } from '#app/use-cases/mentoring/tandem-messages.server.ts';
import { changeProfiles } from '#app/use-cases/profile/change-profiles.server.ts';
import { eraseCase } from '#app/use-cases/profile/erase-case.server.ts';
import { exportPerson } from '#app/use-cases/profile/export-person.server.ts';
import { findCase } from '#app/use-cases/profile/find-case.server.ts';
import { countUnassigned, listNamelessProfiles, listOwnCases } from '#app/use-cases/profile/list-cases.server.ts';
import { keepRetention } from '#app/use-cases/retention/keep-retention.server.ts';
import { countPopulation } from '#db/queries/disclosure/attack-pool.ts';
import { fileNotes, learners, profiles, tandems } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertUser } from '#tests/support/factories.ts';
import { firstPages, guestOf, mentoringHouse, takenOnMentor, yesOnPaper } from '#tests/support/mentoring.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

async function open() {
  const app = await openTestApp();
  const house = await mentoringHouse(app);
  const profileId = await guestOf(app, house.coordinator);
  return { app, ...house, profileId };
}

const agree = (app: TestApp, actor: Actor, profileId: string) =>
  recordMentoringConsent(app, actor, { profileId, consent: yesOnPaper, key: null });
const queueOf = async (app: TestApp, actor: Actor) =>
  (await findMentoringOverview(app, actor, firstPages)).learners.map(({ caseCode }) => caseCode);
const profileOf = async (app: TestApp, id: string) => {
  const [row] = await app.db.select().from(profiles).where(eq(profiles.id, id));
  if (row === undefined) throw new Error('no profile');
  return row;
};
const stateOf = async (app: TestApp, actor: Actor) => (await listHouseGuests(app, actor, 0)).rows[0]?.state;

describe('a learner who is nobody’s client', () => {
  it('stands in no queue before her yes, and after it in that of every coordinator, without a name', async () => {
    const { app, coordinator, profileId } = await open();
    const { caseCode } = await profileOf(app, profileId);
    expect(await stateOf(app, coordinator)).toBe('yesMissing');
    expect(await queueOf(app, coordinator)).toEqual([]);
    await agree(app, coordinator, profileId);
    expect(await stateOf(app, coordinator)).toBe('waiting');
    const elsewhere = actorOf(await insertUser(app.db, { roles: ['coordinator'] }));
    for (const actor of [coordinator, elsewhere]) {
      expect(await queueOf(app, actor)).toEqual([caseCode]);
      expect(JSON.stringify(await findMentoringOverview(app, actor, firstPages))).not.toMatch(/Kanarix/);
    }
    expect(await app.db.select().from(fileNotes)).toEqual([]);
  });

  it('is known by name to the coordinators of her house alone', async () => {
    const { app, coordinator, caseworker, profileId } = await open();
    expect((await findGuestPage(app, coordinator, profileId)).learner.name).toBe('Zwitscher Kanarix');
    expect((await listHouseGuests(app, coordinator, 0)).rows.map(({ name }) => name)).toEqual(['Kanarix, Zwitscher']);
    const other = await insertOrganisation(app.db, { kind: 'volunteerOrganisation' });
    const elsewhere = actorOf(await insertUser(app.db, { roles: ['coordinator'], organisationId: other.id }));
    expect(await listHouseGuests(app, elsewhere, 0)).toMatchObject({ count: 0, rows: [] });
    const missing = { code: 'notFound' };
    await expect(findGuestPage(app, elsewhere, profileId)).rejects.toMatchObject(missing);
    await expect(agree(app, elsewhere, profileId)).rejects.toMatchObject(missing);
    await expect(exportPerson(app, elsewhere, profileId)).rejects.toMatchObject(missing);
    await expect(findGuestPage(app, caseworker, profileId)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is nobody’s case, for staff in her own house too: not listed, not opened, in no search, not counted', async () => {
    const { app, coordinator, profileId } = await open();
    await agree(app, coordinator, profileId);
    const house = { organisationId: coordinator.organisationId };
    const lead = actorOf(await insertUser(app.db, { roles: ['teamLead', 'caseworker', 'officer'], ...house }));
    expect((await listOwnCases(app, lead, {}, '')).rows).toEqual([]);
    expect(await listNamelessProfiles(app, lead, {}, { number: 0, size: 50 })).toEqual({ rows: [], total: 0 });
    expect(await countUnassigned(app, lead)).toBe(0);
    await expect(agree(app, lead, profileId)).rejects.toMatchObject({ code: 'notFound' });
    await expect(exportPerson(app, lead, profileId)).rejects.toMatchObject({ code: 'notFound' });
    await expect(findCase(app, lead, profileId)).rejects.toMatchObject({ code: 'notFound' });
    const erasure = { profileId, version: 1, reason: 'personAsked' } as const;
    await expect(eraseCase(app, lead, erasure)).rejects.toMatchObject({ code: 'notFound' });
    await expect(makeConsentLink(app, lead, { profileId, language: 'de' })).rejects.toMatchObject({ code: 'notFound' });
    expect(await queueOf(app, lead)).toEqual([]);
    expect(await countPopulation(app.db)).toBe(0);
    const { version } = await profileOf(app, profileId);
    for (const change of [
      { kind: 'publish', id: profileId, version },
      { kind: 'assign', id: profileId, version, caseworkerId: lead.userId, reason: null },
    ] as const)
      await expect(write(app.db, (tx) => changeProfiles(app, tx, null, [change]))).rejects.toMatchObject({
        reason: 'profileMoveImpossible',
      });
  });

  it('gives a coordinator no way to a case: not of another house and not of her own', async () => {
    const { app, coordinator, caseworker } = await open();
    const colleague = { ...coordinator, organisationId: caseworker.organisationId };
    const [row] = await app.db
      .insert(profiles)
      .values({
        ...(await profileOf(app, (await listHouseGuests(app, coordinator, 0)).rows[0]?.id ?? '')),
        ...aCase(caseworker),
      })
      .returning();
    const profileId = row?.id ?? '';
    for (const actor of [coordinator, colleague]) {
      const missing = { code: 'notFound' };
      await expect(findGuestPage(app, actor, profileId)).rejects.toMatchObject(missing);
      await expect(agree(app, actor, profileId)).rejects.toMatchObject(missing);
      await expect(exportPerson(app, actor, profileId)).rejects.toMatchObject(missing);
      await expect(withdrawMentoringConsent(app, actor, profileId)).rejects.toMatchObject(missing);
      const erasure = { profileId, version: 1, reason: 'personAsked' } as const;
      await expect(eraseGuest(app, actor, erasure)).rejects.toMatchObject(missing);
    }
  });

  it('gets a tandem from her coordinator; the mentor reads her first name', async () => {
    const { app, coordinator, profileId } = await open();
    const { mentorId, mentor } = await takenOnMentor(app, coordinator);
    const { learner } = await findGuestPage(app, coordinator, profileId);
    expect(learner.suggestions.map(({ id }) => id)).toEqual([mentorId]);
    await startTandem(app, coordinator, { profileId, mentorId, consent: yesOnPaper, key: null });
    expect(await stateOf(app, coordinator)).toBe('tandem');
    const [own] = await listOwnTandems(app, mentor);
    expect(own?.firstName).toBe('Zwitscher');
    expect(JSON.stringify(own)).not.toMatch(/Kanarix|0999/);
    expect(await app.db.select().from(fileNotes)).toEqual([]);
  });

  it('speaks for herself on a link her coordinator makes: her tandem and her yes, and nothing else is asked', async () => {
    const { app, coordinator, profileId } = await open();
    const { mentorId, mentor } = await takenOnMentor(app, coordinator);
    const tandemId = await startTandem(app, coordinator, { profileId, mentorId, consent: yesOnPaper, key: null });
    expect((await findOwnTandemPage(app, mentor, tandemId)).reachesLearner).toBe(false);
    const visit = await visitOf(app, await makeConsentLink(app, coordinator, { profileId, language: 'uk' }));
    const { tandem, waiting, offered, decided, guess } = await findOverview(app, visit);
    expect(tandem).not.toBeNull();
    expect([waiting, offered, guess]).toEqual([[], [], null]);
    expect(decided).toMatchObject([{ purpose: 'mentoring', state: 'yes', mayTakeBack: true }]);
    expect((await findLinkFrame(app, visit, { language: 'uk', version: '' })).contact?.phone).toBe('0208 000 30 00');
    await sendTandemMessage(app, { side: 'learner', visit }, { text: 'Bis Dienstag!', key: null });
    const page = await findOwnTandemPage(app, mentor, tandemId);
    expect(page).toMatchObject({ reachesLearner: true, messages: [{ side: 'learner', text: 'Bis Dienstag!' }] });
    const elsewhere = actorOf(await insertUser(app.db, { roles: ['coordinator'] }));
    for (const act of [
      () => makeConsentLink(app, elsewhere, { profileId, language: 'de' }),
      () => renewCode(app, elsewhere, profileId),
      () => endConsentLink(app, elsewhere, profileId),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'notFound' });
  });

  it('takes her yes back on her link, and has left as if she had told her coordinator', async () => {
    const { app, coordinator, profileId } = await open();
    const { mentorId } = await takenOnMentor(app, coordinator);
    await startTandem(app, coordinator, { profileId, mentorId, consent: yesOnPaper, key: null });
    const visit = await visitOf(app, await makeConsentLink(app, coordinator, { profileId, language: 'de' }));
    expect(await askForCall(app, visit, 'mentoring')).toBeNull();
    expect(await takeBack(app, visit, 'mentoring')).toBe(true);
    expect(await takeBack(app, visit, 'mentoring')).toBe(false);
    expect(await stateOf(app, coordinator)).toBe('left');
    expect((await app.db.select().from(tandems))[0]?.state).toBe('ended');
    expect(await app.db.select().from(learners)).toEqual([]);
    expect(await askForCall(app, visit, 'mentoring')).toBeNull();
  });

  it('is opened from the queue and from her tandem by her own coordinators, and by no others', async () => {
    const { app, coordinator, profileId } = await open();
    await agree(app, coordinator, profileId);
    const elsewhere = actorOf(await insertUser(app.db, { roles: ['coordinator'] }));
    const pagesOf = async (actor: Actor) =>
      (await findMentoringOverview(app, actor, firstPages)).learners.map(({ page }) => page);
    const page = `/mentoring/learners/${profileId}`;
    expect([await pagesOf(coordinator), await pagesOf(elsewhere)]).toEqual([[page], [null]]);
    const { mentorId } = await takenOnMentor(app, coordinator);
    const tandemId = await startTandem(app, coordinator, { profileId, mentorId, consent: null, key: null });
    const opens = async (actor: Actor) => (await findTandemPage(app, actor, tandemId)).learnerPage;
    expect([await opens(coordinator), await opens(elsewhere)]).toEqual([page, null]);
  });

  it('takes her yes back: the tandem ends, the wish is forgotten, she takes part no more until she wants to again', async () => {
    const { app, coordinator, profileId } = await open();
    const { mentorId } = await takenOnMentor(app, coordinator);
    await startTandem(app, coordinator, { profileId, mentorId, consent: yesOnPaper, key: null });
    await withdrawMentoringConsent(app, coordinator, profileId);
    expect(await stateOf(app, coordinator)).toBe('left');
    expect(await app.db.select().from(learners)).toEqual([]);
    expect((await app.db.select().from(tandems))[0]?.state).toBe('ended');
    await expect(agree(app, coordinator, profileId)).rejects.toMatchObject({ reason: 'caseClosed' });
    await reopenGuest(app, coordinator, { profileId, version: (await profileOf(app, profileId)).version });
    await expect(agree(app, coordinator, profileId)).rejects.toMatchObject({ reason: 'learnerWishMissing' });
    const wish = { goal: 'everyday', goalLevel: null, mode: 'both', slots: [], wishes: [], version: 0 } as const;
    await noteLearnerWish(app, coordinator, { profileId, ...wish });
    await agree(app, coordinator, profileId);
    expect(await stateOf(app, coordinator)).toBe('waiting');
  });

  it('is told everything that is kept about her', async () => {
    const { app, coordinator, profileId } = await open();
    await agree(app, coordinator, profileId);
    const answer = await exportPerson(app, coordinator, profileId);
    expect(answer.person).toMatchObject({ name: { lastName: 'Kanarix' }, number: { customerNumber: 'L1' } });
    expect(answer.tables['profiles']).toMatchObject([{ isGuest: true }]);
    expect(answer.tables['learners']).toHaveLength(1);
    expect(answer.tables['consents']).toMatchObject([{ purpose: 'mentoring' }]);
  });

  it('is erased at once when she asks, and her key with her', async () => {
    const { app, coordinator, profileId } = await open();
    await agree(app, coordinator, profileId);
    const { version } = await profileOf(app, profileId);
    const erasure = { profileId, version, reason: 'personAsked' } as const;
    await expect(eraseGuest(app, coordinator, { ...erasure, version: version + 5 })).rejects.toMatchObject({
      code: 'versionConflict',
    });
    await eraseGuest(app, coordinator, erasure);
    expect(await profileOf(app, profileId)).toMatchObject({ state: 'erased', placeId: null });
    expect(await app.db.select().from(learners)).toEqual([]);
    expect((await app.vault.keys.existingKeys([profileId])).size).toBe(0);
    expect(await listHouseGuests(app, coordinator, 0)).toMatchObject({ count: 0, rows: [] });
    await expect(findGuestPage(app, coordinator, profileId)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('is taken up again, or ages like a closed case, once a list has let her go', async () => {
    const { app, coordinator, profileId } = await open();
    await agree(app, coordinator, profileId);
    const close = async () => {
      const { version } = await profileOf(app, profileId);
      const change = { kind: 'close', id: profileId, version, reason: 'noLongerListed' } as const;
      await write(app.db, (tx) => changeProfiles(app, tx, coordinator.userId, [change]));
    };
    await close();
    expect(await stateOf(app, coordinator)).toBe('left');
    expect(await queueOf(app, coordinator)).toEqual([]);
    await reopenGuest(app, coordinator, { profileId, version: (await profileOf(app, profileId)).version });
    expect(await stateOf(app, coordinator)).toBe('waiting');
    await close();
    app.clock.advance({ days: 400 });
    await keepRetention(app);
    expect((await profileOf(app, profileId)).state).toBe('erased');
  });

  it('is erased after a time where nobody asked her; one who said yes stays', async () => {
    const { app, coordinator, profileId } = await open();
    const asked = await guestOf(app, coordinator, 'L2;Erdacht;Ada');
    await agree(app, coordinator, asked);
    app.clock.advance({ days: 170 });
    await keepRetention(app, ['unaskedGuests']);
    expect((await profileOf(app, profileId)).state).toBe('draft');
    app.clock.advance({ days: 30 });
    await keepRetention(app, ['unaskedGuests']);
    expect((await profileOf(app, profileId)).state).toBe('erased');
    expect((await app.vault.keys.existingKeys([profileId, asked])).size).toBe(1);
    expect((await profileOf(app, asked)).state).toBe('draft');
  });
});

/** A phone that came in with link and code. */
async function visitOf(app: TestApp, { link, code }: { readonly link: string; readonly code: string }) {
  const token = link.slice(link.lastIndexOf('/') + 1);
  const visit = await openConsentLink(app, token, await enterCode(app, token, code));
  if (visit === null) throw new Error('the link does not work');
  return visit;
}

/** What makes a copied guest somebody's case. */
const aCase = ({ organisationId, userId }: Actor) => ({
  ...{ id: 'a-case', caseCode: 'K1A-111', matchNumber: 4711 },
  ...{ isGuest: false, organisationId: organisationId ?? '', caseworkerId: userId },
});
