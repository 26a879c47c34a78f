import { milestoneOf } from '#app/domain/assistance/step-history.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { setMilestone, type PlacementRecord } from '#db/queries/assistance/placement.ts';
import { listSteps, type StepRecord } from '#db/queries/assistance/placement-steps.ts';
import { listRequirements } from '#db/queries/assistance/start-requirement.ts';
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

/**
 * Takes the result back that a step had filled: it is open again. A day that came from elsewhere stays, and a contract that
 * is on record as proof.
 */
export async function forgetMilestone(tx: Tx, placement: PlacementRecord, step: StepRecord): Promise<void> {
  const column = milestoneOf(step.code);
  if (column === undefined || step.doneOn === null || placement[column] !== step.doneOn) return;
  const proof =
    column === 'contractOn'
      ? (await listRequirements(tx, placement.id)).find(({ requirement }) => requirement === 'contract')
      : undefined;
  await setMilestone(tx, placement.id, column, proof?.recordedOn ?? null);
}

/**
 * A contract that is put on record as proof takes a seat too, whether its step is ticked or not. In the caller's transaction.
 * @throws DomainError conflict (`noSeatLeft`)
 */
export async function rememberContract(tx: Tx, placement: PlacementRecord, on: Day): Promise<void> {
  if (placement.contractOn !== null) return;
  await demandSeat(tx, placement);
  await setMilestone(tx, placement.id, 'contractOn', on);
}

/** The proof is taken back: the contract stands only where its step is ticked. */
export async function forgetContract(tx: Tx, placement: PlacementRecord, recordedOn: Day | null): Promise<void> {
  if (recordedOn === null || placement.contractOn !== recordedOn) return;
  const ticked = (await listSteps(tx, placement.id)).find(({ code, state }) => code === 'contract' && state === 'done');
  await setMilestone(tx, placement.id, 'contractOn', ticked?.doneOn ?? null);
}
