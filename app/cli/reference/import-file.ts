import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DataDirectoryTaken } from '#app/adapters/data-lock.ts';
import { openPortal } from '#app/composition.server.ts';
import type { ReferenceFile, ReferenceKind } from '#app/domain/reference/import/reference-import.ts';
import { readEnv } from '#app/env.server.ts';
import { importSentence } from '#app/i18n/import-sentence.ts';
import { textsFor } from '#app/i18n/texts.ts';
import { importReferenceBySystem } from '#app/use-cases/reference/import-reference.server.ts';
import { DatabaseTaken } from '#db/writer-lease.ts';
import { calledWith } from '../command-line.ts';

const escoSource = 'This service uses the ESCO classification of the European Commission.';
/** Where published lists come from; quarters are a house's own. */
const sources: Record<ReferenceFile, string | null> = {
  escoOccupations: escoSource,
  escoSkills: escoSource,
  kldb: 'Klassifikation der Berufe 2010, Bundesagentur für Arbeit.',
  postcodes: 'Postcodes: GeoNames, CC BY 4.0.',
  quarters: null,
};

/**
 * The commands `vocabulary:import` and `places:import`: reads one file into the database of `DATA_DIR`, with progress. The
 * last line is the counts. Sets exit code 1 when the file is refused or the data directory is taken.
 * @param what the file is, for `--help`
 */
export async function importReferenceFile(kind: ReferenceKind, what: string): Promise<void> {
  const { words } = calledWith({ name: `${kind}:import`, ways: [['<file>', what]], words: [1, 1] });
  const [file = ''] = words;
  try {
    const bytes = readFileSync(file);
    // Without keys of its own this is an installation to try things out, like `npm run demo`.
    const mode =
      process.env['WERKBRUECKE_MODE'] ??
      (process.env['VAULT_MASTER_KEY'] || process.env['VAULT_MASTER_KEY_FILE'] ? 'production' : 'demo');
    const env = readEnv({ ...process.env, WERKBRUECKE_MODE: mode });
    const portal = await openPortal(env, {
      origin: env.origin ?? 'http://localhost',
      log: (line) => console.log(line),
    });
    try {
      console.log(`Reading ${path.basename(file)} ...`);
      const t = textsFor('de', 'imports');
      let shown = -1;
      const result = await importReferenceBySystem(
        portal.app,
        { kind, bytes, fileName: path.basename(file) },
        ({ done, total }) => {
          const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
          if (percent < shown + 10 && (percent < 100 || shown === 100)) return;
          shown = percent;
          console.log(`${String(percent).padStart(3)} %  ${done} of ${total}`);
        },
      );
      if (!result.ok) {
        console.error(t(`refusal.${result.code}`, result.params));
        process.exitCode = 1;
        return;
      }
      for (const problem of result.problems) console.log(importSentence(t, problem));
      const { rows, added, changed, unchanged, skipped, rejected } = result.counts;
      if (rejected > result.problems.length) console.log(`... and ${rejected - result.problems.length} more.`);
      const source = sources[result.file];
      if (source !== null) console.log(source);
      if (added + changed === 0) console.log('Nothing changed.');
      console.log(
        `${rows} rows: ${added} new, ${changed} changed, ${unchanged} unchanged, ${skipped} skipped, ${rejected} rejected`,
      );
    } finally {
      await portal.close();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'The file could not be imported.');
    if (error instanceof DataDirectoryTaken || error instanceof DatabaseTaken)
      console.error('While the server runs such files are uploaded in Administration -> Jobs.');
    process.exitCode = 1;
  }
}
