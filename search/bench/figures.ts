/** The value below which `share` of the figures lie, in their own unit. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const median = (figures: readonly number[]) => quantile(figures, 0.5);

/** Runs and notes how many milliseconds it took. */
export async function timed<T>(figures: number[], work: () => T | Promise<T>): Promise<T> {
  const startedAt = performance.now();
  const result = await work();
  figures.push(performance.now() - startedAt);
  return result;
}

/** Two decimals, so that a table stays readable. */
export const rounded = (figure: number) => Math.round(figure * 100) / 100;
