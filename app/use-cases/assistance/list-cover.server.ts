import type { Actor } from '#app/domain/account/actor.ts';
import type { StepCode } from '#app/domain/assistance/placement.ts';
import type { ProposalState } from '#app/domain/match/proposal.ts';
import { can, mayEver, scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findAbsence, findStaffNames, listAbsences, type Absence } from '#db/queries/absence.ts';
import { listColleagues } from '#db/queries/account.ts';
import { listDueSteps } from '#db/queries/placement.ts';
import { countProfiles, findProfiles, listProfileIds } from '#db/queries/profile.ts';
import { listProposals } from '#db/queries/proposal.ts';
import type { AppContext } from '../app-context.ts';
import { found } from '../account/allow.server.ts';
import { caseResource } from '../profile/profile-resource.server.ts';

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
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  readonly absences: readonly {
    readonly name: string | null;
    readonly until: Day | null;
    readonly coverName: string | null;
  }[];
  /** Proposals nobody answered in time, and due steps of colleagues who are away. */
  readonly cover: readonly CoverRow[];
  readonly mayAssign: boolean;
  readonly unassigned: {
    readonly total: number;
    readonly rows: readonly {
      readonly id: string;
      readonly version: number;
      readonly caseCode: string;
      readonly listedAs: string | null;
      readonly occupation: string | null;
    }[];
  };
  readonly caseworkers: readonly { readonly id: string; readonly name: string }[];
}

const mostRows = 100;
const unassignedSize = 50;

/** The team's page: who is away, what must not be left lying, which cases nobody has yet. Case codes only. */
export async function listCover(app: AppContext, actor: Actor): Promise<TeamPage> {
  const today = dayOf(app.clock.now());
  const scope = scopeFor(actor, 'team.cover');
  const own = found(await findAbsence(app.db, actor.userId));
  const late = await listProposals(
    app.db,
    scope,
    today,
    { states: ['proposed', 'interested'], dueBefore: today },
    { number: 0, size: mostRows },
  );
  const steps = await listDueSteps(app.db, scope, today, today, {
    owners: ['caseworker', 'candidate'],
    absentCaseworker: true,
  });
  const names = await findStaffNames(
    app.db,
    [...late, ...steps].map((row) => row.caseworkerId),
  );
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const cover = [
    ...late.map((row): CoverRow => ({
      key: `p${row.id}`,
      href: can(actor, 'proposal.read', caseResource(row)) ? `/proposals/${row.id}` : null,
      caseCode: row.caseCode,
      companyName: row.companyName,
      caseworkerName: nameOf(row.caseworkerId),
      dueOn: row.dueOn ?? today,
      task: { proposal: row.state },
    })),
    ...steps.slice(0, mostRows).map((row): CoverRow => ({
      key: `t${row.id}`,
      href: can(actor, 'placement.read', caseResource(row)) ? `/placements/${row.placementId}?step=${row.id}` : null,
      caseCode: row.caseCode,
      companyName: row.companyName,
      caseworkerName: nameOf(row.caseworkerId),
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
  const [role] = actor.roles;
  const colleagues =
    actor.organisationId === null || role === undefined
      ? []
      : await listColleagues(app.db, actor.organisationId, role, actor.userId);
  const mayAssign = actor.roles.includes('teamLead') && mayEver(actor, 'profile.assign');
  return {
    today,
    own,
    colleagues: named(colleagues),
    absences: absences.map((absence) => ({
      name: absence.name,
      until: absence.absentUntil,
      coverName: absence.coveredBy === null ? null : (covers.get(absence.coveredBy) ?? null),
    })),
    cover,
    mayAssign,
    unassigned: mayAssign ? await unassignedCases(app, actor, today) : { total: 0, rows: [] },
    caseworkers:
      mayAssign && actor.organisationId !== null
        ? named(await listColleagues(app.db, actor.organisationId, 'caseworker', ''))
        : [],
  };
}

function named(users: readonly { id: string; displayName: string | null }[]): { id: string; name: string }[] {
  return users.flatMap((user) => (user.displayName === null ? [] : [{ id: user.id, name: user.displayName }]));
}

async function unassignedCases(app: AppContext, actor: Actor, today: Day): Promise<TeamPage['unassigned']> {
  const scope = scopeFor(actor, 'profile.assign');
  const filter = { unassigned: true, states: ['draft', 'published', 'withdrawn'] as const };
  const ids = await listProfileIds(app.db, scope, today, filter, { number: 0, size: unassignedSize });
  const profiles = await findProfiles(app.db, ids, today);
  return {
    total: await countProfiles(app.db, scope, today, filter),
    rows: profiles.map((profile) => ({
      id: profile.id,
      version: profile.version,
      caseCode: profile.caseCode,
      listedAs: profile.unassignedName,
      occupation:
        profile.occupations[0] === undefined ? null : app.vocabulary.label(profile.occupations[0], actor.locale),
    })),
  };
}
