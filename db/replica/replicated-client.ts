import type { Client, InArgs, InStatement, Replicated, ResultSet, Transaction, TransactionMode } from '@libsql/client';
import type { Replica } from './replica.ts';

/** Statements that change nothing; one with a `with` before an update is no such one. */
const readsOnly = (sql: string) =>
  /^\s*select\b/i.test(sql) || (/^\s*with\b/i.test(sql) && !/\b(?:insert|update|delete|replace)\b/i.test(sql));
const textOf = (statement: InStatement | string) => (typeof statement === 'string' ? statement : statement.sql);

/**
 * A database server with a copy beside it (docs/decisions/reads-from-a-replica.md): reads outside of a transaction are
 * answered by the copy, everything else by the primary. Whoever has written finds it in the copy: no write ends before the
 * copy has caught up. While the copy is not current, the primary answers reads too.
 */
export function withReplica(primary: Client, replica: Replica): Client {
  const reader = () => replica.reader() ?? primary;
  const changing = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } finally {
      await replica.catchUp();
    }
  };
  return {
    get closed() {
      return primary.closed;
    },
    get protocol() {
      return primary.protocol;
    },
    execute(statement: InStatement, args?: InArgs): Promise<ResultSet> {
      const run = (client: Client) =>
        typeof statement === 'string' ? client.execute(statement, args) : client.execute(statement);
      return readsOnly(textOf(statement)) ? run(reader()) : changing(run(primary));
    },
    batch(statements: (InStatement | [string, InArgs?])[], mode?: TransactionMode): Promise<ResultSet[]> {
      const isRead = statements.every((one) => readsOnly(Array.isArray(one) ? one[0] : textOf(one)));
      return isRead ? reader().batch(statements, mode) : changing(primary.batch(statements, mode));
    },
    migrate: (statements: InStatement[]) => changing(primary.migrate(statements)),
    executeMultiple: (script: string) => changing(primary.executeMultiple(script)),
    /** Who writes waits for the copy in `write` (db/transaction.ts). */
    transaction: (mode: TransactionMode = 'write'): Promise<Transaction> => primary.transaction(mode),
    async sync(): Promise<Replicated> {
      await replica.catchUp();
      return undefined;
    },
    reconnect: () => primary.reconnect(),
    close: () => primary.close(),
  };
}
