import { and, eq } from 'drizzle-orm';
import type { Tx } from '#db/client.ts';
import { submissions } from '#db/schema/account.ts';

/**
 * One submit, one record: runs `create` only for the first arrival of `key` within `scope` (usually the user's id)
 * and answers every later arrival with the first result. Call inside the transaction that creates.
 * @param key the form's `_key`; null (no key sent) creates without protection
 * @returns the id of the record, created now or before
 */
export async function once(
  tx: Tx,
  at: Date,
  scope: string,
  key: string | null,
  create: () => Promise<string>,
): Promise<string> {
  if (key === null || key === '') return create();
  const [known] = await tx
    .select({ result: submissions.result })
    .from(submissions)
    .where(and(eq(submissions.scope, scope), eq(submissions.key, key)));
  if (known !== undefined) return known.result;
  const result = await create();
  await tx.insert(submissions).values({ scope, key, result, createdAt: at });
  return result;
}
