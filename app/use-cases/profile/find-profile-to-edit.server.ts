import type { Actor } from '#app/domain/account/actor.ts';
import type { ProfileWords } from '#app/domain/profile/profile-words.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { listProfileWords } from '#db/queries/profile/profile-words.ts';
import { findProfile, type ProfileRecord } from '#db/queries/profile/profile.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from '../account/allow.server.ts';
import { profileResource } from './profile-resource.server.ts';

/**
 * A profile for whoever may edit it, and the words of it the vocabulary does not know. The case code stands for the person: who
 * it is is not opened for a form that does not show it.
 * @throws DomainError notFound, forbidden
 */
export async function findProfileToEdit(
  app: AppContext,
  actor: Actor,
  profileId: string,
): Promise<{ readonly profile: ProfileRecord; readonly unknownWords: readonly ProfileWords[] }> {
  const profile = found(await findProfile(app.db, profileId, dayOf(app.clock.now())));
  allow(actor, 'profile.edit', profileResource(profile));
  if (profile.state === 'erased') found(null);
  return { profile, unknownWords: (await listProfileWords(app.db, [profile.id])).get(profile.id) ?? [] };
}
