import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { mentorStateAfter, type MentorMove } from '#app/domain/mentoring/mentor-course.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { appendAudit } from '#db/queries/audit.ts';
import { findMentor, updateMentor } from '#db/queries/mentor.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { closeMentorAccount } from './close-mentor-account.server.ts';
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
