import { expect, it } from 'vitest';
import { cellProblems, type CellProblem, type CellProblemCode } from '#app/domain/imports/cell-problem.ts';
import { sheetRefusals } from '#app/domain/imports/sheet.ts';
import { planStates } from '#app/domain/imports/plan-import.ts';
import { importSentence } from '#app/i18n/import-sentence.ts';
import { textsFor } from '#app/i18n/texts.ts';

const params = { value: 'x', example: 'x', earlier: 2, min: 1, max: 2, count: 1, certificate: 'DTZ', level: 'C1' };

it('names row, column, what is wrong and what to do', () => {
  const problem: CellProblem = {
    row: 17,
    column: 'Verfügbar ab',
    code: 'dayInvalid',
    params: { value: '31.02.2027', example: '28.02.2027' },
    severity: 'error',
  };
  expect(importSentence(textsFor('de', 'imports'), problem)).toBe(
    'Zeile 17, Spalte „Verfügbar ab“: „31.02.2027“ ist kein Datum. Bitte so schreiben: 28.02.2027.',
  );
});

it.each(['de', 'en'] as const)('has a whole sentence for every code in %s', (locale) => {
  const t = textsFor(locale, 'imports');
  for (const code of Object.keys(cellProblems) as CellProblemCode[]) {
    const sentence = importSentence(t, { row: 1, column: 'A', code, params, severity: 'hint' });
    expect(sentence).not.toContain('{{');
    expect(sentence).not.toContain('problem.');
  }
  for (const code of [...sheetRefusals, 'keyColumnMissing', 'columnsMissing', 'noRows'])
    expect(t.find(`refusal.${code}`), code).toBeDefined();
  for (const state of [...planStates, 'noLongerListed']) expect(t.find(`plan.${state}`), state).toBeDefined();
});
