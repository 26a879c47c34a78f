import type { Actor } from '#app/domain/account/actor.ts';
import type { ProfileChange } from '#search/engine.ts';
import type { AppContext } from '../app-context.ts';
import { askForPostings } from './rank-postings.server.ts';

/**
 * What single change of a profile would open how many postings more, most first; counts only.
 * @returns a skill with its name in the actor's language
 * @throws DomainError notFound, forbidden
 */
export async function findProfileChanges(app: AppContext, actor: Actor, profileId: string) {
  const { query } = await askForPostings(app, actor, profileId);
  const { changes } = await app.engine.changesForProfile(app.db, query);
  const label = (concept: string) => app.vocabulary.label(concept, actor.locale);
  type Skill = Extract<ProfileChange, { code: 'skill' }>;
  return changes.map((change): Exclude<ProfileChange, Skill> | (Skill & { label: string }) =>
    change.code === 'skill' ? { ...change, label: label(change.concept) } : change,
  );
}
