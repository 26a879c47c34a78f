import { milestoneOf } from '#app/domain/assistance/step-history.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { setMilestone, type PlacementRecord } from '#db/queries/assistance/placement.ts';
import type { StepRecord } from '#db/queries/assistance/placement-steps.ts';
import { demandSeat } from './demand-seat.server.ts';

/**
 * Results the funnel counts: the interview, a trial's review, the contract, which takes a seat. In the caller's transaction.
 * @throws DomainError conflict (`noSeatLeft`)
 */
export async function rememberMilestone(tx: Tx, placement: PlacementRecord, step: StepRecord, on: Day): Promise<void> {
  const column = milestoneOf(step.code);
  if (column === undefined || placement[column] !== null) return;
  if (column === 'contractOn') await demandSeat(tx, placement);
  await setMilestone(tx, placement.id, column, on);
}

/** Takes the result back that a step had filled: it is open again. A day that came from elsewhere stays. */
export async function forgetMilestone(tx: Tx, placement: PlacementRecord, step: StepRecord): Promise<void> {
  const column = milestoneOf(step.code);
  if (column === undefined || step.doneOn === null || placement[column] !== step.doneOn) return;
  await setMilestone(tx, placement.id, column, null);
}
