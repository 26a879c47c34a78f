import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant, json } from '../columns.ts';

/** Who saw or changed what: ids only. `hash` covers the row and the hash before it. */
export const auditRows = sqliteTable(
  'audit_rows',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    at: instant().notNull(),
    actorId: text(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectIds: json<string[]>().notNull(),
    detail: json<Record<string, string | number | boolean>>().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [index('audit_rows_by_at').on(table.at)],
);
