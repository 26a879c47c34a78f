import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import type { PolicyResource } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findAbsence, updateAbsence } from '#db/queries/account/absence.ts';
import { findUser, type UserAccount } from '#db/queries/account/account.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { insertBulkAction } from '#db/queries/assistance/bulk-action.ts';
import type { Tx } from '#db/client.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from './allow.server.ts';

/**
 * A member of staff is away until a day (included) and somebody covers: that colleague then sees and works on all her
 * cases and postings as on her own, in one go. She enters it herself, or the lead of her team does when she is ill. `until` null: back.
 * @param input.userId who is away; missing: the actor herself
 * @returns id of the bulk action that undoes it; null when somebody is back
 * @throws DomainError invalid (a day in the past; no colleague of the same house and role, or one who is away herself),
 *   versionConflict, notFound for people of other teams
 */
export async function setAbsence(
  app: AppContext,
  actor: Actor,
  input: { userId?: string; until: Day | null; coveredBy: string | null; version: number },
): Promise<string | null> {
  const now = app.clock.now();
  const userId = input.userId ?? actor.userId;
  return write(app.db, async (tx) => {
    const user = found(await findUser(tx, userId));
    allow(actor, 'absence.edit', absenceResource(user));
    const before = found(await findAbsence(tx, userId));
    const problem = input.until === null ? null : await absenceProblem(tx, user, { ...input, until: input.until }, now);
    if (problem !== null) throw fieldError(problem);
    const coveredBy = input.until === null ? null : input.coveredBy;
    if (!(await updateAbsence(tx, userId, input.version, input.until, coveredBy)))
      throw new DomainError('versionConflict');
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'account.absence',
      subjectKind: 'user',
      subjectIds: [userId],
      detail: { until: input.until ?? '', coveredBy: coveredBy ?? '' },
    });
    if (input.until === null) return null;
    return insertBulkAction(tx, {
      userId: actor.userId,
      kind: 'absenceSet',
      rows: [
        {
          id: userId,
          outcome: 'done',
          version: input.version + 1,
          before: { of: 'absence', until: before.absentUntil, coveredBy: before.coveredBy },
        },
      ],
      createdAt: now,
    });
  });
}

/** Whose absence it is, for the policy. */
export function absenceResource({ id, organisationId, teamId }: UserAccount): PolicyResource {
  return { organisationId, teamId, ownerIds: [id] };
}

/** Why somebody can't be away until this day, covered by this colleague; null: she can. */
export async function absenceProblem(
  tx: Tx,
  user: UserAccount,
  { until, coveredBy }: { readonly until: Day; readonly coveredBy: string | null },
  now: Date,
): Promise<{ field: string; code: string } | null> {
  const today = dayOf(now);
  if (until < today) return { field: 'until', code: 'dateInPast' };
  const cover = coveredBy === null ? null : await findUser(tx, coveredBy);
  if (
    cover === null ||
    cover.id === user.id ||
    cover.deactivatedAt !== null ||
    cover.organisationId !== user.organisationId
  )
    return { field: 'coveredBy', code: 'pleaseChoose' };
  if (!cover.roles.some((role) => user.roles.includes(role))) return { field: 'coveredBy', code: 'coverHasOtherRole' };
  const absentUntil = (await findAbsence(tx, cover.id))?.absentUntil ?? null;
  return absentUntil !== null && absentUntil >= today ? { field: 'coveredBy', code: 'coverIsAway' } : null;
}
