import type { Client, Transaction, TransactionMode } from '@libsql/client';
import { log } from '#app/log/log.ts';

/** Told of every statement with how long it took; its text may hold numbers, its values are not in it. */
export type StatementWatch = (statement: string, ms: number) => void;

const noteAgainMs = 60_000;
const longestNoted = 1_000;
/** Texts remembered as noted; beyond that all are forgotten and may be noted again. */
const mostRemembered = 500;

/**
 * Notes statements that took at least `slowMs` in the log, each text once a minute, and counts them. Values never stand in the text of a
 * statement; what is written into it nevertheless (numbers of concepts, words of the code) is noted as "?".
 */
export function noteSlowStatements(slowMs: number): { readonly watch: StatementWatch; readonly count: () => number } {
  const notedAt = new Map<string, number>();
  let count = 0;
  const watch: StatementWatch = (sql, ms) => {
    if (ms < slowMs) return;
    count += 1;
    const now = performance.now();
    const statement = withoutValues(sql);
    if (now - (notedAt.get(statement) ?? -Infinity) < noteAgainMs) return;
    if (notedAt.size >= mostRemembered) notedAt.clear();
    notedAt.set(statement, now);
    log('slowStatement', { ms: Math.round(ms), statement });
  };
  return { watch, count: () => count };
}

/** A statement with "?" for every text and number in it, on one line. */
export function withoutValues(sql: string): string {
  return sql
    .replace(/'(?:[^']|'')*'/g, '?')
    .replace(/(?<![\w."?])-?\d+(?:\.\d+)?\b/g, '?')
    .replace(/'[^]*$/, '?')
    .replace(/\s+/g, ' ')
    .replace(/\?(?:\s*,\s*\?)+/g, '?, ...')
    .trim()
    .slice(0, longestNoted);
}

type Asked = string | { readonly sql: string } | readonly [string, unknown?];

const textOf = (asked: Asked): string => (typeof asked === 'string' ? asked : 'sql' in asked ? asked.sql : asked[0]);

/** The client of a database server, told how long each round trip took; a batch counts as its first statement. */
export function watchedServer(client: Client, watch: StatementWatch): Client {
  const timed = async <T>(asked: Asked, ask: () => Promise<T>): Promise<T> => {
    const from = performance.now();
    try {
      return await ask();
    } finally {
      watch(textOf(asked), performance.now() - from);
    }
  };
  /** Both kinds know the same two ways to ask. */
  const watchAsking = (one: Pick<Client, 'execute' | 'batch'> | Pick<Transaction, 'execute' | 'batch'>) => {
    const execute = one.execute.bind(one) as (...args: unknown[]) => Promise<never>;
    const batch = one.batch.bind(one) as (...args: unknown[]) => Promise<never>;
    one.execute = (...args: unknown[]) => timed(args[0] as Asked, () => execute(...args));
    one.batch = (...args: unknown[]) => timed((args[0] as Asked[])[0] ?? '', () => batch(...args));
  };
  const begin: (mode?: TransactionMode) => Promise<Transaction> = client.transaction.bind(client);
  client.transaction = async (mode?: TransactionMode) => {
    const begun = await begin(mode);
    watchAsking(begun);
    return begun;
  };
  watchAsking(client);
  return client;
}
