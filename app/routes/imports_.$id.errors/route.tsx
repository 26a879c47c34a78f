import { loading } from '#app/http/loading.server.ts';
import { cellSentence } from '#app/i18n/import-sentence.ts';
import { textsFor } from '#app/i18n/texts.ts';
import { findRejectedRows } from '#app/use-cases/imports/find-import.server.ts';

/** What the file is called on the desk of whoever corrects it. */
const fileNames = {
  profiles: 'fehler-kunden.csv',
  postings: 'fehler-stellen.csv',
  volunteers: 'fehler-freiwillige.csv',
  learners: 'fehler-lernende.csv',
} as const;

/** The rejected rows as a file for Excel: corrected in place it can be uploaded again. */
export const loader = loading('import.read', async ({ app, actor, params }) => {
  const { run, rows } = await findRejectedRows(app, actor, params['id'] ?? '');
  const t = textsFor(actor.locale, 'imports');
  const columns = Object.keys(run.columns).map((index) => run.columns[index] ?? '');
  const file = app.sheets.writeErrors(
    columns,
    rows.map(({ rowNumber, content }) => ({
      number: rowNumber,
      cells: content.cells,
      sentences: content.problems
        .filter((problem) => problem.severity === 'error')
        .map((problem) => t('errorSheet.inColumn', { column: problem.column, sentence: cellSentence(t, problem) })),
    })),
    { row: t('errorSheet.row'), problems: t('errorSheet.problems') },
  );
  return new Response(Buffer.from(file), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileNames[run.kind]}"`,
      'cache-control': 'no-store',
    },
  });
});
