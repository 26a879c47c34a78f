import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../client.ts';
import type { WriterLease } from '../writer-lease.ts';
import type { Replica } from './replica.ts';

/** How long a page waits for a database server that does not answer. */
const answerMs = 2_000;

/**
 * Before a request: what other processes have saved is read from now on. Nothing where no other one can have, else one round trip.
 * @param replica null: the database is a file
 * @param lease null: this process does not write
 * @returns whether anything can be read; false, after four seconds at most: neither copy nor server answers
 */
export async function catchUp(db: Database, replica: Replica | null, lease: WriterLease | null): Promise<boolean> {
  if (replica === null) return true;
  if (lease?.isSure() !== true || replica.reader() === null) await replica.catchUp();
  return replica.reader() !== null || answers(db);
}

function answers(db: Database): Promise<boolean> {
  const asked = db.$client.execute('select 1').then(
    () => true,
    () => false,
  );
  return Promise.race([asked, wait(answerMs, false, { ref: false })]);
}
