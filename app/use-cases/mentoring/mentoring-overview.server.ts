import type { Actor } from '#app/domain/account/actor.ts';
import { freePlaces, waitingMentorStates } from '#app/domain/mentoring/mentor-course.ts';
import { openTandemStates } from '#app/domain/mentoring/tandem-course.ts';
import { can, scopeFor, type Scope } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { grantForMentors } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { countWaitingLearners, listWaitingLearners } from '#db/queries/learner.ts';
import { countMentorsByState, listMentors, type MentorRecord } from '#db/queries/mentor.ts';
import { countTandemsByState, handedBackAt, listTandems } from '#db/queries/tandem.ts';
import { write } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/** Rows of each of the two queues. */
const mostWaiting = 30;
export const mentorsPerPage = 40;
const mostTandems = 60;

/**
 * Who waits, who is active, which tandems meet. Coordinators see volunteers by name (one audit row), all others by code;
 * learners are a case code to everybody here, and each sees those of her own reach.
 * @param page of the active volunteers, 0-based
 */
export async function findMentoringOverview(app: AppContext, actor: Actor, page: number) {
  allow(actor, 'mentor.list', {});
  const today = dayOf(app.clock.now());
  const mentorScope = scopeFor(actor, 'mentor.list');
  const tandemScope = scopeFor(actor, 'tandem.list');
  const waiting = await listMentors(app.db, mentorScope, { states: waitingMentorStates }, { number: 0, size: mostWaiting });
  const active = await listMentors(app.db, mentorScope, { states: ['active', 'paused'] }, { number: page, size: mentorsPerPage });
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
  const learners = await listWaitingLearners(app.db, tandemScope, today, mostWaiting);
  return {
    mentorCounts: await countMentorsByState(app.db, mentorScope),
    tandemCounts: await countTandemsByState(app.db, tandemScope, today),
    learnerCount: await countWaitingLearners(app.db, tandemScope, today),
    waiting: waiting.map(rowOf),
    active: active.map(rowOf),
    learners: learners.map(({ profileId, caseCode, goal, goalLevel, mode, placeId, quarterId, waitingSince }) => ({
      profileId, caseCode, goal, goalLevel, mode, waitingSince, place: app.places.name(quarterId ?? placeId ?? 0),
    })),
    tandems,
    mayManage: can(actor, 'mentor.approve', {}),
    maySeeTandems: tandemScope.all || tandemScope.userId !== null,
  };
}

/** Open tandems, those handed back by their mentor first: they need somebody. */
async function tandemRows(app: AppContext, scope: Scope, today: Day) {
  const rows = await listTandems(app.db, scope, today, { states: openTandemStates });
  const handedBack = await handedBackAt(app.db, rows.filter((row) => row.state === 'paused').map((row) => row.id));
  return rows
    .map(({ id, mentorCode, caseCode, state, goal, goalLevel, nextMeetingAt }) => ({
      id, mentorCode, caseCode, state, goal, goalLevel,
      nextMeetingAt: nextMeetingAt?.getTime() ?? null,
      handedBackAt: handedBack.get(id)?.getTime() ?? null,
    }))
    .sort((a, b) => Number(b.handedBackAt !== null) - Number(a.handedBackAt !== null))
    .slice(0, mostTandems);
}

/** "Nachname, Vorname" by id for coordinators; empty for everybody else. */
async function mentorNames(app: AppContext, actor: Actor, mentors: readonly MentorRecord[]): Promise<Map<string, string>> {
  const rows = mentors.map(({ id }) => ({ id, mentorId: id })).filter((row) => can(actor, 'mentor.read', row));
  if (rows.length === 0) return new Map();
  const persons = await write(app.db, (tx) => revealIdentity(tx, app.vault, grantForMentors(actor, rows, ['name']), app.clock.now(), ['name']));
  return new Map([...persons].map(([id, { name }]) => [id, `${name.lastName}, ${name.firstName}`]));
}
