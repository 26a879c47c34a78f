import { and, count, eq, isNull, sql } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import { hasOpenLink } from '#db/queries/account/account.ts';
import { feedbacks, organisations, users } from '#db/schema/account.ts';
import { jobs } from '#db/schema/job.ts';
import type { AppContext } from '../app-context.ts';
import { allow } from './allow.server.ts';
import { findBackupState } from '../backup/find-backup-state.server.ts';
import { checkReadiness } from '../health/check-readiness.server.ts';
import { lastClockLeap } from '../health/watch-clock.server.ts';
import { missingHouseTexts } from './house-text-drafting.server.ts';

/** For the administrator's first page: numbers, and what is not as it should be. */
export async function administrationOverview(app: AppContext, actor: Actor) {
  allow(actor, 'user.edit', {});
  // The demo world's accounts have no passwords (see listUsers).
  const isWaiting = and(isNull(users.passwordHash), app.config.mode === 'demo' ? hasOpenLink : undefined);
  const [people] = await app.db
    .select({
      active: count(),
      waiting: sql<number>`count(*) filter (where ${isWaiting})`.mapWith(Number),
    })
    .from(users)
    .where(isNull(users.deactivatedAt));
  const [houses] = await app.db.select({ number: count() }).from(organisations);
  const [failed] = await app.db.select({ number: count() }).from(jobs).where(eq(jobs.state, 'failed'));
  const [open] = await app.db.select({ number: count() }).from(feedbacks).where(isNull(feedbacks.doneAt));
  const { findings } = await checkReadiness(app);
  return {
    failed: findings.filter(({ isOk }) => !isOk).map(({ check }) => check),
    isBackupWell: isWell(await findBackupState(app, actor)),
    isClockWell: lastClockLeap(app) === null,
    activeUsers: people?.active ?? 0,
    waitingUsers: people?.waiting ?? 0,
    organisations: houses?.number ?? 0,
    draftTexts: (await missingHouseTexts(app.db)).length,
    failedJobs: failed?.number ?? 0,
    openFeedback: open?.number ?? 0,
    isSearchStandIn: ['unreachable', 'incomplete'].includes(app.searchSync?.health.condition().state ?? 'ready'),
  };
}

/** Null: the database is backed up where it runs. */
function isWell(backup: Awaited<ReturnType<typeof findBackupState>>): boolean {
  if (backup === null) return true;
  const { trouble, isLate, isClockBack, drill, keysCopy } = backup;
  const broken = drill?.result?.['broken'];
  const isTried = drill === null || (drill.isSound && !(Array.isArray(broken) && broken.length > 0));
  const isCopied = keysCopy === null || (keysCopy.trouble === null && !keysCopy.isLate);
  return trouble === null && !isLate && !isClockBack && isTried && isCopied;
}
