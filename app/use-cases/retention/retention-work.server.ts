import type { RetentionKey } from '#app/domain/retention/retention-rule.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { deleteImportRows, destroyListKeys } from '#app/identity/import-rows.server.ts';
import { deleteOpeningsBefore } from '#app/identity/openings.server.ts';
import type { Tx } from '#db/client.ts';
import { deleteOldEmailCodes } from '#db/queries/account/email-code.ts';
import { deleteOldPendingSignIns } from '#db/queries/account/pending-sign-in.ts';
import { deleteOldVolunteerDrafts } from '#db/queries/mentoring/volunteer-draft.ts';
import { deleteOldMessages } from '#db/queries/mentoring/tandem-life.ts';
import { forgetCertificates } from '#db/queries/mentoring/volunteering.ts';
import { findAuditCheck } from '#db/queries/audit/audit.ts';
import { oldestSegment, removeSegments } from '#db/queries/audit/audit-chain.ts';
import { deleteLastReadingsBefore } from '#db/queries/audit/last-reading.ts';
import { deleteOldEmployeeLogRequests } from '#db/queries/audit/employee-log.ts';
import { listUnaskedGuests } from '#db/queries/mentoring/guest.ts';
import { listEndedImportRuns, listExpiredImportRuns, moveImportRun } from '#db/queries/imports/import-run.ts';
import {
  deleteConsentsOfErased,
  deleteOldBulkActions,
  deleteDoneCallRequests,
  deleteDoneFeedback,
  deleteEndedCompanyRequests,
  deleteEndedConsentLinks,
  deleteEndedJobs,
  deleteEndedMails,
  deleteOldAttempts,
  deleteOldInvitations,
  deleteOldKeptForms,
  deleteOldSubmissions,
  deleteOldTypedWords,
  deleteTransferredNotes,
  emptyClosedCheckIns,
  emptyEndedProposals,
  listClosedCases,
} from '#db/queries/retention/retention.ts';
import { forgetShown } from '#db/queries/disclosure/shown-musts.ts';
import { sessions } from '#db/schema/account.ts';
import { hadRunOutAt, runOutSessionMs } from '../account/lucia.server.ts';
import type { AppContext } from '../app-context.ts';
import { checkAudit } from '../audit/check-audit.server.ts';
import { finishErasures } from '../job/finish-erasures.server.ts';
import { eraseGuests } from '../mentoring/erase-guest.server.ts';
import { changeProfiles } from '../profile/change-profiles.server.ts';

export interface Removed {
  /** What the hash of the proof is made of. */
  readonly ids: readonly string[];
  /** How many things went, where that is not the number of ids. */
  readonly count?: number;
}

export interface RetentionWork {
  /** Where it lies: tables and fields, for the page. */
  readonly where: string;
  /** Whether it may be done now. */
  may?(app: AppContext): Promise<boolean>;
  /** Removes a piece of what is older than `before`, in the caller's transaction; an empty piece is the last. */
  remove(app: AppContext, tx: Tx, before: Date): Promise<Removed>;
  /** What follows after the last piece is committed. */
  after?(app: AppContext): Promise<unknown>;
}

const pieceSize = 500;
const casesPerPiece = 20;

function rows(where: string, remove: (tx: Tx, before: Date, limit: number) => Promise<string[]>): RetentionWork {
  return { where, remove: async (_app, tx, before) => ({ ids: await remove(tx, before, pieceSize) }) };
}

/** How what a rule speaks of is deleted. */
export const retentionWork: Record<RetentionKey, RetentionWork> = {
  closedCases: {
    where: 'profiles.*, vault_persons.*, consents, file_notes, language_evidences, case_facts, learners',
    async remove(app, tx, before) {
      const due = await listClosedCases(tx, before, casesPerPiece);
      await changeProfiles(
        app,
        tx,
        null,
        due.map((row) => ({ kind: 'erase', ...row, reason: 'noLongerNeeded' })),
      );
      return { ids: due.map(({ id }) => id) };
    },
    after: finishErasures,
  },
  unaskedGuests: {
    where: 'profiles.*, vault_persons.*, language_evidences, learners',
    async remove(app, tx, before) {
      const due = await listUnaskedGuests(tx, before, casesPerPiece);
      await eraseGuests(app, tx, null, due, 'noLongerNeeded');
      return { ids: due.map(({ id }) => id) };
    },
    after: finishErasures,
  },
  consents: rows('consents.*', deleteConsentsOfErased),
  endedProposals: rows('proposals.reasons, score, not_fit_reason', emptyEndedProposals),
  fileNotes: rows('file_notes.*', deleteTransferredNotes),
  importRows: {
    where: 'vault_import_rows.*, person_keys',
    async remove(app, tx) {
      const ids = await listExpiredImportRuns(tx, app.clock.now());
      for (const id of ids) {
        await moveImportRun(tx, id, ['reading', 'preview', 'failed'], { state: 'dropped' });
        await deleteImportRows(tx, id);
      }
      return { ids };
    },
    after: async (app) => destroyListKeys(app.vault, await listEndedImportRuns(app.db, app.clock.now())),
  },
  openings: {
    where: 'vault_openings.*',
    remove: async (_app, tx, before) => ({ ids: await deleteOpeningsBefore(tx, before) }),
  },
  shownMusts: {
    where: 'shown_profiles.*, shown_musts.*',
    remove: async (app, tx, before) => ({ ids: await forgetShown(tx, dayOf(app.clock.now()), dayOf(before)) }),
  },
  consentLinks: rows('consent_links.*, consent_devices.*', deleteEndedConsentLinks),
  callRequests: rows('call_requests.*', deleteDoneCallRequests),
  checkIns: rows('check_ins.answers, risk', emptyClosedCheckIns),
  companyRequests: rows('company_requests.*', deleteEndedCompanyRequests),
  employeeLogs: rows('employee_log_requests.*', deleteOldEmployeeLogRequests),
  auditSegments: {
    where: 'audit_rows.*, last_readings.*',
    /** A log that is not sound keeps its evidence. */
    async may(app) {
      await checkAudit(app);
      return (await findAuditCheck(app.db))?.finding === null;
    },
    async remove(app, tx, before) {
      const oldest = await oldestSegment(tx);
      const firstKept = dayOf(before).slice(0, 7);
      if (oldest === null || oldest >= firstKept) return { ids: [] };
      const removed = await removeSegments(tx, app.vault.checkpointKey, monthAfter(oldest), app.clock.now());
      if (removed === null) return { ids: [] };
      await deleteLastReadingsBefore(tx, `${monthAfter(oldest)}-01`);
      return { ids: [removed.hash], count: removed.lastSeq - removed.firstSeq + 1 };
    },
  },
  mails: rows('mail_outbox.*', deleteEndedMails),
  typedWords: rows('typed_words.*', deleteOldTypedWords),
  feedback: rows('feedbacks.*', deleteDoneFeedback),
  jobs: rows('jobs.*', deleteEndedJobs),
  invitations: rows('invitations.*', deleteOldInvitations),
  submissions: rows('submissions.*', deleteOldSubmissions),
  bulkActions: rows('bulk_actions.*', deleteOldBulkActions),
  sessions: {
    where: 'sessions.*',
    /** Half an hour longer than they last, so that a form that is sent too late can be kept. */
    async remove(_app, tx, before) {
      const ended = hadRunOutAt(new Date(before.getTime() - runOutSessionMs));
      const gone = await tx.delete(sessions).where(ended).returning({ id: sessions.id });
      return { ids: gone.map(({ id }) => id) };
    },
  },
  signInAttempts: rows('sign_in_attempts.*, pending_sign_ins.*', async (tx, before, limit) => [
    ...(await deleteOldAttempts(tx, before, limit)),
    ...(await deleteOldPendingSignIns(tx, before)),
  ]),
  keptForms: rows('kept_forms.*', deleteOldKeptForms),
  emailCodes: rows('email_codes.*', deleteOldEmailCodes),
  volunteerDrafts: rows('volunteer_drafts.*', deleteOldVolunteerDrafts),
  mentorCertificates: rows('mentors.certificate_seen_on', (tx, before, limit) =>
    forgetCertificates(tx, dayOf(before), limit),
  ),
  tandemMessages: rows('tandem_messages.*', deleteOldMessages),
};

function monthAfter(segment: string): string {
  const [year = 0, month = 1] = segment.split('-').map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
