import { foldText, joinFolded } from '../reference/fold-text.ts';

/**
 * The folded forms under which a typed word is recognised as somebody's name: each word of first and last name, both
 * names written as one word, and both together in either order.
 */
export function nameKeys({ firstName, lastName }: { readonly firstName: string; readonly lastName: string }): string[] {
  const first = foldText(firstName);
  const last = foldText(lastName);
  const joined = [first, last, `${first} ${last}`, `${last} ${first}`].map(joinFolded);
  return [...new Set([...first.split(' '), ...last.split(' '), ...joined])].filter((key) => key.length > 1);
}

/** What of a folded text could be a name: its words, and all of them as one. */
export function possibleNames(folded: string): string[] {
  return [...new Set([...folded.split(' '), joinFolded(folded)])].filter((key) => key.length > 1);
}
