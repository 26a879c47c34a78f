import { and, asc, eq } from 'drizzle-orm';
import type { ClassCard } from '#app/domain/disclosure/public-side.ts';
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
