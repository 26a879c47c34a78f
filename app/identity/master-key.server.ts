import { createClient } from '@libsql/client';
import { readHouseKeys } from '#db/vault/key-store.ts';
import { masterKey } from '#db/vault/master-key.ts';
import { rotateMasterKey } from '#db/vault/rotate-master-key.ts';

export { rotateMasterKey };

/**
 * The key the log's checkpoints are signed with, for whoever checks them beside the running server; changes nothing.
 * @param master 32 bytes
 * @returns null where the store cannot be read with this master key
 */
export async function readCheckpointKey(url: string, master: Buffer, authToken?: string): Promise<Buffer | null> {
  const client = createClient({ url, authToken });
  try {
    return (await readHouseKeys(client, masterKey(master))).auditCheckpoints;
  } catch {
    return null;
  } finally {
    client.close();
  }
}
