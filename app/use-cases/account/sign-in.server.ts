import { eq } from 'drizzle-orm';
import { DomainError } from '#app/domain/domain-error.ts';
import { loginIndex } from '#app/identity/login-index.server.ts';
import { users } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { countAttempts, forgetAttempts, networkKey, takeBackAttempt } from './count-attempts.server.ts';
import { enter, type Entry } from './enter.server.ts';
import { isPassword } from './password.server.ts';

/**
 * Attempts per quarter of an hour: at one address from one network, at one address from everywhere, from one network at
 * all addresses. The second is high, so that nobody is locked out by what a stranger elsewhere tries.
 */
const attemptsFromHere = 10;
const attemptsPerAddress = 100;
const attemptsPerNetwork = 100;

/**
 * Checks address and password. Answers alike, and in like time, for unknown addresses and wrong passwords.
 * `network` is the caller's IP address; only a keyed hash of it is kept.
 * @returns how far she got: in, or to a second step
 * @throws DomainError limit (params.minutes) after too many attempts; invalid otherwise
 */
export async function signIn(
  app: AppContext,
  input: { email: string; password: string; network: string },
): Promise<Entry> {
  const index = loginIndex(app.vault, input.email);
  const fromHere = networkKey(app, 'here', input.network, index);
  const address = `address:${index}`;
  const network = networkKey(app, 'network', input.network);
  await countAttempts(app, [
    { key: fromHere, most: attemptsFromHere },
    { key: address, most: attemptsPerAddress },
    { key: network, most: attemptsPerNetwork },
  ]);
  const [user] = await app.db
    .select({
      id: users.id,
      roles: users.roles,
      organisationId: users.organisationId,
      passwordHash: users.passwordHash,
      deactivatedAt: users.deactivatedAt,
    })
    .from(users)
    .where(eq(users.loginIndex, index));
  const active = user !== undefined && user.deactivatedAt === null ? user : null;
  if (!(await isPassword(active?.passwordHash ?? null, input.password)) || active === null) {
    throw new DomainError('invalid', 'signInFailed');
  }
  return write(app.db, async (tx) => {
    await forgetAttempts(tx, fromHere);
    await takeBackAttempt(tx, [address, network]);
    return enter(app, tx, active);
  });
}
