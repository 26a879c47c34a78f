import type { RuleValue } from '#app/domain/rule/rule-book.ts';
import { read, unchecked } from './rule-row.ts';

const wageSource = 'kanzlei-laaser.com; lohndirekt.de; holler-stb.de';
const apprenticeSource = 'buzer.de/gesetz/17137 (BGBl. Oktober 2025)';
const start2026 = { basis: '§ 17 Abs. 2 BBiG', from: '2026-01-01', to: '2026-12-31', source: apprenticeSource };

/** Pay by day. A value that stays a floor until the next ordinance has no end. */
export const payRules: readonly RuleValue[] = [
  unchecked('minimumWage.hour', 1282, 'cents', {
    basis: '§ 1 MiLoG',
    from: '2025-01-01',
    to: '2025-12-31',
    source: 'allgemeines Wissen; passt zur Minijob-Grenze 2025',
  }),
  read('minimumWage.hour', 1390, 'cents', {
    basis: '§ 1 MiLoG',
    from: '2026-01-01',
    to: '2026-12-31',
    source: wageSource,
  }),
  read('minimumWage.hour', 1460, 'cents', { basis: '§ 1 MiLoG', from: '2027-01-01', source: wageSource }),
  read('minimumWage.longTermUnemployedMonths', 6, 'months', {
    basis: '§ 22 Abs. 4 MiLoG',
    source: 'mindest-lohn.org § 22',
  }),
  read('minijob.month', 55_600, 'cents', {
    basis: '§ 8 SGB IV',
    from: '2025-01-01',
    to: '2025-12-31',
    source: wageSource,
  }),
  read('minijob.month', 60_300, 'cents', {
    basis: '§ 8 SGB IV',
    from: '2026-01-01',
    to: '2026-12-31',
    source: wageSource,
  }),
  unchecked('minijob.month', 63_300, 'cents', {
    basis: '§ 8 Abs. 1a SGB IV',
    from: '2027-01-01',
    source: 'gerechnet: Mindestlohn mal 130 geteilt durch 3, aufgerundet',
  }),
  unchecked('pay.weeksPerQuarter', 13, 'weeks', {
    basis: '§ 8 Abs. 1a SGB IV',
    source: 'Rechenweise der Minijob-Grenze (130 Stunden im Vierteljahr)',
  }),

  // Minimum pay goes by the year in which the apprenticeship begins: values for later beginnings come as rows of their own.
  read('apprenticeship.payYear1', 72_400, 'cents', start2026),
  read('apprenticeship.payYear2', 85_400, 'cents', start2026),
  read('apprenticeship.payYear3', 97_700, 'cents', start2026),
  read('apprenticeship.payYear4', 101_400, 'cents', start2026),
];
