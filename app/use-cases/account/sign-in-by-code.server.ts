import type { Role } from '#app/domain/account/role.ts';
import { fieldError } from '#app/domain/domain-error.ts';
import { loginIndex } from '#app/identity/login-index.server.ts';
import type { Handle } from '#db/client.ts';
import { findCodeAccount } from '#db/queries/account/account.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import type { AppContext } from '../app-context.ts';
import { checkEmailCode } from './check-email-code.server.ts';
import { sendEmailCode } from './send-email-code.server.ts';

/**
 * Mails a volunteer a code to sign in with; her address is not kept, it is the one she types. Other accounts sign in with
 * a password: for them, and for nobody's address, nothing is sent and the answer is the same.
 * @throws DomainError blocked (`codesNotSetUp`), limit
 */
export function askForSignInCode(
  app: AppContext,
  request: { email: string; locale: 'de' | 'en'; network: string },
): Promise<void> {
  return sendEmailCode(app, { purpose: 'signIn', ...request }, async (tx, index) => {
    const account = await openAccount(tx, index);
    return account?.id ?? null;
  });
}

/**
 * Signs a volunteer in by the code of her mail.
 * @returns whose session to start
 * @throws DomainError invalid (field `code`), limit
 */
export function signInByCode(
  app: AppContext,
  input: { email: string; code: string; network: string },
): Promise<{ id: string; roles: readonly Role[] }> {
  const addressIndex = loginIndex(app.vault, input.email);
  const { code, network } = input;
  return checkEmailCode(app, { purpose: 'signIn', addressIndex, code, network }, async (tx, userId) => {
    const account = await openAccount(tx, addressIndex);
    // Closed since the mail was sent.
    if (account === null || account.id !== userId) throw fieldError({ field: 'code', code: 'mailedCodeWrong' });
    await appendAudit(tx, app.clock.now(), {
      actorId: account.id,
      action: 'signIn',
      subjectKind: 'user',
      subjectIds: [account.id],
    });
    return { id: account.id, roles: account.roles };
  });
}

async function openAccount(handle: Handle, index: string) {
  const account = await findCodeAccount(handle, index);
  return account !== null && account.deactivatedAt === null && account.roles.includes('mentor') ? account : null;
}
