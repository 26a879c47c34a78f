/** Values measured in one run of a server, at seconds from its start. */
export interface Piece {
  readonly seconds: readonly number[];
  readonly values: readonly number[];
}

/**
 * How much a value grows from the beginning to the end of what was measured: the slope of the line that fits best (least squares). Pieces of a drill that was stopped in
 * between each have their own height, and one slope together.
 * @returns in the unit of the values; null with fewer than three values
 */
export function growthOf(pieces: readonly Piece[]): number | null {
  let [above, below, count, lasted] = [0, 0, 0, 0];
  for (const { seconds, values } of pieces) {
    const [middle, height] = [mean(seconds), mean(values)];
    lasted += (seconds.at(-1) ?? 0) - (seconds[0] ?? 0);
    for (const [index, second] of seconds.entries()) {
      above += (second - middle) * ((values[index] ?? height) - height);
      below += (second - middle) ** 2;
      count += 1;
    }
  }
  return count < 3 || below === 0 ? null : (above / below) * lasted;
}

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
