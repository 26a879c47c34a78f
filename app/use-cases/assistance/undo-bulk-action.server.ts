import type { Actor } from '#app/domain/account/actor.ts';
import {
  canUndo,
  type BulkActionKind,
  type BulkBefore,
  type BulkRow,
  type UndoOutcome,
} from '#app/domain/assistance/bulk-action.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { updateAbsence } from '#db/queries/account/absence.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findBulkAction, keepUndoOutcomes, markUndone } from '#db/queries/assistance/bulk-action.ts';
import { findUser, listColleagues } from '#db/queries/account/account.ts';
import { findProfiles } from '#db/queries/profile/profile.ts';
import type { Tx } from '#db/client.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from '../account/allow.server.ts';
import { absenceProblem, absenceResource } from '../account/set-absence.server.ts';
import { changeProfiles } from '../profile/change-profiles.server.ts';
import { undoStep } from './undo-step.server.ts';

type Before<Of extends BulkBefore['of']> = Extract<BulkBefore, { of: Of }>;

/**
 * Takes back what the actor did in one go: each row that nobody has changed since stands as it stood before, the others
 * stay. Once; the outcome of every row is kept with the action.
 * @returns what kind of action it was
 * @throws DomainError notFound for somebody else's; conflict `bulkUndone`
 */
export async function undoBulkAction(app: AppContext, actor: Actor, id: string): Promise<BulkActionKind> {
  const action = found(await findBulkAction(app.db, actor.userId, id));
  const claimed = canUndo(action) && (await write(app.db, (tx) => markUndone(tx, id, app.clock.now())));
  if (!claimed) throw new DomainError('conflict', 'bulkUndone');
  const rows =
    action.kind === 'casesHandedOver'
      ? await write(app.db, (tx) => takeBackCases(app, tx, actor, action.rows))
      : await eachUndone(action.rows, (row, before) => undoRow(app, actor, row, before));
  await write(app.db, (tx) => keepUndoOutcomes(tx, id, rows));
  return action.kind;
}

async function eachUndone(
  rows: readonly BulkRow[],
  undo: (row: BulkRow & { version: number }, before: BulkBefore) => Promise<UndoOutcome>,
): Promise<BulkRow[]> {
  const undone: BulkRow[] = [];
  for (const row of rows) {
    const { version, before } = row;
    if (row.outcome !== 'done' || before === null || version === null) undone.push(row);
    else undone.push({ ...row, undo: await undo({ ...row, version }, before).catch(outcomeOf) });
  }
  return undone;
}

function outcomeOf(error: unknown): UndoOutcome {
  if (!(error instanceof DomainError)) throw error;
  return error.code === 'notFound' || error.code === 'forbidden' ? 'notYours' : 'changedMeanwhile';
}

function undoRow(
  app: AppContext,
  actor: Actor,
  row: BulkRow & { version: number },
  before: BulkBefore,
): Promise<UndoOutcome> {
  switch (before.of) {
    case 'step':
      return takeBackStep(app, actor, row);
    case 'absence':
      return write(app.db, (tx) => restoreAbsence(app, tx, actor, row, before));
    case 'case':
      return Promise.resolve('changedMeanwhile');
  }
}

/** As on the plan itself: with its note, the next one's day, and whatever else was done in the same go. */
async function takeBackStep(
  app: AppContext,
  actor: Actor,
  { id, version }: BulkRow & { version: number },
): Promise<UndoOutcome> {
  const { noteTransferred } = await undoStep(app, actor, { stepId: id, version });
  return noteTransferred ? 'noteGone' : 'undone';
}

/** Whoever handed cases over takes them back, though they are not hers any more: nobody has worked on them since. */
async function takeBackCases(
  app: AppContext,
  tx: Tx,
  actor: Actor,
  rows: readonly BulkRow[],
): Promise<readonly BulkRow[]> {
  if (!mayEver(actor, 'profile.assign')) throw new DomainError('forbidden');
  const colleagues =
    actor.organisationId === null ? [] : await listColleagues(tx, actor.organisationId, 'caseworker', '');
  const active = new Set(colleagues.map(({ id }) => id));
  const now = new Map(
    (
      await findProfiles(
        tx,
        rows.map(({ id }) => id),
        dayOf(app.clock.now()),
      )
    ).map((profile) => [profile.id, profile]),
  );
  const outcomes = rows.map((row): BulkRow => {
    if (row.outcome !== 'done' || row.before?.of !== 'case') return row;
    const profile = now.get(row.id);
    const isAsLeft =
      profile?.organisationId === actor.organisationId &&
      profile?.version === row.version &&
      profile?.state !== 'erased' &&
      active.has(row.before.caseworkerId);
    return { ...row, undo: isAsLeft ? 'undone' : 'changedMeanwhile' };
  });
  await changeProfiles(
    app,
    tx,
    actor.userId,
    outcomes.flatMap(({ id, version, before, undo }) =>
      undo === 'undone' && version !== null && before?.of === 'case'
        ? [{ kind: 'assign' as const, id, version, caseworkerId: before.caseworkerId, reason: null }]
        : [],
    ),
  );
  return outcomes;
}

async function restoreAbsence(
  app: AppContext,
  tx: Tx,
  actor: Actor,
  { id, version }: BulkRow & { version: number },
  { until, coveredBy }: Before<'absence'>,
): Promise<UndoOutcome> {
  const user = found(await findUser(tx, id));
  allow(actor, 'absence.edit', absenceResource(user));
  const now = app.clock.now();
  if (until !== null && (await absenceProblem(tx, user, { until, coveredBy }, now)) !== null) return 'changedMeanwhile';
  if (!(await updateAbsence(tx, id, version, until, coveredBy))) return 'changedMeanwhile';
  await appendAudit(tx, now, {
    actorId: actor.userId,
    action: 'account.absence',
    subjectKind: 'user',
    subjectIds: [id],
    detail: { until: until ?? '', coveredBy: coveredBy ?? '' },
  });
  return 'undone';
}
