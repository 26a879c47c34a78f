import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { listPlacementsOfPerson, updatePlacement } from '#db/queries/assistance/placement.ts';
import { closeOpenSteps } from '#db/queries/assistance/placement-end.ts';
import { addPlacementEvent } from '#db/queries/assistance/placement-events.ts';
import type { ProposalRecord } from '#db/queries/match/proposal.ts';
import { endProposalOfPlacement } from '#db/queries/match/proposal-end.ts';

/**
 * The person has taken back her yes to being introduced: the company's view and the release end, and the placement that
 * was being prepared with them. No reason is kept. In the caller's transaction.
 */
export async function endPreparation(tx: Tx, at: Date, by: string, proposal: ProposalRecord): Promise<void> {
  const placements = await listPlacementsOfPerson(tx, proposal.profileId);
  const prepared = placements.find((row) => row.proposalId === proposal.id && row.state === 'preparing');
  if (prepared !== undefined) {
    await updatePlacement(tx, prepared.id, prepared.version, {
      state: 'ended',
      endedOn: dayOf(at),
      endReason: 'unknown',
    });
    await closeOpenSteps(tx, prepared.id, at, by);
    await addPlacementEvent(tx, { placementId: prepared.id, at, byUserId: by, code: 'end' });
    await appendAudit(tx, at, {
      actorId: by,
      action: 'placement.end',
      subjectKind: 'placement',
      subjectIds: [prepared.id],
    });
  }
  await endProposalOfPlacement(tx, proposal.id, 'withdrawn', at, by);
}
