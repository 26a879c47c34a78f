import type { Claim } from '../claim.ts';
import { cardsFor, mayBeRow, type Knowledge } from '../knowledge.ts';
import type { Snapshot } from '../views.ts';

/**
 * A1 (neighbour) and A7 (accommodation staff), and A2 (former colleague) before there is a posting: one look at what one
 * company sees, everything struck out that is against what is known.
 */
export function attackByKnowledge(seen: Snapshot, known: Knowledge): Claim {
  return { rows: seen.rows.filter((row) => mayBeRow(row, known)), cards: cardsFor(seen.cards, known) };
}
