import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { readingActions } from '#app/domain/audit/audit-action.ts';
import { chainFindings } from '#app/domain/audit/audit-chain.ts';
import { day, instant, json } from '../columns.ts';

/**
 * Who saw or changed what: ids only. `seq` counts without a gap, `segment` is the month (Berlin, never going back), `hash`
 * covers the row and the hash before it.
 */
export const auditRows = sqliteTable(
  'audit_rows',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    segment: text().notNull(),
    at: instant().notNull(),
    actorId: text(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectIds: json<string[]>().notNull(),
    detail: json<Record<string, string | number | boolean>>().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [
    index('audit_rows_by_at').on(table.at),
    index('audit_rows_by_segment').on(table.segment),
    index('audit_rows_by_action').on(table.action, table.seq),
  ],
);

/**
 * When somebody last read a person: what the log says, one row for each reader, so that her own page need not look through
 * the rows of years.
 */
export const lastReadings = sqliteTable(
  'last_readings',
  {
    profileId: text().notNull(),
    readerId: text().notNull(),
    action: text({ enum: readingActions }).notNull(),
    readOn: day().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.profileId, table.readerId, table.action] }),
    index('last_readings_by_day').on(table.readOn),
  ],
);

/** What is left of segments that were removed: where the chain begins now, signed with a key of the vault. */
export const auditCheckpoints = sqliteTable('audit_checkpoints', {
  /** The last row that was removed; the chain goes on behind it. */
  lastSeq: integer().primaryKey(),
  firstSeq: integer().notNull(),
  /** The last month that was removed. */
  segment: text().notNull(),
  /** Hash of the last row that was removed. */
  hash: text().notNull(),
  removedAt: instant().notNull(),
  signature: text().notNull(),
});

/** The last time the chain was checked, one row: for the page of the log. */
export const auditChecks = sqliteTable('audit_checks', {
  id: integer().primaryKey(),
  checkedAt: instant().notNull(),
  rows: integer().notNull(),
  /** Time of the newest row that was checked; null: there was none. */
  soundUntil: instant(),
  finding: text({ enum: chainFindings }),
  findingSeq: integer(),
});
