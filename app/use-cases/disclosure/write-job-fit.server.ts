import { isDeepStrictEqual } from 'node:util';
import { pseudonymEpoch } from '#app/domain/disclosure/gate.ts';
import { GATE_VERSION } from '#app/domain/disclosure/job-fit.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit.ts';
import { findPosting } from '#db/queries/posting.ts';
import { findProfile } from '#db/queries/profile.ts';
import { putJobFit, standingJobFits } from '#db/queries/proposal.ts';
import type { AppContext } from '../app-context.ts';
import { found } from '../account/allow.server.ts';
import { buildJobFit } from './build-job-fit.server.ts';
import { pseudonym } from './pseudonym.server.ts';

/**
 * The gate of stage 2: writes what one company may read of one proposed profile, into the gate's own table.
 * Called when the person agreed to the proposal, in the same transaction.
 * @throws DomainError conflict (`postingNotOpen`) when the posting has no kind
 */
export async function writeJobFit(
  app: AppContext,
  tx: Tx,
  about: { proposalId: string; postingId: string; profileId: string; day: Day },
): Promise<void> {
  const posting = found(await findPosting(tx, about.postingId));
  const profile = found(await findProfile(tx, about.profileId, about.day));
  await putJobFit(tx, {
    proposalId: about.proposalId,
    companyId: posting.companyId,
    postingId: posting.id,
    pseudonym: pseudonym(app.config.pseudonymSecret, {
      companyId: posting.companyId,
      postingId: posting.id,
      profileId: profile.id,
      epoch: pseudonymEpoch(about.day),
    }),
    fit: await buildJobFit(app, tx, posting, profile, about.day),
    gateVersion: GATE_VERSION,
    writtenAt: app.clock.now(),
  });
}

/**
 * Keeps true what companies read, after profiles or a posting changed, in the same transaction: a row is written again only
 * where what it says would differ. Rows of people who withdrew went with their proposals.
 */
export async function rewriteJobFits(
  app: AppContext,
  tx: Tx,
  of: { readonly profileIds: readonly string[] } | { readonly postingId: string },
): Promise<void> {
  const day = dayOf(app.clock.now());
  for (const { fit, ...about } of await standingJobFits(tx, of)) {
    const posting = found(await findPosting(tx, about.postingId));
    const profile = found(await findProfile(tx, about.profileId, day));
    if (posting.kind === null) continue;
    const now = await buildJobFit(app, tx, posting, profile, day);
    if (isDeepStrictEqual(now, fit)) continue;
    await writeJobFit(app, tx, { ...about, day });
    await appendAudit(tx, app.clock.now(), {
      actorId: null,
      action: 'disclosure.jobFit',
      subjectKind: 'proposal',
      subjectIds: [about.proposalId],
    });
  }
}
