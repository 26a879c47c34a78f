import type { Client } from '@libsql/client';
import { ConnectionPool, Sqlite3Client } from '@libsql/client/sqlite3';
import { fileURLToPath } from 'node:url';
import type { StatementWatch } from './slow-statements.ts';

type Connection = ReturnType<ConnectionPool['acquireSync']>;
type Statement = ReturnType<Connection['prepare']>;

/** All statements of the portal with a fixed text, and the rankings of some 150 postings, which have their numbers written in. */
const keptPerConnection = 400;
/** A read holds one for a moment, and one transaction writes at a time; each keeps statements and pages of its own in memory. */
const connections = 6;
/** Pages a connection keeps for itself, in kB: what is read of the file comes from the map beside it, so this is for what was written last. */
const pageCacheKb = 8_000;
/**
 * The file is read through a memory map (docs/decisions/the-file-is-mapped.md): whatever the system keeps of it in memory
 * is there for every connection, uncopied. libSQL allows 2 GB; what lies behind is read as before.
 */
const mappedBytes = 2 * 1024 * 1024 * 1024;
/** Pages in the write-ahead log before a commit copies them into the file (16 MB): fewer commits wait for it than at SQLite's 1,000. */
const pagesBeforeCheckpoint = 4_000;
/** The log is cut back to this after a long transaction, so that it doesn't keep the size of the longest ever. */
const logLimitBytes = 64 * 1024 * 1024;
/** Statements that read or change rows; everything else (schema, PRAGMA, BEGIN) is rare or quickly prepared. */
const isControl = (sql: string) => /^\s*(?:begin|commit|rollback)\b/i.test(sql);
const isBegin = (sql: string) => /^\s*begin\b/i.test(sql);
const isKept = (sql: string) => /^\s*(?:select|with|insert|update|delete)\b/i.test(sql);

/**
 * Opens a database file with connections that keep their prepared statements. `@libsql/client` prepares every statement
 * anew each time, which is most of what a short read costs.
 * @param url `file:` and a path
 * @param timeoutMs how long a connection waits for a lock; beginning a transaction does not wait (`whenUnlocked` does)
 * @param isReadOnly beside the process that writes: whatever would change the file fails
 * @param waitsForDisk each commit, so that a power cut takes nothing that was saved; without, it may take the last moments
 * @param watch told how long each statement took
 */
export function openFile(
  url: string,
  timeoutMs: number,
  {
    isReadOnly = false,
    waitsForDisk = true,
    watch,
  }: { readonly isReadOnly?: boolean; readonly waitsForDisk?: boolean; readonly watch?: StatementWatch } = {},
): Client {
  const pool = new StatementKeepingPool(databasePath(url), { timeout: timeoutMs }, connections);
  pool.timeoutMs = timeoutMs;
  pool.isReadOnly = isReadOnly;
  pool.waitsForDisk = waitsForDisk;
  pool.watch = watch;
  return new Sqlite3Client(pool, 'number');
}

/** The path of the file a `file:` address names. */
export function databasePath(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
}

class StatementKeepingPool extends ConnectionPool {
  isReadOnly = false;
  waitsForDisk = true;
  timeoutMs = 0;
  watch: StatementWatch | undefined;
  readonly #known = new WeakSet<Connection>();

  override acquireSync(forTransaction?: boolean): Connection {
    const connection = super.acquireSync(forTransaction);
    if (!this.#known.has(connection)) {
      this.#known.add(connection);
      connection.exec(`PRAGMA cache_size = -${pageCacheKb}`);
      connection.exec(`PRAGMA mmap_size = ${mappedBytes}`);
      connection.exec(`PRAGMA wal_autocheckpoint = ${pagesBeforeCheckpoint}`);
      connection.exec(`PRAGMA journal_size_limit = ${logLimitBytes}`);
      if (!this.waitsForDisk) connection.exec('PRAGMA synchronous = NORMAL');
      if (this.isReadOnly) connection.exec('PRAGMA query_only = ON');
      keepStatements(connection, this.timeoutMs, this.watch);
    }
    return connection;
  }
}

/** From now on this connection prepares each text once; the ones used longest ago make room. */
function keepStatements(connection: Connection, timeoutMs: number, watch: StatementWatch | undefined): void {
  const prepare = connection.prepare.bind(connection);
  const byText = new Map<string, Statement>();
  const keeping = (sql: string) => {
    if (isControl(sql)) return control(connection, sql, timeoutMs);
    if (!isKept(sql)) return prepare(sql);
    let statement = byText.get(sql);
    if (statement === undefined) {
      statement = kept(prepare(sql), () => byText.delete(sql), watch && ((ms) => watch(sql, ms)));
      const [oldest] = byText.keys();
      if (byText.size >= keptPerConnection && oldest !== undefined) byText.delete(oldest);
    } else {
      byText.delete(sql);
    }
    byText.set(sql, statement);
    return statement;
  };
  connection.prepare = keeping as Connection['prepare'];
}

/** The client finds out by it that a statement gives no rows. One for all: an error of its own, with its stack, cost as much as a save. */
const noRows = new TypeError('returns no rows');

/**
 * Begins and ends transactions. Executed, not prepared: a prepared one that met a lock stays at work until it is collected, and
 * meanwhile nothing is committed on its connection, in silence or with "SQL statements in progress". To begin does not wait:
 * waiting for another program is done on the thread, and would stop every page.
 */
function control(connection: Connection, sql: string, timeoutMs: number): Statement {
  const run = () => {
    if (isBegin(sql)) connection.exec('PRAGMA busy_timeout = 0');
    try {
      connection.exec(sql);
    } finally {
      if (isBegin(sql)) connection.exec(`PRAGMA busy_timeout = ${timeoutMs}`);
    }
    return { changes: 0, lastInsertRowid: 0 };
  };
  const statement = {
    run,
    safeIntegers: () => statement,
    raw: () => {
      throw noRows;
    },
  };
  return statement as unknown as Statement;
}

/** Sets a statement to give rows as lists. @returns what it throws where it has no rows, as the client expects of it; else null */
function refusalOfRows(statement: Statement): Error | null {
  try {
    statement.raw(true);
    return null;
  } catch (error) {
    return error as Error;
  }
}

/**
 * Asked for its columns and set to how the client reads it once (the client does so for each execution), and dropped when it
 * fails: half-way it may still be at work, a new one starts clean.
 */
function kept(statement: Statement, drop: () => void, watch: ((ms: number) => void) | undefined): Statement {
  const askColumns = statement.columns.bind(statement);
  let columns: ReturnType<typeof askColumns> | undefined;
  statement.columns = () => (columns ??= askColumns());
  statement.safeIntegers(true);
  statement.safeIntegers = () => statement;
  const refusal = refusalOfRows(statement);
  statement.raw = () => {
    if (refusal !== null) throw refusal;
    return statement;
  };
  for (const name of ['run', 'all'] as const) {
    const work = statement[name].bind(statement) as (...values: unknown[]) => never;
    statement[name] = (...values: unknown[]) => {
      const from = watch === undefined ? 0 : performance.now();
      try {
        return work(...values);
      } catch (error) {
        drop();
        throw error;
      } finally {
        watch?.(performance.now() - from);
      }
    };
  }
  return statement;
}
