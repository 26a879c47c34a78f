import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { openingReasons } from '#app/domain/identity/identity-opening.ts';
import { importChoices, importRowStates } from '#app/domain/imports/import-run.ts';
import { instant, version } from '../columns.ts';

/**
 * The vault: who a candidate or a volunteer is. Every `...Cipher` column is encrypted with the person's own key
 * (see cipher.ts); AAD = table + column + row id. `id` is the profile's or the mentor's id.
 */
export const vaultPersons = sqliteTable('vault_persons', {
  id: text().primaryKey(),
  kind: text({ enum: ['candidate', 'volunteer'] }).notNull(),
  /** JSON { firstName, lastName } */
  nameCipher: text(),
  /** JSON { email, phone, street, postcode, place, preferredRoute } */
  contactCipher: text(),
  /** JSON { birthOn } */
  birthCipher: text(),
  /** JSON { residenceStatus, validUntilOn, permitText, housing, enteredOn, flags, residenceRule } */
  statusCipher: text(),
  /** JSON { customerNumber } */
  numberCipher: text(),
  updatedAt: instant().notNull(),
  erasedAt: instant(),
  version: version(),
});

/** Keyed hashes for exact look-up: customer number, e-mail address, folded last name, each word of a name. */
export const vaultIndexes = sqliteTable(
  'vault_indexes',
  {
    field: text({ enum: ['customerNumber', 'email', 'lastName', 'nameWord'] }).notNull(),
    hash: text().notNull(),
    personId: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.field, table.hash, table.personId] }),
    index('vault_indexes_by_person').on(table.personId),
  ],
);

/** Identities that were opened by somebody without the case; the words go with the person's key. */
export const vaultOpenings = sqliteTable(
  'vault_openings',
  {
    id: text().primaryKey(),
    personId: text().notNull(),
    openedBy: text().notNull(),
    openedAt: instant().notNull(),
    reason: text({ enum: openingReasons }).notNull(),
    /** Why, in words. */
    textCipher: text(),
  },
  (table) => [index('vault_openings_by_person').on(table.personId), index('vault_openings_by_time').on(table.openedAt)],
);

/** Rows of an uploaded list, until the import is taken or dropped: they hold personal data. */
export const vaultImportRows = sqliteTable(
  'vault_import_rows',
  {
    runId: text().notNull(),
    rowNumber: integer().notNull(),
    state: text({ enum: importRowStates }).notNull(),
    /** What a person chose for this row: the list's value, what stands here, or to close what is no longer listed. */
    choice: text({ enum: importChoices }),
    subjectId: text(),
    /** JSON of the parsed row and its problems. */
    rowCipher: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.rowNumber] }),
    index('vault_import_rows_by_state').on(table.runId, table.state),
  ],
);
