import { lt, sql } from 'drizzle-orm';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { jobFits, proposals, shownMusts, shownProfiles } from '../../schema/match.ts';
import { groupOf } from '../company/company-group.ts';

/** What is remembered of what companies were told of a person. */
export interface ToldOfPerson {
  /** Musts the company or its group was told; null: it has read nothing of her. */
  readonly before: ReadonlySet<string> | null;
  /** Musts any company was told, those included. */
  readonly toAnybody: readonly string[];
}

/** What a company or its group, and all of them together, were told of a person's musts. */
export async function toldOfPerson(handle: Handle, companyId: string, profileId: string): Promise<ToldOfPerson> {
  const rows = await handle.all<{ must: string | null; isOfGroup: number }>(sql`
    select m.must as must, max(p.company_id in ${groupOf(companyId)}) as "isOfGroup"
    from ${shownProfiles} p left join ${shownMusts} m on m.company_id = p.company_id and m.profile_id = p.profile_id
    where p.profile_id = ${profileId} group by m.must order by m.must`);
  const ofGroup = rows.filter(({ isOfGroup }) => isOfGroup === 1);
  const mustsIn = (of: typeof rows) => of.flatMap(({ must }) => must ?? []);
  return { before: ofGroup.length === 0 ? null : new Set(mustsIn(ofGroup)), toAnybody: mustsIn(rows) };
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
 * @returns the persons, once per company, of whom it was forgotten
 */
export async function forgetShown(tx: Tx, today: Day, before: Day): Promise<string[]> {
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
  return rows.map(({ profileId }) => profileId);
}
