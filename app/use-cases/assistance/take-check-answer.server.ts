import {
  checkQuestions,
  choicesOf,
  nextQuestion,
  outcomeOf,
  riskOf,
  withAnswer,
  type CheckAnswers,
  type CheckChannel,
  type CheckOutcome,
  type CheckQuestion,
  type TalkedTrouble,
} from '#app/domain/assistance/check-in.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { updateCheckIn, type CheckInRecord } from '#db/queries/assistance/check-in.ts';
import { findPlacement } from '#db/queries/assistance/placement.ts';
import { listSteps } from '#db/queries/assistance/placement-steps.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import { found } from '../account/allow.server.ts';
import { answerDay } from '../rule/working-days.server.ts';
import { notePlacement } from './own-placement.server.ts';
import { recordStepChange } from './record-step-change.server.ts';
import { settleOutcomes } from './settle-outcomes.server.ts';

/** Who answers, and which way. */
export interface CheckAnswering {
  /** A user's id, `personHerself`, or null: the company by its one-time link. */
  readonly by: string | null;
  readonly channel: CheckChannel;
}

/** Whether a check-in can be answered: in time, while the placement runs and the person's yes to being asked stands. */
export function isAnswerable(check: CheckInRecord, today: Day): boolean {
  const isRunning = check.placementState === 'started' || check.placementState === 'lasts';
  return check.closedAt === null && check.openUntilOn >= today && isRunning && check.hasYes;
}

/** Reads question and answer as they were sent. @throws DomainError invalid for what nobody asked this side */
export function readCheckAnswer(
  check: Pick<CheckInRecord, 'side'>,
  question: string,
  value: string,
): { readonly question: CheckQuestion; readonly value: string } {
  const asked = checkQuestions.find((one) => one === question);
  if (asked === undefined || !choicesOf(check.side, asked).includes(value)) throw new DomainError('invalid');
  return { question: asked, value };
}

/**
 * Takes one answer, in the caller's transaction: the row, what follows of it for staff, the step of the plan, the outcome
 * reports read. An earlier answer is replaced until the last question is answered.
 * @throws DomainError versionConflict when two answers came at the same moment
 */
export async function takeCheckAnswer(
  tx: Tx,
  at: Date,
  check: CheckInRecord,
  answer: { readonly question: CheckQuestion; readonly value: string },
  answering: CheckAnswering,
): Promise<void> {
  const answers = withAnswer(check, check.answers, answer.question, answer.value);
  const isOver = nextQuestion(check, answers) === null;
  await keepAnswers(tx, at, check, answers, answering, isOver);
  if (check.answeredAt === null) await completeStepOf(tx, at, check, answering);
  await settleOutcomes(tx, await rulesAt(tx, dayOf(at)), check.placementId, dayOf(at));
}

/**
 * What came out of a talk stands as the answer, in the caller's transaction: it closes the check-in.
 * @throws DomainError versionConflict
 */
export async function takeTalkedOutcome(
  tx: Tx,
  at: Date,
  check: CheckInRecord,
  talked: { readonly outcome: CheckOutcome; readonly trouble: TalkedTrouble | null },
  by: string,
): Promise<void> {
  const works = talked.outcome === 'holds' ? 'yes' : talked.outcome === 'ended' ? 'no' : 'noAnswer';
  const said = withAnswer(check, check.answers, 'works', works);
  const answers =
    talked.trouble === null || works !== 'yes' ? said : { ...said, mood: 'middling', trouble: talked.trouble };
  const answering = { by, channel: 'talk' } as const;
  await keepAnswers(tx, at, check, answers, answering, true);
  if (check.answeredAt === null) await completeStepOf(tx, at, check, answering);
  await settleOutcomes(tx, await rulesAt(tx, dayOf(at)), check.placementId, dayOf(at));
}

/** Somebody shall call: stands beside the answers until it was done. In the caller's transaction. @throws DomainError versionConflict */
export async function takeCallWish(tx: Tx, at: Date, check: CheckInRecord, answering: CheckAnswering): Promise<void> {
  await keepAnswers(tx, at, check, { ...check.answers, call: 'yes' }, answering, false);
}

async function keepAnswers(
  tx: Tx,
  at: Date,
  check: CheckInRecord,
  answers: CheckAnswers,
  { by, channel }: CheckAnswering,
  isOver: boolean,
): Promise<void> {
  const risk = riskOf(answers);
  const isNews = risk !== null && (risk !== check.risk || check.riskDueOn === null);
  const outcome = outcomeOf(answers);
  const isKept = await updateCheckIn(tx, check.id, check.version, {
    answers,
    outcome,
    channel,
    answeredAt: outcome === null ? check.answeredAt : (check.answeredAt ?? at),
    risk,
    riskDueOn: risk === null ? null : isNews ? await answerDay(tx, at, 'house.personCallBack') : check.riskDueOn,
    ...(isNews || risk === null ? { riskDoneAt: null, riskDoneBy: null } : {}),
    ...(isOver ? { closedAt: at, closedBecause: 'answered' as const, linkHash: null } : {}),
  });
  if (!isKept) throw new DomainError('versionConflict');
  await appendAudit(tx, at, {
    actorId: by,
    action: 'checkIn.answer',
    subjectKind: 'placement',
    subjectIds: [check.placementId],
    detail: { side: check.side, code: check.code },
  });
}

/** The step "how is it going" of this side is done with the first answer; nobody has to call for it any more. */
async function completeStepOf(tx: Tx, at: Date, check: CheckInRecord, { by }: CheckAnswering): Promise<void> {
  const placement = found(await findPlacement(tx, check.placementId, dayOf(at)));
  const step = (await listSteps(tx, check.placementId)).find(
    ({ code, side, state }) => code === check.code && side === check.side && state === 'open',
  );
  if (step === undefined) return;
  const done = { state: 'done', doneOn: dayOf(at), doneBy: by, skippedReason: null } as const;
  await recordStepChange(tx, step, step.version, done, { at, byUserId: by, code: 'step.complete' });
  await notePlacement(tx, at, placement, { type: 'stepDone', step: step.code, side: step.side, stepId: step.id });
}
