import { and, eq, sql } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Day } from '#app/domain/time/day.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { countFactorsOfHouse } from '#db/queries/account/second-factor.ts';
import { organisations } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from './allow.server.ts';

/** From which day a house demands a second factor, and how many of its people have one. @throws DomainError notFound */
export async function findFactorRule(app: AppContext, actor: Actor, organisationId: string) {
  allow(actor, 'organisation.edit', {});
  const [row] = await app.db
    .select({ name: organisations.name, from: organisations.secondFactorFrom, version: organisations.version })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  return { ...found(row), ...(await countFactorsOfHouse(app.db, organisationId)) };
}

/**
 * Demands a second factor of a house's staff from a day on; null: leaves it to each. Sessions that run go on, a week at most.
 * @throws DomainError notFound, versionConflict
 */
export async function requireSecondFactor(
  app: AppContext,
  actor: Actor,
  input: { readonly organisationId: string; readonly from: Day | null; readonly version: number },
): Promise<void> {
  allow(actor, 'organisation.edit', {});
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const [house] = await tx
      .select({ from: organisations.secondFactorFrom, version: organisations.version })
      .from(organisations)
      .where(eq(organisations.id, input.organisationId));
    const { from, version } = found(house);
    const changed = await tx
      .update(organisations)
      .set({ secondFactorFrom: input.from, version: sql`${organisations.version} + 1` })
      .where(and(eq(organisations.id, input.organisationId), eq(organisations.version, input.version)))
      .returning({ id: organisations.id });
    if (changed.length === 0)
      throw new DomainError('versionConflict', 'versionConflict', {
        current: { from: from ?? '', _version: String(version) },
      });
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'organisation.secondFactor',
      subjectKind: 'organisation',
      subjectIds: [input.organisationId],
      detail: { from: input.from ?? '' },
    });
  });
}
