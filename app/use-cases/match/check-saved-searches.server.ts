import { setImmediate as nextTurn } from 'node:timers/promises';
import { newMarks } from '#app/domain/match/saved-list.ts';
import { mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { log } from '#app/log/log.ts';
import { findUser } from '#db/queries/account/account.ts';
import { listSearchesWithMail, noteToldOf, type SavedSearchRow } from '#db/queries/match/saved-search.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { queueMail } from '../notification/queue-mail.server.ts';
import { marksOf } from './marks-of-search.server.ts';

/**
 * Looks through every saved search whose owner wants mails, as its owner: where something passes that she has neither seen
 * nor been told of, a mail is queued that says only that there is news. What a company may see changes with the weekly
 * batch alone, so its searches have news after one and at no other time. One search after the other, each in a transaction
 * of its own: one that changed meanwhile is looked at next time, one that fails stops no other.
 */
export async function checkSavedSearches(app: AppContext): Promise<void> {
  for (const search of await listSearchesWithMail(app.db)) {
    await nextTurn();
    await checkSearch(app, search).catch(() => log('savedSearchFailed'));
  }
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
  if (!mayEver(actor, search.list === 'profiles' ? 'profile.list' : 'profile.browse')) return;
  const fresh = newMarks(await marksOf(app, actor, search), [...search.seenIds, ...search.toldIds]);
  if (fresh.length === 0) return;
  const at = app.clock.now();
  await write(app.db, async (tx) => {
    if (!(await noteToldOf(tx, search, [...search.toldIds, ...fresh]))) return;
    await queueMail(tx, {
      userId: owner.id,
      kind: search.list === 'profiles' ? 'savedSearch' : 'companySearch',
      about: search.id,
      idempotencyKey: `${search.id}.${at.getTime()}`,
      at,
    });
  });
}
