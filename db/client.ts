import { createClient, type Client } from '@libsql/client';
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql';
import { openFile } from './file-client.ts';
import * as schema from './schema/index.ts';

export type Database = LibSQLDatabase<typeof schema> & { $client: Client };
/** What a query runs on: the database for reads outside, the transaction inside. Inside a transaction never the database. */
export type Tx = Parameters<Parameters<Database['transaction']>[0]>[0];
export type Handle = Database | Tx;

/** Whether `url` names a libSQL server, which other processes reach too, and no file. */
export function isDatabaseServer(url: string): boolean {
  return !url.startsWith('file:');
}

/**
 * Opens the database. `url` is `file:...` (embedded, WAL) or `http://...` (libSQL server).
 * `timeout` is set on every pooled connection; a PRAGMA would reach only one of them.
 */
export async function openDatabase(url: string, authToken?: string): Promise<Database> {
  if (isDatabaseServer(url)) return onto(createClient({ url, authToken }));
  const client = openFile(url, 5000);
  await client.execute('PRAGMA journal_mode = WAL');
  await client.execute('PRAGMA synchronous = NORMAL');
  return onto(client);
}

/** Opens a database beside the process that writes it; a file refuses every write, a server is only asked. */
export function openDatabaseToRead(url: string, authToken?: string): Database {
  if (isDatabaseServer(url)) return onto(createClient({ url, authToken }));
  return onto(openFile(url, 5000, { isReadOnly: true }));
}

const onto = (client: Client): Database => drizzle(client, { schema, casing: 'snake_case' });
