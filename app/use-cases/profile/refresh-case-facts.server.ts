import { setImmediate as nextTurn } from 'node:timers/promises';
import { dayOf } from '#app/domain/time/day.ts';
import { deriveCaseFacts } from '#app/identity/derive-case-facts.ts';
import { grantForSystem } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import type { Tx } from '#db/client.ts';
import { putCaseFacts } from '#db/queries/profile/case-facts.ts';
import { listPreparing } from '#db/queries/assistance/placement.ts';
import { caseIdsAfter } from '#db/queries/profile/profile-lists.ts';
import { listWorkAccessRules, rulesAt } from '#db/queries/rule/rule.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { renewPlan } from '../assistance/renew-plan.server.ts';
import { changeProfiles } from './change-profiles.server.ts';

/** So many take some twenty milliseconds, in which nobody else is answered. */
const stepSize = 25;

/**
 * Derives the case facts of these profiles anew, in the caller's transaction, and writes what depends on them: the match
 * index, and what placements in preparation need.
 */
export async function refreshCaseFacts(app: AppContext, tx: Tx, ids: readonly string[]): Promise<void> {
  const now = app.clock.now();
  const rules = await listWorkAccessRules(tx);
  const persons = await revealIdentity(tx, app.vault, grantForSystem('caseFacts', ids, ['birth', 'status']), now, [
    'birth',
    'status',
  ]);
  await putCaseFacts(
    tx,
    [...persons].map(([profileId, person]) => ({
      profileId,
      ...deriveCaseFacts(person, rules, dayOf(now)),
    })),
    now,
  );
  await changeProfiles(
    app,
    tx,
    null,
    [...persons.keys()].map((id) => ({ kind: 'refresh', id })),
  );
  const placements = await listPreparing(tx, [...persons.keys()], dayOf(now));
  if (placements.length === 0) return;
  const book = await rulesAt(tx, dayOf(now));
  for (const placement of placements) await renewPlan(tx, book, placement, { at: now, userId: null });
}

/** Daily: refreshes everybody's facts, in small transactions with a pause behind each, in which pages are answered. @returns how many profiles */
export async function refreshAllCaseFacts(app: AppContext): Promise<number> {
  let after = '';
  let done = 0;
  for (;;) {
    const ids = await caseIdsAfter(app.db, after, stepSize);
    if (ids.length === 0) return done;
    await write(app.db, (tx) => refreshCaseFacts(app, tx, ids));
    await nextTurn();
    done += ids.length;
    after = ids.at(-1) ?? '';
  }
}
