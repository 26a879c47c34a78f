import { sql, type Column, type SQL } from 'drizzle-orm';
import type { ConsentPurpose } from '#app/domain/consent/consent.ts';
import { companyBlocks } from '../../schema/company.ts';
import { profiles } from '../../schema/profile.ts';
import { standingYes } from '../consent/consent.ts';

/** Like `standingYes`, and 0 where she was never asked: `not` of an unknown is unknown, and its row would stay. */
function standing(profileId: Column, purpose: ConsentPurpose): SQL {
  return sql`coalesce(${standingYes(profileId, purpose)}, 0)`;
}

/** Condition: the person in column `profileId` may stand on the public side at all. */
export function mayStand(profileId: Column): SQL {
  return sql`exists (select 1 from ${profiles} where ${profiles.id} = ${profileId} and ${profiles.state} = 'published')
    and ${standing(profileId, 'namelessProfile')}`;
}

/**
 * Condition: the person in column `profileId` may be shown by herself. Whoever excluded a company is not: that company would
 * read her like all others, and a list of its own would tell it that it was excluded.
 */
export function mayStandAlone(profileId: Column): SQL {
  return sql`${standing(profileId, 'detailedProfile')}
    and not exists (select 1 from ${companyBlocks} where ${companyBlocks.profileId} = ${profileId})`;
}
