import { isDeepStrictEqual } from 'node:util';
import { pseudonymEpoch } from '#app/domain/disclosure/gate.ts';
import { GATE_VERSION } from '#app/domain/disclosure/job-fit.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { putJobFit, standingJobFits, type StandingJobFits } from '#db/queries/disclosure/job-fit.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { rememberShown } from '#db/queries/disclosure/shown-musts.ts';
import type { AppContext } from '../app-context.ts';
import { found } from '../account/allow.server.ts';
import { buildJobFit, type BuiltJobFit } from './build-job-fit.server.ts';
import { demandBudget } from './demand-budget.server.ts';
import { demandNotBlocked } from './demand-not-blocked.server.ts';
import { pseudonym } from './pseudonym.server.ts';

interface JobFitAbout {
  readonly proposalId: string;
  readonly postingId: string;
  readonly profileId: string;
  readonly day: Day;
}

/**
 * The gate of stage 2: writes what one company may read of one proposed profile, into the gate's own table, and remembers
 * what it was told. Called when the person agreed to the proposal, in the same transaction, after the proposal counts as
 * released.
 * @throws DomainError conflict (`postingNotOpen`) when the posting has no kind, `personUnavailable` when the person excluded
 *   the company; limit (`budgetSpent...`) when the company has read as much as it may
 */
export async function writeJobFit(app: AppContext, tx: Tx, about: JobFitAbout): Promise<void> {
  const { profileId, day } = about;
  const posting = found(await findPosting(tx, about.postingId));
  const profile = found(await findProfile(tx, profileId, day));
  await demandNotBlocked(tx, profileId, posting.companyId);
  const built = await buildJobFit(app, tx, posting, profile, day);
  await put(app, tx, about, posting.companyId, built);
  await rememberShown(tx, { companyId: posting.companyId, profileId, musts: built.told, shownOn: day });
  await demandBudget(app, tx, posting);
}

async function put(
  app: AppContext,
  tx: Tx,
  about: JobFitAbout,
  companyId: string,
  { fit }: BuiltJobFit,
): Promise<void> {
  const { proposalId, postingId, profileId, day } = about;
  await putJobFit(tx, {
    proposalId,
    companyId,
    postingId,
    pseudonym: pseudonym(app.config.pseudonymSecret, { companyId, postingId, profileId, epoch: pseudonymEpoch(day) }),
    fit,
    gateVersion: GATE_VERSION,
    writtenAt: app.clock.now(),
  });
}

/**
 * Keeps true what companies read, after profiles or a posting changed, in the same transaction: a row is written again only
 * where what it says would differ. Nobody is told a must by this that was not told before. Rows of people who withdrew went
 * with their proposals.
 */
export async function rewriteJobFits(app: AppContext, tx: Tx, of: StandingJobFits): Promise<void> {
  const day = dayOf(app.clock.now());
  for (const { fit, gateVersion, companyId, ...about } of await standingJobFits(tx, of)) {
    const posting = found(await findPosting(tx, about.postingId));
    const profile = found(await findProfile(tx, about.profileId, day));
    if (posting.kind === null) continue;
    const now = await buildJobFit(app, tx, posting, profile, day);
    if (gateVersion === GATE_VERSION && isDeepStrictEqual(now.fit, fit)) continue;
    await put(app, tx, { ...about, day }, companyId, now);
    // A gate without a memory wrote it: what it says from now on is what the company was told.
    if (gateVersion !== GATE_VERSION)
      await rememberShown(tx, { companyId, profileId: about.profileId, musts: now.told, shownOn: day });
    await appendAudit(tx, app.clock.now(), {
      actorId: null,
      action: 'disclosure.jobFit',
      subjectKind: 'proposal',
      subjectIds: [about.proposalId],
    });
  }
}
