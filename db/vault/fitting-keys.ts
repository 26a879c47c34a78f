import { existsSync } from 'node:fs';
import type { Client } from '@libsql/client';
import { mastersOf } from './key-tables.ts';
import type { MasterKey } from './master-key.ts';

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

/** What is asked of a key store before it is used. */
export interface ExpectedOfKeys {
  /** Absent: nobody asks whether the store is that of a database. */
  readonly held?: HeldByDatabase | undefined;
  /** How many erasures were noted outside of the data directory. */
  readonly erasuresNoted?: number | undefined;
}

const needsKeys = (held: HeldByDatabase | undefined): held is HeldByDatabase =>
  held !== undefined && (held.sealedPersons.length > 0 || held.hasAccounts);

/** Opening a file makes it: an empty one would lie where its copy belongs. @throws Error with a plain sentence */
export function demandFile(url: string, held: HeldByDatabase | undefined): void {
  if (needsKeys(held) && url.startsWith('file:') && !existsSync(nameOf(url)))
    throw new Error(missingKeys(url, 'is not there'));
}

/**
 * The store is that of the database, under this master key, and no older copy. Reads only.
 * @throws Error with a plain sentence, OlderKeyStore
 */
export async function demandFitting(
  client: Client,
  url: string,
  own: MasterKey,
  { held, erasuresNoted = 0 }: ExpectedOfKeys,
): Promise<void> {
  const masters = await mastersOf(client);
  demandOneMaster(masters, own);
  if (masters.length === 0) {
    if (needsKeys(held)) throw new Error(missingKeys(url, 'is empty'));
    return;
  }
  if (held !== undefined && !needsKeys(held)) await demandNobody(client, url);
  await demandKeysOf(client, url, held?.sealedPersons ?? []);
  await demandLedger(client, url, held?.erasedPersons ?? [], erasuresNoted);
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

function missingKeys(url: string, why: string): string {
  return (
    `The database holds people, but the key store ${nameOf(url)} ${why}: nobody's name could be read. Nothing was changed. ` +
    'Put the key store of this database back from its backup (keys.db in DATA_DIR, or KEY_STORE_URL) and start again. ' +
    withoutCopy
  );
}
