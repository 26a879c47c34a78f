import { eq, inArray, sql } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#db/client.ts';
import { givenRow, keptQuery, listGiven } from '#db/kept-query.ts';
import { write } from '#db/transaction.ts';
import { openTestDatabase } from '#tests/support/test-database.ts';

const books = sqliteTable('books', {
  id: integer().primaryKey(),
  title: text().notNull(),
  tags: text({ mode: 'json' }).$type<string[]>(),
  boughtAt: integer({ mode: 'timestamp_ms' }),
});
const insertBook = keptQuery((handle) => handle.insert(books).values(givenRow(books)).prepare());
const bookById = keptQuery((handle) =>
  handle
    .select()
    .from(books)
    .where(eq(books.id, sql.placeholder('id')))
    .prepare(),
);
const titlesOf = keptQuery((handle) =>
  handle
    .select({ title: books.title })
    .from(books)
    .where(inArray(books.id, listGiven('ids')))
    .prepare(),
);
const book = (id: number, title: string) => ({ id, title, tags: null, boughtAt: null });

describe('a query whose statement is written once', () => {
  let db: Database;
  beforeEach(async () => {
    db = await openTestDatabase();
    await db.run(sql`create table books (id integer primary key, title text not null, tags text, bought_at integer)`);
  });

  it('is asked within the transaction it is given, and in the next one after that', async () => {
    for (const id of [1, 2]) {
      await write(db, async (tx) => {
        await insertBook(tx).run(book(id, 'Fibel'));
        expect(await bookById(tx).all({ id })).toHaveLength(1);
        expect(await bookById(db).all({ id })).toHaveLength(0);
      });
      expect(await bookById(db).all({ id })).toHaveLength(1);
    }
  });

  it('goes with its transaction when that fails', async () => {
    const failing = write(db, async (tx) => {
      await insertBook(tx).run(book(1, 'Fibel'));
      throw new Error('no more paper');
    });
    await expect(failing).rejects.toThrow('no more paper');
    expect(await bookById(db).all({ id: 1 })).toEqual([]);
  });

  it('asks each database of its own', async () => {
    const other = await openTestDatabase();
    await other.run(
      sql`create table books (id integer primary key, title text not null, tags text, bought_at integer)`,
    );
    await insertBook(db).run(book(1, 'Fibel'));
    await insertBook(other).run(book(1, 'Atlas'));
    expect(await titlesOf(db).all({ ids: '[1]' })).toEqual([{ title: 'Fibel' }]);
    expect(await titlesOf(other).all({ ids: '[1]' })).toEqual([{ title: 'Atlas' }]);
  });

  it('keeps what it is given as its column reads it, and nothing where there is nothing', async () => {
    const full = { id: 1, title: 'Fibel', tags: ['A1', 'B1'], boughtAt: new Date('2027-03-01T09:00:00Z') };
    await insertBook(db).run(full);
    await insertBook(db).run(book(2, 'Atlas'));
    expect(await bookById(db).all({ id: 1 })).toEqual([full]);
    expect(await bookById(db).all({ id: 2 })).toEqual([book(2, 'Atlas')]);
    expect(await db.all(sql`select id from books where tags is null and bought_at is null`)).toEqual([{ id: 2 }]);
  });

  it('is refused where a value is missing', async () => {
    await expect(insertBook(db).run({ id: 1, title: 'Fibel', tags: null })).rejects.toThrow('boughtAt');
  });

  it('takes a list of whatever length', async () => {
    for (const id of [1, 2, 3]) await insertBook(db).run(book(id, `Band ${id}`));
    expect(await titlesOf(db).all({ ids: '[]' })).toEqual([]);
    expect(await titlesOf(db).all({ ids: JSON.stringify([1, 3]) })).toEqual([{ title: 'Band 1' }, { title: 'Band 3' }]);
  });
});
