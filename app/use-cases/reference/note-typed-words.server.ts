import { createHmac } from 'node:crypto';
import { DomainError } from '#app/domain/domain-error.ts';
import { countedWord } from '#app/domain/reference/typed-word.ts';
import type { ConceptKind } from '#app/domain/reference/understood.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { dismissedAmong, putTypedWords } from '#db/queries/reference/typed-word.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { wordsWithNames } from './words-with-names.server.ts';

/** Words of one field, as somebody wrote them. */
export interface WrittenWords {
  readonly kind: ConceptKind;
  readonly words: string;
}

/**
 * Counts what the vocabulary does not know, once per user and word, in the caller's transaction. Words that are
 * somebody's name, were set aside, or cannot be a term leave no trace.
 * @param by acting user's id; null (machinery, a visitor): nothing is counted
 * @param before what stood there already: whoever saves a record again has not typed its words
 */
export async function noteTypedWords(
  app: AppContext,
  tx: Tx,
  by: string | null,
  written: readonly WrittenWords[],
  before: readonly WrittenWords[] = [],
): Promise<void> {
  if (by === null || written.length === 0) return;
  const idOf = ({ kind, words }: WrittenWords) => `${kind} ${words}`;
  const known = new Set(before.map(idOf));
  const unknown = new Map<string, { kind: ConceptKind; folded: string }>();
  for (const one of written) {
    if (known.has(idOf(one))) continue;
    for (const text of app.vocabulary.resolve(one.words, one.kind).unknown) {
      const folded = countedWord(text);
      if (folded !== null) unknown.set(`${one.kind} ${folded}`, { kind: one.kind, folded });
    }
  }
  if (unknown.size === 0) return;
  const folded = [...new Set([...unknown.values()].map((word) => word.folded))];
  const names = await wordsWithNames(app, tx, folded);
  const dismissed = await dismissedAmong(
    tx,
    folded.map((word) => dismissalHash(app, word)),
  );
  const counted = [...unknown.values()].filter(
    (word) => !names.has(word.folded) && !dismissed.has(dismissalHash(app, word.folded)),
  );
  if (counted.length === 0) return;
  await putTypedWords(
    tx,
    counted.map((word) => ({ ...word, typist: keyedHash(app, 'typedWord', by, word.kind, word.folded) })),
    dayOf(app.clock.now()),
  );
}

/** The same for words that were only checked, not saved. Where nothing can be saved now they are not counted, that is all. */
export async function noteCheckedWords(app: AppContext, by: string, written: readonly WrittenWords[]): Promise<void> {
  if (written.length === 0) return;
  await write(app.db, (tx) => noteTypedWords(app, tx, by, written)).catch((error: unknown) => {
    if (!(error instanceof DomainError && error.code === 'unavailable')) throw error;
  });
}

/** Under this a word is set aside: the word itself, which may be a name, is not kept. */
export function dismissalHash(app: AppContext, folded: string): string {
  return keyedHash(app, 'dismissedWord', folded);
}

function keyedHash(app: AppContext, ...parts: readonly string[]): string {
  return createHmac('sha256', app.config.pseudonymSecret).update(JSON.stringify(parts)).digest('base64url');
}
