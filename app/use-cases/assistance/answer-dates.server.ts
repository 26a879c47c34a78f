import {
  companyByLink,
  dateOfferState,
  type DateAnswer,
  type DateOfferKind,
} from '#app/domain/assistance/date-offer.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { addDays, dayOf, type Day } from '#app/domain/time/day.ts';
import { addWorkingDays } from '#app/domain/time/working-day.ts';
import type { Tx } from '#db/client.ts';
import { newId } from '#db/columns.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { answerOffer, findOfferByHash, type DateOfferRecord } from '#db/queries/assistance/date-offer.ts';
import { findPlacement } from '#db/queries/assistance/placement.ts';
import { addPlacementEvent } from '#db/queries/assistance/placement-events.ts';
import { listSteps, type StepRecord } from '#db/queries/assistance/placement-steps.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { findContactPerson, type ContactPerson } from '../company/find-contact-person.server.ts';
import { secretHash } from '../consent/link-secrets.server.ts';
import { found } from '../account/allow.server.ts';
import { notePlacement } from './own-placement.server.ts';
import { recordStepChange } from './record-step-change.server.ts';
import { redateFollowers } from './renew-plan.server.ts';

/** What a company reads behind its link: what for, when, whom to call. Nothing of the person, not even a pseudonym. */
export interface DateQuestion {
  readonly kind: DateOfferKind;
  readonly postingTitle: string;
  readonly companyName: string;
  /** The times that still lie ahead; empty once it is answered. */
  readonly times: readonly Date[];
  readonly answer: DateAnswer | null;
  readonly chosenAt: Date | null;
  readonly officer: ContactPerson | null;
  readonly isDemo: boolean;
}

/**
 * The question behind a one-time link. Reading changes nothing: mail programs open links by themselves.
 * @returns null for a link that is unknown, taken back, over, or whose placement ended: one answer for all of them
 */
export async function findDateQuestion(app: AppContext, token: string): Promise<DateQuestion | null> {
  const now = app.clock.now();
  const offer = await findOfferByHash(app.db, secretHash(token));
  if (offer === null) return null;
  const state = dateOfferState(offer, now);
  if (state !== 'open' && state !== 'answered') return null;
  return {
    kind: offer.kind,
    postingTitle: offer.postingTitle,
    companyName: offer.companyName,
    times: state === 'open' ? offer.times.filter((time) => time > now) : [],
    answer: offer.answer,
    chosenAt: offer.chosenAt,
    officer: offer.officerId === null ? null : await findContactPerson(app, offer.officerId),
    isDemo: app.config.mode === 'demo',
  };
}

/**
 * The company's answer, once: a time, or `none` of them. A chosen time becomes the due day of the interview or the trial
 * day on both sides of the plan; the caseworker then tells the person, after `none` the officer calls.
 * @param chosen one of the offered times, or null for none of them
 * @throws DomainError notFound for a link that does not work (any more); conflict (`dateLinkUsed`) for the second answer, also
 *   of two at once; invalid for a time that was not offered or is over
 */
export async function answerDates(app: AppContext, token: string, chosen: Date | null): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const offer = await findOfferByHash(tx, secretHash(token));
    const state = offer === null ? 'over' : dateOfferState(offer, now);
    if (offer === null || (state !== 'open' && state !== 'answered')) throw new DomainError('notFound');
    if (state === 'answered') throw new DomainError('conflict', 'dateLinkUsed');
    if (chosen !== null && (chosen <= now || !offer.times.some((time) => time.getTime() === chosen.getTime())))
      throw new DomainError('invalid', 'timeNotOffered');
    const answer = chosen === null ? 'none' : 'chosen';
    if (!(await answerOffer(tx, offer.id, { answer, chosenAt: chosen, answeredAt: now })))
      throw new DomainError('conflict', 'dateLinkUsed');
    if (chosen !== null) await dateSteps(tx, offer, chosen, now);
    await addPlacementEvent(tx, {
      placementId: offer.placementId,
      at: now,
      byUserId: null,
      code: `date.${answer}`,
      params: { step: offer.kind },
    });
    await appendAudit(tx, now, {
      actorId: companyByLink,
      action: 'placement.answerDates',
      subjectKind: 'placement',
      subjectIds: [offer.placementId],
      detail: { answer },
    });
  });
}

/** Puts the agreed day into the plan; what can only be done after the interview is not due before it. */
async function dateSteps(tx: Tx, offer: DateOfferRecord, chosen: Date, now: Date): Promise<void> {
  const on = dayOf(chosen);
  const placement = found(await findPlacement(tx, offer.placementId, dayOf(now)));
  const by = { at: now, byUserId: null, actionId: newId() };
  const plan = (step: StepRecord, dueOn: Day) =>
    recordStepChange(tx, step, step.version, { dueOn, dueByHand: true }, { ...by, code: 'step.plan' });
  let agreed: StepRecord | null = null;
  for (const step of await listSteps(tx, offer.placementId)) {
    if (step.state !== 'open') continue;
    if (step.code === offer.kind) await plan(step, on);
    if (offer.kind !== 'interview') continue;
    if (step.code === 'interviewAgreed') {
      const done = { state: 'done', doneOn: dayOf(now), doneBy: null } as const;
      await recordStepChange(tx, step, step.version, done, { ...by, code: 'step.complete' });
      agreed = step;
      await notePlacement(tx, now, placement, { type: 'stepDone', step: step.code, side: step.side, stepId: step.id });
    }
    if (step.code === 'interviewFeedback' && step.dueOn !== null && step.dueOn <= on)
      await plan(step, addWorkingDays(addDays(on, 1), 0));
  }
  if (agreed !== null) await redateFollowers(tx, placement, agreed, { ...by, code: 'step.redate' });
}
