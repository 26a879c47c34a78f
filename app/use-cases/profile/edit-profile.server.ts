import type { Actor } from '#app/domain/account/actor.ts';
import type { GermanChange, ProfileFields } from '#app/domain/profile/profile-change.ts';
import type { ProfileWords } from '#app/domain/profile/profile-words.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { listProfileWords } from '#db/queries/profile/profile-words.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { changeOwnCase, type OneProfile } from './change-own-case.server.ts';
import { profileFormValues } from './profile-form-values.server.ts';

/** Changes profile fields and evidence of one's own case. @throws DomainError notFound, forbidden, versionConflict with what stands there now */
export async function editProfile(
  app: AppContext,
  actor: Actor,
  input: OneProfile & {
    fields: Partial<ProfileFields> & { followUpPlanned?: boolean };
    german?: GermanChange;
    unknownWords?: readonly ProfileWords[];
  },
): Promise<void> {
  await write(app.db, async (tx) => {
    await changeOwnCase(app, tx, actor, 'profile.edit', input, async (profile) => {
      if (profile.version !== input.version) {
        const words = (await listProfileWords(tx, [profile.id])).get(profile.id) ?? [];
        throw new DomainError('versionConflict', 'versionConflict', {
          current: profileFormValues(app, profile, words),
        });
      }
      return {
        kind: 'edit',
        id: input.profileId,
        version: input.version,
        fields: input.fields,
        german: input.german,
        unknownWords: input.unknownWords,
      };
    });
  });
}
