import {
  pendingMinutes,
  isFactorRequired,
  stepAfterPassword,
  type SignInStep,
} from '#app/domain/account/second-factor.ts';
import { staffRoles, type Role } from '#app/domain/account/role.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { insertPendingSignIn } from '#db/queries/account/pending-sign-in.ts';
import { findFactorState, findRequiredFrom } from '#db/queries/account/second-factor.ts';
import type { AppContext } from '../app-context.ts';
import { newSecret, secretHash } from '../consent/link-secrets.server.ts';

/** Somebody who has shown one thing that is hers: a password, a one-time link, an account of her house; in the demo world one click. */
export interface Entering {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly organisationId: string | null;
}

/** How far she got: in, or to a second step. */
export interface Entry {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly step: SignInStep;
  /** Opens the second step, for a cookie; null where there is none. */
  readonly token: string | null;
  /** The house whose sign-in service let her in; null: a password or a link did. */
  readonly providerId: string | null;
}

/**
 * What comes after the first thing somebody has shown: she is in, and that is written down, or the second step begins.
 * The only way to a session but for codes of volunteers.
 * @param by.isFactorDone the sign-in service of her house asks for a second factor itself
 */
export async function enter(
  app: AppContext,
  tx: Tx,
  user: Entering,
  by: { readonly providerId: string | null; readonly isFactorDone: boolean } = {
    providerId: null,
    isFactorDone: false,
  },
): Promise<Entry> {
  const { id, roles } = user;
  const { providerId } = by;
  const state = await findFactorState(tx, id);
  const step = stepAfterPassword({
    hasFactor: state.passkeys > 0 || state.codesSince !== null,
    isRequired: await mustHaveFactor(app, tx, user),
    isDone: by.isFactorDone,
  });
  if (step === 'in') {
    await noteSignIn(app, tx, id, providerId === null ? null : 'provider');
    return { id, roles, step, token: null, providerId };
  }
  const token = newSecret();
  const createdAt = app.clock.now();
  const expiresAt = new Date(createdAt.getTime() + pendingMinutes * 60_000);
  await insertPendingSignIn(tx, { tokenHash: secretHash(token), userId: id, providerId, createdAt, expiresAt });
  return { id, roles, step, token, providerId };
}

/** Does the house demand a second factor of this account today? Of staff alone: companies and volunteers see little. */
export async function mustHaveFactor(app: AppContext, handle: Handle, user: Omit<Entering, 'id'>): Promise<boolean> {
  if (!user.roles.some((role) => (staffRoles as readonly Role[]).includes(role))) return false;
  const from = await findRequiredFrom(handle, user.organisationId);
  return isFactorRequired(from, dayOf(app.clock.now()));
}

/** Writes down that somebody is in. @param by what let her in beside the password; null: nothing did */
export async function noteSignIn(app: AppContext, tx: Tx, userId: string, by: string | null): Promise<void> {
  await appendAudit(tx, app.clock.now(), {
    actorId: userId,
    action: 'signIn',
    subjectKind: 'user',
    subjectIds: [userId],
    ...(by === null ? {} : { detail: { factor: by } }),
  });
}
