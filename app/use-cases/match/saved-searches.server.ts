import type { Actor } from '#app/domain/account/actor.ts';
import { guardText } from '#app/domain/disclosure/text-guard.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { newMarks, type SavedList } from '#app/domain/match/saved-list.ts';
import { dropMailsAbout } from '#db/queries/notification/mail.ts';
import {
  countSavedSearches,
  deleteSavedSearch,
  findSavedSearchRow,
  insertSavedSearch,
  listSavedSearchRows,
  updateSavedSearch,
  type SavedSearchRow,
} from '#db/queries/match/saved-search.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { marksOf } from './marks-of-search.server.ts';

export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly list: SavedList;
  /** The filters as they stand in an address. */
  readonly query: string;
  readonly wantsMail: boolean;
  readonly version: number;
  /** What passes and was not there when she last said she had seen it; of staff's lists ids of profiles. */
  readonly newIds: readonly string[];
}

const mostSaved = 20;

/** The actor's own saved searches in these lists, each with what is new in it. */
export async function listSavedSearches(
  app: AppContext,
  actor: Actor,
  lists: readonly SavedList[],
): Promise<SavedSearch[]> {
  const rows = await listSavedSearchRows(app.db, actor.userId, lists);
  const searches: SavedSearch[] = [];
  for (const row of rows) searches.push(await searchOf(app, actor, row));
  return searches;
}

async function searchOf(app: AppContext, actor: Actor, row: SavedSearchRow): Promise<SavedSearch> {
  const { id, name, list, query, wantsMail, version } = row;
  const newIds = newMarks(await marksOf(app, actor, row), row.seenIds);
  return { id, name, list, query, wantsMail, version, newIds };
}

/**
 * Saves a search of the actor's own; what passes now counts as seen.
 * @param input.query the filters as they stand in an address
 * @returns its id
 * @throws DomainError limit when there are twenty already; invalid for a name with an address or a number of somebody.
 *   It is compared with nobody's name: whoever may not know who is a client must not find out by trying
 */
export async function saveSearch(
  app: AppContext,
  actor: Actor,
  input: Pick<SavedSearch, 'list' | 'name' | 'query' | 'wantsMail'>,
): Promise<string> {
  if (guardText(input.name, []).length > 0) throw fieldError({ field: 'name', code: 'searchNameHolds' });
  const seenIds = await marksOf(app, actor, input);
  return write(app.db, async (tx) => {
    if ((await countSavedSearches(tx, actor.userId)) >= mostSaved)
      throw new DomainError('limit', 'tooManySavedSearches', { params: { most: mostSaved } });
    return insertSavedSearch(tx, {
      userId: actor.userId,
      list: input.list,
      name: input.name,
      query: input.query,
      wantsMail: input.wantsMail,
      seenIds,
      toldIds: [],
      createdAt: app.clock.now(),
    });
  });
}

/** What passes now counts as seen. @throws DomainError notFound for another's; versionConflict when it changed in between */
export async function markSearchSeen(
  app: AppContext,
  actor: Actor,
  input: { readonly id: string; readonly version: number },
): Promise<void> {
  const row = found(await findSavedSearchRow(app.db, actor.userId, input.id));
  const seenIds = await marksOf(app, actor, row);
  await write(app.db, async (tx) => {
    if (!(await updateSavedSearch(tx, input, { seenIds, toldIds: [] }))) throw new DomainError('versionConflict');
  });
}

/** Turns the mail about it on or off. @throws DomainError notFound, versionConflict */
export async function setSearchMail(
  app: AppContext,
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly wantsMail: boolean },
): Promise<void> {
  found(await findSavedSearchRow(app.db, actor.userId, input.id));
  await write(app.db, async (tx) => {
    if (!(await updateSavedSearch(tx, input, { wantsMail: input.wantsMail }))) throw new DomainError('versionConflict');
    if (!input.wantsMail) await dropMailsAbout(tx, actor.userId, input.id, app.clock.now());
  });
}

/** Forgets one of the actor's own; another's is left alone. */
export async function forgetSearch(app: AppContext, actor: Actor, id: string): Promise<void> {
  await write(app.db, async (tx) => {
    await deleteSavedSearch(tx, actor.userId, id);
    await dropMailsAbout(tx, actor.userId, id, app.clock.now());
  });
}
