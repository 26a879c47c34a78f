import { integer, sqliteTable } from 'drizzle-orm/sqlite-core';
import { instant } from '../columns.ts';

/** One row that is written to find out whether writing works. */
export const writeProofs = sqliteTable('write_proofs', {
  id: integer().primaryKey(),
  at: instant().notNull(),
});
