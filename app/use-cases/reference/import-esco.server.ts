import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RecognisedColumns } from '#app/domain/imports/columns.ts';
import { foldKey } from '#app/domain/reference/fold-text.ts';
import { escoAddress, escoConcept, type EscoConcept } from '#app/domain/reference/import/esco-row.ts';
import type { escoColumns } from '#app/domain/reference/import/reference-columns.ts';
import { ReferenceTally, type ReferenceImported } from '#app/domain/reference/import/reference-import.ts';
import { piecesOf } from '#db/pieces.ts';
import {
  putImportedConcepts,
  readConceptsForImport,
  type ImportedConceptRow,
} from '#db/queries/reference/reference-import.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { JobProgress } from '../job/run-jobs.server.ts';

type EscoColumn = keyof typeof escoColumns.headings;
type Known = Awaited<ReturnType<typeof readConceptsForImport>>;

const conceptsPerWrite = 150;

/**
 * Occupations or skills of the ESCO release. A concept that is curated here - by its ESCO address, or a skill by its name,
 * for curated skills have no address - keeps everything and gets the words of ESCO beside; the others become concepts of
 * their own. A later file changes names and words; nothing is taken away, for profiles may use it.
 * @param report rows compared and written so far
 */
export async function importEsco(
  app: AppContext,
  columns: RecognisedColumns<EscoColumn>,
  report: (progress: JobProgress) => void,
): Promise<ReferenceImported> {
  const tally = new ReferenceTally();
  const read = await readRows(columns, tally);
  const known = await readConceptsForImport(app.db);
  const changes = changesOf(read, known, tally);
  const total = read.length;
  let done = total - changes.length;
  report({ done, total });
  for (const piece of piecesOf(changes, conceptsPerWrite)) {
    await write(app.db, (tx) => putImportedConcepts(tx, piece));
    done += piece.length;
    report({ done, total });
    await nextTurn();
  }
  return tally.result(read[0]?.kind === 'skill' ? 'escoSkills' : 'escoOccupations');
}

async function readRows(
  { at, headings, rows }: RecognisedColumns<EscoColumn>,
  tally: ReferenceTally,
): Promise<EscoConcept[]> {
  const concepts = new Map<string, EscoConcept>();
  for (const [index, { number, cells }] of rows.entries()) {
    if (index % 500 === 499) await nextTurn();
    const cell = (field: EscoColumn) => cells[at[field] ?? -1] ?? '';
    const problem = (field: EscoColumn, code: 'escoUriInvalid' | 'valueMissing') => {
      tally.reject({ row: number, column: headings[at[field] ?? 0] ?? '', code, params: {} });
    };
    const concept = escoConcept(cell('uri'), cell('label'), cell('otherLabels'));
    if (/^obsolete$/i.test(cell('status').trim())) tally.note('skipped');
    else if (concept !== null && concepts.has(concept.uri)) tally.note('skipped');
    else if (concept !== null) concepts.set(concept.uri, concept);
    else if (escoAddress(cell('uri')) === null) problem('uri', 'escoUriInvalid');
    else problem('label', 'valueMissing');
  }
  return [...concepts.values()];
}

/** What differs from the database. */
function changesOf(read: readonly EscoConcept[], known: Known, tally: ReferenceTally): ImportedConceptRow[] {
  const byKey = new Map(known.concepts.map((concept) => [concept.key, concept]));
  const curatedByUri = new Map<string, string>();
  const curatedSkills = new Map<string, string>();
  for (const { key, kind, curated, escoUri, label } of known.concepts) {
    if (curated && escoUri !== null) curatedByUri.set(escoUri, key);
    if (curated && kind === 'skill') curatedSkills.set(foldKey(label ?? key), key);
  }
  const importedTerms = new Map<string, Map<string, string>>();
  const ownTerms = new Map<string, Set<string>>();
  for (const { conceptKey, folded, term, origin } of known.terms) {
    if (origin === 'import') group(importedTerms, conceptKey, () => new Map<string, string>()).set(folded, term);
    else group(ownTerms, conceptKey, () => new Set<string>()).add(folded);
  }
  // Two ESCO concepts may lead to one curated concept: their words come together.
  const wanted = new Map<
    string,
    { concept: ImportedConceptRow['concept']; terms: Map<string, string>; rows: number }
  >();
  for (const { uri, kind, key, label, terms } of read) {
    const curated = curatedByUri.get(uri) ?? (kind === 'skill' ? curatedSkills.get(foldKey(label)) : undefined);
    const target = curated ?? key;
    const own = ownTerms.get(target);
    const row = group(wanted, target, () => ({
      concept: curated === undefined ? { kind, label, escoUri: uri } : null,
      terms: new Map<string, string>(),
      rows: 0,
    }));
    row.rows += 1;
    for (const [folded, term] of terms) if (own?.has(folded) !== true) row.terms.set(folded, term);
  }
  return [...wanted].flatMap(([key, { concept, terms, rows }]): ImportedConceptRow[] => {
    const there = byKey.get(key);
    const isSame =
      there !== undefined &&
      (concept === null || (there.label === concept.label && there.escoUri === concept.escoUri)) &&
      sameTerms(importedTerms.get(key), terms);
    tally.note(isSame ? 'unchanged' : there === undefined ? 'added' : 'changed', rows);
    return isSame ? [] : [{ key, concept, terms: [...terms].map(([folded, term]) => ({ folded, term })) }];
  });
}

function sameTerms(there: ReadonlyMap<string, string> | undefined, wanted: ReadonlyMap<string, string>): boolean {
  if ((there?.size ?? 0) !== wanted.size) return false;
  for (const [folded, term] of wanted) if (there?.get(folded) !== term) return false;
  return true;
}

function group<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
