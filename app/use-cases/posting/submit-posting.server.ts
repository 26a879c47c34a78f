import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { movePosting } from './move-posting.server.ts';
import { postingFor } from './posting-access.server.ts';

/**
 * Hands a draft to the employer service, who calls within two working days.
 * @param input `version`: what the company had before it
 * @throws DomainError blocked when a rule forbids the posting as it is; versionConflict when it was edited since
 */
export async function submitPosting(
  app: AppContext,
  actor: Actor,
  input: { readonly postingId: string; readonly version: number },
): Promise<void> {
  await write(app.db, async (tx) => {
    const posting = await postingFor(tx, actor, 'posting.edit', input.postingId);
    if (posting.version !== input.version) throw new DomainError('versionConflict');
    await movePosting(app, tx, actor, posting, 'submit', null);
  });
}
