import { eq, lte, sql } from 'drizzle-orm';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Tx } from '#db/client.ts';
import { signInAttempts } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';

const windowMs = 15 * 60_000;

/** What is counted: a hash of the address, the network or the account, and how often within a quarter of an hour. */
export interface AttemptLimit {
  readonly key: string;
  readonly most: number;
}

/**
 * Counts an attempt at a password before it is checked; kept in the database, so a restart forgives nothing.
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
