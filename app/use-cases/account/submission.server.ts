import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '#db/client.ts';
import { givenRow, keptQuery } from '#db/kept-query.ts';
import { submissions } from '#db/schema/account.ts';

/** Whose keys are compared with one another: those of one use case and one user, or else the answer would be of another kind. */
export interface Submitter {
  readonly useCase: string;
  /** Null: somebody who is not signed in. */
  readonly userId: string | null;
}

const knownResult = keptQuery((handle) =>
  handle
    .select({ result: submissions.result })
    .from(submissions)
    .where(and(eq(submissions.scope, sql.placeholder('scope')), eq(submissions.key, sql.placeholder('key'))))
    .prepare(),
);
const insertSubmission = keptQuery((handle) => handle.insert(submissions).values(givenRow(submissions)).prepare());

/**
 * One submit, one record: runs `create` only for the first arrival of `key` and answers every later arrival with the
 * first result. Call inside the transaction that creates.
 * @param key the form's `_key`; null (no key sent) creates without protection
 * @param create gives the id; or a refusal, where something of the transaction must be kept although no record is made
 * @returns the id of the record, created now or before; or the refusal, which the next arrival does not get again
 */
export async function once<Result extends string | object = string>(
  tx: Tx,
  at: Date,
  { useCase, userId }: Submitter,
  key: string | null,
  create: () => Promise<Result>,
): Promise<Result | string> {
  if (key === null || key === '') return create();
  const scope = userId === null ? useCase : `${useCase}.${userId}`;
  const [known] = await knownResult(tx).all({ scope, key });
  if (known !== undefined) return known.result;
  const result = await create();
  if (typeof result === 'string') await insertSubmission(tx).run({ scope, key, result, createdAt: at });
  return result;
}
