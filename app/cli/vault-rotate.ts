import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { DataDirectoryTaken, lockDataDirectory } from '#app/adapters/data-lock.ts';
import { readEnv } from '#app/env.server.ts';
import { changeMasterKey } from '#app/use-cases/job/change-master-key.server.ts';
import { isDatabaseServer, openDatabase } from '#db/client.ts';
import { DatabaseTaken, takeWriterLease } from '#db/writer-lease.ts';
import { calledWith } from './command-line.ts';

/**
 * `npm run vault:rotate` changes the master key of the vault: VAULT_MASTER_KEY is the one in use, VAULT_NEW_MASTER_KEY the
 * one to come. Every wrapped key is wrapped anew; no person's data are touched. Stopped anywhere, the same command goes on.
 * Needs the data directory for itself: a running server knows the old key only.
 */
calledWith({
  name: 'vault:rotate',
  ways: [
    [
      '',
      'Changes the master key: VAULT_MASTER_KEY is the one in use, VAULT_NEW_MASTER_KEY the one to come (each may be a file: ..._FILE). Stopped anywhere, the same command goes on. Stop the server first.',
    ],
  ],
  words: [0, 0],
});

const stopFirst =
  'The master key cannot be changed while the server runs: it knows the old one. Stop it, run this again, then start it with the new key.';

try {
  const env = readEnv({ WERKBRUECKE_MODE: 'development', ...process.env });
  if (env.newMasterKey === null)
    throw new Error('VAULT_NEW_MASTER_KEY is missing: the key to change to (make one with: openssl rand -base64 32)');
  const keysFile = env.keyStoreUrl.startsWith('file:') ? env.keyStoreUrl.slice('file:'.length) : null;
  if (keysFile !== null && !existsSync(keysFile))
    throw new Error(`There is no key store ${keysFile}. Check DATA_DIR (or KEY_STORE_URL). Nothing was changed.`);
  const lock = lockDataDirectory(env.dataDir);
  const db = isDatabaseServer(env.databaseUrl) ? await openDatabase(env.databaseUrl, env.databaseAuthToken) : null;
  try {
    const lease = db === null ? null : await takeWriterLease(db, { owner: `vault:rotate on ${hostname()}` });
    try {
      let shown = -1;
      const { rewrapped, total } = await changeMasterKey({
        keyStoreUrl: env.keyStoreUrl,
        authToken: env.databaseAuthToken,
        from: env.masterKey,
        to: env.newMasterKey,
        onProgress: (done, of) => {
          const percent = Math.floor((100 * done) / of);
          if (percent < shown + 5 && !(percent === 100 && shown < 100)) return;
          shown = percent;
          console.log(`${String(percent).padStart(3)} %  ${done} of ${of}`);
        },
      });
      console.log(
        `${rewrapped} keys were wrapped with the new master key, ${total} in all. ` +
          'Now put the new key into VAULT_MASTER_KEY, remove VAULT_NEW_MASTER_KEY, and start. ' +
          'Make a backup of the key store and destroy older ones: they still open with the old key.',
      );
    } finally {
      await lease?.release();
    }
  } finally {
    db?.$client.close();
    lock.release();
  }
} catch (error) {
  const isTaken = error instanceof DataDirectoryTaken || error instanceof DatabaseTaken;
  console.error(isTaken ? stopFirst : error instanceof Error ? error.message : 'The master key could not be changed.');
  process.exitCode = 1;
}
