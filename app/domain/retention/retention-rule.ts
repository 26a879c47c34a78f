import { addDays, addMonths, type Day } from '../time/day.ts';

/**
 * What is kept for a time and then deleted. How long, on which legal basis and since when is a row of the rules
 * (`retention.<key>`); what is deleted, in which tables, is in `use-cases/retention`. To add one: a line here, a row in
 * `db/seed/reference/rules-retention.ts`, its work, its texts in namespaces `retention` and `ruleName`.
 */
export const retentionKeys = [
  'closedCases',
  'unaskedGuests',
  'consents',
  'endedProposals',
  'fileNotes',
  'importRows',
  'openings',
  'shownMusts',
  'consentLinks',
  'callRequests',
  'checkIns',
  'companyRequests',
  'employeeLogs',
  'auditSegments',
  'mails',
  'typedWords',
  'feedback',
  'jobs',
  'invitations',
  'submissions',
  'bulkActions',
  'sessions',
  'signInAttempts',
  'keptForms',
  'emailCodes',
  'volunteerDrafts',
  'mentorCertificates',
  'tandemMessages',
] as const;
export type RetentionKey = (typeof retentionKeys)[number];

/** What lives for minutes or hours: looked after every ten minutes, everything else once a day. */
export const shortLived = [
  'sessions',
  'signInAttempts',
  'keptForms',
  'emailCodes',
] as const satisfies readonly RetentionKey[];

/** How long the last copies of the database are kept, which is what people are told. */
export const backupKey = 'backups';
/** One copy of each month, one of each day, all of them: deleted with the next backup (`use-cases/backup`), without proofs. */
export const backupKeys = [backupKey, 'backupsDaily', 'backupsAll'] as const;

/** The last moment whose things may go now: `value` days or months before `now`; of months, the same day of the month. */
export function keptSince(now: Date, today: Day, value: number, unit: string): Date {
  if (value === 0) return now;
  const day = unit === 'months' ? addMonths(today, -value) : addDays(today, -value);
  return new Date(now.getTime() - (Date.parse(`${today}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)));
}
