import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { mentorStateAfter } from '#app/domain/mentoring/mentor-moves.ts';
import { grantForMentors } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { isUniqueViolation } from '#db/database-error.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findMentor, findMentorAccount, updateMentor } from '#db/queries/mentoring/mentor.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import { openAccount, openInvitedAccount } from '../account/invite-user.server.ts';
import { renewLink } from '../account/renew-link.server.ts';
import type { AppContext } from '../app-context.ts';
import { syncMentorIndex } from './mentor-index.server.ts';

/**
 * Takes a checked volunteer on: she is active, stands in the index, and has an account. She signs in with a code that is
 * mailed to her; where no mails are sent, with a password she sets by a one-time link the coordinator hands over. The
 * account holds the keyed hash of her address only; name and address stay in the vault.
 * @returns the link, shown once; null where she signs in by codes
 * @throws DomainError conflict (`mentorMoveImpossible`, `mentorHasNoEmail`), duplicate (`emailTaken`), versionConflict, notFound
 */
export async function approveMentor(
  app: AppContext,
  actor: Actor,
  input: { mentorId: string; version: number },
): Promise<{ link: string | null }> {
  allow(actor, 'mentor.approve', {});
  allow(actor, 'user.invite', { organisationId: actor.organisationId });
  const now = app.clock.now();
  try {
    return await write(app.db, async (tx) => {
      const mentor = found(await findMentor(tx, input.mentorId));
      const state = mentorStateAfter(mentor.state, 'approve');
      const grant = grantForMentors(actor, [{ id: mentor.id, mentorId: mentor.id }], ['contact']);
      const email =
        (await revealIdentity(tx, app.vault, grant, now, ['contact'])).get(mentor.id)?.contact.email ?? null;
      if (email === null) throw new DomainError('conflict', 'mentorHasNoEmail');
      const organisationId = mentor.organisationId ?? actor.organisationId;
      if (!(await updateMentor(tx, mentor.id, input.version, { state, organisationId, approvedBy: actor.userId }))) {
        throw new DomainError('versionConflict');
      }
      const invitee = {
        email,
        displayName: null,
        phone: null,
        roles: ['mentor' as const],
        organisationId: null,
        teamId: null,
        companyId: null,
        mentorId: mentor.id,
      };
      let link: string | null = null;
      if (app.mailer === null) ({ link } = await openInvitedAccount(app, tx, actor, invitee, null));
      else await openAccount(app, tx, actor, invitee, null);
      await syncMentorIndex(app, tx, [mentor.id]);
      await appendAudit(tx, now, {
        actorId: actor.userId,
        action: 'mentor.approve',
        subjectKind: 'mentor',
        subjectIds: [mentor.id],
      });
      return { link };
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new DomainError('duplicate', 'emailTaken');
  }
}

/** A new one-time link for a volunteer who has an account: the first invitation again, or a new password. @throws DomainError notFound */
export async function renewMentorLink(app: AppContext, actor: Actor, mentorId: string): Promise<{ link: string }> {
  allow(actor, 'mentor.approve', {});
  const account = found(await findMentorAccount(app.db, mentorId));
  return renewLink(app, actor, account.userId);
}
