import { describe, expect, it } from 'vitest';
import type { MailKind } from '#app/domain/notification/mail.ts';
import { chooseDigest, findDigest } from '#app/use-cases/notification/digest.server.ts';
import {
  chooseMails,
  findMailOff,
  listMailChoices,
  switchMailOff,
} from '#app/use-cases/notification/mail-choices.server.ts';
import { queueMail } from '#app/use-cases/notification/queue-mail.server.ts';
import { sendMails } from '#app/use-cases/notification/send-mails.server.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { startMailServer } from '#tests/support/mail-server.ts';
import { openRunningPortal } from '#tests/support/running-portal.ts';
import { openTestApp } from '#tests/support/test-app.ts';

async function open() {
  const server = await startMailServer();
  const app = { ...(await openTestApp()), mailer: server.mailer() };
  const actor = actorOf(await insertUser(app.db, { email: 'r@jobcenter.example' }));
  const other = actorOf(await insertUser(app.db, { email: 's@jobcenter.example' }));
  let count = 0;
  /** Hours later, so that no mail waits for a quiet time. */
  const send = async (kind: MailKind, userId = actor.userId) => {
    count += 1;
    app.clock.advance({ hours: 5 });
    const mail = { userId, kind, about: null, idempotencyKey: String(count), at: app.clock.now() };
    await write(app.db, (tx) => queueMail(tx, mail));
    await sendMails(app);
  };
  const secretIn = (number: number) => /\/mails\/([\w-]{22})/.exec(server.mails[number]?.text ?? '')?.[1] ?? '';
  return { app, server, actor, other, send, secretIn };
}

describe('the link in a mail', () => {
  it('ends this kind of mails for its reader, and nothing else', async () => {
    const { app, server, actor, other, send, secretIn } = await open();
    await send('savedSearch');
    expect(await findMailOff(app, secretIn(0))).toEqual({ kind: 'savedSearch', isOff: false });
    await switchMailOff(app, secretIn(0));
    await switchMailOff(app, secretIn(0));
    await send('savedSearch');
    await send('ownCaseOpened');
    await send('savedSearch', other.userId);
    expect(server.mails.map(({ to, subject }) => [to[0], subject])).toEqual([
      ['r@jobcenter.example', 'Werkbrücke: Es gibt Neues'],
      ['r@jobcenter.example', 'Werkbrücke: Bitte einen Fall ansehen'],
      ['s@jobcenter.example', 'Werkbrücke: Es gibt Neues'],
    ]);
    expect(await listMailChoices(app, actor)).toContainEqual({ kind: 'savedSearch', isOn: false });
    expect(await listMailChoices(app, other)).toContainEqual({ kind: 'savedSearch', isOn: true });
  });

  it('is the same in every mail of a kind, and another for every person and kind', async () => {
    const { send, other, secretIn } = await open();
    for (const kind of ['savedSearch', 'savedSearch', 'ownCaseOpened'] as const) await send(kind);
    await send('savedSearch', other.userId);
    expect(secretIn(0)).toBe(secretIn(1));
    expect(new Set([0, 1, 2, 3].map(secretIn)).size).toBe(3);
  });

  it('is offered to mail programs as a button of theirs', async () => {
    const { server, send, secretIn } = await open();
    await send('savedSearch');
    expect(server.mails[0]?.headers).toMatchObject({
      'list-unsubscribe': `<http://portal.example/mails/${secretIn(0)}>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    });
  });

  it('is in no mail somebody asked for', async () => {
    const { server, send } = await open();
    await send('test');
    expect(server.mails[0]?.text).not.toContain('/mails/');
    expect(server.mails[0]?.headers).not.toHaveProperty('list-unsubscribe');
  });

  it('of the work list ends its rhythm; whoever chooses one again gets it again', async () => {
    const { app, server, actor, send, secretIn } = await open();
    await chooseDigest(app, actor, 'daily');
    await send('digest');
    await switchMailOff(app, secretIn(0));
    expect(await findDigest(app, actor)).toBeNull();
    await chooseDigest(app, actor, 'weekly');
    await send('digest');
    expect(server.mails).toHaveLength(2);
  });

  it('that is none of ours is not there', async () => {
    const { app } = await open();
    await expect(switchMailOff(app, 'nothing-of-the-kind-here')).rejects.toMatchObject({ code: 'notFound' });
  });
});

it('changes nothing when it is looked at, and takes the button of a mail program without further questions', async () => {
  const { url, portal } = await openRunningPortal();
  const user = await insertUser(portal.app.db, {});
  const mail = { userId: user.id, kind: 'savedSearch', about: null, idempotencyKey: '1', at: new Date() } as const;
  await write(portal.app.db, (tx) => queueMail(tx, mail));
  const server = await startMailServer();
  await sendMails({ ...portal.app, mailer: server.mailer() });
  const path = /\/mails\/[\w-]{22}/.exec(server.mails[0]?.text ?? '')?.[0] ?? '';
  const ask = async () => (await fetch(`${url}${path}`)).text();
  expect(await ask()).toContain('Diese Mails abschalten');
  expect(await ask()).toContain('Diese Mails abschalten');
  const pressed = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(pressed.status).toBe(200);
  expect(await pressed.text()).toContain('Sie bekommen keine mehr davon');
  expect(await ask()).not.toContain('Diese Mails abschalten');
  expect((await fetch(`${url}/mails/nothing-of-the-kind-here`)).status).toBe(404);
});

it('the account offers the kinds somebody may get, each to be had again', async () => {
  const { app, actor, server, send } = await open();
  const kinds = (await listMailChoices(app, actor)).map(({ kind }) => kind);
  expect(kinds).toEqual(['savedSearch', 'ownCaseOpened', 'signInChanged']);
  await chooseMails(app, actor, ['ownCaseOpened']);
  await send('savedSearch');
  expect(server.mails).toHaveLength(0);
  await chooseMails(app, actor, ['savedSearch']);
  await send('savedSearch');
  await send('ownCaseOpened');
  expect(server.mails).toHaveLength(1);
});
