import { createClient } from '@libsql/client';
import { readHouseKey, type HouseKeyName } from '#db/vault/key-store.ts';
import { masterKey } from '#db/vault/master-key.ts';
import { rotateMasterKey } from '#db/vault/rotate-master-key.ts';

export { rotateMasterKey };

/**
 * The key the log's checkpoints are signed with, for whoever checks them beside the running server; changes nothing.
 * @param master 32 bytes
 * @returns null where the store cannot be read with this master key
 */
export function readCheckpointKey(url: string, master: Buffer, authToken?: string): Promise<Buffer | null> {
  return readKey('auditCheckpoints', url, master, authToken);
}

/** The key backups are sealed with, for whoever writes one or puts one back beside the server; changes nothing. @returns null as above */
export function readBackupKey(url: string, master: Buffer, authToken?: string): Promise<Buffer | null> {
  return readKey('backups', url, master, authToken);
}

async function readKey(name: HouseKeyName, url: string, master: Buffer, authToken?: string): Promise<Buffer | null> {
  const client = createClient({ url, authToken });
  try {
    return await readHouseKey(client, masterKey(master), name);
  } catch {
    return null;
  } finally {
    client.close();
  }
}

/** Copies the whole key store, from inside and while it is used, to a file that must not be there yet. */
export async function copyKeyStore(url: string, file: string): Promise<void> {
  const client = createClient({ url, timeout: 5000 });
  await client.execute({ sql: 'vacuum into ?', args: [file] }).finally(() => client.close());
}
