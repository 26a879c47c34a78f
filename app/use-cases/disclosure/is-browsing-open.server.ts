import { findMeasurement } from '#db/queries/disclosure/attack-run.ts';
import type { AppContext } from '../app-context.ts';

/** notMeasured: nobody knows yet what could be found out from the batch companies would see. broken: more than was promised. */
export type BrowsingGuard = 'open' | 'notMeasured' | 'broken';

/**
 * Whether companies may browse: only while the very batch they would see was measured on the people of this deployment and
 * kept every promise on which browsing rests. Open before the first batch: there is nothing to see. Machinery asks, no rights.
 */
export async function findBrowsingGuard(app: Pick<AppContext, 'db'>): Promise<BrowsingGuard> {
  const measured = await findMeasurement(app.db);
  if (measured === null || measured.closesBrowsing === false) return 'open';
  return measured.closesBrowsing === null ? 'notMeasured' : 'broken';
}

/** The same as yes or no. */
export async function isBrowsingOpen(app: Pick<AppContext, 'db'>): Promise<boolean> {
  return (await findBrowsingGuard(app)) === 'open';
}
