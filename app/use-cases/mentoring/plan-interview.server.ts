import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { interviewMinutes, type InterviewKind } from '#app/domain/mentoring/vetting.ts';
import { calendarFile } from '#app/domain/notification/calendar-file.ts';
import { berlinInstant } from '#app/domain/time/berlin-instant.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findMentor, updateMentor } from '#db/queries/mentoring/mentor.ts';
import { hasInterviewBetween } from '#db/queries/mentoring/volunteering.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

export interface PlannedInterview {
  readonly mentorId: string;
  readonly version: number;
  readonly on: Day;
  /** Time on the clocks of Berlin, "16:30". */
  readonly time: string;
  readonly kind: InterviewKind;
}

/** Further ahead is a slip of the year. */
const latestDays = 180;

/**
 * The coordinator sets when she talks with a new volunteer; a later plan replaces the earlier one.
 * @throws DomainError invalid (`notATime` for a time that never comes, `dateInPast`, `tooFarAhead`, `interviewOverlaps` with
 *   another talk of hers), conflict (`mentorMoveImpossible`) after the talk, versionConflict, notFound
 */
export async function planInterview(app: AppContext, actor: Actor, plan: PlannedInterview): Promise<void> {
  allow(actor, 'mentor.approve', {});
  const now = app.clock.now();
  const at = berlinInstant(plan.on, plan.time);
  if (at === null) throw fieldError({ field: 'time', code: 'notATime' });
  if (at < now) throw fieldError({ field: 'plannedOn', code: 'dateInPast' });
  if (at.getTime() > now.getTime() + latestDays * 86_400_000)
    throw fieldError({ field: 'plannedOn', code: 'tooFarAhead' });
  await write(app.db, async (tx) => {
    const mentor = found(await findMentor(tx, plan.mentorId));
    if (mentor.state !== 'registered') throw new DomainError('conflict', 'mentorMoveImpossible');
    if (await overlaps(tx, actor.userId, mentor.id, at)) throw fieldError({ field: 'time', code: 'interviewOverlaps' });
    const changed = {
      interviewAt: at,
      interviewKind: plan.kind,
      interviewBy: actor.userId,
      interviewSequence: mentor.interviewSequence + 1,
      organisationId: mentor.organisationId ?? actor.organisationId,
    };
    if (!(await updateMentor(tx, mentor.id, plan.version, changed))) throw new DomainError('versionConflict');
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'mentor.planInterview',
      subjectKind: 'mentor',
      subjectIds: [mentor.id],
    });
  });
}

/**
 * The planned talk as a file for calendars: for the coordinator, who may pass it on. Without a name; a later file of the
 * same talk replaces it.
 * @param words the title of the entry; it leaves the house
 * @throws DomainError notFound where no talk is planned, forbidden
 */
export async function interviewCalendar(
  app: AppContext,
  actor: Actor,
  mentorId: string,
  words: { readonly title: string; readonly calendar: string },
): Promise<string> {
  allow(actor, 'mentor.approve', {});
  const { interviewAt, interviewSequence } = found(await findMentor(app.db, mentorId));
  const at = found(interviewAt);
  return calendarFile(
    [
      {
        uid: `interview-${mentorId}@${new URL(app.config.origin).hostname}`,
        sequence: interviewSequence,
        when: { at, minutes: interviewMinutes },
        title: words.title,
        url: `${app.config.origin}/mentoring/mentors/${mentorId}`,
        isCancelled: false,
        changedAt: app.clock.now(),
      },
    ],
    words.calendar,
  );
}

/** Two talks of the same length overlap when their starts are closer than that. */
function overlaps(tx: Tx, coordinatorId: string, mentorId: string, at: Date): Promise<boolean> {
  const almost = interviewMinutes * 60_000 - 1;
  const [from, to] = [new Date(at.getTime() - almost), new Date(at.getTime() + almost)];
  return hasInterviewBetween(tx, coordinatorId, mentorId, from, to);
}
