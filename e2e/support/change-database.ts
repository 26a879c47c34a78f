import { join } from 'node:path';
import { createClient, type InArgs } from '@libsql/client';

/** One row as the tests read it: no blobs, no big numbers. */
export type ReadRow = Readonly<Record<string, string | number | null>>;

/** The data directory of the server under test. */
export function dataDir(): string {
  const folder = process.env.E2E_DATA_DIR;
  if (folder === undefined) throw new Error('E2E_DATA_DIR is not set: where is the database of the server under test?');
  return folder;
}

/**
 * One statement on the server's own database, beside the server: for what only time or the law does (a session that
 * ran out, another legal value). WAL lets it in; it never checkpoints, that stays with the server.
 */
export async function changeDatabase(sql: string, args: InArgs = []): Promise<readonly ReadRow[]> {
  const client = createClient({ url: `file:${join(dataDir(), 'werkbruecke.db')}`, timeout: 5000 });
  try {
    await client.execute('PRAGMA wal_autocheckpoint = 0');
    return (await client.execute({ sql, args })).rows as unknown as ReadRow[];
  } finally {
    client.close();
  }
}
