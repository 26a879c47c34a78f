import type { AidDecider, AidDeadline } from '#app/domain/rule/employer-aid.ts';
import type { RuleValue } from '#app/domain/rule/rule-book.ts';
import { read, unchecked, type RuleRowFacts } from './rule-row.ts';

type Facts = Omit<RuleRowFacts, 'detail'>;

/** Who decides on an aid for employers. The sentences for employers nobody has checked, so no row is confirmed. */
function aid(code: string, decidedBy: AidDecider, facts: Facts): RuleValue {
  return unchecked(`aid.${code}`, null, 'none', { ...facts, detail: { decidedBy } });
}

/** Before what something is applied for: `<aid or attachment>.applyBefore`, the one row that says so. */
function applyBefore(code: string, before: AidDeadline, facts: Facts, enter: typeof read = unchecked): RuleValue {
  return enter(`${code}.applyBefore`, null, 'none', { ...facts, detail: { before } });
}

const steps = 'Faktenblatt 4: vor dem Start beantragen; ob es später noch geht, steht dort nicht';
const practice = 'aus der Praxis, im Gesetz nicht nachgelesen';
const sheet = 'Faktenblatt 1';

export const aidRules: readonly RuleValue[] = [
  aid('employerMeasure', 'agencyOrJobcenter', { basis: '§ 45 SGB III; § 16 Abs. 1 SGB II', source: sheet }),
  aid('entryQualification', 'agencyOrJobcenter', { basis: '§ 54a SGB III', source: sheet }),
  aid('wageSubsidy', 'agencyOrJobcenter', { basis: '§§ 88-92 SGB III', source: sheet }),
  aid('section16e', 'jobcenter', { basis: '§ 16e SGB II', source: 'Faktenblatt 1a' }),
  aid('section16i', 'jobcenter', { basis: '§ 16i SGB II', source: 'Faktenblatt 1a' }),
  aid('disabledTrial', 'agencyOrJobcenter', { basis: '§ 46 Abs. 1 SGB III', source: sheet }),
  aid('assistedApprenticeship', 'agencyOrJobcenter', { basis: '§§ 74-75a SGB III', source: sheet }),
  aid('jobLanguageCourse', 'ask', { basis: '§ 13 DeuFöV', source: 'Faktenblatt 3; wer entscheidet, offen' }),

  applyBefore(
    'employerMeasure',
    'start',
    { basis: '§ 45 SGB III', source: 'arbeitsagentur.de massnahme-beim-arbeitgeber-beantragen; haufe Sauer § 45' },
    read,
  ),
  applyBefore(
    'entryQualification',
    'start',
    { basis: '§ 54a SGB III', from: '2024-04-01', source: 'buzer.de/gesetz/6003/a175582; haufe Sauer § 54a Rz 14' },
    read,
  ),
  applyBefore(
    'wageSubsidy',
    'contract',
    {
      basis: '§ 324 Abs. 1 SGB III',
      source: 'leipzig-recht.de; haufe Sauer §§ 89, 92; Fachliche Weisung EGZ 01.01.2020',
    },
    read,
  ),
  applyBefore(
    'disabledTrial',
    'contract',
    { basis: '§ 324 SGB III', from: '2022-01-01', source: 'buzer.de § 46; haufe Sauer § 46' },
    read,
  ),
  applyBefore('section16e', 'contract', { basis: '§ 16e SGB II', source: practice }),
  applyBefore('section16i', 'contract', { basis: '§ 16i SGB II', source: practice }),
  applyBefore('assistedApprenticeship', 'startOrAsk', { basis: '§§ 74-75a SGB III', source: steps }),
  applyBefore('jobLanguageCourse', 'startOrAsk', { basis: '§ 13 DeuFöV', source: steps }),
  applyBefore('placementBudget', 'purchase', { basis: '§ 44 SGB III', source: practice }),
  applyBefore('startBonus', 'start', { basis: '§ 16b SGB II', source: practice }),
  applyBefore('vocationalPreparation', 'start', { basis: '§ 51 SGB III', source: practice }),
];
