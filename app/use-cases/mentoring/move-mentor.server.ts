import { eq, sql } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { mentorStateAfter, type MentorMove } from '#app/domain/mentoring/mentor-course.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { closeInvitationsOf, deleteSessionsOf } from '#db/queries/account.ts';
import { appendAudit } from '#db/queries/audit.ts';
import { findMentor, findMentorAccount, updateMentor } from '#db/queries/mentor.ts';
import { users } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { syncMentorIndex } from './mentor-index.server.ts';

/** What the coordinator did on which day; approving has a use case of its own (approve-mentor). */
export interface MentorStep {
  readonly mentorId: string;
  readonly version: number;
  readonly move: Exclude<MentorMove, 'approve'>;
  /** `interview`: day of the talk. `check`: day on which the certificate was seen, null when the programme asks for none. */
  readonly on: Day | null;
}

/**
 * Takes a volunteer one step on. Who leaves or is not taken on keeps no reason and no trace of a certificate
 * (§ 30a(3) BZRG), and her account is closed.
 * @throws DomainError conflict (`mentorMoveImpossible`), blocked (`mentorHasTandems`) when she leaves with open tandems,
 *   invalid (`on`), versionConflict, notFound
 */
export async function moveMentor(app: AppContext, actor: Actor, step: MentorStep): Promise<void> {
  allow(actor, 'mentor.approve', {});
  const now = app.clock.now();
  checkDay(step, dayOf(now));
  await write(app.db, async (tx) => {
    const mentor = found(await findMentor(tx, step.mentorId));
    const state = mentorStateAfter(mentor.state, step.move);
    if (step.move === 'end' && mentor.openTandems > 0) throw new DomainError('blocked', 'mentorHasTandems');
    const leaves = step.move === 'end' || step.move === 'decline';
    const changed = {
      state,
      organisationId: mentor.organisationId ?? actor.organisationId,
      ...(step.move === 'interview' ? { interviewedOn: step.on } : {}),
      ...(step.move === 'check' ? { certificateSeenOn: step.on } : {}),
      ...(leaves ? { certificateSeenOn: null } : {}),
    };
    if (!(await updateMentor(tx, mentor.id, step.version, changed))) throw new DomainError('versionConflict');
    if (leaves) await closeMentorAccount(tx, mentor.id, now);
    await syncMentorIndex(app, tx, [mentor.id]);
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: `mentor.${step.move}`,
      subjectKind: 'mentor',
      subjectIds: [mentor.id],
    });
  });
}

function checkDay(step: MentorStep, today: Day): void {
  const problem = (code: string) => new DomainError('invalid', 'formInvalid', { problems: [{ field: 'on', code }] });
  if (step.move === 'interview' && step.on === null) throw problem('required');
  if (step.on !== null && step.on > today) throw problem('dayInFuture');
}

async function closeMentorAccount(tx: Tx, mentorId: string, at: Date): Promise<void> {
  const account = await findMentorAccount(tx, mentorId);
  if (account === null) return;
  // Her address is free again, for a later sign-up; the row stays, because history points to it.
  await tx
    .update(users)
    .set({
      deactivatedAt: at,
      passwordHash: null,
      loginIndex: `closed:${account.userId}`,
      version: sql`${users.version} + 1`,
    })
    .where(eq(users.id, account.userId));
  await deleteSessionsOf(tx, account.userId);
  await closeInvitationsOf(tx, account.userId, at);
}
