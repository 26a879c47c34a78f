import { eq, inArray, sql, type SQLWrapper } from 'drizzle-orm';
import type { Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import {
  checkIns,
  fileNotes,
  placementAttachments,
  placementEvents,
  placementRequirements,
  placements,
  placementSteps,
} from '../../schema/assistance.ts';
import { lastReadings } from '../../schema/audit.ts';
import { companyBlocks } from '../../schema/company.ts';
import { companyRequests } from '../../schema/company-request.ts';
import { callRequests, consentLinks, consents } from '../../schema/consent.ts';
import { dateOffers } from '../../schema/date-offer.ts';
import { eventGuests } from '../../schema/employer-event.ts';
import { jobFits, proposals, shownMusts, shownProfiles } from '../../schema/match.ts';
import { mentors, tandems } from '../../schema/mentoring.ts';
import { unknownWords } from '../../schema/posting.ts';
import { caseAssignments, caseFacts, importMarks, languageEvidences, type profiles } from '../../schema/profile.ts';
import { tandemDates, tandemMessages, tandemObservations, tandemReviews } from '../../schema/tandem.ts';

/** A code nobody has noted anywhere: the old one stands in the agency's own system beside the name. */
const freshCode = () => `X-${newId().slice(0, 8)}`;

/** A profile with nothing in it; what remains is the row proposals and placements hang on, so that they can be counted. */
export function emptyProfile() {
  return {
    caseCode: freshCode(),
    caseworkerId: null,
    unassignedName: null,
    occupations: [],
    skills: [],
    otherLanguages: [],
    course: null,
    courseUntilOn: null,
    followUpPlanned: false,
    experienceYears: null,
    licences: [],
    hoursMin: null,
    hoursMax: null,
    shifts: [],
    availableFrom: null,
    placeId: null,
    quarterId: null,
    maxKm: null,
    withoutCar: false,
    wantedKinds: [],
    publishedAt: null,
  } satisfies Partial<typeof profiles.$inferInsert>;
}

/**
 * Removes what is known of these persons beside the profile row: evidence of German, derived facts, decisions (their
 * language tells an origin), her own link and its phones, wishes to be called, notes, whom she excluded, what companies
 * were shown of her, who read her last, what was said after a start, unknown words, marks of imports, and every free text and reason of proposals,
 * placements and tandems. Those rows themselves stay, with their states and days.
 */
export async function emptyCases(tx: Tx, profileIds: readonly string[]): Promise<void> {
  if (profileIds.length === 0) return;
  const ids = [...profileIds];
  await tx.delete(languageEvidences).where(inArray(languageEvidences.profileId, ids));
  await tx.delete(caseFacts).where(inArray(caseFacts.profileId, ids));
  await tx.delete(caseAssignments).where(inArray(caseAssignments.profileId, ids));
  // A request that vanished would tell its company that something happened: it stays, about nobody.
  await tx.update(companyRequests).set({ profileId: null }).where(inArray(companyRequests.profileId, ids));
  await tx.delete(consents).where(inArray(consents.profileId, ids));
  await tx.delete(consentLinks).where(inArray(consentLinks.profileId, ids));
  await tx.delete(callRequests).where(inArray(callRequests.profileId, ids));
  await tx.delete(fileNotes).where(inArray(fileNotes.profileId, ids));
  await tx.delete(unknownWords).where(inArray(unknownWords.ownerId, ids));
  await tx.delete(importMarks).where(inArray(importMarks.ownerId, ids));
  await tx.delete(eventGuests).where(inArray(eventGuests.profileId, ids));
  await tx.delete(companyBlocks).where(inArray(companyBlocks.profileId, ids));
  await tx.delete(shownMusts).where(inArray(shownMusts.profileId, ids));
  await tx.delete(shownProfiles).where(inArray(shownProfiles.profileId, ids));
  await tx.delete(lastReadings).where(inArray(lastReadings.profileId, ids));
  const proposed = tx.select({ id: proposals.id }).from(proposals).where(inArray(proposals.profileId, ids));
  await tx.delete(jobFits).where(inArray(jobFits.proposalId, proposed));
  await tx.update(proposals).set({ reasons: [], score: null }).where(inArray(proposals.profileId, ids));
  const placed = tx.select({ id: placements.id }).from(placements).where(inArray(placements.profileId, ids));
  await tx.delete(dateOffers).where(inArray(dateOffers.placementId, placed));
  await tx
    .update(placementSteps)
    .set({
      note: null,
      noteForCompany: false,
      skippedReason: null,
      title: sql`case when ${placementSteps.title} is null then null else '' end`,
    })
    .where(inArray(placementSteps.placementId, placed));
  await tx
    .update(placementEvents)
    .set({ before: null, reason: null })
    .where(inArray(placementEvents.placementId, placed));
  await tx
    .update(placementRequirements)
    .set({ reference: null, overrideReason: null, reason: null, ruleId: null })
    .where(inArray(placementRequirements.placementId, placed));
  await tx.delete(checkIns).where(inArray(checkIns.placementId, placed));
  await tx.delete(placementAttachments).where(inArray(placementAttachments.placementId, placed));
  const paired = tx.select({ id: tandems.id }).from(tandems).where(inArray(tandems.profileId, ids));
  await emptyTandems(tx, paired);
}

/** What was written, said, seen and arranged in these tandems; that and how often they met stays, to be counted. */
async function emptyTandems(tx: Tx, ids: SQLWrapper): Promise<void> {
  await tx.delete(tandemMessages).where(inArray(tandemMessages.tandemId, ids));
  await tx.delete(tandemReviews).where(inArray(tandemReviews.tandemId, ids));
  await tx.delete(tandemObservations).where(inArray(tandemObservations.tandemId, ids));
  await tx.delete(tandemDates).where(inArray(tandemDates.tandemId, ids));
  await tx.update(tandems).set({ postingId: null }).where(inArray(tandems.id, ids));
}

/**
 * Empties a volunteer's row; her tandems stay, to be counted.
 * @returns false when somebody else was faster
 */
export async function emptyMentor(tx: Tx, mentorId: string, version: number): Promise<boolean> {
  const rows = await tx
    .update(mentors)
    .set({
      caseCode: freshCode(),
      offers: [],
      languages: [],
      placeId: null,
      quarterId: null,
      maxKm: null,
      slots: [],
      wishes: [],
      pledgedAt: null,
      emailConfirmedAt: null,
      interviewAt: null,
      interviewKind: null,
      interviewBy: null,
      interviewedOn: null,
      programmeId: null,
      agreementOn: null,
      confidentialityOn: null,
      materialOn: null,
      certificateSeenOn: null,
      approvedBy: null,
      version: version + 1,
    })
    .where(sql`${mentors.id} = ${mentorId} and ${mentors.version} = ${version}`)
    .returning({ id: mentors.id });
  await emptyTandems(tx, tx.select({ id: tandems.id }).from(tandems).where(eq(tandems.mentorId, mentorId)));
  await tx.delete(importMarks).where(eq(importMarks.ownerId, mentorId));
  return rows.length === 1;
}
