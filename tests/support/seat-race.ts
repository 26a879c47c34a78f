import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { releasedSteps } from '#db/seed/reference/plan-templates.ts';
import { insertSteps } from '#db/queries/assistance/placement-steps.ts';
import { write } from '#db/transaction.ts';
import { recordStart } from '#app/use-cases/assistance/move-placement.server.ts';
import { recordStartRequirement } from '#app/use-cases/assistance/record-start-requirement.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { actorOf } from './actors.ts';
import { insertCompany, insertPosting, insertProfile, insertUser } from './factories.ts';
import { insertPlacement } from './match-factories.ts';

/** Two officers, one seat, two people who could begin: who gets it? Used by the test and by `npm run bench`. */
export interface SeatRace {
  readonly app: AppContext;
  readonly officer: Actor;
  readonly otherOfficer: Actor;
  /** A posting with one seat and two placements that may start. @returns their ids */
  readonly prepare: () => Promise<readonly [string, string]>;
  /** Both officers start theirs at once. */
  readonly run: () => Promise<{ readonly started: number; readonly refusals: string[] }>;
}

export async function openSeatRace(app: AppContext): Promise<SeatRace> {
  const [officer, otherOfficer] = [
    actorOf(await insertUser(app.db, { roles: ['officer'] })),
    actorOf(await insertUser(app.db, { roles: ['officer'] })),
  ];
  const company = await insertCompany(app.db, { hasWorksCouncil: false, employees: 8 });
  const on = dayOf(app.clock.now());

  const prepare = async (): Promise<readonly [string, string]> => {
    const posting = await insertPosting(app.db, {
      companyId: company.id,
      officerId: officer.userId,
      kind: 'employment',
      seats: 1,
    });
    const begin = async () => {
      const profile = await insertProfile(app.db);
      const { id } = await insertPlacement(app.db, {
        profileId: profile.id,
        postingId: posting.id,
        companyId: company.id,
        organisationId: profile.organisationId,
        kind: 'employment',
        state: 'preparing',
      });
      const steps = releasedSteps('employment').filter(({ onlyIf }) => onlyIf.length === 0);
      await write(app.db, (tx) =>
        insertSteps(
          tx,
          id,
          steps.map((step) => ({ ...step, templateKey: step.key, dueOn: null, doneOn: null })),
          officer.userId,
        ),
      );
      return id;
    };
    const ids = [await begin(), await begin()] as const;
    for (const placementId of ids) await putOnRecord(app, officer, placementId, on);
    return ids;
  };

  const run = async () => {
    const [first, second] = await prepare();
    const results = await Promise.allSettled([
      recordStart(app, officer, { placementId: first, version: 1, on }),
      recordStart(app, otherOfficer, { placementId: second, version: 1, on }),
    ]);
    const refusals = results.flatMap((result) => (result.status === 'rejected' ? [reasonOf(result.reason)] : []));
    return { started: results.length - refusals.length, refusals };
  };
  return { app, officer, otherOfficer, prepare, run };
}

/**
 * What blocks the start: nobody has papers on file, so a permit is asked for beside the contract. That one is passed over: as
 * proof it would take the seat before anybody starts.
 */
async function putOnRecord(app: AppContext, officer: Actor, placementId: string, on: string): Promise<void> {
  const blocked = await recordStart(app, officer, { placementId, version: 1, on }).then(
    () => [],
    (error: unknown) => {
      if (error instanceof DomainError && error.reason === 'startBlocked') return error.problems;
      throw error;
    },
  );
  for (const { field } of blocked)
    await recordStartRequirement(app, officer, {
      ...{ placementId, requirement: field as 'contract', version: 1 },
      ...(field === 'contract' ? { overrideReason: 'Er kommt heute' } : { on, reference: 'Probe' }),
    });
}

function reasonOf(error: unknown): string {
  return error instanceof DomainError ? error.reason : String(error);
}
