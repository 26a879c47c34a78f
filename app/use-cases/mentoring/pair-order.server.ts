import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Actor } from '#app/domain/account/actor.ts';
import { freePlaces } from '#app/domain/mentoring/mentor-moves.ts';
import { needOf } from '#app/domain/mentoring/pairing/need.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { listWaitingLearners, type WaitingLearner } from '#db/queries/mentoring/learner.ts';
import { listMentors, type MentorRecord } from '#db/queries/mentoring/mentor.ts';
import { distancesBetween } from '#db/queries/reference/place.ts';
import { mentorDocument } from '#search/documents/mentor-document.ts';
import { DEFAULT_MENTOR_KM } from '#search/matching/mentor-terms.ts';
import type { AppContext } from '../app-context.ts';
import { houseDays } from '../rule/house-days.server.ts';
import type { PairOrder } from './pair-worker.ts';

/** Rows read at once: the thread that answers pages is left in between. */
const rowsAtOnce = 250;

/**
 * Everybody a proposal is about: who waits in the actor's reach, the longest first, and every volunteer with a free place.
 * What the thread gets of them has the same order, and neither name nor id of a case.
 */
export async function readPairOrder(app: AppContext, actor: Actor) {
  const now = app.clock.now();
  const today = dayOf(now);
  const gapDays = await houseDays(app.db, now, 'house.practiceGap');
  const scope = scopeFor(actor, 'tandem.pair');
  const learners: WaitingLearner[] = await everyPage((page) => listWaitingLearners(app.db, scope, today, page));
  const mentors: MentorRecord[] = (
    await everyPage((page) => listMentors(app.db, scopeFor(actor, 'mentor.list'), { states: ['active'] }, page))
  ).filter((mentor) => freePlaces(mentor) > 0);
  const documents = mentors.map((mentor) => mentorDocument(mentor, mentor.openTandems));
  const order: Omit<PairOrder, 'overrides'> = {
    learners: learners.map((learner) => {
      const { points, isLosing } = needOf(learner, gapDays, today);
      const { mode, slots, languages, goal } = learner;
      return { spotId: spotOfLearner(learner), mode, slots, languages, goal, need: points, isLosing };
    }),
    mentors: documents,
    distances: await distancesBetween(
      app.db,
      [...new Set(learners.flatMap((learner) => spotOfLearner(learner) ?? []))],
      [...new Set(documents.flatMap(({ spotId }) => spotId ?? []))],
      Math.max(DEFAULT_MENTOR_KM, ...documents.map(({ maxKm }) => maxKm ?? 0)),
    ),
  };
  return { learners, mentors, order };
}

/** Quarter where known, else place. */
export function spotOfLearner(learner: Pick<WaitingLearner, 'quarterId' | 'placeId'>): number | null {
  return learner.quarterId ?? learner.placeId;
}

async function everyPage<Row>(read: (page: { number: number; size: number }) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let number = 0; ; number += 1) {
    const page = await read({ number, size: rowsAtOnce });
    rows.push(...page);
    if (page.length < rowsAtOnce) return rows;
    await nextTurn();
  }
}
