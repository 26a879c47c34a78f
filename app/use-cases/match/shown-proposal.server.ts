import type { Actor } from '#app/domain/account/actor.ts';
import {
  actsNext,
  endSeenFromOutside,
  type ProposalEnd,
  type ProposalState,
  type ProposalWay,
} from '#app/domain/match/proposal.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import { daysBetween, type Day } from '#app/domain/time/day.ts';
import type { ProposalRecord } from '#db/queries/match/proposal.ts';
import { proposalResource } from './own-proposal.server.ts';

/** A proposal as one member of staff may see it. No identity; an end is told only as far as it concerns her. */
export interface ShownProposal {
  readonly id: string;
  readonly version: number;
  readonly postingId: string;
  readonly postingCode: string;
  readonly postingTitle: string;
  readonly postingKind: PostingKind | null;
  readonly companyId: string;
  readonly companyName: string;
  readonly profileId: string;
  readonly caseCode: string;
  readonly way: ProposalWay;
  readonly state: ProposalState;
  /** The end itself for the case's own people; for all others a No, a withdrawal and an expiry are one word. */
  readonly end: ProposalEnd | ReturnType<typeof endSeenFromOutside> | null;
  readonly dueOn: Day | null;
  readonly actsNext: ReturnType<typeof actsNext>;
  /** It is the reader's own turn: her case's or her posting's, or one of whom she covers. */
  readonly isHers: boolean;
  /** Past its day. */
  readonly overdueDays: number;
  /** The case's own people: who may answer for the person and know what she said. */
  readonly isInside: boolean;
}

/** Builds field by field what `actor` may see of a proposal. */
export function shownProposal(actor: Actor, proposal: ProposalRecord, today: Day): ShownProposal {
  const isInside = can(actor, 'proposal.answer', proposalResource(proposal));
  const next = actsNext(proposal.state);
  return {
    id: proposal.id,
    version: proposal.version,
    postingId: proposal.postingId,
    postingCode: proposal.postingCode,
    postingTitle: proposal.postingTitle,
    postingKind: proposal.postingKind,
    companyId: proposal.companyId,
    companyName: proposal.companyName,
    profileId: proposal.profileId,
    caseCode: proposal.caseCode,
    way: proposal.way,
    state: proposal.state,
    end: proposal.end === null || isInside ? proposal.end : endSeenFromOutside(proposal.end),
    dueOn: proposal.dueOn,
    actsNext: next,
    isHers:
      (next === 'caseworker' && [proposal.caseworkerId, proposal.coveredBy].includes(actor.userId)) ||
      (next === 'officer' && [proposal.officerId, proposal.officerCoveredBy].includes(actor.userId)),
    overdueDays: next === null || proposal.dueOn === null ? 0 : Math.max(0, daysBetween(proposal.dueOn, today)),
    isInside,
  };
}
