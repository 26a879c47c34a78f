/**
 * A list in pieces. Rows of one statement each by default: many at once are few round trips, too many bind more values than
 * SQLite takes.
 */
export function piecesOf<Row>(rows: readonly Row[], size = 200): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}
