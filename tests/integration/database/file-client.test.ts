import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Client } from '@libsql/client';
import { onTestFinished, expect, describe, it } from 'vitest';
import { openFile } from '#db/file-client.ts';

async function openShelf(
  urlOf = (path: string) => `file:${path}`,
  options: Parameters<typeof openFile>[2] = {},
): Promise<Client> {
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-file-'));
  const client = openFile(urlOf(join(folder, 'shelf.db')), 1000, options);
  onTestFinished(() => {
    client.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await client.execute('create table books (id integer primary key, title text not null unique)');
  return client;
}

const add = (client: Pick<Client, 'execute'>, title: string) =>
  client.execute({ sql: 'insert into books (title) values (?) returning id', args: [title] });
const titleOf = async (client: Pick<Client, 'execute'>, id: number) =>
  (await client.execute({ sql: 'select title from books where id = ?', args: [id] })).rows.map((row) => row['title']);

describe('a database file whose connections keep their statements', () => {
  it('answers the same statement with new values, also with none', async () => {
    const client = await openShelf();
    await add(client, 'A');
    await add(client, 'B');
    expect([await titleOf(client, 1), await titleOf(client, 2), await titleOf(client, 3)]).toEqual([['A'], ['B'], []]);
  });

  it.each([
    [false, 1],
    [true, 2],
  ])('waits for the disk on all of its connections or on none (%s)', async (waitsForDisk, asked) => {
    const client = await openShelf(undefined, { waitsForDisk });
    const held = await Promise.all([
      client.transaction('deferred'),
      client.transaction('deferred'),
      client.transaction('deferred'),
    ]);
    const settings = await Promise.all([client, ...held].map((each) => each.execute('PRAGMA synchronous')));
    expect(settings.map(({ rows }) => rows[0]?.['synchronous'])).toEqual([asked, asked, asked, asked]);
    for (const transaction of held) transaction.close();
  });

  it('opens a file URL with spaces', async () => {
    const client = await openShelf((path) => pathToFileURL(`${path} ä`).href);
    await add(client, 'A');
    expect(await titleOf(client, 1)).toEqual(['A']);
  });

  it('goes on after a statement that failed, alone and inside a transaction', async () => {
    const client = await openShelf();
    await add(client, 'A');
    await expect(add(client, 'A')).rejects.toMatchObject({ extendedCode: 'SQLITE_CONSTRAINT_UNIQUE' });
    expect((await add(client, 'B')).rows).toHaveLength(1);
    const transaction = await client.transaction('write');
    await expect(add(transaction, 'A')).rejects.toThrow();
    await add(transaction, 'C');
    await transaction.commit();
    expect(await titleOf(client, 3)).toEqual(['C']);
  });

  it('forgets what a rolled back transaction wrote', async () => {
    const client = await openShelf();
    const transaction = await client.transaction('write');
    await add(transaction, 'A');
    expect(await titleOf(transaction, 1)).toEqual(['A']);
    await transaction.rollback();
    expect(await titleOf(client, 1)).toEqual([]);
    await add(client, 'B');
    expect(await titleOf(client, 1)).toEqual(['B']);
  });

  it('answers after the table changed, and can drop it', async () => {
    const client = await openShelf();
    await add(client, 'A');
    await titleOf(client, 1);
    await client.execute("alter table books add column shelf text default 'left'");
    expect(await titleOf(client, 1)).toEqual(['A']);
    await client.execute('drop table books');
    await expect(titleOf(client, 1)).rejects.toThrow('no such table');
  });

  it('answers many different statements, more than it keeps', async () => {
    const client = await openShelf();
    await add(client, 'A');
    for (let round = 0; round < 2; round += 1)
      for (let number = 0; number < 450; number += 1) {
        const { rows } = await client.execute(`select title, ${number} as number from books`);
        expect(rows).toEqual([{ title: 'A', number }]);
      }
  });

  it('shows a write of another connection only once it is committed', async () => {
    const client = await openShelf();
    const transaction = await client.transaction('write');
    await add(transaction, 'A');
    expect(await titleOf(client, 1)).toEqual([]);
    await transaction.commit();
    expect(await titleOf(client, 1)).toEqual(['A']);
  });
});
