import type { Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { feedbacks } from '../../schema/account.ts';

/** Stores a message about a barrier and returns its id. */
export async function insertFeedback(
  tx: Tx,
  feedback: { page: string | null; message: string; answerTo: string | null; at: Date },
): Promise<string> {
  const id = newId();
  const { page, message, answerTo, at } = feedback;
  await tx.insert(feedbacks).values({ id, kind: 'accessibility', page, message, answerTo, createdAt: at });
  return id;
}
