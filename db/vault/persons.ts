import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { emptyIdentity, type IdentityPart, type IdentityParts } from '#app/domain/identity/identity.ts';
import { nameKeys } from '#app/domain/identity/name-keys.ts';
import type { Handle, Tx } from '../client.ts';
import { keptQuery, listGiven } from '../kept-query.ts';
import { listed } from '../listed.ts';
import { blindIndex, seal, unseal } from './cipher.ts';
import { vaultIndexes, vaultPersons } from './schema.ts';
import type { HeldByDatabase } from './fitting-keys.ts';
import type { ErasedPerson } from './key-store.ts';
import type { Vault } from './vault.ts';

export type PersonKind = 'candidate' | 'volunteer';
export type IndexedField = 'customerNumber' | 'email' | 'lastName' | 'nameWord';

export interface PersonParts {
  readonly id: string;
  readonly kind: PersonKind;
  readonly parts: Partial<IdentityParts>;
}

const columns = {
  name: vaultPersons.nameCipher,
  contact: vaultPersons.contactCipher,
  birth: vaultPersons.birthCipher,
  status: vaultPersons.statusCipher,
  number: vaultPersons.numberCipher,
} as const;

const place = (part: IdentityPart, id: string) => `vault_persons.${part}.${id}`;

/** Lower case, umlauts and accents folded, blanks single: what two spellings of one value share. Locale-free. */
export function foldForIndex(value: string): string {
  return value.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replace(/\s+/g, ' ').trim();
}

/** The keyed hash under which a value is found. */
export function indexOf(vault: Vault, field: IndexedField, value: string): string {
  return blindIndex(vault.indexKey, field, foldForIndex(value));
}

/**
 * Seals persons before the transaction that writes them (keys live in another database).
 * Returns what `putPersons` takes.
 */
export async function sealPersons(vault: Vault, persons: readonly PersonParts[]): Promise<SealedPerson[]> {
  const keys = await vault.keys.keysFor(persons.map((person) => person.id));
  return persons.map((person) => {
    const key = keys.get(person.id);
    if (key === undefined) throw new Error('vault: no key for a person');
    const ciphers: Partial<Record<IdentityPart, string>> = {};
    for (const part of Object.keys(person.parts) as IdentityPart[]) {
      ciphers[part] = seal(key, place(part, person.id), JSON.stringify(person.parts[part]));
    }
    return { id: person.id, kind: person.kind, ciphers, indexes: indexesOf(vault, person) };
  });
}

export interface SealedPerson {
  readonly id: string;
  readonly kind: PersonKind;
  readonly ciphers: Partial<Record<IdentityPart, string>>;
  readonly indexes: readonly { field: IndexedField; hash: string }[];
}

/** The indexed fields that lie in a part. */
const fieldsOfPart: Partial<Record<IdentityPart, readonly IndexedField[]>> = {
  name: ['lastName', 'nameWord'],
  contact: ['email'],
  number: ['customerNumber'],
};

function indexesOf(vault: Vault, person: PersonParts): { field: IndexedField; hash: string }[] {
  const { name, contact, number } = person.parts;
  const found: { field: IndexedField; hash: string }[] = [];
  const add = (field: IndexedField, value: string | null | undefined) => {
    if (value) found.push({ field, hash: indexOf(vault, field, value) });
  };
  add('lastName', name?.lastName);
  if (name) for (const key of nameKeys(name)) add('nameWord', key);
  add('email', contact?.email);
  add('customerNumber', number?.customerNumber);
  return found;
}

/**
 * Writes sealed persons: new ones whole, known ones only the parts given. A part that was emptied is found under no old
 * value any more; whoever was erased stays erased.
 */
export async function putPersons(tx: Tx, sealed: readonly SealedPerson[], at: Date): Promise<void> {
  const erased = await erasedAmong(
    tx,
    sealed.map(({ id }) => id),
  );
  const persons = sealed.filter(({ id }) => !erased.has(id));
  if (persons.length === 0) return;
  const rows = persons.map(({ id, kind, ciphers }) => [
    id,
    kind,
    ciphers.name,
    ciphers.contact,
    ciphers.birth,
    ciphers.status,
    ciphers.number,
  ]);
  await tx.run(sql`
    insert into vault_persons (id, kind, name_cipher, contact_cipher, birth_cipher, status_cipher, number_cipher, updated_at)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, ${at.getTime()}
    from json_each(${JSON.stringify(rows)}) where true
    on conflict (id) do update set
      name_cipher = coalesce(excluded.name_cipher, name_cipher),
      contact_cipher = coalesce(excluded.contact_cipher, contact_cipher),
      birth_cipher = coalesce(excluded.birth_cipher, birth_cipher),
      status_cipher = coalesce(excluded.status_cipher, status_cipher),
      number_cipher = coalesce(excluded.number_cipher, number_cipher),
      updated_at = excluded.updated_at, version = version + 1`);
  const written = persons.flatMap(({ id, ciphers }) =>
    (Object.keys(ciphers) as IdentityPart[]).flatMap((part) => (fieldsOfPart[part] ?? []).map((field) => [id, field])),
  );
  await tx.run(sql`
    delete from vault_indexes where (person_id, field) in
      (select value ->> 0, value ->> 1 from json_each(${JSON.stringify(written)}))`);
  const indexed = persons.flatMap(({ id, indexes }) => indexes.map(({ field, hash }) => [id, field, hash]));
  await tx.run(sql`
    insert into vault_indexes (person_id, field, hash)
    select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(indexed)}) where true on conflict do nothing`);
}

/** What needs the key store of this very database: everybody who was not erased, and accounts; and whom it knows as erased. Reads an empty database too. */
export async function heldByDatabase(handle: Handle): Promise<HeldByDatabase> {
  const [tables] = await handle.all<{ found: number }>(
    sql`select count(*) as found from sqlite_master where type = 'table' and name in ('vault_persons', 'users')`,
  );
  if (tables?.found !== 2) return { sealedPersons: [], hasAccounts: false, erasedPersons: [] };
  const rows = await handle.select({ id: vaultPersons.id }).from(vaultPersons).where(isNull(vaultPersons.erasedAt));
  const accounts = await handle.all(sql`select 1 from users limit 1`);
  return {
    sealedPersons: rows.map(({ id }) => id),
    hasAccounts: accounts.length > 0,
    erasedPersons: (await erasedPersons(handle)).map(({ id }) => id),
  };
}

/** Makes persons tombstones: no cipher, no hash, no row of an uploaded list is left. A tombstone stays one. */
export async function erasePersons(tx: Tx, kind: PersonKind, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  const list = JSON.stringify(ids);
  await tx.run(sql`
    insert into vault_persons (id, kind, updated_at, erased_at)
    select value, ${kind}, ${at.getTime()}, ${at.getTime()} from json_each(${list}) where true
    on conflict (id) do update set
      name_cipher = null, contact_cipher = null, birth_cipher = null, status_cipher = null, number_cipher = null,
      updated_at = excluded.updated_at, erased_at = coalesce(erased_at, excluded.erased_at), version = version + 1`);
  await tx.run(sql`delete from vault_indexes where person_id in (select value from json_each(${list}))`);
  await tx.run(
    sql`update vault_openings set text_cipher = null where person_id in (select value from json_each(${list}))`,
  );
  await tx.run(sql`delete from vault_import_rows where subject_id in (select value from json_each(${list}))`);
}

/** All tombstones. */
export async function erasedPersons(handle: Handle): Promise<ErasedPerson[]> {
  const rows = await handle
    .select({ id: vaultPersons.id, kind: vaultPersons.kind, erasedAt: vaultPersons.erasedAt })
    .from(vaultPersons)
    .where(isNotNull(vaultPersons.erasedAt));
  return rows.map(({ id, kind, erasedAt }) => ({ id, kind, erasedAt: erasedAt ?? new Date(0) }));
}

/** Those of these ids that are tombstones. */
async function erasedAmong(handle: Handle, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await handle
    .select({ id: vaultPersons.id })
    .from(vaultPersons)
    .where(and(isNotNull(vaultPersons.erasedAt), sql`${vaultPersons.id} in ${listed(ids)}`));
  return new Set(rows.map(({ id }) => id));
}

const sealedByParts = new Map<string, ReturnType<typeof keepSealed>>();

/** The query for exactly these parts: what nobody asked for is not read. */
function sealedParts(parts: readonly IdentityPart[]) {
  const key = parts.join();
  const known = sealedByParts.get(key) ?? keepSealed(parts);
  sealedByParts.set(key, known);
  return known;
}

function keepSealed(parts: readonly IdentityPart[]) {
  const selection = { id: vaultPersons.id } as Record<string, (typeof columns)[IdentityPart] | typeof vaultPersons.id>;
  for (const part of parts) selection[part] = columns[part];
  return keptQuery((handle) =>
    handle
      .select(selection as { id: typeof vaultPersons.id })
      .from(vaultPersons)
      .where(and(inArray(vaultPersons.id, listGiven('ids')), isNull(vaultPersons.erasedAt)))
      .prepare(),
  );
}

/** Reads and unseals the named parts. Erased persons (no key) are absent from the answer. */
export async function readPersons<P extends IdentityPart>(
  handle: Handle,
  vault: Vault,
  ids: readonly string[],
  parts: readonly P[],
): Promise<Map<string, Pick<IdentityParts, P>>> {
  if (ids.length === 0) return new Map();
  const keys = await vault.keys.existingKeys(ids);
  const rows = await sealedParts(parts)(handle).all({ ids: JSON.stringify(ids) });
  const found = new Map<string, Pick<IdentityParts, P>>();
  for (const row of rows as unknown as ({ id: string } & Record<string, string | null>)[]) {
    const key = keys.get(row.id);
    if (key === undefined) continue;
    const person: Partial<IdentityParts> = {};
    for (const part of parts) {
      const sealed = row[part];
      const text = sealed == null ? null : unseal(key, place(part, row.id), sealed);
      person[part] = text === null ? emptyIdentity[part] : (JSON.parse(text) as IdentityParts[P]);
    }
    found.set(row.id, person as Pick<IdentityParts, P>);
  }
  return found;
}

/** How often a person's row has changed (1 when new); null for nobody and for the erased. Tells a second editor that she is late. */
export async function personVersion(handle: Handle, id: string): Promise<number | null> {
  const [row] = await handle
    .select({ version: vaultPersons.version })
    .from(vaultPersons)
    .where(and(eq(vaultPersons.id, id), isNull(vaultPersons.erasedAt)));
  return row?.version ?? null;
}

/** Ids of persons with exactly this value (folded) in an indexed field, by value; several may share one. */
export async function findPersonIds(
  handle: Handle,
  vault: Vault,
  field: IndexedField,
  values: readonly string[],
): Promise<Map<string, string[]>> {
  const hashes = new Map(values.map((value) => [indexOf(vault, field, value), value]));
  const rows = await handle
    .select({ id: vaultIndexes.personId, hash: vaultIndexes.hash })
    .from(vaultIndexes)
    .where(and(eq(vaultIndexes.field, field), sql`${vaultIndexes.hash} in ${listed([...hashes.keys()])}`));
  const ids = new Map<string, string[]>();
  for (const { id, hash } of rows) {
    const value = hashes.get(hash);
    if (value !== undefined) ids.set(value, [...(ids.get(value) ?? []), id]);
  }
  return ids;
}
