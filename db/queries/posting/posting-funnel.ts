import { count, eq, sql, type SQL } from 'drizzle-orm';
import { keptQuery } from '../../kept-query.ts';
import type { Handle } from '../../client.ts';
import { placements } from '../../schema/assistance.ts';
import { proposals } from '../../schema/match.ts';

/** What became of a posting, as counts only: no row of a person is read. */
export interface PostingFunnel {
  readonly proposed: number;
  readonly withCompany: number;
  readonly met: number;
  readonly introduced: number;
  readonly started: number;
  /** Work that lasts, and trials that came to their end: counted apart, a trial is no integration. */
  readonly lasts: number;
  readonly completed: number;
}

const ofPosting = sql.placeholder('postingId');

const placed = (state: SQL) =>
  sql<number>`(select count(*) from ${placements} where ${placements.postingId} = ${ofPosting} and ${placements.startedOn} is not null and ${state})`;

const funnelOfPosting = keptQuery((handle) =>
  handle
    .select({
      proposed: count(),
      withCompany: sql<number>`coalesce(sum(${proposals.releasedAt} is not null or ${proposals.appliedOn} is not null or ${proposals.state} in ('withCompany', 'callRequested', 'interested', 'applied', 'introduced')), 0)`,
      met: sql<number>`coalesce(sum(${proposals.companyAnswer} = 'meet' or ${proposals.introducedAt} is not null), 0)`,
      introduced: sql<number>`coalesce(sum(${proposals.introducedAt} is not null), 0)`,
      started: placed(sql`true`),
      lasts: placed(sql`${placements.state} = 'lasts'`),
      completed: placed(sql`${placements.state} = 'completed'`),
    })
    .from(proposals)
    .where(eq(proposals.postingId, ofPosting))
    .prepare(),
);

/** Counts of both ways together: proposed and handed over, read by the company or applied, interested, introduced, started, lasting, tried. */
export async function postingFunnel(handle: Handle, postingId: string): Promise<PostingFunnel> {
  const [counts] = await funnelOfPosting(handle).all({ postingId });
  const {
    proposed = 0,
    withCompany = 0,
    met = 0,
    introduced = 0,
    started = 0,
    lasts = 0,
    completed = 0,
  } = counts ?? {};
  return { proposed, withCompany, met, introduced, started, lasts, completed };
}
