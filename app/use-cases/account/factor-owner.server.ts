import type { Actor } from '#app/domain/account/actor.ts';
import { isFresh, stepAfterPassword } from '#app/domain/account/second-factor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { AuditAction } from '#app/domain/audit/audit-action.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findPendingSignIn } from '#db/queries/account/pending-sign-in.ts';
import { findFactorState } from '#db/queries/account/second-factor.ts';
import type { AppContext } from '../app-context.ts';
import { secretHash } from '../consent/link-secrets.server.ts';
import { queueMail } from '../notification/queue-mail.server.ts';
import { allow } from './allow.server.ts';
import { sessionHash } from './lucia.server.ts';

/** Somebody who may change what she signs in with, and the sign-in by which that was found out. */
export interface FactorOwner {
  readonly userId: string;
  /** Names this one sign-in: what is proposed in it holds in no other. */
  readonly binding: string;
}

/**
 * The actor, if she has signed in just now: whoever finds her machine open must not put up a key of their own.
 * @throws DomainError blocked (`signInAgain`) half an hour after the sign-in
 */
export function ownerBySession(
  app: AppContext,
  actor: Actor,
  session: { readonly sessionId: string; readonly startedAt: Date },
): FactorOwner {
  allow(actor, 'secondFactor.own', { ownerIds: [actor.userId] });
  if (!isFresh(session.startedAt, app.clock.now())) throw new DomainError('blocked', 'signInAgain');
  return { userId: actor.userId, binding: sessionHash(session.sessionId) };
}

/**
 * Somebody whose password was right and who has no second factor yet, though her house demands one.
 * @param token what the cookie holds
 * @returns null when the time is over, or she has one: that one is asked for
 */
export async function ownerByPending(app: AppContext, token: string): Promise<FactorOwner | null> {
  const binding = secretHash(token);
  const pending = await findPendingSignIn(app.db, binding, app.clock.now());
  if (pending === null) return null;
  const state = await findFactorState(app.db, pending.userId);
  const hasFactor = state.passkeys > 0 || state.codesSince !== null;
  const step = stepAfterPassword({ hasFactor, isRequired: true, isDone: false });
  return step === 'setUp' ? { userId: pending.userId, binding } : null;
}

/** Writes down that what somebody signs in with has changed, and tells her by a mail that says no more than that. */
export async function tellOfFactor(
  app: AppContext,
  tx: Tx,
  change: {
    readonly userId: string;
    readonly actorId: string | null;
    readonly action: AuditAction;
    readonly detail?: string;
  },
): Promise<void> {
  const { userId, actorId, action, detail } = change;
  const at = app.clock.now();
  await appendAudit(tx, at, {
    actorId,
    action,
    subjectKind: 'user',
    subjectIds: [userId],
    ...(detail === undefined ? {} : { detail: { factor: detail } }),
  });
  const idempotencyKey = `${action}:${at.getTime()}`;
  await queueMail(tx, { userId, kind: 'signInChanged', about: null, idempotencyKey, at });
}
