import type { Client } from '@libsql/client';

/** A key as it lies in the store. */
export interface WrappedKey {
  readonly id: string;
  readonly wrapped: string;
}

/** The tables of the key store that hold wrapped keys: of persons and lists, and of the house. */
export const keyTables = ['person_keys', 'house_keys'] as const;

/**
 * Makes the tables of the key store. `master` names the master key a row is wrapped with, so that a change of the master
 * key can stop anywhere and go on. `erased_persons` is the ledger of erasures: an older copy of the database lacks the
 * tombstones, and they are made again from here.
 */
export async function createKeyTables(client: Client): Promise<void> {
  await client.executeMultiple(
    `create table if not exists person_keys (id text primary key, wrapped text not null, master text not null);
     create table if not exists house_keys (id text primary key, wrapped text not null, master text not null);
     create table if not exists erased_persons (id text primary key, kind text not null, erased_at integer not null);`,
  );
}

/** Names of the master keys the store's keys are wrapped with; none in a new store. Writes nothing. */
export async function mastersOf(client: Client): Promise<string[]> {
  if (!(await hasKeyTables(client))) return [];
  const { rows } = await client.execute('select master from house_keys union select master from person_keys');
  return (rows as unknown as { master: string }[]).map(({ master }) => master);
}

/** Whether this database has been a key store before. */
export async function hasKeyTables(client: Client): Promise<boolean> {
  const { rows } = await client.execute(
    "select count(*) as found from sqlite_master where type = 'table' and name in ('person_keys', 'house_keys')",
  );
  return Number(rows[0]?.['found']) === 2;
}

/**
 * Writes the file of the store anew: what was deleted or changed would stay readable in it until its page is used again.
 * A store on a server has no file of ours.
 */
export async function forgetDeleted(client: Client): Promise<void> {
  if (client.protocol === 'file') await client.execute('VACUUM');
}
