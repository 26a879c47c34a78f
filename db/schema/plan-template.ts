import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { templateOrigins, type TemplateStep } from '#app/domain/assistance/plan-template.ts';
import { postingKinds } from '#app/domain/posting/posting.ts';
import { day, id, instant, json, version } from '../columns.ts';

/**
 * Templates of plans, versioned: one that came into force is never changed, a new version is a new row, and a running
 * placement keeps the one it was made from (docs/decisions/plans-are-templates.md).
 */
export const planTemplates = sqliteTable(
  'plan_templates',
  {
    id: id(),
    kind: text({ enum: postingKinds }).notNull(),
    /** Null: for every house that has none of its own. */
    organisationId: text(),
    origin: text({ enum: templateOrigins }).notNull(),
    /** Null: a draft. */
    validFrom: day(),
    steps: json<readonly TemplateStep[]>().notNull(),
    createdAt: instant().notNull(),
    createdBy: text(),
    publishedAt: instant(),
    publishedBy: text(),
    version: version(),
  },
  (table) => [index('plan_templates_by_kind').on(table.kind, table.organisationId, table.validFrom)],
);
