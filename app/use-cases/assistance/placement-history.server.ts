import { withDifferences, type ShownStepField, type StepDifference } from '#app/domain/assistance/step-history.ts';
import { personHerself } from '#app/domain/consent/consent.ts';
import type { PlacementEventRecord } from '#db/queries/assistance/placement-events.ts';
import type { StepRecord } from '#db/queries/assistance/placement-steps.ts';

/** What of it is shown, the oldest first, and how much there is. */
export interface History<Event = ShownPlacementEvent> {
  readonly events: readonly Event[];
  readonly count: number;
  /** Somebody asked for all of it. */
  readonly isWhole: boolean;
}

/** Something that happened, with who did it (null: machinery). */
export interface ShownPlacementEvent extends Pick<PlacementEventRecord, 'id' | 'at' | 'stepId' | 'code' | 'params'> {
  readonly by: string | null;
  /** On her own phone. */
  readonly byPerson: boolean;
  /** Why a requirement was passed over; for those who may read its words. */
  readonly reason: string | null;
}

/** A change of a step, with what it changed. */
export interface ShownStepChange extends ShownPlacementEvent {
  readonly differences: readonly StepDifference[];
}

/** Who reads it. */
export interface HistoryReader {
  /** She works in the case's house. */
  readonly sameHouse: boolean;
  readonly mayReadWords: (requirement: unknown) => boolean;
  /** Names by account. */
  readonly staff: ReadonlyMap<string, string>;
}

/** An event as its reader may see it. */
export function shownEvent(event: PlacementEventRecord, reader: HistoryReader): ShownPlacementEvent {
  const { id, at, stepId, code, params, reason, byUserId } = event;
  return {
    id,
    at,
    stepId,
    code,
    params,
    reason: reader.mayReadWords(params['requirement']) ? reason : null,
    by: byUserId === null ? null : (reader.staff.get(byUserId) ?? null),
    byPerson: byUserId === personHerself,
  };
}

/** Fields of a step that hold somebody's own words, also those of yesterday. */
const ownWords: readonly ShownStepField[] = ['title', 'note', 'noteForCompany', 'skippedReason'];

/**
 * The changes of one step with what each of them changed; of the person's side another house reads no words.
 * @param events of this step, the oldest first, none left out between them and now
 */
export function shownStepChanges(
  events: readonly PlacementEventRecord[],
  step: StepRecord,
  reader: HistoryReader,
): ShownStepChange[] {
  const mayReadStep = reader.sameHouse || step.side === 'employer';
  return withDifferences(events, step).map(({ event, differences }) => ({
    ...shownEvent(event, reader),
    differences: differences.filter(({ field }) => mayReadStep || !ownWords.includes(field)),
  }));
}
