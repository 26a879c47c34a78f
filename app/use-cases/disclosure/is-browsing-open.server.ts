import { findDeploymentRun } from '#db/queries/attack-run.ts';
import type { AppContext } from '../app-context.ts';

/**
 * Whether companies may browse: no as long as the last measurement of this deployment found a broken promise on which
 * browsing rests. Before the first measurement yes: the gate keeps the K rule by itself. Machinery asks, no rights.
 */
export async function isBrowsingOpen(app: Pick<AppContext, 'db'>): Promise<boolean> {
  return (await findDeploymentRun(app.db))?.closesBrowsing !== true;
}
