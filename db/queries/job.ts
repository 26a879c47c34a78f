import { desc } from 'drizzle-orm';
import type { Handle } from '../client.ts';
import { jobs } from '../schema/job.ts';

/** The newest jobs first; for administration. */
export async function listJobs(handle: Handle, limit: number) {
  return handle
    .select({
      id: jobs.id,
      kind: jobs.kind,
      state: jobs.state,
      failure: jobs.failure,
      progressDone: jobs.progressDone,
      progressTotal: jobs.progressTotal,
      attempts: jobs.attempts,
      createdAt: jobs.createdAt,
      finishedAt: jobs.finishedAt,
    })
    .from(jobs)
    .orderBy(desc(jobs.createdAt))
    .limit(limit);
}
