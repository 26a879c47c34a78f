import { browseFilters } from '#app/domain/match/browse-question.ts';
import { mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { findUser } from '#db/queries/account.ts';
import { listSearchesWithMail, noteToldOf, type SavedSearchRow } from '#db/queries/saved-search.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { queueMail } from '../notification/queue-mail.server.ts';
import { idsOfBrowse } from './browse-profiles.server.ts';

/**
 * Looks through every saved search whose owner wants mails, as its owner: where somebody passes whom she has neither seen
 * nor been told of, a mail is queued that says only that there is news. One search after the other, each in a transaction
 * of its own: one that changed meanwhile is looked at next time, one that fails stops no other.
 */
export async function checkSavedSearches(app: AppContext): Promise<void> {
  for (const search of await listSearchesWithMail(app.db))
    await checkSearch(app, search).catch(() => console.error('a saved search could not be checked'));
}

async function checkSearch(app: AppContext, search: SavedSearchRow): Promise<void> {
  const owner = await findUser(app.db, search.userId);
  if (owner === null || owner.deactivatedAt !== null) return;
  const actor = {
    userId: owner.id,
    roles: owner.roles,
    organisationId: owner.organisationId,
    teamId: owner.teamId,
    companyId: owner.companyId,
    mentorId: owner.mentorId,
    locale: owner.locale,
  };
  if (!mayEver(actor, 'profile.list')) return;
  const known = new Set([...search.seenIds, ...search.toldIds]);
  const passing = await idsOfBrowse(app, actor, browseFilters(new URLSearchParams(search.query)));
  const fresh = passing.filter((id) => !known.has(id));
  if (fresh.length === 0) return;
  const at = app.clock.now();
  await write(app.db, async (tx) => {
    if (!(await noteToldOf(tx, search, [...search.toldIds, ...fresh]))) return;
    await queueMail(tx, {
      userId: owner.id,
      kind: 'savedSearch',
      about: search.id,
      idempotencyKey: `${search.id}.${at.getTime()}`,
      at,
    });
  });
}
