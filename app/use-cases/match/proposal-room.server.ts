import { DomainError } from '#app/domain/domain-error.ts';
import { hasRoom, type ProposalRoom } from '#app/domain/match/reply-clock.ts';
import type { Handle } from '#db/client.ts';
import { proposalsForSeats } from '#db/queries/match/silence.ts';
import { houseLimits } from '../rule/house-limits.server.ts';

/** How many people are proposed for the free seats of a posting, and how many may be (rule `house.openProposalsPerSeat`). */
export async function proposalRoom(handle: Handle, now: Date, postingId: string): Promise<ProposalRoom> {
  const limits = await houseLimits(handle, now, ['house.openProposalsPerSeat']);
  return { ...(await proposalsForSeats(handle, postingId)), perSeat: limits['house.openProposalsPerSeat'] };
}

/**
 * Nobody waits in a queue of twenty for one seat. Asked in the transaction that proposes: writes come one after the other.
 * @throws DomainError limit (`seatsProposed`) with how many run and how many may
 */
export async function demandRoomPerSeat(handle: Handle, now: Date, postingId: string): Promise<void> {
  const room = await proposalRoom(handle, now, postingId);
  if (hasRoom(room)) return;
  const allowed = room.freeSeats * room.perSeat;
  throw new DomainError('limit', 'seatsProposed', { params: { allowed, open: room.open } });
}
