import { CODE_MAIL_LEASE_MS } from '#app/domain/notification/mail.ts';
import { openText } from '#app/identity/seal-text.server.ts';
import type { Database } from '#db/client.ts';
import { claimCodeMail, endCodeMail, putOffCodeMail } from '#db/queries/account/email-code.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';

/** What lies sealed until the mail server took it. */
export interface CodeMail {
  readonly address: string;
  /** In two halves, as it is read. */
  readonly code: string;
  readonly locale: 'de' | 'en';
}

/** A code is wanted now: a mail that was refused is tried again soon, for as long as the code works. */
const AGAIN_AFTER_MS = 30_000;

/** Where the sealed mail of a code belongs. */
export const codeMailPlace = (id: string) => `email_codes.${id}`;

const running = new WeakMap<Database, Promise<void>>();

/**
 * Mails the codes that are due, one after the other; a call while one runs waits for it and looks once more. Nothing
 * readable is left once a server took the mail, or may have taken it. Without a mail server codes run out.
 */
export async function sendCodeMails(app: AppContext): Promise<void> {
  const before = running.get(app.db) ?? Promise.resolve();
  const work = before.catch(() => undefined).then(() => sendDue(app));
  running.set(app.db, work);
  await work.finally(() => {
    if (running.get(app.db) === work) running.delete(app.db);
  });
}

async function sendDue(app: AppContext): Promise<void> {
  const { mailer } = app;
  if (mailer === null) return;
  for (;;) {
    const now = app.clock.now();
    const claim = await write(app.db, (tx) => claimCodeMail(tx, now, new Date(now.getTime() + CODE_MAIL_LEASE_MS)));
    if (claim === null) return;
    const { id } = claim;
    const mail = JSON.parse(openText(app.vault, codeMailPlace(id), claim.mailCipher)) as CodeMail;
    const refusal = await mailer.sendCode({ id, ...mail, at: now });
    await write(app.db, (tx) =>
      refusal === null || refusal.holds === 'never' || refusal.holds === 'unknown'
        ? endCodeMail(tx, id)
        : putOffCodeMail(tx, id, new Date(now.getTime() + AGAIN_AFTER_MS)),
    );
  }
}
