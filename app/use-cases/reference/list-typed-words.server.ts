import type { Actor } from '#app/domain/account/actor.ts';
import { typistsNeeded } from '#app/domain/reference/typed-word.ts';
import type { ConceptKind } from '#app/domain/reference/understood.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import {
  countedWords,
  deleteTypedWords,
  dismissedAmong,
  listHouseTerms,
  listTypedWords as queryTypedWords,
} from '#db/queries/reference/typed-word.ts';
import { ruleAt } from '#db/queries/rule/rule.ts';
import { write } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { dismissalHash } from './note-typed-words.server.ts';
import { wordsWithNames } from './words-with-names.server.ts';

export interface UnknownWord {
  readonly folded: string;
  readonly kind: ConceptKind;
  /** How many users have typed it. */
  readonly typists: number;
  readonly lastOn: Day;
}

/** Words enough users have typed that are nobody's name, were not set aside and are still unknown. */
export async function listUnknownWords(app: AppContext, actor: Actor): Promise<UnknownWord[]> {
  allow(actor, 'vocabulary.read', {});
  return shownWords(app, app.db);
}

/** What the list shows now. Checks no rights. */
export async function shownWords(app: AppContext, handle: Handle): Promise<UnknownWord[]> {
  const words = await queryTypedWords(handle, typistsNeeded);
  const folded = words.map((word) => word.folded);
  const names = await wordsWithNames(app, handle, folded);
  const dismissed = await dismissedAmong(
    handle,
    folded.map((word) => dismissalHash(app, word)),
  );
  return words.filter(
    (word) =>
      !names.has(word.folded) &&
      !dismissed.has(dismissalHash(app, word.folded)) &&
      app.vocabulary.resolve(word.folded, word.kind).unknown.length > 0,
  );
}

/** The house's own words, each with the name of its concept. */
export async function listSynonyms(app: AppContext, actor: Actor) {
  allow(actor, 'vocabulary.read', {});
  const terms = await listHouseTerms(app.db);
  return terms.map((term) => ({ ...term, label: app.vocabulary.label(term.conceptKey, actor.locale) }));
}

/** Forgets words that turned out to be a name since they were typed. For the daily work; what ran out goes by its rule. */
export async function forgetTypedWords(app: AppContext): Promise<void> {
  await write(app.db, async (tx) => {
    await deleteTypedWords(tx, [...(await wordsWithNames(app, tx, await countedWords(tx)))]);
  });
}

/** How many days a typed word is kept from the last time, as the house's rule says; null: it says nothing. */
export async function typedWordDays(app: AppContext): Promise<number | null> {
  return (await ruleAt(app.db, 'retention.typedWords', dayOf(app.clock.now())))?.value ?? null;
}
