import type { Claim } from '../claim.ts';
import { mayBeBehind, type Knowledge } from '../knowledge.ts';
import type { Card, Row, Snapshot } from '../views.ts';

/** A6: reads every text for words only her story has. Where no text has them everybody remains. */
export function attackByText(seen: Snapshot, known: Knowledge): Claim {
  const { clue } = known;
  if (clue === undefined) return { rows: [], cards: [] };
  const speaksOfHer = (record: Row | Card) =>
    Object.entries(record).some(
      ([field, value]) =>
        field !== 'person' && field !== 'pseudonym' && typeof value === 'string' && hasWord(value, clue),
    );
  const rows = seen.rows.filter(speaksOfHer);
  const cards = seen.cards.filter(speaksOfHer);
  if (rows.length + cards.length > 0) return { rows, cards };
  return { rows: seen.rows, cards: seen.cards.filter((card) => mayBeBehind(card, {})) };
}

function hasWord(text: string, word: string): boolean {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  if (at < 0) return false;
  const after = text[at + word.length];
  return after === undefined || !/[\p{L}\p{N}]/u.test(after);
}
