/** No vowels (no words by accident), no 0, 1, l or 5 / S twins: a code can be read out on the telephone. */
const letters = 'BCDFGHJKLMNPQRTVWXZ2346789';

/**
 * A short public code such as `ST-7K2F`; unique only as far as chance goes (457,000 codes), the table's index has the last word.
 * @param bytes at least 4 random bytes
 */
export function postingCodeOf(bytes: Uint8Array): string {
  const drawn = [...bytes.subarray(0, 4)].map((byte) => letters[byte % letters.length] ?? 'X');
  return `ST-${drawn.join('')}`;
}

/** The code as typed or read out: spaces and case don't matter. Null when it is none. */
export function readPostingCode(text: string): string | null {
  const folded = text.toUpperCase().replace(/[\s-]/g, '');
  return /^ST[A-Z0-9]{4,8}$/.test(folded) ? `ST-${folded.slice(2)}` : null;
}
