import type { Actor } from '#app/domain/account/actor.ts';
import { ownersForCaseworker, type StepCode } from '#app/domain/assistance/placement.ts';
import type { ProposalState } from '#app/domain/match/proposal.ts';
import { can, mayEver, scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import {
  findAbsence,
  findStaffNames,
  listAbsences,
  listTeamMembers,
  type Absence,
} from '#db/queries/account/absence.ts';
import { listColleagues } from '#db/queries/account/account.ts';
import { listDueSteps } from '#db/queries/assistance/placement-steps.ts';
import { listProposals } from '#db/queries/match/proposal-lists.ts';
import type { AppContext } from '../app-context.ts';
import { found } from '../account/allow.server.ts';
import { caseResource } from '../profile/profile-resource.server.ts';
import { listUnassignedCases, type UnassignedQueue } from '../profile/unassigned-cases.server.ts';
import { countTeam, type TeamSums } from './count-team.server.ts';

export interface CoverRow {
  readonly key: string;
  /** Null when the actor may not open it: then only who is in charge stands there. */
  readonly href: string | null;
  readonly caseCode: string;
  readonly companyName: string;
  readonly caseworkerName: string | null;
  readonly dueOn: Day;
  readonly task: { readonly proposal: ProposalState } | { readonly step: StepCode; readonly title: string | null };
}

export interface TeamPage {
  readonly today: Day;
  readonly own: Absence;
  /** Of a lead: everybody of her team, herself included, whose absence she may enter. */
  readonly members: readonly { readonly id: string; readonly name: string; readonly version: number }[];
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  readonly absences: readonly {
    readonly userId: string;
    readonly version: number;
    readonly name: string | null;
    readonly until: Day | null;
    readonly coverName: string | null;
  }[];
  /** Proposals nobody answered in time, and due steps of colleagues who are away. */
  readonly cover: readonly CoverRow[];
  /** More is late than the list shows. */
  readonly coverHasMore: boolean;
  /** The team in numbers, for its lead. */
  readonly sums: TeamSums | null;
  readonly mayAssign: boolean;
  readonly unassigned: UnassignedQueue | null;
  readonly caseworkers: readonly { readonly id: string; readonly name: string }[];
}

const mostRows = 100;

/**
 * The team's page: who is away, what must not be left lying, which cases nobody has yet. Case codes only.
 * @param queue which part of the unassigned cases
 */
export async function listCover(
  app: AppContext,
  actor: Actor,
  queue: { listed: string | null; page: number } = { listed: null, page: 1 },
): Promise<TeamPage> {
  const today = dayOf(app.clock.now());
  const scope = scopeFor(actor, 'team.cover');
  const own = found(await findAbsence(app.db, actor.userId));
  const late = await listProposals(
    app.db,
    scope,
    today,
    { states: ['proposed', 'interested'], dueBefore: today },
    { number: 0, size: mostRows + 1 },
  );
  const steps = await listDueSteps(app.db, scope, today, today, {
    owners: ownersForCaseworker,
    absentCaseworker: true,
  });
  const names = await findStaffNames(
    app.db,
    [...late, ...steps].map((row) => row.caseworkerId),
  );
  // Names stand beside late work only for oneself and for whom somebody covers: a list of who is late is nobody's.
  const nameOf = ({ caseworkerId: id, coveredBy }: { caseworkerId: string | null; coveredBy: string | null }) =>
    id === null || (id !== actor.userId && coveredBy === null) ? null : (names.get(id) ?? null);
  const cover = [
    ...late.slice(0, mostRows).map((row): CoverRow => ({
      key: `p${row.id}`,
      href: can(actor, 'proposal.read', caseResource(row)) ? `/proposals/${row.id}` : null,
      caseCode: row.caseCode,
      companyName: row.companyName,
      caseworkerName: nameOf(row),
      dueOn: row.dueOn ?? today,
      task: { proposal: row.state },
    })),
    ...steps.slice(0, mostRows).map((row): CoverRow => ({
      key: `t${row.id}`,
      href: can(actor, 'placement.read', caseResource(row))
        ? `/placements/${row.placementId}?step=${row.id}#step`
        : null,
      caseCode: row.caseCode,
      companyName: row.companyName,
      caseworkerName: nameOf(row),
      dueOn: row.dueOn,
      task: { step: row.code, title: row.title },
    })),
  ].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const { organisationId, teamId } = actor;
  const absences =
    organisationId === null || teamId === null ? [] : await listAbsences(app.db, organisationId, teamId, today);
  const covers = await findStaffNames(
    app.db,
    absences.map((absence) => absence.coveredBy),
  );
  const leads = actor.roles.includes('teamLead');
  const coverRoles = leads ? (['caseworker', 'officer', 'teamLead'] as const) : actor.roles.slice(0, 1);
  const colleagues =
    organisationId === null
      ? []
      : (
          await Promise.all(
            coverRoles.map((role) => listColleagues(app.db, organisationId, role, leads ? '' : actor.userId)),
          )
        ).flat();
  const members =
    leads && organisationId !== null && teamId !== null ? await listTeamMembers(app.db, organisationId, teamId) : [];
  const mayAssign = leads && mayEver(actor, 'profile.assign');
  return {
    today,
    own,
    members: members.flatMap(({ userId, name, version }) => (name === null ? [] : [{ id: userId, name, version }])),
    colleagues: [...new Map(named(colleagues).map((one) => [one.id, one])).values()],
    absences: absences.map((absence) => ({
      userId: absence.userId,
      version: absence.version,
      name: absence.name,
      until: absence.absentUntil,
      coverName: absence.coveredBy === null ? null : (covers.get(absence.coveredBy) ?? null),
    })),
    cover,
    coverHasMore: late.length > mostRows || steps.length > mostRows,
    sums: await countTeam(app, actor),
    mayAssign,
    unassigned: mayAssign ? await listUnassignedCases(app, actor, queue) : null,
    caseworkers:
      mayAssign && actor.organisationId !== null
        ? named(await listColleagues(app.db, actor.organisationId, 'caseworker', ''))
        : [],
  };
}

function named(users: readonly { id: string; displayName: string | null }[]): { id: string; name: string }[] {
  return users.flatMap((user) => (user.displayName === null ? [] : [{ id: user.id, name: user.displayName }]));
}
