import { eq } from 'drizzle-orm';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import { addDays, type Day } from '#app/domain/time/day.ts';
import { recordStart } from '#app/use-cases/assistance/move-placement.server.ts';
import { recordStartRequirement } from '#app/use-cases/assistance/record-start-requirement.server.ts';
import { found } from '#app/use-cases/account/allow.server.ts';
import { findPlacement } from '#db/queries/assistance/placement.ts';
import { listRequirements } from '#db/queries/assistance/start-requirement.ts';
import { postings } from '#db/schema/index.ts';
import { introduce, openProposalWorld, type ProposalWorld } from './proposal-world.ts';
import type { TestApp } from './test-app.ts';

/** A world in which the person works at the company since a day, without a planned end. */
export interface StartedWorld extends ProposalWorld {
  readonly proposalId: string;
  readonly placementId: string;
}

/** Everything up to the first day of work, through the use cases. @param input `startedOn`: not later than the clock's today */
export async function startedPlacement(
  app: TestApp,
  input: { readonly kind: PostingKind; readonly startedOn: Day },
): Promise<StartedWorld> {
  const world = await openProposalWorld(app);
  const { kind, startedOn: on } = input;
  await app.db
    .update(postings)
    .set({ kind, startsOn: on, endsOn: null, weeks: null })
    .where(eq(postings.id, world.postingId));
  const { proposalId, placementId } = await introduce(world);
  for (const { requirement, version } of await listRequirements(app.db, placementId))
    await recordStartRequirement(app, world.caseworker, {
      placementId,
      requirement,
      version,
      on: addDays(on, -3),
      reference: 'Probe 12',
    });
  const { version } = found(await findPlacement(app.db, placementId, on));
  await recordStart(app, world.caseworker, { placementId, version, on });
  return { ...world, proposalId, placementId };
}
