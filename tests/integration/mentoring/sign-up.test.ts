import { describe, expect, it } from 'vitest';
import { confirmSignUp, sendSignUp } from '#app/use-cases/mentoring/finish-sign-up.server.ts';
import {
  askToResume,
  beginVolunteerDraft,
  findDraft,
  keepDraftForLater,
  resumeDraft,
  saveDraftStep,
} from '#app/use-cases/mentoring/volunteer-draft.server.ts';
import { sendCodeMails } from '#app/use-cases/notification/send-code-mails.server.ts';
import { keepRetention } from '#app/use-cases/retention/keep-retention.server.ts';
import { emailCodes, mentors, volunteerDrafts } from '#db/schema/index.ts';
import { allSteps, answeredPhone, arrivedCode, openMailingHouse, otherThan } from '#tests/support/signing-up.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const network = 'net';
const locale = 'de' as const;

describe('a sign-up in steps', () => {
  it('keeps each answer sealed, and no name, address or telephone is readable anywhere', async () => {
    const app = await openTestApp();
    const device = await answeredPhone(app, 'vera@ehrenamt.example');
    const rows = JSON.stringify(await app.db.select().from(volunteerDrafts));
    for (const secret of ['Vera', 'Freiwillig', 'vera@', '700 12 12', 'Brackwede', 'languagePractice', device])
      expect(rows).not.toContain(secret);
    expect((await findDraft(app, device))?.answers.you).toMatchObject({ firstName: 'Vera' });
    expect(await findDraft(app, 'somebody-else')).toBeNull();
  });

  it('becomes one record by the code of the mail, however often it is sent', async () => {
    const { app, server } = await openMailingHouse();
    const email = 'vera@ehrenamt.example';
    const device = await answeredPhone(app, email);
    expect(await sendSignUp(app, { device, network, locale })).toBe('code');
    expect(await app.db.select().from(mentors)).toEqual([]);
    const code = await arrivedCode(app, server, email);
    await confirmSignUp(app, { device, network, code });
    await confirmSignUp(app, { device, network, code });
    expect(await app.db.select().from(mentors)).toMatchObject([
      { state: 'registered', capacity: 2, maxKm: 5, wishes: ['adultsOnly'], emailConfirmedAt: app.clock.now() },
    ]);
    expect(await app.db.select().from(volunteerDrafts)).toMatchObject([{ answersCipher: '', addressIndex: null }]);
    expect(await findDraft(app, device)).toMatchObject({ isFinished: true, answers: {} });
  });

  it('registers at once where no mails are sent, as not confirmed', async () => {
    const app = await openTestApp();
    const device = await answeredPhone(app, 'vera@ehrenamt.example');
    expect(await sendSignUp(app, { device, network, locale })).toBe('registered');
    expect(await app.db.select().from(mentors)).toMatchObject([{ emailConfirmedAt: null }]);
  });

  it('says of a wrong code and of one that came too late what to do, and takes a new one', async () => {
    const { app, server } = await openMailingHouse();
    const email = 'vera@ehrenamt.example';
    const device = await answeredPhone(app, email);
    await sendSignUp(app, { device, network, locale });
    const code = await arrivedCode(app, server, email);
    await expect(confirmSignUp(app, { device, network, code: otherThan(code) })).rejects.toMatchObject({
      problems: [{ field: 'code', code: 'mailedCodeWrong' }],
    });
    app.clock.advance({ minutes: 16 });
    await expect(confirmSignUp(app, { device, network, code })).rejects.toMatchObject({
      problems: [{ field: 'code', code: 'codeTooLate' }],
    });
    await sendSignUp(app, { device, network, locale });
    await confirmSignUp(app, { device, network, code: await arrivedCode(app, server, email) });
    expect(await app.db.select().from(mentors)).toHaveLength(1);
  });

  it('goes on with another phone by a code, with everything that was answered; the first phone is out', async () => {
    const { app, server } = await openMailingHouse();
    const email = 'vera@ehrenamt.example';
    const first = await beginVolunteerDraft(app, network);
    for (const answer of allSteps(email).slice(0, 3)) await saveDraftStep(app, first, answer);
    expect(await keepDraftForLater(app, first, email)).toBe('2027-01-18');
    await askToResume(app, { email, locale, network });
    const code = await arrivedCode(app, server, email);
    const second = await resumeDraft(app, { email, code, network });
    expect((await findDraft(app, second))?.answers).toMatchObject({
      place: { place: 'Brackwede' },
      times: { capacity: 2 },
    });
    expect(await findDraft(app, first)).toBeNull();
    for (const answer of allSteps(email).slice(3)) await saveDraftStep(app, second, answer);
    expect(await sendSignUp(app, { device: second, network, locale })).toBe('registered');
    expect(await app.db.select().from(mentors)).toMatchObject([{ emailConfirmedAt: app.clock.now() }]);
  });

  it('asks for a code again when the address was changed after it had answered', async () => {
    const { app, server } = await openMailingHouse();
    const device = await answeredPhone(app, 'vera@ehrenamt.example');
    await keepDraftForLater(app, device, 'vera@ehrenamt.example');
    await askToResume(app, { email: 'vera@ehrenamt.example', locale, network });
    const code = await arrivedCode(app, server, 'vera@ehrenamt.example');
    const resumed = await resumeDraft(app, { email: 'vera@ehrenamt.example', code, network });
    await saveDraftStep(app, resumed, allSteps('andere@ehrenamt.example')[4] ?? {});
    expect(await sendSignUp(app, { device: resumed, network, locale })).toBe('code');
    await sendCodeMails(app);
  });

  it('answers alike when nothing was begun with an address, and mails nothing', async () => {
    const { app, server } = await openMailingHouse();
    await expect(askToResume(app, { email: 'niemand@ehrenamt.example', locale, network })).resolves.toBeUndefined();
    await sendCodeMails(app);
    expect(server.mails).toEqual([]);
    await expect(
      resumeDraft(app, { email: 'niemand@ehrenamt.example', code: '123456', network }),
    ).rejects.toMatchObject({ problems: [{ field: 'code', code: 'mailedCodeWrong' }] });
    await sendCodeMails(app);
  });

  it('offers towns that begin like one nobody knows, and takes the chosen one', async () => {
    const app = await openTestApp();
    const device = await beginVolunteerDraft(app, network);
    const place = { place: 'Bielezzzzzqx', chosenSpotId: null, maxKm: 5, mode: 'inPerson' as const };
    const refused = await saveDraftStep(app, device, { place }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ problems: [{ field: 'place', code: 'placeUnknownLike' }] });
    const { ids } = (refused as { problems: { params: { ids: string } }[] }).problems[0]?.params ?? { ids: '' };
    const chosenSpotId = Number(ids.split('|')[0]);
    await saveDraftStep(app, device, { place: { ...place, chosenSpotId } });
    expect((await findDraft(app, device))?.answers.place?.chosenSpotId).toBe(chosenSpotId);
  });

  it('is deleted after seven days without a change, its codes as soon as they have run out', async () => {
    const { app, server } = await openMailingHouse();
    const device = await answeredPhone(app, 'vera@ehrenamt.example');
    await sendSignUp(app, { device, network, locale });
    await arrivedCode(app, server, 'vera@ehrenamt.example');
    app.clock.advance({ minutes: 16 });
    await keepRetention(app);
    expect(await app.db.select().from(emailCodes)).toEqual([]);
    expect(await findDraft(app, device)).not.toBeNull();
    app.clock.advance({ days: 8 });
    await keepRetention(app);
    expect(await app.db.select().from(volunteerDrafts)).toEqual([]);
    await expect(sendSignUp(app, { device, network, locale })).rejects.toMatchObject({ reason: 'draftGone' });
  });
});
