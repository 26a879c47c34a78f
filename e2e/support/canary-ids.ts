import { join } from 'node:path';
import { canaryCandidates, canaryVolunteers, type Canary } from '#app/cli/seed-demo/canaries.ts';
import { blindIndex } from '#db/vault/cipher.ts';
import { foldForIndex } from '#db/vault/persons.ts';
import { Vault } from '#db/vault/vault.ts';
import { changeDatabase, dataDir } from './change-database.ts';

/** The open key of the demo (app/env.server.ts): it protects nothing, that is why it may stand here. */
const masterKey = Buffer.alloc(32, 7);

/** Each canary by the id of its profile or mentor. */
export async function canaryIds(): Promise<{
  candidates: ReadonlyMap<string, Canary>;
  volunteers: ReadonlyMap<string, Canary>;
}> {
  const vault = await Vault.open(`file:${join(dataDir(), 'keys.db')}`, masterKey);
  try {
    const { indexKey } = vault;
    return { candidates: await idsOf(canaryCandidates, indexKey), volunteers: await idsOf(canaryVolunteers, indexKey) };
  } finally {
    vault.keys.close();
  }
}

async function idsOf(canaries: readonly Canary[], indexKey: Buffer): Promise<ReadonlyMap<string, Canary>> {
  const found = new Map<string, Canary>();
  for (const canary of canaries) {
    const hash = blindIndex(indexKey, 'lastName', foldForIndex(canary.lastName));
    const [row] = await changeDatabase("SELECT person_id FROM vault_indexes WHERE field = 'lastName' AND hash = ?", [
      hash,
    ]);
    if (row !== undefined) found.set(String(row['person_id']), canary);
  }
  return found;
}
