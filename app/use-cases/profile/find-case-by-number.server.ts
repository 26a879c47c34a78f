import { findIdentityIds } from '#app/identity/keep-identity.server.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { findProfileHeads, type ProfileHead } from '#db/queries/profile/profile.ts';
import type { AppContext } from '../app-context.ts';

/**
 * The case of an organisation under a customer number; null when it has none. Another house may have recorded the same
 * number: that is its affair, and nothing here tells of it (docs/decisions/numbers-belong-to-a-house.md).
 */
export async function findCaseByNumber(
  app: AppContext,
  handle: Handle,
  organisationId: string,
  customerNumber: string,
): Promise<ProfileHead | null> {
  const ids = (await findIdentityIds(handle, app.vault, 'customerNumber', [customerNumber])).get(customerNumber) ?? [];
  const heads = await findProfileHeads(handle, ids, dayOf(app.clock.now()));
  return heads.find((head) => head.organisationId === organisationId && head.state !== 'erased') ?? null;
}
