import type { Actor } from '#app/domain/account/actor.ts';
import { browseFilters } from '#app/domain/match/browse-question.ts';
import type { SavedList } from '#app/domain/match/saved-list.ts';
import type { AppContext } from '../app-context.ts';
import { marksOfCards, marksOfDetailed } from '../disclosure/marks-of-shown.server.ts';
import { idsOfBrowse } from './browse-profiles.server.ts';

/**
 * What a saved search shows its owner now, as marks to be compared later: of staff's list the profiles that pass, of a
 * company's what it may see, read from the public tables alone.
 * @throws DomainError forbidden
 */
export function marksOf(
  app: AppContext,
  actor: Actor,
  { list, query }: { readonly list: SavedList; readonly query: string },
): Promise<string[]> {
  const params = new URLSearchParams(query);
  if (list === 'profiles') return idsOfBrowse(app, actor, browseFilters(params));
  return list === 'cards' ? marksOfCards(app, actor, params) : marksOfDetailed(app, actor, params);
}
