import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Role } from '#app/domain/account/role.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { loginIndex } from '#app/identity/login-index.server.ts';
import { users } from '#db/schema/account.ts';
import { appendAudit } from '#db/queries/audit.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { countAttempts, forgetAttempts } from './count-attempts.server.ts';
import { isPassword } from './password.server.ts';

/** Attempts per quarter of an hour. */
const attemptsPerAddress = 10;
const attemptsPerNetwork = 100;

/**
 * Checks address and password. Answers alike, and in like time, for unknown addresses and wrong passwords.
 * `network` is the caller's IP address; only a hash of it is kept.
 * @returns whose session to start
 * @throws DomainError limit (params.minutes) after too many attempts; invalid otherwise
 */
export async function signIn(
  app: AppContext,
  input: { email: string; password: string; network: string },
): Promise<{ id: string; roles: readonly Role[] }> {
  const index = loginIndex(app.vault, input.email);
  const keys = [
    { key: `address:${index}`, most: attemptsPerAddress },
    { key: `network:${createHash('sha256').update(input.network).digest('base64url')}`, most: attemptsPerNetwork },
  ];
  await countAttempts(app, keys);
  const [user] = await app.db
    .select({ id: users.id, roles: users.roles, passwordHash: users.passwordHash, deactivatedAt: users.deactivatedAt })
    .from(users)
    .where(eq(users.loginIndex, index));
  const active = user !== undefined && user.deactivatedAt === null ? user : null;
  if (!(await isPassword(active?.passwordHash ?? null, input.password)) || active === null) {
    throw new DomainError('invalid', 'signInFailed');
  }
  await write(app.db, async (tx) => {
    await forgetAttempts(tx, `address:${index}`);
    await appendAudit(tx, app.clock.now(), {
      actorId: active.id,
      action: 'signIn',
      subjectKind: 'user',
      subjectIds: [active.id],
    });
  });
  return { id: active.id, roles: active.roles };
}
