import { and, asc, eq, sum } from 'drizzle-orm';
import type { ClassCard } from '#app/domain/disclosure/public-side.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Handle } from '../../client.ts';
import { publicBatches, publicClasses } from '../../schema/public-profile.ts';

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

/**
 * All numbers of the current batch together, as they were frozen: classes that were hidden since are in it, so that it never
 * moves before the next batch. 0 where there is none.
 */
export async function sumOfFrozenCounts(handle: Handle): Promise<number> {
  const [row] = await handle
    .select({ total: sum(publicClasses.frozenCount).mapWith(Number) })
    .from(publicClasses)
    .innerJoin(publicBatches, and(eq(publicBatches.number, publicClasses.batch), eq(publicBatches.state, 'current')));
  return row?.total ?? 0;
}

/** The Monday of the week the cards are from, and whether any may be shown at all; null before the first batch. */
export async function findShownWeek(
  handle: Handle,
): Promise<{ readonly shownOn: Day; readonly hasEnoughPeople: boolean } | null> {
  const [row] = await handle
    .select({ currentAt: publicBatches.currentAt, beganAt: publicBatches.beganAt, k: publicBatches.k })
    .from(publicBatches)
    .where(eq(publicBatches.state, 'current'));
  return row === undefined ? null : { shownOn: dayOf(row.currentAt ?? row.beganAt), hasEnoughPeople: row.k !== null };
}
