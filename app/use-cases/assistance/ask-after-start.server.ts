import { setImmediate as nextTurn } from 'node:timers/promises';
import { addDays, addMonths, dayOf, type Day } from '#app/domain/time/day.ts';
import { insertCheckIn } from '#db/queries/assistance/check-in.ts';
import { listUsersOfCompany } from '#db/queries/account/account.ts';
import { closeEarlierCheckIns, closeLateCheckIns } from '#db/queries/assistance/check-in-closing.ts';
import { listCheckInsToAsk, listSilentCompanies } from '#db/queries/assistance/check-in-lists.ts';
import { listUnsettled } from '#db/queries/assistance/placement-outcome.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import type { Tx } from '#db/client.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { queueMail } from '../notification/queue-mail.server.ts';
import { houseDays } from '../rule/house-days.server.ts';
import { outcomeColumns, settleOutcomes } from './settle-outcomes.server.ts';

const dayMs = 86_400_000;

/**
 * Once a day: asks both sides of placements whose milestone has come and whose person said yes to being asked, reminds
 * companies once, closes what was not answered in time, and settles what reports read, one row in each turn of the thread. A person learns of it on her own
 * link; a company by a mail that says there is news, once she can be told nothing else. Safe to repeat.
 */
export async function askAfterStart(app: AppContext): Promise<void> {
  const now = app.clock.now();
  const today = dayOf(now);
  const openDays = await houseDays(app.db, now, 'house.checkInOpen');
  const due = await listCheckInsToAsk(app.db, addDays(today, -openDays), today);
  // One at a time: where two milestones have come, the later one is asked.
  const latest = new Map(due.map((asked) => [`${asked.placementId} ${asked.side}`, asked]));
  for (const { placementId, code, side, companyId } of latest.values()) {
    await nextTurn();
    await write(app.db, async (tx) => {
      // Between the list and this write she may have taken her yes back, or the placement ended.
      const still = await listCheckInsToAsk(tx, addDays(today, -openDays), today, placementId);
      if (!still.some((asked) => asked.code === code && asked.side === side)) return;
      const openUntilOn = addDays(today, openDays);
      await closeEarlierCheckIns(tx, placementId, side, now);
      const id = await insertCheckIn(tx, { placementId, code, side, askedAt: now, openUntilOn });
      if (id !== null && side === 'employer') await tellCompany(tx, now, companyId, id, 'asked');
    });
  }
  await remindCompanies(app, now, today);
  await write(app.db, (tx) => closeLateCheckIns(tx, today, now));
  await settleAll(app, today);
}

async function remindCompanies(app: AppContext, now: Date, today: Day): Promise<void> {
  const after = await houseDays(app.db, now, 'house.checkInReminder');
  for (const { id, companyId } of await listSilentCompanies(app.db, new Date(now.getTime() - after * dayMs), today)) {
    await nextTurn();
    await write(app.db, (tx) => tellCompany(tx, now, companyId, id, 'reminded'));
  }
}

/** The company's users learn that there is news; the same twice is one mail. */
async function tellCompany(tx: Tx, at: Date, companyId: string, about: string, key: string): Promise<void> {
  for (const { id: userId } of await listUsersOfCompany(tx, companyId))
    await queueMail(tx, { userId, kind: 'checkIn', about, idempotencyKey: `${about}:${key}`, at });
}

async function settleAll(app: AppContext, today: Day): Promise<void> {
  const book = await rulesAt(app.db, today);
  const ids = new Set<string>();
  for (const [, column] of outcomeColumns)
    for (const id of await listUnsettled(app.db, column, addMonths(today, -1))) ids.add(id);
  for (const id of ids) {
    await nextTurn();
    await write(app.db, (tx) => settleOutcomes(tx, book, id, today));
  }
}
