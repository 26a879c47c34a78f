import { insertFeedback } from '#db/queries/feedback.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { once } from './submission.server.ts';

/**
 * Takes a report about a barrier, from anybody (the accessibility statement must offer this).
 * The sender is not recorded; an address is kept only when given, and goes with the message.
 * @param input.key the form's idempotency key
 */
export async function sendFeedback(
  app: AppContext,
  input: { key: string | null; page: string | null; message: string; answerTo: string | null },
): Promise<void> {
  const at = app.clock.now();
  const { key, page, message, answerTo } = input;
  await write(app.db, async (tx) => {
    await once(tx, at, 'feedback', key, () => insertFeedback(tx, { page, message, answerTo, at }));
  });
}
