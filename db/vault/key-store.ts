import { createClient, type Client } from '@libsql/client';
import { CipherError, newKey, seal, unseal } from './cipher.ts';

/**
 * The wrapped keys of the vault, in a database of their own that backups of the main database leave out:
 * destroying a key here makes that person unreadable in every backup. Keys are cached unwrapped in memory.
 */
export interface KeyStore {
  /** Keys for these ids, made where missing. Call it before the transaction that writes with them. */
  keysFor(ids: readonly string[]): Promise<Map<string, Buffer>>;
  /** Existing keys only; an id without a key is absent: that person was erased. */
  existingKeys(ids: readonly string[]): Promise<Map<string, Buffer>>;
  /** Destroys keys; idempotent. */
  destroy(ids: readonly string[]): Promise<void>;
  close(): void;
}

const cacheLimit = 20_000;

export interface KeyStoreOptions {
  readonly authToken?: string | undefined;
  /** Ids of some persons the database holds; none in a new house. A store that has the key of none of them is refused. */
  readonly sealedPersons?: readonly string[];
}

/**
 * Opens the key store. `masterKey`: 32 bytes.
 * @throws Error with a plain sentence when the master key does not fit the store, or the store is new or another house's
 *   while the database already holds people: no key is touched or made then
 */
export async function openKeyStore(
  url: string,
  masterKey: Buffer,
  { authToken, sealedPersons = [] }: KeyStoreOptions = {},
): Promise<KeyStore> {
  const client = createClient({ url, authToken, timeout: 5000 });
  try {
    await client.executeMultiple(
      `create table if not exists person_keys (id text primary key, wrapped text not null, master_version integer not null default 1);
       create table if not exists key_store_checks (id integer primary key check (id = 1), sealed text not null);`,
    );
    const store = keyStoreOn(client, masterKey);
    const isNew = !(await provesMaster(client, masterKey));
    if (sealedPersons.length > 0 && (isNew || (await store.existingKeys(sealedPersons)).size === 0))
      throw new Error(missingKeys(url, isNew));
    if (isNew) await rememberMaster(client, masterKey);
    return store;
  } catch (error) {
    client.close();
    throw error;
  }
}

function missingKeys(url: string, isNew: boolean): string {
  return (
    `The database holds people, but the key store ${url.replace(/^file:/, '')} ` +
    `${isNew ? 'is empty' : 'has the keys of none of them'}: nobody's name could be read. ` +
    'Put the key store of this database back from its backup (keys.db in DATA_DIR, or KEY_STORE_URL) and start again.'
  );
}

/** Whether the store already knows its master key; false when it is new. @throws Error when it is another one */
async function provesMaster(client: Client, masterKey: Buffer): Promise<boolean> {
  const known = await client.execute('select sealed from key_store_checks where id = 1');
  const sealed = known.rows[0]?.['sealed'];
  if (typeof sealed !== 'string') return false;
  try {
    unseal(masterKey, 'key_store_checks.1', sealed);
    return true;
  } catch (error) {
    if (error instanceof CipherError)
      throw new Error('VAULT_MASTER_KEY does not fit this key store; nothing was changed');
    throw error;
  }
}

async function rememberMaster(client: Client, masterKey: Buffer): Promise<void> {
  await client.execute({
    sql: 'insert into key_store_checks (id, sealed) values (1, ?)',
    args: [seal(masterKey, 'key_store_checks.1', 'werkbruecke')],
  });
}

function keyStoreOn(client: Client, masterKey: Buffer): KeyStore {
  const cache = new Map<string, Buffer>();
  const remember = (id: string, key: Buffer) => {
    if (cache.size >= cacheLimit) cache.delete(cache.keys().next().value ?? '');
    cache.set(id, key);
  };

  async function existingKeys(ids: readonly string[]): Promise<Map<string, Buffer>> {
    const keys = new Map<string, Buffer>();
    const missing: string[] = [];
    for (const id of ids) {
      const key = cache.get(id);
      if (key === undefined) missing.push(id);
      else keys.set(id, key);
    }
    if (missing.length > 0) {
      const result = await client.execute({
        sql: 'select id, wrapped from person_keys where id in (select value from json_each(?))',
        args: [JSON.stringify(missing)],
      });
      for (const { id, wrapped } of result.rows as unknown as { id: string; wrapped: string }[]) {
        const key = Buffer.from(unseal(masterKey, `person_keys.${id}`, wrapped), 'base64');
        remember(id, key);
        keys.set(id, key);
      }
    }
    return keys;
  }

  return {
    existingKeys,
    async keysFor(ids) {
      const keys = await existingKeys(ids);
      const fresh = ids.filter((id) => !keys.has(id)).map((id) => ({ id, key: newKey() }));
      if (fresh.length > 0) {
        const rows = fresh.map(({ id, key }) => [id, seal(masterKey, `person_keys.${id}`, key.toString('base64'))]);
        await client.execute({
          sql: `insert into person_keys (id, wrapped) select value ->> 0, value ->> 1 from json_each(?)
                where true on conflict (id) do nothing`,
          args: [JSON.stringify(rows)],
        });
        return existingKeys(ids);
      }
      return keys;
    },
    async destroy(ids) {
      for (const id of ids) cache.delete(id);
      await client.execute({
        sql: 'delete from person_keys where id in (select value from json_each(?))',
        args: [JSON.stringify(ids)],
      });
    },
    close: () => client.close(),
  };
}
