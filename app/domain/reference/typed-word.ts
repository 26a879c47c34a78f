import { foldText } from './fold-text.ts';

/** A word is shown to administrators once this many users have typed it. */
export const typistsNeeded = 3;

const longestWord = 40;
const shortestWord = 3;
const mostWords = 4;
const mostDigits = 3;

/**
 * The folded form under which an unknown word is counted; null for what cannot be a term and might say something about
 * a person: addresses, telephone and other numbers, sentences.
 */
export function countedWord(typed: string): string | null {
  if (typed.length > longestWord || /[@\\]|:\/\/|www\./i.test(typed)) return null;
  if ((typed.match(/\p{N}/gu)?.length ?? 0) > mostDigits) return null;
  const folded = foldText(typed);
  if (folded.length < shortestWord || folded.length > longestWord || !/\p{L}/u.test(folded)) return null;
  return folded.split(' ').length > mostWords ? null : folded;
}
