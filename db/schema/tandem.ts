import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { reviewAnswers, tandemAlertKinds, tandemDateStates, tandemSides } from '#app/domain/mentoring/tandem-life.ts';
import { cefrLevels, languageSkills } from '#app/domain/profile/language-level.ts';
import { day, id, instant, version } from '../columns.ts';
import { tandems } from './mentoring.ts';

const tandemId = () =>
  text()
    .notNull()
    .references(() => tandems.id, { onDelete: 'cascade' });

/** A meeting that was arranged: one row from the first plan to its end, so that calendars know it again. */
export const tandemDates = sqliteTable(
  'tandem_dates',
  {
    id: id(),
    tandemId: tandemId(),
    at: instant().notNull(),
    minutes: integer().notNull(),
    /** A public place. */
    place: text().notNull(),
    state: text({ enum: tandemDateStates }).notNull(),
    /** Grows with every change: calendars keep the highest. */
    sequence: integer().notNull(),
    lateSide: text({ enum: tandemSides }),
    lateMinutes: integer(),
    changedAt: instant().notNull(),
  },
  (table) => [
    uniqueIndex('tandem_dates_one_planned')
      .on(table.tandemId)
      .where(sql`state = 'planned'`),
    index('tandem_dates_by_tandem').on(table.tandemId, table.at),
    index('tandem_dates_by_state').on(table.state, table.at),
  ],
);

/** What the two of a tandem write to each other, sealed with the learner's own key: it goes with her. */
export const tandemMessages = sqliteTable(
  'tandem_messages',
  {
    id: id(),
    tandemId: tandemId(),
    side: text({ enum: tandemSides }).notNull(),
    textCipher: text().notNull(),
    sentAt: instant().notNull(),
  },
  (table) => [index('tandem_messages_by_tandem').on(table.tandemId, table.sentAt)],
);

/** How each side says it goes, once a month. */
export const tandemReviews = sqliteTable(
  'tandem_reviews',
  {
    id: id(),
    tandemId: tandemId(),
    /** First day of the month. */
    monthOn: day().notNull(),
    side: text({ enum: tandemSides }).notNull(),
    answer: text({ enum: reviewAnswers }).notNull(),
    answeredAt: instant().notNull(),
  },
  (table) => [uniqueIndex('tandem_reviews_one').on(table.tandemId, table.monthOn, table.side)],
);

/** Why the coordinator should call; of each kind one is open at a time. */
export const tandemAlerts = sqliteTable(
  'tandem_alerts',
  {
    id: id(),
    tandemId: tandemId(),
    kind: text({ enum: tandemAlertKinds }).notNull(),
    raisedAt: instant().notNull(),
    settledAt: instant(),
    settledBy: text(),
  },
  (table) => [
    uniqueIndex('tandem_alerts_one_open')
      .on(table.tandemId, table.kind)
      .where(sql`settled_at is null`),
  ],
);

/** What a mentor observed of a skill: her view, no evidence of German, and nothing reads it but the pages of a tandem. */
export const tandemObservations = sqliteTable(
  'tandem_observations',
  {
    id: id(),
    tandemId: tandemId(),
    skill: text({ enum: languageSkills }).notNull(),
    level: text({ enum: cefrLevels }).notNull(),
    observedOn: day().notNull(),
  },
  (table) => [uniqueIndex('tandem_observations_one').on(table.tandemId, table.skill, table.observedOn)],
);

/** Public places where tandems meet, kept by the house: of a town, or of one of its quarters. */
export const meetingPlaces = sqliteTable(
  'meeting_places',
  {
    id: id(),
    placeId: integer().notNull(),
    quarterId: integer(),
    name: text().notNull(),
    version: version(),
  },
  (table) => [index('meeting_places_by_place').on(table.placeId)],
);
