import type { Actor } from '#app/domain/account/actor.ts';
import { notedPosting, type PostingNote } from '#app/domain/assistance/file-note.ts';
import type { NextOfPlacement } from '#app/domain/assistance/step.ts';
import type { Action, PolicyResource } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '#db/client.ts';
import { findPlacement, type PlacementRecord } from '#db/queries/assistance/placement.ts';
import type { StepRecord } from '#db/queries/assistance/placement-steps.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from '../account/allow.server.ts';
import { noteDown } from './note-down.server.ts';

/** What the policy needs to know of a placement. */
export function placementResource(placement: PlacementRecord): PolicyResource {
  return {
    organisationId: placement.organisationId,
    teamId: placement.teamId,
    ownerIds: [placement.caseworkerId, placement.coveredBy],
    releasedTo: placement.companyId,
  };
}

/**
 * May she read what somebody wrote in own words in this step? On the person's side only her own house may, unless it was
 * written for the company.
 */
export function mayReadStepWords(
  actor: Actor,
  placement: Pick<PlacementRecord, 'organisationId'>,
  step: Pick<StepRecord, 'side' | 'noteForCompany'>,
): boolean {
  return actor.organisationId === placement.organisationId || step.side === 'employer' || step.noteForCompany;
}

/** Is the next thing of this placement the actor's own: her case's or her posting's, or one of whom she covers? */
export function isHers(actor: Actor, placement: PlacementRecord, next: NextOfPlacement): boolean {
  const isCaseworker = [placement.caseworkerId, placement.coveredBy].includes(actor.userId);
  const isOfficer = [placement.officerId, placement.officerCoveredBy].includes(actor.userId);
  if (next.step === null) return isCaseworker || isOfficer;
  return next.owner === 'caseworker' ? isCaseworker : next.owner === 'officer' && isOfficer;
}

/** The placement, if the actor may do `action` to it. @throws DomainError notFound, forbidden */
export async function ownPlacement(
  app: AppContext,
  handle: Handle,
  actor: Actor,
  action: Action,
  id: string,
): Promise<PlacementRecord> {
  const placement = found(await findPlacement(handle, id, dayOf(app.clock.now())));
  allow(actor, action, placementResource(placement));
  return placement;
}

/** Keeps the note of a placement's event in the caseworker's list "Heute zu übertragen". @param on day of the event, where it is not today's */
export async function notePlacement(
  tx: Tx,
  at: Date,
  placement: PlacementRecord,
  event: PostingNote,
  on: Day = dayOf(at),
): Promise<void> {
  await noteDown(
    tx,
    at,
    { ...event, on, ...notedPosting(placement) },
    {
      subjectId: placement.id,
      profileId: placement.profileId,
      companyId: placement.companyId,
      forUserId: placement.caseworkerId,
    },
  );
}
