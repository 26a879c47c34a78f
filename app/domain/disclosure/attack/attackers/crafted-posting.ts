import type { Knowledge } from '../knowledge.ts';
import { traitsOf } from '../linkability.ts';
import type { Stage2Row } from '../views.ts';

/**
 * A2 with a posting made around somebody: who of the released may be her? She has what was asked, speaks as he knows, and
 * lives where the work is.
 */
export function attackByPosting(rows: readonly Stage2Row[], known: Knowledge): Stage2Row[] {
  return rows.filter((row) => {
    const { mustsMet, mustsAsked, mustsOnRequest, german, commute } = row;
    const isMetInFull =
      typeof mustsMet !== 'number' ||
      typeof mustsAsked !== 'number' ||
      mustsMet === mustsAsked - (typeof mustsOnRequest === 'number' ? mustsOnRequest : 0);
    const speaksSo = known.german === undefined || typeof german !== 'string' || maySpeakSo(known.german, german);
    return isMetInFull && speaksSo && commute !== 'toClarify';
  });
}

/** Whether somebody who speaks like this is shown with that band: in small pools the upper ones are one. */
function maySpeakSo(known: string, shown: string): boolean {
  return known === shown || (shown === 'fromB1' && ['B1', 'B2', 'C'].includes(known));
}

/**
 * A3 (HR oracle): lays the answers to all variants beside each other. She was among the released every time, so her traits
 * come back; of the traits that come back most often he takes the variant that leaves the fewest.
 */
export function attackByVariants(variants: readonly (readonly Stage2Row[])[], known: Knowledge): Stage2Row[] {
  const remaining = variants.map((rows) => attackByPosting(rows, known));
  const votes = new Map<string, number>();
  for (const rows of remaining)
    for (const traits of new Set(rows.map(traitsOf))) votes.set(traits, (votes.get(traits) ?? 0) + 1);
  const most = Math.max(0, ...votes.values());
  let best: Stage2Row[] = [];
  for (const rows of remaining) {
    const likely = rows.filter((row) => votes.get(traitsOf(row)) === most);
    if (likely.length > 0 && (best.length === 0 || likely.length < best.length)) best = likely;
  }
  return best;
}
