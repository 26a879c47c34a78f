import type { Tx } from '#db/client.ts';
import { findMentorAccount } from '#db/queries/mentoring/mentor.ts';
import type { TandemRecord } from '#db/queries/mentoring/tandem.ts';
import { queueMail } from '../notification/queue-mail.server.ts';

/**
 * The volunteer gets a mail that there is news in one of her tandems, in the caller's transaction. What it is, the page says.
 * @param event names it: told once
 */
export async function tellMentor(
  tx: Tx,
  tandem: Pick<TandemRecord, 'id' | 'mentorId'>,
  event: string,
  at: Date,
): Promise<void> {
  const account = await findMentorAccount(tx, tandem.mentorId);
  if (account !== null)
    await queueMail(tx, {
      userId: account.userId,
      kind: 'tandemNews',
      about: tandem.id,
      idempotencyKey: `${tandem.id}.${event}`,
      at,
    });
}
