import type { Client, InStatement, ResultSet } from '@libsql/client';
import { openClient, placeOf } from '#db/client.ts';
import { whenUnlocked } from '#db/transaction.ts';
import { newKey } from './cipher.ts';
import { demandFile, demandFitting, type ExpectedOfKeys } from './fitting-keys.ts';
import { createKeyTables, forgetDeleted, type WrappedKey } from './key-tables.ts';
import { masterKey, unwrapKey, wrapKey, type MasterKey } from './master-key.ts';
import type { PersonKind } from './persons.ts';

/** What the house keeps keys for beside persons: exact look-up, short-lived text, the log's checkpoints, backups, what people sign in with. */
export const houseKeyNames = ['blindIndex', 'keptForms', 'auditCheckpoints', 'backups', 'signIn'] as const;
export type HouseKeyName = (typeof houseKeyNames)[number];
export type HouseKeys = Readonly<Record<HouseKeyName, Buffer>>;

export interface ErasedPerson {
  readonly id: string;
  readonly kind: PersonKind;
  readonly erasedAt: Date;
}

/**
 * The wrapped keys of the vault, in a database of their own that backups of the main database leave out:
 * destroying a key here makes that person unreadable in every backup. Keys are cached unwrapped in memory.
 */
export interface KeyStore {
  readonly houseKeys: HouseKeys;
  /** Keys for these ids, made where missing. Call it before the transaction that writes with them. */
  keysFor(ids: readonly string[]): Promise<Map<string, Buffer>>;
  /** Existing keys only; an id without a key is absent: that person was erased. */
  existingKeys(ids: readonly string[]): Promise<Map<string, Buffer>>;
  /** Destroys keys; idempotent. */
  destroy(ids: readonly string[]): Promise<void>;
  /** Destroys the keys of persons and notes them in the ledger of erasures; idempotent. */
  erase(persons: readonly ErasedPerson[]): Promise<void>;
  /** Everybody who was ever erased, whatever the database says. */
  erasedPersons(): Promise<ErasedPerson[]>;
  /** False: its file was deleted or replaced while it was open. What is in memory can be read, keys are made no more. */
  isInPlace(): boolean;
  /** Whether the key store in this file is of the same house, under the same master key. */
  isCopy(file: string): Promise<boolean>;
  close(): void;
}

const cacheLimit = 20_000;

export interface KeyStoreOptions extends ExpectedOfKeys {
  readonly authToken?: string | undefined;
}

/**
 * Opens the key store. `master`: 32 bytes.
 * @throws Error with a plain sentence when the master key does not fit the store, a change of it was not finished, the store
 *   is new or another house's while the database already holds people, or it is older than the database: no key is touched
 *   or made then; neither over a database without accounts, when the store knows people
 */
export async function openKeyStore(
  url: string,
  master: Buffer,
  { authToken, ...expected }: KeyStoreOptions = {},
): Promise<KeyStore> {
  const own = masterKey(master);
  demandFile(url, expected.held);
  const client = openClient(url, authToken);
  try {
    await demandFitting(client, url, own, expected);
    await createKeyTables(client);
    const houseKeys = await ensureHouseKeys(client, own);
    return keyStoreOn(client, own, houseKeys, placeOf(url));
  } catch (error) {
    client.close();
    throw error;
  }
}

/**
 * Changes the store, in a transaction of its own: a statement alone that met another program's lock would leave later ones
 * uncommitted, and keys that only seem to be there cannot be read after the next start.
 * @throws DomainError unavailable (`cannotSave`) when the store is locked for more than five seconds, its disk is full, or its file
 *   is not where it was
 */
async function change(client: Client, statement: InStatement): Promise<ResultSet> {
  return whenUnlocked(client, async (begun) => {
    const transaction = await client.transaction('write');
    begun();
    try {
      const result = await transaction.execute(statement);
      await transaction.commit();
      return result;
    } finally {
      transaction.close();
    }
  });
}

/** The keys of the house, made where missing. They are random, so that a new master key changes none of them. */
async function ensureHouseKeys(client: Client, master: MasterKey): Promise<HouseKeys> {
  const fresh = houseKeyNames.map((name) => [name, wrapKey(master, `house_keys.${name}`, newKey())]);
  await change(client, {
    sql: `insert into house_keys (id, wrapped, master) select value ->> 0, value ->> 1, ? from json_each(?)
          where true on conflict (id) do nothing`,
    args: [master.name, JSON.stringify(fresh)],
  });
  return readHouseKeys(client, master);
}

/**
 * Unwraps one key of the house, also of a store that an older version made; writes nothing.
 * @throws Error when it is missing, CipherError when it was changed
 */
export async function readHouseKey(client: Client, master: MasterKey, name: HouseKeyName): Promise<Buffer> {
  const { rows } = await client.execute({ sql: 'select id, wrapped from house_keys where id = ?', args: [name] });
  const [row] = rows as unknown as WrappedKey[];
  return unwrapKey(master, `house_keys.${name}`, row?.wrapped ?? '');
}

async function readHouseKeys(client: Client, master: MasterKey): Promise<HouseKeys> {
  const { rows } = await client.execute('select id, wrapped from house_keys');
  const wrapped = new Map((rows as unknown as WrappedKey[]).map((row) => [row.id, row.wrapped]));
  const key = (name: HouseKeyName) => unwrapKey(master, `house_keys.${name}`, wrapped.get(name) ?? '');
  return {
    blindIndex: key('blindIndex'),
    keptForms: key('keptForms'),
    auditCheckpoints: key('auditCheckpoints'),
    backups: key('backups'),
    signIn: key('signIn'),
  };
}

function keyStoreOn(client: Client, master: MasterKey, houseKeys: HouseKeys, isInPlace: () => boolean): KeyStore {
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
      for (const { id, wrapped } of result.rows as unknown as WrappedKey[]) {
        const key = unwrapKey(master, `person_keys.${id}`, wrapped);
        remember(id, key);
        keys.set(id, key);
      }
    }
    return keys;
  }

  async function destroy(ids: readonly string[]): Promise<void> {
    for (const id of ids) cache.delete(id);
    const { rowsAffected } = await change(client, {
      sql: 'delete from person_keys where id in (select value from json_each(?))',
      args: [JSON.stringify(ids)],
    });
    if (rowsAffected > 0) await forgetDeleted(client);
  }

  return {
    houseKeys,
    isInPlace,
    async isCopy(file) {
      const client = openClient(`file:${file}`);
      try {
        return (await readHouseKey(client, master, 'backups')).equals(houseKeys.backups);
      } catch {
        return false;
      } finally {
        client.close();
      }
    },
    existingKeys,
    destroy,
    async keysFor(ids) {
      const keys = await existingKeys(ids);
      const fresh = ids.filter((id) => !keys.has(id)).map((id) => ({ id, key: newKey() }));
      if (fresh.length > 0) {
        const rows = fresh.map(({ id, key }) => [id, wrapKey(master, `person_keys.${id}`, key)]);
        await change(client, {
          sql: `insert into person_keys (id, wrapped, master) select value ->> 0, value ->> 1, ? from json_each(?)
                where true on conflict (id) do nothing`,
          args: [master.name, JSON.stringify(rows)],
        });
        return existingKeys(ids);
      }
      return keys;
    },
    async erase(persons) {
      if (persons.length === 0) return;
      const rows = persons.map(({ id, kind, erasedAt }) => [id, kind, erasedAt.getTime()]);
      await change(client, {
        sql: `insert into erased_persons (id, kind, erased_at) select value ->> 0, value ->> 1, value ->> 2
              from json_each(?) where true on conflict (id) do nothing`,
        args: [JSON.stringify(rows)],
      });
      await destroy(persons.map(({ id }) => id));
    },
    async erasedPersons() {
      const { rows } = await client.execute('select id, kind, erased_at from erased_persons order by erased_at, id');
      const erased = rows as unknown as { id: string; kind: PersonKind; erased_at: number }[];
      return erased.map(({ id, kind, erased_at: at }) => ({ id, kind, erasedAt: new Date(at) }));
    },
    close: () => client.close(),
  };
}
