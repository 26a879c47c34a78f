import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { ErasureReason } from '#app/domain/identity/erasure.ts';
import { hasLeft } from '#app/domain/mentoring/mentor-moves.ts';
import { eraseIdentities } from '#app/identity/erase-identity.server.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { emptyMentor } from '#db/queries/identity/erasure.ts';
import { findMentor } from '#db/queries/mentoring/mentor.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { finishErasures } from '../job/finish-erasures.server.ts';
import { syncMentorIndex } from './mentor-index.server.ts';

/**
 * Erases a volunteer who has left or was not taken on: who she is, her key, and what she offered. Her tandems stay, to
 * be counted.
 * @throws DomainError conflict (`mentorMoveImpossible`) while she is here; versionConflict, notFound, forbidden
 */
export async function eraseMentor(
  app: AppContext,
  actor: Actor,
  input: { readonly mentorId: string; readonly version: number; readonly reason: ErasureReason },
): Promise<void> {
  allow(actor, 'mentor.erase', {});
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const mentor = found(await findMentor(tx, input.mentorId));
    if (!hasLeft(mentor.state)) throw new DomainError('conflict', 'mentorMoveImpossible');
    if (!(await emptyMentor(tx, mentor.id, input.version))) throw new DomainError('versionConflict');
    await eraseIdentities(tx, 'volunteer', [mentor.id], now);
    await syncMentorIndex(app, tx, [mentor.id]);
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'mentor.erase',
      subjectKind: 'mentor',
      subjectIds: [mentor.id],
      detail: { reason: input.reason },
    });
  });
  await finishErasures(app);
}
