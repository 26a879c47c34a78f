import { createHash, randomInt } from 'node:crypto';
import { recoveryCodeCount } from '#app/domain/account/second-factor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { findFactorState, replaceRecoveryCodes } from '#db/queries/account/second-factor.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { tellOfFactor, type FactorOwner } from './factor-owner.server.ts';

/** Letters and digits nobody mistakes for one another. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 4;
const groupLength = 4;

/**
 * Makes ten codes for the day when nothing else is at hand; older ones end. They are returned once and cannot be read back:
 * about 80 random bits each, so that their hashes need no key.
 * @throws DomainError blocked (`factorFirst`) while there is nothing else to sign in with
 */
export async function makeRecoveryCodes(app: AppContext, { userId }: FactorOwner): Promise<readonly string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode);
  await write(app.db, async (tx) => {
    const state = await findFactorState(tx, userId);
    if (state.passkeys === 0 && state.codesSince === null) throw new DomainError('blocked', 'factorFirst');
    await replaceRecoveryCodes(
      tx,
      userId,
      codes.map((code) => recoveryCodeHash(userId, code)),
    );
    await tellOfFactor(app, tx, { userId, actorId: userId, action: 'user.recoveryCodesMade' });
  });
  return codes;
}

/** How the database knows a code, however it was typed. */
export function recoveryCodeHash(userId: string, typed: string): string {
  const code = typed.toLowerCase().replace(/[^a-z0-9]/g, '');
  return createHash('sha256')
    .update(JSON.stringify(['recoveryCode', userId, code]))
    .digest('hex');
}

function newRecoveryCode(): string {
  const group = () => Array.from({ length: groupLength }, () => signs[randomInt(signs.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}
