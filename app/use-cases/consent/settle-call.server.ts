import type { Actor } from '#app/domain/account/actor.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { settleCallRequest } from '#db/queries/consent/call-request.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { profileResource } from '../profile/profile-resource.server.ts';

/**
 * Somebody called the person who had asked for it: the wish leaves the list. Recorded twice, nothing happens.
 * @throws DomainError notFound, forbidden
 */
export async function settleCall(
  app: AppContext,
  actor: Actor,
  input: { readonly profileId: string; readonly requestId: string },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const profile = found(await findProfile(tx, input.profileId, dayOf(now)));
    allow(actor, 'consent.record', profileResource(profile));
    if (!(await settleCallRequest(tx, input.requestId, profile.id, now, actor.userId))) return;
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'consent.called',
      subjectKind: 'profile',
      subjectIds: [profile.id],
    });
  });
}
