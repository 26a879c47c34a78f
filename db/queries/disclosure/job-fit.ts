import { and, asc, eq, gt, inArray, lt } from 'drizzle-orm';
import { GATE_VERSION, type JobFit } from '#app/domain/disclosure/job-fit.ts';
import type { Handle, Tx } from '../../client.ts';
import { listed } from '../../listed.ts';
import { jobFits, proposals } from '../../schema/match.ts';

/** Writes what a company sees of one proposal. The gate (use-cases/disclosure) is the only caller. */
export async function putJobFit(
  tx: Tx,
  row: {
    proposalId: string;
    companyId: string;
    postingId: string;
    pseudonym: string;
    fit: JobFit;
    gateVersion: number;
    writtenAt: Date;
  },
): Promise<void> {
  await tx
    .insert(jobFits)
    .values(row)
    .onConflictDoUpdate({
      target: jobFits.proposalId,
      set: { fit: row.fit, gateVersion: row.gateVersion, writtenAt: row.writtenAt },
    });
}

/** Which of the standing rows: of some profiles, of a posting, or written by an older gate. */
export type StandingJobFits =
  | { readonly profileIds: readonly string[] }
  | { readonly postingId: string }
  | { readonly proposalIds: readonly string[] };

/** What companies read at this moment: the rows the gate has to keep true. */
export async function standingJobFits(
  handle: Handle,
  of: StandingJobFits,
): Promise<
  { proposalId: string; postingId: string; profileId: string; companyId: string; gateVersion: number; fit: JobFit }[]
> {
  return handle
    .select({
      proposalId: jobFits.proposalId,
      postingId: proposals.postingId,
      profileId: proposals.profileId,
      companyId: jobFits.companyId,
      gateVersion: jobFits.gateVersion,
      fit: jobFits.fit,
    })
    .from(jobFits)
    .innerJoin(proposals, eq(proposals.id, jobFits.proposalId))
    .where(
      'postingId' in of
        ? eq(proposals.postingId, of.postingId)
        : 'proposalIds' in of
          ? inArray(proposals.id, listed(of.proposalIds))
          : inArray(proposals.profileId, listed(of.profileIds)),
    );
}

/** Proposals with a row of the gate, by id. @param below only rows of older gates than this version */
export async function listJobFitIds(
  handle: Handle,
  after: string,
  limit: number,
  below: number = Number.MAX_SAFE_INTEGER,
): Promise<string[]> {
  const rows = await handle
    .select({ id: jobFits.proposalId })
    .from(jobFits)
    .where(and(gt(jobFits.proposalId, after), lt(jobFits.gateVersion, below)))
    .orderBy(asc(jobFits.proposalId))
    .limit(limit);
  return rows.map((row) => row.id);
}

/** What the company sees: the pseudonym and the stage-2 fields, by proposal. Rows of an older gate are read by nobody. */
export async function listJobFits(
  handle: Handle,
  companyId: string,
): Promise<Map<string, { pseudonym: string; fit: JobFit }>> {
  const rows = await handle
    .select({ proposalId: jobFits.proposalId, pseudonym: jobFits.pseudonym, fit: jobFits.fit })
    .from(jobFits)
    .where(and(eq(jobFits.companyId, companyId), eq(jobFits.gateVersion, GATE_VERSION)));
  return new Map(rows.map((row) => [row.proposalId, { pseudonym: row.pseudonym, fit: row.fit }]));
}

/** What the company reads of one proposal; null before the person agreed and after the end. */
export async function findJobFit(
  handle: Handle,
  proposalId: string,
): Promise<{ pseudonym: string; fit: JobFit } | null> {
  const [row] = await handle
    .select({ pseudonym: jobFits.pseudonym, fit: jobFits.fit })
    .from(jobFits)
    .where(and(eq(jobFits.proposalId, proposalId), eq(jobFits.gateVersion, GATE_VERSION)));
  return row ?? null;
}
