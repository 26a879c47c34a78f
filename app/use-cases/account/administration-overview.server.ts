import { and, count, eq, isNull, sql } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import { hasOpenLink } from '#db/queries/account.ts';
import { feedbacks, organisations, users } from '#db/schema/account.ts';
import { jobs } from '#db/schema/job.ts';
import type { AppContext } from '../app-context.ts';
import { allow } from './allow.server.ts';
import { checkReadiness } from '../health/check-readiness.server.ts';
import { missingHouseTexts } from './house-text-drafting.server.ts';

/** Numbers for the administrator's first page. */
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
    isReady: findings.every(({ isOk }) => isOk),
    activeUsers: people?.active ?? 0,
    waitingUsers: people?.waiting ?? 0,
    organisations: houses?.number ?? 0,
    draftTexts: (await missingHouseTexts(app.db)).length,
    failedJobs: failed?.number ?? 0,
    openFeedback: open?.number ?? 0,
    isSearchStandIn: ['unreachable', 'incomplete'].includes(app.searchSync?.health.condition().state ?? 'ready'),
  };
}
