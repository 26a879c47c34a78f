import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { deleteLearner } from '#db/queries/mentoring/learner.ts';
import { addTandemEvents, endTandemsOfProfiles } from '#db/queries/mentoring/tandem.ts';
import { settleAlerts } from '#db/queries/mentoring/tandem-alert.ts';
import { cancelDates } from '#db/queries/mentoring/tandem-date.ts';
import type { AppContext } from '../app-context.ts';
import { syncMentorIndex } from './mentor-index.server.ts';
import { tellMentor } from './tell-mentor.server.ts';

/**
 * Ends mentoring for these learners in the caller's transaction: open tandems end, what they wished is forgotten, their
 * mentors are free again in the index. For whoever withdraws a consent for this purpose or erases a person.
 */
export async function endMentoring(
  app: AppContext,
  tx: Tx,
  by: string | null,
  profileIds: readonly string[],
): Promise<void> {
  const now = app.clock.now();
  const ended = await endTandemsOfProfiles(tx, profileIds, dayOf(now));
  for (const profileId of profileIds) await deleteLearner(tx, profileId);
  if (ended.length === 0) return;
  const ids = ended.map((tandem) => tandem.id);
  await addTandemEvents(tx, now, by, 'end', ids);
  await settleAlerts(tx, ids, now, by);
  await cancelDates(tx, ids, now);
  for (const tandem of ended) await tellMentor(tx, tandem, 'ended', now);
  await syncMentorIndex(
    app,
    tx,
    ended.map((tandem) => tandem.mentorId),
  );
  await appendAudit(tx, now, { actorId: by, action: 'tandem.end', subjectKind: 'tandem', subjectIds: ids });
}
