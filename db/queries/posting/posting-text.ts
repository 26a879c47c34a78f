import { inArray, sql, type SQL } from 'drizzle-orm';
import { listed } from '../../listed.ts';
import { companies } from '../../schema/company.ts';
import { postings, postingSkills } from '../../schema/posting.ts';

/** Postings a text means without its letters standing in them. */
export interface MeantPostings {
  /** Of these occupations, or with one of these skills. */
  readonly concepts: readonly string[];
  readonly ids: readonly string[];
  /** The text names a place: then what is meant lies in one of these towns, and `rest` is what else was typed. */
  readonly place: { readonly ids: readonly number[]; readonly rest: string } | null;
}

/** `%` and `_` of a typed text are letters, not placeholders. */
export function contains(column: unknown, text: string): SQL {
  return sql`${column} like ${`%${text.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`;
}

/** Postings that are meant; false for all where nothing is. */
export function isMeant({ concepts, ids, place }: MeantPostings = { concepts: [], ids: [], place: null }): SQL {
  const keys = listed(concepts);
  const byWords = sql`(${inArray(postings.id, listed(ids))} or ${inArray(postings.occupation, keys)} or ${inArray(
    postings.id,
    sql`(select ${postingSkills.postingId} from ${postingSkills} where ${inArray(postingSkills.concept, keys)})`,
  )})`;
  if (place === null) return byWords;
  const { rest } = place;
  const isThere = inArray(postings.placeId, listed(place.ids));
  if (rest === '') return isThere;
  return sql`(${isThere} and (${contains(postings.title, rest)} or ${contains(companies.name, rest)} or ${byWords}))`;
}
