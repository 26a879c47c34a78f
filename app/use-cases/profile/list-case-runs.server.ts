import type { Actor } from '#app/domain/account/actor.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { PlacementRecord } from '#db/queries/assistance/placement.ts';
import { listPlacements } from '#db/queries/assistance/placement-lists.ts';
import type { ProposalRecord } from '#db/queries/match/proposal.ts';
import { listProposals } from '#db/queries/match/proposal-lists.ts';
import type { AppContext } from '../app-context.ts';

/** Proposals and placements of one profile, as far as the actor may see them; the newest first. */
export async function listCaseRuns(
  app: AppContext,
  actor: Actor,
  profileId: string,
): Promise<{ proposals: readonly ProposalRecord[]; placements: readonly PlacementRecord[] }> {
  const today = dayOf(app.clock.now());
  return {
    proposals: await listProposals(app.db, scopeFor(actor, 'proposal.list'), today, { profileId }),
    placements: await listPlacements(app.db, scopeFor(actor, 'placement.list'), today, { profileId }),
  };
}
