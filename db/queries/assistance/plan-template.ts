import { and, asc, desc, eq, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { keptQuery } from '../../kept-query.ts';
import { planTemplates } from '../../schema/plan-template.ts';

const columns = {
  id: planTemplates.id,
  kind: planTemplates.kind,
  organisationId: planTemplates.organisationId,
  origin: planTemplates.origin,
  validFrom: planTemplates.validFrom,
  steps: planTemplates.steps,
  createdAt: planTemplates.createdAt,
  createdBy: planTemplates.createdBy,
  publishedAt: planTemplates.publishedAt,
  publishedBy: planTemplates.publishedBy,
  version: planTemplates.version,
};
export type PlanTemplateRecord = Awaited<ReturnType<typeof listPlanTemplates>>[number];

/** Of two for the same day the one that was put into force later counts. */
const newestFirst = [desc(planTemplates.validFrom), desc(planTemplates.publishedAt), desc(sql`plan_templates.rowid`)];

const ofHouse = (organisationId: string | null) =>
  organisationId === null ? isNull(planTemplates.organisationId) : eq(planTemplates.organisationId, organisationId);

/** Drafts and all versions a house has of its own (null: those for every house), the newest first; a draft before all. */
export async function listPlanTemplates(handle: Handle, organisationId: string | null) {
  return handle
    .select(columns)
    .from(planTemplates)
    .where(ofHouse(organisationId))
    .orderBy(asc(planTemplates.kind), asc(isNotNull(planTemplates.validFrom)), ...newestFirst);
}

const templateById = keptQuery((handle) =>
  handle
    .select(columns)
    .from(planTemplates)
    .where(eq(planTemplates.id, sql.placeholder('id')))
    .prepare(),
);

export async function findPlanTemplate(handle: Handle, id: string): Promise<PlanTemplateRecord | null> {
  const [row] = await templateById(handle).all({ id });
  return row ?? null;
}

/** The version that plans of this house are made from on `day`: its own, else the one for every house. */
export async function planTemplateInForce(
  handle: Handle,
  kind: PostingKind,
  organisationId: string | null,
  day: Day,
): Promise<PlanTemplateRecord | null> {
  const [row] = await handle
    .select(columns)
    .from(planTemplates)
    .where(
      and(
        eq(planTemplates.kind, kind),
        organisationId === null ? ofHouse(null) : or(ofHouse(organisationId), ofHouse(null)),
        lte(planTemplates.validFrom, day),
      ),
    )
    .orderBy(asc(isNull(planTemplates.organisationId)), ...newestFirst)
    .limit(1);
  return row ?? null;
}

/** The draft of one kind; a house has one at a time. */
export async function findTemplateDraft(
  handle: Handle,
  kind: PostingKind,
  organisationId: string | null,
): Promise<PlanTemplateRecord | null> {
  const [row] = await handle
    .select(columns)
    .from(planTemplates)
    .where(and(eq(planTemplates.kind, kind), ofHouse(organisationId), isNull(planTemplates.validFrom)));
  return row ?? null;
}

export async function insertTemplateDraft(
  tx: Tx,
  row: Pick<
    typeof planTemplates.$inferInsert,
    'kind' | 'organisationId' | 'origin' | 'steps' | 'createdAt' | 'createdBy'
  >,
): Promise<string> {
  const id = newId();
  await tx.insert(planTemplates).values({ id, ...row });
  return id;
}

/** Changes or publishes a draft; what came into force is never changed. @returns false when somebody else was faster */
export async function updateTemplateDraft(
  tx: Tx,
  id: string,
  version: number,
  changed: Partial<Pick<typeof planTemplates.$inferInsert, 'steps' | 'validFrom' | 'publishedAt' | 'publishedBy'>>,
): Promise<boolean> {
  const rows = await tx
    .update(planTemplates)
    .set({ ...changed, version: version + 1 })
    .where(and(eq(planTemplates.id, id), eq(planTemplates.version, version), isNull(planTemplates.validFrom)))
    .returning({ id: planTemplates.id });
  return rows.length === 1;
}

/** Drops a draft; it was never in force. @returns false when somebody else was faster */
export async function deleteTemplateDraft(tx: Tx, id: string, version: number): Promise<boolean> {
  const rows = await tx
    .delete(planTemplates)
    .where(and(eq(planTemplates.id, id), eq(planTemplates.version, version), isNull(planTemplates.validFrom)))
    .returning({ id: planTemplates.id });
  return rows.length === 1;
}
