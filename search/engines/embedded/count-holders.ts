import { sql } from 'drizzle-orm';
import { licences } from '#app/domain/posting/posting.ts';
import type { Handle } from '#db/client.ts';
import type { PostingDocument } from '../../documents/posting-document.ts';
import type { HolderCounts } from '../../engine.ts';
import { askedMusts } from '../../matching/asked-musts.ts';
import { wholeNumber as n } from '../../matching/expression.ts';
import { bits } from '../../matching/match-columns.ts';
import { EVERYBODY, type ConceptNumbers } from './concept-numbers.ts';

/**
 * How many indexed profiles there are, and how many of them meet each must of a posting: true values of everybody, in one
 * statement over the rows of the concepts concerned.
 */
export async function countHolders(
  handle: Handle,
  posting: PostingDocument,
  concepts: ConceptNumbers,
): Promise<HolderCounts> {
  const musts = askedMusts(posting, concepts.related);
  const counts = musts.map((asked) => {
    if ('licence' in asked) {
      const bit = n(bits(licences, [asked.licence]));
      return `(SELECT count(*) FROM match_row r WHERE r.skill = ${n(EVERYBODY)} AND (r.licences & ${bit}) = ${bit})`;
    }
    const numbers = asked.anyOf.flatMap((key) => concepts.numberOf(key) ?? []);
    return numbers.length === 0
      ? '0'
      : `(SELECT count(DISTINCT r.profile) FROM match_row r WHERE r.skill IN (${numbers.map(n).join(', ')}))`;
  });
  const columns = ['(SELECT count(*) FROM match_profile)', ...counts].map((count, index) => `${count} AS c${index}`);
  const [row] = await handle.all<Record<string, number>>(sql.raw(`SELECT ${columns.join(', ')}`));
  return {
    profiles: row?.['c0'] ?? 0,
    byMust: new Map(musts.map(({ must }, index) => [must, row?.[`c${index + 1}`] ?? 0])),
  };
}
