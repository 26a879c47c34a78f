import { createClient } from '@libsql/client';
import { forgetDeleted, hasKeyTables, keyTables, type WrappedKey } from './key-tables.ts';
import { masterKey, unwrapKey, wrapKey } from './master-key.ts';

export interface Rotation {
  /** Keys wrapped anew by this run. */
  readonly rewrapped: number;
  /** Keys in the store. */
  readonly total: number;
}

const pageSize = 500;

/**
 * Wraps every key of the store with another master key. What the keys open stays as it is: no person, no hash for look-up
 * and no text is sealed anew. Works in pages, each of them one transaction; stopped anywhere it goes on where it was, with
 * the same two keys. Nobody else may use the store meanwhile: the caller holds the data directory.
 * @param onProgress keys done so far, those of earlier runs included
 * @throws Error with a plain sentence when a key of the store is wrapped with neither of the two, or the store is empty:
 *   nothing is changed then
 */
export async function rotateMasterKey(
  url: string,
  keys: { readonly from: Buffer; readonly to: Buffer },
  options: {
    readonly authToken?: string | undefined;
    readonly onProgress?: (done: number, total: number) => void;
  } = {},
): Promise<Rotation> {
  const [from, to] = [masterKey(keys.from), masterKey(keys.to)];
  if (from.name === to.name) throw new Error('VAULT_NEW_MASTER_KEY is the key in use; make a new one');
  const client = createClient({ url, authToken: options.authToken, timeout: 5000 });
  try {
    const tables = (await hasKeyTables(client)) ? keyTables : [];
    const counts = new Map<string, number>();
    for (const table of tables) {
      const { rows } = await client.execute(`select master, count(*) as keys from ${table} group by master`);
      for (const { master, keys: count } of rows as unknown as { master: string; keys: number }[])
        counts.set(master, (counts.get(master) ?? 0) + count);
    }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total === 0) throw new Error('The key store is empty: there is nothing to wrap with a new key');
    if ([...counts.keys()].some((name) => name !== from.name && name !== to.name))
      throw new Error(
        'The key store has keys that are wrapped with neither VAULT_MASTER_KEY nor VAULT_NEW_MASTER_KEY; nothing was changed',
      );
    let done = counts.get(to.name) ?? 0;
    const before = done;
    options.onProgress?.(done, total);
    for (const table of tables) {
      for (;;) {
        const { rows } = await client.execute({
          sql: `select id, wrapped from ${table} where master = ? order by id limit ${pageSize}`,
          args: [from.name],
        });
        if (rows.length === 0) break;
        const rewrapped = (rows as unknown as WrappedKey[]).map(({ id, wrapped }) => {
          const place = `${table}.${id}`;
          return [id, wrapKey(to, place, unwrapKey(from, place, wrapped))];
        });
        await client.execute({
          sql: `update ${table} set wrapped = fresh.value ->> 1, master = ? from json_each(?) as fresh
                where ${table}.id = fresh.value ->> 0 and master = ?`,
          args: [to.name, JSON.stringify(rewrapped), from.name],
        });
        done += rows.length;
        options.onProgress?.(done, total);
      }
    }
    await forgetDeleted(client);
    return { rewrapped: done - before, total };
  } finally {
    client.close();
  }
}
