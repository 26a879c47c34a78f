import { insertFeedback } from '#db/queries/account/feedback.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { countAttempts, networkKey } from './count-attempts.server.ts';
import { once } from './submission.server.ts';

/** Reports one network may send within the window of `countAttempts`: a whole office may have something to say. */
const mostReports = 20;

/**
 * Takes a report about a barrier, from anybody (the accessibility statement must offer this).
 * The sender is not recorded; an address is kept only when given, and goes with the message.
 * @param input.key the form's idempotency key
 * @param input.network the caller's IP address, for the limit only
 * @throws DomainError limit
 */
export async function sendFeedback(
  app: AppContext,
  input: { key: string | null; page: string | null; message: string; answerTo: string | null; network: string },
): Promise<void> {
  const at = app.clock.now();
  const { key, page, message, answerTo } = input;
  await countAttempts(app, [{ key: networkKey(app, 'feedback', input.network), most: mostReports }]);
  await write(app.db, async (tx) => {
    await once(tx, at, { useCase: 'sendFeedback', userId: null }, key, () =>
      insertFeedback(tx, { page, message, answerTo, at }),
    );
  });
}
