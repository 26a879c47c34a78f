import { sql } from 'drizzle-orm';
import type { Tx } from '#db/client.ts';
import type { PostingDocument } from '../../documents/posting-document.ts';
import { isOpenToAll, type AskedAs } from '../../matching/asked-concepts.ts';
import { postingColumns } from '../../matching/match-columns.ts';
import type { ConceptNumbers } from './concept-numbers.ts';
import { foldedWords } from './posting-text.ts';

/** How `posting_concept.asked_as` is written. */
export const askedAsNumber: Record<AskedAs, number> = { must: 0, nice: 1, occupation: 2 };

/** Writes postings into the index, replacing what was there. */
export async function putPostingRows(
  tx: Tx,
  documents: readonly PostingDocument[],
  concepts: ConceptNumbers,
): Promise<void> {
  if (documents.length === 0) return;
  const unique = [...new Map(documents.map((document) => [document.id, document])).values()];
  await removePostingRows(
    tx,
    unique.map(({ id }) => id),
  );
  const rows = JSON.stringify(unique.map((document) => postingRow(document, concepts)));
  await tx.run(sql`
    INSERT INTO posting_row (id, place, kind, shifts, licences, hours_min, hours_max, start_day, needs_car, is_open,
      listening, reading, writing, speaking, must_count, nice_count, occupation_count, document)
    SELECT value ->> 0, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8, value ->> 9, value ->> 10, value ->> 11,
      value ->> 12, value ->> 13, value ->> 14, value ->> 15, value ->> 16, value ->> 17, value ->> 18, value ->> 19
    FROM json_each(${rows})`);
  await tx.run(sql`
    INSERT OR IGNORE INTO posting_concept (concept, posting, asked_as)
    SELECT c.value ->> 0, o.number, c.value ->> 1
    FROM json_each(${rows}) d CROSS JOIN posting_row o ON o.id = d.value ->> 0 CROSS JOIN json_each(d.value, '$[1]') c
    ORDER BY 1, 2, 3`);
  await tx.run(sql`
    INSERT INTO posting_text (rowid, words)
    SELECT o.number, d.value ->> 2 FROM json_each(${rows}) d CROSS JOIN posting_row o ON o.id = d.value ->> 0`);
}

function postingRow(document: PostingDocument, concepts: ConceptNumbers): readonly unknown[] {
  const columns = postingColumns(document);
  const numbered = (keys: readonly string[], as: AskedAs) =>
    keys.flatMap((key) => {
      const number = concepts.numberOf(key);
      return number === undefined ? [] : [[number, askedAsNumber[as]]];
    });
  return [
    document.id,
    [
      ...numbered(document.musts, 'must'),
      ...numbered(document.nices, 'nice'),
      ...numbered(document.occupation === null ? [] : [document.occupation], 'occupation'),
    ],
    foldedWords(document.title).join(' '),
    columns.spot,
    columns.kind,
    columns.shifts,
    columns.licences,
    columns.hoursMin,
    columns.hoursMax,
    columns.startDay,
    columns.needsCar,
    isOpenToAll(document) ? 1 : 0,
    columns.asked.listening,
    columns.asked.reading,
    columns.asked.writing,
    columns.asked.speaking,
    document.musts.length,
    document.nices.length,
    document.occupation === null ? 0 : 1,
    JSON.stringify(document),
  ];
}

/** Takes postings out of the index; ids that are not in it are ignored. */
export async function removePostingRows(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const list = JSON.stringify(ids);
  const numbers = sql`SELECT number FROM posting_row WHERE id IN (SELECT value FROM json_each(${list}))`;
  await tx.run(sql`DELETE FROM posting_concept WHERE posting IN (${numbers})`);
  await tx.run(sql`DELETE FROM posting_text WHERE rowid IN (${numbers})`);
  await tx.run(sql`DELETE FROM posting_row WHERE id IN (SELECT value FROM json_each(${list}))`);
}
