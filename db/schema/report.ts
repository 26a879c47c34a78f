import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ProposalOutcome } from '#app/domain/report/outcome.ts';
import type { CalendarQuarterFigures } from '#app/domain/report/calendar-quarter-figures.ts';
import { day, instant, json } from '../columns.ts';

/**
 * The figures of a calendar quarter as they were when it was closed: sums only, nobody's row. What is erased, corrected or
 * grows older later does not change what a council was told.
 */
export const reportQuarters = sqliteTable('report_quarters', {
  quarter: text().primaryKey(),
  figures: json<CalendarQuarterFigures>().notNull(),
  closedAt: instant().notNull(),
});

/**
 * What readers of sums read this week, per calendar quarter in which a seat was announced: the outcomes as they stood on one
 * day, without anybody's id, and the figures of the quarter itself. Live numbers would tell of each step the day it happens.
 * Replaced every week; nothing older is kept.
 */
export const reportWeeks = sqliteTable('report_weeks', {
  quarter: text().primaryKey(),
  heldOn: day().notNull(),
  courses: json<readonly ProposalOutcome[]>().notNull(),
  figures: json<CalendarQuarterFigures>().notNull(),
});
