import type { Actor } from '#app/domain/account/actor.ts';
import type { TandemSide } from '#app/domain/mentoring/tandem-life.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { updateTandem, type TandemRecord } from '#db/queries/mentoring/tandem.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { managedTandem } from './find-tandem.server.ts';
import { hasAccepted, partnerId, tandemOf, type Partner } from './tandem-side.server.ts';
import { tellMentor } from './tell-mentor.server.ts';

/**
 * One side says that she would like to meet the other, whom the coordinator has chosen for her. The No is `declineTaster`, at
 * any time and without a reason. Said twice is said once.
 * @throws DomainError notFound, forbidden
 */
export async function acceptTandem(app: AppContext, partner: Partner): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const tandem = await tandemOf(tx, partner);
    if (tandem.state === 'taster') await acceptFor(tx, tandem, partner.side, partnerId(partner), now);
  });
}

/**
 * Whoever looks after the learner has asked her, in a talk or on the telephone, and notes her yes: not everybody has a link.
 * @throws DomainError notFound, forbidden
 */
export async function noteLearnerAccepts(app: AppContext, actor: Actor, tandemId: string): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const { tandem } = await managedTandem(tx, actor, tandemId, now);
    if (tandem.state === 'taster') await acceptFor(tx, tandem, 'learner', actor.userId, now);
  });
}

/** The same in the caller's transaction; the mentor hears that the learner has answered. Checks no rights. */
export async function acceptFor(tx: Tx, tandem: TandemRecord, side: TandemSide, by: string, at: Date): Promise<void> {
  if (hasAccepted(tandem, side)) return;
  const changed = side === 'mentor' ? { mentorAcceptedAt: at } : { learnerAcceptedAt: at };
  await updateTandem(tx, tandem.id, tandem.version, changed);
  if (side === 'learner') await tellMentor(tx, tandem, 'accepted', at);
  await appendAudit(tx, at, { actorId: by, action: 'tandem.accept', subjectKind: 'tandem', subjectIds: [tandem.id] });
}

/** They have met: nobody has to be asked any more. In the caller's transaction. Checks no rights. */
export async function acceptByMeeting(tx: Tx, tandem: TandemRecord, at: Date): Promise<void> {
  const { mentorAcceptedAt, learnerAcceptedAt } = tandem;
  if (mentorAcceptedAt !== null && learnerAcceptedAt !== null) return;
  const changed = { mentorAcceptedAt: mentorAcceptedAt ?? at, learnerAcceptedAt: learnerAcceptedAt ?? at };
  await updateTandem(tx, tandem.id, tandem.version, changed);
}
