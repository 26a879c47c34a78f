import type { Actor } from '#app/domain/account/actor.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit.ts';
import { deleteLearner } from '#db/queries/learner.ts';
import { findProfile } from '#db/queries/profile.ts';
import { addTandemEvents, endTandemsOfProfiles } from '#db/queries/tandem.ts';
import { settleAlerts } from '#db/queries/tandem-alert.ts';
import { cancelDates } from '#db/queries/tandem-date.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { takeBackConsents } from '../consent/withdraw-consent.server.ts';
import { allowForLearner } from '../profile/profile-resource.server.ts';
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

/**
 * The learner takes back her yes for the purpose "Sprachpatin": nothing is noted down, nobody is asked why.
 * @throws DomainError notFound, forbidden
 */
export async function withdrawMentoringConsent(app: AppContext, actor: Actor, profileId: string): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const profile = found(await findProfile(tx, profileId, dayOf(now)));
    allowForLearner(actor, 'consent.record', profile);
    await takeBackConsents(tx, now, actor.userId, profileId, ['mentoring']);
    await endMentoring(app, tx, actor.userId, [profileId]);
  });
}
