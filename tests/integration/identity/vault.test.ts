import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { sql } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { IdentityParts } from '#app/domain/identity/identity.ts';
import { grantForCases } from '#app/identity/grant.ts';
import { findIdentityIds, keepIdentities, sealIdentities } from '#app/identity/keep-identity.server.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { profileResource } from '#app/use-cases/profile/profile-resource.server.ts';
import { DatabaseError } from '#db/database-error.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { auditRows, profiles } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { CipherError, newKey, seal, unseal } from '#db/vault/cipher.ts';
import { openKeyStore } from '#db/vault/key-store.ts';
import { destroyCanary, makeCanary } from '#app/identity/backup-canary.server.ts';
import { vaultPersons } from '#db/vault/schema.ts';
import { matchDocument } from '#search/documents/match-document.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertProfile, insertUser } from '#tests/support/factories.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

/** Words that stand in no text of the portal: found anywhere in the file, they came from a person. */
const canary: IdentityParts = {
  name: { firstName: 'Zyxwina', lastName: 'Kanarienmuster' },
  contact: {
    email: 'zyxwina@kanarienpost.example',
    phone: '0208 5550199',
    street: 'Kanarienweg 77',
    postcode: '45468',
    town: 'Kanarienstadt',
    route: 'phone',
  },
  birth: { birthOn: '1991-07-23' },
  status: {
    residenceStatus: 'recognised',
    validUntilOn: '2028-03-04',
    permitText: 'Kanarienvermerk',
    housing: 'municipality',
    enteredOn: '2022-09-17',
    flags: [],
  },
  number: { customerNumber: '391A77Kanarie' },
};
const canaryWords = /Zyxwina|Kanarien|5550199|391A77|1991-07-23|2022-09-17/i;

/** A published profile in the index and the person behind it in the vault, with the caseworker whose case it is. */
async function personIn(app: TestApp) {
  const caseworker = await insertUser(app.db);
  const { id } = await insertProfile(app.db, {
    caseworkerId: caseworker.id,
    organisationId: caseworker.organisationId ?? '',
  });
  const sealed = await sealIdentities(app.vault, [{ id, kind: 'candidate', parts: canary }]);
  const profile = await findProfile(app.db, id, '2027-01-11');
  if (profile === null) throw new Error('no profile');
  await write(app.db, async (tx) => {
    await keepIdentities(tx, sealed, app.clock.now());
    await app.engine.putProfiles(tx, [matchDocument(profile, profile.matchNumber, {})]);
  });
  const reveal = () =>
    write(app.db, (tx) => {
      const row = { id, ...profileResource(profile) };
      const grant = grantForCases(actorOf(caseworker), [row], ['name', 'contact', 'birth', 'status', 'number']);
      return revealIdentity(tx, app.vault, grant, app.clock.now());
    });
  return { id, caseworker, reveal };
}

describe('a sealed value', () => {
  const key = newKey();
  const sealed = seal(key, 'vault_persons.name.p1', 'Muster');

  it('opens with its key at its place', () => {
    expect(unseal(key, 'vault_persons.name.p1', sealed)).toBe('Muster');
  });

  it.each([
    ['another row', key, 'vault_persons.name.p2'],
    ['another column', key, 'vault_persons.contact.p1'],
    ['another table', key, 'vault_import_rows.name.p1'],
    ["another person's key", newKey(), 'vault_persons.name.p1'],
  ])('does not open in %s', (_where, otherKey, place) => {
    expect(() => unseal(otherKey, place, sealed)).toThrow(CipherError);
  });

  it('does not open when one bit of it was changed, and the error tells nothing of it', () => {
    const bytes = Buffer.from(sealed, 'base64');
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
    expect(() => unseal(key, 'vault_persons.name.p1', bytes.toString('base64'))).toThrow('vault: value cannot be read');
  });

  it('looks different every time it is sealed', () => {
    expect(seal(key, 'vault_persons.name.p1', 'Muster')).not.toBe(sealed);
  });
});

describe('the key store', () => {
  it('refuses another master key in a sentence and touches nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-keys-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const url = `file:${join(folder, 'keys.db')}`;
    const right = await openKeyStore(url, Buffer.alloc(32, 1));
    const keys = await right.keysFor(['p1', 'p2']);
    right.close();
    const before = readFileSync(join(folder, 'keys.db'));

    await expect(openKeyStore(url, Buffer.alloc(32, 2))).rejects.toThrow(
      'VAULT_MASTER_KEY does not fit this key store; nothing was changed',
    );
    expect(readFileSync(join(folder, 'keys.db')).equals(before)).toBe(true);
    const again = await openKeyStore(url, Buffer.alloc(32, 1));
    expect(await again.existingKeys(['p1', 'p2'])).toEqual(keys);
    again.close();
  });
});

describe('the key store of a database that already holds people', () => {
  const master = Buffer.alloc(32, 1);
  function storeUrl() {
    const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-keys-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return `file:${join(folder, 'keys.db')}`;
  }
  const open = async (url: string, sealedPersons: readonly string[]) => {
    const store = await openKeyStore(url, master, { held: { sealedPersons, hasAccounts: false, erasedPersons: [] } });
    onTestFinished(() => store.close());
    return store;
  };

  it('is refused when it is new, however often, with what to put back', async () => {
    const url = storeUrl();
    for (let start = 0; start < 2; start += 1) {
      await expect(open(url, ['p1'])).rejects.toThrow(
        /The database holds people, but the key store .*keys\.db is not there: .* back from its backup/,
      );
    }
    writeFileSync(url.replace('file:', ''), '');
    await expect(open(url, ['p1'])).rejects.toThrow(/keys\.db is empty: .* back from its backup/);
  });

  it('is refused when it belongs to other people', async () => {
    const url = storeUrl();
    await (await open(url, [])).keysFor(['elsewhere']);
    await expect(open(url, ['p1', 'p2'])).rejects.toThrow('keys.db has the keys of none of them');
  });

  it('is refused when it is new and people have accounts: nobody could sign in', async () => {
    const held = { sealedPersons: [], hasAccounts: true, erasedPersons: [] };
    await expect(openKeyStore(storeUrl(), master, { held })).rejects.toThrow('is not there');
  });

  it('is refused when it knows people and the database nobody: that one is empty, or of another house', async () => {
    const url = storeUrl();
    const first = await open(url, []);
    const canary = await makeCanary({ keys: first });
    await expect(open(url, []), 'only a canary is left, of a new house').resolves.toBeDefined();
    await destroyCanary({ keys: first }, canary);
    await first.keysFor(['p1']);
    await expect(open(url, [])).rejects.toThrow(/has the keys of 1 people, but the database has no account at all/);
    const held = { sealedPersons: [], hasAccounts: true, erasedPersons: [] };
    const again = await openKeyStore(url, master, { held });
    onTestFinished(() => again.close());
    expect([...(await again.existingKeys(['p1'])).keys()]).toEqual(['p1']);
  });

  it('is refused when it is an older copy: somebody has no key and was not erased', async () => {
    const url = storeUrl();
    await (await open(url, [])).keysFor(['p2']);
    await expect(open(url, ['p1', 'p2'])).rejects.toThrow(
      /older than the database: the keys of 1 of 2 people .* Put the newest copy of the key store back/,
    );
  });

  it('is taken when whoever has no key was erased', async () => {
    const url = storeUrl();
    const store = await open(url, []);
    await store.keysFor(['p1', 'p2']);
    await store.erase([{ id: 'p1', kind: 'candidate', erasedAt: new Date('2027-01-11T08:00:00Z') }]);
    const again = await open(url, ['p1', 'p2']);
    expect([...(await again.existingKeys(['p1', 'p2'])).keys()]).toEqual(['p2']);
    expect((await again.erasedPersons()).map(({ id }) => id)).toEqual(['p1']);
  });

  it('keeps nothing of a destroyed key in its file', async () => {
    const url = storeUrl();
    const store = await open(url, []);
    await store.keysFor(Array.from({ length: 50 }, (_, at) => `p${at}`));
    const client = createClient({ url });
    onTestFinished(() => client.close());
    const { rows } = await client.execute("select wrapped from person_keys where id = 'p7'");
    const [{ wrapped } = { wrapped: '' }] = rows as unknown as { wrapped: string }[];
    expect(wrapped.length).toBeGreaterThan(80);
    const file = url.replace('file:', '');
    expect(readFileSync(file).includes(wrapped)).toBe(true);
    await store.destroy(['p7']);
    expect(readFileSync(file).includes(wrapped)).toBe(false);
  });
});

describe('a person in the vault', () => {
  it('is read by whose case it is, whole and unchanged', async () => {
    const app = await openTestApp();
    const { id, reveal } = await personIn(app);
    expect((await reveal()).get(id)).toEqual(canary);
  });

  it('stands nowhere in the bytes of the databases, nor in the search index', async () => {
    const app = await openTestApp();
    const { reveal } = await personIn(app);
    await reveal();
    await app.db.$client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    const [main] = await app.db.all<{ file: string }>(sql`select file from pragma_database_list where name = 'main'`);
    const files = [main?.file ?? '', ...readdirSync(app.config.dataDir).map((name) => join(app.config.dataDir, name))];
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const bytes = readFileSync(file);
      expect(bytes.length, file).toBeGreaterThan(0);
      // Latin 1 keeps every byte as one letter, so plain text is found wherever it lies.
      expect(canaryWords.test(bytes.toString('latin1')), file).toBe(false);
    }
    const tables = await app.db.all<{ name: string }>(
      sql`select name from sqlite_master where type = 'table' and sql like '%fts5%'`,
    );
    expect(tables.length).toBeGreaterThan(0);
    for (const { name } of tables) {
      const rows = await app.db.all(sql`select * from ${sql.identifier(name)}`);
      expect(canaryWords.test(JSON.stringify(rows)), name).toBe(false);
    }
  });

  it('cannot be read any more once the key is destroyed, although the row is still there', async () => {
    const app = await openTestApp();
    const { id, reveal } = await personIn(app);
    await app.vault.keys.destroy([id]);
    expect((await reveal()).has(id)).toBe(false);
    expect(await app.db.$count(vaultPersons)).toBe(1);
    expect(await app.vault.keys.existingKeys([id])).toEqual(new Map());
  });

  it('does not open when its value was copied to another person', async () => {
    const app = await openTestApp();
    const { id } = await personIn(app);
    const other = await personIn(app);
    await app.db.run(
      sql`update vault_persons set name_cipher = (select name_cipher from vault_persons where id = ${id}) where id = ${other.id}`,
    );
    await expect(other.reveal()).rejects.toThrow(CipherError);
  });

  it('leaves one audit row per reading, with ids and no value', async () => {
    const app = await openTestApp();
    const { id, caseworker, reveal } = await personIn(app);
    await reveal();
    await reveal();
    const rows = await app.db.select().from(auditRows);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      actorId: caseworker.id,
      action: 'reveal',
      subjectKind: 'person',
      subjectIds: [id],
    });
    expect(canaryWords.test(JSON.stringify(rows))).toBe(false);
  });

  it('is not read when the audit row cannot be written', async () => {
    const app = await openTestApp();
    const { reveal } = await personIn(app);
    await app.db.run(sql`create trigger no_audit before insert on audit_rows begin select raise(abort, 'full'); end`);
    await expect(reveal()).rejects.toThrow(DatabaseError);
  });
});

describe('a value that was taken back', () => {
  it('is found no more, while what was not touched still is', async () => {
    const app = await openTestApp();
    const { id } = await personIn(app);
    const found = async (field: 'customerNumber' | 'email' | 'lastName', value: string) =>
      (await findIdentityIds(app.db, app.vault, field, [value])).get(value) ?? [];
    const keep = async (parts: Partial<IdentityParts>) => {
      const sealed = await sealIdentities(app.vault, [{ id, kind: 'candidate', parts }]);
      await write(app.db, (tx) => keepIdentities(tx, sealed, app.clock.now()));
    };
    const email = canary.contact.email ?? '';
    const number = canary.number.customerNumber ?? '';
    await keep({ contact: { ...canary.contact, email: null }, number: { customerNumber: null } });
    expect([await found('email', email), await found('customerNumber', number)]).toEqual([[], []]);
    expect(await found('lastName', canary.name.lastName)).toEqual([id]);
    await keep({ contact: { ...canary.contact, email: 'neu@kanarienpost.example' } });
    expect(await found('email', 'NEU@kanarienpost.example')).toEqual([id]);
    expect(await found('lastName', canary.name.lastName)).toEqual([id]);
  });
});

describe('a failed statement', () => {
  it('leaves write() as a code, without the values it was about', async () => {
    const app = await openTestApp();
    const { id } = await personIn(app);
    const failing = write(app.db, (tx) => tx.insert(profiles).values({ id, caseCode: 'Kanarienfall' } as never));
    const error: unknown = await failing.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DatabaseError);
    const told = [String(error), (error as Error).stack, JSON.stringify(error), String((error as Error).cause)].join(
      '\n',
    );
    expect(canaryWords.test(told)).toBe(false);
    expect(told).not.toMatch(/insert into/i);
  });
});
