import type { Actor } from '#app/domain/account/actor.ts';
import { afterMove, eventPhase, type InvitationMove } from '#app/domain/company/employer-event.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { can, scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findCompany } from '#db/queries/company/company.ts';
import {
  findEvent,
  findEventGuest,
  insertEventCompany,
  insertEventGuest,
  listEventCompanies,
  updateEventCompany,
  updateEventGuest,
  type EmployerEvent,
} from '#db/queries/company/employer-event.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { findProfileByCaseCode } from '#db/queries/profile/profile-lists.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { profileResource } from '../profile/profile-resource.server.ts';

/** An event somebody can still be invited to. @throws DomainError notFound, conflict (`eventOver`, `eventCancelled`) */
async function openEvent(app: AppContext, handle: Handle, eventId: string): Promise<EmployerEvent> {
  const event = found(await findEvent(handle, eventId));
  const phase = eventPhase(event, dayOf(app.clock.now()));
  if (phase === 'over') throw new DomainError('conflict', 'eventOver');
  if (phase === 'cancelled') throw new DomainError('conflict', 'eventCancelled');
  return event;
}

/** An officer invites a company; inviting it again changes nothing. @throws DomainError notFound, forbidden, conflict (`companyIsBlocked`) */
export async function inviteCompany(
  app: AppContext,
  actor: Actor,
  input: { readonly eventId: string; readonly companyId: string },
): Promise<void> {
  allow(actor, 'employerEvent.edit', {});
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const event = await openEvent(app, tx, input.eventId);
    const company = found(await findCompany(tx, input.companyId));
    if (company.state === 'blocked') throw new DomainError('conflict', 'companyIsBlocked');
    const row = { eventId: event.id, companyId: company.id, invitedBy: actor.userId, invitedAt: now };
    if (!(await insertEventCompany(tx, row))) return;
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'employerEvent.inviteCompany',
      subjectKind: 'company',
      subjectIds: [company.id],
    });
  });
}

/** What a company said, or whether it was there. @throws DomainError notFound, forbidden, conflict (see `afterMove`) */
export async function recordCompanyAtEvent(
  app: AppContext,
  actor: Actor,
  input: { readonly eventId: string; readonly companyId: string; readonly move: InvitationMove },
): Promise<void> {
  allow(actor, 'employerEvent.edit', {});
  await write(app.db, async (tx) => {
    const event = found(await findEvent(tx, input.eventId));
    const invited = await listEventCompanies(tx, event.id);
    const invitation = found(invited.find(({ companyId }) => companyId === input.companyId));
    const moved = afterMove(invitation, input.move, eventPhase(event, dayOf(app.clock.now())));
    if ('refused' in moved) throw new DomainError('conflict', moved.refused);
    await updateEventCompany(tx, event.id, input.companyId, moved.next);
  });
}

/**
 * A caseworker invites one of her people, by the case code; inviting her again changes nothing. No company hears of it.
 * @throws DomainError forbidden; notFound for the event; conflict (`eventOver`, `eventCancelled`); invalid (`caseCode`:
 *   `caseUnknown`) for a code that is not one of hers
 */
export async function inviteGuest(
  app: AppContext,
  actor: Actor,
  input: { readonly eventId: string; readonly caseCode: string },
): Promise<void> {
  const now = app.clock.now();
  const today = dayOf(now);
  await write(app.db, async (tx) => {
    const event = await openEvent(app, tx, input.eventId);
    const profileId = await findProfileByCaseCode(tx, scopeFor(actor, 'employerEvent.invite'), today, input.caseCode);
    const profile = profileId === null ? null : await findProfile(tx, profileId, today);
    if (profile === null || !can(actor, 'employerEvent.invite', profileResource(profile)))
      throw fieldError({ field: 'caseCode', code: 'caseUnknown' });
    const row = { eventId: event.id, profileId: profile.id, invitedBy: actor.userId, invitedAt: now };
    if (!(await insertEventGuest(tx, row))) return;
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'employerEvent.inviteGuest',
      subjectKind: 'profile',
      subjectIds: [profile.id],
    });
  });
}

/** What one of her people said, or whether she was there. @throws DomainError notFound, forbidden, conflict (see `afterMove`) */
export async function recordGuestAtEvent(
  app: AppContext,
  actor: Actor,
  input: { readonly eventId: string; readonly profileId: string; readonly move: InvitationMove },
): Promise<void> {
  const today = dayOf(app.clock.now());
  await write(app.db, async (tx) => {
    const event = found(await findEvent(tx, input.eventId));
    const profile = found(await findProfile(tx, input.profileId, today));
    allow(actor, 'employerEvent.invite', profileResource(profile));
    const invitation = found(await findEventGuest(tx, event.id, profile.id));
    const moved = afterMove(invitation, input.move, eventPhase(event, today));
    if ('refused' in moved) throw new DomainError('conflict', moved.refused);
    await updateEventGuest(tx, event.id, profile.id, moved.next);
  });
}
