import { sql } from 'drizzle-orm';
import { foldText } from '#app/domain/reference/fold-text.ts';
import type { Handle } from '#db/client.ts';

const LONGEST_TEXT = 200;
const MOST_WORDS = 12;

/** Words of a text in the form in which words are compared everywhere (ä = ae, ß = ss, no accents). */
export function foldedWords(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word !== '');
}

/** The words of a typed text that are looked for: its first 200 characters, at most 12. */
export function searchedWords(text: string): string[] {
  return foldedWords(text.slice(0, LONGEST_TEXT)).slice(0, MOST_WORDS);
}

/** Ids of indexed postings whose title has, for every typed word, one that begins with it; newest index row first. */
export async function findPostingsByText(handle: Handle, text: string, limit: number): Promise<string[]> {
  const words = searchedWords(text);
  // An empty MATCH is a syntax error; every word is quoted, so none is an operator.
  if (words.length === 0) return [];
  const match = words.map((word) => `"${word}"*`).join(' ');
  const rows = await handle.all<{ id: string }>(
    sql`SELECT o.id FROM posting_text t JOIN posting_row o ON o.number = t.rowid WHERE posting_text MATCH ${match} ORDER BY t.rank, o.number DESC LIMIT ${limit}`,
  );
  return rows.map(({ id }) => id);
}
