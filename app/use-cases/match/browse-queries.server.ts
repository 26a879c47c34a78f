import type { Actor } from '#app/domain/account/actor.ts';
import type { BrowseFilters } from '#app/domain/match/browse-question.ts';
import { mayEver, scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { farthestKm } from '#app/domain/reference/straight-line-km.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { profilesSpeaking, profilesWithWords, publishedIds } from '#db/queries/match/browse.ts';
import type { BrowseFiltered } from '#search/engine.ts';
import type { AppContext } from '../app-context.ts';
import { organisationsOf } from './rank-profiles.server.ts';

/** Without a place nobody knows, and without languages where the actor may not read who anybody is. */
export function heldFilters(app: AppContext, actor: Actor, filters: BrowseFilters): BrowseFilters {
  const isKnown = filters.spotId !== null && app.places.find(filters.spotId) !== undefined;
  return {
    ...filters,
    spotId: isKnown ? filters.spotId : null,
    km: isKnown ? filters.km : null,
    districts: filters.districts.filter((key) => app.places.district(key) !== undefined),
    languages: mayEver(actor, 'identity.reveal') ? filters.languages : [],
  };
}

/** Makes the engine's question of filters; people found by language or words are read once for the same ones. */
export function queriesOf(
  app: AppContext,
  actor: Actor,
  words: readonly string[],
): (filters: BrowseFilters) => Promise<BrowseFiltered> {
  const today = dayOf(app.clock.now());
  const own = scopeFor(actor, 'identity.reveal');
  const found = new Map<string, Promise<readonly string[] | null>>();
  async function among(languages: readonly string[]): Promise<readonly string[] | null> {
    const speaking = languages.length === 0 ? null : await profilesSpeaking(app.db, own, today, languages);
    if (words.length === 0) return speaking;
    return profilesWithWords(app.db, speaking ?? (await publishedIds(app.db, own, today)), words);
  }
  return async ({ spotId, km, districts, languages, sort: _order, ...rest }) => {
    const spots =
      districts.length === 0
        ? null
        : app.places.choices().flatMap(({ id, districtKey }) => (districts.includes(districtKey) ? [id] : []));
    const only = found.get(languages.join()) ?? among(languages);
    found.set(languages.join(), only);
    return {
      ...rest,
      near: spotId === null ? null : { spotId, km: km ?? farthestKm },
      spots,
      only: await only,
      organisations: organisationsOf(scopeFor(actor, 'profile.list')),
      today,
    };
  };
}
