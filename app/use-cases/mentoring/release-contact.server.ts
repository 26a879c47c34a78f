import { grantForLearner, grantForReleasedLearner } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { updateTandem, type TandemRecord } from '#db/queries/mentoring/tandem.ts';
import { noteReading, write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { hasReleased, isContactReleased, partnerId, tandemOf, type Partner } from './tandem-side.server.ts';
import { tellMentor } from './tell-mentor.server.ts';

/** How one of the two is reached: telephone and e-mail, never an address. */
export interface PartnerContact {
  readonly phone: string | null;
  readonly email: string | null;
}

/**
 * One side says that the other may read her telephone number and e-mail address, or takes that back. Neither reads anything
 * before both have said so.
 * @throws DomainError versionConflict, notFound, forbidden
 */
export async function releaseContact(app: AppContext, partner: Partner, isReleased: boolean): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const tandem = await tandemOf(tx, partner);
    if (hasReleased(tandem, partner.side) === isReleased) return;
    const at = isReleased ? now : null;
    const changed = partner.side === 'mentor' ? { mentorReleasedAt: at } : { learnerReleasedAt: at };
    if (!(await updateTandem(tx, tandem.id, tandem.version, changed))) throw new DomainError('versionConflict');
    if (partner.side === 'learner') await tellMentor(tx, tandem, `release.${now.getTime()}`, now);
    await appendAudit(tx, now, {
      actorId: partnerId(partner),
      action: isReleased ? 'tandem.releaseContact' : 'tandem.takeBackContact',
      subjectKind: 'tandem',
      subjectIds: [tandem.id],
    });
  });
}

/** How the other side is reached, once both said so (one audit row); null before. Checks that the tandem is hers by `partner`. */
export async function findPartnerContact(
  app: AppContext,
  partner: Partner,
  tandem: TandemRecord,
): Promise<PartnerContact | null> {
  if (!isContactReleased(tandem)) return null;
  const { profileId, mentorId } = tandem;
  const id = partner.side === 'mentor' ? profileId : mentorId;
  const grant =
    partner.side === 'mentor'
      ? grantForReleasedLearner(partner.actor, { id: profileId, mentorId })
      : grantForLearner(mentorId, ['contact']);
  const persons = await noteReading(app.db, (tx) => revealIdentity(tx, app.vault, grant, app.clock.now(), ['contact']));
  const contact = persons.get(id)?.contact;
  return contact === undefined ? null : { phone: contact.phone, email: contact.email };
}
