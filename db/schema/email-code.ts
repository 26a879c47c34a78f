import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { emailCodePurposes } from '#app/domain/account/email-code.ts';
import { id, instant } from '../columns.ts';

/** Codes by e-mail: known by keyed hashes of address and code; a row goes when its code was used or ran out. */
export const emailCodes = sqliteTable(
  'email_codes',
  {
    id: id(),
    purpose: text({ enum: emailCodePurposes }).notNull(),
    addressIndex: text().notNull(),
    /** Account or sign-up it opens. */
    aboutId: text().notNull(),
    codeHash: text().notNull(),
    /** Address, code and language, sealed, until a mail server has taken them; then null. */
    mailCipher: text(),
    nextSendAt: instant().notNull(),
    wrongTries: integer().notNull().default(0),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (table) => [
    index('email_codes_by_address').on(table.purpose, table.addressIndex),
    index('email_codes_by_end').on(table.expiresAt),
  ],
);
