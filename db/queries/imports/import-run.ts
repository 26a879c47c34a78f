import { and, desc, eq, lt, ne, or, sql, type SQL } from 'drizzle-orm';
import type { FieldMark } from '#app/domain/imports/plan-import.ts';
import type { ImportCounts, ImportKind, ImportRun, ImportRunState } from '#app/domain/imports/import-run.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Handle, Tx } from '../../client.ts';
import { listed } from '../../listed.ts';
import { placements } from '../../schema/assistance.ts';
import { importRuns } from '../../schema/job.ts';
import { mentors } from '../../schema/mentoring.ts';
import { postings } from '../../schema/posting.ts';
import { importMarks, profiles } from '../../schema/profile.ts';

const columns = {
  id: importRuns.id,
  kind: importRuns.kind,
  state: importRuns.state,
  organisationId: importRuns.organisationId,
  counts: importRuns.counts,
  columns: importRuns.columns,
  unknownColumns: importRuns.unknownColumns,
  failure: importRuns.failure,
  createdBy: importRuns.createdBy,
  createdAt: importRuns.createdAt,
  takenAt: importRuns.takenAt,
  version: importRuns.version,
};

export async function insertImportRun(tx: Tx, row: Omit<typeof importRuns.$inferInsert, 'version'>): Promise<void> {
  await tx.insert(importRuns).values(row);
}

export async function findImportRun(handle: Handle, id: string): Promise<ImportRun | null> {
  const [row] = await handle.select(columns).from(importRuns).where(eq(importRuns.id, id));
  return row ?? null;
}

/** Runs of a kind within a scope, the newest first; dropped ones are left out. */
export async function listImportRuns(
  handle: Handle,
  scope: Scope,
  kind: ImportKind,
  limit: number,
): Promise<ImportRun[]> {
  return handle
    .select(columns)
    .from(importRuns)
    .where(and(within(scope), eq(importRuns.kind, kind), ne(importRuns.state, 'dropped')))
    .orderBy(desc(importRuns.createdAt))
    .limit(limit);
}

function within(scope: Scope): SQL | undefined {
  if (scope.all) return undefined;
  return scope.organisationId === null ? sql`false` : eq(importRuns.organisationId, scope.organisationId);
}

/** Moves a run on, if it is still in one of the states expected. Returns whether it was. */
export async function moveImportRun(
  tx: Tx,
  id: string,
  from: readonly ImportRunState[],
  change: {
    readonly state: ImportRunState;
    readonly counts?: ImportCounts;
    readonly takenAt?: Date;
    readonly failure?: string;
  },
): Promise<boolean> {
  const rows = await tx
    .update(importRuns)
    .set({
      ...change,
      counts: change.counts === undefined ? undefined : { ...change.counts },
      version: sql`${importRuns.version} + 1`,
    })
    .where(and(eq(importRuns.id, id), or(...from.map((state) => eq(importRuns.state, state)))))
    .returning({ id: importRuns.id });
  return rows.length === 1;
}

/** Progress of a run that is being taken. */
export async function putImportCounts(tx: Tx, id: string, counts: ImportCounts): Promise<void> {
  await tx
    .update(importRuns)
    .set({ counts: { ...counts } })
    .where(eq(importRuns.id, id));
}

/** Runs whose rows have outlived their purpose; those being taken are left alone. */
export async function listExpiredImportRuns(handle: Handle, now: Date): Promise<string[]> {
  const rows = await handle
    .select({ id: importRuns.id })
    .from(importRuns)
    .where(
      and(
        lt(importRuns.expiresAt, now),
        ne(importRuns.state, 'taking'),
        ne(importRuns.state, 'dropped'),
        sql`exists (select 1 from vault_import_rows where run_id = ${importRuns.id})`,
      ),
    );
  return rows.map((row) => row.id);
}

/** Runs of which nothing is kept any more, so that their keys can go. */
export async function listEndedImportRuns(handle: Handle, now: Date): Promise<string[]> {
  const rows = await handle
    .select({ id: importRuns.id })
    .from(importRuns)
    .where(
      and(
        or(lt(importRuns.expiresAt, now), eq(importRuns.state, 'dropped')),
        ne(importRuns.state, 'taking'),
        sql`not exists (select 1 from vault_import_rows where run_id = ${importRuns.id})`,
      ),
    );
  return rows.map((row) => row.id);
}

/** What the last taken import said and stored, by owner and field. */
export async function listImportMarks(
  handle: Handle,
  ownerIds: readonly string[],
): Promise<Map<string, Record<string, FieldMark>>> {
  const marks = new Map<string, Record<string, FieldMark>>();
  if (ownerIds.length === 0) return marks;
  const rows = await handle
    .select({ ownerId: importMarks.ownerId, field: importMarks.field, valueHash: importMarks.valueHash })
    .from(importMarks)
    .where(sql`${importMarks.ownerId} in ${listed(ownerIds)}`);
  for (const { ownerId, field, valueHash } of rows) {
    const [said = '', stored = ''] = valueHash.split(':');
    const own = marks.get(ownerId) ?? {};
    marks.set(ownerId, own);
    own[field] = { said, stored };
  }
  return marks;
}

export interface ImportMark extends FieldMark {
  readonly ownerId: string;
  readonly field: string;
}

/** Writes marks, replacing older ones of the same field. */
export async function putImportMarks(
  tx: Tx,
  ownerKind: 'posting' | 'profile' | 'mentor',
  runId: string,
  marks: readonly ImportMark[],
): Promise<void> {
  if (marks.length === 0) return;
  const values = marks.map(({ ownerId, field, said, stored }) => [
    `${ownerId}.${field}`,
    ownerId,
    field,
    `${said}:${stored}`,
  ]);
  await tx.run(sql`
    insert into import_marks (id, owner_kind, owner_id, field, value_hash, run_id)
    select value ->> 0, ${ownerKind}, value ->> 1, value ->> 2, value ->> 3, ${runId} from json_each(${JSON.stringify(values)}) where true
    on conflict (owner_id, field) do update set value_hash = excluded.value_hash, run_id = excluded.run_id`);
}

const isPlaced = (subject: SQL) =>
  sql<boolean>`exists (select 1 from ${placements} where ${subject} and ${placements.state} in ('preparing', 'started'))`.mapWith(
    Boolean,
  );

/** Cases of an organisation that once came from a list, erased ones left out. */
export async function listImportedProfiles(handle: Handle, organisationId: string) {
  return handle
    .select({
      id: profiles.id,
      caseCode: profiles.caseCode,
      state: profiles.state,
      isPlaced: isPlaced(sql`${placements.profileId} = ${profiles.id}`),
    })
    .from(profiles)
    .where(
      and(
        eq(profiles.organisationId, organisationId),
        eq(profiles.isGuest, false),
        ne(profiles.state, 'erased'),
        sql`exists (select 1 from ${importMarks} where ${importMarks.ownerId} = ${profiles.id})`,
      ),
    );
}

/** Whether these profiles are in a running placement. */
export async function placedProfileIds(handle: Handle, ids: readonly string[]): Promise<Set<string>> {
  const rows = await handle
    .selectDistinct({ id: placements.profileId })
    .from(placements)
    .where(and(sql`${placements.profileId} in ${listed(ids)}`, sql`${placements.state} in ('preparing', 'started')`));
  return new Set(rows.map((row) => row.id));
}

/** Postings that have a number from a list: all that were imported, and those typed in with one. */
export async function listNumberedPostings(handle: Handle) {
  return handle
    .select({
      id: postings.id,
      externalNumber: postings.externalNumber,
      state: postings.state,
      isImported:
        // Written out: columns of a selection from one table lose their table's name.
        sql<boolean>`exists (select 1 from import_marks m where m.owner_id = postings.id)`.mapWith(Boolean),
      isPlaced: isPlaced(sql`${placements.postingId} = ${postings.id}`),
    })
    .from(postings)
    .where(sql`${postings.externalNumber} is not null`);
}

/** Volunteers of an organisation who once came from a list. */
export async function listImportedMentors(handle: Handle, organisationId: string) {
  return handle
    .select({
      id: mentors.id,
      caseCode: mentors.caseCode,
      state: mentors.state,
      hasTandem:
        sql<boolean>`exists (select 1 from tandems t where t.mentor_id = mentors.id and t.state != 'ended')`.mapWith(
          Boolean,
        ),
    })
    .from(mentors)
    .where(
      and(
        eq(mentors.organisationId, organisationId),
        sql`exists (select 1 from ${importMarks} where ${importMarks.ownerId} = ${mentors.id})`,
      ),
    );
}
