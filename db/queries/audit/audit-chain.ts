import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { asc, desc, sql } from 'drizzle-orm';
import type { AuditHead, ChainFinding } from '#app/domain/audit/audit-chain.ts';
import type { Handle, Tx } from '../../client.ts';
import { keptQuery } from '../../kept-query.ts';
import { auditCheckpoints, auditRows } from '../../schema/audit.ts';

/** A row of the log as it lies in the file: every column as text, so that any change of a byte shows. */
export interface AuditLink {
  readonly seq: number;
  readonly segment: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectIds: string;
  readonly detail: string;
  readonly previousHash: string;
  readonly hash: string;
}

const firstHash = '0'.repeat(64);

/** SHA-256 over the hash before and the row's columns in a fixed order. */
export function auditHash(previousHash: string, link: Omit<AuditLink, 'hash' | 'previousHash'>): string {
  const { seq, segment, at, actorId, action, subjectKind, subjectIds, detail } = link;
  const content = [seq, segment, at, actorId, action, subjectKind, subjectIds, detail];
  return createHash('sha256').update(previousHash).update(JSON.stringify(content)).digest('hex');
}

const newestLink = keptQuery((handle) =>
  handle
    .select({ seq: auditRows.seq, segment: auditRows.segment, hash: auditRows.hash })
    .from(auditRows)
    .orderBy(desc(auditRows.seq))
    .limit(1)
    .prepare(),
);

/** Where the chain ends: its newest row, or what was left of the months before. */
export async function chainEnd(handle: Handle): Promise<{ seq: number; segment: string; hash: string }> {
  const [last] = await newestLink(handle).all();
  return last ?? chainStart(await listCheckpoints(handle));
}

export type Checkpoint = typeof auditCheckpoints.$inferSelect;

async function listCheckpoints(handle: Handle): Promise<Checkpoint[]> {
  return handle.select().from(auditCheckpoints).orderBy(asc(auditCheckpoints.lastSeq));
}

function chainStart(checkpoints: readonly Checkpoint[]): { seq: number; segment: string; hash: string } {
  const last = checkpoints.at(-1);
  return last === undefined
    ? { seq: 0, segment: '', hash: firstHash }
    : { seq: last.lastSeq, segment: last.segment, hash: last.hash };
}

/** The signature of a checkpoint; it covers the one before. */
function signatureOf(key: Buffer, before: string, point: Omit<Checkpoint, 'signature'>): string {
  const { firstSeq, lastSeq, segment, hash, removedAt } = point;
  return createHmac('sha256', key)
    .update(before)
    .update(JSON.stringify([firstSeq, lastSeq, segment, hash, removedAt.getTime()]))
    .digest('base64url');
}

/** The first month of which rows are left, `YYYY-MM`; null: the log is empty. */
export async function oldestSegment(handle: Handle): Promise<string | null> {
  const [row] = await handle.all<{ segment: string | null }>(sql`select min(segment) as segment from audit_rows`);
  return row?.segment ?? null;
}

/**
 * Removes whole months of the log, all before `segment`, and leaves a signed checkpoint from which the chain goes on.
 * @param segment first month that stays, `YYYY-MM`
 * @returns the removed row numbers, from - to; null when there was nothing to remove
 */
export async function removeSegments(
  tx: Tx,
  key: Buffer,
  segment: string,
  at: Date,
): Promise<{ firstSeq: number; lastSeq: number; hash: string } | null> {
  const [range] = await tx.all<{ firstSeq: number | null; lastSeq: number | null }>(
    sql`select min(seq) as "firstSeq", max(seq) as "lastSeq" from audit_rows where segment < ${segment}`,
  );
  if (range === undefined || range.firstSeq === null || range.lastSeq === null) return null;
  const [last] = await tx
    .select({ seq: auditRows.seq, segment: auditRows.segment, hash: auditRows.hash })
    .from(auditRows)
    .where(sql`${auditRows.seq} = ${range.lastSeq}`);
  if (last === undefined) return null;
  const before = (await listCheckpoints(tx)).at(-1)?.signature ?? '';
  const point = {
    firstSeq: range.firstSeq,
    lastSeq: range.lastSeq,
    segment: last.segment,
    hash: last.hash,
    removedAt: at,
  };
  await tx.insert(auditCheckpoints).values({ ...point, signature: signatureOf(key, before, point) });
  await tx.run(sql`delete from audit_rows where seq <= ${range.lastSeq}`);
  return { firstSeq: point.firstSeq, lastSeq: point.lastSeq, hash: point.hash };
}

export interface ChainCheck {
  /** Rows that were read. */
  readonly rows: number;
  /** Time of the last row that is sound; null: none. */
  readonly soundUntil: Date | null;
  /** What is wrong first, and with which row; null: nothing. */
  readonly finding: { readonly kind: ChainFinding; readonly seq: number } | null;
}

export interface ChainCheckOptions {
  /** Key the checkpoints are signed with; null: they are not checked. */
  readonly checkpointKey: Buffer | null;
  readonly heads?: readonly Pick<AuditHead, 'seq' | 'hash'>[];
  /** Told after each page. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Waited for between pages, so that others get their turn. */
  readonly pause?: () => Promise<void>;
}

const pageSize = 1000;

/**
 * Reads the whole log and names the first row that is not what was written: changed in whatever column, taken out, swapped,
 * or cut off at the end (by the counter of the table and by the heads noted outside). Writes nothing.
 */
export async function checkChain(handle: Handle, options: ChainCheckOptions): Promise<ChainCheck> {
  const checkpoints = await listCheckpoints(handle);
  const start = chainStart(checkpoints);
  const heads = new Map((options.heads ?? []).map(({ seq, hash }) => [seq, hash]));
  let rows = 0;
  let soundUntil: Date | null = null;
  const bad = (kind: ChainFinding, seq: number): ChainCheck => ({ rows, soundUntil, finding: { kind, seq } });

  const forged = options.checkpointKey === null ? undefined : firstForged(options.checkpointKey, checkpoints);
  if (forged !== undefined) return bad('checkpoint', forged.lastSeq);
  if ((heads.get(start.seq) ?? start.hash) !== start.hash) return bad('head', start.seq);
  const [known] = await handle.all<{ total: number; below: number; ever: number | null }>(sql`
    select (select count(*) from audit_rows) as total,
      (select count(*) from audit_rows where seq <= ${start.seq}) as below,
      (select seq from sqlite_sequence where name = 'audit_rows') as ever`);
  const { total = 0, below = 0, ever = null } = known ?? {};
  if (below > 0) return bad('extra', start.seq);

  let last = start;
  for (;;) {
    const page = await readLinks(handle, last.seq);
    for (const link of page) {
      const finding = wrongWith(link, last) ?? (differs(heads, link) ? 'head' : null);
      if (finding !== null) return bad(finding, finding === 'missing' ? last.seq + 1 : link.seq);
      last = link;
      rows += 1;
      soundUntil = new Date(Number(link.at));
    }
    options.onProgress?.(rows, total);
    if (page.length < pageSize) break;
    await options.pause?.();
  }
  const newest = Math.max(ever ?? 0, ...heads.keys());
  if (newest > last.seq) return bad('tail', last.seq + 1);
  return { rows, soundUntil, finding: null };
}

function wrongWith(link: AuditLink, last: { seq: number; segment: string; hash: string }): ChainFinding | null {
  if (link.seq !== last.seq + 1) return 'missing';
  if (link.hash !== auditHash(link.previousHash, link)) return 'changed';
  if (link.previousHash !== last.hash || link.segment < last.segment) return 'unlinked';
  return null;
}

function differs(heads: ReadonlyMap<number, string>, link: AuditLink): boolean {
  const noted = heads.get(link.seq);
  return noted !== undefined && noted !== link.hash;
}

function firstForged(key: Buffer, checkpoints: readonly Checkpoint[]): Checkpoint | undefined {
  let before = '';
  let firstSeq = 1;
  for (const point of checkpoints) {
    const expected = Buffer.from(signatureOf(key, before, point));
    const found = Buffer.from(point.signature);
    if (expected.length !== found.length || !timingSafeEqual(expected, found) || point.firstSeq !== firstSeq)
      return point;
    before = point.signature;
    firstSeq = point.lastSeq + 1;
  }
  return undefined;
}

async function readLinks(handle: Handle, after: number): Promise<AuditLink[]> {
  return handle.all<AuditLink>(sql`
    select seq, cast(segment as text) as segment, cast(at as text) as at, cast(actor_id as text) as "actorId",
      cast(action as text) as action, cast(subject_kind as text) as "subjectKind", cast(subject_ids as text) as "subjectIds",
      cast(detail as text) as detail, cast(previous_hash as text) as "previousHash", cast(hash as text) as hash
    from audit_rows where seq > ${after} order by seq limit ${pageSize}`);
}
