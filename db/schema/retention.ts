import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { retentionKeys } from '#app/domain/retention/retention-rule.ts';
import { day, instant } from '../columns.ts';

/** Proof of what was deleted, one row per rule and day: how much, and a hash over the ids, never the ids. */
export const retentionProofs = sqliteTable(
  'retention_proofs',
  {
    rule: text({ enum: retentionKeys }).notNull(),
    on: day().notNull(),
    /** The row of the rules that was in force. */
    ruleId: text().notNull(),
    count: integer().notNull(),
    /** SHA-256 over the hash of this row before and the sorted ids. */
    hash: text().notNull(),
    lastAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.rule, table.on] })],
);
