import type { Actor } from '#app/domain/account/actor.ts';
import {
  bandLimits,
  caseEfforts,
  forecastUntil,
  forecastWeeks,
  smallestTeam,
  standsInBand,
  type BandLimits,
  type CaseEffort,
  type CaseloadBand,
  type ForecastWeek,
} from '#app/domain/assistance/caseload.ts';
import { can, mayEver, scopeFor, type Scope } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { countCasesByEffort, countDueByDay, findTeamSize } from '#db/queries/assistance/capacity.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/** Sums of cases, never of colleagues. */
export interface Caseload {
  readonly cases: number;
  readonly efforts: readonly { readonly effort: CaseEffort; readonly count: number }[];
  readonly forecast: readonly ForecastWeek[];
}

export interface Capacity {
  readonly today: Day;
  readonly band: (BandLimits & { readonly name: CaseloadBand }) | null;
  readonly own: Caseload & { readonly stands: ReturnType<typeof standsInBand> | null };
  readonly teamName: string | null;
  /** Sums of the team for its lead; `tooSmall` below five people, null for everybody else. */
  readonly team:
    | (Caseload & {
        readonly caseworkers: number;
        /** Cases per caseworker, rounded. */
        readonly perCaseworker: number;
        readonly stands: ReturnType<typeof standsInBand> | null;
      })
    | 'tooSmall'
    | null;
}

/**
 * Caseload against the target band, cases by effort, and what comes due in four weeks: one's own, and for a team lead the
 * sums of her team. Nobody reads the number of a colleague.
 */
export async function findCapacity(app: AppContext, actor: Actor): Promise<Capacity> {
  allow(actor, 'capacity.own', { organisationId: actor.organisationId, ownerIds: [actor.userId] });
  const today = dayOf(app.clock.now());
  const size = actor.teamId === null ? null : await findTeamSize(app.db, actor.teamId);
  const limits = size?.band == null ? null : bandLimits(await rulesAt(app.db, today), size.band);
  const stands = (cases: number) => (limits === null ? null : standsInBand(cases, limits));
  const own = await caseloadOf(app, scopeFor(actor, 'capacity.own'), today);
  return {
    today,
    band: limits === null || size?.band == null ? null : { ...limits, name: size.band },
    own: { ...own, stands: stands(own.cases) },
    teamName: size?.name ?? null,
    team: await teamOf(),
  };

  async function teamOf(): Promise<Capacity['team']> {
    const { organisationId, teamId } = actor;
    if (!mayEver(actor, 'capacity.team') || !can(actor, 'capacity.team', { organisationId, teamId })) return null;
    if (size === null || size.caseworkers < smallestTeam) return 'tooSmall';
    const sums = await caseloadOf(app, scopeFor(actor, 'capacity.team'), today);
    const perCaseworker = Math.round(sums.cases / size.caseworkers);
    return { ...sums, caseworkers: size.caseworkers, perCaseworker, stands: stands(perCaseworker) };
  }
}

async function caseloadOf(app: AppContext, scope: Scope, today: Day): Promise<Caseload> {
  const counts = new Map((await countCasesByEffort(app.db, scope, today)).map(({ effort, count }) => [effort, count]));
  const efforts = caseEfforts.map((effort) => ({ effort, count: counts.get(effort) ?? 0 }));
  return {
    cases: efforts.reduce((sum, { count }) => sum + count, 0),
    efforts,
    forecast: forecastWeeks(await countDueByDay(app.db, scope, today, forecastUntil(today)), today),
  };
}
