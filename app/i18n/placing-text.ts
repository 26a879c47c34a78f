import type { PlacedExplained, ShownCell } from '#app/domain/disclosure/shown-cell.ts';
import { rungs } from '#app/domain/disclosure/ladder.ts';
import { cellWords, occupationWords } from './cell-words.ts';
import type { TextSource } from './text-keys.ts';

/**
 * Why a profile stands on its rung: "Stufe 2 von 8: im Kreis Herford gibt es erst vier ähnliche Profile; mit dem
 * Regierungsbezirk Detmold sind es elf."
 */
export function placingReason(source: TextSource, placed: Pick<PlacedExplained, 'cell' | 'similar' | 'finer'>): string {
  const t = source.texts('disclosure');
  const { cell, similar, finer } = placed;
  const rung = t('rung', { rung: cell.rung, of: rungs.length });
  if (finer === null) {
    const { occupation, german, region } = cellWords(source, cell);
    const words = [occupation, german, region].join(', ');
    return t('reason.only', { rung, words, count: similar, number: numberWord(source, similar) });
  }
  const few = t('reason.few', {
    where: t(`where.${detailOf(finer.cell, cell)}`, wordsFor(source, finer.cell)),
    count: finer.similar,
    number: numberWord(source, finer.similar),
  });
  const more = t('reason.more', {
    with: t(`with.${detailOf(cell, cell)}`, wordsFor(source, cell)),
    number: numberWord(source, similar),
  });
  return t('reason.both', { rung, few, more });
}

/** What of `cell` the step to the rung of `next` made coarser (of the cell reached: what it says instead). */
function detailOf(cell: ShownCell, next: ShownCell) {
  if (next.rung <= 3) return `region.${cell.region.kind}` as const;
  if (next.rung > 6) return 'german';
  const { occupation } = cell;
  if (occupation === 'any') return 'occupation.any';
  if (!occupation.startsWith('S')) return 'occupation.group';
  return occupation.length === 3 ? 'occupation.segment' : 'occupation.sector';
}

function wordsFor(source: TextSource, cell: ShownCell) {
  return {
    name: cell.region.name,
    occupation: occupationWords(source, cell.occupation),
    german: source.texts('disclosure')(`german.${cell.german}`),
  };
}

/** A count as people say it: in words up to twelve. */
export function numberWord(source: TextSource, count: number): string {
  return source.texts('disclosure').find(`number.${count}`) ?? String(count);
}
