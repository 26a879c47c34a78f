import type { Actor } from '#app/domain/account/actor.ts';
import { listJobs as queryJobs } from '#db/queries/job/job.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/** The newest hundred jobs with their progress, for administration. */
export async function listJobs(app: AppContext, actor: Actor) {
  allow(actor, 'job.read', {});
  return queryJobs(app.db, 100);
}
