import type { Actor } from '#app/domain/account/actor.ts';
import {
  dateOfferState,
  type DateAnswer,
  type DateOfferKind,
  type DateOfferState,
} from '#app/domain/assistance/date-offer.ts';
import type { AuditAction } from '#app/domain/audit/audit-action.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { addDays, dayOf } from '#app/domain/time/day.ts';
import { berlinInstant } from '#app/domain/time/berlin-instant.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { insertOffer, listOffersOf, settleOffer, takeBackOffer } from '#db/queries/assistance/date-offer.ts';
import { addPlacementEvent } from '#db/queries/assistance/placement-events.ts';
import { listSteps } from '#db/queries/assistance/placement-steps.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { newSecret, secretHash } from '../consent/link-secrets.server.ts';
import { houseDays } from '../rule/house-days.server.ts';
import { ownPlacement } from './own-placement.server.ts';

/** What staff see of the offers of one placement. */
export interface DateOffersPage {
  readonly placementId: string;
  readonly caseCode: string;
  readonly companyName: string;
  readonly postingTitle: string;
  /** What dates can be offered for now: what the plan has as an open step. */
  readonly kinds: readonly DateOfferKind[];
  readonly offers: readonly {
    readonly id: string;
    readonly kind: DateOfferKind;
    readonly state: DateOfferState;
    readonly times: readonly Date[];
    readonly validUntil: Date;
    readonly createdAt: Date;
    readonly answer: DateAnswer | null;
    readonly chosenAt: Date | null;
    readonly isSettled: boolean;
  }[];
}

/** @throws DomainError notFound, forbidden */
export async function findDateOffers(app: AppContext, actor: Actor, placementId: string): Promise<DateOffersPage> {
  const placement = await ownPlacement(app, app.db, actor, 'placement.edit', placementId);
  const steps = await listSteps(app.db, placement.id);
  const isPlanned = (kind: DateOfferKind) => steps.some((step) => step.code === kind && step.state === 'open');
  const offers = await listOffersOf(app.db, placement.id);
  const now = app.clock.now();
  return {
    placementId: placement.id,
    caseCode: placement.caseCode,
    companyName: placement.companyName,
    postingTitle: placement.postingTitle,
    kinds: placement.state === 'preparing' ? (['interview', 'trialDay'] as const).filter(isPlanned) : [],
    offers: offers.map((offer) => ({
      id: offer.id,
      kind: offer.kind,
      state: dateOfferState(offer, now),
      times: offer.times,
      validUntil: offer.validUntil,
      createdAt: offer.createdAt,
      answer: offer.answer,
      chosenAt: offer.chosenAt,
      isSettled: offer.settledAt !== null,
    })),
  };
}

/**
 * Makes the one-time link with which the company chooses a time. It is returned once and can't be read back; an older open
 * one for the same thing stops working. Works for the house's days (rule `house.dateLinkDays`), never longer than until the
 * last of the times.
 * @param input `times`: checked by `offeredTimes`, in order
 * @throws DomainError notFound, conflict (`placementNotPreparing`, `dateNotPlanned`)
 */
export async function offerDates(
  app: AppContext,
  actor: Actor,
  input: { readonly placementId: string; readonly kind: DateOfferKind; readonly times: readonly Date[] },
): Promise<string> {
  const now = app.clock.now();
  const token = newSecret();
  await write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, 'placement.edit', input.placementId);
    if (placement.state !== 'preparing') throw new DomainError('conflict', 'placementNotPreparing');
    const steps = await listSteps(tx, placement.id);
    if (!steps.some((step) => step.code === input.kind && step.state === 'open'))
      throw new DomainError('conflict', 'dateNotPlanned');
    const lastOn = addDays(dayOf(now), (await houseDays(tx, now, 'house.dateLinkDays')) + 1);
    const latest = input.times.at(-1) ?? now;
    const end = berlinInstant(lastOn, '00:00') ?? now;
    await insertOffer(tx, {
      placementId: placement.id,
      kind: input.kind,
      tokenHash: secretHash(token),
      times: input.times,
      validUntil: latest < end ? latest : end,
      createdBy: actor.userId,
      createdAt: now,
    });
    await remember(tx, now, actor, placement.id, 'placement.offerDates', 'date.offer', input.kind);
  });
  return `${app.config.origin}/date/${token}`;
}

/** Takes an offer back: its link stops working at once. @throws DomainError notFound, conflict (`dateLinkUsed`) */
export async function takeBackDates(
  app: AppContext,
  actor: Actor,
  input: { readonly placementId: string; readonly offerId: string },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, 'placement.edit', input.placementId);
    const kind = await kindOf(tx, placement.id, input.offerId);
    if (!(await takeBackOffer(tx, input.offerId, placement.id, now))) throw new DomainError('conflict', 'dateLinkUsed');
    await remember(tx, now, actor, placement.id, 'placement.takeBackDates', 'date.takeBack', kind);
  });
}

/** The person knows the date, or the company was called: the row leaves the work list. @throws DomainError notFound, conflict */
export async function settleDates(
  app: AppContext,
  actor: Actor,
  input: { readonly placementId: string; readonly offerId: string },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, 'placement.edit', input.placementId);
    const kind = await kindOf(tx, placement.id, input.offerId);
    const by = { settledAt: now, settledBy: actor.userId };
    if (!(await settleOffer(tx, input.offerId, placement.id, by))) throw new DomainError('conflict');
    await addPlacementEvent(tx, {
      placementId: placement.id,
      at: now,
      byUserId: actor.userId,
      code: 'date.settle',
      params: { step: kind },
    });
  });
}

async function kindOf(tx: Tx, placementId: string, offerId: string): Promise<DateOfferKind> {
  const offer = (await listOffersOf(tx, placementId)).find(({ id }) => id === offerId);
  if (offer === undefined) throw new DomainError('notFound');
  return offer.kind;
}

async function remember(
  tx: Tx,
  at: Date,
  actor: Actor,
  placementId: string,
  action: AuditAction,
  code: string,
  kind: DateOfferKind,
): Promise<void> {
  await addPlacementEvent(tx, { placementId, at, byUserId: actor.userId, code, params: { step: kind } });
  await appendAudit(tx, at, { actorId: actor.userId, action, subjectKind: 'placement', subjectIds: [placementId] });
}
