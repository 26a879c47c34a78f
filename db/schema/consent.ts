import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { consentChannels, consentLanguages, consentPurposes, helperKinds } from '#app/domain/consent/consent.ts';
import { flag, id, instant } from '../columns.ts';
import { profiles } from './profile.ts';

/** Consent texts by version; `version` is the hash of the text. Rows are never changed. */
export const consentTexts = sqliteTable(
  'consent_texts',
  {
    version: text().primaryKey(),
    purpose: text({ enum: consentPurposes }).notNull(),
    language: text({ enum: consentLanguages }).notNull(),
    body: text().notNull(),
    reviewedBy: text(),
    reviewedOn: text(),
    current: flag().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [index('consent_texts_current').on(table.purpose, table.language, table.current)],
);

/** Decisions as given; a withdrawal fills `withdrawnAt`, a new decision is a new row. */
export const consents = sqliteTable(
  'consents',
  {
    id: id(),
    profileId: text()
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    purpose: text({ enum: consentPurposes }).notNull(),
    postingId: text(),
    companyId: text(),
    decision: text({ enum: ['yes', 'no'] }).notNull(),
    textVersion: text()
      .notNull()
      .references(() => consentTexts.version),
    language: text({ enum: consentLanguages }).notNull(),
    channel: text({ enum: consentChannels }).notNull(),
    helper: text({ enum: helperKinds }).notNull(),
    takenBy: text().notNull(),
    decidedAt: instant().notNull(),
    withdrawnAt: instant(),
    withdrawnBy: text(),
  },
  (table) => [index('consents_by_profile').on(table.profileId, table.purpose)],
);
