import { recogniseColumns, type ColumnRecognition } from '#app/domain/imports/columns.ts';
import type { Sheet } from '#app/domain/imports/sheet.ts';
import {
  escoColumns,
  kldbColumns,
  postcodeColumns,
  quarterColumns,
} from '#app/domain/reference/import/reference-columns.ts';
import type {
  ReferenceImported,
  ReferenceKind,
  ReferenceRefused,
} from '#app/domain/reference/import/reference-import.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { JobProgress } from '../job/run-jobs.server.ts';
import { importEsco } from './import-esco.server.ts';
import { importKldb } from './import-kldb.server.ts';
import { geonamesRows, importPostcodes, postcodeRows } from './import-postcodes.server.ts';
import { importQuarters } from './import-quarters.server.ts';

type Report = (progress: JobProgress) => void;

/** A file that was recognised: running it brings it into the database, and may be repeated. */
export interface RecognisedReference {
  readonly ok: true;
  run(app: AppContext, report: Report): Promise<ReferenceImported>;
}

/**
 * Says by the headings of a file what it holds. Changes nothing.
 * @returns what to run, or why it is none of the known files (`imports.refusal.<code>`)
 */
export async function recogniseReference(
  app: AppContext,
  input: { readonly kind: ReferenceKind; readonly bytes: Uint8Array; readonly fileName: string },
): Promise<RecognisedReference | ReferenceRefused> {
  const reading = await app.sheets.read(input.bytes, input.fileName);
  if (!reading.ok) return reading;
  return input.kind === 'vocabulary' ? recogniseVocabulary(reading.sheet) : recognisePlaces(reading.sheet);
}

function recogniseVocabulary(sheet: Sheet): RecognisedReference | ReferenceRefused {
  const esco = recogniseColumns(sheet, escoColumns);
  if (esco.ok)
    return refreshed(
      (app, report) => importEsco(app, esco.columns, report),
      async (app) => {
        await app.vocabulary.reload();
        app.engine.forgetConcepts();
      },
    );
  const kldb = recogniseColumns(sheet, kldbColumns);
  // Names of codes are read where they are shown: nothing remembers them.
  if (isWhollyKnown(kldb)) return { ok: true, run: (app, report) => importKldb(app, kldb.columns, report) };
  return closest([esco, kldb], 'notVocabulary');
}

function recognisePlaces(sheet: Sheet): RecognisedReference | ReferenceRefused {
  const reload = (app: AppContext) => app.places.reload();
  const geonames = geonamesRows(sheet);
  if (geonames !== null) return refreshed((app, report) => importPostcodes(app, geonames, report), reload);
  const postcodes = recogniseColumns(sheet, postcodeColumns);
  if (isWhollyKnown(postcodes)) {
    const rows = postcodeRows(postcodes.columns);
    return refreshed((app, report) => importPostcodes(app, rows, report), reload);
  }
  const quarters = recogniseColumns(sheet, quarterColumns);
  if (isWhollyKnown(quarters)) return refreshed((app, report) => importQuarters(app, quarters.columns, report), reload);
  return closest([postcodes, quarters], 'notPlaces');
}

/** A table with further columns is another list that has postcodes or codes too: customers, say. */
function isWhollyKnown<Field extends string>(
  recognition: ColumnRecognition<Field>,
): recognition is Extract<ColumnRecognition<Field>, { readonly ok: true }> {
  return recognition.ok && recognition.columns.unknown.length === 0;
}

/** Of the plans that do not fit, the one whose key column is there: its sentence names what is missing. */
function closest(
  recognitions: readonly (ReferenceRefused | { readonly ok: true })[],
  otherwise: 'notVocabulary' | 'notPlaces',
): ReferenceRefused {
  const isOtherList = recognitions.some(({ ok }) => ok);
  const near = recognitions.find((one) => !one.ok && one.code !== 'keyColumnMissing');
  return near?.ok === false && !isOtherList ? near : { ok: false, code: otherwise, params: {} };
}

/** Reads anew what the process remembers, also after a failure and when nothing changed: an earlier attempt may have. */
function refreshed(
  run: (app: AppContext, report: Report) => Promise<ReferenceImported>,
  reload: (app: AppContext) => Promise<void>,
): RecognisedReference {
  return {
    ok: true,
    async run(app, report) {
      try {
        return await run(app, report);
      } finally {
        await reload(app);
      }
    },
  };
}

/** For a command that owns the data directory: reads and takes a file in one go. @param report rows done so far */
export async function importReferenceBySystem(
  app: AppContext,
  input: { readonly kind: ReferenceKind; readonly bytes: Uint8Array; readonly fileName: string },
  report: Report,
): Promise<ReferenceImported | ReferenceRefused> {
  const recognised = await recogniseReference(app, input);
  if (!recognised.ok) return recognised;
  const imported = await recognised.run(app, report);
  await write(app.db, (tx) =>
    appendAudit(tx, app.clock.now(), {
      actorId: null,
      action: 'job.run',
      subjectKind: 'job',
      subjectIds: [],
      detail: { kind: imported.file, added: imported.counts.added, changed: imported.counts.changed },
    }),
  );
  return imported;
}
