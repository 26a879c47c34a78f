import type { Tx } from '#db/client.ts';
import { removeWhoMayNot } from '#db/queries/disclosure/public-profile.ts';

/**
 * Whoever of these may not be seen by companies any more leaves the public tables at once, in the transaction in which her
 * profile or her consent changed. Asks the rows themselves, so it may be called whenever something might have ended; nobody
 * joins here, newcomers and edits wait for the weekly batch.
 */
export async function leavePublicSide(tx: Tx, profileIds: readonly string[]): Promise<void> {
  await removeWhoMayNot(tx, profileIds);
}
