import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { organisationKinds, type Role } from '#app/domain/account/role.ts';
import { caseloadBands } from '#app/domain/assistance/caseload.ts';
import { day, flag, id, instant, json, version } from '../columns.ts';

export const organisations = sqliteTable('organisations', {
  id: id(),
  name: text().notNull(),
  kind: text({ enum: organisationKinds }).notNull(),
  phone: text(),
  /** From this day on its staff signs in with a second factor; null: whoever wants to. */
  secondFactorFrom: day(),
  version: version(),
});

export const teams = sqliteTable('teams', {
  id: id(),
  organisationId: text()
    .notNull()
    .references(() => organisations.id),
  name: text().notNull(),
  /** Which target band its caseload is measured against; null: none. */
  caseloadBand: text({ enum: caseloadBands }),
  version: version(),
});

/**
 * Everybody who can sign in. Staff and company users keep name, e-mail and phone here;
 * a mentor's are in the vault, here only `loginIndex` (keyed hash of the folded address) leads to the row.
 */
export const users = sqliteTable(
  'users',
  {
    id: id(),
    loginIndex: text().notNull().unique(),
    email: text(),
    displayName: text(),
    phone: text(),
    passwordHash: text(),
    roles: json<Role[]>().notNull(),
    organisationId: text().references(() => organisations.id),
    teamId: text().references(() => teams.id),
    companyId: text(),
    mentorId: text(),
    locale: text({ enum: ['de', 'en'] })
      .notNull()
      .default('de'),
    /** Whether the portal may write mails to her; they say only that there is news. */
    wantsMails: flag().notNull().default(true),
    absentUntil: text(),
    coveredBy: text(),
    deactivatedAt: instant(),
    createdAt: instant().notNull(),
    version: version(),
  },
  (table) => [index('users_by_team').on(table.teamId), index('users_by_company').on(table.companyId)],
);

/** Lucia's sessions; `id` is the SHA-256 of what the cookie holds. `expiresAt` is in seconds (Lucia's shape). */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: integer().notNull(),
    createdAt: instant(),
    /** Browser and system in two words, so that a person recognises her own session. */
    device: text(),
    /** The house whose sign-in service let her in, which can sign her out too; null: a password or a code did. */
    providerId: text(),
  },
  (table) => [index('sessions_by_user').on(table.userId)],
);

/** One-time links: invitation, first administrator. Only the hash of the secret is kept. */
export const invitations = sqliteTable('invitations', {
  id: id(),
  tokenHash: text().notNull().unique(),
  purpose: text({ enum: ['invitation', 'firstAdministrator', 'passwordReset'] }).notNull(),
  roles: json<Role[]>().notNull(),
  userId: text().references(() => users.id),
  organisationId: text().references(() => organisations.id),
  teamId: text(),
  companyId: text(),
  mentorId: text(),
  createdBy: text(),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
});

/** Attempts per keyed hash (address, network, both); survives a restart. */
export const signInAttempts = sqliteTable('sign_in_attempts', {
  key: text().primaryKey(),
  count: integer().notNull(),
  windowEndsAt: instant().notNull(),
});

/** A form that was sent after its session had ended: encrypted, for the same user, for 30 minutes. */
export const keptForms = sqliteTable('kept_forms', {
  id: id(),
  userId: text().notNull(),
  path: text().notNull(),
  cipher: text().notNull(),
  expiresAt: instant().notNull(),
});

/** One submit, one record: the second arrival of a key answers with the first result. */
export const submissions = sqliteTable(
  'submissions',
  {
    key: text().notNull(),
    scope: text().notNull(),
    result: text().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.scope, table.key] })],
);

/** Texts each house edits (Impressum, privacy notice ...). `placeholder` means: still a draft, production refuses to start. */
export const houseTexts = sqliteTable(
  'house_texts',
  {
    page: text().notNull(),
    locale: text({ enum: ['de', 'en'] }).notNull(),
    body: text().notNull(),
    placeholder: flag().notNull(),
    updatedAt: instant().notNull(),
    version: version(),
  },
  (table) => [primaryKey({ columns: [table.page, table.locale] })],
);

/** Accessibility feedback; the address is optional and deleted with the row. */
export const feedbacks = sqliteTable('feedbacks', {
  id: id(),
  kind: text({ enum: ['accessibility'] }).notNull(),
  page: text(),
  message: text().notNull(),
  answerTo: text(),
  createdAt: instant().notNull(),
  doneAt: instant(),
});
