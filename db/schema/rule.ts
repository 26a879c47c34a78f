import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { housings, residenceStatuses, type ResidenceFlag } from '#app/domain/identity/residence-status.ts';
import { ruleOrigins, ruleUnits } from '#app/domain/rule/rule-book.ts';
import { wordingGrounds } from '#app/domain/posting/wording.ts';
import { workAccessAnswers, type WorkKind } from '#app/domain/rule/work-access.ts';
import { day, flag, json } from '../columns.ts';

/**
 * Legal values and decisions, versioned: no legal number stands in code (docs/decisions/rules-are-rows.md).
 * A row is never changed by the product; a new value is a new row with its own validity.
 */
export const ruleValues = sqliteTable(
  'rule_values',
  {
    /** `key@validFrom`. */
    id: text().primaryKey(),
    /** What is ruled, e.g. `employerMeasure.weeksMax`, `minimumWage.hour`. */
    key: text().notNull(),
    /** Number in the unit below (money in euro cents), or null when `detail` holds the decision. */
    value: integer(),
    unit: text({ enum: ruleUnits }).notNull(),
    detail: json<Record<string, unknown>>(),
    /** `law`, or `house`: what this house decided for its own work. */
    origin: text({ enum: ruleOrigins }).notNull().default('law'),
    legalBasis: text().notNull(),
    validFrom: day().notNull(),
    validTo: day(),
    source: text().notNull(),
    /** "Stand": the day the row was entered from its source; not the day the law was last read. */
    checkedOn: day().notNull(),
    /** Somebody read it in the source named. */
    confirmed: flag().notNull(),
  },
  (table) => [index('rule_values_by_key').on(table.key, table.validFrom)],
);

/** Work access by status, housing, stay and kind; the most specific matching row decides, none means: ask the authority. */
export const workAccessRules = sqliteTable('work_access_rules', {
  id: text().primaryKey(),
  status: text({ enum: residenceStatuses }).notNull(),
  /** Null matches everything. */
  housing: text({ enum: housings }),
  kinds: json<WorkKind[]>(),
  /** The person must have all of these. */
  flags: json<ResidenceFlag[]>().notNull(),
  /** Months of stay, from (included) - to (excluded). */
  stayMonthsFrom: integer(),
  stayMonthsTo: integer(),
  allowed: text({ enum: workAccessAnswers }).notNull(),
  waitMonths: integer(),
  needsImmigrationOffice: flag().notNull(),
  needsAgencyConsent: flag().notNull(),
  /** Titles that end on or after `extendedFrom` are valid until `extendedTo` by law. */
  extendedFrom: day(),
  extendedTo: day(),
  /** The title always has an end: as long as it is not noted, the authority is asked. */
  needsEnd: flag().notNull().default(false),
  legalBasis: text().notNull(),
  validFrom: day().notNull(),
  validTo: day(),
  source: text().notNull(),
  /** "Stand": the day the row was entered from its source. */
  checkedOn: day().notNull(),
  confirmed: flag().notNull(),
});

/** Wording of postings that may shut people out, with what could stand there instead (app/domain/posting/wording.ts). */
export const wordingRules = sqliteTable('wording_rules', {
  id: text().primaryKey(),
  ground: text({ enum: wordingGrounds }).notNull(),
  pattern: text().notNull(),
  unless: text(),
  titleOnly: flag().notNull(),
  /** German, as postings are. */
  instead: text().notNull(),
  legalBasis: text().notNull(),
  validFrom: day().notNull(),
  validTo: day(),
  source: text().notNull(),
  /** "Stand": the day the row was entered from its source. */
  checkedOn: day().notNull(),
  confirmed: flag().notNull(),
});
