import { and, eq, sql } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { findUser, type UserAccount } from '#db/queries/account/account.ts';
import { users } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from './allow.server.ts';

/** The actor's own account. */
export async function getOwnAccount(app: AppContext, actor: Actor): Promise<UserAccount> {
  allow(actor, 'account.own', { ownerIds: [actor.userId] });
  return found(await findUser(app.db, actor.userId));
}

/**
 * Changes how the actor is called and reached, and her language and whether she gets mails. A volunteer's name
 * and phone stay in the vault: only her language changes here.
 * @throws DomainError versionConflict with what stands there now
 */
export async function editOwnAccount(
  app: AppContext,
  actor: Actor,
  input: {
    displayName: string | null;
    phone: string | null;
    locale: 'de' | 'en';
    wantsMails: boolean;
    version: number;
  },
): Promise<void> {
  allow(actor, 'account.own', { ownerIds: [actor.userId] });
  await write(app.db, async (tx) => {
    const user = found(await findUser(tx, actor.userId));
    const isMentor = user.roles.includes('mentor');
    if (!isMentor && input.displayName === null) {
      throw fieldError({ field: 'displayName', code: 'required' });
    }
    const changed = await tx
      .update(users)
      .set({
        locale: input.locale,
        ...(isMentor ? {} : { displayName: input.displayName, phone: input.phone, wantsMails: input.wantsMails }),
        version: sql`${users.version} + 1`,
      })
      .where(and(eq(users.id, actor.userId), eq(users.version, input.version)))
      .returning({ id: users.id });
    if (changed.length === 0) {
      throw new DomainError('versionConflict', 'versionConflict', {
        current: {
          displayName: user.displayName ?? '',
          phone: user.phone ?? '',
          locale: user.locale,
          wantsMails: user.wantsMails ? 'yes' : '',
          _version: String(user.version),
        },
      });
    }
  });
}
