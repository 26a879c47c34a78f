import { describe, expect, it } from 'vitest';
import { editOwnAccount } from '#app/use-cases/account/edit-own-account.server.ts';
import { chooseDigest, findDigest, queueDigests } from '#app/use-cases/notification/digest.server.ts';
import { sendMails } from '#app/use-cases/notification/send-mails.server.ts';
import { startMailServer } from '#tests/support/mail-server.ts';
import { openProposalWorld, propose } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

/** Monday, 2027-01-11, nine o'clock; a proposal waits for the caseworker until Thursday. */
async function open() {
  const server = await startMailServer();
  const world = await openProposalWorld(await openTestApp());
  const app = { ...world.app, mailer: server.mailer() };
  await propose(world);
  const mails = async () => {
    await queueDigests(app);
    await sendMails(app);
    return server.mails.length;
  };
  return { ...world, app, server, mails };
}

describe('the digest', () => {
  it('goes to nobody who did not ask for it', async () => {
    const { mails } = await open();
    expect(await mails()).toBe(0);
  });

  it('says on Monday that something is due this week, once, without a word of what', async () => {
    const { app, caseworker, server, mails } = await open();
    await chooseDigest(app, caseworker, 'weekly');
    expect([await mails(), await mails()]).toEqual([1, 1]);
    const [mail] = server.mails;
    expect(mail?.subject).toBe('Werkbrücke: Auf Ihrer Liste steht etwas');
    expect(mail?.text).toContain('http://portal.example/today\n');
    expect(mail?.text).not.toMatch(/Erdacht|Schweißer|\d+ (Zeile|Vorschl)/);
    app.clock.advance({ days: 1 });
    expect(await mails()).toBe(1);
  });

  it('stays away on days on which nothing is due, and comes when something is', async () => {
    const { app, caseworker, mails } = await open();
    await chooseDigest(app, caseworker, 'daily');
    const sent: number[] = [];
    for (let day = 0; day < 6; day += 1) {
      sent.push(await mails());
      app.clock.advance({ days: 1 });
    }
    // Due on Thursday, overdue on Friday; nothing on Saturday.
    expect(sent).toEqual([0, 0, 0, 1, 2, 2]);
  });

  it('ends with the choice, and with mails altogether', async () => {
    const { app, caseworker, mails } = await open();
    await chooseDigest(app, caseworker, 'weekly');
    await editOwnAccount(app, caseworker, {
      displayName: 'Ines Muster',
      phone: null,
      locale: 'de',
      wantsMails: false,
      version: 1,
    });
    expect(await mails()).toBe(0);
    await chooseDigest(app, caseworker, null);
    expect(await findDigest(app, caseworker)).toBeNull();
  });
});
