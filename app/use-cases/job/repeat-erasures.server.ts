import { dayOf } from '#app/domain/time/day.ts';
import { eraseIdentities, erasuresToRepeat } from '#app/identity/erase-identity.server.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { emptyMentor } from '#db/queries/identity/erasure.ts';
import { findMentor, updateMentor } from '#db/queries/mentoring/mentor.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { listLearnersOfMentor } from '#db/queries/mentoring/tandem.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { closeMentorAccount } from '../mentoring/close-mentor-account.server.ts';
import { endMentoring } from '../mentoring/end-mentoring.server.ts';
import { syncMentorIndex } from '../mentoring/mentor-index.server.ts';
import { changeProfiles } from '../profile/change-profiles.server.ts';

/**
 * At every start, before the first page: whoever was erased after the copy this database was put back from becomes a
 * tombstone again, whatever was going on with her then. The ledger beside the keys says who.
 * @returns how many
 */
export async function repeatErasures(app: AppContext): Promise<number> {
  const erased = await erasuresToRepeat(app.db, app.vault);
  for (const { id, kind, erasedAt } of erased) {
    await write(app.db, (tx) =>
      kind === 'volunteer' ? eraseMentorAgain(app, tx, id, erasedAt) : eraseCaseAgain(app, tx, id, erasedAt),
    );
  }
  return erased.length;
}

async function eraseCaseAgain(app: AppContext, tx: Tx, id: string, erasedAt: Date): Promise<void> {
  const profile = await findProfile(tx, id, dayOf(app.clock.now()));
  if (profile === null || profile.state === 'erased') return eraseIdentities(tx, 'candidate', [id], erasedAt);
  await changeProfiles(app, tx, null, [{ kind: 'erase', id, version: profile.version, reason: 'erasedBefore' }]);
}

async function eraseMentorAgain(app: AppContext, tx: Tx, id: string, erasedAt: Date): Promise<void> {
  const mentor = await findMentor(tx, id);
  await eraseIdentities(tx, 'volunteer', [id], erasedAt);
  if (mentor === null) return;
  const now = app.clock.now();
  await endMentoring(app, tx, null, await listLearnersOfMentor(tx, id));
  await updateMentor(tx, id, mentor.version, { state: 'ended' });
  await emptyMentor(tx, id, mentor.version + 1);
  await closeMentorAccount(tx, id, now);
  await syncMentorIndex(app, tx, [id]);
  await appendAudit(tx, now, {
    actorId: null,
    action: 'mentor.erase',
    subjectKind: 'mentor',
    subjectIds: [id],
    detail: { reason: 'erasedBefore' },
  });
}
