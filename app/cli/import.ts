import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DataDirectoryTaken } from '#app/adapters/data-lock.ts';
import { openPortal } from '#app/composition.server.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { importKinds } from '#app/domain/imports/import-run.ts';
import { readEnv } from '#app/env.server.ts';
import { cellSentence, importSentence } from '#app/i18n/import-sentence.ts';
import { textsFor } from '#app/i18n/texts.ts';
import { importBySystem } from '#app/use-cases/imports/system-import.server.ts';
import { DatabaseTaken } from '#db/writer-lease.ts';
import { calledWith, refuse, type Command } from './command-line.ts';

/**
 * `npm run import -- profiles <file>`, `postings <file>`, `volunteers <file>` and `learners <file>` bring in a list (CSV or XLSX):
 * people and offers as drafts, volunteers as newly registered, learners who are nobody's client without a yes. `--organisation "<name>"` names their house where there are several.
 * Exit code 0 as soon as the file could be read; rejected rows go to `<file>.fehler.csv`. The last line is the counts.
 */
const command: Command<'organisation'> = {
  name: 'import',
  ways: [
    ['profiles <file>', 'Reads a list of people (CSV or XLSX) as drafts. Rejected rows go to <file>.fehler.csv.'],
    ['postings <file>', 'A list of offers, as drafts.'],
    ['volunteers <file>', 'A list of volunteers, as newly registered.'],
    ['learners <file>', "A list of learners who are nobody's client, without a yes."],
    ['profiles <file> --organisation="<name>"', 'For this house, where there are several.'],
  ],
  words: [2, 2],
  options: { organisation: 'value' },
};
const { words, options } = calledWith(command);
const [kindWord, file = ''] = words;
const kind = importKinds.find((candidate) => candidate === kindWord);
if (kind === undefined) refuse(command, `There is no list of "${kindWord}".`);
const { organisation } = options;
const shownSentences = 20;

try {
  const bytes = readFileSync(file);
  // Without keys of its own this is an installation to try things out, like `npm run demo`.
  const mode =
    process.env['WERKBRUECKE_MODE'] ??
    (process.env['VAULT_MASTER_KEY'] || process.env['VAULT_MASTER_KEY_FILE'] ? 'production' : 'demo');
  const env = readEnv({ ...process.env, WERKBRUECKE_MODE: mode });
  if (env.isMasterKeyPublic)
    console.warn(
      'Warning: without VAULT_MASTER_KEY this is a demo. Names are sealed with a key that everybody knows, and anybody may\n' +
        'sign in. Never read a list of real people like this: set VAULT_MASTER_KEY (see .env.example) and start anew.',
    );
  const portal = await openPortal(env, { origin: env.origin ?? 'http://localhost', log: (line) => console.log(line) });
  try {
    console.log(`Reading ${path.basename(file)} ...`);
    const progress = setInterval(() => console.log('  ... still working'), 5000);
    const result = await importBySystem(portal.app, {
      kind,
      bytes,
      fileName: path.basename(file),
      ...(organisation === undefined ? {} : { organisation }),
    }).finally(() => clearInterval(progress));
    const t = textsFor('de', 'imports');
    if (!result.ok) {
      console.error(t(`refusal.${result.code}`, result.params));
      process.exitCode = 1;
    } else {
      const { counts, run, rejected, noLongerListed } = result;
      const errorFile = `${file}.fehler.csv`;
      for (const row of rejected.slice(0, shownSentences)) {
        for (const problem of row.content.problems.filter((item) => item.severity === 'error'))
          console.log(importSentence(t, problem));
      }
      if (rejected.length > 0) {
        const headings = Object.keys(run.columns).map((index) => run.columns[index] ?? '');
        const rows = rejected.map((row) => ({
          number: row.rowNumber,
          cells: row.content.cells,
          sentences: row.content.problems
            .filter((item) => item.severity === 'error')
            .map((item) => cellSentence(t, item)),
        }));
        writeFileSync(
          errorFile,
          portal.app.sheets.writeErrors(headings, rows, {
            row: t('errorSheet.row'),
            problems: t('errorSheet.problems'),
          }),
          { mode: 0o600 },
        );
        console.log(`Rejected rows with what to do: ${errorFile}`);
      } else rmSync(errorFile, { force: true });
      if (run.unknownColumns.length > 0) console.log(t('columns.unknown', { list: run.unknownColumns.join(', ') }));
      const { words = 0, unknownWords = 0, overLimit = 0 } = run.counts;
      if (words > 0)
        console.log(
          `${words} occupations and skills, ${unknownWords} of them not in the vocabulary (kept as written).`,
        );
      if (overLimit > 0) console.log(`${overLimit} postings are over a legal limit: they are drafts and say so.`);
      if (counts.conflicts > 0)
        console.log('Conflicts and who is no longer listed are decided in the portal: Listen einlesen.');
      if (noLongerListed > 0) console.log(`${noLongerListed} are no longer in the list; nothing was closed.`);
      console.log(
        `${counts.rows} rows: ${counts.created} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.conflicts} conflicts, ${counts.rejected} rejected`,
      );
    }
  } finally {
    await portal.close();
  }
} catch (error) {
  const sentence =
    error instanceof DomainError
      ? `${error.reason}: ${String(error.params['names'] ?? '')}`
      : error instanceof Error
        ? error.message
        : 'The list could not be imported.';
  console.error(sentence);
  if (error instanceof DataDirectoryTaken || error instanceof DatabaseTaken)
    console.error('Lists are uploaded in the portal under "Listen einlesen" (/imports).');
  process.exitCode = 1;
}
