import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { mentorMovesFrom, mentorStateAfter, type MentorMove } from '#app/domain/mentoring/mentor-moves.ts';
import { needsCertificate } from '#app/domain/mentoring/vetting.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findMentor, updateMentor, type MentorRecord } from '#db/queries/mentoring/mentor.ts';
import { findProgramme } from '#db/queries/mentoring/volunteering.ts';
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
  /** `interview`: what she will take part in; null: in no programme of the house. */
  readonly programmeId?: string | null;
  /** `check`: what she has signed and was given, and when. */
  readonly papers?: MentorPapers;
}

export interface MentorPapers {
  readonly agreementOn: Day | null;
  /** The pledge to keep quiet, signed. */
  readonly confidentialityOn: Day | null;
  /** Material for the start was handed over; null: not yet. */
  readonly materialOn: Day | null;
}

/**
 * Takes a volunteer one step on. Checked is who has signed agreement and pledge and, where her programme asks for one, has
 * shown a certificate; of it the day is kept, and of one that speaks against her nothing: she is not taken on. Who leaves
 * or is not taken on keeps no reason and no trace of a certificate (§ 30a(3) BZRG), and her account is closed.
 * @throws DomainError conflict (`mentorMoveImpossible`), blocked (`mentorHasTandems`) when she leaves with open tandems,
 *   invalid (`on`), versionConflict, notFound
 */
export async function moveMentor(app: AppContext, actor: Actor, step: MentorStep): Promise<void> {
  allow(actor, 'mentor.approve', {});
  const now = app.clock.now();
  checkDays(step, dayOf(now));
  await write(app.db, async (tx) => {
    const mentor = found(await findMentor(tx, step.mentorId));
    const state = mentorStateAfter(mentor.state, step.move);
    if (step.move === 'end' && mentor.openTandems > 0) throw new DomainError('blocked', 'mentorHasTandems');
    if (step.move === 'end' || step.move === 'decline') {
      await leaveAsMentor(app, tx, actor.userId, {
        ...mentor,
        version: step.version,
        organisationId: mentor.organisationId ?? actor.organisationId,
      });
      return;
    }
    const programmeId = step.move === 'interview' ? (step.programmeId ?? null) : mentor.programmeId;
    const programme = programmeId === null ? null : await findProgramme(tx, programmeId);
    if (step.move === 'interview') checkOwnProgramme(actor, programmeId, programme);
    const asksForCertificate = needsCertificate(programme);
    if (step.move === 'check' && asksForCertificate && step.on === null)
      throw fieldError({ field: 'on', code: 'conductCertificateMissing' });
    const changed = {
      state,
      organisationId: mentor.organisationId ?? actor.organisationId,
      ...(step.move === 'interview' ? { interviewedOn: step.on, programmeId } : {}),
      // A day nobody asked for is not kept.
      ...(step.move === 'check' ? { ...step.papers, certificateSeenOn: asksForCertificate ? step.on : null } : {}),
      ...(step.move === 'interview' ? noInterview : {}),
    };
    if (!(await updateMentor(tx, mentor.id, step.version, changed))) throw new DomainError('versionConflict');
    await syncMentorIndex(app, tx, [mentor.id]);
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: `mentor.${step.move}`,
      subjectKind: 'mentor',
      subjectIds: [mentor.id],
    });
  });
}

const noInterview = { interviewAt: null, interviewKind: null, interviewBy: null };

/**
 * She leaves, or is not taken on, in the caller's transaction: no trace of a certificate (§ 30a(3) BZRG), her account is
 * closed. Checks no rights and no open tandems. @throws DomainError conflict (`mentorMoveImpossible`), versionConflict
 */
export async function leaveAsMentor(
  app: AppContext,
  tx: Tx,
  by: string,
  mentor: Pick<MentorRecord, 'id' | 'state' | 'version' | 'organisationId'>,
): Promise<void> {
  const { id, state, version, organisationId } = mentor;
  const move = mentorMovesFrom(state).includes('end') ? 'end' : 'decline';
  const changed = { state: mentorStateAfter(state, move), organisationId, ...noInterview, certificateSeenOn: null };
  if (!(await updateMentor(tx, id, version, changed))) throw new DomainError('versionConflict');
  const now = app.clock.now();
  await closeMentorAccount(tx, id, now);
  await syncMentorIndex(app, tx, [id]);
  await appendAudit(tx, now, { actorId: by, action: `mentor.${move}`, subjectKind: 'mentor', subjectIds: [id] });
}

function checkDays({ move, on, papers }: MentorStep, today: Day): void {
  if (move === 'interview' && on === null) throw fieldError({ field: 'on', code: 'required' });
  if (move === 'check' && papers?.agreementOn == null) throw fieldError({ field: 'agreementOn', code: 'required' });
  if (move === 'check' && papers?.confidentialityOn == null)
    throw fieldError({ field: 'confidentialityOn', code: 'required' });
  const days = { on, ...papers };
  for (const [field, day] of Object.entries(days)) {
    if (day !== null && day > today) throw fieldError({ field, code: 'dayInFuture' });
  }
}

function checkOwnProgramme(actor: Actor, id: string | null, programme: { organisationId: string } | null): void {
  if (id !== null && programme?.organisationId !== actor.organisationId)
    throw fieldError({ field: 'programmeId', code: 'pleaseChoose' });
}
