import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { consentChannels, consentLanguages, consentPurposes, helperKinds } from '#app/domain/consent/consent.ts';
import { day, flag, id, instant } from '../columns.ts';
import { proposals } from './match.ts';
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
    /** The text word for word as it was shown or read out: company and posting filled in. */
    shownText: text().notNull(),
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

/**
 * A person's own way in, without an account: one link at a time. Link and short code are known by their hashes only; the code
 * is handed over separately and asked once per phone.
 */
export const consentLinks = sqliteTable(
  'consent_links',
  {
    id: id(),
    profileId: text()
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    tokenHash: text().notNull().unique(),
    codeHash: text().notNull(),
    /** Wrong codes since this one was issued. */
    wrongCodes: integer().notNull().default(0),
    language: text({ enum: consentLanguages }).notNull(),
    createdBy: text().notNull(),
    createdAt: instant().notNull(),
    /** A newer link took its place, or it was cut off. */
    endedAt: instant(),
  },
  (table) => [index('consent_links_by_profile').on(table.profileId, table.endedAt)],
);

/** Phones that got in with the code: they stay in while the link works. Known by the hash of their cookie. */
export const consentDevices = sqliteTable(
  'consent_devices',
  {
    id: id(),
    linkId: text()
      .notNull()
      .references(() => consentLinks.id, { onDelete: 'cascade' }),
    deviceHash: text().notNull().unique(),
    createdAt: instant().notNull(),
  },
  (table) => [index('consent_devices_by_link').on(table.linkId)],
);

/** "I have a question, please call me": about which question, until when; no words. */
export const callRequests = sqliteTable(
  'call_requests',
  {
    id: id(),
    profileId: text()
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    purpose: text({ enum: consentPurposes }).notNull(),
    proposalId: text().references(() => proposals.id, { onDelete: 'cascade' }),
    askedAt: instant().notNull(),
    dueOn: day().notNull(),
    doneAt: instant(),
    doneBy: text(),
  },
  (table) => [
    index('call_requests_open').on(table.doneAt, table.dueOn),
    index('call_requests_by_profile').on(table.profileId),
  ],
);

/**
 * Who has read a language's page words and consent texts and found them right. `version` is the hash of all of them: a
 * changed word needs a new review.
 */
export const languageReviews = sqliteTable(
  'language_reviews',
  {
    id: id(),
    language: text({ enum: consentLanguages }).notNull(),
    version: text().notNull(),
    reviewedBy: text().notNull(),
    reviewedOn: day().notNull(),
    recordedBy: text().notNull(),
    recordedAt: instant().notNull(),
  },
  (table) => [uniqueIndex('language_reviews_by_version').on(table.language, table.version)],
);
