import { DomainError } from '#app/domain/domain-error.ts';

const mostDraws = 20;

/**
 * Draws different codes that nobody has yet: one look-up for all of them, again for those that were taken.
 * @param draw gives one code by chance
 * @param takenOf which of these codes are taken
 * @throws DomainError busy when chance hits taken ones twenty times
 */
export async function freeCodes(
  count: number,
  draw: () => string,
  takenOf: (codes: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<string[]> {
  const free = new Set<string>();
  for (let attempt = 0; free.size < count; attempt += 1) {
    if (attempt === mostDraws) throw new DomainError('busy');
    const drawn = Array.from({ length: count - free.size }, draw);
    const taken = await takenOf(drawn);
    for (const code of drawn) if (!taken.has(code)) free.add(code);
  }
  return [...free];
}
