import { sql } from 'drizzle-orm';
import type { Database, Handle } from '#db/client.ts';
import { write } from '#db/transaction.ts';
import { MATCH_DOCUMENT_VERSION } from '../../documents/match-document.ts';
import { MENTOR_DOCUMENT_VERSION } from '../../documents/mentor-document.ts';
import { POSTING_DOCUMENT_VERSION } from '../../documents/posting-document.ts';

/** Raised whenever a table below or the meaning of a column changes. */
const TABLES_VERSION = 5;
/** Changes with the tables and with every kind of document in them. */
export const embeddedLayout = [
  TABLES_VERSION,
  MATCH_DOCUMENT_VERSION,
  POSTING_DOCUMENT_VERSION,
  MENTOR_DOCUMENT_VERSION,
].join('.');

/**
 * The engine's own tables, outside the migrations: they hold nothing that can't be rebuilt, and drizzle-kit knows
 * neither WITHOUT ROWID nor FTS5. `match_row` is clustered the way it is read: by concept, whether anything is known of
 * the person's German, place, and how far people go, so that from a place 30 km away only those are read who go 30 km.
 * `match_profile` is narrow: of everybody who passes the filters a row is read; the document only of the few that are shown.
 */
const tables = [
  `CREATE TABLE match_row (
    skill INTEGER NOT NULL, german INTEGER NOT NULL, place INTEGER NOT NULL, max_km INTEGER NOT NULL, profile INTEGER NOT NULL,
    kinds INTEGER NOT NULL, shifts INTEGER NOT NULL, licences INTEGER NOT NULL,
    hours_min INTEGER NOT NULL, hours_max INTEGER NOT NULL, free_day INTEGER NOT NULL, without_car INTEGER NOT NULL,
    listening INTEGER NOT NULL, reading INTEGER NOT NULL, writing INTEGER NOT NULL, speaking INTEGER NOT NULL,
    sketch INTEGER NOT NULL,
    PRIMARY KEY (skill, german, place, max_km, profile)) WITHOUT ROWID`,
  `CREATE TABLE match_profile (
    profile INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, organisation TEXT NOT NULL, version INTEGER NOT NULL,
    german INTEGER NOT NULL, place INTEGER NOT NULL, max_km INTEGER NOT NULL,
    blended_listening INTEGER NOT NULL, blended_reading INTEGER NOT NULL, blended_writing INTEGER NOT NULL, blended_speaking INTEGER NOT NULL)`,
  `CREATE TABLE match_document (profile INTEGER PRIMARY KEY, concepts TEXT NOT NULL, document TEXT NOT NULL)`,
  `CREATE TABLE match_count (skill INTEGER PRIMARY KEY, profiles INTEGER NOT NULL)`,
  `CREATE TABLE posting_row (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, place INTEGER NOT NULL, kind INTEGER NOT NULL,
    shifts INTEGER NOT NULL, licences INTEGER NOT NULL, hours_min INTEGER NOT NULL, hours_max INTEGER NOT NULL,
    start_day INTEGER NOT NULL, needs_car INTEGER NOT NULL, is_open INTEGER NOT NULL,
    listening INTEGER NOT NULL, reading INTEGER NOT NULL, writing INTEGER NOT NULL, speaking INTEGER NOT NULL,
    must_count INTEGER NOT NULL, nice_count INTEGER NOT NULL, occupation_count INTEGER NOT NULL, document TEXT NOT NULL)`,
  `CREATE TABLE posting_concept (
    concept INTEGER NOT NULL, posting INTEGER NOT NULL, asked_as INTEGER NOT NULL,
    PRIMARY KEY (concept, posting, asked_as)) WITHOUT ROWID`,
  `CREATE INDEX posting_concept_by_posting ON posting_concept (posting)`,
  `CREATE VIRTUAL TABLE posting_text USING fts5(words, tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'")`,
  `CREATE TABLE mentor_row (id TEXT PRIMARY KEY, place INTEGER NOT NULL, document TEXT NOT NULL) WITHOUT ROWID`,
];
const names = [
  'match_row',
  'match_profile',
  'match_document',
  'match_count',
  'posting_row',
  'posting_concept',
  'posting_text',
  'mentor_row',
];

/**
 * Creates the embedded engine's tables, or makes them anew when their layout is of an older version.
 * @returns true when they are new, hence empty: the caller rebuilds the index
 */
export async function ensureEmbeddedTables(db: Database): Promise<boolean> {
  await db.run(sql.raw('CREATE TABLE IF NOT EXISTS search_layout (version TEXT NOT NULL)'));
  if ((await layoutOf(db)) === embeddedLayout) return false;
  await write(db, async (tx) => {
    for (const name of names) await tx.run(sql.raw(`DROP TABLE IF EXISTS ${name}`));
    for (const statement of tables) await tx.run(sql.raw(statement));
    await tx.run(sql.raw('DELETE FROM search_layout'));
    await tx.run(sql`INSERT INTO search_layout (version) VALUES (${embeddedLayout})`);
  });
  return true;
}

async function layoutOf(handle: Handle): Promise<string | undefined> {
  const [row] = await handle.all<{ version: string }>(sql.raw('SELECT version FROM search_layout'));
  return row?.version;
}
