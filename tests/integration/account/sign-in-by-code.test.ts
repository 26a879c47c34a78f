import { describe, expect, it } from 'vitest';
import { askForSignInCode, signInByCode } from '#app/use-cases/account/sign-in-by-code.server.ts';
import { sendCodeMails } from '#app/use-cases/notification/send-code-mails.server.ts';
import { moveMentor } from '#app/use-cases/mentoring/move-mentor.server.ts';
import { emailCodes, users } from '#db/schema/index.ts';
import { insertUser } from '#tests/support/factories.ts';
import { mentoringHouse, takenOnMentor } from '#tests/support/mentoring.ts';
import { arrivedCode, openMailingHouse, otherThan } from '#tests/support/signing-up.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const email = 'mara@ehrenamt.example';
const ask = { email, locale: 'de' as const, network: 'net' };

async function houseWithMentor() {
  const { app, server } = await openMailingHouse();
  const { coordinator } = await mentoringHouse(app);
  const { mentorId, mentor } = await takenOnMentor(app, coordinator, { email });
  return { app, server, coordinator, mentorId, mentor };
}

describe('a volunteer', () => {
  it('signs in with a code of six digits that works once, whatever the case of her address', async () => {
    const { app, server, mentor } = await houseWithMentor();
    await askForSignInCode(app, { ...ask, email: ' Mara@Ehrenamt.example' });
    const code = await arrivedCode(app, server, 'Mara@Ehrenamt.example');
    expect(await signInByCode(app, { email, code, network: 'net' })).toEqual({ id: mentor.userId, roles: ['mentor'] });
    await expect(signInByCode(app, { email, code, network: 'net' })).rejects.toMatchObject({
      problems: [{ code: 'mailedCodeWrong' }],
    });
  });

  it('has no password and no link to set one: the account was opened without', async () => {
    const { app, mentor } = await houseWithMentor();
    const [account] = (await app.db.select().from(users)).filter(({ id }) => id === mentor.userId);
    expect(account).toMatchObject({ passwordHash: null, email: null });
  });

  it('gets a mail that says nothing but the code: no name, no link, and nothing readable stays in the database', async () => {
    const { app, server } = await houseWithMentor();
    await askForSignInCode(app, ask);
    const code = await arrivedCode(app, server, email);
    const [mail] = server.mails;
    expect(mail?.subject).toBe('Werkbrücke: Ihr Code');
    expect(mail?.text).toContain(code);
    for (const said of ['Mara', 'Erdacht', 'http', email]) expect(mail?.text).not.toContain(said);
    expect(await app.db.select().from(emailCodes)).toMatchObject([{ mailCipher: null }]);
    const rows = JSON.stringify(await app.db.select().from(emailCodes));
    for (const secret of [code, code.replace(' ', ''), email]) expect(rows).not.toContain(secret);
  });

  it('is not let in by the sixth try, even with the right code; a new code works', async () => {
    const { app, server } = await houseWithMentor();
    await askForSignInCode(app, ask);
    const code = await arrivedCode(app, server, email);
    for (let tries = 0; tries < 5; tries += 1)
      await expect(signInByCode(app, { email, code: otherThan(code), network: `net-${tries}` })).rejects.toThrow();
    await expect(signInByCode(app, { email, code, network: 'net-9' })).rejects.toMatchObject({
      problems: [{ code: 'mailedCodeWrong' }],
    });
    await askForSignInCode(app, ask);
    await expect(
      signInByCode(app, { email, code: await arrivedCode(app, server, email), network: 'net-9' }),
    ).resolves.toBeDefined();
  });

  it('is told that a code came too late, and only with the right one', async () => {
    const { app, server } = await houseWithMentor();
    await askForSignInCode(app, ask);
    const code = await arrivedCode(app, server, email);
    app.clock.advance({ minutes: 15 });
    await expect(signInByCode(app, { email, code: otherThan(code), network: 'net' })).rejects.toMatchObject({
      problems: [{ code: 'mailedCodeWrong' }],
    });
    await expect(signInByCode(app, { email, code, network: 'net' })).rejects.toMatchObject({
      problems: [{ code: 'codeTooLate' }],
    });
  });

  it('who has left gets no code, and a code that was on its way opens nothing', async () => {
    const { app, server, coordinator, mentorId } = await houseWithMentor();
    await askForSignInCode(app, ask);
    const code = await arrivedCode(app, server, email);
    await moveMentor(app, coordinator, { mentorId, version: 4, move: 'end', on: null });
    await expect(signInByCode(app, { email, code, network: 'net' })).rejects.toMatchObject({ code: 'invalid' });
    await askForSignInCode(app, ask);
    await sendCodeMails(app);
    expect(server.mails).toHaveLength(1);
  });
});

describe('a code', () => {
  it('goes to no member of staff and to no stranger; the answer is the same', async () => {
    const { app, server } = await openMailingHouse();
    await insertUser(app.db, { roles: ['caseworker'], email: 'ines@jobcenter.example' });
    for (const address of ['ines@jobcenter.example', 'niemand@ehrenamt.example'])
      await expect(askForSignInCode(app, { ...ask, email: address })).resolves.toBeUndefined();
    await sendCodeMails(app);
    expect(server.mails).toEqual([]);
  });

  it('is not mailed to one address more than five times in a quarter of an hour', async () => {
    const { app } = await houseWithMentor();
    for (let times = 0; times < 5; times += 1) await askForSignInCode(app, { ...ask, network: `net-${times}` });
    await expect(askForSignInCode(app, { ...ask, network: 'net-6' })).rejects.toMatchObject({ code: 'limit' });
    await sendCodeMails(app);
  });

  it('waits for a mail server that is down, and arrives when it is back', async () => {
    const { app, server } = await houseWithMentor();
    await server.stop();
    await askForSignInCode(app, ask);
    await sendCodeMails(app);
    expect(server.mails).toEqual([]);
    await server.start();
    app.clock.advance({ minutes: 1 });
    const code = await arrivedCode(app, server, email);
    await expect(signInByCode(app, { email, code, network: 'net' })).resolves.toBeDefined();
  });

  it('cannot be asked for where no mails are sent', async () => {
    const app = await openTestApp();
    await expect(askForSignInCode(app, ask)).rejects.toMatchObject({ code: 'blocked', reason: 'codesNotSetUp' });
  });
});
