import { createHash } from 'node:crypto';
import type { Client, ResultSet, Value } from '@libsql/client';

export interface TableDigest {
  readonly rows: number;
  readonly hash: string;
}

/** What a database holds, told apart from how its file looks: rows and a hash per table, and one over all of it. */
export interface LogicalDigest {
  readonly digest: string;
  readonly rows: number;
  readonly tables: Readonly<Record<string, TableDigest>>;
}

const pageRows = 2_000;

/**
 * Reads every row of every table, those of the search index included, and the text of the schema. Two databases with the
 * same digest answer every question alike.
 * @param client a database that nobody writes to meanwhile
 */
export async function logicalDigest(client: Client): Promise<LogicalDigest> {
  const { rows: schema } = await client.execute(
    "select type, name, sql from sqlite_master where name not like 'sqlite_%' order by type, name",
  );
  const whole = createHash('sha256');
  const tables: Record<string, TableDigest> = {};
  let sum = 0;
  for (const { type, name, sql } of schema as unknown as { type: string; name: string; sql: string | null }[]) {
    whole.update(JSON.stringify([type, name, sql]));
    // A virtual table has its rows in tables of its own, which are in the list.
    if (type !== 'table' || /^create virtual/i.test(sql ?? '')) continue;
    const table = await tableDigest(client, name, /without rowid/i.test(sql ?? ''));
    tables[name] = table;
    sum += table.rows;
    whole.update(table.hash);
  }
  return { digest: whole.digest('hex'), rows: sum, tables };
}

async function tableDigest(client: Client, name: string, isWithoutRowid: boolean): Promise<TableDigest> {
  const hash = createHash('sha256');
  const table = `"${name.replaceAll('"', '""')}"`;
  const add = (values: Iterable<Value>) => hash.update(JSON.stringify([...values].map(plain)));
  let rows = 0;
  if (isWithoutRowid) {
    const all = await client.execute(`select * from ${table}`);
    for (const row of all.rows) add(Object.values<Value>(row));
    return { rows: all.rows.length, hash: hash.digest('hex') };
  }
  for (let after: Value = -Number.MAX_SAFE_INTEGER; ;) {
    const page: ResultSet = await client.execute({
      sql: `select _rowid_ as "digest.row", * from ${table} where _rowid_ > ? order by _rowid_ limit ${pageRows}`,
      args: [after],
    });
    for (const row of page.rows) {
      const [at, ...values] = Object.values<Value>(row);
      after = at ?? after;
      add(values);
    }
    rows += page.rows.length;
    if (page.rows.length < pageRows) return { rows, hash: hash.digest('hex') };
  }
}

/** Numbers, texts, bytes and nothing are told apart. */
function plain(value: Value): unknown {
  if (value instanceof ArrayBuffer) return { bytes: Buffer.from(value).toString('base64') };
  return typeof value === 'bigint' ? { integer: String(value) } : value;
}
