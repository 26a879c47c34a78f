import { sql } from 'drizzle-orm';
import type { Handle } from '#db/client.ts';
import type { MatchDocument } from '../../documents/match-document.ts';
import type { MentorDocument } from '../../documents/mentor-document.ts';
import type { PostingDocument } from '../../documents/posting-document.ts';
import type { RebuildProgress } from '../../engine.ts';

export type IndexKind = RebuildProgress['kind'];
export const indexKinds: readonly IndexKind[] = ['profile', 'posting', 'mentor'];

export interface StoredDocument {
  readonly profile: MatchDocument;
  readonly posting: PostingDocument;
  readonly mentor: MentorDocument;
}

/** Where the documents of each kind are, with their ids. */
const tables = {
  profile: sql.raw('(SELECT p.id, d.document FROM match_profile p JOIN match_document d ON d.profile = p.profile)'),
  posting: sql.raw('posting_row'),
  mentor: sql.raw('mentor_row'),
} as const;

/**
 * Documents as they stand in the embedded index, which changes with the subject in one transaction: what an engine
 * outside the database copies, and what its hits are explained from. Ids that are not in the index are absent.
 */
export async function storedDocuments<Kind extends IndexKind>(
  handle: Handle,
  kind: Kind,
  ids: readonly string[],
): Promise<StoredDocument[Kind][]> {
  if (ids.length === 0) return [];
  const rows = await handle.all<{ document: string }>(
    sql`SELECT document FROM ${tables[kind]} WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  return rows.map(({ document }) => JSON.parse(document) as StoredDocument[Kind]);
}

/** The next page of the embedded index, ascending by id. @param after last id of the page before; null: from the start */
export async function storedDocumentsAfter<Kind extends IndexKind>(
  handle: Handle,
  kind: Kind,
  after: string | null,
  limit: number,
): Promise<StoredDocument[Kind][]> {
  const rows = await handle.all<{ document: string }>(
    sql`SELECT document FROM ${tables[kind]} WHERE ${after} IS NULL OR id > ${after} ORDER BY id LIMIT ${limit}`,
  );
  return rows.map(({ document }) => JSON.parse(document) as StoredDocument[Kind]);
}

/** The version of each of these subjects in the embedded index; those that are not in it are absent. */
export async function storedVersions(
  handle: Handle,
  kind: IndexKind,
  ids: readonly string[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await handle.all<{ id: string; version: number }>(
    sql`SELECT id, document ->> 'version' AS version FROM ${tables[kind]} WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** How many documents of a kind the embedded index holds. */
export async function countStored(handle: Handle, kind: IndexKind): Promise<number> {
  const [row] = await handle.all<{ count: number }>(sql`SELECT count(*) AS count FROM ${tables[kind]}`);
  return row?.count ?? 0;
}
