import { createHmac } from 'node:crypto';
import { eq, inArray, lte, sql } from 'drizzle-orm';
import { networkOf } from '#app/domain/account/network.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Tx } from '#db/client.ts';
import { signInAttempts } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';

const windowMs = 15 * 60_000;

/** What is counted: a keyed hash of the address, the network or both, or the account, and how often within a quarter of an hour. */
export interface AttemptLimit {
  readonly key: string;
  readonly most: number;
}

/**
 * The key that counts what one network does. Of the IP address only this hash is kept; without the house's secret nobody
 * finds the address by trying all there are.
 * @param about further words that are counted apart, e.g. the account that is tried
 */
export function networkKey(app: AppContext, purpose: string, ipAddress: string, about = ''): string {
  const hash = createHmac('sha256', app.config.pseudonymSecret)
    .update(JSON.stringify(['attempts', purpose, networkOf(ipAddress), about]))
    .digest('base64url');
  return `${purpose}:${hash}`;
}

/**
 * Counts an attempt (at a password, at sending a form) before it is looked at; kept in the database, so a restart forgives nothing.
 * @throws DomainError limit (params.minutes) when one of the limits is passed
 */
export async function countAttempts(app: AppContext, limits: readonly AttemptLimit[]): Promise<void> {
  const now = app.clock.now();
  const blockedUntil = await write(app.db, async (tx) => {
    await tx.delete(signInAttempts).where(lte(signInAttempts.windowEndsAt, now));
    let until: Date | null = null;
    for (const { key, most } of limits) {
      const [row] = await tx
        .insert(signInAttempts)
        .values({ key, count: 1, windowEndsAt: new Date(now.getTime() + windowMs) })
        .onConflictDoUpdate({ target: signInAttempts.key, set: { count: sql`${signInAttempts.count} + 1` } })
        .returning({ count: signInAttempts.count, windowEndsAt: signInAttempts.windowEndsAt });
      if (row !== undefined && row.count > most) until = row.windowEndsAt;
    }
    return until;
  });
  if (blockedUntil !== null) {
    const minutes = Math.max(1, Math.ceil((blockedUntil.getTime() - now.getTime()) / 60_000));
    throw new DomainError('limit', 'tooManyAttempts', { params: { minutes } });
  }
}

/** Forgets the attempts after the right password. */
export async function forgetAttempts(tx: Tx, key: string): Promise<void> {
  await tx.delete(signInAttempts).where(eq(signInAttempts.key, key));
}

/** Takes one attempt back and keeps those of others: a right password is none. */
export async function takeBackAttempt(tx: Tx, keys: readonly string[]): Promise<void> {
  await tx
    .update(signInAttempts)
    .set({ count: sql`${signInAttempts.count} - 1` })
    .where(inArray(signInAttempts.key, [...keys]));
}
