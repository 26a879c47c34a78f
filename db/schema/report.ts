import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { QuarterFigures } from '#app/domain/report/quarter-figures.ts';
import { instant, json } from '../columns.ts';

/**
 * The figures of a calendar quarter as they were when it was closed: sums only, nobody's row. What is erased, corrected or
 * grows older later does not change what a council was told.
 */
export const reportQuarters = sqliteTable('report_quarters', {
  quarter: text().primaryKey(),
  figures: json<QuarterFigures>().notNull(),
  closedAt: instant().notNull(),
});
