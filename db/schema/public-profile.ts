import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { DetailedProfile } from '#app/domain/disclosure/detailed-profile.ts';
import { cellGermans, type Rung } from '#app/domain/disclosure/ladder.ts';
import { batchStates } from '#app/domain/disclosure/public-batch.ts';
import { day, flag, instant, json } from '../columns.ts';
import { profiles } from './profile.ts';

/**
 * Weekly batches of the gate. The next one is prepared beside the current one, row by row; making it the current one is
 * one update. Numbers only.
 */
export const publicBatches = sqliteTable(
  'public_batches',
  {
    number: integer().primaryKey({ autoIncrement: true }),
    state: text({ enum: batchStates }).notNull(),
    /** The Monday of its week. */
    weekOn: day().notNull(),
    ladderVersion: integer().notNull(),
    /** Members a class must have; null: too few people, nothing is shown. */
    k: integer(),
    /** People who might stand in the classes when it was prepared, those of the detailed profile left out. */
    people: integer().notNull(),
    /** Of them, how many fit on no rung. */
    withheld: integer().notNull(),
    detailed: integer().notNull(),
    beganAt: instant().notNull(),
    currentAt: instant(),
  },
  (table) => [
    uniqueIndex('public_batches_one_current')
      .on(table.state)
      .where(sql`state = 'current'`),
  ],
);

/**
 * Stage 1: the one public table for all companies. Company pages read the open classes of the current batch, and nothing
 * of who is in them.
 */
export const publicClasses = sqliteTable(
  'public_classes',
  {
    batch: integer()
      .notNull()
      .references(() => publicBatches.number, { onDelete: 'cascade' }),
    /** `cellKey` of the ladder. */
    key: text().notNull(),
    rung: integer().$type<Rung>().notNull(),
    occupation: text().notNull(),
    region: text().notNull(),
    german: text({ enum: cellGermans }).notNull(),
    /** Members now, kept up with every withdrawal. Never shown. */
    count: integer().notNull(),
    /** What a card says until the next batch. */
    frozenCount: integer().notNull(),
    isOpen: flag().notNull(),
  },
  (table) => [primaryKey({ columns: [table.batch, table.key] })],
);

/** Who stands in which class, and why there. For the gate and the caseworker's page alone; a row goes at once when she withdraws. */
export const publicProfiles = sqliteTable(
  'public_profiles',
  {
    profileId: text()
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    batch: integer()
      .notNull()
      .references(() => publicBatches.number, { onDelete: 'cascade' }),
    /** Null: withheld. */
    classKey: text(),
    /** Per rung that was tried, how many people like her there were. */
    similar: json<(number | null)[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.profileId, table.batch] }),
    index('public_profiles_by_batch').on(table.batch),
  ],
);

/** Stage 1b: exactly what companies read of a person who chose the detailed profile. Written by the gate alone. */
export const detailedProfiles = sqliteTable(
  'detailed_profiles',
  {
    profileId: text()
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    batch: integer()
      .notNull()
      .references(() => publicBatches.number, { onDelete: 'cascade' }),
    document: json<DetailedProfile>().notNull(),
    documentVersion: integer().notNull(),
    /** The batch since which companies have read this very document: later ones leave it as it is. */
    sinceBatch: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.profileId, table.batch] }),
    index('detailed_profiles_by_batch').on(table.batch),
  ],
);
