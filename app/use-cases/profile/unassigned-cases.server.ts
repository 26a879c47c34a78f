import { createHmac } from 'node:crypto';
import type { Actor } from '#app/domain/account/actor.ts';
import { hasRole } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { findProfiles } from '#db/queries/profile/profile.ts';
import { countProfiles, listProfileIds, unassignedNamesInScope } from '#db/queries/profile/profile-lists.ts';
import type { AppContext } from '../app-context.ts';
import { handOverCases, type HandedOver } from './hand-over-cases.server.ts';
import { openCaseStates } from './list-cases.server.ts';

export interface UnassignedQueue {
  readonly total: number;
  readonly pageCount: number;
  readonly rows: readonly {
    readonly id: string;
    readonly version: number;
    readonly caseCode: string;
    readonly listedAs: string | null;
    readonly occupation: string | null;
  }[];
  /** Names of caseworkers as imported lists wrote them, each with its cases: what the queue can be narrowed to. */
  readonly listed: readonly { readonly key: string; readonly name: string; readonly count: number }[];
}

const unassignedPageSize = 50;
/** An assignment of everything is one transaction; what is more stays in the queue, to be assigned next. */
const mostAtOnce = 2000;

/**
 * Stands for a listed name in an address, where no name belongs. Without the house's secret nobody finds the name by
 * trying all there are.
 */
function keyOf(app: AppContext, name: string): string {
  return createHmac('sha256', app.config.pseudonymSecret)
    .update(JSON.stringify(['listedCaseworker', name]))
    .digest('base64url')
    .slice(0, 12);
}

/**
 * Cases of the house nobody looks after yet, by pages; `listed`: only those whose list named this caseworker.
 * @param input page is 1-based
 */
export async function listUnassignedCases(
  app: AppContext,
  actor: Actor,
  input: { listed: string | null; page: number },
): Promise<UnassignedQueue> {
  const today = dayOf(app.clock.now());
  const scope = scopeFor(actor, 'profile.assign');
  const open = { unassigned: true, states: openCaseStates };
  const listed = (await unassignedNamesInScope(app.db, scope, today, open)).map((row) => ({
    ...row,
    key: keyOf(app, row.name),
  }));
  const chosen = listed.find(({ key }) => key === input.listed);
  const filter = { ...open, unassignedName: chosen?.name };
  const total = await countProfiles(app.db, scope, today, filter);
  const pageCount = Math.max(1, Math.ceil(total / unassignedPageSize));
  const ids = await listProfileIds(app.db, scope, today, filter, {
    number: Math.min(input.page, pageCount) - 1,
    size: unassignedPageSize,
  });
  const profiles = new Map((await findProfiles(app.db, ids, today)).map((profile) => [profile.id, profile]));
  return {
    total,
    pageCount,
    listed,
    rows: ids.flatMap((id) => {
      const profile = profiles.get(id);
      if (profile === undefined) return [];
      const [occupation] = profile.occupations;
      return [
        {
          id,
          version: profile.version,
          caseCode: profile.caseCode,
          listedAs: profile.unassignedName,
          occupation: occupation === undefined ? null : app.vocabulary.label(occupation, actor.locale),
        },
      ];
    }),
  };
}

/**
 * Gives every unassigned case of a selection to one caseworker; `listed` null: all of the house's queue.
 * @throws DomainError forbidden for everybody but team leads; invalid as handOverCases
 */
export async function assignAllUnassigned(
  app: AppContext,
  actor: Actor,
  input: { listed: string | null; caseworkerId: string },
): Promise<HandedOver[]> {
  if (!hasRole(actor, 'teamLead')) throw new DomainError('forbidden');
  const today = dayOf(app.clock.now());
  const scope = scopeFor(actor, 'profile.assign');
  const open = { unassigned: true, states: openCaseStates };
  const name =
    input.listed === null
      ? undefined
      : (await unassignedNamesInScope(app.db, scope, today, open)).find((row) => keyOf(app, row.name) === input.listed)
          ?.name;
  // A name that is gone stands for no case, never for all of them.
  if (input.listed !== null && name === undefined) throw new DomainError('invalid', 'noCaseChosen');
  const ids = await listProfileIds(
    app.db,
    scope,
    today,
    { ...open, unassignedName: name },
    { number: 0, size: mostAtOnce },
  );
  const cases = await findProfiles(app.db, ids, today);
  const { results } = await handOverCases(app, actor, { cases, caseworkerId: input.caseworkerId, reason: null });
  return results;
}
