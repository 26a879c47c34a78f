import type { Actor } from '#app/domain/account/actor.ts';
import { freePlaces, hasLeft, mentorMovesFrom } from '#app/domain/mentoring/mentor-moves.ts';
import { needsCertificate } from '#app/domain/mentoring/vetting.ts';
import { openTandemStates } from '#app/domain/mentoring/tandem-moves.ts';
import { can, scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { berlinTime } from '#app/domain/time/berlin-instant.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { grantForMentors } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { findMentor, findMentorAccount } from '#db/queries/mentoring/mentor.ts';
import { findProgramme, listProgrammes } from '#db/queries/mentoring/volunteering.ts';
import { listTandems } from '#db/queries/mentoring/tandem.ts';
import { noteReading } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/**
 * One volunteer for the coordinator: name and contact (one audit row), what she offers, her tandems, what may be done next.
 * @throws DomainError notFound, forbidden
 */
export async function findMentorPage(app: AppContext, actor: Actor, mentorId: string) {
  allow(actor, 'mentor.approve', {});
  const mentor = found(await findMentor(app.db, mentorId));
  const grant = grantForMentors(actor, [{ id: mentor.id, mentorId: mentor.id }], ['name', 'contact']);
  const person = (
    await noteReading(app.db, (tx) => revealIdentity(tx, app.vault, grant, app.clock.now(), ['name', 'contact']))
  ).get(mentor.id);
  const tandems = await listTandems(app.db, scopeFor(actor, 'tandem.list'), dayOf(app.clock.now()), {
    mentorId,
    states: openTandemStates,
  });
  const account = await findMentorAccount(app.db, mentorId);
  const programme = mentor.programmeId === null ? null : await findProgramme(app.db, mentor.programmeId);
  const { interviewAt } = mentor;
  return {
    id: mentor.id,
    caseCode: mentor.caseCode,
    state: mentor.state,
    version: mentor.version,
    person: person === undefined ? null : { ...person.name, email: person.contact.email, phone: person.contact.phone },
    offers: mentor.offers,
    languages: mentor.languages,
    place: app.places.name(mentor.quarterId ?? mentor.placeId ?? 0),
    maxKm: mentor.maxKm,
    mode: mentor.mode,
    slots: mentor.slots,
    capacity: mentor.capacity,
    free: freePlaces(mentor),
    registeredOn: dayOf(mentor.registeredAt),
    pledgedOn: mentor.pledgedAt === null ? null : dayOf(mentor.pledgedAt),
    isEmailConfirmed: mentor.emailConfirmedAt !== null,
    wishes: mentor.wishes,
    interview:
      interviewAt === null || mentor.interviewKind === null
        ? null
        : { on: dayOf(interviewAt), time: berlinTime(interviewAt), kind: mentor.interviewKind },
    interviewedOn: mentor.interviewedOn,
    programme: programme === null ? null : { name: programme.name, certificate: programme.certificate },
    programmes:
      mentor.state === 'registered' && actor.organisationId !== null
        ? (await listProgrammes(app.db, actor.organisationId)).map(({ id, name }) => ({ id, name }))
        : [],
    needsCertificate: needsCertificate(programme),
    agreementOn: mentor.agreementOn,
    confidentialityOn: mentor.confidentialityOn,
    materialOn: mentor.materialOn,
    guideTownId: mentor.placeId,
    certificateSeenOn: mentor.certificateSeenOn,
    moves: mentorMovesFrom(mentor.state),
    mayErase: person !== undefined && hasLeft(mentor.state) && can(actor, 'mentor.erase', {}),
    account:
      account === null
        ? null
        : {
            hasPassword: account.hasPassword,
            isOpen: account.deactivatedAt === null,
            signsInByCode: app.mailer !== null,
          },
    tandems: tandems.map(({ id, caseCode, state, goal, goalLevel, startedOn }) => ({
      id,
      caseCode,
      state,
      goal,
      goalLevel,
      startedOn,
    })),
    today: dayOf(app.clock.now()),
  };
}

/** What the page of one volunteer shows. */
export type MentorPage = Awaited<ReturnType<typeof findMentorPage>>;
