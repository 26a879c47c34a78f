import { createClient, type Client } from '@libsql/client';
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql';
import { databasePath, openFile } from './file-client.ts';
import { watchPlace } from './file-in-place.ts';
import type { Replica } from './replica/replica.ts';
import { withReplica } from './replica/replicated-client.ts';
import { followWrites, writeInPlace } from './transaction.ts';
import { watchedServer, type StatementWatch } from './slow-statements.ts';

export type Database = LibSQLDatabase & { $client: Client };
/** What a query runs on: the database for reads outside, the transaction inside. Inside a transaction never the database. */
export type Tx = Parameters<Parameters<Database['transaction']>[0]>[0];
export type Handle = Database | Tx;

/** How long a statement waits for a lock. */
const lockPatienceMs = 5_000;

/** Whether `url` names a libSQL server, which other processes reach too, and no file. */
export function isDatabaseServer(url: string): boolean {
  return !url.startsWith('file:');
}

/** Whether the file of an open database still lies where it was opened; always so on a server. */
export function placeOf(url: string): () => boolean {
  return isDatabaseServer(url) ? () => true : watchPlace(databasePath(url));
}

/** Opens a database as it is: a file (kept statements, `db/file-client.ts`) or a libSQL server. */
export function openClient(url: string, authToken?: string): Client {
  return isDatabaseServer(url) ? openServer(url, authToken) : openFile(url, lockPatienceMs);
}

/** A server that has not answered one question in this time will not: a save is refused then instead of waiting for minutes. */
const serverPatienceMs = 15_000;

function openServer(url: string, authToken?: string): Client {
  return createClient({
    url,
    authToken,
    // A server that sends elsewhere is another one: it would get the token and every value.
    fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(serverPatienceMs), redirect: 'error' }),
  });
}

/**
 * Opens the database. `url` is `file:...` (embedded, WAL) or `http://...` (libSQL server).
 * `timeout` is set on every pooled connection; a PRAGMA would reach only one of them.
 * @param replica of the server, to be read in its place
 * @param watch told how long each statement took
 */
export async function openDatabase(
  url: string,
  authToken?: string,
  replica?: Replica | null,
  watch?: StatementWatch,
): Promise<Database> {
  if (isDatabaseServer(url)) {
    const server = openClient(url, authToken);
    const primary = watch === undefined ? server : watchedServer(server, watch);
    if (!replica) return onto(primary);
    const db = onto(withReplica(primary, replica));
    followWrites(db, () => replica.catchUp());
    return db;
  }
  const client = openFile(url, lockPatienceMs, { watch, waitsForDisk: false });
  await client.execute('PRAGMA journal_mode = WAL');
  const db = onto(client);
  writeInPlace(db, placeOf(url));
  return db;
}

/** Opens the database to read only, beside the process that writes to it: nothing is made or changed. */
export function openToRead(url: string, authToken?: string): Database {
  return onto(isDatabaseServer(url) ? openServer(url, authToken) : openFile(url, lockPatienceMs, { isReadOnly: true }));
}

/** Without the schema, which only relational queries need: with it every transaction begins with an object for each table. */
const onto = (client: Client): Database => drizzle(client, { casing: 'snake_case' });
