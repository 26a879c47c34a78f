import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { ConceptKind } from '#app/domain/reference/understood.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { deleteHouseTerm, deleteTypedWords, dismissWord, putHouseTerm } from '#db/queries/reference/typed-word.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { shownWords } from './list-typed-words.server.ts';
import { dismissalHash } from './note-typed-words.server.ts';

/** A word of the list. */
interface ListedWord {
  readonly folded: string;
  readonly kind: ConceptKind;
}

/** What a typed name of a concept means. */
export type MeantConcept =
  | { readonly key: string; readonly choices: null }
  | { readonly key: null; readonly choices: readonly { readonly key: string; readonly label: string }[] };

const mostChoices = 8;

/**
 * The concept somebody means by its name or one of its words; near ones to choose from where that is not clear; none
 * where nothing is near.
 */
export function meantConcept(app: AppContext, actor: Actor, text: string, kind: ConceptKind): MeantConcept {
  const { concepts, ambiguous, unknown } = app.vocabulary.resolve(text, kind);
  const [one, ...others] = concepts;
  const isClear =
    others.length + ambiguous.length + unknown.length === 0 && (one?.how === 'exact' || one?.how === 'folded');
  if (one !== undefined && isClear) return { key: one.key, choices: null };
  const near = [
    ...concepts.map(({ key }) => key),
    ...ambiguous.flatMap(({ choices }) => choices),
    ...app.vocabulary.search(text, { kind, limit: mostChoices, locale: actor.locale }).map(({ key }) => key),
  ].filter((key) => app.vocabulary.concept(key)?.kind === kind);
  return {
    key: null,
    choices: [...new Set(near)]
      .slice(0, mostChoices)
      .map((key) => ({ key, label: app.vocabulary.label(key, actor.locale) })),
  };
}

/**
 * Makes a word of the list another word of a concept; everybody's next text is understood by it.
 * @throws DomainError notFound for a concept that is none of this kind; conflict (`typedWordGone`) when the word is not
 *   on the list any more
 */
export async function mapWord(
  app: AppContext,
  actor: Actor,
  { folded, kind, conceptKey }: ListedWord & { readonly conceptKey: string },
): Promise<void> {
  allow(actor, 'vocabulary.edit', {});
  const concept = found(app.vocabulary.concept(conceptKey));
  if (concept.kind !== kind) throw new DomainError('notFound');
  await write(app.db, async (tx) => {
    await listed(app, tx, { folded, kind });
    await putHouseTerm(tx, { folded, conceptKey, term: folded, language: 'und' });
    await deleteTypedWords(tx, [folded], kind);
    await appendAudit(tx, app.clock.now(), {
      actorId: actor.userId,
      action: 'vocabulary.map',
      subjectKind: 'concept',
      subjectIds: [conceptKey],
    });
  });
  await app.vocabulary.reload();
}

/** Sets a word of the list aside: it is not counted again. @throws DomainError conflict (`typedWordGone`) */
export async function dismissUnknownWord(app: AppContext, actor: Actor, word: ListedWord): Promise<void> {
  allow(actor, 'vocabulary.edit', {});
  await write(app.db, async (tx) => {
    await listed(app, tx, word);
    await dismissWord(tx, dismissalHash(app, word.folded), dayOf(app.clock.now()));
    await deleteTypedWords(tx, [word.folded]);
  });
}

/** Takes one of the house's own words away from its concept, at once. @throws DomainError notFound */
export async function removeSynonym(
  app: AppContext,
  actor: Actor,
  { folded, conceptKey }: { readonly folded: string; readonly conceptKey: string },
): Promise<void> {
  allow(actor, 'vocabulary.edit', {});
  await write(app.db, async (tx) => {
    if (!(await deleteHouseTerm(tx, folded, conceptKey))) throw new DomainError('notFound');
    await appendAudit(tx, app.clock.now(), {
      actorId: actor.userId,
      action: 'vocabulary.unmap',
      subjectKind: 'concept',
      subjectIds: [conceptKey],
    });
  });
  await app.vocabulary.reload();
}

async function listed(app: AppContext, tx: Tx, { folded, kind }: ListedWord): Promise<void> {
  const words = await shownWords(app, tx);
  if (!words.some((word) => word.folded === folded && word.kind === kind))
    throw new DomainError('conflict', 'typedWordGone');
}
