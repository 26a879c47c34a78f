import { jobFitFor } from '#app/domain/disclosure/gate.ts';
import type { JobFit } from '#app/domain/disclosure/job-fit.ts';
import { requiredK } from '#app/domain/disclosure/k-rule.ts';
import { mustsTold } from '#app/domain/disclosure/must-floor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Posting } from '#app/domain/posting/posting.ts';
import { germanLevels, languageSkills, levelOfRank } from '#app/domain/profile/language-level.ts';
import { accessFor } from '#app/domain/rule/work-access.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { findWorkAccess } from '#db/queries/profile/case-facts.ts';
import type { ProfileRecord } from '#db/queries/profile/profile.ts';
import { toldOfPerson } from '#db/queries/disclosure/shown-musts.ts';
import { askedMusts, askingAlso, meetsMust } from '#search/matching/asked-musts.ts';
import type { PostingDocument } from '#search/documents/posting-document.ts';
import { relatedConcepts } from '#search/matching/related-concepts.ts';
import type { AppContext } from '../app-context.ts';
import { explainMatch } from '../match/explain-match.server.ts';

/** What one company would read, and which musts it would be told by that, singly or within the number. */
export interface BuiltJobFit {
  readonly fit: JobFit;
  readonly told: readonly string[];
}

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
): Promise<BuiltJobFit> {
  if (posting.kind === null) throw new DomainError('conflict', 'postingNotOpen');
  const { pair, postingDocument, profileDocument, km } = await explainMatch(app, handle, posting, profile);
  const told = await toldOfPerson(handle, posting.companyId, profile.id);
  const withTold = askingAlso(postingDocument, told.toAnybody);
  const { profiles: published, alike } = await app.engine.countAlike(handle, withTold);
  const answersTo = (document: PostingDocument) =>
    askedMusts(document, relatedConcepts(app.vocabulary.relations())).map((asked) => ({
      must: asked.must,
      isMet: meetsMust(profileDocument, asked),
    }));
  const musts = answersTo(postingDocument);
  const floor = {
    published,
    alike,
    // Too few people for any class: then no must is told singly either, whatever K is.
    k: requiredK(published, app.config.smallestClass) ?? app.config.smallestClass,
    toldBefore: told.before,
    toldToAnybody: answersTo(withTold).filter(({ must }) => told.toAnybody.includes(must)),
  };
  const askedRanks = languageSkills.map((skill) => postingDocument.german[skill]).filter((rank) => rank !== null);
  const access = await findWorkAccess(handle, [profile.id]);
  const fit = jobFitFor(
    {
      musts,
      german: germanLevels(profile.german),
      availableFrom: profile.availableFrom,
      hoursMin: profile.hoursMin,
      hoursMax: profile.hoursMax,
      shifts: profile.shifts,
      commuteFits: km === null ? null : pair.passes.distance && pair.passes.withoutCar,
      workAccess: accessFor(access.get(profile.id) ?? {}, posting.kind, posting.internshipPurpose),
    },
    {
      german: askedRanks.length === 0 ? null : levelOfRank(Math.max(...askedRanks)),
      hoursPerWeekMin: posting.hoursPerWeekMin,
      hoursPerWeekMax: posting.hoursPerWeekMax,
      shifts: posting.shifts,
    },
    floor,
    day,
  );
  return { fit, told: mustsTold(musts, floor) };
}
