import { and, count, eq, ne } from 'drizzle-orm';
import type { Handle } from '../../client.ts';
import { profiles } from '../../schema/profile.ts';

const openCase = (caseworkerId: string) =>
  and(eq(profiles.caseworkerId, caseworkerId), ne(profiles.state, 'closed'), ne(profiles.state, 'erased'));

/** How many open cases a caseworker has. */
export async function countOpenCases(handle: Handle, caseworkerId: string): Promise<number> {
  const [row] = await handle.select({ number: count() }).from(profiles).where(openCase(caseworkerId));
  return row?.number ?? 0;
}

/** A caseworker's open cases as `changeProfiles` takes them for handing on. */
export async function listOpenCases(handle: Handle, caseworkerId: string): Promise<{ id: string; version: number }[]> {
  return handle.select({ id: profiles.id, version: profiles.version }).from(profiles).where(openCase(caseworkerId));
}
