import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findAbsence, updateAbsence } from '#db/queries/absence.ts';
import { findUser } from '#db/queries/account.ts';
import { appendAudit } from '#db/queries/audit.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from './allow.server.ts';

/**
 * A member of staff is away until a day (included) and names who covers: that colleague then sees and works on her
 * cases as on her own. `until` null: she is back.
 * @throws DomainError invalid (no colleague of the same house, a day in the past), versionConflict
 */
export async function setAbsence(
  app: AppContext,
  actor: Actor,
  input: { until: Day | null; coveredBy: string | null; version: number },
): Promise<void> {
  allow(actor, 'account.own', { ownerIds: [actor.userId] });
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const me = found(await findAbsence(tx, actor.userId));
    if (input.until !== null) {
      if (input.until < dayOf(now))
        throw new DomainError('invalid', 'formInvalid', { problems: [{ field: 'until', code: 'dateInPast' }] });
      const cover = input.coveredBy === null ? null : await findUser(tx, input.coveredBy);
      const fits =
        cover !== null &&
        cover.id !== actor.userId &&
        cover.deactivatedAt === null &&
        cover.organisationId === actor.organisationId &&
        cover.roles.some((role) => actor.roles.includes(role));
      if (!fits)
        throw new DomainError('invalid', 'formInvalid', { problems: [{ field: 'coveredBy', code: 'pleaseChoose' }] });
    }
    const coveredBy = input.until === null ? null : input.coveredBy;
    if (!(await updateAbsence(tx, me.userId, input.version, input.until, coveredBy)))
      throw new DomainError('versionConflict');
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'account.absence',
      subjectKind: 'user',
      subjectIds: [actor.userId],
      detail: { until: input.until ?? '', coveredBy: coveredBy ?? '' },
    });
  });
}
