import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { bulkActionKinds, type BulkRow } from '#app/domain/assistance/bulk-action.ts';
import { id, instant, json } from '../columns.ts';
import { users } from './account.ts';

/** What was done to several rows in one go, with what stood there before: ids, days and codes, for some days. */
export const bulkActions = sqliteTable(
  'bulk_actions',
  {
    id: id(),
    userId: text()
      .notNull()
      .references(() => users.id),
    kind: text({ enum: bulkActionKinds }).notNull(),
    rows: json<readonly BulkRow[]>().notNull(),
    createdAt: instant().notNull(),
    undoneAt: instant(),
  },
  (table) => [index('bulk_actions_by_time').on(table.createdAt)],
);
