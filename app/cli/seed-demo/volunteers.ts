import { learnerWishes } from '#app/domain/mentoring/learner-wish.ts';
import {
  meetingModes,
  mentorOffers,
  mentorWishes,
  weeklySlots,
  type LearnerGoal,
  type MeetingMode,
  type MentorState,
} from '#app/domain/mentoring/mentoring.ts';
import { addDays, type Day } from '#app/domain/time/day.ts';
import { recordConsent } from '#app/use-cases/consent/record-consent.server.ts';
import { addMentors, sealMentors } from '#app/use-cases/mentoring/add-mentors.server.ts';
import { freeMentorCodes } from '#app/use-cases/mentoring/mentor-code.server.ts';
import { syncMentorIndex } from '#app/use-cases/mentoring/mentor-index.server.ts';
import { newId } from '#db/columns.ts';
import { putLearner } from '#db/queries/mentoring/learner.ts';
import { updateMentor } from '#db/queries/mentoring/mentor.ts';
import { insertMeeting, insertTandem } from '#db/queries/mentoring/tandem.ts';
import { insertDate } from '#db/queries/mentoring/tandem-date.ts';
import { write } from '#db/transaction.ts';
import { demoHouses, demoMentorId } from './accounts.ts';
import { canaryVolunteers } from './canaries.ts';
import { inventedEmail, inventedName, inventedPhone } from './invented-names.ts';
import type { DemoCandidate } from './people.ts';
import { officeDay, type PlaceIds, type World } from './world.ts';

interface DemoVolunteer {
  readonly id: string;
  readonly state: MentorState;
  readonly capacity: number;
  readonly isPersona: boolean;
}

/** Volunteers in every state with their identities in the vault; the first is the persona of the demo. */
export async function seedVolunteers(
  world: World,
  places: PlaceIds,
  programmes: { readonly open: string; readonly checked: string },
): Promise<DemoVolunteer[]> {
  const { chance, size, today } = world;
  const made: DemoVolunteer[] = [];
  const mostTalks = 6;
  let talks = 0;
  const placeIds = [...places.byName.values()].slice(0, 8);
  const app = world.at(officeDay(addDays(today, -90)));
  const firstCanary = Math.min(20, size.volunteers - canaryVolunteers.length);
  const people = Array.from({ length: size.volunteers }, (_, number) => {
    const name =
      number === 0
        ? { firstName: 'Mara', lastName: 'Erdacht' }
        : (canaryVolunteers[number - firstCanary] ?? inventedName(chance));
    const canary = canaryVolunteers[number - firstCanary];
    return { id: number === 0 ? demoMentorId : newId(), number, name, canary };
  });
  const sealed = await sealMentors(
    app,
    people.map(({ id, number, name, canary }) => ({
      id,
      name: { firstName: name.firstName, lastName: name.lastName },
      contact: {
        email: number === 0 ? 'patin@ehrenamt.example' : (canary?.email ?? inventedEmail(name, 9000 + number)),
        phone: canary?.phone ?? inventedPhone(chance),
        street: canary?.street ?? null,
        postcode: canary?.postcode ?? null,
        town: canary?.town ?? null,
        route: 'email' as const,
      },
    })),
  );
  await write(app.db, async (tx) => {
    const codes = await freeMentorCodes(tx, people.length);
    const rows: Parameters<typeof addMentors>[3][number][] = [];
    for (const { id, number } of people) {
      const state: MentorState =
        number === 0
          ? 'active'
          : chance.weighted([
              ['active', 70],
              ['registered', 14],
              ['interviewed', 5],
              ['checked', 3],
              ['paused', 5],
              ['ended', 3],
            ]);
      const placeId = chance.pick(placeIds);
      const quarters = places.quarters.get(placeId) ?? [];
      const capacity = chance.weighted([
        [1, 70],
        [2, 25],
        [3, 5],
      ]);
      const row = {
        state,
        organisationId: demoHouses.volunteers.id,
        offers: ['languagePractice' as const, ...chance.some(mentorOffers.slice(1), chance.between(0, 2))],
        languages: chance.some(['en', 'fr', 'ru', 'uk', 'ar', 'tr', 'es'], chance.between(0, 2)),
        placeId,
        quarterId: quarters.length > 0 ? chance.pick(quarters) : null,
        maxKm: chance.weighted([
          [3, 3],
          [5, 4],
          [10, 3],
        ]),
        mode: chance.pick(meetingModes),
        slots: chance.some(weeklySlots, chance.between(2, 5)),
        capacity,
        pledgedAt: app.clock.now(),
        wishes: number % 6 === 2 ? [mentorWishes[number % mentorWishes.length] ?? 'adultsOnly'] : [],
        emailConfirmedAt: number % 7 === 3 ? null : app.clock.now(),
        ...vettingOf(state, number, state === 'registered' ? null : addDays(today, -chance.between(20, 80))),
      };
      if (number === 0) await updateMentor(tx, id, 1, row);
      else
        rows.push({
          id,
          caseCode: codes[number] ?? '',
          registeredAt: new Date(app.clock.now().getTime() - chance.between(0, 60) * 86_400_000),
          ...row,
        });
      made.push({ id, state, capacity, isPersona: number === 0 });
    }
    await addMentors(tx, app.clock.now(), sealed, rows);
    await syncMentorIndex(
      app,
      tx,
      made.map((volunteer) => volunteer.id),
    );
  });
  world.log(`Demo world: ${made.length} volunteers`);
  return made;

  /** How far getting to know her has come: talk, programme, papers; for some a talk is only planned. */
  function vettingOf(state: MentorState, number: number, interviewedOn: Day | null) {
    const isPlanned = interviewedOn === null && number % 2 === 0 && talks < mostTalks;
    // One hour after the other, so that none of the coordinator's talks overlap.
    const hour = String(8 + talks).padStart(2, '0');
    const talk = isPlanned ? new Date(`${officeDay(addDays(today, 4))}T${hour}:00:00Z`) : null;
    if (isPlanned) talks += 1;
    const asks = number % 3 !== 0;
    const isChecked = interviewedOn !== null && state !== 'interviewed';
    return {
      interviewedOn,
      interviewAt: talk,
      interviewKind: talk === null ? null : ('phone' as const),
      interviewBy: talk === null ? null : 'demo-coordinator',
      interviewSequence: talk === null ? 0 : 1,
      programmeId: interviewedOn === null ? null : asks ? programmes.checked : programmes.open,
      agreementOn: isChecked ? addDays(interviewedOn, 7) : null,
      confidentialityOn: isChecked ? addDays(interviewedOn, 7) : null,
      materialOn: isChecked && number % 4 !== 0 ? addDays(interviewedOn, 7) : null,
      certificateSeenOn: isChecked && asks && state !== 'ended' ? addDays(interviewedOn, 7) : null,
    };
  }
}

/** Learners who wait and tandems that meet; the persona's mentor has two of them. */
export async function seedTandems(
  world: World,
  candidates: readonly DemoCandidate[],
  volunteers: readonly DemoVolunteer[],
): Promise<number> {
  const { chance, today } = world;
  // What a mentor sees of a canary is a grant: the browser tests make their own.
  const learners = candidates.filter(
    ({ fate, isCanary }, index) => fate === 'published' && !isCanary && index % 9 === 4,
  );
  const active = volunteers.filter((volunteer) => volunteer.state === 'active');
  const chosen = [
    ...active.filter((volunteer) => volunteer.isPersona).flatMap((volunteer) => [volunteer, volunteer]),
    ...active.filter((volunteer) => !volunteer.isPersona).slice(0, 120),
  ];
  const goals: readonly LearnerGoal[] = ['holdLevel', 'nextLevel', 'speakAtWork', 'exam', 'everyday'];
  const app = world.at(officeDay(addDays(today, -40)));
  await write(app.db, async (tx) => {
    for (const [index, learner] of learners.entries()) {
      const goal = chance.pick(goals);
      const waitingSince: Day = addDays(today, -chance.between(3, 120));
      const mode: MeetingMode = chance.pick(meetingModes);
      await putLearner(tx, {
        profileId: learner.id,
        goal,
        goalLevel: chance.pick(['B1', 'B2'] as const),
        mode,
        slots: chance.some(weeklySlots, 4),
        wishes: index % 7 === 3 ? [learnerWishes[index % learnerWishes.length] ?? 'woman'] : [],
        waitingSince,
      });
      const mentor = chosen[index];
      // Some who wait have not been asked yet: the coordinator does not see them.
      if (mentor === undefined && index % 3 === 0) continue;
      const consentId = await recordConsent(tx, app.clock.now(), learner.caseworkerId, {
        profileId: learner.id,
        purpose: 'mentoring',
        decision: 'yes',
        language: 'de',
        channel: 'paper',
        helper: 'none',
      });
      if (mentor === undefined) continue;
      const startedOn = addDays(today, -chance.between(10, 200));
      const isTaster = chance.happens(0.2);
      const tandemId = await insertTandem(tx, {
        mentorId: mentor.id,
        profileId: learner.id,
        consentId,
        state: isTaster ? 'taster' : 'active',
        goal,
        goalLevel: 'B1',
        startedOn,
        agreedOn: isTaster ? null : addDays(startedOn, 9),
        startedBy: learner.caseworkerId,
        mentorAcceptedAt: app.clock.now(),
        learnerAcceptedAt: app.clock.now(),
      });
      if (chance.happens(0.75))
        await insertDate(tx, {
          tandemId,
          at: new Date(`${addDays(today, chance.between(0, 9))}T16:00:00Z`),
          minutes: 60,
          place: 'Stadtbücherei, Lesecafé',
          changedAt: app.clock.now(),
        });
      for (let week = 0; week < chance.between(1, 8); week += 1) {
        await insertMeeting(tx, {
          tandemId,
          on: addDays(startedOn, week * 7),
          minutes: chance.pick([60, 90, 120]),
          loggedBy: mentor.id,
          loggedAt: app.clock.now(),
        });
      }
    }
    await syncMentorIndex(
      app,
      tx,
      active.map((volunteer) => volunteer.id),
    );
  });
  return Math.min(learners.length, chosen.length);
}
