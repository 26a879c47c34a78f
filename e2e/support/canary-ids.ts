import { canaryCandidates, canaryVolunteers, type Canary } from '#app/cli/seed-demo/canaries.ts';
import { blindIndex, deriveKey } from '#db/vault/cipher.ts';
import { foldForIndex } from '#db/vault/persons.ts';
import { changeDatabase } from './change-database.ts';

/** The open key of the demo (app/env.server.ts): it protects nothing, that is why it may stand here. */
const indexKey = deriveKey(Buffer.alloc(32, 7), 'blind-index');

/** Each canary by the id of its profile or mentor. */
export async function canaryIds(): Promise<{
  candidates: ReadonlyMap<string, Canary>;
  volunteers: ReadonlyMap<string, Canary>;
}> {
  return { candidates: await idsOf(canaryCandidates), volunteers: await idsOf(canaryVolunteers) };
}

async function idsOf(canaries: readonly Canary[]): Promise<ReadonlyMap<string, Canary>> {
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
