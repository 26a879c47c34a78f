import type { Actor } from '#app/domain/account/actor.ts';
import { readOpenings } from '#app/identity/openings.server.ts';
import { findUser } from '#db/queries/account/account.ts';
import { findCaseCodes } from '#db/queries/profile/profile.ts';
import { write } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

const shownMs = 90 * 86_400_000;

/** For the data protection officer: who opened an identity without having the case in the last 90 days, and why. */
export async function listOpenings(app: AppContext, actor: Actor) {
  allow(actor, 'audit.read', {});
  const now = app.clock.now();
  const openings = await write(app.db, (tx) =>
    readOpenings(tx, app.vault, actor.userId, now, new Date(now.getTime() - shownMs)),
  );
  const codes = await findCaseCodes(
    app.db,
    openings.map(({ personId }) => personId),
  );
  const names = new Map<string, string>();
  for (const { openedBy } of openings)
    if (!names.has(openedBy)) names.set(openedBy, (await findUser(app.db, openedBy))?.displayName ?? openedBy);
  return openings.map(({ id, personId, openedBy, openedAt, reason, text }) => ({
    id,
    caseCode: codes.get(personId) ?? personId,
    openedBy: names.get(openedBy) ?? openedBy,
    openedAt,
    reason,
    text,
  }));
}
