import type { ConsentPurpose } from '#app/domain/consent/consent.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { withdrawConsents } from '#db/queries/consent/consent.ts';
import { leavePublicSide } from '../disclosure/leave-public-side.server.ts';

/**
 * A person takes back her standing yes for these purposes, in the caller's transaction: nothing is noted down, nobody is
 * asked why. One audit row per purpose for which a yes stood; what companies see on the strength of it is gone at once.
 * A yes about work that has started stands while the work does.
 * @param postingId only what she said about this posting
 */
export async function takeBackConsents(
  tx: Tx,
  at: Date,
  by: string,
  profileId: string,
  purposes: readonly ConsentPurpose[],
  postingId?: string,
): Promise<void> {
  for (const purpose of purposes) {
    const stood = await withdrawConsents(tx, profileId, purpose, at, by, postingId);
    if (stood === 0) continue;
    await appendAudit(tx, at, {
      actorId: by,
      action: 'consent.withdraw',
      subjectKind: 'profile',
      subjectIds: [profileId],
      detail: { purpose, stood },
    });
  }
  await leavePublicSide(tx, [profileId]);
}
