/** No vowels (no words by accident), no 0, 1, l or 5 / S twins: a code can be read out on the telephone. */
const letters = 'BCDFGHJKLMNPQRTVWXZ2346789';

/**
 * A short public code such as `ST-7K2F`; unique only as far as chance goes (457,000 codes), the table's index has the last word.
 * @param below gives a random whole number from 0 to `limit - 1`
 */
export function postingCode(below: (limit: number) => number): string {
  let code = 'ST-';
  for (let position = 0; position < 4; position += 1) code += letters[below(letters.length)] ?? '';
  return code;
}

/** The code as typed or read out: spaces and case don't matter. Null when it is none. */
export function readPostingCode(text: string): string | null {
  const folded = text.toUpperCase().replace(/[\s-]/g, '');
  return /^ST[A-Z0-9]{4,8}$/.test(folded) ? `ST-${folded.slice(2)}` : null;
}
