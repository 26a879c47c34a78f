import type { Actor } from '#app/domain/account/actor.ts';
import { applicationFor, attachmentsFor, type Attachment } from '#app/domain/assistance/attachment.ts';
import type { PlacementAttachment } from '#app/domain/assistance/placement.ts';
import { isTooLateToAttach } from '#app/domain/assistance/start-requirement.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { checkSubsidy } from '#app/domain/rule/check-subsidy.ts';
import { deadlineIn } from '#app/domain/rule/employer-aid.ts';
import { maySubmit, type Finding } from '#app/domain/rule/finding.ts';
import { ruleOn } from '#app/domain/rule/rule-book.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { listInsuredWork, updatePlacement, type PlacementRecord } from '#db/queries/assistance/placement.ts';
import { addPlacementEvent } from '#db/queries/assistance/placement-events.ts';
import {
  deleteAttachment,
  insertAttachment,
  listAttachments,
  listRequirements,
} from '#db/queries/assistance/start-requirement.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';
import { ownPlacement } from './own-placement.server.ts';
import { renewPlan } from './renew-plan.server.ts';

export interface NewAttachment extends Attachment {
  readonly placementId: string;
  /** Facts that widen the limits of a wage subsidy: asked for the check, stored nowhere. */
  readonly is55OrOlder: boolean;
  readonly isDisabled: boolean;
}

/**
 * What the rules say about a wage subsidy as it is planned; nothing about other attachments. The authority decides.
 * @throws DomainError notFound
 */
export async function checkAttachment(app: AppContext, actor: Actor, input: NewAttachment): Promise<Finding[]> {
  const placement = await ownPlacement(app, app.db, actor, 'placement.edit', input.placementId);
  return findingsOf(app, app.db, placement, input);
}

async function findingsOf(
  app: AppContext,
  handle: Handle,
  placement: PlacementRecord,
  { attachment, percent, months, is55OrOlder, isDisabled }: NewAttachment,
): Promise<Finding[]> {
  if (attachment !== 'wageSubsidy') return [];
  const today = dayOf(app.clock.now());
  const startsOn = placement.startedOn ?? placement.plannedStartOn ?? today;
  const book = await rulesAt(handle, today);
  const workedBefore = await listInsuredWork(handle, book, placement);
  return checkSubsidy(book, {
    startsOn,
    percent,
    months,
    is55OrOlder,
    isDisabled,
    workedBefore,
  });
}

/**
 * Records with what a running placement is supported. One that must be applied for before the first day adds the
 * application to what blocks the start, and the step to it.
 * @param input `version`: of the placement, as the editor saw it; `key`: the form's, so that sending twice adds one
 * @throws DomainError notFound, versionConflict, blocked (`subsidyNotLawful`), conflict (`placementEnded`,
 *   `attachmentKnown`, `attachmentTooLate` after the start, `attachmentAfterContract`), invalid (`attachment`) where this kind cannot have it
 */
export async function addAttachment(
  app: AppContext,
  actor: Actor,
  input: NewAttachment & { version: number; key: string | null },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, 'placement.edit', input.placementId);
    await once(tx, now, { useCase: 'addAttachment', userId: actor.userId }, input.key, async () => {
      const { attachment } = input;
      demandRunning(placement);
      if (!attachmentsFor(placement.kind).includes(attachment))
        throw fieldError({ field: 'attachment', code: 'pleaseChoose' });
      if (placement.state === 'started' && applicationFor(attachment) !== null)
        throw new DomainError('conflict', 'attachmentTooLate');
      const before = deadlineIn(ruleOn(await rulesAt(tx, dayOf(now)), `${attachment}.applyBefore`));
      if (isTooLateToAttach(attachment, before, placement.contractOn, await listRequirements(tx, placement.id)))
        throw new DomainError('conflict', 'attachmentAfterContract');
      if ((await listAttachments(tx, placement.id)).some((known) => known.attachment === attachment))
        throw new DomainError('conflict', 'attachmentKnown');
      if (!maySubmit(await findingsOf(app, tx, placement, input))) throw new DomainError('blocked', 'subsidyNotLawful');
      const isSubsidy = attachment === 'wageSubsidy';
      await insertAttachment(
        tx,
        placement.id,
        { attachment, percent: isSubsidy ? input.percent : null, months: isSubsidy ? input.months : null },
        { at: now, userId: actor.userId },
      );
      await afterChange(app, tx, actor, placement, input.version, 'attachment.add', attachment);
      return attachment;
    });
  });
}

/**
 * Takes an attachment away again; its history keeps how it was planned. The application it asked for is no longer asked for, unless it is on record already.
 * @throws DomainError notFound, versionConflict, conflict (`placementEnded`)
 */
export async function removeAttachment(
  app: AppContext,
  actor: Actor,
  input: { placementId: string; version: number; attachment: PlacementAttachment },
): Promise<void> {
  await write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, 'placement.edit', input.placementId);
    demandRunning(placement);
    const stored = await listAttachments(tx, placement.id);
    const { percent, months } = found(stored.find(({ attachment }) => attachment === input.attachment) ?? null);
    await deleteAttachment(tx, placement.id, input.attachment);
    // How it was planned stays in the history.
    const planned = { ...(percent === null ? {} : { percent }), ...(months === null ? {} : { months }) };
    await afterChange(app, tx, actor, placement, input.version, 'attachment.remove', input.attachment, planned);
  });
}

function demandRunning(placement: PlacementRecord): void {
  if (placement.state !== 'preparing' && placement.state !== 'started')
    throw new DomainError('conflict', 'placementEnded');
}

/** Version, history, log, and what the start needs now. */
async function afterChange(
  app: AppContext,
  tx: Tx,
  actor: Actor,
  placement: PlacementRecord,
  version: number,
  code: 'attachment.add' | 'attachment.remove',
  attachment: PlacementAttachment,
  planned: Readonly<Record<string, number>> = {},
): Promise<void> {
  const now = app.clock.now();
  if (!(await updatePlacement(tx, placement.id, version, {}))) {
    const stored = (await listAttachments(tx, placement.id)).map((row) => row.attachment);
    throw new DomainError('versionConflict', 'versionConflict', {
      current: { attachment: stored.filter((one) => one !== attachment || code === 'attachment.remove').join(' ') },
    });
  }
  const by = { at: now, userId: actor.userId };
  await addPlacementEvent(tx, {
    placementId: placement.id,
    at: by.at,
    byUserId: by.userId,
    code,
    params: { attachment, ...planned },
  });
  if (placement.state === 'preparing') await renewPlan(tx, await rulesAt(tx, dayOf(now)), placement, by);
  await appendAudit(tx, now, {
    actorId: actor.userId,
    action: `placement.${code}`,
    subjectKind: 'placement',
    subjectIds: [placement.id],
    detail: { attachment },
  });
}
