import { nextQuestion, questionsOf, type CheckQuestion } from '#app/domain/assistance/check-in.ts';
import { personHerself } from '#app/domain/consent/consent.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { insertCallRequest, openCallRequestsOf } from '#db/queries/consent/call-request.ts';
import { findCheckIn, type CheckInRecord } from '#db/queries/assistance/check-in.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import type { LinkVisit } from '../consent/open-consent-link.server.ts';
import { answerDay } from '../rule/working-days.server.ts';
import { isAnswerable, readCheckAnswer, takeCheckAnswer } from './take-check-answer.server.ts';

/** One check-in as its side reads it: the question that is open, or that there is none any more. */
export interface ShownCheckIn {
  readonly companyName: string;
  readonly side: CheckInRecord['side'];
  /** Null: everything is answered, or it is over. */
  readonly question: CheckQuestion | null;
  /** What was answered to it before. */
  readonly answer: string | null;
  /** 1-based. */
  readonly number: number;
  readonly count: number;
  /** The question before this one, to correct it; null on the first. */
  readonly previous: CheckQuestion | null;
  /** She has said everything; else it is over for another reason. */
  readonly isAnswered: boolean;
}

/** @param wanted the question she went back to, if it is one of hers */
export function shownCheckIn(check: CheckInRecord, wanted: string | null, today: Day): ShownCheckIn {
  const isOpen = isAnswerable(check, today);
  const questions = questionsOf(check, check.answers);
  const open = nextQuestion(check, check.answers);
  const question = !isOpen ? null : (questions.find((one) => one === wanted) ?? open);
  const index = question === null ? 0 : questions.indexOf(question);
  return {
    companyName: check.companyName,
    side: check.side,
    question,
    answer: question === null ? null : (check.answers[question] ?? null),
    number: index + 1,
    // While the first answer decides what follows, nobody is told how many there will be but the usual three.
    count: Math.max(questions.length, check.answers.works === undefined ? 3 : 1),
    previous: questions[index - 1] ?? null,
    isAnswered: check.answeredAt !== null,
  };
}

async function hers(handle: Handle, visit: LinkVisit, id: string): Promise<CheckInRecord> {
  const check = await findCheckIn(handle, id);
  return found(check?.profileId === visit.profileId && check.side === 'candidate' ? check : null);
}

/** A person's own check-in on her link. @throws DomainError notFound for what is not hers */
export async function showOwnCheckIn(
  app: AppContext,
  visit: LinkVisit,
  id: string,
  wanted: string | null,
): Promise<ShownCheckIn & { readonly callBy: Day | null }> {
  const check = await hers(app.db, visit, id);
  const call = (await openCallRequestsOf(app.db, visit.profileId)).find(({ purpose }) => purpose === 'aftercare');
  return { ...shownCheckIn(check, wanted, dayOf(app.clock.now())), callBy: call?.dueOn ?? null };
}

/**
 * She answers one question. What comes too late, twice at the end, or after she took her yes back, changes nothing.
 * @throws DomainError notFound, invalid
 */
export async function answerOwnCheckIn(
  app: AppContext,
  visit: LinkVisit,
  input: { readonly id: string; readonly question: string; readonly value: string },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const check = await hers(tx, visit, input.id);
    const answer = readCheckAnswer(check, input.question, input.value);
    if (!isAnswerable(check, dayOf(now))) return;
    await takeCheckAnswer(tx, now, check, answer, { by: personHerself, channel: 'link' });
  });
}

/** "Please call me": one open wish, in her caseworker's list. @throws DomainError notFound */
export async function askForCallAfterStart(app: AppContext, visit: LinkVisit, id: string): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    await hers(tx, visit, id);
    const open = (await openCallRequestsOf(tx, visit.profileId)).find(({ purpose }) => purpose === 'aftercare');
    if (open !== undefined) return;
    const dueOn = await answerDay(tx, now, 'house.personCallBack');
    await insertCallRequest(tx, {
      profileId: visit.profileId,
      purpose: 'aftercare',
      proposalId: null,
      askedAt: now,
      dueOn,
    });
    await appendAudit(tx, now, {
      actorId: personHerself,
      action: 'consent.callWish',
      subjectKind: 'profile',
      subjectIds: [visit.profileId],
      detail: { purpose: 'aftercare' },
    });
  });
}
