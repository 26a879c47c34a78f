import type { Actor } from '#app/domain/account/actor.ts';
import { hasRole } from '#app/domain/account/actor.ts';
import { proposalStates } from '#app/domain/match/proposal.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findPlacementsOfProposals } from '#db/queries/assistance/placement.ts';
import { countProposals, listProposals as listRows } from '#db/queries/match/proposal-lists.ts';
import type { AppContext } from '../app-context.ts';
import { revealCaseNames } from '../profile/reveal-case-names.server.ts';
import { shownProposal, type ShownProposal } from './shown-proposal.server.ts';

export interface ProposalList {
  readonly rows: readonly (ShownProposal & {
    readonly personName: string | null;
    /** Of an introduced proposal: the plan, where the next step stands. */
    readonly placementId: string | null;
  })[];
  readonly counts: { readonly open: number; readonly ended: number };
  readonly pageCount: number;
  readonly today: Day;
  /** An officer sees the proposals of her own and covered postings unless she asks for all. */
  readonly isOfficer: boolean;
}

const pageSize = 50;
const openStates = proposalStates.filter((state) => state !== 'ended');

/**
 * Proposals in the actor's reach: what is due first. Caseworkers read the names of their own people, officers case codes.
 * @param input page is 1-based
 */
export async function listProposals(
  app: AppContext,
  actor: Actor,
  input: { ended: boolean; all: boolean; page: number },
): Promise<ProposalList> {
  const today = dayOf(app.clock.now());
  const scope = scopeFor(actor, 'proposal.list');
  const isOfficer = hasRole(actor, 'officer');
  const mine = isOfficer && !input.all ? { officerId: actor.userId } : {};
  const of = (ended: boolean) => ({ ...mine, states: ended ? (['ended'] as const) : openStates });
  const counts = {
    open: await countProposals(app.db, scope, today, of(false)),
    ended: await countProposals(app.db, scope, today, of(true)),
  };
  const pageCount = Math.max(1, Math.ceil((input.ended ? counts.ended : counts.open) / pageSize));
  const records = await listRows(app.db, scope, today, of(input.ended), {
    number: Math.min(input.page, pageCount) - 1,
    size: pageSize,
  });
  const names = await revealCaseNames(app, actor, records);
  const placements = await findPlacementsOfProposals(
    app.db,
    records.filter((record) => record.state === 'introduced').map((record) => record.id),
  );
  return {
    rows: records.map((record) => ({
      ...shownProposal(actor, record, today),
      personName: names.get(record.profileId) ?? null,
      placementId: placements.get(record.id) ?? null,
    })),
    counts,
    pageCount,
    today,
    isOfficer,
  };
}
