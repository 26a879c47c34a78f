import type { Actor } from '#app/domain/account/actor.ts';
import { nextOfPlacement } from '#app/domain/assistance/step.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { grantForCases } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { findStaffNames } from '#db/queries/absence.ts';
import { listNotesOf, type FileNote } from '#db/queries/file-note.ts';
import {
  listPlacementEvents,
  listRequirements,
  listSteps,
  type PlacementRecord,
  type StepRecord,
} from '#db/queries/placement.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { isHers, ownPlacement, placementResource } from './own-placement.server.ts';

export interface PlacementPage {
  readonly today: Day;
  readonly mayEdit: boolean;
  readonly placement: PlacementRecord;
  /** "Vorname Nachname" for the case's own people, else null: the case code stands there. */
  readonly personName: string | null;
  readonly steps: readonly StepRecord[];
  /** Who acts next; `stepId` null: the planned end is over, somebody records how it went. */
  readonly next: {
    readonly stepId: string | null;
    readonly dueOn: Day | null;
    readonly overdueDays: number;
    readonly isHers: boolean;
  } | null;
  readonly requirements: Awaited<ReturnType<typeof listRequirements>>;
  /** Why it ended; for the case's own people only. */
  readonly endReason: PlacementRecord['endReason'];
  /** Everything that happened, the oldest first, with who did it (null: machinery). */
  readonly events: readonly (Omit<Awaited<ReturnType<typeof listPlacementEvents>>[number], 'byUserId'> & {
    readonly by: string | null;
  })[];
  readonly notes: readonly FileNote[];
}

/**
 * One assisted placement with both sides. Notes of steps on the person's side are for her own caseworkers; an officer of
 * another house reads only those of the employer's side.
 * @throws DomainError notFound, forbidden
 */
export async function findPlacementPage(app: AppContext, actor: Actor, placementId: string): Promise<PlacementPage> {
  const now = app.clock.now();
  const placement = await ownPlacement(app, app.db, actor, 'placement.read', placementId);
  const resource = placementResource(placement);
  const isOwn = can(actor, 'identity.reveal', resource);
  const sameHouse = actor.organisationId === placement.organisationId;
  const steps = await listSteps(app.db, placementId);
  const next = nextOfPlacement(placement, steps, dayOf(now));
  let personName: string | null = null;
  if (isOwn) {
    const persons = await write(app.db, (tx) =>
      revealIdentity(tx, app.vault, grantForCases(actor, [{ id: placement.profileId, ...resource }], ['name']), now, [
        'name',
      ]),
    );
    const name = persons.get(placement.profileId)?.name;
    personName = name === undefined ? null : `${name.firstName} ${name.lastName}`;
  }
  const events = await listPlacementEvents(app.db, placementId);
  const staff = await findStaffNames(
    app.db,
    events.map((event) => event.byUserId),
  );
  return {
    today: dayOf(now),
    mayEdit: can(actor, 'placement.edit', resource),
    placement: { ...placement, endReason: null },
    endReason: isOwn ? placement.endReason : null,
    personName,
    steps: steps.map((step) =>
      sameHouse || step.side === 'employer' || step.noteForCompany
        ? step
        : { ...step, note: null, skippedReason: null },
    ),
    next:
      next === null
        ? null
        : {
            stepId: next.step?.id ?? null,
            dueOn: next.dueOn,
            overdueDays: next.overdueDays,
            isHers: isHers(actor, placement, next),
          },
    requirements: await listRequirements(app.db, placementId),
    events: events.map(({ byUserId, ...event }) => ({
      ...event,
      by: byUserId === null ? null : (staff.get(byUserId) ?? null),
    })),
    notes: isOwn ? await listNotesOf(app.db, placementId) : [],
  };
}
