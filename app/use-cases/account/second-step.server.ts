import { readCode } from '#app/domain/consent/consent-link.ts';
import { mostFactorTries, mostWrongCodes, type FactorKind } from '#app/domain/account/second-factor.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import type { Tx } from '#db/client.ts';
import { findPendingSignIn, takePendingSignIn } from '#db/queries/account/pending-sign-in.ts';
import {
  countPasskeyUse,
  countWrongCode,
  findCodeKey,
  findCredential,
  findFactorState,
  forgetWrongCodes,
  listCredentials,
  noteCodeUsed,
  takeRecoveryCode,
} from '#db/queries/account/second-factor.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { secretHash } from '../consent/link-secrets.server.ts';
import { countAttempts, forgetAttempts } from './count-attempts.server.ts';
import { demoCode } from './demo-code.server.ts';
import { noteSignIn, type Entry } from './enter.server.ts';
import { stepOfCode } from './one-time-code.server.ts';
import { askForPasskey, credentialIdOf, readPasskeyAnswer, type PasskeyQuestion } from './passkey-answers.server.ts';
import { recoveryCodeHash } from './recovery-codes.server.ts';
import { openCodeKey } from './set-up-codes.server.ts';

/** The second step of a sign-in, as its page shows it. */
export interface SecondStep {
  /** What the browser is asked; null: no passkey is set up, or this address can have none. */
  readonly passkey: PasskeyQuestion;
  readonly hasCodes: boolean;
  readonly hasRecoveryCodes: boolean;
  /** What her program would show now, for visitors of the demo world; null everywhere else. */
  readonly demoCode: string | null;
}

/** What somebody between two steps may show. @returns null when the time is over, or there is nothing she could show */
export async function findSecondStep(app: AppContext, token: string): Promise<SecondStep | null> {
  const binding = secretHash(token);
  const pending = await findPendingSignIn(app.db, binding, app.clock.now());
  if (pending === null) return null;
  const state = await findFactorState(app.db, pending.userId);
  if (state.passkeys === 0 && state.codesSince === null) return null;
  return {
    passkey: await askForPasskey(app, binding, await listCredentials(app.db, pending.userId)),
    hasCodes: state.codesSince !== null,
    hasRecoveryCodes: state.recoveryLeft > 0,
    demoCode: await demoCode(app, () => keyOf(app, pending.userId)),
  };
}

async function keyOf(app: AppContext, userId: string) {
  const kept = await findCodeKey(app.db, userId);
  return kept === null ? null : { key: openCodeKey(app, userId, kept.keyCipher), after: kept.lastStep };
}

/** What she shows: the word of a form, and what was typed or signed. */
export interface ShownFactor {
  readonly kind: FactorKind;
  readonly answer: string;
}

/**
 * Ends the second step with what somebody shows. Wrong ones are counted by account; a code works once, and the step too.
 * @returns how she gets in; null when the time is over: she begins anew
 * @throws DomainError invalid (field `code` or `recoveryCode`; `passkeyRefused`, `passkeyNeedsScript`), limit (params.minutes),
 *   blocked (`codesLocked`)
 */
export async function passSecondStep(app: AppContext, token: string, shown: ShownFactor): Promise<Entry | null> {
  const tokenHash = secretHash(token);
  const pending = await findPendingSignIn(app.db, tokenHash, app.clock.now());
  if (pending === null) return null;
  const { userId } = pending;
  const attempts = `factor:${userId}`;
  await countAttempts(app, [{ key: attempts, most: mostFactorTries }]);
  const check = await checks[shown.kind](app, { userId, binding: tokenHash, answer: shown.answer });
  const refusal = await write(app.db, async (tx) => {
    const problem = await check(tx);
    if (problem !== null) return problem;
    if (!(await takePendingSignIn(tx, tokenHash))) return 'over';
    await forgetAttempts(tx, attempts);
    await forgetWrongCodes(tx, userId);
    await noteSignIn(app, tx, userId, shown.kind);
    return null;
  });
  // Thrown only now: inside, the count of wrong ones would be undone with the rest.
  if (refusal instanceof DomainError) throw refusal;
  if (refusal === 'over') return null;
  return { id: userId, roles: pending.roles, step: 'in', token: null, providerId: pending.providerId };
}

/**
 * Lets somebody in who has just set up her first factor in place of showing one.
 * @returns null when the time is over, or nothing was set up
 */
export async function endSetUp(app: AppContext, token: string): Promise<Entry | null> {
  const tokenHash = secretHash(token);
  const pending = await findPendingSignIn(app.db, tokenHash, app.clock.now());
  if (pending === null) return null;
  return write(app.db, async (tx) => {
    const state = await findFactorState(tx, pending.userId);
    if (state.passkeys === 0 && state.codesSince === null) return null;
    if (!(await takePendingSignIn(tx, tokenHash))) return null;
    await noteSignIn(app, tx, pending.userId, state.passkeys > 0 ? 'passkey' : 'oneTimeCode');
    return {
      id: pending.userId,
      roles: pending.roles,
      step: 'in' as const,
      token: null,
      providerId: pending.providerId,
    };
  });
}

/** What is looked at before the transaction, and what is left for it. */
type Check = (
  app: AppContext,
  input: { readonly userId: string; readonly binding: string; readonly answer: string },
) => Promise<(tx: Tx) => Promise<DomainError | null>>;

const checks: Record<FactorKind, Check> = {
  oneTimeCode: (app, { userId, answer }) =>
    Promise.resolve(async (tx) => {
      const kept = await findCodeKey(tx, userId);
      if (kept === null) return fieldError({ field: 'code', code: 'oneTimeCodeWrong' });
      if (kept.wrongTries >= mostWrongCodes) return new DomainError('blocked', 'codesLocked');
      const key = openCodeKey(app, userId, kept.keyCipher);
      const step = stepOfCode(key, readCode(answer), app.clock.now(), kept.lastStep);
      if (step === null) {
        await countWrongCode(tx, userId);
        return fieldError({ field: 'code', code: 'oneTimeCodeWrong' });
      }
      await noteCodeUsed(tx, userId, step);
      return null;
    }),
  recoveryCode: (app, { userId, answer }) =>
    Promise.resolve(async (tx) => {
      const isTaken = await takeRecoveryCode(tx, userId, recoveryCodeHash(userId, answer), app.clock.now());
      return isTaken ? null : fieldError({ field: 'recoveryCode', code: 'recoveryCodeWrong' });
    }),
  passkey: async (app, { userId, binding, answer }) => {
    const stored = await findCredential(app.db, userId, credentialIdOf(answer));
    const counted = await readPasskeyAnswer(app, binding, answer, stored);
    return async (tx) => {
      const use = { id: stored?.id ?? '', from: stored?.signCount ?? 0, to: counted, at: app.clock.now() };
      return (await countPasskeyUse(tx, use)) ? null : new DomainError('invalid', 'passkeyRefused');
    };
  },
};
