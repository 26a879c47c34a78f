import type { Actor } from '#app/domain/account/actor.ts';
import { notNeeded } from '#app/domain/assistance/step.ts';
import type { PlacementState, StepCode, StepState } from '#app/domain/assistance/placement.ts';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import type { Day } from '#app/domain/time/day.ts';
import { findPlacementOfProposal } from '#db/queries/assistance/placement.ts';
import { listSteps } from '#db/queries/assistance/placement-steps.ts';
import type { AppContext } from '../app-context.ts';
import { ownPlacement } from './own-placement.server.ts';

/** The accompanied placement as the company sees it: its own side and what was written for it. An allow-list. */
export interface CompanyPlacement {
  readonly kind: PostingKind;
  readonly state: PlacementState;
  readonly plannedStartOn: Day | null;
  readonly startedOn: Day | null;
  readonly steps: readonly {
    readonly code: StepCode;
    /** Own words of a step the house added on the company's side. */
    readonly title: string | null;
    readonly state: StepState;
    readonly dueOn: Day | null;
    readonly doneOn: Day | null;
    /** Only where it was marked for the company. */
    readonly note: string | null;
  }[];
  /** Notes marked for the company on the person's side. */
  readonly messages: readonly string[];
}

/**
 * The company's side of the plan behind a proposal; null when there is none.
 * @throws DomainError notFound when the placement is another company's
 */
export async function findCompanyPlacement(
  app: AppContext,
  actor: Actor,
  proposalId: string,
): Promise<CompanyPlacement | null> {
  const id = await findPlacementOfProposal(app.db, proposalId);
  if (id === null) return null;
  const placement = await ownPlacement(app, app.db, actor, 'placement.seenByCompany', id);
  const steps = await listSteps(app.db, id);
  return {
    kind: placement.kind,
    state: placement.state,
    plannedStartOn: placement.plannedStartOn,
    startedOn: placement.startedOn,
    steps: steps
      .filter((step) => step.side === 'employer' && step.skippedReason !== notNeeded)
      .map((step) => ({
        code: step.code,
        title: step.title,
        state: step.state,
        dueOn: step.dueOn,
        doneOn: step.doneOn,
        note: step.noteForCompany ? step.note : null,
      })),
    messages: steps.flatMap((step) =>
      step.side === 'candidate' && step.noteForCompany && step.note !== null ? [step.note] : [],
    ),
  };
}
