import { lt, sql } from 'drizzle-orm';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../client.ts';
import { jobFits, proposals, shownMusts, shownProfiles } from '../schema/match.ts';
import { groupOf } from './company-group.ts';

/** What a company or its group was told of a person's musts; null: it has read nothing of her that is still remembered. */
export async function mustsToldBefore(
  handle: Handle,
  companyId: string,
  profileId: string,
): Promise<ReadonlySet<string> | null> {
  const [seen] = await handle
    .select({ profileId: shownProfiles.profileId })
    .from(shownProfiles)
    .where(sql`${shownProfiles.profileId} = ${profileId} and ${shownProfiles.companyId} in ${groupOf(companyId)}`)
    .limit(1);
  if (seen === undefined) return null;
  const rows = await handle
    .selectDistinct({ must: shownMusts.must })
    .from(shownMusts)
    .where(sql`${shownMusts.profileId} = ${profileId} and ${shownMusts.companyId} in ${groupOf(companyId)}`);
  return new Set(rows.map(({ must }) => must));
}

/** Remembers whom a company reads of, and which musts it is told of her. */
export async function rememberShown(
  tx: Tx,
  row: { companyId: string; profileId: string; musts: readonly string[]; shownOn: Day },
): Promise<void> {
  const { companyId, profileId, musts, shownOn } = row;
  await tx
    .insert(shownProfiles)
    .values({ companyId, profileId, shownOn })
    .onConflictDoUpdate({ target: [shownProfiles.companyId, shownProfiles.profileId], set: { shownOn } });
  if (musts.length === 0) return;
  await tx
    .insert(shownMusts)
    .values(musts.map((must) => ({ companyId, profileId, must, shownOn })))
    .onConflictDoUpdate({ target: [shownMusts.companyId, shownMusts.profileId, shownMusts.must], set: { shownOn } });
}

const isStillRead = sql`exists (select 1 from ${jobFits} inner join ${proposals} on ${proposals.id} = ${jobFits.proposalId} where ${jobFits.companyId} = ${shownProfiles.companyId} and ${proposals.profileId} = ${shownProfiles.profileId})`;

/**
 * Retention: what companies still read was shown today; what was shown last before `before` is forgotten.
 * @returns how many pairs of company and person were forgotten
 */
export async function forgetShown(tx: Tx, today: Day, before: Day): Promise<number> {
  await tx.update(shownProfiles).set({ shownOn: today }).where(isStillRead);
  const rows = await tx
    .delete(shownProfiles)
    .where(lt(shownProfiles.shownOn, before))
    .returning({ profileId: shownProfiles.profileId });
  await tx
    .delete(shownMusts)
    .where(
      sql`not exists (select 1 from ${shownProfiles} where ${shownProfiles.companyId} = ${shownMusts.companyId} and ${shownProfiles.profileId} = ${shownMusts.profileId})`,
    );
  return rows.length;
}
