import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { jobKinds, jobStates } from '#app/domain/job/job.ts';
import { importKinds, importRunStates } from '#app/domain/imports/import-run.ts';
import { id, instant, json, version } from '../columns.ts';

/** Work that takes time or recurs; run inside the server, with progress. */
export const jobs = sqliteTable(
  'jobs',
  {
    id: id(),
    kind: text({ enum: jobKinds }).notNull(),
    state: text({ enum: jobStates }).notNull(),
    /** Null once it has ended: the same work may be asked for again. */
    idempotencyKey: text().unique(),
    input: json<Record<string, unknown>>().notNull(),
    result: json<Record<string, unknown>>(),
    /** Code of the failure, never a message with data. */
    failure: text(),
    progressDone: integer().notNull().default(0),
    progressTotal: integer().notNull().default(0),
    attempts: integer().notNull().default(0),
    leaseUntil: instant(),
    runAt: instant().notNull(),
    createdBy: text(),
    createdAt: instant().notNull(),
    finishedAt: instant(),
  },
  (table) => [index('jobs_by_state').on(table.state, table.runAt)],
);

/** One import of a list: uploaded, previewed, taken. Its rows hold personal data and live in the vault. */
export const importRuns = sqliteTable('import_runs', {
  id: id(),
  kind: text({ enum: importKinds }).notNull(),
  state: text({ enum: importRunStates }).notNull(),
  organisationId: text(),
  counts: json<Record<string, number>>().notNull(),
  columns: json<Record<string, string>>().notNull(),
  unknownColumns: json<string[]>().notNull(),
  failure: text(),
  createdBy: text(),
  createdAt: instant().notNull(),
  takenAt: instant(),
  expiresAt: instant().notNull(),
  version: version(),
});
