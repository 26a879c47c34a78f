import type { Actor } from '#app/domain/account/actor.ts';
import type { LongMeasureReason, StartRequirement } from '#app/domain/assistance/placement.ts';
import {
  isAfterContract,
  overrideRequirement,
  recordLongMeasure,
  recordRequirement,
  takeBackRecord,
  type RequirementRecord,
} from '#app/domain/assistance/start-requirement.ts';
import { demandApplicationFirst } from '#app/domain/assistance/step.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import type { PlacementRecord } from '#db/queries/assistance/placement.ts';
import { addPlacementEvent } from '#db/queries/assistance/placement-events.ts';
import { listSteps } from '#db/queries/assistance/placement-steps.ts';
import { listRequirements, updateRequirement } from '#db/queries/assistance/start-requirement.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from '../account/allow.server.ts';
import { notePlacement, ownPlacement, placementResource } from './own-placement.server.ts';
import { forgetContract, rememberContract } from './step-milestone.server.ts';

/**
 * Puts on record what must be there before the first day (day, reference, by whom), or passes it over with a reason,
 * which is audited.
 * @param input `version`: of the requirement, as the editor saw it
 * @throws DomainError notFound, conflict (`subsidyBeforeContract` and `noSeatLeft` for a contract, `applicationAfterContract`), versionConflict with what is on record now, invalid (`requirementReferenceMissing`,
 *   `requirementInFuture`, `overrideReasonMissing`)
 */
export async function recordStartRequirement(
  app: AppContext,
  actor: Actor,
  input: { placementId: string; requirement: StartRequirement; version: number } & (
    { on: Day; reference: string } | { overrideReason: string }
  ),
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, 'placement.edit', input.placementId);
    if (placement.state !== 'preparing') throw new DomainError('conflict', 'placementNotPreparing');
    const records = await listRequirements(tx, placement.id);
    const record = found(records.find((row) => row.requirement === input.requirement));
    const params = { requirement: input.requirement };
    if ('overrideReason' in input) {
      const passed = overrideRequirement(record, { reason: input.overrideReason, userId: actor.userId });
      await keepRequirement(tx, actor, placement, record, input.version, passed);
      await addPlacementEvent(tx, {
        placementId: placement.id,
        at: now,
        byUserId: actor.userId,
        code: 'requirement.override',
        params,
        // The row of the requirement forgets it when somebody takes it back.
        reason: passed.overrideReason ?? undefined,
      });
      await appendAudit(tx, now, {
        actorId: actor.userId,
        action: 'placement.override',
        subjectKind: 'placement',
        subjectIds: [placement.id],
        detail: params,
      });
      return;
    }
    if (input.requirement === 'contract')
      demandApplicationFirst(placement.kind, await listSteps(tx, placement.id), records, input.on);
    if (input.requirement === 'subsidyApplication' && isAfterContract(placement.kind, records, input.on))
      throw new DomainError('conflict', 'applicationAfterContract');
    const kept = recordRequirement(record, {
      on: input.on,
      reference: input.reference,
      userId: actor.userId,
      today: dayOf(now),
    });
    await keepRequirement(tx, actor, placement, record, input.version, kept);
    if (input.requirement === 'contract') await rememberContract(tx, placement, input.on);
    await addPlacementEvent(tx, {
      placementId: placement.id,
      at: now,
      byUserId: actor.userId,
      code: 'requirement.record',
      params,
    });
    const { requirement, reference, on } = input;
    await notePlacement(tx, now, placement, { type: 'requirementRecorded', requirement, reference }, on);
  });
}

/**
 * Puts on record why the employer measure may last longer than usual for this person. It tells of her situation: for the
 * case's own people only.
 * @throws DomainError notFound (also where nothing asks for it), forbidden, conflict, versionConflict
 */
export async function recordLongMeasureReason(
  app: AppContext,
  actor: Actor,
  input: { placementId: string; reason: LongMeasureReason; version: number },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, 'placement.edit', input.placementId);
    allow(actor, 'caseFacts.read', placementResource(placement));
    if (placement.state !== 'preparing') throw new DomainError('conflict', 'placementNotPreparing');
    const record = found((await listRequirements(tx, placement.id)).find((row) => row.requirement === 'longMeasure'));
    const kept = recordLongMeasure(record, { reason: input.reason, userId: actor.userId, today: dayOf(now) });
    await keepRequirement(tx, actor, placement, record, input.version, kept);
    await addPlacementEvent(tx, {
      placementId: placement.id,
      at: now,
      byUserId: actor.userId,
      code: 'requirement.record',
      params: { requirement: 'longMeasure' },
    });
    await notePlacement(tx, now, placement, { type: 'longMeasureRecorded', reason: input.reason });
  });
}

/**
 * Takes back what was put on record by mistake: it blocks the start again. That it was there stays in the history, with the
 * reason it was passed over for; its reference in the note for the agency's own system.
 * @throws DomainError notFound, conflict (`requirementNotOnRecord`, `placementNotPreparing`), versionConflict
 */
export async function takeBackRequirement(
  app: AppContext,
  actor: Actor,
  input: { placementId: string; requirement: StartRequirement; version: number },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, 'placement.edit', input.placementId);
    if (input.requirement === 'longMeasure') allow(actor, 'caseFacts.read', placementResource(placement));
    if (placement.state !== 'preparing') throw new DomainError('conflict', 'placementNotPreparing');
    const record = found(
      (await listRequirements(tx, placement.id)).find((row) => row.requirement === input.requirement),
    );
    await keepRequirement(tx, actor, placement, record, input.version, takeBackRecord(record));
    const { requirement, recordedOn } = record;
    if (requirement === 'contract') await forgetContract(tx, placement, recordedOn);
    await addPlacementEvent(tx, {
      placementId: placement.id,
      at: now,
      byUserId: actor.userId,
      code: 'requirement.takeBack',
      params: { requirement, ...(recordedOn === null ? {} : { recordedOn }) },
    });
  });
}

/**
 * Writes what goes on record; whoever saw an older row learns what stands there now. The reason of a long measure is left
 * out: it is not for everybody who may edit.
 */
async function keepRequirement(
  tx: Tx,
  actor: Actor,
  placement: PlacementRecord,
  record: Awaited<ReturnType<typeof listRequirements>>[number],
  version: number,
  kept: RequirementRecord,
): Promise<void> {
  if (await updateRequirement(tx, placement.id, record.requirement, version, kept)) return;
  // What is written about the person's papers is for her own house.
  const mayRead = record.requirement !== 'permit' || actor.organisationId === placement.organisationId;
  throw new DomainError('versionConflict', 'versionConflict', {
    current: {
      recordedOn: record.recordedOn ?? '',
      ...(mayRead ? { reference: record.reference ?? '', overrideReason: record.overrideReason ?? '' } : {}),
    },
  });
}
