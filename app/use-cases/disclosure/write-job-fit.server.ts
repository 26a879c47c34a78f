import { jobFitFor, pseudonymEpoch } from '#app/domain/disclosure/gate.ts';
import { GATE_VERSION } from '#app/domain/disclosure/job-fit.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { germanLevels, languageSkills, levelOfRank } from '#app/domain/profile/language-level.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { findPosting } from '#db/queries/posting.ts';
import { findProfile, findWorkAccess } from '#db/queries/profile.ts';
import { putJobFit } from '#db/queries/proposal.ts';
import type { AppContext } from '../app-context.ts';
import { found } from '../account/allow.server.ts';
import { explainMatch } from '../match/explain-match.server.ts';
import { pseudonym } from './pseudonym.server.ts';

/**
 * The gate of stage 2: writes what one company may read of one proposed profile, into the gate's own table.
 * The only writer of that table; called when the person agreed to the proposal, in the same transaction.
 * @throws DomainError conflict (`postingNotOpen`) when the posting has no kind
 */
export async function writeJobFit(app: AppContext, tx: Tx, about: { proposalId: string; postingId: string; profileId: string; day: Day }): Promise<void> {
  const posting = found(await findPosting(tx, about.postingId));
  const profile = found(await findProfile(tx, about.profileId, about.day));
  if (posting.kind === null) throw new DomainError('conflict', 'postingNotOpen');
  const { pair, postingDocument, profileDocument, km } = await explainMatch(app, tx, posting, profile);
  const held = new Set([...profileDocument.skills, ...profileDocument.occupations]);
  const musts = pair.asked.filter((asked) => asked.as === 'must');
  const askedRanks = languageSkills.map((skill) => postingDocument.german[skill]).filter((rank) => rank !== null);
  const access = await findWorkAccess(tx, [profile.id]);
  const fit = jobFitFor(
    {
      mustsMet: musts.filter((must) => held.has(must.concept)).length,
      german: germanLevels(profile.german),
      availableFrom: profile.availableFrom,
      hoursMin: profile.hoursMin,
      hoursMax: profile.hoursMax,
      shifts: profile.shifts,
      licences: profile.licences,
      commuteFits: km === null ? null : pair.passes.distance && pair.passes.withoutCar,
      workAccess: access.get(profile.id)?.[posting.kind] ?? null,
    },
    {
      kind: posting.kind,
      mustsAsked: musts.length,
      german: askedRanks.length === 0 ? null : levelOfRank(Math.max(...askedRanks)),
      hoursPerWeekMin: posting.hoursPerWeekMin,
      hoursPerWeekMax: posting.hoursPerWeekMax,
      shifts: posting.shifts,
      licences: posting.licences,
    },
    about.day,
  );
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
    fit,
    gateVersion: GATE_VERSION,
    writtenAt: app.clock.now(),
  });
}
