import type { Client } from '@libsql/client';
import { onTestFinished } from 'vitest';
import type { TestApp } from './test-app.ts';

/**
 * How many statements somebody's work sends to the database of `app`: each is a round trip where the database is a server.
 * @returns what the work gives back, and the statements in the order they were sent
 */
export async function countStatements<T>(
  { db }: TestApp,
  work: () => Promise<T>,
): Promise<{ readonly given: T; readonly statements: readonly string[] }> {
  const client = db.$client;
  const execute: (...args: Parameters<Client['execute']>) => ReturnType<Client['execute']> =
    client.execute.bind(client);
  const statements: string[] = [];
  const counting = (...args: Parameters<Client['execute']>) => {
    const [asked] = args as readonly (string | { readonly sql: string })[];
    statements.push(typeof asked === 'string' ? asked : (asked?.sql ?? ''));
    return execute(...args);
  };
  client.execute = counting;
  const stop = () => (client.execute = execute);
  onTestFinished(() => void stop());
  const given = await work();
  stop();
  return { given, statements };
}
