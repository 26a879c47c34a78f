import { weekday, type Day } from '../../../time/day.ts';
import type { Claim } from '../claim.ts';
import { mayBeBehind, mayBeRow, type Knowledge } from '../knowledge.ts';
import { contentOf, type Card, type Row, type Snapshot } from '../views.ts';

/** What people around her know happened, and when: she agreed to take part, passed an exam or changed trade, found work. */
export interface KnownEvent {
  readonly day: Day;
  readonly kind: 'publish' | 'edit' | 'withdraw';
}

/** A claim, with the two looks it rests on. */
export interface TimedClaim extends Claim {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** It rests on something that was seen to change, not on what was there all the time. */
  readonly isChange: boolean;
}

/**
 * A4: keeps a copy of every day and lays the days beside each other. What appeared when she joined, changed when she passed
 * an exam, vanished when she left, is her, as far as it fits what he knows. Where the day itself shows nothing, he waits for
 * the Monday after.
 * @param seen one snapshot per day, in order
 * @returns null when the event lies outside of what he saw
 */
export function attackByTime(seen: readonly Snapshot[], known: Knowledge, event: KnownEvent): TimedClaim | null {
  const at = seen.findIndex(({ day }) => day === event.day);
  const monday = seen.findIndex(({ day }) => day > event.day && weekday(day) === 1);
  const looks = [at, monday].filter((index) => index > 0);
  let last: TimedClaim | null = null;
  for (const index of looks) {
    const before = seen[index - 1] as Snapshot;
    const after = seen[index] as Snapshot;
    const rows = changedRows(before, after, event.kind).filter((row) => mayBeRow(row, known));
    const cards = changedCards(before, after, event.kind).filter((card) => mayBeBehind(card, known));
    if (rows.length + cards.length > 0) return { rows, cards, before, after, isChange: true };
    const there = event.kind === 'withdraw' ? before : after;
    last = {
      rows: there.rows.filter((row) => mayBeRow(row, known)),
      cards: there.cards.filter((card) => mayBeBehind(card, known)),
      before,
      after,
      isChange: false,
    };
  }
  return last;
}

interface SeenRows {
  readonly byPseudonym: ReadonlyMap<string, string>;
  readonly contents: ReadonlySet<string>;
}
const read = new WeakMap<Snapshot, SeenRows>();
function rowsOf(snapshot: Snapshot): SeenRows {
  const known = read.get(snapshot);
  if (known !== undefined) return known;
  const byPseudonym = new Map(snapshot.rows.map((row) => [row.pseudonym, contentOf(row)]));
  const seen = { byPseudonym, contents: new Set(byPseudonym.values()) };
  read.set(snapshot, seen);
  return seen;
}

/**
 * Rows that appeared (publish), vanished (withdraw) or say something else (edit): by pseudonym, or where all pseudonyms are
 * new by what the rows say.
 */
function changedRows(before: Snapshot, after: Snapshot, kind: KnownEvent['kind']): Row[] {
  const [from, to] = kind === 'withdraw' ? [after, before] : [before, after];
  const old = rowsOf(from);
  const isKept = to.rows.some(({ pseudonym }) => old.byPseudonym.has(pseudonym));
  return to.rows.filter((row) => {
    if (!isKept) return !old.contents.has(contentOf(row));
    const was = old.byPseudonym.get(row.pseudonym);
    return kind === 'edit' ? was !== undefined && was !== contentOf(row) : was === undefined;
  });
}

/** Cards that appeared or rose (publish, edit), vanished or fell (withdraw). */
function changedCards(before: Snapshot, after: Snapshot, kind: KnownEvent['kind']): Card[] {
  const [from, to] = kind === 'withdraw' ? [after, before] : [before, after];
  const counts = new Map(from.cards.map((card) => [contentOf(card), card.count]));
  return to.cards.filter((card) => (counts.get(contentOf(card)) ?? -1) < card.count);
}
