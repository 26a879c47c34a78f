import { asc, desc, eq } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import { feedbacks } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from './allow.server.ts';

export interface Feedback {
  readonly id: string;
  readonly page: string | null;
  readonly message: string;
  readonly answerTo: string | null;
  readonly createdAt: Date;
  readonly doneAt: Date | null;
}

/** Reported barriers, open ones first, newest first. */
export async function listFeedback(app: AppContext, actor: Actor): Promise<Feedback[]> {
  allow(actor, 'feedback.read', {});
  return app.db
    .select({
      id: feedbacks.id,
      page: feedbacks.page,
      message: feedbacks.message,
      answerTo: feedbacks.answerTo,
      createdAt: feedbacks.createdAt,
      doneAt: feedbacks.doneAt,
    })
    .from(feedbacks)
    .orderBy(asc(feedbacks.doneAt), desc(feedbacks.createdAt))
    .limit(200);
}

/** Closes a report and forgets the address to answer to. @throws DomainError notFound */
export async function closeFeedback(app: AppContext, actor: Actor, id: string): Promise<void> {
  allow(actor, 'feedback.read', {});
  const closed = await write(app.db, (tx) =>
    tx
      .update(feedbacks)
      .set({ doneAt: app.clock.now(), answerTo: null })
      .where(eq(feedbacks.id, id))
      .returning({ id: feedbacks.id }),
  );
  found(closed[0]);
}
