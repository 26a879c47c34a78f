import { sql } from 'drizzle-orm';
import { licences } from '#app/domain/posting/posting.ts';
import type { Handle } from '#db/client.ts';
import type { PostingDocument } from '../../documents/posting-document.ts';
import type { AlikeCounts } from '../../engine.ts';
import { askedMusts, type AskedMustConcepts } from '../../matching/asked-musts.ts';
import { wholeNumber as n } from '../../matching/expression.ts';
import { bits } from '../../matching/match-columns.ts';
import { EVERYBODY, type ConceptNumbers } from './concept-numbers.ts';

/** Whoever lives farther away could not be the one who is proposed, as far as somebody who knows her can tell. */
const reachKm = 30;

/**
 * How many indexed profiles there are, and those near a posting by the musts they meet: true values, in one statement over
 * the rows of everybody near and of the concepts concerned.
 */
export async function countAlike(
  handle: Handle,
  posting: PostingDocument,
  concepts: ConceptNumbers,
): Promise<AlikeCounts> {
  const musts = askedMusts(posting, concepts.related);
  const numbersOf = (asked: AskedMustConcepts) =>
    'licence' in asked ? [] : asked.anyOf.flatMap((key) => concepts.numberOf(key) ?? []);
  const rowMeets = musts.map((asked) => {
    if (!('licence' in asked)) return `r.skill IN (${numbersOf(asked).map(n).join(', ')})`;
    const bit = n(bits(licences, [asked.licence]));
    return `(r.licences & ${bit}) = ${bit}`;
  });
  // One digit per must: what a person meets, by any of her rows.
  const answers = [`''`, ...rowMeets.map((condition) => `max(${condition})`)].join(' || ');
  const skills = [EVERYBODY, ...new Set(musts.flatMap(numbersOf))].map(n).join(', ');
  const [row] = await handle.all<{ profiles: number; alike: string }>(
    sql.raw(`SELECT (SELECT count(*) FROM match_profile) AS profiles, (SELECT json_group_array(json_array(answers, people))
      FROM (SELECT answers, count(*) AS people
        FROM (SELECT ${answers} AS answers FROM match_row r WHERE r.skill IN (${skills})${nearby(posting.spotId)} GROUP BY r.profile)
        GROUP BY answers ORDER BY answers)) AS alike`),
  );
  const groups = JSON.parse(row?.alike ?? '[]') as [answers: string, people: number][];
  return {
    profiles: row?.profiles ?? 0,
    alike: groups.map(([met, people]) => ({
      met: new Set(musts.flatMap(({ must }, index) => (met[index] === '1' ? must : []))),
      people,
    })),
  };
}

/** Both values of `german` are named so that the places are sought in the clustered key instead of read through. */
function nearby(spotId: number | null): string {
  if (spotId === null) return '';
  const spot = n(spotId);
  return ` AND r.german IN (0, 1) AND r.place IN (SELECT ${spot} UNION SELECT b FROM place_km WHERE a = ${spot} AND km <= ${n(reachKm)})`;
}
