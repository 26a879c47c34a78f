import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flag, id, instant } from '../columns.ts';
import { users } from './account.ts';

/** A calendar somebody subscribed to. The address holds a secret of which only the hash is kept. */
export const calendarFeeds = sqliteTable('calendar_feeds', {
  id: id(),
  userId: text()
    .notNull()
    .unique()
    .references(() => users.id),
  tokenHash: text().notNull().unique(),
  createdAt: instant().notNull(),
});

/** What a calendar was told, so that changes count up and ends are told too: ids, days and hashes. */
export const calendarEntries = sqliteTable(
  'calendar_entries',
  {
    feedId: text()
      .notNull()
      .references(() => calendarFeeds.id, { onDelete: 'cascade' }),
    key: text().notNull(),
    dueBy: text().notNull(),
    contentHash: text().notNull(),
    sequence: integer().notNull(),
    changedAt: instant().notNull(),
    isCancelled: flag().notNull(),
  },
  (table) => [primaryKey({ columns: [table.feedId, table.key] })],
);
