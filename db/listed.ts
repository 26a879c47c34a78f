import { sql, type SQL } from 'drizzle-orm';

/**
 * Many values as one bound list, for `inArray(profiles.id, listed(ids))`: a placeholder for each would make another statement for
 * each number of them.
 */
export function listed(values: readonly (string | number)[]): SQL {
  return sql`(select value from json_each(${JSON.stringify(values)}))`;
}
