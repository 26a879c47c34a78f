import { asc, eq, getTableColumns, getTableName, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Handle } from '../../client.ts';
import * as schema from '../../schema/index.ts';
import { isAbout } from '../audit/audit.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

interface Source {
  readonly table: SQLiteTable;
  /** Which rows of the table are about this person. */
  readonly of: (handle: Handle, profileId: string) => SQL;
}

const {
  auditRows,
  caseAssignments,
  callRequests,
  caseFacts,
  checkIns,
  companyBlocks,
  consentDevices,
  consentLinks,
  companyRequests,
  consents,
  dateOffers,
  detailedProfiles,
  eventGuests,
  fileNotes,
  importMarks,
  jobFits,
  languageEvidences,
  lastReadings,
  learners,
  placementAttachments,
  placementEvents,
  placementRequirements,
  placements,
  placementSteps,
  profiles,
  proposalEvents,
  proposals,
  publicProfiles,
  releases,
  shownMusts,
  shownProfiles,
  tandemAlerts,
  tandemDates,
  tandemEvents,
  tandemMeetings,
  tandemMessages,
  tandemObservations,
  tandemReviews,
  tandems,
  unknownWords,
} = schema;

const by =
  (column: SQLiteColumn): Source['of'] =>
  (_handle, profileId) =>
    eq(column, profileId);
/** Rows that hang on a proposal, placement, tandem or link of the person. */
const through =
  (
    column: SQLiteColumn,
    parent: typeof proposals | typeof placements | typeof tandems | typeof consentLinks,
  ): Source['of'] =>
  (_handle, profileId) =>
    sql`${column} in (select id from ${parent} where profile_id = ${profileId})`;

/**
 * Every table that holds something about a candidate, in the order in which she reads it. A test compares it with the
 * schema: a new table is named here, or in `leftOutOfExport` with the reason.
 */
const sources: readonly Source[] = [
  { table: profiles, of: by(profiles.id) },
  { table: languageEvidences, of: by(languageEvidences.profileId) },
  { table: caseFacts, of: by(caseFacts.profileId) },
  { table: unknownWords, of: by(unknownWords.ownerId) },
  { table: caseAssignments, of: by(caseAssignments.profileId) },
  { table: consents, of: by(consents.profileId) },
  { table: consentLinks, of: by(consentLinks.profileId) },
  { table: consentDevices, of: through(consentDevices.linkId, consentLinks) },
  { table: callRequests, of: by(callRequests.profileId) },
  { table: publicProfiles, of: by(publicProfiles.profileId) },
  { table: detailedProfiles, of: by(detailedProfiles.profileId) },
  { table: companyBlocks, of: by(companyBlocks.profileId) },
  { table: companyRequests, of: by(companyRequests.profileId) },
  { table: proposals, of: by(proposals.profileId) },
  { table: proposalEvents, of: through(proposalEvents.proposalId, proposals) },
  { table: jobFits, of: through(jobFits.proposalId, proposals) },
  { table: shownProfiles, of: by(shownProfiles.profileId) },
  { table: shownMusts, of: by(shownMusts.profileId) },
  { table: releases, of: by(releases.profileId) },
  { table: placements, of: by(placements.profileId) },
  { table: placementSteps, of: through(placementSteps.placementId, placements) },
  { table: placementRequirements, of: through(placementRequirements.placementId, placements) },
  { table: placementAttachments, of: through(placementAttachments.placementId, placements) },
  { table: dateOffers, of: through(dateOffers.placementId, placements) },
  { table: checkIns, of: through(checkIns.placementId, placements) },
  { table: placementEvents, of: through(placementEvents.placementId, placements) },
  { table: eventGuests, of: by(eventGuests.profileId) },
  { table: fileNotes, of: by(fileNotes.profileId) },
  { table: learners, of: by(learners.profileId) },
  { table: tandems, of: by(tandems.profileId) },
  { table: tandemMeetings, of: through(tandemMeetings.tandemId, tandems) },
  { table: tandemEvents, of: through(tandemEvents.tandemId, tandems) },
  { table: tandemDates, of: through(tandemDates.tandemId, tandems) },
  { table: tandemMessages, of: through(tandemMessages.tandemId, tandems) },
  { table: tandemReviews, of: through(tandemReviews.tandemId, tandems) },
  { table: tandemObservations, of: through(tandemObservations.tandemId, tandems) },
  { table: tandemAlerts, of: through(tandemAlerts.tandemId, tandems) },
  { table: importMarks, of: by(importMarks.ownerId) },
  { table: lastReadings, of: by(lastReadings.profileId) },
  { table: auditRows, of: (_handle, profileId) => isAbout(profileId) },
];

export const exportedTables = sources.map(({ table }) => getTableName(table));

/** Tables that point to a person and are deliberately not in her export. */
export const leftOutOfExport: Readonly<Record<string, string>> = {
  vault_persons: 'its content is the first part of the export, opened',
  vault_openings: 'who opened the identity stands in the log; the words are those of staff and open with her key alone',
  vault_indexes: 'keyed hashes of values that are in the first part',
  vault_import_rows: 'an uploaded list until it is taken, at most some days; what was taken is in the profile',
  saved_searches: 'which profiles a member of staff has looked at in a list of her own: a list of ids, in JSON',
  search_outbox: 'that an index has to be brought up to date, with a number of version',
  mail_outbox: 'mails to staff that say nothing about anybody',
  mentors: 'volunteers, who are asked for by themselves',
  users: 'accounts of staff, companies and volunteers',
  bulk_actions:
    'which rows a member of staff changed in one go, with the days that stood there before, for a week: a list of ids, in JSON',
  calendar_entries:
    'what the calendar of a member of staff was told: keys of rows, days and hashes, no word about anybody',
  invitations: 'one-time links for accounts',
};

/** Columns of these rows that are about others, or make a row findable for machines only. */
const leftOutColumns: Readonly<Record<string, readonly string[]>> = {
  profiles: ['matchNumber'],
  consents: ['takenBy', 'withdrawnBy'],
  consent_links: ['tokenHash', 'codeHash', 'createdBy'],
  consent_devices: ['deviceHash'],
  call_requests: ['doneBy'],
  check_ins: ['linkHash', 'riskDoneBy'],
  company_requests: ['answeredBy', 'createdBy'],
  proposals: ['proposedBy'],
  event_guests: ['invitedBy'],
  tandem_alerts: ['settledBy'],
  date_offers: ['tokenHash', 'createdBy', 'settledBy'],
  last_readings: ['readerId'],
  audit_rows: ['actorId', 'subjectIds', 'previousHash', 'hash', 'segment'],
  import_marks: ['valueHash'],
};

/** Everything about one candidate but who she is, by table: all columns but those that are about others. */
export async function exportPerson(handle: Handle, profileId: string): Promise<Record<string, Rows>> {
  const tables: Record<string, Rows> = {};
  for (const { table, of } of sources) {
    const name = getTableName(table);
    const columns = Object.fromEntries(
      Object.entries(getTableColumns(table)).filter(([column]) => leftOutColumns[name]?.includes(column) !== true),
    );
    tables[name] = await handle
      .select(columns)
      .from(table)
      .where(of(handle, profileId))
      .orderBy(asc(sql`rowid`));
  }
  return tables;
}
