import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { certificateKinds } from '#app/domain/mentoring/vetting.ts';
import { flag, id, instant, version } from '../columns.ts';
import { organisations } from './account.ts';

/** A sign-up that is not finished: what was answered is sealed, the phone and the address are known by hashes. */
export const volunteerDrafts = sqliteTable(
  'volunteer_drafts',
  {
    id: id(),
    deviceHash: text().notNull().unique(),
    /** Null until she has named an address. */
    addressIndex: text(),
    answersCipher: text().notNull(),
    emailConfirmedAt: instant(),
    /** Then its answers are gone: sent again, it is one record still. */
    finishedAt: instant(),
    changedAt: instant().notNull(),
  },
  (table) => [
    index('volunteer_drafts_by_address').on(table.addressIndex),
    index('volunteer_drafts_by_change').on(table.changedAt),
  ],
);

/** What a volunteer organisation offers, and which certificate that needs. */
export const mentorProgrammes = sqliteTable('mentor_programmes', {
  id: id(),
  organisationId: text()
    .notNull()
    .references(() => organisations.id),
  name: text().notNull(),
  isWithMinors: flag().notNull(),
  certificate: text({ enum: certificateKinds }).notNull(),
  version: version(),
});

/** What volunteers of one town are told: written by the coordinators, a draft until one of them has checked it. */
export const volunteerGuides = sqliteTable('volunteer_guides', {
  placeId: integer().primaryKey(),
  insurance: text().notNull(),
  travelCosts: text().notNull(),
  meetingPlaces: text().notNull(),
  onboarding: text().notNull(),
  contact: text().notNull(),
  isDraft: flag().notNull(),
  changedAt: instant().notNull(),
  version: version(),
});
