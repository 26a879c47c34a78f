import { and, asc, eq } from 'drizzle-orm';
import type { ClassCard } from '#app/domain/disclosure/public-side.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle } from '../client.ts';
import { publicBatches, publicClasses } from '../schema/public-profile.ts';

/**
 * The cards of stage 1 as every company sees them: open classes of the current batch with their frozen counts, by their
 * key. Knows nothing of who is in them.
 */
export async function listClassCards(handle: Handle): Promise<ClassCard[]> {
  return handle
    .select({
      rung: publicClasses.rung,
      occupation: publicClasses.occupation,
      region: publicClasses.region,
      german: publicClasses.german,
      count: publicClasses.frozenCount,
    })
    .from(publicClasses)
    .innerJoin(publicBatches, and(eq(publicBatches.number, publicClasses.batch), eq(publicBatches.state, 'current')))
    .where(eq(publicClasses.isOpen, true))
    .orderBy(asc(publicClasses.key));
}

/** The Monday of the week the cards are from, and whether any may be shown at all; null before the first batch. */
export async function findShownWeek(
  handle: Handle,
): Promise<{ readonly weekOn: Day; readonly hasEnoughPeople: boolean } | null> {
  const [row] = await handle
    .select({ weekOn: publicBatches.weekOn, k: publicBatches.k })
    .from(publicBatches)
    .where(eq(publicBatches.state, 'current'));
  return row === undefined ? null : { weekOn: row.weekOn, hasEnoughPeople: row.k !== null };
}
