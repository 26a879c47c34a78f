import { needOf, type Need } from '#app/domain/mentoring/pairing/need.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { findLastMeetingOn, type LearnerRecord } from '#db/queries/mentoring/learner.ts';
import type { ProfileRecord } from '#db/queries/profile/profile.ts';
import type { AppContext } from '../app-context.ts';
import { houseDays } from '../rule/house-days.server.ts';

/** How urgently this one learner needs somebody, today. Checks no rights. */
export async function learnerNeed(
  app: AppContext,
  profile: Pick<ProfileRecord, 'id' | 'course'>,
  learner: LearnerRecord,
): Promise<Need> {
  const now = app.clock.now();
  const practice = {
    waitingSince: learner.waitingSince,
    courseUntilOn: profile.course?.untilOn ?? null,
    lastMeetingOn: await findLastMeetingOn(app.db, profile.id),
  };
  return needOf(practice, await houseDays(app.db, now, 'house.practiceGap'), dayOf(now));
}
