import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { LearnerGoal, TandemState } from '#app/domain/mentoring/mentoring.ts';
import { openTandemStates } from '#app/domain/mentoring/tandem-moves.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import type { CefrLevel } from '#app/domain/profile/language-level.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { grantForTandems } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import type { Handle } from '#db/client.ts';
import { findTandem, listTandems, type TandemRecord } from '#db/queries/mentoring/tandem.ts';
import { noteReading } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/**
 * All a mentor knows of a learner: first name, goal, next date, and whether the tandem rests. Built field by field;
 * nothing here tells of an authority, a benefit, a case or a last name.
 */
export interface OwnTandem {
  readonly id: string;
  /** Null when the person is no longer there. */
  readonly firstName: string | null;
  readonly goal: LearnerGoal;
  readonly goalLevel: CefrLevel | null;
  readonly state: TandemState;
  /** She has not yet said whether she would like to meet this person. */
  readonly isToAnswer: boolean;
  readonly nextMeetingAt: number | null;
  readonly nextMeetingPlace: string | null;
}

/** The mentor's open tandems, next date first (one audit row). @throws DomainError forbidden for anybody else */
export async function listOwnTandems(app: AppContext, actor: Actor): Promise<OwnTandem[]> {
  const mentorId = mentorIdOf(actor);
  const tandems = await listTandems(app.db, scopeFor(actor, 'tandem.list'), dayOf(app.clock.now()), {
    states: openTandemStates,
    mentorId,
  });
  return shown(app, actor, tandems);
}

/** One of them. @throws DomainError notFound alike for foreign, ended and missing ones */
export async function findOwnTandem(app: AppContext, actor: Actor, tandemId: string): Promise<OwnTandem> {
  return found((await shown(app, actor, [await ownTandem(app.db, actor, tandemId)]))[0]);
}

/** The open tandem of the acting mentor, for what she does with it. @throws DomainError notFound, forbidden */
export async function ownTandem(handle: Handle, actor: Actor, tandemId: string): Promise<TandemRecord> {
  mentorIdOf(actor);
  const tandem = found(await findTandem(handle, tandemId));
  allow(actor, 'tandem.meet', { mentorId: tandem.mentorId });
  return found(tandem.state === 'ended' ? null : tandem);
}

function mentorIdOf(actor: Actor): string {
  allow(actor, 'tandem.meet', { mentorId: actor.mentorId });
  if (actor.mentorId === null) throw new DomainError('notFound');
  return actor.mentorId;
}

async function shown(app: AppContext, actor: Actor, tandems: readonly TandemRecord[]): Promise<OwnTandem[]> {
  const grant = grantForTandems(
    actor,
    tandems.map(({ profileId, mentorId }) => ({ id: profileId, mentorId })),
  );
  const persons = await noteReading(app.db, (tx) => revealIdentity(tx, app.vault, grant, app.clock.now(), ['name']));
  return tandems.map(
    ({ id, profileId, goal, goalLevel, state, mentorAcceptedAt, nextMeetingAt, nextMeetingPlace }) => ({
      id,
      firstName: persons.get(profileId)?.name.firstName ?? null,
      goal,
      goalLevel,
      state,
      isToAnswer: state === 'taster' && mentorAcceptedAt === null,
      nextMeetingAt: nextMeetingAt?.getTime() ?? null,
      nextMeetingPlace,
    }),
  );
}
