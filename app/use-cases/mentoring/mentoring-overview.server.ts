import type { Actor } from '#app/domain/account/actor.ts';
import { freePlaces, waitingMentorStates } from '#app/domain/mentoring/mentor-moves.ts';
import { needOf } from '#app/domain/mentoring/pairing/need.ts';
import { openTandemStates } from '#app/domain/mentoring/tandem-moves.ts';
import { can, scopeFor, type Scope } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { countWaitingLearners, listWaitingLearners } from '#db/queries/mentoring/learner.ts';
import { countMentorsByState, listMentors, type MentorRecord } from '#db/queries/mentoring/mentor.ts';
import { countTandemsByState, listTandems } from '#db/queries/mentoring/tandem.ts';
import { handedBackAt, listOpenAlerts } from '#db/queries/mentoring/tandem-alert.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { caseResource, guestResource } from '../profile/profile-resource.server.ts';
import { houseDays } from '../rule/house-days.server.ts';
import { findCoverage } from './find-coverage.server.ts';
import { mentorNames } from './mentor-names.server.ts';

/** Rows of each list on one page. */
export const rowsPerPage = 20;

/** Which page of each list, 0-based. */
export interface OverviewPages {
  readonly waiting: number;
  readonly learners: number;
  readonly tandems: number;
  readonly active: number;
}

/**
 * Who waits, who is active, which tandems meet. Coordinators see volunteers by name (one audit row), all others by code;
 * learners are a case code to everybody here, the neediest first, and each sees those of her own reach. To coordinators a learner is known
 * once she said yes, by district and without the id of her case.
 */
export async function findMentoringOverview(app: AppContext, actor: Actor, pages: OverviewPages) {
  allow(actor, 'mentor.list', {});
  const today = dayOf(app.clock.now());
  const gapDays = await houseDays(app.db, app.clock.now(), 'house.practiceGap');
  const mayPair = can(actor, 'tandem.pair', { isConsented: true });
  const mentorScope = scopeFor(actor, 'mentor.list');
  const tandemScope = scopeFor(actor, 'tandem.list');
  const waiting = await listMentors(
    app.db,
    mentorScope,
    { states: waitingMentorStates },
    { number: pages.waiting, size: rowsPerPage },
  );
  const active = await listMentors(
    app.db,
    mentorScope,
    { states: ['active', 'paused'] },
    { number: pages.active, size: rowsPerPage },
  );
  const tandems = await tandemRows(app, tandemScope, today);
  const names = await mentorNames(app, actor, [...waiting, ...active]);
  const rowOf = (mentor: MentorRecord) => ({
    id: mentor.id,
    caseCode: mentor.caseCode,
    name: names.get(mentor.id) ?? null,
    state: mentor.state,
    place: app.places.name(mentor.quarterId ?? mentor.placeId ?? 0),
    languages: mentor.languages,
    mode: mentor.mode,
    free: freePlaces(mentor),
    registeredAt: mentor.registeredAt.getTime(),
  });
  const learnerScope = scopeFor(actor, 'learner.list');
  const learners = await listWaitingLearners(app.db, learnerScope, today, {
    number: pages.learners,
    size: rowsPerPage,
    gapDays,
  });
  return {
    mentorCounts: await countMentorsByState(app.db, mentorScope),
    tandemCounts: await countTandemsByState(app.db, tandemScope, today),
    learnerCount: await countWaitingLearners(app.db, learnerScope, today),
    waiting: waiting.map(rowOf),
    active: active.map(rowOf),
    learners: learners.flatMap((learner) => {
      const resource = { ...caseResource(learner), isConsented: learner.isConsented };
      if (!can(actor, 'learner.list', resource)) return [];
      const isOwn = can(actor, 'tandem.start', resource);
      const spotId = learner.quarterId ?? learner.placeId ?? 0;
      return [
        {
          page: isOwn
            ? `/profiles/${learner.profileId}/mentor`
            : can(actor, 'guest.keep', guestResource(learner))
              ? `/mentoring/learners/${learner.profileId}`
              : null,
          caseCode: learner.caseCode,
          goal: learner.goal,
          goalLevel: learner.goalLevel,
          mode: learner.mode,
          need: needOf(learner, gapDays, today),
          place: isOwn ? app.places.name(spotId) : districtName(app, spotId),
        },
      ];
    }),
    tandems: tandems.slice(pages.tandems * rowsPerPage, (pages.tandems + 1) * rowsPerPage),
    /** Those whose mentor cannot go on: all of them, whatever page is shown. */
    handedBack: tandems.filter((tandem) => tandem.handedBackAt !== null),
    /** How many tandems of her house ask a coordinator to call. */
    alertCount: mayPair ? (await listOpenAlerts(app.db, tandemScope, today, actor.organisationId)).length : 0,
    mayPair,
    coverage: mayPair ? await findCoverage(app, actor) : [],
    mayManage: can(actor, 'mentor.approve', {}),
    keepsGuests: can(actor, 'guest.keep', { organisationId: actor.organisationId }),
    maySeeTandems: tandemScope.all || tandemScope.userId !== null,
  };
}

function districtName(app: AppContext, spotId: number): string {
  const key = app.places.districtOf(spotId);
  return key === null ? '' : app.places.districtName(key);
}

/** Open tandems: first those handed back by their mentor, then those without a date. */
async function tandemRows(app: AppContext, scope: Scope, today: Day) {
  const rows = await listTandems(app.db, scope, today, { states: openTandemStates });
  const handedBack = await handedBackAt(
    app.db,
    rows.filter((row) => row.state === 'paused').map((row) => row.id),
  );
  return rows
    .map(({ id, mentorCode, caseCode, state, goal, goalLevel, nextMeetingAt }) => ({
      id,
      mentorCode,
      caseCode,
      state,
      goal,
      goalLevel,
      nextMeetingAt: nextMeetingAt?.getTime() ?? null,
      handedBackAt: handedBack.get(id)?.getTime() ?? null,
    }))
    .sort((a, b) => urgency(b) - urgency(a));
}

function urgency(tandem: { readonly handedBackAt: number | null; readonly nextMeetingAt: number | null }): number {
  return tandem.handedBackAt !== null ? 2 : tandem.nextMeetingAt === null ? 1 : 0;
}
