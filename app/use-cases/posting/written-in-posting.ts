import type { UnknownWords } from '#app/domain/posting/posting.ts';
import type { WrittenWords } from '../reference/note-typed-words.server.ts';

/** The words a posting keeps as unknown, by what they were typed as: the title names an occupation. */
export function writtenInPosting(words: readonly UnknownWords[]): WrittenWords[] {
  return words.map(({ field, words: text }) => ({ kind: field === 'title' ? 'occupation' : 'skill', words: text }));
}
