import { fieldError } from '#app/domain/domain-error.ts';
import { readCode } from '#app/domain/consent/consent-link.ts';
import { mostFactorTries } from '#app/domain/account/second-factor.ts';
import { derivedBytes, openSignInKey, sealSignInKey } from '#app/identity/sign-in-keys.server.ts';
import type { Handle } from '#db/client.ts';
import { findUser } from '#db/queries/account/account.ts';
import { findCodeKey, replaceCodeKey } from '#db/queries/account/second-factor.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { countAttempts, forgetAttempts } from './count-attempts.server.ts';
import { demoCode } from './demo-code.server.ts';
import { tellOfFactor, type FactorOwner } from './factor-owner.server.ts';
import { stepOfCode, toBase32 } from './one-time-code.server.ts';

/** Bytes of a key, as RFC 4226 recommends. */
const keyBytes = 20;
const issuer = 'Werkbrücke';

/** A key to be taken into an app or a password safe. */
export interface ProposedKey {
  /** In groups of four, to be typed. */
  readonly typed: string;
  /** The same as an address such programs read, also from a picture. */
  readonly address: string;
  /** What such a program would show now, for visitors of the demo world; null everywhere else. */
  readonly demoCode: string | null;
}

/**
 * The key this sign-in may set up. It is made from the sign-in and what was set up before: the same at every look, another
 * one afterwards, and stored nowhere until its first code was right.
 */
export async function proposeCodeKey(app: AppContext, owner: FactorOwner): Promise<ProposedKey> {
  const key = await proposedKey(app, app.db, owner);
  const typed = toBase32(key);
  const label = encodeURIComponent(`${issuer}:${(await findUser(app.db, owner.userId))?.email ?? ''}`);
  const query = new URLSearchParams({ secret: typed, issuer, algorithm: 'SHA1', digits: '6', period: '30' });
  return {
    typed: (typed.match(/.{4}/g) ?? []).join(' '),
    address: `otpauth://totp/${label}?${query.toString().replaceAll('+', '%20')}`,
    demoCode: await demoCode(app, () => Promise.resolve({ key, after: 0 })),
  };
}

/**
 * Sets the proposed key up with the first code it makes; that one is used then. An older key ends.
 * @throws DomainError invalid (field `code`), limit (params.minutes)
 */
export async function setUpCodes(app: AppContext, owner: FactorOwner, typed: string): Promise<void> {
  const { userId } = owner;
  const attempts = `factorSetUp:${userId}`;
  await countAttempts(app, [{ key: attempts, most: mostFactorTries }]);
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const key = await proposedKey(app, tx, owner);
    const step = stepOfCode(key, readCode(typed), now, 0);
    if (step === null) throw fieldError({ field: 'code', code: 'oneTimeCodeWrong' });
    await replaceCodeKey(tx, {
      userId,
      keyCipher: sealSignInKey(app.vault, codeKeyPlace(userId), key.toString('base64')),
      lastStep: step,
      createdAt: now,
    });
    await forgetAttempts(tx, attempts);
    await tellOfFactor(app, tx, { userId, actorId: userId, action: 'user.factorAdded', detail: 'oneTimeCode' });
  });
}

/** The key that makes an account's codes. @throws CipherError when it is not the one that was sealed for her */
export function openCodeKey(app: AppContext, userId: string, cipher: string): Buffer {
  return Buffer.from(openSignInKey(app.vault, codeKeyPlace(userId), cipher), 'base64');
}

async function proposedKey(app: AppContext, handle: Handle, { userId, binding }: FactorOwner): Promise<Buffer> {
  const since = (await findCodeKey(handle, userId))?.createdAt.getTime() ?? 0;
  return derivedBytes(app.vault, 'codeKey', userId, binding, String(since)).subarray(0, keyBytes);
}

const codeKeyPlace = (userId: string) => `one_time_code_keys.key.${userId}`;
