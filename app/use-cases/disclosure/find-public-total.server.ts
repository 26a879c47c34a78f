import { publicTotal } from '#app/domain/disclosure/k-rule.ts';
import { sumOfFrozenCounts } from '#db/queries/disclosure/public-class.ts';
import type { AppContext } from '../app-context.ts';
import { isBrowsingOpen } from './is-browsing-open.server.ts';

/**
 * For everybody, before any sign-in: how many profiles without a name there are at least, read from the numbers of the last
 * batch alone. Nobody who comes or goes moves it before the next one.
 * @returns null where nothing is said: too few, no batch yet, or browsing is closed
 */
export async function findPublicTotal(app: Pick<AppContext, 'db'>): Promise<number | null> {
  if (!(await isBrowsingOpen(app))) return null;
  return publicTotal(await sumOfFrozenCounts(app.db));
}
