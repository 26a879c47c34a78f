import { fieldError, type FieldProblem } from '#app/domain/domain-error.ts';
import type { MeetingMode, MentorOffer, MentorWish, WeeklySlot } from '#app/domain/mentoring/mentoring.ts';
import { findIdentityIds } from '#app/identity/keep-identity.server.ts';
import type { Tx } from '#db/client.ts';
import { newId } from '#db/columns.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findMentor } from '#db/queries/mentoring/mentor.ts';
import { write } from '#db/transaction.ts';
import { countAttempts, networkKey } from '../account/count-attempts.server.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';
import { addMentors, sealMentors } from './add-mentors.server.ts';
import { freeMentorCodes } from './mentor-code.server.ts';
import { spotOf } from './spot-of.server.ts';

export interface MentorRegistration {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string | null;
  readonly offers: readonly MentorOffer[];
  /** ISO 639-1, besides German. */
  readonly languages: readonly string[];
  /** Typed name of a town or quarter. */
  readonly place: string;
  /** Id of the spot that was chosen after "which do you mean"; null: the typed name says it. */
  readonly chosenSpotId: number | null;
  readonly maxKm: number;
  readonly mode: MeetingMode;
  readonly slots: readonly WeeklySlot[];
  /** Learners at the same time. */
  readonly capacity: number;
  readonly wishes: readonly MentorWish[];
  readonly isAdult: boolean;
  readonly pledges: boolean;
  /** She has typed a code that was mailed to her address. */
  readonly hasConfirmedEmail: boolean;
  readonly key: string | null;
  /** The caller's network address: many sign-ups from one place within a quarter of an hour are stopped. */
  readonly network: string;
}

const mostRegistrations = 30;

/**
 * A volunteer signs up, without an account: who she is goes into the vault, the rest becomes a mentor who waits for the
 * coordinator's call. One submit is one record; whoever signs up again while she is known gets the same answer and no
 * second record, so that nobody can find out who has signed up.
 * @throws DomainError invalid with field problems (a place nobody knows, no time, under age, no pledge); limit
 */
export async function registerMentor(app: AppContext, input: MentorRegistration): Promise<void> {
  const problems: FieldProblem[] = [];
  const spot = spotOf(app, input.place, input.chosenSpotId, problems);
  if (input.offers.length === 0) problems.push({ field: 'offers', code: 'offersMissing' });
  if (input.slots.length === 0) problems.push({ field: 'slots', code: 'slotsMissing' });
  if (!input.isAdult) problems.push({ field: 'isAdult', code: 'adultsOnly' });
  if (!input.pledges) problems.push({ field: 'pledges', code: 'pledgeMissing' });
  if (problems.length > 0) throw fieldError(...problems);
  await countAttempts(app, [{ key: networkKey(app, 'volunteer', input.network), most: mostRegistrations }]);
  const id = newId();
  const { firstName, lastName, email, phone } = input;
  const contact = {
    email,
    phone,
    street: null,
    postcode: null,
    town: null,
    route: phone === null ? ('email' as const) : ('phone' as const),
  };
  const sealed = await sealMentors(app, [{ id, name: { firstName, lastName }, contact }]);
  const now = app.clock.now();
  await write(app.db, (tx) =>
    once(tx, now, { useCase: 'registerMentor', userId: null }, input.key, async () => {
      const known = await knownMentor(app, tx, email);
      if (known !== null) return known;
      const [caseCode = ''] = await freeMentorCodes(tx, 1);
      const row = {
        id,
        caseCode,
        state: 'registered' as const,
        offers: [...input.offers],
        languages: [...input.languages],
        ...spot,
        maxKm: input.maxKm,
        mode: input.mode,
        slots: [...input.slots],
        capacity: input.capacity,
        wishes: [...input.wishes],
        pledgedAt: now,
        emailConfirmedAt: input.hasConfirmedEmail ? now : null,
        registeredAt: now,
      };
      await addMentors(tx, now, sealed, [row]);
      await appendAudit(tx, now, { actorId: null, action: 'mentor.register', subjectKind: 'mentor', subjectIds: [id] });
      return id;
    }),
  );
}

/** The volunteer who uses this address and has not left; null when there is none. */
async function knownMentor(app: AppContext, tx: Tx, email: string): Promise<string | null> {
  // Candidates may have the address too: only a volunteer's row counts.
  for (const id of (await findIdentityIds(tx, app.vault, 'email', [email])).get(email) ?? []) {
    const mentor = await findMentor(tx, id);
    if (mentor !== null && mentor.state !== 'ended' && mentor.state !== 'declined') return mentor.id;
  }
  return null;
}
