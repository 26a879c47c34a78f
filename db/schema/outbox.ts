import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant } from '../columns.ts';

/** Index changes for an engine outside this database; idempotent by id + version, deletes carry a version too. */
export const searchOutbox = sqliteTable(
  'search_outbox',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    kind: text({ enum: ['profile', 'posting', 'mentor'] }).notNull(),
    subjectId: text().notNull(),
    subjectVersion: integer().notNull(),
    action: text({ enum: ['upsert', 'delete'] }).notNull(),
    createdAt: instant().notNull(),
    sentAt: instant(),
    attempts: integer().notNull().default(0),
  },
  (table) => [index('search_outbox_waiting').on(table.sentAt, table.seq)],
);
