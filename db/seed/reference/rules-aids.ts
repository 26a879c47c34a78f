import type { RuleValue } from '#app/domain/rule/rule-book.ts';
import { unchecked, type RuleRowFacts } from './rule-row.ts';

/**
 * Who decides on an aid for employers and before what it is applied for. The articles come from the sheets of the rules
 * beside this file; the sentences for employers nobody has checked, so no row is confirmed.
 */
function aid(code: string, decidedBy: string, applyBefore: string, facts: Omit<RuleRowFacts, 'detail'>): RuleValue {
  return unchecked(`aid.${code}`, null, 'none', { ...facts, detail: { decidedBy, applyBefore } });
}

export const aidRules: readonly RuleValue[] = [
  aid('employerMeasure', 'agencyOrJobcenter', 'start', {
    basis: '§ 45 SGB III; § 16 Abs. 1 SGB II',
    source: 'Faktenblatt 1',
  }),
  aid('entryQualification', 'agencyOrJobcenter', 'start', { basis: '§ 54a SGB III', source: 'Faktenblatt 1' }),
  aid('wageSubsidy', 'agencyOrJobcenter', 'contract', {
    basis: '§§ 88-92, § 324 Abs. 1 SGB III',
    source: 'Faktenblatt 1',
  }),
  aid('section16e', 'jobcenter', 'contract', { basis: '§ 16e SGB II', source: 'Faktenblatt 1a; Frist nicht geprüft' }),
  aid('section16i', 'jobcenter', 'contract', { basis: '§ 16i SGB II', source: 'Faktenblatt 1a; Frist nicht geprüft' }),
  aid('disabledTrial', 'agencyOrJobcenter', 'contract', {
    basis: '§ 46 Abs. 1, § 324 SGB III',
    source: 'Faktenblatt 1',
  }),
  aid('assistedApprenticeship', 'agencyOrJobcenter', 'none', {
    basis: '§§ 74-75a SGB III',
    source: 'Faktenblatt 1; Frist nicht geprüft',
  }),
  aid('jobLanguageCourse', 'ask', 'none', { basis: '§ 13 DeuFöV', source: 'Faktenblatt 3; wer entscheidet, offen' }),
];
