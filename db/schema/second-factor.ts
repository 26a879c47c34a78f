import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { users } from './account.ts';
import { id, instant, json } from '../columns.ts';

const userId = () =>
  text()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

/** Passkeys of staff: public keys alone; what signs with them never leaves the machine or the security key. */
export const passkeys = sqliteTable(
  'passkeys',
  {
    id: id(),
    /** As the authenticator names it; base64url. */
    credentialId: text().notNull().unique(),
    userId: userId(),
    /** COSE, base64url. */
    publicKey: text().notNull(),
    /** How often the authenticator says it has signed; 0 where it does not count. */
    signCount: integer().notNull(),
    transports: json<string[]>().notNull(),
    /** Browser and system in two words, so that a person recognises her own. */
    device: text(),
    createdAt: instant().notNull(),
    usedAt: instant(),
  },
  (table) => [index('passkeys_by_user').on(table.userId)],
);

/** What makes one-time codes (RFC 6238), sealed under a key of the house. */
export const oneTimeCodeKeys = sqliteTable('one_time_code_keys', {
  userId: userId().primaryKey(),
  keyCipher: text().notNull(),
  /** The half minute whose code was used last: no code works twice, nor an older one. */
  lastStep: integer().notNull(),
  /** Wrong codes since the last right one. */
  wrongTries: integer().notNull().default(0),
  createdAt: instant().notNull(),
});

/** Codes on paper for the day when nothing else is at hand; each works once. */
export const recoveryCodes = sqliteTable(
  'recovery_codes',
  { userId: userId(), codeHash: text().notNull(), usedAt: instant() },
  (table) => [primaryKey({ columns: [table.userId, table.codeHash] })],
);

/** The password was right and the second factor is still to come; known by the hash of a cookie, for some minutes. */
export const pendingSignIns = sqliteTable(
  'pending_sign_ins',
  {
    tokenHash: text().primaryKey(),
    userId: userId(),
    /** The house whose sign-in service let her in; null: a password did. */
    providerId: text(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (table) => [index('pending_sign_ins_by_user').on(table.userId)],
);
