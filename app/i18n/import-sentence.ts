import type { CellProblem } from '#app/domain/imports/cell-problem.ts';
import type { Texts } from './text-keys.ts';

/** "Zeile 17, Spalte „Verfügbar ab“: „31.02.2027“ ist kein Datum. Bitte so schreiben: 28.02.2027." Quotes the cell: show it only to who may see the list. */
export function importSentence(t: Texts<'imports'>, problem: CellProblem): string {
  return t('where', { row: problem.row, column: problem.column, sentence: cellSentence(t, problem) });
}

/** The same without row and column, for a table that has them already. */
export function cellSentence(t: Texts<'imports'>, problem: CellProblem): string {
  const { code, params } = problem;
  return code === 'extraCells'
    ? t('problem.extraCells', { ...params, count: Number(params['count']) })
    : t(`problem.${code}`, params);
}
