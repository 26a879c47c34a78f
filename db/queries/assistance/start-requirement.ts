import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Attachment } from '#app/domain/assistance/attachment.ts';
import type { PlacementAttachment, StartRequirement } from '#app/domain/assistance/placement.ts';
import type { NeededRequirement, RequirementRecord } from '#app/domain/assistance/start-requirement.ts';
import type { Handle, Tx } from '../../client.ts';
import { keptQuery } from '../../kept-query.ts';
import { placementAttachments, placementRequirements } from '../../schema/assistance.ts';

/** Adds what is needed; the rule behind a requirement follows as long as nothing is on record for it. */
export async function putRequirements(
  tx: Tx,
  placementId: string,
  needed: readonly NeededRequirement[],
): Promise<void> {
  if (needed.length === 0) return;
  await tx
    .insert(placementRequirements)
    .values(needed.map(({ requirement, ruleId }) => ({ placementId, requirement, ruleId })))
    .onConflictDoUpdate({
      target: [placementRequirements.placementId, placementRequirements.requirement],
      set: { ruleId: sql`excluded.rule_id` },
      setWhere: isNull(placementRequirements.recordedBy),
    });
}

/** Removes requirements that nobody needs any more; what is on record stays. */
export async function dropRequirements(
  tx: Tx,
  placementId: string,
  requirements: readonly StartRequirement[],
): Promise<void> {
  if (requirements.length === 0) return;
  await tx
    .delete(placementRequirements)
    .where(
      and(
        eq(placementRequirements.placementId, placementId),
        inArray(placementRequirements.requirement, [...requirements]),
        isNull(placementRequirements.recordedBy),
      ),
    );
}

const attachmentsOf = keptQuery((handle) =>
  handle
    .select({
      attachment: placementAttachments.attachment,
      percent: placementAttachments.percent,
      months: placementAttachments.months,
    })
    .from(placementAttachments)
    .where(eq(placementAttachments.placementId, sql.placeholder('placementId')))
    .orderBy(asc(placementAttachments.addedAt), asc(placementAttachments.attachment))
    .prepare(),
);

/** What a placement is supported with, the oldest first. */
export async function listAttachments(handle: Handle, placementId: string): Promise<Attachment[]> {
  return attachmentsOf(handle).all({ placementId });
}

export async function insertAttachment(
  tx: Tx,
  placementId: string,
  { attachment, percent, months }: Attachment,
  by: { readonly at: Date; readonly userId: string },
): Promise<void> {
  await tx
    .insert(placementAttachments)
    .values({ placementId, attachment, percent, months, addedAt: by.at, addedBy: by.userId });
}

export async function deleteAttachment(tx: Tx, placementId: string, attachment: PlacementAttachment): Promise<void> {
  await tx
    .delete(placementAttachments)
    .where(and(eq(placementAttachments.placementId, placementId), eq(placementAttachments.attachment, attachment)));
}

const requirementsOf = keptQuery((handle) =>
  handle
    .select({
      requirement: placementRequirements.requirement,
      ruleId: placementRequirements.ruleId,
      recordedOn: placementRequirements.recordedOn,
      reference: placementRequirements.reference,
      recordedBy: placementRequirements.recordedBy,
      overrideReason: placementRequirements.overrideReason,
      reason: placementRequirements.reason,
      version: placementRequirements.version,
    })
    .from(placementRequirements)
    .where(eq(placementRequirements.placementId, sql.placeholder('placementId')))
    .prepare(),
);

export async function listRequirements(handle: Handle, placementId: string) {
  return requirementsOf(handle).all({ placementId });
}

/** @returns false when somebody else was faster */
export async function updateRequirement(
  tx: Tx,
  placementId: string,
  requirement: StartRequirement,
  version: number,
  record: RequirementRecord,
): Promise<boolean> {
  const { recordedOn, reference, recordedBy, overrideReason, reason } = record;
  const rows = await tx
    .update(placementRequirements)
    .set({ recordedOn, reference, recordedBy, overrideReason, reason, version: version + 1 })
    .where(
      and(
        eq(placementRequirements.placementId, placementId),
        eq(placementRequirements.requirement, requirement),
        eq(placementRequirements.version, version),
      ),
    )
    .returning({ requirement: placementRequirements.requirement });
  return rows.length === 1;
}
