import { and, asc, between, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Handle, Tx } from '../../client.ts';
import { mentors } from '../../schema/mentoring.ts';
import { mentorProgrammes, volunteerGuides } from '../../schema/volunteering.ts';

const programmeColumns = {
  id: mentorProgrammes.id,
  name: mentorProgrammes.name,
  isWithMinors: mentorProgrammes.isWithMinors,
  certificate: mentorProgrammes.certificate,
  version: mentorProgrammes.version,
};

/** Programmes of a volunteer organisation by name. */
export async function listProgrammes(handle: Handle, organisationId: string) {
  return handle
    .select(programmeColumns)
    .from(mentorProgrammes)
    .where(eq(mentorProgrammes.organisationId, organisationId))
    .orderBy(asc(mentorProgrammes.name), asc(mentorProgrammes.id));
}

export async function findProgramme(handle: Handle, id: string) {
  const [row] = await handle
    .select({ ...programmeColumns, organisationId: mentorProgrammes.organisationId })
    .from(mentorProgrammes)
    .where(eq(mentorProgrammes.id, id));
  return row ?? null;
}

export async function insertProgramme(
  tx: Tx,
  row: Omit<typeof mentorProgrammes.$inferInsert, 'version'> & { id: string },
): Promise<void> {
  await tx.insert(mentorProgrammes).values(row);
}

/** @returns false when somebody else was faster */
export async function updateProgramme(
  tx: Tx,
  id: string,
  version: number,
  changed: Pick<typeof mentorProgrammes.$inferInsert, 'name' | 'isWithMinors' | 'certificate'>,
): Promise<boolean> {
  const rows = await tx
    .update(mentorProgrammes)
    .set({ ...changed, version: version + 1 })
    .where(and(eq(mentorProgrammes.id, id), eq(mentorProgrammes.version, version)))
    .returning({ id: mentorProgrammes.id });
  return rows.length === 1;
}

const guideColumns = {
  placeId: volunteerGuides.placeId,
  insurance: volunteerGuides.insurance,
  travelCosts: volunteerGuides.travelCosts,
  meetingPlaces: volunteerGuides.meetingPlaces,
  onboarding: volunteerGuides.onboarding,
  contact: volunteerGuides.contact,
  isDraft: volunteerGuides.isDraft,
  version: volunteerGuides.version,
};

/** What the volunteers of a town are told; null: nobody has written it. */
export async function findVolunteerGuide(handle: Handle, placeId: number) {
  const [row] = await handle.select(guideColumns).from(volunteerGuides).where(eq(volunteerGuides.placeId, placeId));
  return row ?? null;
}

/** Towns somebody has written for. */
export async function listGuideTowns(handle: Handle) {
  return handle.select({ placeId: volunteerGuides.placeId, isDraft: volunteerGuides.isDraft }).from(volunteerGuides);
}

/** Writes what a town's volunteers are told, over `version` (0: there was nothing). @returns false when somebody was faster */
export async function putVolunteerGuide(
  tx: Tx,
  row: Omit<typeof volunteerGuides.$inferInsert, 'version'> & { readonly placeId: number },
  version: number,
): Promise<boolean> {
  const { placeId, ...changed } = row;
  const rows =
    version === 0
      ? await tx
          .insert(volunteerGuides)
          .values(row)
          .onConflictDoNothing()
          .returning({ placeId: volunteerGuides.placeId })
      : await tx
          .update(volunteerGuides)
          .set({ ...changed, version: version + 1 })
          .where(and(eq(volunteerGuides.placeId, placeId), eq(volunteerGuides.version, version)))
          .returning({ placeId: volunteerGuides.placeId });
  return rows.length === 1;
}

/** Whether a coordinator has another talk planned between two moments, both included. */
export async function hasInterviewBetween(
  tx: Tx,
  coordinatorId: string,
  mentorId: string,
  from: Date,
  to: Date,
): Promise<boolean> {
  const rows = await tx
    .select({ id: mentors.id })
    .from(mentors)
    .where(
      and(
        eq(mentors.interviewBy, coordinatorId),
        ne(mentors.id, mentorId),
        eq(mentors.state, 'registered'),
        between(mentors.interviewAt, from, to),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/**
 * Forgets when certificates were seen of whoever was last active before a day: her last meeting, the start of her last
 * tandem or, where there was none, the day it was seen (§ 30a(3) BZRG).
 * @returns ids of the volunteers
 */
export async function forgetCertificates(tx: Tx, before: string, limit: number): Promise<string[]> {
  const lastActive = sql`max(
    ${mentors.certificateSeenOn},
    coalesce((select max(t.started_on) from tandems t where t.mentor_id = ${mentors.id}), ''),
    coalesce((select max(m."on") from tandem_meetings m join tandems t on t.id = m.tandem_id where t.mentor_id = ${mentors.id}), '')
  )`;
  const due = await tx
    .select({ id: mentors.id })
    .from(mentors)
    .where(sql`${mentors.certificateSeenOn} is not null and ${lastActive} < ${before}`)
    .limit(limit);
  const ids = due.map(({ id }) => id);
  await tx
    .update(mentors)
    .set({ certificateSeenOn: null, version: sql`${mentors.version} + 1` })
    .where(inArray(mentors.id, ids));
  return ids;
}
