import type { Actor } from '#app/domain/account/actor.ts';
import { hasRole } from '#app/domain/account/actor.ts';
import { smallestTeam } from '#app/domain/assistance/caseload.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { findTeamSize } from '#db/queries/assistance/capacity.ts';
import { countPlacements } from '#db/queries/assistance/placement-lists.ts';
import { countProfiles } from '#db/queries/profile/profile-lists.ts';
import { countProposals } from '#db/queries/match/proposal-lists.ts';
import type { AppContext } from '../app-context.ts';
import { countUnassigned, openCaseStates } from '../profile/list-cases.server.ts';

/** A team in numbers, and what waits for its lead. */
export interface TeamSums {
  /** Null in a team of fewer than five: the sum would tell about single people. */
  readonly cases: number | null;
  readonly placements: number | null;
  /** Proposals nobody in the team answered in time; null in a small team as well. */
  readonly lateProposals: number | null;
  /** Cases of the house nobody looks after yet. */
  readonly unassigned: number;
}

/** The team's sums for its lead; null for everybody else. */
export async function countTeam(app: AppContext, actor: Actor): Promise<TeamSums | null> {
  if (!hasRole(actor, 'teamLead')) return null;
  const today = dayOf(app.clock.now());
  const size = actor.teamId === null ? null : await findTeamSize(app.db, actor.teamId);
  const isTold = size !== null && size.caseworkers >= smallestTeam;
  return {
    cases: isTold
      ? await countProfiles(app.db, scopeFor(actor, 'profile.edit'), today, { states: openCaseStates })
      : null,
    placements: isTold
      ? await countPlacements(app.db, scopeFor(actor, 'team.cover'), today, { states: ['preparing', 'started'] })
      : null,
    lateProposals: isTold
      ? await countProposals(app.db, scopeFor(actor, 'team.cover'), today, {
          states: ['proposed', 'interested'],
          dueBefore: today,
        })
      : null,
    unassigned: await countUnassigned(app, actor),
  };
}
