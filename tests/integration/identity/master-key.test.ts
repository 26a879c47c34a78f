import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import type { Database } from '#db/client.ts';
import { openClient, openDatabase } from '#db/client.ts';
import { write } from '#db/transaction.ts';
import { houseKeyNames, openKeyStore } from '#db/vault/key-store.ts';
import { rotateMasterKey } from '#db/vault/rotate-master-key.ts';
import { Vault } from '#db/vault/vault.ts';
import { loginIndex } from '#app/identity/login-index.server.ts';
import { findIdentityIds, keepIdentities, sealIdentities } from '#app/identity/keep-identity.server.ts';
import { openText, sealText } from '#app/identity/seal-text.server.ts';
import { readPersons } from '#db/vault/persons.ts';
import { startPortal, startSource, urlOf } from '#tests/support/portal-process.ts';

const from = Buffer.alloc(32, 1);
const to = Buffer.alloc(32, 2);
const at = new Date('2027-01-11T08:00:00Z');
const people = 1200;
/** Of everybody and of the house. */
const keys = people + houseKeyNames.length;

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'werkbruecke-rotate-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A house with people in its vault. */
async function house(count: number) {
  const dir = folder();
  copyFileSync(inject('templateDatabase'), join(dir, 'werkbruecke.db'));
  const db = await openDatabase(`file:${join(dir, 'werkbruecke.db')}`);
  onTestFinished(() => db.$client.close());
  const url = `file:${join(dir, 'keys.db')}`;
  const vault = await Vault.open(url, from);
  const persons = Array.from({ length: count }, (_, n) => ({
    id: `p${n}`,
    kind: 'candidate' as const,
    parts: { name: { firstName: 'Olena', lastName: `Erdacht ${n}` }, number: { customerNumber: `999X${n}` } },
  }));
  const sealed = await sealIdentities(vault, persons);
  await write(db, (tx) => keepIdentities(tx, sealed, at));
  return { dir, db, url, vault };
}

async function nameOf(db: Database, vault: Vault, id: string) {
  return (await readPersons(db, vault, [id], ['name'])).get(id)?.name.lastName;
}

describe('a new master key', () => {
  it('opens everything as before: names, look-up by number, sign-in, kept texts; the old one opens nothing', async () => {
    const { db, url, vault } = await house(people);
    const login = loginIndex(vault, 'ines@jobcenter.example');
    const kept = sealText(vault, 'here', 'ein Satz');
    vault.keys.close();

    const steps: number[] = [];
    const result = await rotateMasterKey(url, { from, to }, { onProgress: (done) => steps.push(done) });
    expect(result).toEqual({ rewrapped: keys, total: keys });
    expect(steps).toEqual([0, 500, 1000, people, keys]);

    await expect(Vault.open(url, from)).rejects.toThrow('VAULT_MASTER_KEY does not fit');
    const turned = await Vault.open(url, to);
    onTestFinished(() => turned.keys.close());
    expect(await nameOf(db, turned, 'p7')).toBe('Erdacht 7');
    expect((await findIdentityIds(db, turned, 'customerNumber', ['999X1199'])).get('999X1199')).toEqual(['p1199']);
    expect(loginIndex(turned, 'Ines@Jobcenter.example')).toBe(login);
    expect(openText(turned, 'here', kept)).toBe('ein Satz');
  });

  it('goes on where it was stopped; until then neither key opens, and both are told what to do', async () => {
    const { db, url, vault } = await house(people);
    vault.keys.close();
    const stopped = rotateMasterKey(
      url,
      { from, to },
      {
        onProgress: (done) => {
          if (done >= 500) throw new Error('killed');
        },
      },
    );
    await expect(stopped).rejects.toThrow('killed');
    const before = readFileSync(url.replace('file:', ''));
    for (const key of [from, to])
      await expect(openKeyStore(url, key)).rejects.toThrow(/was begun .* Run npm run vault:rotate again/s);
    expect(readFileSync(url.replace('file:', '')).equals(before)).toBe(true);
    await expect(rotateMasterKey(url, { from: Buffer.alloc(32, 3), to })).rejects.toThrow('nothing was changed');

    expect(await rotateMasterKey(url, { from, to })).toEqual({ rewrapped: keys - 500, total: keys });
    expect(await rotateMasterKey(url, { from, to })).toEqual({ rewrapped: 0, total: keys });
    const turned = await Vault.open(url, to);
    onTestFinished(() => turned.keys.close());
    for (const id of ['p0', 'p499', 'p500', 'p1199'])
      expect(await nameOf(db, turned, id)).toBe(`Erdacht ${id.slice(1)}`);
  });

  it('leaves nothing in the file that the old one could open', async () => {
    const { url, vault } = await house(40);
    const bytes = () => readFileSync(url.replace('file:', '')).toString('latin1');
    const wrapped = bytes().match(/[A-Za-z0-9+/]{96}/g) ?? [];
    expect(wrapped.length).toBeGreaterThanOrEqual(40);
    vault.keys.close();
    await rotateMasterKey(url, { from, to });
    const after = bytes();
    expect(wrapped.filter((text) => after.includes(text))).toEqual([]);
  });
});

describe('the portal as a process', { timeout: 120_000 }, () => {
  it('keeps out a change of its key while it runs, and takes the new one afterwards', async () => {
    const { dir, db, vault } = await house(3);
    vault.keys.close();
    db.$client.close();
    const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');
    const env = { WERKBRUECKE_MODE: 'development', DATA_DIR: dir, VAULT_MASTER_KEY: key(1) };
    const server = startPortal(env);
    await urlOf(server);
    const beside = startSource('app/cli/vault-rotate.ts', { ...env, VAULT_NEW_MASTER_KEY: key(2) });
    expect(await beside.ended).toBe(1);
    expect(beside.said()).toContain('cannot be changed while the server runs');
    server.child.kill('SIGTERM');
    await server.ended;

    const rotated = startSource('app/cli/vault-rotate.ts', { ...env, VAULT_NEW_MASTER_KEY: key(2) });
    expect(await rotated.ended, rotated.said()).toBe(0);
    expect(rotated.said()).toContain('put the new key into VAULT_MASTER_KEY');

    const files = ['werkbruecke.db', 'keys.db'].map((name) => join(dir, name));
    // What still stands in a write-ahead log would be moved into its file by whoever opens it, which changes nothing in it.
    for (const file of files) {
      const client = openClient(`file:${file}`);
      await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
      client.close();
    }
    const before = files.map((file) => readFileSync(file));
    const wrong = startPortal(env);
    expect(await wrong.ended).toBe(1);
    expect(wrong.said()).toContain('VAULT_MASTER_KEY does not fit this key store; nothing was changed');
    for (const [at, file] of files.entries()) expect(before[at]?.equals(readFileSync(file)), file).toBe(true);

    rmSync(join(dir, 'keys.db'));
    const missing = startPortal({ ...env, VAULT_MASTER_KEY: key(2) });
    expect(await missing.ended).toBe(1);
    expect(missing.said()).toContain('keys.db is not there');
    expect(missing.said()).toContain('Put the key store of this database back from its backup');
    expect(missing.said()).toContain('If there is neither such a copy nor such a backup any more');
    expect(existsSync(join(dir, 'keys.db'))).toBe(false);
    expect(before[0]?.equals(readFileSync(join(dir, 'werkbruecke.db')))).toBe(true);
  });
});
