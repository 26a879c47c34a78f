import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { day, flag, json } from '../columns.ts';

/**
 * Legal values and decisions, versioned: no legal number stands in code.
 * A row is never changed by the product; a new value is a new row with its own validity.
 */
export const ruleValues = sqliteTable(
  'rule_values',
  {
    id: text().primaryKey(),
    /** What is ruled, e.g. `employerMeasure.weeksMax`, `minimumWage.hour`. */
    key: text().notNull(),
    /** Number in the unit below, or null when `detail` holds the decision. */
    value: integer(),
    unit: text({ enum: ['weeks', 'months', 'days', 'hours', 'cents', 'percent', 'count', 'none'] }).notNull(),
    detail: json<Record<string, unknown>>(),
    legalBasis: text().notNull(),
    validFrom: day().notNull(),
    validTo: day(),
    source: text().notNull(),
    checkedOn: day().notNull(),
    confirmed: flag().notNull(),
  },
  (table) => [index('rule_values_by_key').on(table.key, table.validFrom)],
);

/** Work access by status, housing, stay and kind; the most specific matching row decides, none means: ask the authority. */
export const workAccessRules = sqliteTable('work_access_rules', {
  id: text().primaryKey(),
  status: text().notNull(),
  /** Null matches everything. */
  housing: text({ enum: ['receptionCentre', 'municipality'] }),
  kinds: json<string[]>(),
  flags: json<string[]>().notNull(),
  stayMonthsFrom: integer(),
  stayMonthsTo: integer(),
  allowed: text({ enum: ['yes', 'afterDate', 'no', 'askAuthority'] }).notNull(),
  waitMonths: integer(),
  needsImmigrationOffice: flag().notNull(),
  needsAgencyConsent: flag().notNull(),
  legalBasis: text().notNull(),
  validFrom: day().notNull(),
  validTo: day(),
  source: text().notNull(),
  checkedOn: day().notNull(),
  confirmed: flag().notNull(),
});
