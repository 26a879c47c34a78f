import { DomainError } from '#app/domain/domain-error.ts';
import { loginIndex } from '#app/identity/login-index.server.ts';
import { findResetAccount, hasFreshReset } from '#db/queries/account/account.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { countAttempts, networkKey } from './count-attempts.server.ts';
import { makeInvitationLink } from './invitation-link.server.ts';
import { queueLinkMail } from './mail-link.server.ts';

/** Per quarter of an hour: for one address, from one network. */
const mostPerAddress = 5;
const mostPerNetwork = 20;
/** Whoever asks again meanwhile gets the mail that is under way, no second one. */
const freshMs = 10 * 60_000;

/**
 * Somebody has forgotten her password: a one-time link goes to the address of the account, if there is one that has a password and
 * an address of its own. Whoever asks gets the same answer either way, so that nobody can find out who is known. The old password
 * works until the link is used, and links that were handed over stay valid: a stranger who types an address changes nothing.
 * @param input.network the caller's IP address; only a keyed hash of it is kept
 * @throws DomainError blocked (`mailNotSetUp`) without a mail server; limit (params.minutes)
 */
export async function askForNewPassword(
  app: AppContext,
  input: { readonly email: string; readonly network: string },
): Promise<void> {
  if (app.mailer === null) throw new DomainError('blocked', 'mailNotSetUp');
  const index = loginIndex(app.vault, input.email);
  await countAttempts(app, [
    { key: `reset:${index}`, most: mostPerAddress },
    { key: networkKey(app, 'reset', input.network), most: mostPerNetwork },
  ]);
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const account = await findResetAccount(tx, index);
    if (account === null || (await hasFreshReset(tx, account.id, new Date(now.getTime() - freshMs)))) return;
    const { id: userId, roles } = account;
    const purpose = 'passwordReset';
    const { id } = await makeInvitationLink(tx, app, { purpose, userId, roles, createdBy: null, keepsOthers: true });
    await queueLinkMail(app, tx, { userId, purpose, linkId: id });
    // Nobody has signed in: who asked is not known.
    await appendAudit(tx, now, {
      actorId: null,
      action: 'user.passwordReset',
      subjectKind: 'user',
      subjectIds: [userId],
    });
  });
}
