import { openPortal } from '#app/composition.server.ts';
import { readEnv } from '#app/env.server.ts';
import { reindexBySystem } from '#app/use-cases/job/start-reindex.server.ts';
import { calledWith } from './command-line.ts';

/**
 * `npm run search:reindex` builds the search index anew from the database, with progress; that of the search server too,
 * where there is one. While the server runs it owns the data: then the same is done in Administration -> Jobs.
 */
calledWith({
  name: 'search:reindex',
  ways: [
    [
      '',
      'Builds the search index anew from the database. While the server runs, the same is done in Administration -> Jobs.',
    ],
  ],
  words: [0, 0],
});

try {
  // Without keys of its own this is an installation to try things out, like `npm run demo`.
  const mode =
    process.env['WERKBRUECKE_MODE'] ??
    (process.env['VAULT_MASTER_KEY'] || process.env['VAULT_MASTER_KEY_FILE'] ? 'production' : 'demo');
  const env = readEnv({ ...process.env, WERKBRUECKE_MODE: mode });
  const portal = await openPortal(env, { origin: env.origin ?? 'http://localhost', log: (line) => console.log(line) });
  try {
    let shown = -1;
    const failure = await reindexBySystem(portal.app, ({ done, total }) => {
      const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
      if (percent >= shown + 5 || (percent === 100 && shown < 100)) {
        shown = percent;
        console.log(`${String(percent).padStart(3)} %  ${done} of ${total}`);
      }
    });
    if (failure === null) console.log('The search index is new.');
    else {
      console.error(`The search index could not be built: ${failure}.`);
      process.exitCode = 1;
    }
  } finally {
    await portal.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The search index could not be built.');
  process.exitCode = 1;
}
