import type { Actor } from '#app/domain/account/actor.ts';
import { companyLists } from '#app/domain/match/saved-list.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { listSavedSearches } from '#app/use-cases/match/saved-searches.server.ts';

/** A company user's saved searches, and the one an address opens (`?saved=<id>`). */
export async function savedAsCompany(app: AppContext, actor: Actor, url: URL) {
  const saved = await listSavedSearches(app, actor, companyLists);
  const opened = saved.find(({ id }) => id === url.searchParams.get('saved')) ?? null;
  return {
    opened,
    saved: saved.map(({ id, name, list, wantsMail, version, newIds }) => ({
      ...{ id, name, list, wantsMail, version },
      newCount: Math.min(1, newIds.length),
    })),
  };
}
