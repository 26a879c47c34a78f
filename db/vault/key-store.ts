import { existsSync } from 'node:fs';
import type { Client, InStatement, ResultSet } from '@libsql/client';
import { openClient, placeOf } from '#db/client.ts';
import { whenUnlocked } from '#db/transaction.ts';
import { newKey } from './cipher.ts';
import { createKeyTables, forgetDeleted, mastersOf, type WrappedKey } from './key-tables.ts';
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

/** What the database holds that needs this very key store. */
export interface HeldByDatabase {
  /** Ids of all persons who were not erased; none in a new house. */
  readonly sealedPersons: readonly string[];
  /** Accounts sign in under keyed hashes. */
  readonly hasAccounts: boolean;
  /** Ids of its tombstones: an erasure it knows is no erasure the store lacks, the start notes it there. */
  readonly erasedPersons: readonly string[];
}

/** The key store is an older copy than the database, or than what was noted outside of both. */
export class OlderKeyStore extends Error {
  /** @param missingErasures how many that were noted outside neither the store nor the database knows */
  constructor(
    message: string,
    readonly missingErasures = 0,
  ) {
    super(message);
    this.name = 'OlderKeyStore';
  }
}

export interface KeyStoreOptions {
  readonly authToken?: string | undefined;
  /** Absent: nobody asks whether the store is that of a database. */
  readonly held?: HeldByDatabase;
  /** How many erasures were noted outside of the data directory. */
  readonly erasuresNoted?: number;
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
  { authToken, held, erasuresNoted = 0 }: KeyStoreOptions = {},
): Promise<KeyStore> {
  const own = masterKey(master);
  const needsKeys = held !== undefined && (held.sealedPersons.length > 0 || held.hasAccounts);
  // Opening a file makes it: an empty one would lie where its copy belongs.
  if (needsKeys && isMissingFile(url)) throw new Error(missingKeys(url, 'is not there'));
  const client = openClient(url, authToken);
  try {
    const masters = await mastersOf(client);
    demandOneMaster(masters, own);
    const isNew = masters.length === 0;
    if (isNew && needsKeys) throw new Error(missingKeys(url, 'is empty'));
    if (!isNew) {
      if (held !== undefined && !needsKeys) await demandNobody(client, url);
      await demandKeysOf(client, url, held?.sealedPersons ?? []);
      await demandLedger(client, url, held?.erasedPersons ?? [], erasuresNoted);
    }
    await createKeyTables(client);
    const houseKeys = await ensureHouseKeys(client, own);
    return keyStoreOn(client, own, houseKeys, placeOf(url));
  } catch (error) {
    client.close();
    throw error;
  }
}

function demandOneMaster(masters: readonly string[], own: MasterKey): void {
  if (masters.length === 0 || (masters.length === 1 && masters[0] === own.name)) return;
  if (!masters.includes(own.name)) throw new Error(wrongMaster);
  throw new Error(
    'A change of the master key was begun and has not come to its end; nothing was changed now. Run npm run vault:rotate ' +
      'again, with the old key in VAULT_MASTER_KEY and the new one in VAULT_NEW_MASTER_KEY: it goes on where it stopped. ' +
      'Then start with the new one.',
  );
}

/** Every person of the database has a key or was erased; else this is another house's store, or an older copy. */
async function demandKeysOf(client: Client, url: string, persons: readonly string[]): Promise<void> {
  if (persons.length === 0) return;
  const { rows } = await client.execute({
    sql: `select count(*) as missing from json_each(?) where value not in (select id from person_keys)
          and value not in (select id from erased_persons)`,
    args: [JSON.stringify(persons)],
  });
  const missing = Number(rows[0]?.['missing']);
  if (missing === persons.length) throw new OlderKeyStore(missingKeys(url, 'has the keys of none of them'));
  if (missing > 0)
    throw new OlderKeyStore(
      `The key store ${nameOf(url)} is older than the database: the keys of ${missing} of ${persons.length} people are ` +
        'not in it, and nothing says that they were erased. Nothing was changed. Put the newest copy of the key store back and start again; is ' +
        'there none, npm run restore -- <newest backup> says which backup this one opens. ' +
        withoutCopy,
    );
}

/** How ids of keys begin that nobody stands behind: one may be left of a trial of the way back that was cut off. */
export const canaryIds = 'canary-';

/** Keys of people over a database that knows nobody: the house's own is elsewhere, and a second one would begin beside it. */
async function demandNobody(client: Client, url: string): Promise<void> {
  const { rows } = await client.execute({
    sql: "select count(*) as people from person_keys where id not like ? || '%'",
    args: [canaryIds],
  });
  const people = Number(rows[0]?.['people']);
  if (people > 0)
    throw new Error(
      `The key store ${nameOf(url)} has the keys of ${people} people, but the database has no account at all: it is not the ` +
        'one of this house, or an empty one. Nothing was changed. Check DATABASE_URL and DATA_DIR; if the database is gone, put ' +
        'its newest backup back (npm run restore). A new house begins with an empty DATA_DIR.',
    );
}

/**
 * Ledger and database together know as many erasures as were noted outside: otherwise an older copy would bring people back.
 * What only the database knows is in the ledger a moment later (`finishErasures`).
 */
async function demandLedger(client: Client, url: string, inDatabase: readonly string[], noted: number): Promise<void> {
  const { rows } = await client.execute({
    sql: `select count(*) as erasures from (select id from erased_persons union select value from json_each(?))`,
    args: [JSON.stringify(inDatabase)],
  });
  const missing = noted - Number(rows[0]?.['erasures']);
  if (missing > 0)
    throw new OlderKeyStore(
      `The key store ${nameOf(url)} is an older copy: it lacks ${missing} erasures that AUDIT_HEAD_FILE knows, so that people ` +
        'who were erased could be read again. Nothing was changed. Put the newest copy of the key store back and start again.',
      missing,
    );
}

const wrongMaster =
  'VAULT_MASTER_KEY does not fit this key store; nothing was changed. Start with the key this house was set up with, or the ' +
  'newer one after npm run vault:rotate; if DATA_DIR or KEY_STORE_URL leads to another house, correct that.';

/** No switch starts a portal over people whose keys are gone: nobody could tell them from those who were erased. */
const withoutCopy =
  'If there is neither such a copy nor such a backup any more, these names are lost for good: keep this database aside, start with an empty DATA_DIR, ' +
  'and take the people in again from your own lists.';

const nameOf = (url: string) => url.replace(/^file:/, '');
const isMissingFile = (url: string) => url.startsWith('file:') && !existsSync(nameOf(url));

function missingKeys(url: string, why: string): string {
  return (
    `The database holds people, but the key store ${nameOf(url)} ${why}: nobody's name could be read. Nothing was changed. ` +
    'Put the key store of this database back from its backup (keys.db in DATA_DIR, or KEY_STORE_URL) and start again. ' +
    withoutCopy
  );
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
