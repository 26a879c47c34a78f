import type { Claim } from '../claim.ts';
import { cardsFor, mayBeRow, type Knowledge } from '../knowledge.ts';
import { matchBand, type CraftedPosting } from '../shown-views.ts';
import { contentOf, type Row, type Snapshot } from '../views.ts';

/** What one of the colluding companies brings: its view, and its posting if rows were ranked for it. */
export interface CompanyView {
  readonly seen: Snapshot;
  readonly posting: CraftedPosting | null;
}

/**
 * A3 (HR oracle: variants of one posting) and A5 (two companies that lay their screens side by side): a person remains
 * only where every view leaves her. Rows are joined by what they say of the person; of cards, those nobody excludes remain.
 */
export function attackByViews(views: readonly CompanyView[], known: Knowledge): Claim {
  const [first, ...others] = views.map((view) => rowsFor(view, known));
  const inAll = others.map((rows) => new Set(rows.map((row) => contentOf(row))));
  const rows = (first ?? []).filter((row) => inAll.every((contents) => contents.has(contentOf(row))));
  const cardSets = views.map(({ seen }) => cardsFor(seen.cards, known));
  const [cards, ...more] = cardSets;
  const shared = (cards ?? []).filter((card) => {
    const content = contentOf(card);
    return more.every((set) => set.some((other) => contentOf(other) === content));
  });
  // A card only one of them sees narrows more than all that both see.
  const own = cardSets.flat().filter((card) => !shared.some((other) => contentOf(other) === contentOf(card)));
  return { rows, cards: own.length > 0 ? own : shared };
}

function rowsFor({ seen, posting }: CompanyView, known: Knowledge): Row[] {
  const { occupation = '', skills = [] } = known;
  const expected = posting === null ? null : matchBand({ occupation, skills }, posting);
  return seen.rows.filter(
    (row) =>
      mayBeRow(row, known) &&
      // Two known skills are not all of them: a band may be higher than expected, never lower.
      (expected === null || typeof row['band'] !== 'number' || row['band'] >= expected),
  );
}
