import type { Actor } from '#app/domain/account/actor.ts';
import type { CaseClosing } from '#app/domain/profile/profile.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { changeOwnCase, type OneProfile } from './change-own-case.server.ts';

/** Closes a case with a reason; nothing is deleted. @throws DomainError conflict (`profileMoveImpossible`), notFound, versionConflict */
export async function closeCase(
  app: AppContext,
  actor: Actor,
  input: OneProfile & { reason: CaseClosing },
): Promise<void> {
  await write(app.db, async (tx) => {
    await changeOwnCase(app, tx, actor, 'profile.edit', input, () => ({
      kind: 'close',
      id: input.profileId,
      version: input.version,
      reason: input.reason,
    }));
  });
}

/** Opens a closed case again, as a draft. @throws DomainError conflict (`profileMoveImpossible`), notFound, versionConflict */
export async function reopenCase(app: AppContext, actor: Actor, input: OneProfile): Promise<void> {
  await write(app.db, async (tx) => {
    await changeOwnCase(app, tx, actor, 'profile.edit', input, () => ({
      kind: 'reopen',
      id: input.profileId,
      version: input.version,
    }));
  });
}
