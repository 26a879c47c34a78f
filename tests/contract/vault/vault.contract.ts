import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityParts } from '#app/domain/identity/identity.ts';
import { openDatabase, type Database } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { write } from '#db/transaction.ts';
import { openKeyStore } from '#db/vault/key-store.ts';
import { heldByDatabase, putPersons, readPersons, sealPersons } from '#db/vault/persons.ts';
import { Vault } from '#db/vault/vault.ts';

export interface VaultPlace {
  readonly url: string;
  readonly keyStoreUrl: string;
  readonly authToken?: string | undefined;
  close(): Promise<void>;
}

const master = Buffer.alloc(32, 7);
const name: IdentityParts['name'] = { firstName: 'Olena', lastName: 'Erdacht' };

/** What the vault promises, wherever database and key store are. */
export function describeVault(kind: string, open: () => Promise<VaultPlace>): void {
  describe(`the vault ${kind}`, () => {
    let place: VaultPlace;
    let db: Database;
    let vault: Vault;
    beforeAll(async () => {
      place = await open();
      db = await openDatabase(place.url, place.authToken);
      await migrateDatabase(db);
      vault = await Vault.open(place.keyStoreUrl, master, { authToken: place.authToken });
    });
    afterAll(async () => {
      vault.keys.close();
      db.$client.close();
      await place.close();
    });

    async function keep(id: string): Promise<void> {
      const sealed = await sealPersons(vault, [{ id, kind: 'candidate', parts: { name } }]);
      await write(db, (tx) => putPersons(tx, sealed, new Date('2027-01-11T08:00:00Z')));
    }

    it('gives a person back as she was, also after a new start', async () => {
      await keep('p1');
      expect((await readPersons(db, vault, ['p1'], ['name'])).get('p1')).toEqual({ name });
      const again = await Vault.open(place.keyStoreUrl, master, {
        authToken: place.authToken,
        held: await heldByDatabase(db),
      });
      expect((await readPersons(db, again, ['p1'], ['name'])).get('p1')).toEqual({ name });
      again.keys.close();
    });

    it('makes one key for a person, however many ask for it at the same moment', async () => {
      const stores = await Promise.all(
        [1, 2, 3].map(() => openKeyStore(place.keyStoreUrl, master, { authToken: place.authToken })),
      );
      const [first, ...others] = await Promise.all(stores.map((store) => store.keysFor(['p2'])));
      for (const keys of others) expect(keys).toEqual(first);
      for (const store of stores) store.close();
    });

    it('knows nobody whose key was destroyed', async () => {
      await keep('p3');
      await vault.keys.destroy(['p3']);
      expect((await readPersons(db, vault, ['p3'], ['name'])).has('p3')).toBe(false);
    });

    it('refuses another master key', async () => {
      const other = Vault.open(place.keyStoreUrl, Buffer.alloc(32, 8), { authToken: place.authToken });
      await expect(other).rejects.toThrow('VAULT_MASTER_KEY does not fit');
    });
  });
}
