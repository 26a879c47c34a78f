import type { Actor } from '#app/domain/account/actor.ts';
import { browseFilters, isFiltered, type BrowseFilters } from '#app/domain/match/browse-question.ts';
import { conceptKinds } from '#app/domain/reference/understood.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { browseProfiles } from '#app/use-cases/match/browse-profiles.server.ts';
import { listSavedSearches } from '#app/use-cases/match/saved-searches.server.ts';
import { noteCheckedWords } from '#app/use-cases/reference/note-typed-words.server.ts';
import { understandSearch } from '#app/use-cases/match/understand-search.server.ts';

/** What the page shows for some filters. @param words parts of a typed search that nobody knows */
async function listFor(
  app: AppContext,
  actor: Actor,
  filters: BrowseFilters,
  options: { readonly page?: number; readonly words?: readonly string[] },
) {
  const { filters: held, ...list } = await browseProfiles(app, actor, filters, options);
  return { filters: held, list };
}

/** The page of an address: its filters, or those of a saved search of the actor's (`?saved=<id>`). */
export async function pageAt(app: AppContext, actor: Actor, url: URL) {
  const saved = await listSavedSearches(app, actor, ['profiles']);
  const opened = saved.find(({ id }) => id === url.searchParams.get('saved')) ?? null;
  const filters = browseFilters(opened === null ? url.searchParams : new URLSearchParams(opened.query));
  const page = Math.trunc(Number(url.searchParams.get('page'))) || 1;
  return {
    ...(await listFor(app, actor, filters, { page })),
    today: dayOf(app.clock.now()),
    openedId: opened?.id ?? null,
    newIds: opened?.newIds ?? [],
    saved: saved.map(({ id, name, wantsMail, version, newIds }) => ({
      ...{ id, name, wantsMail, version },
      newCount: newIds.length,
    })),
  };
}

/** What a typed search finds; null when it left nothing to ask or to say: its filters say all of it. */
export async function searchResult(app: AppContext, actor: Actor, text: string, filters: BrowseFilters) {
  const understood = understandSearch(app, actor, text, filters);
  const hasQuestion = understood.ambiguous.length + understood.unknown.length + understood.postcodes.length > 0;
  if (!hasQuestion) return { understood, shown: null };
  await noteCheckedWords(
    app,
    actor.userId,
    // Nobody knows yet which of the two they are.
    understood.unknown.flatMap((words) => conceptKinds.map((kind) => ({ kind, words }))),
  );
  const withWords = await listFor(app, actor, understood.filters, { words: understood.unknown });
  // Words nobody has written hide nobody who passes the rest.
  const areWordsFound = understood.unknown.length > 0 && withWords.list.total > 0;
  const isRestFiltered = isFiltered(understood.filters);
  const shown =
    areWordsFound || understood.unknown.length === 0 || !isRestFiltered
      ? withWords
      : await listFor(app, actor, understood.filters, {});
  return { understood, shown: { ...shown, areWordsFound } };
}
