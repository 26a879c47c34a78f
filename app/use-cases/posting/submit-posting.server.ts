import type { Actor } from '#app/domain/account/actor.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { movePosting } from './move-posting.server.ts';
import { postingFor } from './posting-access.server.ts';

/**
 * Hands a draft to the employer service, who calls within two working days.
 * @throws DomainError blocked when a rule forbids the posting as it is
 */
export async function submitPosting(
  app: AppContext,
  actor: Actor,
  input: { readonly postingId: string },
): Promise<void> {
  await write(app.db, async (tx) => {
    const posting = await postingFor(tx, actor, 'posting.edit', input.postingId);
    await movePosting(app, tx, actor, posting, 'submit', null);
  });
}
