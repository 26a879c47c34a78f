import { migratePortal } from '#app/composition.server.ts';
import { readEnv } from '#app/env.server.ts';
import { calledWith } from './command-line.ts';

/**
 * `npm run migrate` brings the database to the state of `db/migrations`, with the reference rows and rules of this
 * version. The server does the same on every start; this is for whoever wants it done before, and to see that it works.
 * Reads nobody's data: keys and the public address are not asked for.
 */
calledWith({
  name: 'migrate',
  ways: [
    [
      '',
      'Brings the database to the state of this version, after a backup where something has to be changed; the start of the server does the same. Stop the server first.',
    ],
  ],
  words: [0, 0],
});

try {
  const env = readEnv({ ...process.env, WERKBRUECKE_MODE: 'development' });
  await migratePortal(env, (line) => console.log(line));
  console.log('The database is up to date.');
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The database could not be migrated.');
  process.exitCode = 1;
}
