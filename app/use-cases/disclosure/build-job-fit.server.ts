import { jobFitFor } from '#app/domain/disclosure/gate.ts';
import type { JobFit } from '#app/domain/disclosure/job-fit.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Posting } from '#app/domain/posting/posting.ts';
import { germanLevels, languageSkills, levelOfRank } from '#app/domain/profile/language-level.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { findWorkAccess, type ProfileRecord } from '#db/queries/profile.ts';
import type { AppContext } from '../app-context.ts';
import { explainMatch } from '../match/explain-match.server.ts';

/**
 * What one company would read of one profile for its posting as things are now: the gate writes it, and the caseworker
 * shows it to the person before she decides.
 * @throws DomainError conflict (`postingNotOpen`) when the posting has no kind
 */
export async function buildJobFit(
  app: AppContext,
  handle: Handle,
  posting: Posting,
  profile: ProfileRecord,
  day: Day,
): Promise<JobFit> {
  if (posting.kind === null) throw new DomainError('conflict', 'postingNotOpen');
  const { pair, postingDocument, profileDocument, km } = await explainMatch(app, handle, posting, profile);
  const held = new Set([...profileDocument.skills, ...profileDocument.occupations]);
  const musts = pair.asked.filter((asked) => asked.as === 'must');
  const askedRanks = languageSkills.map((skill) => postingDocument.german[skill]).filter((rank) => rank !== null);
  const access = await findWorkAccess(handle, [profile.id]);
  return jobFitFor(
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
      mustsAsked: musts.length,
      german: askedRanks.length === 0 ? null : levelOfRank(Math.max(...askedRanks)),
      hoursPerWeekMin: posting.hoursPerWeekMin,
      hoursPerWeekMax: posting.hoursPerWeekMax,
      shifts: posting.shifts,
      licences: posting.licences,
    },
    day,
  );
}
