import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { hasLeft } from '#app/domain/mentoring/mentor-moves.ts';
import { needsCertificate } from '#app/domain/mentoring/vetting.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findMentor, updateMentor } from '#db/queries/mentoring/mentor.ts';
import { findProgramme } from '#db/queries/mentoring/volunteering.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/**
 * Notes that a volunteer who was taken on has shown a certificate anew, because its day had been deleted or it is old.
 * @throws DomainError invalid (`certificateOn`), conflict (`mentorMoveImpossible`) where her programme asks for none or she
 *   has left, versionConflict, notFound
 */
export async function seeCertificate(
  app: AppContext,
  actor: Actor,
  seen: { readonly mentorId: string; readonly version: number; readonly on: Day },
): Promise<void> {
  allow(actor, 'mentor.approve', {});
  const now = app.clock.now();
  if (seen.on > dayOf(now)) throw fieldError({ field: 'certificateOn', code: 'dayInFuture' });
  await write(app.db, async (tx) => {
    const mentor = found(await findMentor(tx, seen.mentorId));
    const programme = mentor.programmeId === null ? null : await findProgramme(tx, mentor.programmeId);
    if (hasLeft(mentor.state) || !needsCertificate(programme))
      throw new DomainError('conflict', 'mentorMoveImpossible');
    if (!(await updateMentor(tx, mentor.id, seen.version, { certificateSeenOn: seen.on })))
      throw new DomainError('versionConflict');
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'mentor.seeCertificate',
      subjectKind: 'mentor',
      subjectIds: [mentor.id],
    });
  });
}
