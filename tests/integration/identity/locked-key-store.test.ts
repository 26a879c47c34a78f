import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { expect, it, onTestFinished } from 'vitest';
import { newKey } from '#db/vault/cipher.ts';
import { openKeyStore } from '#db/vault/key-store.ts';
import { takeConsoleErrors } from '#tests/support/console-errors.ts';

it('has every key it gave out, also those made after another program had locked it for too long', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-keys-'));
  const url = `file:${join(folder, 'keys.db')}`;
  const store = await openKeyStore(url, newKey());
  const other = createClient({ url });
  onTestFinished(() => {
    other.close();
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const held = await other.transaction('write');
  await expect(store.keysFor(['p1'])).rejects.toMatchObject({ code: 'unavailable', reason: 'cannotSave' });
  expect(takeConsoleErrors()).toEqual([expect.stringMatching(/SQLITE_BUSY: another program has locked its file/)]);
  await held.rollback();

  await store.keysFor(['p2', 'p3']);
  await store.erase([{ id: 'p3', kind: 'candidate', erasedAt: new Date(0) }]);
  // What another process reads is what will be there after the next start.
  const { rows } = await other.execute('select id from person_keys');
  expect(rows.map(({ id }) => id)).toEqual(['p2']);
  expect((await other.execute('select id from erased_persons')).rows.map(({ id }) => id)).toEqual(['p3']);
});
