import type { Actor } from '#app/domain/account/actor.ts';
import type { BulkOutcome, BulkRow } from '#app/domain/assistance/bulk-action.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { can, mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { insertBulkAction } from '#db/queries/assistance/bulk-action.ts';
import { findUser, listColleagues } from '#db/queries/account/account.ts';
import { findProfileIdsByCode, findProfiles, type ProfileRecord } from '#db/queries/profile/profile.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { changeProfiles } from './change-profiles.server.ts';
import { profileResource } from './profile-resource.server.ts';

export const handOverOutcomes = ['handedOver', 'alreadyThere', 'changedMeanwhile', 'notYours'] as const;
export type HandOverOutcome = (typeof handOverOutcomes)[number];

export interface HandedOver {
  readonly caseCode: string;
  readonly outcome: HandOverOutcome;
}

/** Active caseworkers of the actor's organisation: who may take a case. */
export async function listReceivers(
  app: AppContext,
  actor: Actor,
): Promise<{ readonly id: string; readonly name: string }[]> {
  if (actor.organisationId === null) return [];
  const colleagues = await listColleagues(app.db, actor.organisationId, 'caseworker', '');
  return colleagues.map(({ id, displayName }) => ({ id, name: displayName ?? id }));
}

/**
 * Hands several cases to one caseworker of the same organisation, or takes them from the queue of the unassigned. Each
 * row has its own result; one that is not the actor's or has changed meanwhile does not keep the others. Whoever did it can
 * undo it; a case that came from the queue stays, it had nobody before.
 * @param input `cases`: by case code, with the versions the actor saw
 * @throws DomainError invalid when nothing is chosen or the receiver is no active caseworker here; forbidden
 */
export async function handOverCases(
  app: AppContext,
  actor: Actor,
  input: {
    cases: readonly { readonly caseCode: string; readonly version: number }[];
    caseworkerId: string;
    reason: string | null;
  },
): Promise<{ readonly results: HandedOver[]; readonly bulkActionId: string }> {
  if (!mayEver(actor, 'profile.assign')) throw new DomainError('forbidden');
  if (input.cases.length === 0) throw new DomainError('invalid', 'noCaseChosen');
  return write(app.db, async (tx) => {
    const receiver = await findUser(tx, input.caseworkerId);
    const fits =
      receiver !== null &&
      receiver.deactivatedAt === null &&
      receiver.organisationId === actor.organisationId &&
      receiver.roles.includes('caseworker');
    if (!fits) throw fieldError({ field: 'caseworkerId', code: 'pleaseChoose' });
    const ids = await findProfileIdsByCode(
      tx,
      input.cases.map((one) => one.caseCode),
    );
    const rows = await findProfiles(tx, [...ids.values()], dayOf(app.clock.now()));
    const profiles = new Map(rows.map((row) => [row.caseCode, row]));
    const results = input.cases.map(({ caseCode, version }): HandedOver => {
      const profile = profiles.get(caseCode);
      if (
        profile === undefined ||
        profile.state === 'erased' ||
        !can(actor, 'profile.assign', profileResource(profile))
      )
        return { caseCode, outcome: 'notYours' };
      if (profile.caseworkerId === receiver.id) return { caseCode, outcome: 'alreadyThere' };
      return { caseCode, outcome: profile.version === version ? 'handedOver' : 'changedMeanwhile' };
    });
    const moving = new Set(results.filter((row) => row.outcome === 'handedOver').map((row) => row.caseCode));
    await changeProfiles(
      app,
      tx,
      actor.userId,
      rows
        .filter((profile) => moving.has(profile.caseCode))
        .map(({ id, version }) => ({ kind: 'assign', id, version, caseworkerId: receiver.id, reason: input.reason })),
    );
    const bulkActionId = await insertBulkAction(tx, {
      userId: actor.userId,
      kind: 'casesHandedOver',
      rows: results.flatMap(({ caseCode, outcome }) => {
        const profile = profiles.get(caseCode);
        return profile === undefined ? [] : [bulkRow(profile, outcome)];
      }),
      createdAt: app.clock.now(),
    });
    return { results, bulkActionId };
  });
}

const bulkOutcomes = {
  handedOver: 'done',
  alreadyThere: 'already',
  changedMeanwhile: 'changedMeanwhile',
  notYours: 'notYours',
} as const satisfies Record<HandOverOutcome, BulkOutcome>;

function bulkRow({ id, version, caseworkerId }: ProfileRecord, outcome: HandOverOutcome): BulkRow {
  const isMoved = outcome === 'handedOver';
  return {
    id,
    outcome: bulkOutcomes[outcome],
    version: isMoved ? version + 1 : null,
    before: isMoved && caseworkerId !== null ? { of: 'case', caseworkerId } : null,
  };
}
