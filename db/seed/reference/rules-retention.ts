import type { RuleUnit, RuleValue } from '#app/domain/rule/rule-book.ts';
import { unchecked } from './rule-row.ts';

const proposed = 'Vorschlag für den Start, vom Haus und der oder dem Datenschutzbeauftragten zu bestätigen';

/** A period of the house: nobody has confirmed it or the article it rests on. */
function kept(key: string, value: number, unit: RuleUnit, basis: string): RuleValue {
  return { ...unchecked(`retention.${key}`, value, unit, { basis, source: proposed }), origin: 'house' };
}

/** How long what is kept (docs/decisions/retention-is-rows.md). */
export const retentionRules: readonly RuleValue[] = [
  kept('closedCases', 12, 'months', 'Art. 5 Abs. 1 lit. e, Art. 17 Abs. 1 lit. a DSGVO; § 84 SGB X'),
  kept('unaskedGuests', 6, 'months', 'Art. 5 Abs. 1 lit. c und e, Art. 17 Abs. 1 lit. a DSGVO'),
  kept('consents', 0, 'days', 'Art. 7 Abs. 1, Art. 17 Abs. 1 DSGVO'),
  kept('endedProposals', 6, 'months', 'Art. 5 Abs. 1 lit. e DSGVO; § 15 Abs. 4, § 22 AGG'),
  kept('fileNotes', 90, 'days', 'Art. 5 Abs. 1 lit. c und e DSGVO'),
  kept('importRows', 7, 'days', 'Art. 5 Abs. 1 lit. c und e DSGVO'),
  kept('openings', 12, 'months', 'Art. 5 Abs. 2, Art. 32 DSGVO'),
  kept('shownMusts', 12, 'months', 'Art. 5 Abs. 1 lit. c und e, Art. 25 DSGVO'),
  kept('consentLinks', 14, 'days', 'Art. 5 Abs. 1 lit. e DSGVO'),
  kept('callRequests', 90, 'days', 'Art. 5 Abs. 1 lit. c und e DSGVO'),
  kept('checkIns', 6, 'months', 'Art. 5 Abs. 1 lit. c und e DSGVO'),
  kept('companyRequests', 90, 'days', 'Art. 5 Abs. 1 lit. c und e DSGVO'),
  kept('employeeLogs', 12, 'months', 'Art. 5 Abs. 2, Art. 88 DSGVO; § 18 DSG NRW'),
  kept('auditSegments', 12, 'months', 'Art. 5 Abs. 2, Art. 32 DSGVO; § 78a SGB X'),
  kept('mails', 30, 'days', 'Art. 5 Abs. 1 lit. e DSGVO'),
  kept('typedWords', 30, 'days', 'Art. 5 Abs. 1 lit. c und e DSGVO'),
  kept('feedback', 12, 'months', 'Art. 5 Abs. 1 lit. e DSGVO'),
  kept('jobs', 90, 'days', 'Art. 5 Abs. 1 lit. e DSGVO'),
  kept('invitations', 90, 'days', 'Art. 5 Abs. 1 lit. e DSGVO'),
  kept('submissions', 7, 'days', 'Art. 5 Abs. 1 lit. e DSGVO'),
  kept('bulkActions', 7, 'days', 'Art. 5 Abs. 1 lit. c und e DSGVO'),
  kept('sessions', 0, 'days', 'Art. 5 Abs. 1 lit. e DSGVO'),
  kept('signInAttempts', 0, 'days', 'Art. 5 Abs. 1 lit. e, Art. 32 DSGVO'),
  kept('keptForms', 0, 'days', 'Art. 5 Abs. 1 lit. c und e DSGVO'),
  kept('emailCodes', 0, 'days', 'Art. 5 Abs. 1 lit. e, Art. 32 DSGVO'),
  kept('volunteerDrafts', 7, 'days', 'Art. 5 Abs. 1 lit. c und e DSGVO'),
  kept('mentorCertificates', 6, 'months', '§ 30a Abs. 3 BZRG; Art. 5 Abs. 1 lit. e DSGVO'),
  kept('tandemMessages', 90, 'days', 'Art. 5 Abs. 1 lit. c und e DSGVO'),
  kept('backups', 12, 'months', 'Art. 17 Abs. 1, Art. 32 DSGVO'),
  kept('backupsDaily', 30, 'days', 'Art. 17 Abs. 1, Art. 32 DSGVO'),
  kept('backupsAll', 1, 'days', 'Art. 17 Abs. 1, Art. 32 DSGVO'),
];
